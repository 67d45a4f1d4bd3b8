import type { Translated } from '../../i18n/language';

/** Headings and glue of the minutes as people read them. */
export interface ShortWords {
  readonly agreed: string;
  readonly earlier: string;
  readonly nothingAgreed: string;
  readonly deferred: string;
  readonly proposed: string;
  readonly rejected: string;
  readonly withdrawn: string;
  readonly ratified: (day: string | null) => string;
  readonly until: string;
  readonly because: string;
  readonly condition: string;
  readonly reservation: (party: string) => string;
  readonly notNeeded: string;
  readonly noSteps: string;
  readonly toDecide: string;
  readonly toConsult: string;
  readonly toInform: string;
  readonly notPlanned: (body: string) => string;
  readonly on: (body: string, day: string) => string;
  readonly passed: (body: string, day: string) => string;
  readonly adopted: string;
  readonly amended: string;
  readonly refused: string;
  readonly heard: string;
  readonly informed: string;
  readonly dealtWith: string;
  readonly binding: string;

  readonly work: string;
  readonly due: string;
  readonly who: string;
  readonly what: string;
  readonly no: string;
  readonly noDate: string;
  readonly overdue: (day: string) => string;
  readonly noWork: string;
  readonly done: (owner: string, day: string | null) => string;
  readonly cancelled: (owner: string) => string;

  readonly course: string;
  readonly between: string;
  readonly outside: string;
  readonly noCourse: string;
  readonly quietItems: (numbers: string, isPlural: boolean) => string;

  readonly standing: string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly answer: string;
  readonly findsOut: (owner: string, isPlural: boolean) => string;
  readonly dropped: string;
  readonly holds: string;
  readonly doesNotHold: string;

  readonly present: string;
  readonly nobody: string;
  readonly withMandate: string;
  readonly subjectToApproval: string;
  readonly withoutMandate: string;
  readonly mandateNotApplicable: string;
  readonly mandateNotAsked: string;
  readonly observers: string;
  readonly excused: string;
  readonly absent: string;
  readonly representedBy: (whom: string) => string;
  readonly from: (time: string) => string;
  readonly until2: (time: string) => string;

  readonly next: string;
  readonly nextUnknown: string;
  readonly points: string;
  readonly pointSpace: (zone: string, hectares: string) => string;
  readonly pointConflict: (from: string, to: string) => string;
  readonly pointLeads: (tasks: string) => string;
  readonly pointDeferred: (no: string) => string;
  readonly pointLegitimacy: (no: string) => string;
  readonly pointQuestions: (numbers: string, isPlural: boolean) => string;
  readonly pointDisagreement: (about: string) => string;
  readonly pointCircle: (names: string) => string;

  /** By the language in which was typed. */
  readonly quotedIn: Translated<string>;
  readonly notesSay: string;
  readonly noteTo: (party: string) => string;
  readonly noteDecisions: string;
  readonly noteActions: string;
  readonly noteQuestions: string;
  readonly noNotes: string;
}

export const shortWords: Translated<ShortWords> = {
  nl: {
    agreed: 'Wat is afgesproken',
    earlier: 'Eerdere besluiten die nog lopen of zijn behandeld',
    nothingAgreed: 'Er is in deze sessie niets besloten.',
    deferred: 'Aangehouden:',
    proposed: 'Voorgesteld, nog niet besloten:',
    rejected: 'Verworpen:',
    withdrawn: 'Ingetrokken:',
    ratified: (day) => (day === null ? 'Bekrachtigd.' : `Bekrachtigd op ${day}.`),
    until: 'Tot: ',
    because: 'Reden: ',
    condition: 'Voorwaarde: ',
    reservation: (party) => `Voorbehoud van ${party}: `,
    notNeeded: 'Bekrachtiging niet nodig: ',
    noSteps: 'Nog niet bepaald is wie hiermee moet instemmen.',
    toDecide: 'Nog te besluiten: ',
    toConsult: 'Zienswijze: ',
    toInform: 'Te informeren: ',
    notPlanned: (body) => `${body}, nog niet gepland`,
    on: (body, day) => `${body} op ${day}`,
    passed: (body, day) => `${body} op ${day}, de datum is voorbij`,
    adopted: 'Vastgesteld: ',
    amended: 'Gewijzigd vastgesteld: ',
    refused: 'Afgewezen: ',
    heard: 'Zienswijze gegeven: ',
    informed: 'Geïnformeerd: ',
    dealtWith: 'Behandeld: ',
    binding:
      'Een besluit van de tafel bindt de deelnemers binnen hun mandaat, totdat het bevoegde orgaan heeft besloten.',
    work: 'Wie doet wat',
    due: 'Voor',
    who: 'Wie',
    what: 'Wat',
    no: 'Nr.',
    noDate: 'datum nog te bepalen',
    overdue: (day) => `${day} (over tijd)`,
    noWork: 'Er staan geen acties open.',
    done: (owner, day) => (day === null ? `klaar, ${owner}.` : `klaar op ${day}, ${owner}.`),
    cancelled: (owner) => `vervallen, ${owner}.`,
    course: 'Hoe het gesprek liep',
    between: 'Tussen de sessies.',
    outside: 'Buiten de agenda.',
    noCourse: 'Er is niets vastgelegd.',
    quietItems: (numbers, many) => `Bij ${many ? 'de agendapunten' : 'agendapunt'} ${numbers} is niets vastgelegd.`,
    standing: 'Hoe het ervoor staat',
    open: 'Open vragen en leerpunten',
    nothingOpen: 'Er zijn geen open vragen en geen leerpunten.',
    answer: ' Antwoord: ',
    findsOut: (owner, many) => `${owner} ${many ? 'zoeken' : 'zoekt'} dit uit.`,
    dropped: ' Vervallen.',
    holds: ' Getoetst: klopt.',
    doesNotHold: ' Getoetst: klopt niet.',
    present: 'Wie er waren',
    nobody: 'Er zijn geen deelnemers vastgelegd.',
    withMandate: 'Met mandaat',
    subjectToApproval: 'Onder voorbehoud',
    withoutMandate: 'Zonder mandaat',
    mandateNotApplicable: 'Mandaat niet van toepassing',
    mandateNotAsked: 'Mandaat niet gevraagd',
    observers: 'Toehoorders',
    excused: 'Afgemeld',
    absent: 'Afwezig',
    representedBy: (whom) => `vertegenwoordigd door ${whom}`,
    from: (time) => `vanaf ${time} uur`,
    until2: (time) => `tot ${time} uur`,
    next: 'Volgende keer: ',
    nextUnknown: 'datum nog niet bekend',
    points: 'Voorgestelde punten: ',
    pointSpace: (zone, hectares) => `de ${hectares} hectare te veel in ${zone}`,
    pointConflict: (from, to) => `het conflict tussen ${from} en ${to}`,
    pointLeads: (tasks) => `een trekker voor ${tasks}`,
    pointDeferred: (no) => `voorstel ${no}`,
    pointLegitimacy: (no) => `de bekrachtiging van ${no}`,
    pointQuestions: (numbers, many) => `${many ? 'de vragen' : 'vraag'} ${numbers}`,
    pointDisagreement: (about) => `wat laptops anders zeggen over ${about}`,
    pointCircle: (names) => `het wachten op elkaar van ${names}`,
    quotedIn: {
      nl: '',
      en: 'Wat tussen aanhalingstekens staat, is in het Engels gezegd en staat er zoals het gezegd is.',
    },
    notesSay: 'De kleine cijfers achter een zin zijn de nummers van de regels van het logboek waar de zin uit komt.',
    noteTo: (party) => `Terugkoppeling aan ${party}`,
    noteDecisions: 'Besluiten die u aangaan',
    noteActions: 'Uw acties',
    noteQuestions: 'Vragen die u uitzoekt',
    noNotes: 'Van geen orgaan en geen partij wordt iets gevraagd.',
  },
  en: {
    agreed: 'What was agreed',
    earlier: 'Earlier decisions that are still under way or were dealt with',
    nothingAgreed: 'Nothing was decided in this session.',
    deferred: 'Deferred:',
    proposed: 'Proposed, not decided yet:',
    rejected: 'Rejected:',
    withdrawn: 'Withdrawn:',
    ratified: (day) => (day === null ? 'Ratified.' : `Ratified on ${day}.`),
    until: 'Until: ',
    because: 'Reason: ',
    condition: 'Condition: ',
    reservation: (party) => `Reservation of ${party}: `,
    notNeeded: 'No ratification needed: ',
    noSteps: 'It has not been settled who must approve this.',
    toDecide: 'Still to decide: ',
    toConsult: 'To give a view: ',
    toInform: 'To be informed: ',
    notPlanned: (body) => `${body}, not planned yet`,
    on: (body, day) => `${body} on ${day}`,
    passed: (body, day) => `${body} on ${day}, the date has passed`,
    adopted: 'Adopted: ',
    amended: 'Adopted with changes: ',
    refused: 'Rejected: ',
    heard: 'View given: ',
    informed: 'Informed: ',
    dealtWith: 'Dealt with: ',
    binding:
      'A decision of the table binds the participants within their mandate, until the competent body has decided.',
    work: 'Who does what',
    due: 'Before',
    who: 'Who',
    what: 'What',
    no: 'No.',
    noDate: 'date to be set',
    overdue: (day) => `${day} (overdue)`,
    noWork: 'No actions are open.',
    done: (owner, day) => (day === null ? `done, ${owner}.` : `done on ${day}, ${owner}.`),
    cancelled: (owner) => `cancelled, ${owner}.`,
    course: 'How the talk went',
    between: 'Between the sessions.',
    outside: 'Outside the agenda.',
    noCourse: 'Nothing was recorded.',
    quietItems: (numbers, many) => `Nothing was recorded at ${many ? 'agenda items' : 'agenda item'} ${numbers}.`,
    standing: 'How it stands',
    open: 'Open questions and lessons',
    nothingOpen: 'There are no open questions and no lessons.',
    answer: ' Answer: ',
    findsOut: (owner, many) => `${owner} ${many ? 'find' : 'finds'} this out.`,
    dropped: ' Dropped.',
    holds: ' Tested: it holds.',
    doesNotHold: ' Tested: it does not hold.',
    present: 'Who was there',
    nobody: 'No participants were recorded.',
    withMandate: 'With mandate',
    subjectToApproval: 'Subject to approval',
    withoutMandate: 'Without mandate',
    mandateNotApplicable: 'Mandate not applicable',
    mandateNotAsked: 'Mandate not asked',
    observers: 'Observers',
    excused: 'Excused',
    absent: 'Absent',
    representedBy: (whom) => `represented by ${whom}`,
    from: (time) => `from ${time}`,
    until2: (time) => `until ${time}`,
    next: 'Next time: ',
    nextUnknown: 'date not known yet',
    points: 'Proposed items: ',
    pointSpace: (zone, hectares) => `the ${hectares} hectares too many in ${zone}`,
    pointConflict: (from, to) => `the conflict between ${from} and ${to}`,
    pointLeads: (tasks) => `a lead for ${tasks}`,
    pointDeferred: (no) => `proposal ${no}`,
    pointLegitimacy: (no) => `the ratification of ${no}`,
    pointQuestions: (numbers, many) => `${many ? 'questions' : 'question'} ${numbers}`,
    pointDisagreement: (about) => `what laptops say differently about ${about}`,
    pointCircle: (names) => `the waiting for each other of ${names}`,
    quotedIn: {
      nl: 'What stands between quotation marks was said in Dutch and stands as it was said. Names are not translated.',
      en: '',
    },
    notesSay: 'The small figures behind a sentence are the numbers of the lines of the log that it comes from.',
    noteTo: (party) => `Note back to ${party}`,
    noteDecisions: 'Decisions that concern you',
    noteActions: 'Your actions',
    noteQuestions: 'Questions that you find out',
    noNotes: 'Nothing is asked of any council or party.',
  },
};
