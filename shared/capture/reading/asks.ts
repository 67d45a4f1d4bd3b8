import type { Core } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import type { Frame } from '../lexicon/frame';
import type { Clause } from './said-clause';

/** "vraagt aan het Rijk om geld", "vraagt geld aan het Rijk", "vraagt het Rijk: geld". */
export function askOf(
  sentence: Sentence,
  start: number,
  end: number,
  frame: Frame,
  used: ReadonlySet<number>,
): readonly Clause[] {
  const { tokens, spanAt } = sentence;
  if (tokens.slice(start, end).some(({ text }) => text === '(')) return [];
  const verb = Math.max(...used);
  const partyIn = (at: number): Core | null => {
    const core = spanAt[at]?.type === 'name' ? spanAt[at] : undefined;
    if (core?.type !== 'name' || !core.matches.some(({ element }) => element.kind === 'stakeholder')) return null;
    return { type: 'known', start: at, end: core.end, span: core, holdsKnown: false };
  };
  const skip = (at: number): number => (spanAt[at]?.type === 'harmless' ? skip(at + 1) : at);
  const before = partyIn(skip(start));
  if (before === null || skip(before.end) < verb - 1) return [];
  const results: Clause[] = [];
  const add = (to: Core, from: number, until: number) => {
    const opens =
      /^(?:om|for|naar|to)$/.test(tokens[from]?.folded ?? '') || tokens[from]?.text === ':' ? from + 1 : from;
    if (opens >= until || spanAt[opens]?.type === 'preposition') return;
    // What stands behind a further colon is why it is asked, which the written form keeps apart.
    if (tokens.slice(opens, until).some(({ kind, text }) => kind === 'mark' && text === ':')) return;
    results.push({ frame, from: [before], to: [to], subject: [opens, until], used, leftover: [], isWhole: true });
  };
  let at = skip(verb + 1);
  if (frame.to.includes(tokens[at]?.folded ?? '')) at = skip(at + 1);
  const next = partyIn(at);
  if (next !== null) add(next, next.end, end);
  for (let place = verb + 2; place < end; place += 1) {
    if (spanAt[place]?.type !== 'preposition' || !frame.to.includes(tokens[place]?.folded ?? '')) continue;
    const party = partyIn(skip(place + 1));
    if (party !== null && party.end === end) add(party, verb + 1, place);
  }
  return results;
}
