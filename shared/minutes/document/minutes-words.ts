import type { Translated } from '../../i18n/language';
import type { MinutesStatus } from '../minutes';
import { englishWords } from './minutes-words-en';
import { dutchWords } from './minutes-words-nl';

/** Headings and glue of the minutes in both languages; the words for codes come from `shared/i18n/terms`. */
export interface MinutesWords {
  readonly agendaOf: (session: string) => string;
  readonly agendaIntro: string;
  readonly minutesOf: (session: string) => string;
  readonly decisionListOf: (session: string) => string;
  readonly actionListOf: (session: string) => string;
  readonly status: Readonly<Record<MinutesStatus, string>>;
  readonly statusLine: (status: string) => string;
  readonly toBeAdopted: (date: string | null) => string;
  readonly adoptedOn: (date: string) => string;
  readonly edition: string;
  readonly replaces: (edition: number, date: string) => string;
  readonly changedSince: string;
  readonly notOpened: string;
  readonly notClosed: string;

  readonly sessionFacts: string;
  readonly area: string;
  readonly dateAndTime: string;
  readonly place: string;
  readonly openness: string;
  readonly untilAdopted: string;
  readonly reference: string;
  readonly version: string;
  readonly participantsVersion: string;
  readonly publicVersion: string;
  readonly sessionIsConfidential: string;
  readonly publicNotice: string;
  readonly nothingConfidential: string;
  readonly leftOut: (parts: readonly string[]) => string;
  readonly leftOutElements: (count: number) => string;
  readonly leftOutLines: (count: number) => string;
  readonly leftOutNumbers: (numbers: readonly string[]) => string;
  readonly withheldTitle: (no: number) => string;

  readonly participants: string;
  readonly organisation: string;
  readonly personName: string;
  readonly role: string;
  readonly attendance: string;
  readonly mandate: string;
  readonly processTeam: string;
  readonly abbreviations: string;
  readonly representedBy: (whom: string) => string;
  readonly noParticipants: string;

  readonly summary: string;

  readonly proceedings: string;
  readonly betweenSessions: string;
  readonly outsideAgenda: string;
  readonly phase: string;
  readonly purpose: string;
  readonly introducedBy: string;
  readonly noAgenda: string;
  readonly nothingRecorded: string;
  readonly nothingAtItem: string;
  readonly decision: (no: string) => string;
  readonly proposal: (no: string) => string;
  readonly deferred: (no: string) => string;
  readonly deferredUntil: (until: string) => string;
  readonly ratified: (no: string) => string;
  readonly rejected: (no: string) => string;
  readonly withdrawn: (no: string) => string;
  readonly because: (reason: string) => string;
  readonly reservation: (party: string, text: string) => string;
  readonly action: (no: string) => string;
  readonly actionDone: (no: string) => string;
  readonly actionCancelled: (no: string) => string;
  readonly before: (party: string, date: string) => string;
  readonly withoutDate: (party: string) => string;
  readonly doneBy: (party: string, date: string | null) => string;
  readonly question: (no: string) => string;
  readonly answered: (no: string) => string;
  readonly answer: string;
  readonly dropped: (no: string) => string;

  readonly decisionList: string;
  readonly decisionsOfSession: string;
  readonly earlierDecisions: string;
  readonly decisionNote: string;
  readonly no: string;
  readonly kind: string;
  readonly decisionColumn: string;
  readonly state: string;
  readonly legitimacy: string;
  readonly reservationColumn: string;
  readonly conditions: string;
  readonly on: (date: string) => string;
  readonly noDecisions: string;

  readonly actionList: string;
  readonly actionColumn: string;
  readonly who: string;
  readonly due: string;
  readonly fromDecision: string;
  readonly toBeSet: string;
  readonly overdue: string;
  readonly noActions: string;

  readonly agenda: string;
  readonly openActions: string;
  readonly decisionsComingBack: string;

  readonly parkedQuestions: string;
  readonly questionColumn: string;
  readonly whoFindsOut: string;
  readonly settledQuestions: string;
  readonly answerColumn: string;
  readonly noQuestions: string;

  readonly learnings: string;
  readonly text: string;
  readonly testedAssumptions: string;
  readonly outcome: string;
  readonly noLearnings: string;

  readonly mapState: string;
  readonly picture: string;
  readonly pictureAlternative: (elements: number, relations: number) => string;
  readonly illustrative: string;
  readonly space: string;
  readonly zone: string;
  readonly available: string;
  readonly grossClaim: string;
  readonly netClaim: string;
  readonly balance: string;
  readonly doesNotFit: string;
  readonly unknown: string;
  readonly noZones: string;
  readonly layers: string;
  readonly layer: string;
  readonly tasks: string;
  readonly powers: string;
  readonly means: string;
  readonly plusUnknown: string;
  readonly gaps: string;
  readonly gap: string;
  readonly about: string;
  readonly tasksWithoutLead: string;
  readonly leadsWithoutPower: string;
  readonly goalsWithoutContribution: string;
  readonly tasksWithoutGoal: string;
  readonly plansNotReused: string;
  readonly legitimacyMissing: string;
  readonly waitingOnEachOther: string;
  readonly disagreements: string;
  readonly noGaps: string;

  readonly next: string;
  readonly nextSession: (when: string) => string;
  readonly nextUnknown: string;
  readonly agendaProposals: string;
  readonly proposeSpace: (zone: string, hectares: string) => string;
  readonly proposeConflict: (from: string, to: string) => string;
  readonly proposeLead: (task: string) => string;
  readonly proposeDeferred: (no: string, text: string) => string;
  readonly proposeLegitimacy: (no: string, text: string) => string;
  readonly proposeQuestion: (no: string, text: string) => string;
  readonly proposeDisagreement: (about: string) => string;
  readonly proposeCircle: (names: readonly string[]) => string;

  readonly logAnnex: string;
  readonly time: string;
  readonly item: string;
  readonly event: string;
  readonly undone: string;
  readonly emptyLog: string;
  readonly mapAnnex: (letter: string) => string;
  readonly mapAnnexNote: string;
  readonly element: string;
  readonly relations: string;
  readonly emptyMap: string;

  readonly hour: (time: string) => string;
  readonly hours: (start: string, end: string) => string;
  readonly since: (start: string) => string;
  readonly none: string;
  readonly page: string;
  readonly of: string;
}

export const minutesWords: Translated<MinutesWords> = { nl: dutchWords, en: englishWords };
