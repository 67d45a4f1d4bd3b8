import type { parseKey } from '../register/document';
import type {
  Action,
  AgendaItem,
  AreaTable,
  Attendance,
  Decision,
  Element,
  Learning,
  LegitimacyStep,
  NamedView,
  Note,
  Question,
  Relation,
  Reservation,
  Session,
} from './content-types';

/**
 * The plain typed read model: every live thing of a table with its shown values. Checks, minutes, projection, capture
 * and screens read this, never registers. Private kinds (analysis, names) are not in it by construction.
 */
export interface Content {
  /** Absent only before the first entry. */
  readonly table: AreaTable | undefined;
  readonly elements: ReadonlyMap<string, Element>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** In the order they were planned. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly agendaItems: ReadonlyMap<string, AgendaItem>;
  readonly attendance: ReadonlyMap<string, Attendance>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly steps: ReadonlyMap<string, LegitimacyStep>;
  readonly reservations: ReadonlyMap<string, Reservation>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly learnings: ReadonlyMap<string, Learning>;
  readonly notes: ReadonlyMap<string, Note>;
  /** In the order they were kept. */
  readonly views: ReadonlyMap<string, NamedView>;
}

export interface MutableContent {
  elements: Map<string, Element>;
  relations: Map<string, Relation>;
  sessions: Map<string, Session>;
  agendaItems: Map<string, AgendaItem>;
  attendance: Map<string, Attendance>;
  decisions: Map<string, Decision>;
  steps: Map<string, LegitimacyStep>;
  reservations: Map<string, Reservation>;
  actions: Map<string, Action>;
  questions: Map<string, Question>;
  learnings: Map<string, Learning>;
  notes: Map<string, Note>;
  views: Map<string, NamedView>;
}

/** The collection of each kind of thing. */
export const collections = {
  element: 'elements',
  relation: 'relations',
  session: 'sessions',
  agendaItem: 'agendaItems',
  attendance: 'attendance',
  decision: 'decisions',
  step: 'steps',
  reservation: 'reservations',
  action: 'actions',
  question: 'questions',
  learning: 'learnings',
  note: 'notes',
  view: 'views',
} as const satisfies Partial<Record<ReturnType<typeof parseKey>['kind'], keyof MutableContent>>;

/** The collection that things of a kind are in; undefined for kinds that are in none. */
export function placeIn(kind: ReturnType<typeof parseKey>['kind']): keyof MutableContent | undefined {
  return (collections as Readonly<Partial<Record<typeof kind, keyof MutableContent>>>)[kind];
}

/** Every collection, with nothing in it. */
export function emptyCollections(): MutableContent {
  return {
    elements: new Map(),
    relations: new Map(),
    sessions: new Map(),
    agendaItems: new Map(),
    attendance: new Map(),
    decisions: new Map(),
    steps: new Map(),
    reservations: new Map(),
    actions: new Map(),
    questions: new Map(),
    learnings: new Map(),
    notes: new Map(),
    views: new Map(),
  };
}
