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

const nl = {
  elementKind: {
    stakeholder: 'Partij',
    task: 'Opgave',
    goal: 'Doel',
    plan: 'Bestaand plan',
    arrangement: 'Arrangement',
    instrument: 'Instrument',
    zone: 'Deelgebied',
  } satisfies Readonly<Record<ElementKind, string>>,
  elementKinds: {
    stakeholder: 'Partijen',
    task: 'Opgaven',
    goal: 'Doelen',
    plan: 'Bestaande plannen',
    arrangement: 'Arrangementen',
    instrument: 'Instrumenten',
    zone: 'Deelgebieden',
  } satisfies Readonly<Record<ElementKind, string>>,
  /** As the name of a row of plans, where there is little room. */
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
  } satisfies Readonly<Record<StakeholderKind, string>>,
  /** Singular, of the layer itself: "Gemeente". */
  layer: {
    national: 'Rijk',
    province: 'Provincie',
    municipality: 'Gemeente',
    water_board: 'Waterschap',
  } satisfies Readonly<Record<Layer, string>>,
  /** As a heading of a row of parties: "Gemeenten". */
  layerPlural: {
    national: 'Rijk',
    province: 'Provincie',
    municipality: 'Gemeenten',
    water_board: 'Waterschap',
  } satisfies Readonly<Record<Layer, string>>,
  society: 'Samenleving',
  knowledge: 'Kennis',
  /** As it follows the name of one: "Rijk trekt". After names in the plural: `verbAfter`. */
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
  } satisfies Readonly<Record<RelationKind, string>>,
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
  } satisfies Readonly<Record<RelationKind, string>>,
  relationGroup: {
    role: 'Rollen',
    means: 'Bevoegd en middelen',
    content: 'Samenhang',
    space: 'Ruimte',
  } satisfies Readonly<Record<RelationGroup, string>>,
  planStatus: { adopted: 'vastgesteld', in_progress: 'in uitvoering', offered: 'aangeboden' } satisfies Readonly<
    Record<PlanStatus, string>
  >,
  instrumentKind: { power: 'Bevoegdheid', means: 'Middelen', knowledge: 'Kennis' } satisfies Readonly<
    Record<InstrumentKind, string>
  >,
  askAnswer: { open: 'open', promised: 'toegezegd', refused: 'geweigerd' } satisfies Readonly<
    Record<AskAnswer, string>
  >,
  conflictSubject: { space: 'ruimte', money: 'geld', rules: 'regels', time: 'tijd' } satisfies Readonly<
    Record<ConflictSubject, string>
  >,
  phase: {
    opening: 'opening',
    explore: 'beeldvorming',
    weigh: 'oordeelsvorming',
    decide: 'besluitvorming',
    close: 'afsluiting',
  } satisfies Readonly<Record<AgendaPhase, string>>,
  openness: { public: 'openbaar', participants: 'alleen deelnemers', confidential: 'vertrouwelijk' } satisfies Readonly<
    Record<Openness, string>
  >,
  attendanceStatus: {
    present: 'aanwezig',
    excused: 'afgemeld',
    absent: 'afwezig',
    represented: 'vertegenwoordigd',
    observer: 'toehoorder',
  } satisfies Readonly<Record<AttendanceStatus, string>>,
  mandate: {
    with_mandate: 'met mandaat',
    subject_to_approval: 'onder voorbehoud',
    without_mandate: 'zonder mandaat',
    not_applicable: 'n.v.t.',
  } satisfies Readonly<Record<Mandate, string>>,
  mandateNotAsked: 'niet gevraagd',
  meetingFunction: {
    facilitator: 'procesbegeleider',
    chair: 'voorzitter',
    secretary: 'verslaglegger',
  } satisfies Readonly<Record<MeetingFunction, string>>,
  decisionKind: {
    procedural: 'Procesbesluit',
    agreement: 'Afspraak',
    position: 'Gezamenlijk standpunt',
    advice: 'Advies',
  } satisfies Readonly<Record<DecisionKind, string>>,
  decisionStatus: {
    proposed: 'voorgesteld',
    agreed_at_table: 'afgesproken aan tafel',
    ratified: 'bekrachtigd',
    deferred: 'aangehouden',
    rejected: 'verworpen',
    withdrawn: 'ingetrokken',
  } satisfies Readonly<Record<DecisionStatus, string>>,
  stepKind: { decide: 'besluit', consult: 'zienswijze', inform: 'informeren' } satisfies Readonly<
    Record<StepKind, string>
  >,
  stepStatus: { not_planned: 'nog niet gepland', planned: 'gepland', done: 'afgerond' } satisfies Readonly<
    Record<StepStatus, string>
  >,
  stepResult: { adopted: 'vastgesteld', amended: 'gewijzigd vastgesteld', rejected: 'afgewezen' } satisfies Readonly<
    Record<StepResult, string>
  >,
  actionStatus: { open: 'open', done: 'klaar', cancelled: 'vervallen' } satisfies Readonly<
    Record<ActionStatus, string>
  >,
  questionStatus: { parked: 'geparkeerd', answered: 'beantwoord', dropped: 'vervallen' } satisfies Readonly<
    Record<QuestionStatus, string>
  >,
  learningKind: { assumption: 'Aanname', bump: 'Hobbel', lesson: 'Les' } satisfies Readonly<
    Record<LearningKind, string>
  >,
  learningStatus: {
    untested: 'nog niet getoetst',
    open: 'open',
    confirmed: 'klopt',
    refuted: 'klopt niet',
  } satisfies Readonly<Record<LearningStatus, string>>,
  legitimacy: {
    not_needed: 'niet nodig',
    missing: 'ontbreekt',
    planned: 'gepland',
    completed: 'afgerond',
    refused: 'afgewezen',
    not_applicable: 'n.v.t.',
  } satisfies Readonly<
    Record<'not_needed' | 'missing' | 'planned' | 'completed' | 'refused' | 'not_applicable', string>
  >,
};

export type Terms = typeof nl;

const en = {
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
} satisfies Terms;

export const terms: Translated<Terms> = { nl, en };
