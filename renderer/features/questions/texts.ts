import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Geparkeerde vragen',
  none: 'Nog geen geparkeerde vragen',
  noneText:
    'Wat de tafel nu niet kan beantwoorden, staat hier met wie het uitzoekt. Sneller: typ “? …” in de vastlegregel.',
  add: 'Vraag parkeren',
  addTitle: 'Vraag parkeren',
  text: 'Vraag',
  textPlaceholder: 'Welke doelen geeft …?',
  owner: 'Wie zoekt het uit',
  ownerPlaceholder: 'Partij zoeken',
  noParty: 'Geen partij met die naam',
  cancel: 'Annuleren',
  answer: 'Beantwoorden',
  answerTitle: (no: string) => `Antwoord op vraag ${no}`,
  answerLabel: 'Antwoord',
  more: (no: string) => `Meer voor vraag ${no}`,
  drop: 'Laten vervallen',
  dropTitle: (no: string) => `Vraag ${no} laten vervallen`,
  because: 'Omdat',
  parked: 'Geparkeerd',
  settled: 'Beantwoord en vervallen',
  findsOut: 'zoekt het uit',
  nobody: 'Nog niemand zoekt dit uit',
};

const en = {
  title: 'Parked questions',
  none: 'No parked questions yet',
  noneText: 'What the table cannot answer now stands here with who finds out. Quicker: type “? …” in the capture line.',
  add: 'Park question',
  addTitle: 'Park question',
  text: 'Question',
  textPlaceholder: 'Which goals does …?',
  owner: 'Who finds out',
  ownerPlaceholder: 'Find a party',
  noParty: 'No party with that name',
  cancel: 'Cancel',
  answer: 'Answer',
  answerTitle: (no) => `Answer to question ${no}`,
  answerLabel: 'Answer',
  more: (no) => `More for question ${no}`,
  drop: 'Drop this question',
  dropTitle: (no) => `Drop question ${no}`,
  because: 'Because',
  parked: 'Parked',
  settled: 'Answered and dropped',
  findsOut: 'finds out',
  nobody: 'Nobody is finding this out yet',
} satisfies typeof nl;

export const questionTexts: Translated<typeof nl> = { nl, en };
