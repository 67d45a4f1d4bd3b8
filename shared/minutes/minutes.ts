import type { Legitimacy } from '../checks/legitimacy';
import type { SignalKind } from '../checks/signal-kinds';
import type { Language } from '../i18n/language';
import type {
  ActionStatus,
  AgendaPhase,
  AttendanceStatus,
  DecisionKind,
  DecisionStatus,
  ElementKind,
  Layer,
  LearningKind,
  LearningStatus,
  Mandate,
  MeetingFunction,
  Openness,
  QuestionStatus,
  StepKind,
  StepResult,
  StepStatus,
} from '../model/vocabulary';
import type { Dot } from '../register/register';
import type { MinutesBoard } from './boards/board-table';
import type { CoursePart } from './course/course-of';
import type { Sentence } from './course/sentence';

/**
 * Who the minutes are for (minutes template 5): `internal` has everything, `participants` leaves out the log,
 * `public` also leaves out what is confidential and says so.
 */
export const minutesVersions = ['internal', 'participants', 'public'] as const;
export type MinutesVersion = (typeof minutesVersions)[number];

/** The life of minutes, in the words of the Dutch case-management standard (glossary 5). */
export type MinutesStatus = 'in_bewerking' | 'concept' | 'ter_vaststelling' | 'vastgesteld';

/**
 * The minutes of one session as facts: codes, ISO dates, resolved names and texts as they were typed. Wording, order of
 * columns and layout belong to `minutesDocument`; nothing here depends on a file format. Dates are `YYYY-MM-DD`, moments
 * ISO 8601 with offset, areas hectares, amounts million euro.
 */
export interface Minutes {
  readonly language: Language;
  /** In which what was typed at the table was said. */
  readonly spoken: Language;
  readonly version: MinutesVersion;
  /** By the whole name, what running text calls an element when that is not its whole name. */
  readonly saidNames: ReadonlyMap<string, string>;
  readonly header: MinutesHeader;
  /** What abbreviations are in full, used here or not. */
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly participants: readonly Participant[];
  readonly summary: MinutesSummary;
  /** How the talk went, in running sentences. */
  readonly course: readonly CoursePart[];
  /** How it stands at the end of the session, at most five sentences. */
  readonly standing: readonly Sentence[];
  /** Line by line: between the sessions, then 3.1, 3.2 ... as on the agenda, then what was recorded outside it. */
  readonly proceedings: readonly Proceedings[];
  readonly decisions: DecisionSection;
  readonly actions: readonly ActionLine[];
  readonly questions: QuestionSection;
  readonly leftOpen: LeftOpen;
  readonly learnings: LearningSection;
  readonly map: MapState;
  readonly next: NextSession;
  /** Null in the versions without a log. */
  readonly log: readonly LogLine[] | null;
  /** What this version leaves out; null in the internal version. */
  readonly leftOut: LeftOut | null;
}

/** Told from these lines of the log, in order. */
export interface Sourced {
  readonly entries: readonly Dot[];
}

export interface MinutesHeader {
  /** As typed when the session was planned: "Gebiedstafel 1". */
  readonly session: string;
  /** `GT-2021-01`: year of the session and its number at this table. */
  readonly reference: string;
  readonly status: MinutesStatus;
  /** Whether the session has begun; unopened minutes are an agenda with empty sections. */
  readonly opened: boolean;
  /** Moment of the session that is to adopt these minutes. */
  readonly adoptionSession: string | null;
  /** Date on which they were adopted. */
  readonly adoptedOn: string | null;
  /** 1, and one more each time something changed after an adoption. */
  readonly edition: number;
  /** The adopted edition that this one takes the place of, with the lines of the log that changed since. */
  readonly replaces: { readonly edition: number; readonly adoptedOn: string } | null;
  readonly changes: readonly string[];
  readonly area: string | null;
  /** From opening to closing, or as planned while that has not happened. */
  readonly start: string;
  readonly end: string;
  /** As planned, whenever it began. */
  readonly plannedStart: string;
  readonly timeZone: string;
  readonly place: string | null;
  readonly openness: Openness | null;
}

export interface Participant extends Sourced {
  /** Null: the process team, which speaks for no party. */
  readonly organisation: string | null;
  readonly role: string | null;
  readonly function: MeetingFunction | null;
  readonly status: AttendanceStatus;
  readonly representedBy: string | null;
  /** `HH:MM`, only of who came later or left early. */
  readonly arrivedAt?: string;
  readonly leftAt?: string;
  /** Null: nobody asked. */
  readonly mandate: Mandate | null;
  /** Only in minutes for which names were asked. */
  readonly name?: string;
}

export interface MinutesSummary {
  readonly elements: number;
  readonly relations: number;
  /** Whether what changed is counted from the end of an earlier session or from the beginning of this one. */
  readonly sincePrevious: boolean;
  /** What happened to the map, net: something added and removed again counts nowhere. */
  readonly elementsAdded: number;
  readonly elementsRemoved: number;
  readonly relationsAdded: number;
  readonly relationsRemoved: number;
  readonly elementsChanged: number;
  readonly relationsChanged: number;
  readonly decisionsTaken: number;
  readonly proposalsDeferred: number;
  readonly actionsDone: number;
  readonly questionsAnswered: number;
  readonly actionsOpen: number;
  readonly questionsParked: number;
}

export interface ProceedingsItem {
  readonly no: number;
  /** Empty when the public version may not say it. */
  readonly title: string;
  readonly phase: AgendaPhase;
  /** Planned. */
  readonly minutes: number;
  readonly purpose: string | null;
  readonly introducedBy: string | null;
  /** What it was called, and why it was on the agenda, while something was recorded that is told under another name. */
  readonly formerTitles: readonly string[];
  readonly formerPurposes: readonly string[];
}

export type Proceedings = { readonly lines: readonly ProceedingsLine[] } & (
  | { readonly kind: 'item'; readonly item: ProceedingsItem }
  /** Recorded after the session before this one was closed. */
  | { readonly kind: 'between' }
  | { readonly kind: 'outside' }
);

interface LineBase {
  /** The log entry behind the line. */
  readonly entry: Dot;
}

export interface NamedReservation {
  readonly party: string;
  readonly text: string;
}

/** A text before and after; null when there was or is none. */
export interface Change {
  readonly was: string | null;
  readonly is: string | null;
}

/** One bullet of section 3, in the order in which things happened. */
export type ProceedingsLine = LineBase &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'decision';
        readonly no: string;
        readonly text: string;
        readonly reservations: readonly NamedReservation[];
      }
    | { readonly kind: 'proposal' | 'ratified'; readonly no: string; readonly text: string }
    | { readonly kind: 'deferred'; readonly no: string; readonly text: string; readonly until: string | null }
    | {
        readonly kind: 'rejected' | 'withdrawn';
        readonly no: string;
        readonly text: string;
        readonly because: string | null;
      }
    | {
        readonly kind: 'action' | 'action_changed';
        readonly no: string;
        readonly text: string;
        readonly owner: string;
        readonly due: string | null;
      }
    | {
        readonly kind: 'action_done';
        readonly no: string;
        readonly text: string;
        readonly owner: string;
        readonly on: string | null;
      }
    | { readonly kind: 'action_cancelled'; readonly no: string; readonly text: string; readonly because: string | null }
    | { readonly kind: 'tested'; readonly no: string; readonly text: string; readonly result: 'confirmed' | 'refuted' }
    | { readonly kind: 'question' | 'question_dropped'; readonly no: string; readonly text: string }
    | {
        readonly kind: 'item_changed';
        readonly no: string;
        readonly title: Change | null;
        readonly purpose: Change | null;
      }
    | { readonly kind: 'answer'; readonly no: string; readonly text: string; readonly answer: string }
  );

export interface DecisionSection {
  /** Proposed, taken or otherwise handled in this session. */
  readonly ofThisSession: readonly DecisionLine[];
  /** From earlier sessions: not finished when this session began, or finished in it. */
  readonly earlier: readonly DecisionLine[];
}

export interface DecisionLine extends Sourced {
  readonly no: string;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly conditions: string | null;
  readonly status: DecisionStatus;
  /** Day on which the table agreed. */
  readonly takenOn: string | null;
  readonly until: string | null;
  readonly because: string | null;
  readonly ratifiedOn: string | null;
  readonly legitimacy: Legitimacy;
  readonly notNeededBecause: string | null;
  readonly steps: readonly {
    readonly body: string;
    readonly kind: StepKind;
    readonly status: StepStatus;
    readonly due: string | null;
    readonly on: string | null;
    readonly result: StepResult | null;
  }[];
  readonly reservations: readonly NamedReservation[];
}

export interface ActionLine extends Sourced {
  readonly no: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
  /** Number of the decision it comes from. */
  readonly decision: string | null;
  readonly status: ActionStatus;
  readonly doneOn: string | null;
  readonly because: string | null;
  /** Open while its date had passed on the day of the session. */
  readonly overdue: boolean;
  readonly fromEarlierSession: boolean;
}

export interface QuestionLine extends Sourced {
  readonly no: string;
  readonly text: string;
  readonly owner: string | null;
  readonly status: QuestionStatus;
  readonly answer: string | null;
}

export interface QuestionSection {
  readonly parked: readonly QuestionLine[];
  /** Answered or dropped in this session. */
  readonly settled: readonly QuestionLine[];
}

/** What there was to begin a session with, as it stood when the session was opened: what the agenda lists. */
export interface LeftOpen {
  readonly actions: readonly ActionLine[];
  readonly decisions: readonly DecisionLine[];
  readonly questions: readonly QuestionLine[];
}

export interface LearningLine extends Sourced {
  readonly no: string;
  readonly kind: LearningKind;
  readonly text: string;
  readonly status: LearningStatus;
}

export interface LearningSection {
  readonly recorded: readonly LearningLine[];
  /** From earlier sessions, confirmed or refuted in this one. */
  readonly tested: readonly LearningLine[];
}

export interface MapState {
  readonly space: readonly {
    readonly zone: string;
    readonly available: number | null;
    readonly gross: number;
    readonly net: number;
    readonly balance: number | null;
    readonly over: boolean;
  }[];
  /** The hectares are invented for an example (provenance `illustratief`). */
  readonly spaceIsIllustrative: boolean;
  readonly layers: readonly {
    readonly layer: Layer;
    readonly tasks: number;
    readonly powers: number;
    readonly means: number;
    /** Somebody of this layer pays an amount that is not known: the means are at least `means`. */
    readonly meansIncomplete: boolean;
  }[];
  readonly layersAreIllustrative: boolean;
  readonly gaps: MapGaps;
  /** The boards that were asked for, as tables. */
  readonly boards: readonly MinutesBoard[];
  readonly words: MapInWords;
}

export interface MapGaps {
  readonly tasksWithoutLead: readonly string[];
  readonly leadsWithoutPower: readonly { readonly party: string; readonly task: string }[];
  readonly goalsWithoutContribution: readonly string[];
  readonly tasksWithoutGoal: readonly string[];
  readonly plansNotReused: readonly string[];
  readonly decisionsMissingLegitimacy: readonly string[];
  /** Each group that waits on itself, its members together. */
  readonly waitingOnEachOther: readonly (readonly string[])[];
  /** What else the checks say at the end of the session, as sentences by kind, the heaviest first. */
  readonly findings: readonly { readonly kind: SignalKind; readonly sentences: readonly string[] }[];
  /** Where laptops say something different that the table has not settled, each in a sentence. */
  readonly disagreements: readonly string[];
}

/** The text alternative of the picture: the same facts in words, one row per element with what runs from it. */
export interface MapInWords {
  readonly rows: readonly {
    readonly kind: ElementKind;
    readonly name: string;
    readonly relations: readonly string[];
  }[];
}

export type NextProposal =
  | { readonly reason: 'space_over_budget'; readonly zone: string; readonly balance: number }
  | { readonly reason: 'conflict'; readonly from: string; readonly to: string }
  | { readonly reason: 'no_lead'; readonly task: string }
  | { readonly reason: 'deferred_decision'; readonly no: string; readonly text: string }
  | { readonly reason: 'legitimacy_missing'; readonly no: string; readonly text: string }
  | { readonly reason: 'parked_question'; readonly no: string; readonly text: string }
  | { readonly reason: 'dependency_cycle'; readonly names: readonly string[] }
  | { readonly reason: 'disagreement'; readonly about: string };

export interface NextSession {
  readonly start: string | null;
  readonly proposals: readonly NextProposal[];
}

export interface LogLine {
  readonly entry: Dot;
  readonly seq: number | null;
  readonly at: string;
  readonly item: number | null;
  readonly text: string;
  /** Taken back later in the session. */
  readonly undone: boolean;
  /** Recorded before this session opened, after the one before it was closed. */
  readonly between: boolean;
}

export interface LeftOut {
  readonly log: boolean;
  /** The whole session is confidential: only the header remains. */
  readonly everything: boolean;
  readonly elements: number;
  readonly lines: number;
  /** Numbers of decisions, actions, questions and learnings that are about something confidential. */
  readonly numbers: readonly string[];
}
