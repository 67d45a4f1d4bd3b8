import { reasonWords } from './removal-phrases';
import type { Token } from './tokens';

export interface RemovalVariant {
  readonly tokens: readonly Token[];
  readonly removal: boolean;
  /** Said by "niet" alone, which in a sentence about anything else says something else. */
  readonly isBare: boolean;
  readonly because: readonly Token[];
}

/**
 * The line as it stands, and, where it says that something is no longer so, the line without the words that say it:
 * "niet meer", "geen … meer", "no longer", "does not … any more", or "niet" alone.
 */
export function findRemoval(tokens: readonly Token[]): readonly RemovalVariant[] {
  const asIs: RemovalVariant = { tokens, removal: false, isBare: false, because: [] };
  const reasonAt = tokens.findIndex((token, at) => at > 1 && token.kind === 'word' && reasonWords.has(token.folded));
  const said = reasonAt < 0 ? tokens : tokens.slice(0, reasonAt);
  const whole = removalWords(said);
  const taken = whole.size > 0 ? whole : bareNegation(said);
  if (taken.size === 0) return [asIs];
  const left = said.filter((_, at) => !taken.has(at));
  if (left.length < 3) return [asIs];
  const because = reasonAt < 0 ? [] : tokens.slice(reasonAt + 1);
  return [asIs, { tokens: left, removal: true, isBare: whole.size === 0, because }];
}

/** "trekt Wonen *niet*"; "kan *niet* zonder" is a verb. */
function bareNegation(tokens: readonly Token[]): ReadonlySet<number> {
  const at = tokens.findIndex(
    ({ kind, folded }, position) =>
      position > 0 &&
      kind === 'word' &&
      (folded === 'niet' || folded === 'not') &&
      tokens[position + 1]?.folded !== 'zonder',
  );
  return new Set(at < 0 ? [] : [at]);
}

function removalWords(tokens: readonly Token[]): ReadonlySet<number> {
  const word = (at: number) => (tokens[at]?.kind === 'word' ? tokens[at]?.folded : undefined);
  const taken = new Set<number>();
  const end = tokens.findIndex(
    (_, at) =>
      at > 0 && (word(at) === 'meer' || word(at) === 'langer' || word(at) === 'more' || word(at) === 'anymore'),
  );
  for (let at = 1; at < tokens.length; at += 1) {
    const here = word(at);
    const next = word(at + 1);
    if (here === 'niet' && (next === 'meer' || next === 'langer')) return new Set([at, at + 1]);
    if (here === 'no' && next === 'longer') return new Set([at, at + 1]);
    if (here === 'geen') {
      taken.add(at);
      if (end > at && word(end) === 'meer') taken.add(end);
      return taken;
    }
    if (here === 'doesnt' || here === 'dont' || ((here === 'does' || here === 'do') && next === 'not')) {
      taken.add(at);
      if (next === 'not') taken.add(at + 1);
      if (end > at) {
        taken.add(end);
        if (word(end) === 'more' && word(end - 1) === 'any') taken.add(end - 1);
      }
      return taken;
    }
  }
  return taken;
}
