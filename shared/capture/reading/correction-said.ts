import type { Command } from '../../commands/command';
import type { Relation } from '../../model/content-types';
import { relationRules } from '../../model/relation-kinds';
import type { CapturePart, Reading, ReadingContext } from '../capture';
import { asSentence } from '../fold-text';
import { coreAt } from '../grammar/noun-groups';
import { type Sentence, spansOf } from '../grammar/spans';
import { mending } from '../lexicon/speech-acts';
import { moneyInWords } from '../money-in-words';
import { existingPart } from './parties-in';
import type { Candidate } from './relations-said';

/** "Nee, 45 mln", "ik bedoel de provincie", "dat moet 3,5 zijn", "schrap dat": mends what was recorded last. */
export function correctionSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const text = line.trim();
  const last = context.settings.lastSpoken?.last;
  if (last === undefined) return null;
  if (mending.undo.test(text)) return undone(text, context);
  const should = text.match(mending.shouldBe);
  const opens = text.match(mending.opens);
  const inner =
    should?.[1] ??
    should?.[2] ??
    should?.[3] ??
    should?.[4] ??
    (opens === null || opens[0].length === 0 ? undefined : text.slice(opens[0].length));
  if (inner === undefined || inner.trim() === '') return null;
  const said = spansOf(inner.trim(), context);
  const set = otherValue(said, context);
  if (set !== null) return set;
  return last.type === 'relation' ? otherEnd(said, text, context) : null;
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
  let isDenied = false;
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
      (isDenied ? denied : named).push(best.element.id);
      at = core.end;
      continue;
    }
    const span = said.spanAt[at];
    if (span?.type === 'doubt' && span.doubt === 'negation') isDenied = true;
    else if (/^(?:maar|but)$/.test(said.tokens[at]?.folded ?? '') || said.tokens[at]?.text === ',')
      isDenied = said.tokens[at]?.text === ',' ? isDenied : false;
    else if (
      span !== undefined &&
      !/^(?:harmless|mark|joint|auxiliary|pronoun)$/.test(span.type) &&
      !/^(?:doet|trekt|does|bij|voor)$/.test(said.tokens[at]?.folded ?? '')
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
