import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import type {
  Action,
  AgendaItem,
  Decision,
  Element,
  Learning,
  Question,
  Relation,
  Reservation,
  Session,
} from '../../../shared/model/content-types';

interface Parts {
  readonly elements?: readonly Element[];
  readonly relations?: readonly Relation[];
  readonly decisions?: readonly Partial<Decision>[];
  readonly reservations?: readonly Partial<Reservation>[];
  readonly actions?: readonly Partial<Action>[];
  readonly questions?: readonly Partial<Question>[];
  readonly learnings?: readonly Partial<Learning>[];
  readonly sessions?: readonly Partial<Session>[];
  readonly agendaItems?: readonly Partial<AgendaItem>[];
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Partial<Thing>[] = [],
): ReadonlyMap<string, Thing> =>
  new Map(
    things.map((thing) => [
      (thing as { readonly id?: string }).id ?? '',
      { conflicts: [], ...thing } as unknown as Thing,
    ]),
  );

/** The content of a table with only what a test is about. */
export function contentWith(parts: Parts): Content {
  return {
    table: { id: 'tafel', name: 'Tafel', conflicts: [] },
    elements: new Map(parts.elements?.map((element) => [element.id, element])),
    relations: new Map(parts.relations?.map((relation) => [relation.id, relation])),
    sessions: byId<Session>(parts.sessions),
    agendaItems: byId<AgendaItem>(parts.agendaItems),
    attendance: new Map(),
    decisions: byId<Decision>(parts.decisions),
    steps: new Map(),
    reservations: byId<Reservation>(parts.reservations),
    actions: byId<Action>(parts.actions),
    questions: byId<Question>(parts.questions),
    learnings: byId<Learning>(parts.learnings),
    notes: new Map(),
    views: new Map(),
  };
}

let counter = 0;

/** A log entry of a type that touched these entities. */
export function entryOf(
  type: LogEntry['event']['type'],
  ...entities: LogEntry['writes'][number]['entity'][]
): LogEntry {
  counter += 1;
  return {
    v: 1,
    dot: `test:${counter}`,
    at: '2021-12-02T13:30:00+01:00',
    session: 'ses-1',
    seq: counter,
    item: 1,
    event: { type, data: {} },
    text: 'GEHEIME REGEL zoals getypt',
    writes: entities.map((entity) => ({ entity, field: 'alive', value: true, was: [] })),
  };
}
