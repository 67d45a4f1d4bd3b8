import { doubtAt, type Sentence } from '../grammar/spans';
import { isStrongDoubt } from './gates';

/** Whether a word of doubt stands anywhere that is not part of a verb ("kan niet zonder"). */
export function operatorsIn(
  { tokens, spanAt }: Sentence,
  used: ReadonlySet<number>,
  isModal = false,
  tail = Number.POSITIVE_INFINITY,
): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      spanAt[at]?.type !== 'name' &&
      doubtAt(tokens, at) !== null &&
      (at < tail || isStrongDoubt(token.folded)) &&
      (isModal || !used.has(at)),
  );
}
