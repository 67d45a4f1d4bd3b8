import type { Translated } from '../i18n/language';

const nl = {
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
  /** A number with what it is of, so that a spreadsheet does not take 2021-01 for a month. */
  decisionNo: (no: string) => `besluit ${no}`,
  /** A calendar's name: the list of actions of a table. */
  calendar: (table: string) => `Acties en besluitdata ${table}`,
  actionEntry: (no: string, owner: string, text: string) => `Actie ${no} (${owner}): ${text}`,
  stepEntry: (body: string, kind: string, no: string) => `${body}: ${kind} over besluit ${no}`,
  ofSession: (session: string) => `Verslag ${session}`,
};

const en = {
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
} satisfies typeof nl;

/** Headings of the lists as spreadsheets, and what stands in the calendar. */
export const listWords: Translated<typeof nl> = { nl, en };
