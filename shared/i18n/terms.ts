import type { RelationGroup, RelationKind } from '../model/relation-kinds';
import type {
  ActionStatus,
  AgendaPhase,
  AskAnswer,
  AttendanceStatus,
  ConflictSubject,
  DecisionKind,
  DecisionStatus,
  ElementKind,
  InstrumentKind,
  Layer,
  LearningKind,
  LearningStatus,
  Mandate,
  MeetingFunction,
  Openness,
  PlanStatus,
  QuestionStatus,
  StakeholderKind,
  StepKind,
  StepResult,
  StepStatus,
} from '../model/vocabulary';
import type { Translated } from './language';

/** The words on screen and paper for every code of the domain (glossary). One thing has one name. */
export interface Terms {
  readonly elementKind: Readonly<Record<ElementKind, string>>;
  readonly elementKinds: Readonly<Record<ElementKind, string>>;
  /** As the name of a row of plans, where there is little room. */
  readonly plansShort: string;
  readonly stakeholderKind: Readonly<Record<StakeholderKind, string>>;
  /** Singular, of the layer itself: "Gemeente". */
  readonly layer: Readonly<Record<Layer, string>>;
  /** As a heading of a row of parties: "Gemeenten". */
  readonly layerPlural: Readonly<Record<Layer, string>>;
  readonly society: string;
  readonly knowledge: string;
  /** As it follows the name of one: "Rijk trekt". After names in the plural: `verbAfter`. */
  readonly verb: Readonly<Record<RelationKind, string>>;
  readonly verbPlural: Readonly<Record<RelationKind, string>>;
  readonly relationGroup: Readonly<Record<RelationGroup, string>>;
  readonly planStatus: Readonly<Record<PlanStatus, string>>;
  readonly instrumentKind: Readonly<Record<InstrumentKind, string>>;
  readonly askAnswer: Readonly<Record<AskAnswer, string>>;
  readonly conflictSubject: Readonly<Record<ConflictSubject, string>>;
  readonly phase: Readonly<Record<AgendaPhase, string>>;
  readonly openness: Readonly<Record<Openness, string>>;
  readonly attendanceStatus: Readonly<Record<AttendanceStatus, string>>;
  readonly mandate: Readonly<Record<Mandate, string>>;
  readonly mandateNotAsked: string;
  readonly meetingFunction: Readonly<Record<MeetingFunction, string>>;
  readonly decisionKind: Readonly<Record<DecisionKind, string>>;
  readonly decisionStatus: Readonly<Record<DecisionStatus, string>>;
  readonly stepKind: Readonly<Record<StepKind, string>>;
  readonly stepStatus: Readonly<Record<StepStatus, string>>;
  readonly stepResult: Readonly<Record<StepResult, string>>;
  readonly actionStatus: Readonly<Record<ActionStatus, string>>;
  readonly questionStatus: Readonly<Record<QuestionStatus, string>>;
  readonly learningKind: Readonly<Record<LearningKind, string>>;
  readonly learningStatus: Readonly<Record<LearningStatus, string>>;
  readonly legitimacy: Readonly<
    Record<'not_needed' | 'missing' | 'planned' | 'completed' | 'refused' | 'not_applicable', string>
  >;
}

const nl: Terms = {
  elementKind: {
    stakeholder: 'Partij',
    task: 'Opgave',
    goal: 'Doel',
    plan: 'Bestaand plan',
    arrangement: 'Arrangement',
    instrument: 'Instrument',
    zone: 'Deelgebied',
  },
  elementKinds: {
    stakeholder: 'Partijen',
    task: 'Opgaven',
    goal: 'Doelen',
    plan: 'Bestaande plannen',
    arrangement: 'Arrangementen',
    instrument: 'Instrumenten',
    zone: 'Deelgebieden',
  },
  plansShort: 'Plannen',
  stakeholderKind: {
    national: 'Rijk',
    province: 'Provincie',
    municipality: 'Gemeente',
    water_board: 'Waterschap',
    umbrella: 'Koepel',
    council: 'Volksvertegenwoordiging',
    society: 'Samenleving',
    knowledge: 'Kennispartij',
    other: 'Overig',
  },
  layer: { national: 'Rijk', province: 'Provincie', municipality: 'Gemeente', water_board: 'Waterschap' },
  layerPlural: { national: 'Rijk', province: 'Provincie', municipality: 'Gemeenten', water_board: 'Waterschap' },
  society: 'Samenleving',
  knowledge: 'Kennis',
  verb: {
    leads: 'trekt',
    drives: 'stuwt',
    executes: 'voert uit',
    advises: 'adviseert over',
    participates: 'is betrokken bij',
    authorised_for: 'is bevoegd voor',
    funds: 'financiert',
    provides: 'brengt in',
    asks: 'vraagt aan',
    depends_on: 'hangt af van',
    reinforces: 'versterkt',
    conflicts_with: 'conflicteert met',
    contributes_to: 'draagt bij aan',
    builds_on: 'bouwt voort op',
    claims_space: 'vraagt ruimte in',
  },
  verbPlural: {
    leads: 'trekken',
    drives: 'stuwen',
    executes: 'voeren uit',
    advises: 'adviseren over',
    participates: 'zijn betrokken bij',
    authorised_for: 'zijn bevoegd voor',
    funds: 'financieren',
    provides: 'brengen in',
    asks: 'vragen aan',
    depends_on: 'hangen af van',
    reinforces: 'versterken',
    conflicts_with: 'conflicteren met',
    contributes_to: 'dragen bij aan',
    builds_on: 'bouwen voort op',
    claims_space: 'vragen ruimte in',
  },
  relationGroup: { role: 'Rollen', means: 'Bevoegd en middelen', content: 'Samenhang', space: 'Ruimte' },
  planStatus: { adopted: 'vastgesteld', in_progress: 'in uitvoering', offered: 'aangeboden' },
  instrumentKind: { power: 'Bevoegdheid', means: 'Middelen', knowledge: 'Kennis' },
  askAnswer: { open: 'open', promised: 'toegezegd', refused: 'geweigerd' },
  conflictSubject: { space: 'ruimte', money: 'geld', rules: 'regels', time: 'tijd' },
  phase: {
    opening: 'opening',
    explore: 'beeldvorming',
    weigh: 'oordeelsvorming',
    decide: 'besluitvorming',
    close: 'afsluiting',
  },
  openness: { public: 'openbaar', participants: 'alleen deelnemers', confidential: 'vertrouwelijk' },
  attendanceStatus: {
    present: 'aanwezig',
    excused: 'afgemeld',
    absent: 'afwezig',
    represented: 'vertegenwoordigd',
    observer: 'toehoorder',
  },
  mandate: {
    with_mandate: 'met mandaat',
    subject_to_approval: 'onder voorbehoud',
    without_mandate: 'zonder mandaat',
    not_applicable: 'n.v.t.',
  },
  mandateNotAsked: 'niet gevraagd',
  meetingFunction: { facilitator: 'procesbegeleider', chair: 'voorzitter', secretary: 'verslaglegger' },
  decisionKind: {
    procedural: 'Procesbesluit',
    agreement: 'Afspraak',
    position: 'Gezamenlijk standpunt',
    advice: 'Advies',
  },
  decisionStatus: {
    proposed: 'voorgesteld',
    agreed_at_table: 'afgesproken aan tafel',
    ratified: 'bekrachtigd',
    deferred: 'aangehouden',
    rejected: 'verworpen',
    withdrawn: 'ingetrokken',
  },
  stepKind: { decide: 'besluit', consult: 'zienswijze', inform: 'informeren' },
  stepStatus: { not_planned: 'nog niet gepland', planned: 'gepland', done: 'afgerond' },
  stepResult: { adopted: 'vastgesteld', amended: 'gewijzigd vastgesteld', rejected: 'afgewezen' },
  actionStatus: { open: 'open', done: 'klaar', cancelled: 'vervallen' },
  questionStatus: { parked: 'geparkeerd', answered: 'beantwoord', dropped: 'vervallen' },
  learningKind: { assumption: 'Aanname', bump: 'Hobbel', lesson: 'Les' },
  learningStatus: { untested: 'nog niet getoetst', open: 'open', confirmed: 'klopt', refuted: 'klopt niet' },
  legitimacy: {
    not_needed: 'niet nodig',
    missing: 'ontbreekt',
    planned: 'gepland',
    completed: 'afgerond',
    refused: 'afgewezen',
    not_applicable: 'n.v.t.',
  },
};

const en: Terms = {
  elementKind: {
    stakeholder: 'Party',
    task: 'Task',
    goal: 'Goal',
    plan: 'Existing plan',
    arrangement: 'Arrangement',
    instrument: 'Instrument',
    zone: 'Zone',
  },
  elementKinds: {
    stakeholder: 'Parties',
    task: 'Tasks',
    goal: 'Goals',
    plan: 'Existing plans',
    arrangement: 'Arrangements',
    instrument: 'Instruments',
    zone: 'Zones',
  },
  plansShort: 'Plans',
  stakeholderKind: {
    national: 'National government',
    province: 'Province',
    municipality: 'Municipality',
    water_board: 'Water board',
    umbrella: 'Umbrella body',
    council: 'Elected council',
    society: 'Society',
    knowledge: 'Knowledge party',
    other: 'Other',
  },
  layer: {
    national: 'National government',
    province: 'Province',
    municipality: 'Municipality',
    water_board: 'Water board',
  },
  layerPlural: {
    national: 'National government',
    province: 'Province',
    municipality: 'Municipalities',
    water_board: 'Water board',
  },
  society: 'Society',
  knowledge: 'Knowledge',
  verb: {
    leads: 'leads',
    drives: 'drives',
    executes: 'carries out',
    advises: 'advises on',
    participates: 'is involved in',
    authorised_for: 'is authorised for',
    funds: 'funds',
    provides: 'provides',
    asks: 'asks',
    depends_on: 'depends on',
    reinforces: 'reinforces',
    conflicts_with: 'conflicts with',
    contributes_to: 'contributes to',
    builds_on: 'builds on',
    claims_space: 'claims space in',
  },
  verbPlural: {
    leads: 'lead',
    drives: 'drive',
    executes: 'carry out',
    advises: 'advise on',
    participates: 'are involved in',
    authorised_for: 'are authorised for',
    funds: 'fund',
    provides: 'provide',
    asks: 'ask',
    depends_on: 'depend on',
    reinforces: 'reinforce',
    conflicts_with: 'conflict with',
    contributes_to: 'contribute to',
    builds_on: 'build on',
    claims_space: 'claim space in',
  },
  relationGroup: { role: 'Roles', means: 'Powers and means', content: 'Coherence', space: 'Space' },
  planStatus: { adopted: 'adopted', in_progress: 'in progress', offered: 'offered' },
  instrumentKind: { power: 'Power', means: 'Means', knowledge: 'Knowledge' },
  askAnswer: { open: 'open', promised: 'promised', refused: 'refused' },
  conflictSubject: { space: 'space', money: 'money', rules: 'rules', time: 'time' },
  phase: { opening: 'opening', explore: 'exploring', weigh: 'weighing', decide: 'deciding', close: 'closing' },
  openness: { public: 'public', participants: 'participants only', confidential: 'confidential' },
  attendanceStatus: {
    present: 'present',
    excused: 'excused',
    absent: 'absent',
    represented: 'represented',
    observer: 'observer',
  },
  mandate: {
    with_mandate: 'with mandate',
    subject_to_approval: 'subject to approval',
    without_mandate: 'without mandate',
    not_applicable: 'n/a',
  },
  mandateNotAsked: 'not asked',
  meetingFunction: { facilitator: 'facilitator', chair: 'chair', secretary: 'secretary' },
  decisionKind: {
    procedural: 'Procedural decision',
    agreement: 'Agreement',
    position: 'Joint position',
    advice: 'Advice',
  },
  decisionStatus: {
    proposed: 'proposed',
    agreed_at_table: 'agreed at the table',
    ratified: 'ratified',
    deferred: 'deferred',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  stepKind: { decide: 'decision', consult: 'consultation', inform: 'information' },
  stepStatus: { not_planned: 'not planned yet', planned: 'planned', done: 'completed' },
  stepResult: { adopted: 'adopted', amended: 'adopted with changes', rejected: 'rejected' },
  actionStatus: { open: 'open', done: 'done', cancelled: 'cancelled' },
  questionStatus: { parked: 'parked', answered: 'answered', dropped: 'dropped' },
  learningKind: { assumption: 'Assumption', bump: 'Bump', lesson: 'Lesson' },
  learningStatus: { untested: 'not tested yet', open: 'open', confirmed: 'confirmed', refuted: 'refuted' },
  legitimacy: {
    not_needed: 'not needed',
    missing: 'missing',
    planned: 'planned',
    completed: 'completed',
    refused: 'refused',
    not_applicable: 'n/a',
  },
};

export const terms: Translated<Terms> = { nl, en };
