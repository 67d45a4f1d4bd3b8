import type { Content } from '../model/content';
import type { Reading } from './capture';

/** More money of a party: the sentence of what it gives then, or null where nobody knows what it gives now. */
export interface AddedMoney {
  readonly reading: Reading | null;
  readonly isUnknownBefore: boolean;
}

/**
 * Reads more money on top of what is given already.
 * @param read gives the sentence "Rijk financiert Wonen … mln" for an amount in million euro
 */
export function moneyOnTop(read: (millions: number) => Reading | null, millions: number, content: Content): AddedMoney {
  const first = read(millions);
  const [command] = first?.commands ?? [];
  // Nothing changes by it: it gives this very amount now.
  if (first?.reading === 'change' && command === undefined) {
    return { reading: read(millions * 2), isUnknownBefore: false };
  }
  const known = command?.type === 'updateRelation' ? content.relations.get(command.id) : undefined;
  if (known === undefined) return { reading: first, isUnknownBefore: false };
  const before = known.amountMln;
  if (before == null) return { reading: null, isUnknownBefore: true };
  return { reading: read(before + millions), isUnknownBefore: false };
}
