import type { Command, NewElement } from '../../commands/command';
import type { Relation } from '../../model/content-types';
import { relationRules } from '../../model/relation-kinds';
import type { CapturePart, Reading, ReadingContext } from '../capture';
import { asSentence } from '../fold-text';
import { coreAt } from '../grammar/noun-groups';
import { type Sentence, spansOf } from '../grammar/spans';
import { framesAt } from '../lexicon/frames';
import { mending } from '../lexicon/speech-acts';
import { moneyInWords } from '../money-in-words';
import { findRelation } from '../read-relation';
import { readClause } from './clause';
import { existingPart, newPart, newParty, partyOf } from './parties-in';
import type { Candidate, DoubtKind } from './relations-said';

/** "Nee, 45 mln", "ik bedoel de provincie", "dat moet 3,5 zijn", "schrap dat": mends what was recorded last. */
export function correctionSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const text = line.trim();
  const last = context.settings.lastSpoken?.last;
  if (last === undefined) return null;
  if (mending.undo.test(text)) return undone(text, context);
  if (mending.wrong.test(text)) return (undone(text, context) ?? []).map((each) => ({ ...each, doubts: ['rival'] }));
  if (mending.turned.test(text)) return turned(text, context);
  const should = text.match(mending.shouldBe);
  const opens = text.match(mending.opens);
  const inner =
    should?.[1] ??
    should?.[2] ??
    should?.[3] ??
    should?.[4] ??
    should?.[5] ??
    should?.[6] ??
    (opens === null || (opens[0].length === 0 && !/^(?:niet|not)\s/iu.test(text))
      ? undefined
      : text.slice(opens[0].length));
  if (inner === undefined || inner.trim() === '') return null;
  const said = spansOf(inner.trim(), context);
  const set = otherValue(said, context);
  if (set !== null) return set;
  if (last.type !== 'relation') return null;
  return otherEnd(said, text, context) ?? otherClause(said, text, context);
}

function relationMeant({ content, settings }: ReadingContext): Relation | undefined {
  const last = settings.lastSpoken?.last;
  return last?.type === 'relation' ? content.relations.get(last.id) : undefined;
}

/** The one number or day that was said, where the last thing recorded has such a field. */
function otherValue(said: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const { content, settings } = context;
  const last = settings.lastSpoken?.last;
  const telling = said.spans.filter(
    ({ type }) => type !== 'harmless' && type !== 'mark' && type !== 'auxiliary' && type !== 'joint',
  );
  const [span] = telling;
  if (span === undefined || telling.length > 1) return null;
  const relation = relationMeant(context);
  const line = asSentence(said.line);
  const update = (id: string, set: Readonly<Record<string, number>>, shown: string): readonly Candidate[] => {
    const parts = relation === undefined ? [] : ends(relation, context);
    const reading: Reading = {
      reading: 'change',
      commands: [{ type: 'updateRelation', id, set, text: line }],
      preview: [...parts, { kind: 'field', text: shown }],
      problem: null,
      text: line,
    };
    return [{ reading, doubts: [] }];
  };
  if (relation !== undefined) {
    const money =
      span.type === 'amount' ? span.value : span.type === 'number' && relation.amountMln != null ? span.value : null;
    if (money !== null && relationRules[relation.kind].fields.includes('amountMln'))
      return update(relation.id, { amountMln: money }, moneyInWords(money, settings.language));
    const area =
      span.type === 'hectares' ? span.value : span.type === 'number' && relation.hectares != null ? span.value : null;
    if (area !== null && relationRules[relation.kind].fields.includes('hectares'))
      return update(relation.id, { hectares: area }, `${area} ha`);
  }
  if (last?.type === 'action' && span.type === 'date' && span.date.kind === 'date') {
    const action = content.actions.get(last.id);
    if (action === undefined) return null;
    const command: Command = { type: 'updateAction', id: last.id, set: { due: span.date.date }, text: line };
    return [
      {
        reading: {
          reading: 'change',
          commands: [command],
          preview: [
            { kind: 'text', text: `${action.no} ${action.text}` },
            { kind: 'field', text: span.date.date },
          ],
          problem: null,
          text: line,
        },
        doubts: [],
      },
    ];
  }
  return null;
}

const ends = (relation: Relation, { content }: ReadingContext): readonly CapturePart[] =>
  [relation.from, relation.to].flatMap((id) => {
    const element = content.elements.get(id);
    return element === undefined ? [] : [existingPart(element)];
  });

/** "Ik bedoel de provincie", "Hoogveld, niet Zandrade": another end of the same kind. */
function otherEnd(said: Sentence, text: string, context: ReadingContext): readonly Candidate[] | null {
  const relation = relationMeant(context);
  if (relation === undefined) return null;
  const { content } = context;
  const named: string[] = [];
  const denied: string[] = [];
  const deniedAt = deniedTokens(said);
  for (let at = 0; at < said.tokens.length; ) {
    const core = coreAt(said, at, said.tokens.length, new Set());
    if (core?.type === 'known' && core.span.type === 'name') {
      const [best, second] = core.span.matches.filter(
        ({ element }) =>
          element.kind === content.elements.get(relation.from)?.kind ||
          element.kind === content.elements.get(relation.to)?.kind,
      );
      if (best === undefined || (second !== undefined && best.score - second.score < 0.05 && !core.span.isExact))
        return null;
      (deniedAt.has(at) ? denied : named).push(best.element.id);
      at = core.end;
      continue;
    }
    const span = said.spanAt[at];
    const folded = said.tokens[at]?.folded ?? '';
    const isNegation = span?.type === 'doubt' && span.doubt === 'negation';
    if (
      span !== undefined &&
      !isNegation &&
      !/^(?:harmless|mark|joint|auxiliary|pronoun|break|preposition)$/.test(span.type) &&
      !/^(?:doet|doen|does|do)$/.test(folded) &&
      !framesAt(folded).some(({ kind }) => kind === relation.kind)
    )
      return null;
    at += 1;
  }
  const [id] = named;
  const element = id === undefined ? undefined : content.elements.get(id);
  if (element === undefined || named.length !== 1) return null;
  const side =
    denied.includes(relation.from) || content.elements.get(relation.from)?.kind === element.kind ? 'from' : 'to';
  if (denied.length > 0 && denied[0] !== relation.from && denied[0] !== relation.to) return null;
  const end = content.elements.get(relation.from)?.kind === content.elements.get(relation.to)?.kind ? null : side;
  if (end === null || relation[end] === id) return null;
  const { id: _, conflicts: __, kind, from, to, ...values } = relation;
  const line = asSentence(text);
  const next = { kind, from, to, ...values, [end]: id as string };
  const commands: Command[] = [
    { type: 'removeRelation', id: relation.id },
    { type: 'addRelation', relation: next, text: line },
  ];
  const other = content.elements.get(end === 'from' ? to : from);
  const preview: CapturePart[] = [existingPart(element), ...(other === undefined ? [] : [existingPart(other)])];
  return [{ reading: { reading: 'change', commands, preview, problem: null, text: line }, doubts: [] }];
}

/** Tokens of the stretches between commas in which it is denied: "niet Zandrade", "het waterschap trekt dat niet". */
function deniedTokens({ tokens, spanAt }: Sentence): ReadonlySet<number> {
  const denied = new Set<number>();
  let start = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const isEnd = at === tokens.length || tokens[at]?.text === ',' || /^(?:maar|but)$/.test(tokens[at]?.folded ?? '');
    if (!isEnd) continue;
    const isDenied = spanAt.slice(start, at).some((span) => span.type === 'doubt' && span.doubt === 'negation');
    if (isDenied) for (let place = start; place < at; place += 1) denied.add(place);
    start = at + 1;
  }
  return denied;
}

/** "Andersom natuurlijk": the same with its ends exchanged. */
function turned(text: string, context: ReadingContext): readonly Candidate[] | null {
  const relation = relationMeant(context);
  if (relation === undefined || relationRules[relation.kind].symmetric) return null;
  return replacing(relation, { from: relation.to, to: relation.from }, text, context, []);
}

/** The last relation taken away and told again with something else in it. */
function replacing(
  relation: Relation,
  changed: Partial<Pick<Relation, 'from' | 'to' | 'kind'>>,
  text: string,
  context: ReadingContext,
  made: readonly NewElement[],
): readonly Candidate[] {
  const { id, conflicts: _, kind, from, to, ...values } = relation;
  const line = asSentence(text);
  const next = { kind, from, to, ...values, ...changed };
  if (findRelation(context.content, next.kind, next.from, next.to) !== undefined) return [];
  const commands: Command[] = [
    { type: 'removeRelation', id },
    { type: 'addRelation', relation: next, ...(made.length === 0 ? {} : { newElements: made }), text: line },
  ];
  const preview: CapturePart[] = [next.from, next.to].flatMap((end) => {
    const element = context.content.elements.get(end);
    const fresh = made.find((each) => each.id === end);
    return element !== undefined ? [existingPart(element)] : fresh === undefined ? [] : [newPart(fresh)];
  });
  return [{ reading: { reading: 'change', commands, preview, problem: null, text: line }, doubts: [] }];
}

/** "Nee, Westlier stuwt", "correctie: de provincie legt 5,5 mln in", "wacht: trekt, niet stuwt": a clause said again. */
function otherClause(said: Sentence, text: string, context: ReadingContext): readonly Candidate[] | null {
  const last = relationMeant(context);
  if (last === undefined) return null;
  const lone = loneVerb(said);
  if (lone !== null) return lone === last.kind ? null : replacing(last, { kind: lone }, text, context, []);
  const clause = readClause(said, 0, said.tokens.length, {}).find(
    ({ frame, isWhole }) => isWhole && frame.anchors.length > 0,
  );
  if (clause === undefined || clause.leftover.length > 2) return null;
  const core = clause.from.find(({ type }) => type !== 'pronoun');
  if (core === undefined || clause.from.length > 1) return null;
  const known = partyOf(core, said, context);
  const fresh = known === null ? newParty(core, said, context, 0.8) : null;
  const party = known?.party.id ?? fresh?.id;
  if (party === undefined) return null;
  const spoken = new Set((context.settings.lastSpoken?.elements ?? []).slice(0, 2).flat());
  const { kind } = clause.frame;
  const named = clause.to.flatMap(({ type, span }) =>
    type === 'known' && span.type === 'name' ? span.matches.slice(0, 1).map(({ element }) => element.id) : [],
  );
  const meant = [...context.content.relations.values()]
    .filter((relation) => relation.kind === kind && spoken.has(relation.to))
    .filter(({ to }) => named.length === 0 || named.includes(to));
  const own = meant.findLast(({ from }) => from === party);
  const doubts: readonly DoubtKind[] = ['rival'];
  if (own !== undefined && clause.amount !== undefined) {
    const line = asSentence(text);
    const commands: Command[] = [{ type: 'updateRelation', id: own.id, set: { amountMln: clause.amount }, text: line }];
    const shown = moneyInWords(clause.amount, context.settings.language);
    const preview: CapturePart[] = [...ends(own, context), { kind: 'field', text: shown }];
    return [{ reading: { reading: 'change', commands, preview, problem: null, text: line }, doubts }];
  }
  const other = meant.findLast(({ from }) => from !== party);
  if (own !== undefined || other === undefined) return null;
  const made = fresh === null ? [] : [fresh];
  return replacing(other, { from: party }, text, context, made).map((each) => ({ ...each, doubts }));
}

/** The relation of a verb that stands alone: "trekt, niet stuwt". */
function loneVerb({ tokens, spanAt }: Sentence): Relation['kind'] | null {
  if (tokens.length > 5 || spanAt.some((span) => span.type === 'name')) return null;
  const denied = tokens.findIndex(({ folded }) => folded === 'niet' || folded === 'not');
  const kindAt = (from: number, to: number): Relation['kind'] | undefined =>
    tokens.slice(from, to).flatMap(({ folded }) => framesAt(folded).filter(({ anchors }) => anchors.length === 1))[0]
      ?.kind;
  return kindAt(0, denied < 0 ? tokens.length : denied) ?? null;
}

/** "Schrap dat": the last thing recorded goes. */
function undone(text: string, { content, settings }: ReadingContext): readonly Candidate[] | null {
  const last = settings.lastSpoken?.last;
  if (last === undefined) return null;
  const line = asSentence(text);
  const commands: readonly Command[] = {
    relation: [{ type: 'removeRelation' as const, id: last.id, text: line }],
    element: [{ type: 'removeElement' as const, id: last.id, text: line }],
    action: [{ type: 'cancelAction' as const, id: last.id, text: line }],
    decision: [{ type: 'withdrawDecision' as const, id: last.id, text: line }],
    question: [{ type: 'dropQuestion' as const, id: last.id, text: line }],
  }[last.type];
  const relation = content.relations.get(last.id);
  const preview: readonly CapturePart[] =
    relation === undefined
      ? [
          {
            kind: 'text',
            text:
              content.elements.get(last.id)?.name ??
              content.actions.get(last.id)?.text ??
              content.decisions.get(last.id)?.text ??
              '',
          },
        ]
      : ends(relation, { content, settings, choices: [] });
  return [{ reading: { reading: 'removal', commands, preview, problem: null, text: line }, doubts: [] }];
}
