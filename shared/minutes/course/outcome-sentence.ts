import { joinedNames } from '../../i18n/joined-names';
import { isPluralName } from '../../i18n/plural-names';
import { partsOf } from '../../log/act-entry';
import type { LogEntry } from '../../log/log-entry';
import type { Learning } from '../../model/content-types';
import type { EntityKind } from '../../register/document';
import type { Dot } from '../../register/register';
import { spokenDate } from '../document/document-texts';
import { compareNumbers } from '../sections/element-names';
import { reservedDecisions } from '../sections/records-then';
import { touchedIds } from '../sections/touched-ids';
import type { CourseContext } from './context';
import { courseWords, type DecisionOutcome } from './course-words';
import { type Sentence, sentenceOf, upperFirst } from './sentence';

/** What a number went through at an item: the last thing counts. */
interface Outcome<Said extends string> {
  readonly no: string;
  said: Said;
  readonly entries: Dot[];
}

const decisionSaid: Readonly<Record<string, DecisionOutcome>> = {
  'decision.proposed': 'proposed',
  'decision.taken': 'agreed_at_table',
  'decision.deferred': 'deferred',
  'decision.rejected': 'rejected',
  'decision.withdrawn': 'withdrawn',
  'decision.ratified': 'ratified',
};

type ActionOutcome = 'assigned' | 'done' | 'cancelled' | 'changed';
type QuestionOutcome = 'parked' | 'answered' | 'dropped';

const actionSaid: Readonly<Record<string, ActionOutcome>> = {
  'action.assigned': 'assigned',
  'action.completed': 'done',
  'action.cancelled': 'cancelled',
};

const questionSaid: Readonly<Record<string, QuestionOutcome>> = {
  'question.parked': 'parked',
  'question.answered': 'answered',
  'question.dropped': 'dropped',
};

/**
 * What an item came to, by number: the words stand with the decisions, actions and questions themselves, once.
 * @param entries of the item, those that stand
 * @returns at most two sentences: what came of it here, and what councils did with what was decided before
 */
export function outcomeSentences(entries: readonly LogEntry[], context: CourseContext): readonly Sentence[] {
  const { content, language } = context;
  const words = courseWords[language];
  const parts = entries.flatMap(partsOf);
  const decisions = outcomesOf<DecisionOutcome>(parts, 'decision', content.decisions, ({ event }, known) => {
    if (event.type in decisionSaid) return decisionSaid[event.type];
    return event.type === 'decision.updated' ? (known ?? 'changed') : undefined;
  });
  const actions = outcomesOf<ActionOutcome>(parts, 'action', content.actions, ({ event }, known) => {
    if (event.type in actionSaid) return actionSaid[event.type];
    return event.type === 'action.updated' ? (known ?? 'changed') : undefined;
  });
  const questions = outcomesOf<QuestionOutcome>(parts, 'question', content.questions, ({ event }) => {
    return questionSaid[event.type];
  });
  const said: { readonly clause: string; readonly entries: readonly Dot[] }[] = [
    ...clausesOf(decisions, context, words.decisions),
    ...clausesOf(actions, context, words.actions),
    ...clausesOf(questions, context, words.questions),
    ...learnings(parts, context),
  ];
  const outcome = sentenceFrom(said, context);
  const steps = sentenceFrom(stepClauses(parts, context), context);
  return [...outcome, ...steps];
}

function sentenceFrom(
  clauses: readonly { readonly clause: string; readonly entries: readonly Dot[] }[],
  { language }: CourseContext,
): readonly Sentence[] {
  if (clauses.length === 0) return [];
  const text = joinedNames(
    clauses.map(({ clause }) => clause),
    language,
  );
  return [
    sentenceOf(
      clauses.flatMap((each) => each.entries),
      upperFirst(text),
    ),
  ];
}

function outcomesOf<Said extends string>(
  parts: readonly LogEntry[],
  kind: EntityKind,
  records: ReadonlyMap<string, { readonly no: string }>,
  saidBy: (part: LogEntry, known: Said | undefined) => Said | undefined,
): readonly Outcome<Said>[] {
  const outcomes = new Map<string, Outcome<Said>>();
  for (const part of parts) {
    const ids = kind === 'decision' ? [...touchedIds(part, kind), ...reservedDecisions(part)] : touchedIds(part, kind);
    for (const id of new Set(ids)) {
      const record = records.get(id);
      const known = outcomes.get(id);
      const said = saidBy(part, known?.said);
      if (record === undefined || said === undefined) continue;
      if (known === undefined) outcomes.set(id, { no: record.no, said, entries: [part.dot] });
      else {
        known.said = said;
        known.entries.push(part.dot);
      }
    }
  }
  return [...outcomes.values()];
}

function clausesOf<Said extends string>(
  outcomes: readonly Outcome<Said>[],
  { language }: CourseContext,
  say: (numbers: string, said: Said, isPlural: boolean) => string,
): readonly { readonly clause: string; readonly entries: readonly Dot[] }[] {
  const bySaid = new Map<Said, Outcome<Said>[]>();
  for (const outcome of outcomes) bySaid.set(outcome.said, [...(bySaid.get(outcome.said) ?? []), outcome]);
  return [...bySaid].map(([said, ofSaid]) => {
    const numbers = ofSaid.map(({ no }) => no).toSorted(compareNumbers);
    return {
      clause: say(joinedNames(numbers, language), said, numbers.length > 1),
      entries: ofSaid.flatMap((each) => each.entries),
    };
  });
}

function learnings(parts: readonly LogEntry[], { content, language }: CourseContext) {
  const words = courseWords[language];
  const recorded = new Map<Learning['learningKind'], { readonly no: string; readonly entry: Dot }[]>();
  const tested: { readonly clause: string; readonly entries: readonly Dot[] }[] = [];
  for (const part of parts) {
    for (const id of touchedIds(part, 'learning')) {
      const learning = content.learnings.get(id);
      if (learning === undefined) continue;
      const { learningKind: kind, no, status } = learning;
      if (part.event.type === 'learning.recorded') {
        recorded.set(kind, [...(recorded.get(kind) ?? []), { no, entry: part.dot }]);
      }
      if (part.event.type === 'learning.tested' && (status === 'confirmed' || status === 'refuted')) {
        tested.push({ clause: words.tested(no, status === 'confirmed'), entries: [part.dot] });
      }
    }
  }
  const told = [...recorded].map(([kind, each]) => ({
    clause: words.learnt(
      kind,
      joinedNames(
        each.map(({ no }) => no),
        language,
      ),
      each.length > 1,
    ),
    entries: each.map(({ entry }) => entry),
  }));
  return [...told, ...tested];
}

/** What a council did with a decision, or when it will, as it stands at the end of the session. */
function stepClauses(parts: readonly LogEntry[], { content, language, nameOf }: CourseContext) {
  const words = courseWords[language];
  const entries = new Map<string, Dot[]>();
  for (const part of parts) {
    if (part.event.type !== 'legitimacy.recorded') continue;
    for (const id of touchedIds(part, 'step')) entries.set(id, [...(entries.get(id) ?? []), part.dot]);
  }
  return [...entries].flatMap(([id, dots]) => {
    const step = content.steps.get(id);
    const decision = step && content.decisions.get(step.decision);
    if (step === undefined || decision === undefined) return [];
    const { kind, status, result, on, due } = step;
    const day = status === 'done' ? on : due;
    const body = nameOf(step.body);
    const said = { kind, status, result: result ?? null, day: day ? spokenDate(day, language) : null };
    return [{ clause: words.step(body, decision.no, isPluralName(body), said), entries: dots }];
  });
}
