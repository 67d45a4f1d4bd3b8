/**
 * The closed word lists of the domain (glossary sections 1 to 7). English codes in code and files; the words on screen
 * are in `shared/i18n/terms.ts`.
 */
export const layers = ['national', 'province', 'municipality', 'water_board'] as const;
export type Layer = (typeof layers)[number];

export const elementKinds = ['stakeholder', 'task', 'goal', 'plan', 'arrangement', 'instrument', 'zone'] as const;
export type ElementKind = (typeof elementKinds)[number];

export const stakeholderKinds = [
  'national',
  'province',
  'municipality',
  'water_board',
  'umbrella',
  'council',
  'society',
  'knowledge',
  'other',
] as const;
export type StakeholderKind = (typeof stakeholderKinds)[number];

export const planStatuses = ['adopted', 'in_progress', 'offered'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const instrumentKinds = ['power', 'means', 'knowledge'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export const askAnswers = ['open', 'promised', 'refused'] as const;
export type AskAnswer = (typeof askAnswers)[number];

export const conflictSubjects = ['space', 'money', 'rules', 'time'] as const;
export type ConflictSubject = (typeof conflictSubjects)[number];

export const agendaPhases = ['opening', 'explore', 'weigh', 'decide', 'close'] as const;
export type AgendaPhase = (typeof agendaPhases)[number];

export const opennesses = ['public', 'participants', 'confidential'] as const;
export type Openness = (typeof opennesses)[number];

export const attendanceStatuses = ['present', 'excused', 'absent', 'represented', 'observer'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** How a party stands on a decision at the table. */
export const decisionStances = ['agree', 'agree_if', 'against', 'abstain'] as const;
export type DecisionStance = (typeof decisionStances)[number];

export const mandates = ['with_mandate', 'subject_to_approval', 'without_mandate', 'not_applicable'] as const;
export type Mandate = (typeof mandates)[number];

export const meetingFunctions = ['facilitator', 'chair', 'secretary'] as const;
export type MeetingFunction = (typeof meetingFunctions)[number];

export const decisionKinds = ['procedural', 'agreement', 'position', 'advice'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionStatuses = [
  'proposed',
  'agreed_at_table',
  'ratified',
  'deferred',
  'rejected',
  'withdrawn',
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export const stepKinds = ['decide', 'consult', 'inform'] as const;
export type StepKind = (typeof stepKinds)[number];

export const stepStatuses = ['not_planned', 'planned', 'done'] as const;
export type StepStatus = (typeof stepStatuses)[number];

export const stepResults = ['adopted', 'amended', 'rejected'] as const;
export type StepResult = (typeof stepResults)[number];

export const actionStatuses = ['open', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const questionStatuses = ['parked', 'answered', 'dropped'] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

export const learningKinds = ['assumption', 'bump', 'lesson'] as const;
export type LearningKind = (typeof learningKinds)[number];

export const learningStatuses = ['untested', 'open', 'confirmed', 'refuted'] as const;
export type LearningStatus = (typeof learningStatuses)[number];
