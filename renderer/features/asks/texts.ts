import type { Translated } from '../../../shared/i18n/language';
import { verbAfter } from '../../../shared/i18n/verb-after';

const nl = {
  intro: 'Wat partijen van elkaar vragen, sinds wanneer, en wat het antwoord is.',
  none: 'Nog geen vragen aan partijen',
  noneText: 'Typ onderaan bijvoorbeeld “IPO vraagt Rijk: langjarig budget”.',
  byAnswer: 'Vragen naar antwoord',
  bundle: (from: string, to: string, open: number) =>
    `${from} ${verbAfter(from, 'asks', 'nl')} ${to}${open === 0 ? '' : ` (${open} open)`}`,
  asked: 'Wat wordt gevraagd',
  since: 'Sinds',
  answer: 'Antwoord',
  answerTo: (subject: string) => `Antwoord op: ${subject}`,
  sourceTitle: (answer: string) => `Antwoord: ${answer}`,
  source: 'Wie zei het, en wanneer?',
  save: 'Vastleggen',
  broughtIn: 'Wat partijen inbrengen',
  party: 'Partij',
  what: 'Brengt in of financiert',
  amount: 'Bedrag',
  unknown: 'onbekend',
  million: (amount: string) => `${amount} mln`,
  pays: (party: string, target: string, amount: string) =>
    `${party} ${verbAfter(party, 'funds', 'nl')} ${target}: ${amount}.`,
};

const en = {
  intro: 'What parties ask of each other, since when, and what the answer is.',
  none: 'No asks yet',
  noneText: 'Type below for example “IPO asks Rijk: long-term budget”.',
  byAnswer: 'Asks by answer',
  bundle: (from, to, open) => `${from} ${verbAfter(from, 'asks', 'en')} ${to}${open === 0 ? '' : ` (${open} open)`}`,
  asked: 'What is asked',
  since: 'Since',
  answer: 'Answer',
  answerTo: (subject) => `Answer to: ${subject}`,
  sourceTitle: (answer) => `Answer: ${answer}`,
  source: 'Who said it, and when?',
  save: 'Record',
  broughtIn: 'What parties bring in',
  party: 'Party',
  what: 'Provides or funds',
  amount: 'Amount',
  unknown: 'unknown',
  million: (amount) => `${amount} m`,
  pays: (party, target, amount) => `${party} ${verbAfter(party, 'funds', 'en')} ${target}: ${amount}.`,
} satisfies typeof nl;

export const askTexts: Translated<typeof nl> = { nl, en };
