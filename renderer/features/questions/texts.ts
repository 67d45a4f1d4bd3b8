import type { Translated } from '../../../shared/i18n/language';

interface QuestionTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly add: string;
  readonly addTitle: string;
  readonly text: string;
  readonly textPlaceholder: string;
  readonly owner: string;
  readonly ownerPlaceholder: string;
  readonly noParty: string;
  readonly cancel: string;
  readonly answer: string;
  readonly answerTitle: (no: string) => string;
  readonly answerLabel: string;
  readonly more: (no: string) => string;
  readonly drop: string;
  readonly dropTitle: (no: string) => string;
  readonly because: string;
  readonly parked: string;
  readonly settled: string;
  readonly findsOut: string;
  readonly nobody: string;
}

export const questionTexts: Translated<QuestionTexts> = {
  nl: {
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
    answerTitle: (no) => `Antwoord op vraag ${no}`,
    answerLabel: 'Antwoord',
    more: (no) => `Meer voor vraag ${no}`,
    drop: 'Laten vervallen',
    dropTitle: (no) => `Vraag ${no} laten vervallen`,
    because: 'Omdat',
    parked: 'Geparkeerd',
    settled: 'Beantwoord en vervallen',
    findsOut: 'zoekt het uit',
    nobody: 'Nog niemand zoekt dit uit',
  },
  en: {
    title: 'Parked questions',
    none: 'No parked questions yet',
    noneText:
      'What the table cannot answer now stands here with who finds out. Quicker: type “? …” in the capture line.',
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
  },
};
