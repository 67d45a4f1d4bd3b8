import { doubtAt, type Sentence } from '../grammar/spans';
import { isStrongDoubt } from './gates';

/** Whether a word of doubt stands anywhere that is not part of a verb ("kan niet zonder"). */
export function operatorsIn(
  { tokens, spanAt }: Sentence,
  used: ReadonlySet<number>,
  isModal = false,
  tail = Number.POSITIVE_INFINITY,
): boolean {
  // Several words are a doubt of their own: "has to", "in principe". "Als" goes with a noun only in front of it.
  const isOfVerb = (at: number, length: number): boolean =>
    length === 1 &&
    used.has(at) &&
    (!/^(?:als|as)$/.test(tokens[at]?.folded ?? '') || /^(?:word|harmless)$/.test(spanAt[at + 1]?.type ?? ''));
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || spanAt[at]?.type === 'name') return false;
    const doubt = doubtAt(tokens, at);
    if (doubt === null || (at >= tail && !isStrongDoubt(token.folded))) return false;
    return isModal || !isOfVerb(at, doubt.length);
  });
}
