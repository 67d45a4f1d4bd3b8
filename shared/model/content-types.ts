import type { JsonObject } from '../values/json';
import type { elementFields } from './entities/element';
import type { PartlyWith, RelationCondition, ThingWith } from './entities/field';
import type { relationFields } from './entities/relation';
import type { RelationKind } from './relation-kinds';
import type {
  ActionStatus,
  AgendaPhase,
  AttendanceStatus,
  DecisionKind,
  DecisionStance,
  DecisionStatus,
  ElementKind,
  LearningKind,
  LearningStatus,
  Mandate,
  MeetingFunction,
  Openness,
  QuestionStatus,
  StepKind,
  StepResult,
  StepStatus,
} from './vocabulary';

/** What every live thing of a table has. Times are ISO 8601 with offset, dates `YYYY-MM-DD`, amounts million euro, areas hectares. */
interface Thing {
  readonly id: string;
  /** Fields on which laptops disagree: the shown value is one of several. Empty is the normal state. */
  readonly conflicts: readonly string[];
}

type ElementOf<Kind extends ElementKind> = Thing &
  ThingWith<(typeof elementFields)[Kind]> & {
    readonly kind: Kind;
    /** The element of the same name that this one was united with. */
    readonly mergedInto?: string | null;
  };

export type Stakeholder = ElementOf<'stakeholder'>;
export type Task = ElementOf<'task'>;
export type Goal = ElementOf<'goal'>;
export type Plan = ElementOf<'plan'>;
export type Arrangement = ElementOf<'arrangement'>;
export type Instrument = ElementOf<'instrument'>;
export type Zone = ElementOf<'zone'>;

/** Whole map units; the middle of the element. */
export type Position = NonNullable<Arrangement['position']>;

export type Element = Stakeholder | Task | Goal | Plan | Arrangement | Instrument | Zone;

export type Relation = Thing &
  PartlyWith<typeof relationFields> & {
    readonly kind: RelationKind;
    readonly from: string;
    readonly to: string;
    /** It was said "mits …": it counts in the checks only once the condition is met (rulings on the exchange file). */
    readonly condition?: RelationCondition | null;
  };

export interface AreaTable extends Thing {
  readonly name: string;
  readonly area?: JsonObject | null;
  readonly owner?: string | null;
  readonly language?: string | null;
  /** Whether names of participants may be recorded (glossary: off by default). */
  readonly keepsNames?: boolean | null;
  /** Until when the names are kept, as the facilitator chose: after that day the app asks to erase them. */
  readonly namesUntil?: string | null;
}

export interface Session extends Thing {
  readonly title: string;
  /** Planned start and end. */
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly place?: string | null;
  readonly openness?: Openness | null;
  readonly openedAt?: string | null;
  readonly closedAt?: string | null;
  /** Number of the agenda item under discussion, and since when. */
  readonly currentItem?: number | null;
  readonly currentItemSince?: string | null;
  /** Date and time of the next session, said at closing. */
  readonly next?: string | null;
  /** The closing (`closedAt`) whose minutes were sent round to be adopted, and whose minutes were adopted on which day. */
  readonly minutesSubmittedFor?: string | null;
  readonly minutesAdoptedFor?: string | null;
  readonly minutesAdoptedOn?: string | null;
}

export interface AgendaItem extends Thing {
  readonly session: string;
  readonly no: number;
  readonly title: string;
  readonly phase: AgendaPhase;
  /** Planned minutes. */
  readonly minutes: number;
  readonly purpose?: string | null;
  readonly introducedBy?: string | null;
  /** How the table is looked at during the item, as an open record (`parseAgendaView`). */
  readonly view?: JsonObject | null;
}

export interface Attendance extends Thing {
  readonly session: string;
  /** Party, or null for the process team. */
  readonly stakeholder: string | null;
  /** Job title ("wethouder"). */
  readonly role?: string | null;
  readonly status: AttendanceStatus;
  /** Absent or null: nobody asked. */
  readonly mandate?: Mandate | null;
  /** Part in the meeting. */
  readonly function?: MeetingFunction | null;
  readonly representedBy?: string | null;
  /** `HH:MM` on the clock of the meeting, for who came later or left early. */
  readonly arrivedAt?: string | null;
  readonly leftAt?: string | null;
}

export interface Decision extends Thing {
  /** Year and running number, never reused: "2021-03". */
  readonly no: string;
  readonly decisionKind: DecisionKind;
  readonly text: string;
  /** Ids of the elements it is about. */
  readonly about: readonly string[];
  readonly status: DecisionStatus;
  /** Session in which it was proposed. */
  readonly session: string | null;
  readonly proposedAt: string;
  /** When and in which session the table agreed. */
  readonly takenAt?: string | null;
  readonly takenIn?: string | null;
  /** Ids of the parties of which somebody said aloud that they agree; who is in none of the lists was not asked. */
  readonly agreedBy?: readonly string[] | null;
  readonly until?: string | null;
  readonly because?: string | null;
  readonly conditions?: string | null;
  readonly legitimacyNotNeededBecause?: string | null;
  readonly ratifiedOn?: string | null;
  /** How parties stand on it, as they said at the table. */
  readonly stances?:
    | readonly { readonly stakeholder: string; readonly stance: DecisionStance; readonly text?: string | null }[]
    | null;
}

export interface LegitimacyStep extends Thing {
  readonly decision: string;
  readonly body: string;
  readonly kind: StepKind;
  readonly status: StepStatus;
  readonly due?: string | null;
  readonly on?: string | null;
  readonly result?: StepResult | null;
  /** Place in the list as it was entered. */
  readonly order: number;
}

export interface Reservation extends Thing {
  readonly decision: string;
  readonly stakeholder: string;
  /** Word for word. */
  readonly text: string;
  /** True: the party is against. Else it agrees, with this reservation. */
  readonly against?: boolean | null;
  readonly order: number;
}

export interface Action extends Thing {
  /** "A1", running per table. */
  readonly no: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
  /** Id of the decision it comes from. */
  readonly from?: string | null;
  readonly about?: readonly string[] | null;
  readonly status: ActionStatus;
  readonly doneOn?: string | null;
  readonly because?: string | null;
  readonly session: string | null;
}

export interface Question extends Thing {
  /** "V1", running per table. */
  readonly no: string;
  readonly text: string;
  readonly owner?: string | null;
  readonly about?: readonly string[] | null;
  readonly status: QuestionStatus;
  readonly answer?: string | null;
  readonly session: string | null;
}

export interface Learning extends Thing {
  /** "L1", running per table. */
  readonly no: string;
  readonly learningKind: LearningKind;
  readonly text: string;
  readonly about?: readonly string[] | null;
  readonly status: LearningStatus;
  readonly session: string | null;
}

export interface Note extends Thing {
  readonly text: string;
  readonly session: string | null;
  readonly item: number | null;
  readonly at: string;
}

/** A way of looking at the map that the table keeps under a name. */
export interface NamedView extends Thing {
  readonly name: string;
  /** Filter, focus, what is folded up and where it is looked at from, as an open record (`parseMapView`). */
  readonly view: JsonObject;
}

/** Facilitator only (glossary section 7). Kept out of `Content` so that no reader meets it by accident. */
export interface Analysis {
  readonly stakeholder: string;
  readonly influence?: number | null;
  readonly interest?: number | null;
  readonly ring?: string | null;
  readonly stance?: number | null;
}
