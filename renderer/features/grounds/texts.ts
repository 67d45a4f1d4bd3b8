import type { Translated } from '../../../shared/i18n/language';

const nl = {
  show: 'Waar dit op rust',
  about: (sentence: string) => `Waar dit op rust: ${sentence}`,
  elements: 'Onderdelen',
  entries: 'Regels in het logboek',
  noEntries: 'Het logboek heeft hier geen regel over: het stond er al toen de tafel werd geopend.',
};

const en = {
  show: 'What this rests on',
  about: (sentence) => `What this rests on: ${sentence}`,
  elements: 'Elements',
  entries: 'Lines in the log',
  noEntries: 'The log has no line about this: it was there when the table was opened.',
} satisfies typeof nl;

export const groundsTexts: Translated<typeof nl> = { nl, en };
