import type { Offer, Reading, ReadingContext } from '../capture';
import type { Sentence } from '../grammar/spans';
import { frames } from '../lexicon/frames';
import { parseQuestion } from '../parse-marked';
import { namedIn } from './clauses';
import { actionOf, partiesOf } from './could-be';
import { relationsSaid } from './relations-said';
import type { Clause } from './said-clause';

/** What a line about the table may not be without: somebody or something known, or a quantity. */
const tellingSpans = new Set(['amount', 'hectares', 'date', 'number']);

/**
 * What a line could be that hints at nothing, but names known things or a quantity: something asked of a party, an action
 * of one, a question. So nothing that may matter is silently a note; of none of these anything is recorded by itself.
 */
export function lastResort(sentence: Sentence, context: ReadingContext): readonly Offer[] {
  const parties = partiesOf(sentence, 0.7);
  const named = namedIn(sentence);
  const isTelling = sentence.spans.some(({ type }) => tellingSpans.has(type));
  if (named.length === 0 || (named.length === 1 && !isTelling && parties.length === 0)) return [];
  const [first] = parties;
  const readings = [
    asked(sentence, context),
    first === undefined ? null : actionOf(sentence, first, context),
    parseQuestion(sentence.line.trim(), context),
  ];
  return readings
    .filter((reading): reading is Reading => reading !== null && reading.problem === null)
    .filter(({ commands }) => commands.length > 0)
    .map((reading) => ({ reading, because: ['guess'] }));
}

/** What the first party named asks of the second: the longest stretch of words beside their names. */
function asked(sentence: Sentence, context: ReadingContext): Reading | null {
  const frame = frames.find(({ kind }) => kind === 'asks');
  const [from, to] = namedIn(sentence).filter(
    ({ span }) => span.type === 'name' && span.matches.some(({ element }) => element.kind === 'stakeholder'),
  );
  if (frame === undefined || from === undefined || to === undefined) return null;
  const subject = longestStretch(sentence, [from, to]);
  if (subject === null) return null;
  const clause: Clause = {
    frame,
    from: [from],
    to: [to],
    subject,
    used: new Set(),
    leftover: [],
    isWhole: true,
  };
  return relationsSaid(sentence, [clause], null, { ...context, choices: [] })?.reading ?? null;
}

function longestStretch(
  { tokens, spanAt }: Sentence,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly [number, number] | null {
  const isFree = (at: number): boolean =>
    tokens[at]?.kind !== 'mark' && !taken.some(({ start, end }) => at >= start && at < end);
  let best: readonly [number, number] | null = null;
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isFree(start) || spanAt[start]?.type === 'preposition') continue;
    let end = start;
    while (end < tokens.length && isFree(end)) end += 1;
    if (best === null || end - start > best[1] - best[0]) best = [start, end];
    start = end;
  }
  return best !== null && best[1] - best[0] > 0 ? best : null;
}
