import type { Translated } from '../i18n/language';

/** Why a line about the session does nothing yet, always with the next step. */
interface SessionProblems {
  readonly noSession: string;
  readonly nobodyExpected: string;
  readonly everybodyRecorded: string;
  readonly notAtTheTable: (party: string, status: string, mandate: string) => string;
  readonly noAgenda: string;
  readonly noItem: (no: number, numbers: readonly number[]) => string;
  readonly itemNow: (no: number, title: string) => string;
  readonly noNextItem: string;
  readonly noPreviousItem: string;
  readonly moneyForWhat: (line: string) => string;
  /** More money from a party of which nobody knows how much it gives. */
  readonly unknownBefore: (party: string, pays: string, target: string) => string;
}

export const sessionProblems: Translated<SessionProblems> = {
  nl: {
    noSession: 'Er is geen sessie open. Open eerst de sessie in de agenda, en typ dan deze regel.',
    nobodyExpected:
      'Wie wordt verwacht? Dat is nog van geen sessie bekend. Typ wie er zijn: aanwezig: Provincie gedeputeerde; VNG afgemeld',
    everybodyRecorded: 'Iedereen die wordt verwacht, is al vastgelegd. Typ wat anders is: aanwezig: VNG; afgemeld: UvW',
    notAtTheTable: (party, status, mandate) =>
      `${party} staat als ${status}, en een mandaat is van wie aan tafel zit. Typ eerst: aanwezig: ${party} ${mandate}`,
    noAgenda: 'Deze sessie heeft nog geen agendapunten. Zet ze eerst op de agenda, met Agenda bewerken.',
    noItem: (no, numbers) => `Agendapunt ${no} staat niet op de agenda. Noem een van deze: ${numbers.join(', ')}.`,
    itemNow: (no, title) => `Agendapunt ${no} (${title}) is al aan de orde. Noem een ander punt, of: volgende punt`,
    noNextItem: 'Dit is het laatste agendapunt. Noem een eerder punt, of sluit de sessie in de agenda.',
    noPreviousItem: 'Er is geen eerder agendapunt. Noem een nummer: agendapunt 1',
    moneyForWhat: (line) => `Voor welke opgave, welk arrangement of instrument? Typ: ${line} voor Wonen`,
    unknownBefore: (party, pays, target) =>
      `Hoeveel ${party} al geeft, is niet bekend. Typ het hele bedrag: ${party} ${pays} ${target} … mln`,
  },
  en: {
    noSession: 'No session is open. Open the session in the agenda first, then type this line.',
    nobodyExpected:
      'Who is expected? No session tells that yet. Type who is there: present: Province deputy; VNG excused',
    everybodyRecorded: 'Everybody who is expected is recorded. Type what is different: present: VNG; excused: UvW',
    notAtTheTable: (party, status, mandate) =>
      `${party} is recorded as ${status}, and a mandate is of who is at the table. Type first: present: ${party} ${mandate}`,
    noAgenda: 'This session has no agenda items yet. Put them on the agenda first, with Edit agenda.',
    noItem: (no, numbers) => `Agenda item ${no} is not on the agenda. Name one of these: ${numbers.join(', ')}.`,
    itemNow: (no, title) => `Agenda item ${no} (${title}) is under discussion. Name another item, or: next item`,
    noNextItem: 'This is the last agenda item. Name an earlier item, or close the session in the agenda.',
    noPreviousItem: 'There is no earlier agenda item. Name a number: agenda item 1',
    moneyForWhat: (line) => `For which task, arrangement or instrument? Type: ${line} for Housing`,
    unknownBefore: (party, pays, target) =>
      `How much ${party} gives now is not known. Type the whole amount: ${party} ${pays} ${target} … mln`,
  },
};
