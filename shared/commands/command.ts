import type { Position } from '../model/content-types';
import type { RelationKind } from '../model/relation-kinds';
import type {
  AgendaPhase,
  AttendanceStatus,
  DecisionKind,
  ElementKind,
  LearningKind,
  LearningStatus,
  Mandate,
  MeetingFunction,
  Openness,
  StepKind,
  StepResult,
  StepStatus,
} from '../model/vocabulary';
import type { EntityKey } from '../register/document';
import type { Dot } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';

/** What every command may carry besides its own values. */
export interface CommandNotes {
  /** The line as people read it; when absent the app writes one. */
  readonly text?: string;
  readonly basis?: JsonObject;
  readonly extra?: JsonObject;
}

/** Keys of the exchange format by element kind; `id` is made from the dot when absent. Unknown keys are kept. */
export type NewElement = { readonly id?: string; readonly kind: ElementKind; readonly name: string } & {
  readonly [field: string]: unknown;
};
export type NewRelation = {
  readonly id?: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
} & {
  readonly [field: string]: unknown;
};

export interface NewSession {
  readonly id?: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly place?: string;
  readonly openness?: Openness;
}

export interface NewAgendaItem {
  readonly no: number;
  readonly title: string;
  readonly phase: AgendaPhase;
  readonly minutes: number;
  readonly purpose?: string;
  readonly introducedBy?: string;
}

export interface AttendanceRecord {
  readonly stakeholder: string | null;
  readonly role?: string;
  readonly status: AttendanceStatus;
  /** Left out: not asked, or what was said before stands. Null takes it away again. */
  readonly mandate?: Mandate | null;
  /** Null takes it away again. */
  readonly function?: MeetingFunction | null;
  readonly representedBy?: string;
  /** `HH:MM` on the clock of the meeting, for who came later or left early. Null takes it away again. */
  readonly arrivedAt?: string | null;
  readonly leftAt?: string | null;
  /** Only when names are switched on; stored apart as `person`. Empty takes it away again. */
  readonly name?: string;
}

/** What a party said that does not simply agree, word for word: a reservation, or that it is against. */
export interface NewReservation {
  readonly stakeholder: string;
  readonly text: string;
  readonly against?: boolean;
}

export interface NewStep {
  readonly body: string;
  readonly kind: StepKind;
  readonly status: StepStatus;
  readonly due?: string | null;
  readonly on?: string | null;
  readonly result?: StepResult | null;
}

export type TableCommand =
  | {
      readonly type: 'createTable';
      readonly table: { readonly id: string; readonly name: string } & { readonly [field: string]: unknown };
      /** Prepared map, written in the same entry. */
      readonly elements?: readonly NewElement[];
      readonly relations?: readonly NewRelation[];
    }
  | { readonly type: 'updateTable'; readonly set: JsonObject }
  /** Notes that names were erased, and how many; the erasing itself rewrites what was stored. Never undone. */
  /** `kept`: how many places that look like one of them somebody left standing. */
  /** `follows`: the entry of another laptop that told of the erasing which this laptop followed. */
  | {
      readonly type: 'noteErasedNames';
      readonly count: number;
      readonly follows?: Dot | undefined;
      readonly kept?: number;
    };

export type SessionCommand =
  | { readonly type: 'planSession'; readonly session: NewSession; readonly agenda: readonly NewAgendaItem[] }
  | { readonly type: 'updateSession'; readonly id: string; readonly set: JsonObject }
  | { readonly type: 'openSession'; readonly id: string }
  | { readonly type: 'closeSession'; readonly next?: string }
  | { readonly type: 'startAgendaItem'; readonly no: number }
  | { readonly type: 'addAgendaItem'; readonly session: string; readonly item: NewAgendaItem }
  | { readonly type: 'updateAgendaItem'; readonly session: string; readonly no: number; readonly set: JsonObject }
  | { readonly type: 'removeAgendaItem'; readonly session: string; readonly no: number }
  /** Numbers of all items of the agenda, in the order wanted. */
  | { readonly type: 'orderAgenda'; readonly session: string; readonly order: readonly number[] }
  /** How the table is looked at during an item (see `AgendaView`); null forgets it. */
  | {
      readonly type: 'keepAgendaView';
      readonly session: string;
      readonly no: number;
      readonly view: JsonObject | null;
    }
  | { readonly type: 'recordAttendance'; readonly attendance: readonly AttendanceRecord[] }
  | { readonly type: 'recordNote'; readonly text: string }
  | { readonly type: 'removeNote'; readonly id: string }
  | { readonly type: 'takeSnapshot'; readonly snapshot: string }
  | { readonly type: 'submitMinutes'; readonly session: string }
  | { readonly type: 'adoptMinutes'; readonly session: string; readonly on: string }
  /**
   * An agenda proposal that the table does not want now; it comes back when its cause changes. Of one that rests on other
   * tables too the log cannot tell what those claimed (`cause`), nor what was read (`said`).
   */
  | {
      readonly type: 'dismissProposal';
      readonly proposal: string;
      readonly because?: string;
      readonly cause?: readonly string[];
      readonly said?: string;
    };

export type MapCommand =
  | { readonly type: 'addElement'; readonly element: NewElement }
  | { readonly type: 'updateElement'; readonly id: string; readonly set: JsonObject }
  | { readonly type: 'removeElement'; readonly id: string; readonly because?: string }
  /** Several at once, and relations that were chosen beside them. */
  | {
      readonly type: 'removeElements';
      readonly ids: readonly string[];
      readonly relations?: readonly string[];
      readonly because?: string;
    }
  | {
      readonly type: 'moveElements';
      readonly positions: readonly { readonly id: string; readonly position: Position }[];
      /** The app's own first arrangement: nobody's act, so undo passes over it. */
      readonly automatic?: boolean;
    }
  | { readonly type: 'addRelation'; readonly relation: NewRelation; readonly newElements?: readonly NewElement[] }
  | { readonly type: 'updateRelation'; readonly id: string; readonly set: JsonObject }
  | { readonly type: 'removeRelation'; readonly id: string; readonly because?: string }
  | { readonly type: 'removeRelations'; readonly ids: readonly string[]; readonly because?: string }
  /** A list of parties or tasks that somebody brought, as one act. */
  | {
      readonly type: 'takeList';
      /** Its name, such as that of the file. */
      readonly list: string;
      readonly elements: readonly NewElement[];
      readonly relations: readonly NewRelation[];
      readonly changes: readonly { readonly id: string; readonly set: JsonObject }[];
      /** Facilitator only: written apart, and in no event. */
      readonly scores?: readonly { readonly stakeholder: string; readonly set: JsonObject }[];
    }
  /** A matrix of roles that somebody brought, as one act. */
  | {
      readonly type: 'takeMatrix';
      /** Its name, such as that of the file. */
      readonly matrix: string;
      readonly relations: readonly NewRelation[];
      /** Ids of relations that it takes away. */
      readonly removed: readonly string[];
    };

/** Ways of looking at the map that the table keeps under a name. */
export type ViewCommand =
  | {
      readonly type: 'keepView';
      readonly view: { readonly id?: string; readonly name: string; readonly view: JsonObject };
    }
  /** Another name, or another way of looking under the same name. */
  | {
      readonly type: 'updateView';
      readonly id: string;
      readonly set: { readonly name?: string; readonly view?: JsonObject };
    }
  | { readonly type: 'removeView'; readonly id: string };

export type DecisionCommand =
  | {
      readonly type: 'proposeDecision';
      readonly decision: {
        readonly id?: string;
        readonly no?: string;
        readonly decisionKind: DecisionKind;
        readonly text: string;
        readonly about: readonly string[];
      };
    }
  | { readonly type: 'updateDecision'; readonly id: string; readonly set: JsonObject }
  | {
      readonly type: 'takeDecision';
      readonly id: string;
      readonly reservations?: readonly NewReservation[];
      /** Parties of which somebody said aloud that they agree. */
      readonly agreedBy?: readonly string[];
      readonly legitimacySteps: readonly NewStep[];
      readonly legitimacyNotNeededBecause?: string;
      readonly conditions?: string;
    }
  /** A reservation that is made after the table agreed. */
  | {
      readonly type: 'reserveDecision';
      readonly id: string;
      readonly reservations: readonly NewReservation[];
    }
  | { readonly type: 'deferDecision'; readonly id: string; readonly until: string }
  | { readonly type: 'rejectDecision' | 'withdrawDecision'; readonly id: string; readonly because?: string }
  | { readonly type: 'ratifyDecision'; readonly id: string; readonly on?: string }
  | {
      readonly type: 'recordLegitimacy';
      readonly decision: string;
      readonly body: string;
      readonly kind?: StepKind;
      readonly status: StepStatus;
      readonly on?: string;
      readonly due?: string;
      readonly result?: StepResult;
    };

export type FollowUpCommand =
  | {
      readonly type: 'assignAction';
      readonly action: {
        readonly id?: string;
        readonly no?: string;
        readonly text: string;
        readonly owner: string;
        readonly due: string | null;
        readonly from?: string | null;
        readonly about?: readonly string[];
      };
    }
  | { readonly type: 'updateAction'; readonly id: string; readonly set: JsonObject }
  | { readonly type: 'completeAction'; readonly id: string; readonly on: string }
  | { readonly type: 'cancelAction'; readonly id: string; readonly because?: string }
  | {
      readonly type: 'parkQuestion';
      readonly question: {
        readonly id?: string;
        readonly no?: string;
        readonly text: string;
        readonly owner?: string;
        readonly about?: readonly string[];
      };
    }
  | { readonly type: 'answerQuestion'; readonly id: string; readonly answer: string }
  | { readonly type: 'dropQuestion'; readonly id: string; readonly because?: string }
  | {
      readonly type: 'recordLearning';
      readonly learning: {
        readonly id?: string;
        readonly no?: string;
        readonly learningKind: LearningKind;
        /** When absent it is read from the line: "Aanname: het Rijk ..." gives "Het Rijk ...". */
        readonly text?: string;
        readonly about?: readonly string[];
        readonly status?: LearningStatus;
      };
    }
  | { readonly type: 'testLearning'; readonly id: string; readonly result: 'confirmed' | 'refuted' };

/** Facilitator only, never in an event: see `shared/register/document` on private kinds. */
export type AnalysisCommand = {
  readonly type: 'scoreStakeholder';
  readonly stakeholder: string;
  readonly set: JsonObject;
};

/** After laptops came together: what the table decides about what they said apart. */
export type SettleCommand =
  | {
      readonly type: 'settle';
      readonly changes: readonly { readonly thing: EntityKey; readonly field: string; readonly value: JsonValue }[];
    }
  | { readonly type: 'uniteElements'; readonly ids: readonly [string, string] };

/** Several things that somebody does at once: one entry, one line, one undo. As a whole or not at all. */
export type TogetherCommand = {
  readonly type: 'doTogether';
  /** Carried out in order, each on what those before it left. */
  readonly commands: readonly Command[];
};

export type Command = (
  | TableCommand
  | SessionCommand
  | MapCommand
  | ViewCommand
  | DecisionCommand
  | FollowUpCommand
  | AnalysisCommand
  | SettleCommand
  | TogetherCommand
) &
  CommandNotes;

export type CommandType = Command['type'];
