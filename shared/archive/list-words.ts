import type { Translated } from '../i18n/language';

interface ListWords {
  readonly no: string;
  readonly kind: string;
  readonly decision: string;
  readonly conditions: string;
  readonly state: string;
  readonly takenOn: string;
  readonly ratifiedOn: string;
  readonly actions: string;
  readonly legitimacy: string;
  readonly steps: string;
  readonly reservations: string;
  readonly earlier: string;
  readonly action: string;
  readonly who: string;
  readonly before: string;
  readonly fromDecision: string;
  readonly doneOn: string;
  readonly remark: string;
  readonly overdue: string;
  readonly yes: string;
  readonly no_: string;
  /** A number with what it is of, so that a spreadsheet does not take 2021-01 for a month. */
  readonly decisionNo: (no: string) => string;
  /** A calendar's name: the list of actions of a table. */
  readonly calendar: (table: string) => string;
  readonly actionEntry: (no: string, owner: string, text: string) => string;
  readonly stepEntry: (body: string, kind: string, no: string) => string;
  readonly ofSession: (session: string) => string;
}

/** Headings of the lists as spreadsheets, and what stands in the calendar. */
export const listWords: Translated<ListWords> = {
  nl: {
    no: 'Nr.',
    kind: 'Soort',
    decision: 'Besluit',
    conditions: 'Voorwaarden',
    state: 'Stand',
    takenOn: 'Afgesproken op',
    ratifiedOn: 'Bekrachtigd op',
    actions: 'Acties',
    legitimacy: 'Legitimatie',
    steps: 'Legitimatiestappen',
    reservations: 'Voorbehoud',
    earlier: 'Uit eerdere sessie',
    action: 'Actie',
    who: 'Wie',
    before: 'Voor',
    fromDecision: 'Uit besluit',
    doneOn: 'Gereed op',
    remark: 'Toelichting',
    overdue: 'Over tijd',
    yes: 'ja',
    no_: 'nee',
    decisionNo: (no) => `besluit ${no}`,
    calendar: (table) => `Acties en besluitdata ${table}`,
    actionEntry: (no, owner, text) => `Actie ${no} (${owner}): ${text}`,
    stepEntry: (body, kind, no) => `${body}: ${kind} over besluit ${no}`,
    ofSession: (session) => `Verslag ${session}`,
  },
  en: {
    no: 'No.',
    kind: 'Kind',
    decision: 'Decision',
    conditions: 'Conditions',
    state: 'State',
    takenOn: 'Agreed on',
    ratifiedOn: 'Ratified on',
    actions: 'Actions',
    legitimacy: 'Legitimacy',
    steps: 'Legitimacy steps',
    reservations: 'Reservation',
    earlier: 'From an earlier session',
    action: 'Action',
    who: 'Who',
    before: 'Before',
    fromDecision: 'From decision',
    doneOn: 'Done on',
    remark: 'Remark',
    overdue: 'Overdue',
    yes: 'yes',
    no_: 'no',
    decisionNo: (no) => `decision ${no}`,
    calendar: (table) => `Actions and decision dates of ${table}`,
    actionEntry: (no, owner, text) => `Action ${no} (${owner}): ${text}`,
    stepEntry: (body, kind, no) => `${body}: ${kind} on decision ${no}`,
    ofSession: (session) => `Minutes of ${session}`,
  },
};
