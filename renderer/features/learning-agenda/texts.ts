import type { ProposalReason } from '../../../shared/checks/agenda-proposals';
import type { Translated } from '../../../shared/i18n/language';
import type { SharedReason } from '../../../shared/other-tables/shared-proposals';

interface LearningAgendaTexts {
  readonly intro: string;
  readonly inOneLook: string;
  readonly none: string;
  readonly noneText: string;
  readonly toTest: string;
  readonly confirmed: string;
  readonly refuted: string;
  readonly bumps: string;
  readonly lessons: string;
  readonly waiting: string;
  readonly waitingIntro: string;
  readonly sessions: (count: number) => string;
  readonly proposals: string;
  readonly proposalsIntro: string;
  readonly take: string;
  readonly taken: string;
  readonly planFirst: string;
  readonly dismiss: (sentence: string) => string;
  readonly setAside: (count: number) => string;
  readonly reason: Readonly<Record<ProposalReason | SharedReason, string>>;
  readonly otherTables: string;
  readonly otherTablesIntro: string;
  readonly compared: string;
  readonly reading: string;
  readonly noOthers: string;
  readonly asOf: (day: string) => string;
  readonly fromFile: (day: string) => string;
  readonly notCompared: string;
  readonly readingFailed: string;
  readonly isCopy: string;
  readonly compareFile: string;
  readonly dropFile: (table: string) => string;
}

export const learningAgendaTexts: Translated<LearningAgendaTexts> = {
  nl: {
    intro:
      'Leren door te doen: wat de tafel aannam en toetste, welke hobbels er waren, en wat dat vraagt van de volgende keer.',
    inOneLook: 'In één oogopslag',
    none: 'Nog geen leerpunten of vragen',
    noneText: 'Typ “* …” in de vastlegregel voor een leerpunt, of “? …” voor een vraag.',
    toTest: 'Aannames te toetsen',
    confirmed: 'Aannames die kloppen',
    refuted: 'Aannames die niet kloppen',
    bumps: 'Hobbels',
    lessons: 'Lessen',
    waiting: 'Vragen die openstaan',
    waitingIntro: 'Een vraag die drie sessies openstaat, vraagt een besluit: wie zoekt het uit, of vervalt hij?',
    sessions: (count) => (count === 1 ? '1 sessie open' : `${count} sessies open`),
    proposals: 'Voor de volgende agenda',
    proposalsIntro: 'Wat nu onopgelost is, met de reden. Wat u weglegt, komt pas terug als de oorzaak verandert.',
    take: 'Op de agenda',
    taken: 'Staat op de agenda',
    planFirst: 'Plan een sessie om een voorstel op de agenda te zetten.',
    dismiss: (sentence) => `Wegleggen: ${sentence}`,
    setAside: (count) => (count === 1 ? '1 voorstel is weggelegd.' : `${count} voorstellen zijn weggelegd.`),
    reason: {
      space_over_budget: 'Past niet in het deelgebied',
      conflict: 'Opgaven die conflicteren',
      no_lead: 'Opgave zonder trekker',
      deferred_decision: 'Aangehouden besluit',
      legitimacy_missing: 'Legitimatie ontbreekt',
      parked_question: 'Geparkeerde vraag',
      dependency_cycle: 'Wachten op elkaar',
      disagreement: 'Laptops zeggen iets anders',
      shared_zone: 'Zelfde deelgebied',
      shared_party: 'Zelfde partij',
    },
    otherTables: 'Naast andere tafels',
    otherTablesIntro:
      'Waar andere tafels op deze laptop ruimte vragen in hetzelfde deelgebied, of werk, geld of antwoord van dezelfde partij. Alleen wat daar openbaar is, telt mee; aan die tafels verandert niets.',
    compared: 'Vergeleken met',
    reading: 'De andere tafels worden gelezen…',
    noOthers: 'Op deze laptop staan geen andere tafels.',
    asOf: (day) => `zoals op ${day}`,
    fromFile: (day) => `uit een bestand, zoals op ${day}`,
    notCompared: 'telt nog niet mee; open deze tafel één keer',
    readingFailed: 'telt niet mee: lezen is niet gelukt. Sluit de tafel die nu open is en open die opnieuw',
    isCopy: 'telt niet mee: een kopie van deze tafel',
    compareFile: 'Met een bestand vergelijken…',
    dropFile: (table) => `Niet meer vergelijken met ${table}`,
  },
  en: {
    intro:
      'Learning by doing: what the table assumed and tested, which bumps there were, and what that asks of next time.',
    inOneLook: 'In one look',
    none: 'No learnings or questions yet',
    noneText: 'Type “* …” in the capture line for a learning, or “? …” for a question.',
    toTest: 'Assumptions to test',
    confirmed: 'Assumptions confirmed',
    refuted: 'Assumptions refuted',
    bumps: 'Bumps',
    lessons: 'Lessons',
    waiting: 'Questions still open',
    waitingIntro: 'A question open for three sessions asks for a decision: who finds out, or is it dropped?',
    sessions: (count) => (count === 1 ? 'open for 1 session' : `open for ${count} sessions`),
    proposals: 'For the next agenda',
    proposalsIntro: 'What is unsolved now, with the reason. What you set aside comes back only when its cause changes.',
    take: 'Put on the agenda',
    taken: 'Is on the agenda',
    planFirst: 'Plan a session to put a proposal on its agenda.',
    dismiss: (sentence) => `Set aside: ${sentence}`,
    setAside: (count) => (count === 1 ? '1 proposal is set aside.' : `${count} proposals are set aside.`),
    reason: {
      space_over_budget: 'Does not fit in the zone',
      conflict: 'Tasks in conflict',
      no_lead: 'Task without lead',
      deferred_decision: 'Deferred decision',
      legitimacy_missing: 'Legitimacy missing',
      parked_question: 'Parked question',
      dependency_cycle: 'Waiting on each other',
      disagreement: 'Laptops say something different',
      shared_zone: 'The same zone',
      shared_party: 'The same party',
    },
    otherTables: 'Beside other tables',
    otherTablesIntro:
      'Where other tables on this laptop ask room in the same zone, or work, money or an answer of the same party. Only what is public there counts; nothing changes at those tables.',
    compared: 'Compared with',
    reading: 'Reading the other tables…',
    noOthers: 'There are no other tables on this laptop.',
    asOf: (day) => `as on ${day}`,
    fromFile: (day) => `from a file, as on ${day}`,
    notCompared: 'does not count yet; open this table once',
    readingFailed: 'does not count: reading it did not work. Close the table that is open now and open it again',
    isCopy: 'does not count: a copy of this table',
    compareFile: 'Compare with a file…',
    dropFile: (table) => `No longer compare with ${table}`,
  },
};
