import { relationRules } from '../../model/relation-kinds';
import type { ReadingContext, Stretch } from '../capture';
import { asSentence } from '../fold-text';
import { type Core, coreAt } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { findRelation } from '../read-relation';
import { readClauses } from './clauses';
import { operatorsIn } from './operators';
import { type Candidate, type DoubtKind, relationsSaid } from './relations-said';
import type { Carried, Clause } from './said-clause';

interface Stretched {
  readonly start: number;
  readonly end: number;
  readonly tail: readonly [number, number] | null;
  readonly carried: Carried;
  /** Cut off before a word for why, not at a colon. */
  readonly isWhy?: true;
}

/** The relations that the sentence says: before its colon, of what stands before its colon, and as a whole. */
export function saidRelations(
  sentence: Sentence,
  context: ReadingContext,
): { readonly candidates: readonly Candidate[]; readonly unused: readonly Stretch[] } {
  const { tokens } = sentence;
  const results: Candidate[] = [];
  let unused: readonly Stretch[] = [];
  for (const { start, end, tail, carried, isWhy } of stretchesOf(sentence)) {
    const { clauses, isClean, rival } = readClauses(sentence, start, end, carried);
    // The written form of a removal keeps its reason.
    const removed = isWhy === true ? null : removalOf(sentence, clauses, context);
    if (removed !== null) results.push(removed);
    const candidate = relationsSaid(sentence, clauses, tail, context);
    if (candidate === null) continue;
    const used = new Set(clauses.flatMap((clause) => [...clause.used]));
    const isModal = clauses.some(({ frame }) => frame.isModal === true);
    const doubts: readonly DoubtKind[] = [
      ...candidate.doubts,
      ...(operatorsIn(sentence, used, isModal, tail?.[0])
        ? [isOnlyDenied(sentence) ? ('denied' as const) : ('operator' as const)]
        : []),
      ...(rival === undefined ? [] : (['rival'] as const)),
      ...(isClean || candidate.doubts.length > 0 ? [] : (['leftover'] as const)),
    ];
    results.push({ reading: candidate.reading, doubts });
    const left = clauses.flatMap(({ leftover }) => leftover);
    unused = left.map((at) => ({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 }));
    if (doubts.length === 0) break;
  }
  return { candidates: results.toSorted((left, right) => left.doubts.length - right.doubts.length), unused };
}

/** Words before a colon that say what follows is about something: "geld voor de waterberging:", "rolverdeling energie:". */
const topical = new Set(
  'geld voor rolverdeling rollen rol over bij wat betreft van money for roles about dan punt onderwerp financiering'.split(
    ' ',
  ),
);

/** What follows says why: the relation keeps it as its note. */
const reasons = new Set('vanwege wegens omdat want doordat because since'.split(' '));

function stretchesOf(sentence: Sentence): readonly Stretched[] {
  const { tokens, spanAt } = sentence;
  const end = closing(sentence);
  const colon = tokens.findIndex(
    (token, at) =>
      at > 0 && at < end - 1 && token.kind === 'mark' && token.text === ':' && tokens[at + 1]?.start !== token.end,
  );
  const whole: Stretched = { start: 0, end, tail: null, carried: {} };
  if (colon < 0) {
    // "Want" says why in Dutch; "want to" is a wish in English.
    const why = tokens.findIndex(
      ({ folded }, at) => at > 2 && at < end - 1 && reasons.has(folded) && spanAt[at]?.type !== 'doubt',
    );
    const before = tokens[why - 1]?.text === ',' || tokens[why - 1]?.text === '–' ? why - 1 : why;
    return why < 0 ? [whole] : [{ start: 0, end: before, tail: [why, end], carried: {}, isWhy: true }, whole];
  }
  const head: Core[] = [];
  let isPlain = true;
  for (let at = 0; at < colon; ) {
    const core = coreAt(sentence, at, colon, new Set());
    if (core?.type === 'known') head.push(core);
    else if (
      core !== null
        ? !topical.has(tokens[at]?.folded ?? '')
        : !topical.has(tokens[at]?.folded ?? '') && !/^(?:harmless|mark)$/.test(spanAt[at]?.type ?? '')
    )
      isPlain = false;
    at = core?.type === 'known' ? core.end : at + 1;
  }
  const before: Stretched = { start: 0, end: colon, tail: [colon + 1, end], carried: {} };
  const [topic] = head;
  const isQuantity = tokens
    .slice(colon + 1, end)
    .every((_, at) => /^(?:amount|hectares|years)$/.test(spanAt[colon + 1 + at]?.type ?? ''));
  if (isQuantity) return [whole];
  if (!isPlain || topic === undefined || head.length > 1) return [before, whole];
  const isParty = topic.span.type === 'name' && topic.span.matches[0]?.element.kind === 'stakeholder';
  const behind: Stretched = {
    start: colon + 1,
    end,
    tail: null,
    carried: isParty ? { subject: [topic] } : { object: [topic] },
  };
  return [before, whole, behind];
}

/** "Provincie trekt Wonen niet meer": the relation goes, when it is there and nothing else is denied. */
function removalOf(sentence: Sentence, clauses: readonly Clause[], context: ReadingContext): Candidate | null {
  const [clause] = clauses;
  const negated = sentence.spans.filter(
    (span) => span.type === 'doubt' && !clauses.some(({ used }) => used.has(span.start)),
  );
  if (clauses.length !== 1 || clause === undefined || !clause.isWhole || negated.length !== 1) return null;
  if (!negated.every((span) => span.type === 'doubt' && span.doubt === 'negation')) return null;
  const left = clause.leftover.filter(
    (at) => !/^(?:meer|langer|longer|more|anymore|any|does|do)$/.test(sentence.tokens[at]?.folded ?? ''),
  );
  if (left.length > 0) return null;
  const id = relationThere(clause, context);
  if (id === null) return null;
  const text = asSentence(sentence.line);
  const said = relationsSaid(sentence, [{ ...clause, leftover: [] }], null, context);
  return {
    reading: {
      reading: 'removal',
      commands: [{ type: 'removeRelation', id, text }],
      preview: said?.reading.preview ?? [],
      problem: null,
      text,
    },
    doubts: [],
  };
}

function relationThere({ frame, from, to }: Clause, { content }: ReadingContext): string | null {
  const idOf = (core: Core | undefined, kinds: readonly string[]): string | undefined =>
    core?.span.type === 'name'
      ? core.span.matches.find(({ element }) => kinds.includes(element.kind))?.element.id
      : undefined;
  if (from.length !== 1 || to.length !== 1) return null;
  const rule = relationRules[frame.kind];
  const [start, end] = [idOf(from[0], rule.from), idOf(to[0], rule.to)];
  if (start === undefined || end === undefined) return null;
  return findRelation(content, frame.kind, start, end)?.id ?? null;
}

/** Nothing but "niet" or "geen" stands in it: people mostly say that something is not so. */
const isOnlyDenied = ({ spans }: Sentence): boolean =>
  spans.every((span) => span.type !== 'doubt' || span.doubt === 'negation');

/** Without the marks at the end. */
function closing({ tokens }: Sentence): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && /^[.,;!]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}
