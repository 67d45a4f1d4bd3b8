import type { Translated } from '../../../shared/i18n/language';

interface DecisionTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly propose: string;
  readonly proposeTitle: string;
  readonly kind: string;
  readonly text: string;
  readonly textHint: string;
  readonly textPlaceholder: string;
  readonly stillEditable: string;
  readonly cancel: string;
  readonly readBack: string;
  readonly stopReadBack: string;
  readonly agree: string;
  readonly agreeTitle: (no: string) => string;
  readonly agreeConfirm: string;
  readonly more: (no: string) => string;
  readonly defer: string;
  readonly reject: string;
  readonly withdraw: string;
  readonly ratify: string;
  readonly reserve: string;
  /** How the line in the capture line begins. */
  readonly reserveLine: string;
  readonly edit: string;
  readonly deferTitle: (no: string) => string;
  readonly deferUntil: string;
  readonly rejectTitle: (no: string) => string;
  readonly withdrawTitle: (no: string) => string;
  readonly ratifyTitle: (no: string) => string;
  readonly because: string;
  readonly ratifiedOn: string;
  readonly reservations: string;
  readonly reservationsHint: string;
  readonly reservationOf: (party: string) => string;
  readonly noReservation: string;
  readonly addReservation: string;
  readonly noParty: string;
  readonly mandate: string;
  readonly mandateLine: (party: string, mandate: string) => string;
  readonly noMandateWarning: string;
  readonly steps: string;
  readonly stepsHint: string;
  readonly body: string;
  readonly stepKind: string;
  readonly status: string;
  readonly due: string;
  readonly on: string;
  readonly result: string;
  readonly addStep: string;
  readonly removeStep: string;
  readonly notNeeded: string;
  readonly notNeededBecause: string;
  readonly reasonFirst: string;
  readonly stepsOrReason: string;
  readonly conditions: string;
  readonly legitimacy: string;
  readonly until: (text: string) => string;
  readonly reason: (text: string) => string;
  readonly notNeededReason: (text: string) => string;
  readonly conditionsAre: (text: string) => string;
  readonly ratifiedLine: (date: string) => string;
  readonly stepPlanned: (date: string) => string;
  readonly stepDone: (date: string) => string;
  readonly recordStepTitle: (body: string) => string;
  readonly save: string;
  readonly open: string;
  readonly needsSession: string;
  readonly openSession: string;
  readonly planSession: string;
  readonly deferred: string;
  readonly agreed: string;
  readonly dropped: string;
  readonly noDate: string;
}

export const decisionTexts: Translated<DecisionTexts> = {
  nl: {
    title: 'Besluiten',
    none: 'Nog geen besluiten',
    noneText:
      'Leg een voorstel vast, lees het voor van het scherm en vraag naar voorbehouden. Sneller: typ “! De tafel …” in de vastlegregel.',
    propose: 'Voorstel doen',
    proposeTitle: 'Voorstel voor een besluit',
    kind: 'Soort',
    text: 'De zin waarover de tafel besluit',
    textHint: 'Eén zin, hooguit 25 woorden, met wie wat doet.',
    textPlaceholder: 'De tafel …',
    stillEditable: 'U kunt de tekst nog wijzigen; na het afspreken ligt hij vast.',
    cancel: 'Annuleren',
    readBack: 'Voorlezen op het scherm',
    stopReadBack: 'Terug naar de kaart',
    agree: 'Afspreken',
    agreeTitle: (no) => `Besluit ${no} afspreken`,
    agreeConfirm: 'Afgesproken aan tafel',
    more: (no) => `Meer voor besluit ${no}`,
    defer: 'Aanhouden',
    reject: 'Verwerpen',
    withdraw: 'Intrekken',
    ratify: 'Bekrachtigen',
    reserve: 'Voorbehoud toevoegen…',
    reserveLine: 'voorbehoud',
    edit: 'Tekst wijzigen',
    deferTitle: (no) => `Voorstel ${no} aanhouden`,
    deferUntil: 'Tot wanneer of tot wat',
    rejectTitle: (no) => `Voorstel ${no} verwerpen`,
    withdrawTitle: (no) => `Besluit ${no} intrekken`,
    ratifyTitle: (no) => `Besluit ${no} is bekrachtigd`,
    because: 'Omdat',
    ratifiedOn: 'Op',
    reservations: 'Voorbehouden',
    reservationsHint: 'Woord voor woord, en lees het terug. Wie geen voorbehoud heeft, stemt in.',
    reservationOf: (party) => `Voorbehoud van ${party}`,
    noReservation: 'Geen voorbehoud',
    addReservation: 'Voorbehoud van een andere partij',
    noParty: 'Geen partij met die naam',
    mandate: 'Vraag deze partijen naar hun voorbehoud',
    mandateLine: (party, mandate) => `${party} zit ${mandate} aan tafel en dit besluit raakt hen.`,
    noMandateWarning: 'Iedereen aan tafel die dit besluit raakt, heeft mandaat.',
    steps: 'Legitimatie: welk orgaan doet wat en wanneer',
    stepsHint: 'De tafel bindt de deelnemers binnen hun mandaat, tot het bevoegde orgaan heeft besloten.',
    body: 'Orgaan',
    stepKind: 'Wat',
    status: 'Stand',
    due: 'Voor',
    on: 'Op',
    result: 'Uitkomst',
    addStep: 'Orgaan toevoegen',
    removeStep: 'Orgaan weghalen',
    notNeeded: 'Legitimatie is niet nodig',
    notNeededBecause: 'Waarom niet nodig',
    reasonFirst: 'Schrijf op waarom legitimatie niet nodig is.',
    stepsOrReason: 'Nog geen orgaan genoemd: de legitimatie staat straks op “ontbreekt”.',
    conditions: 'Voorwaarden',
    legitimacy: 'Legitimatie',
    until: (text) => `Aangehouden tot ${text}`,
    reason: (text) => `Omdat: ${text}`,
    notNeededReason: (text) => `Niet nodig: ${text}`,
    conditionsAre: (text) => `Voorwaarden: ${text}`,
    ratifiedLine: (date) => `Bekrachtigd op ${date}`,
    stepPlanned: (date) => `voor ${date}`,
    stepDone: (date) => `op ${date}`,
    recordStepTitle: (body) => `Legitimatie door ${body}`,
    save: 'Bewaren',
    open: 'Ter tafel',
    needsSession: 'Voorstellen en afspreken gebeurt in een sessie die open is.',
    openSession: 'Sessie openen',
    planSession: 'Sessie plannen',
    deferred: 'Aangehouden',
    agreed: 'Afgesproken',
    dropped: 'Verworpen en ingetrokken',
    noDate: 'geen datum',
  },
  en: {
    title: 'Decisions',
    none: 'No decisions yet',
    noneText:
      'Record a proposal, read it aloud from the screen and ask for reservations. Quicker: type “! The table …” in the capture line.',
    propose: 'Make a proposal',
    proposeTitle: 'Proposal for a decision',
    kind: 'Kind',
    text: 'The sentence the table decides on',
    textHint: 'One sentence, at most 25 words, with who does what.',
    textPlaceholder: 'The table …',
    stillEditable: 'You can still change the text; once agreed it is fixed.',
    cancel: 'Cancel',
    readBack: 'Read back on the screen',
    stopReadBack: 'Back to the map',
    agree: 'Agree',
    agreeTitle: (no) => `Agree on decision ${no}`,
    agreeConfirm: 'Agreed at the table',
    more: (no) => `More for decision ${no}`,
    defer: 'Defer',
    reject: 'Reject',
    withdraw: 'Withdraw',
    ratify: 'Ratify',
    reserve: 'Add reservation…',
    reserveLine: 'reservation',
    edit: 'Change text',
    deferTitle: (no) => `Defer proposal ${no}`,
    deferUntil: 'Until when or until what',
    rejectTitle: (no) => `Reject proposal ${no}`,
    withdrawTitle: (no) => `Withdraw decision ${no}`,
    ratifyTitle: (no) => `Decision ${no} has been ratified`,
    because: 'Because',
    ratifiedOn: 'On',
    reservations: 'Reservations',
    reservationsHint: 'Word for word, and read it back. Who has no reservation agrees.',
    reservationOf: (party) => `Reservation of ${party}`,
    noReservation: 'No reservation',
    addReservation: 'Reservation of another party',
    noParty: 'No party with that name',
    mandate: 'Ask these parties for their reservations',
    mandateLine: (party, mandate) => `${party} is at the table ${mandate} and this decision touches them.`,
    noMandateWarning: 'Everyone at the table whom this decision touches has a mandate.',
    steps: 'Legitimacy: which body does what and when',
    stepsHint: 'The table binds the participants within their mandate, until the competent body has decided.',
    body: 'Body',
    stepKind: 'What',
    status: 'State',
    due: 'Before',
    on: 'On',
    result: 'Outcome',
    addStep: 'Add body',
    removeStep: 'Take body away',
    notNeeded: 'Legitimacy is not needed',
    notNeededBecause: 'Why not needed',
    reasonFirst: 'Write down why legitimacy is not needed.',
    stepsOrReason: 'No body named yet: legitimacy will be shown as “missing”.',
    conditions: 'Conditions',
    legitimacy: 'Legitimacy',
    until: (text) => `Deferred until ${text}`,
    reason: (text) => `Because: ${text}`,
    notNeededReason: (text) => `Not needed: ${text}`,
    conditionsAre: (text) => `Conditions: ${text}`,
    ratifiedLine: (date) => `Ratified on ${date}`,
    stepPlanned: (date) => `before ${date}`,
    stepDone: (date) => `on ${date}`,
    recordStepTitle: (body) => `Legitimacy by ${body}`,
    save: 'Save',
    open: 'On the table',
    needsSession: 'Proposing and agreeing happens in a session that is open.',
    openSession: 'Open session',
    planSession: 'Plan session',
    deferred: 'Deferred',
    agreed: 'Agreed',
    dropped: 'Rejected and withdrawn',
    noDate: 'no date',
  },
};
