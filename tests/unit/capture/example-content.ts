import example from '../../../shared/example/example-table.json' with { type: 'json' };
import type { Content } from '../../../shared/model/content';
import type { Action, Decision, Element, Learning, Question, Relation } from '../../../shared/model/content-types';

export interface ExampleEvent {
  readonly session: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** All events of the example in order. */
export const exampleEvents: readonly ExampleEvent[] = example.sessions.flatMap((session) =>
  session.events.map((event) => ({ ...event, session: session.id, data: event.data as Record<string, unknown> })),
);

export function emptyContent(): Content {
  const none = new Map<string, never>();
  return {
    table: undefined,
    elements: none,
    relations: none,
    sessions: none,
    agendaItems: none,
    attendance: none,
    decisions: none,
    steps: none,
    reservations: none,
    actions: none,
    questions: none,
    learnings: none,
    notes: none,
    views: none,
  };
}

/** Content with these elements (and relations), everything else empty. */
export function contentWith(elements: readonly unknown[], relations: readonly unknown[] = []): Content {
  const live = <Thing extends { id: string }>(things: readonly unknown[]) =>
    new Map(things.map((thing) => [(thing as Thing).id, { conflicts: [], ...(thing as Thing) }]));
  return { ...emptyContent(), elements: live<Element>(elements), relations: live<Relation>(relations) };
}

type Things = { id: string; [field: string]: unknown };

/** What later events do to the state of what was recorded. */
const steps: Readonly<Record<string, { readonly in: 'decisions' | 'actions' | 'questions'; readonly status: string }>> =
  {
    'decision.taken': { in: 'decisions', status: 'agreed_at_table' },
    'decision.deferred': { in: 'decisions', status: 'deferred' },
    'action.completed': { in: 'actions', status: 'done' },
    'question.answered': { in: 'questions', status: 'answered' },
  };

/**
 * The example as it stands before an event. Written out here, apart from the app's own replay, so that a mistake in
 * replay cannot hide one in the grammar.
 */
export function contentBefore(session: string, seq: number): Content {
  const elements = new Map<string, Element>();
  const relations = new Map<string, Relation>();
  const decisions = new Map<string, Decision>();
  const actions = new Map<string, Action>();
  const questions = new Map<string, Question>();
  const learnings = new Map<string, Learning>();
  const put = (map: Map<string, unknown>, thing: Things) => map.set(thing.id, { conflicts: [], ...thing });
  for (const element of example.initial.elements) put(elements, element as unknown as Things);
  for (const relation of example.initial.relations) put(relations, relation as unknown as Things);
  for (const event of exampleEvents) {
    if (event.session === session && event.seq === seq) break;
    const data = event.data as Record<string, Things> & { id: string; set: object };
    if (data['element']) put(elements, data['element']);
    if (data['relation']) put(relations, data['relation']);
    if (event.type === 'relation.updated')
      put(relations, { ...(relations.get(data.id) as object), ...data.set } as Things);
    if (event.type === 'relation.removed') relations.delete(data.id);
    if (data['decision'] && event.type === 'decision.proposed')
      put(decisions, { ...data['decision'], status: 'proposed' });
    if (data['action']) put(actions, { no: data['action'].id, ...data['action'], status: 'open' });
    if (data['question']) put(questions, { no: data['question'].id, ...data['question'], status: 'parked' });
    if (data['learning']) put(learnings, { no: data['learning'].id, ...data['learning'] });
    const step = steps[event.type];
    if (step === undefined) continue;
    const things: Map<string, { id: string }> = { decisions, actions, questions }[step.in];
    put(things, { ...(things.get(data.id) as Things), status: step.status });
  }
  return { ...emptyContent(), elements, relations, decisions, actions, questions, learnings };
}
