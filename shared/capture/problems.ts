import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import { type RelationKind, relationRules } from '../model/relation-kinds';
import type { ElementKind } from '../model/vocabulary';
import { verbs } from './specification';

/** Why a line does nothing yet, always with the next step. */
interface ProblemTexts {
  readonly pair: (kind: RelationKind, from: ElementKind, to: ElementKind) => string;
  readonly self: (name: string) => string;
  readonly exists: (sentence: string) => string;
  readonly notThere: (sentence: string) => string;
  /** Words where a name belongs, how the line goes with one, and the line itself. */
  readonly namesNobody: (words: string, example: string, line: string) => string;
  readonly removeWhat: string;
  readonly noRelation: (names: string) => string;
  readonly whichRelation: (sentences: string, example: string, all: string, ends: readonly string[]) => string;
  readonly learningStays: (no: string) => string;
  readonly noteStays: string;
  readonly noClaim: (task: string, zone: string) => string;
  readonly noHectares: (task: string, zone: string) => string;
  readonly noSubject: (from: string, to: string) => string;
  /** An answer without a source: who said it, and when. */
  readonly whoSaidIt: (line: string) => string;
  readonly whichAsk: (party: string, says: string, subjects: readonly string[]) => string;
  /** @param says the verb as it agrees with the party; `other` is a party to promise to */
  readonly nothingAsked: (party: string, says: string, other: string) => string;
  readonly promisedToWhom: (
    party: string,
    says: string,
    other: string,
    subject: string,
    open: readonly string[],
  ) => string;
  readonly reservationOnWhat: (line: string) => string;
  readonly reservationTooEarly: (no: string, reservation: string) => string;
  readonly answeredAlready: (subject: string, answer: string) => string;
  /** Not a problem: a line that is neither a clear yes nor a clear no, with how both are written. */
  readonly answerInDoubt: (yes: string, no: string) => string;
  /** Not a problem: an answer with a condition is kept beside the ask, which stays as it is. */
  readonly answerUnderCondition: (yes: string) => string;
  readonly promiserNoParty: (name: string) => string;
  /** Words before an amount that name nothing of the map. */
  readonly moneyWords: (words: string, example: string) => string;
  readonly moneyForWhat: (party: string, says: string, amount: string) => string;
  readonly noObject: (from: string, kind: RelationKind) => string;
  readonly impossibleNumber: (text: string) => string;
  readonly sharedAboveClaim: string;
  readonly sharedWhere: (task: string, zones: readonly string[]) => string;
  readonly severalCalled: (typed: string, names: readonly string[]) => string;
  readonly numberOfEach: string;
  /** An amount with years, of an instrument of which nobody said who pays it. */
  readonly yearsOfWhom: (words: string) => string;
  /** More than one amount, or one a year. */
  readonly oneAmount: (example: string) => string;
  readonly noName: (kind: ElementKind) => string;
  readonly elementExists: (name: string) => string;
  readonly noText: EmptyLineTexts;
  readonly unknownElement: (name: string) => string;
  readonly nobody: string;
  readonly unclearParticipant: (words: string) => string;
  readonly unreadTime: (words: string) => string;
  readonly participantTwice: (name: string) => string;
  /** Not a problem: what of the line is not recorded. */
  readonly personsLeftOut: (names: readonly string[]) => string;
  readonly noSnapshotName: string;
  readonly noOwner: string;
  readonly unknownOwner: (name: string) => string;
  readonly oneOwner: (names: readonly string[]) => string;
  readonly unknownParties: (names: readonly string[]) => string;
  readonly notAParty: (name: string) => string;
  readonly noDate: (owner: string) => string;
  /** @param near a day (`YYYY-MM-DD`) that may be meant by the words */
  readonly vagueDate: (words: string, near?: string) => string;
  readonly impossibleDate: (words: string) => string;
  readonly unknownNumber: (number: string) => string;
  readonly tooLong: string;
  /** Not a problem: what a note may have been meant as, and how that is written. */
  readonly meantAs: Readonly<Record<'element' | 'decision' | 'action', (text: string) => string>>;
  /** Not a problem: a note that begins with a number may be meant as more. */
  readonly followUp: Readonly<Record<'actions' | 'questions' | 'learnings' | 'decisions', (number: string) => string>>;
}
interface EmptyLineTexts {
  readonly decision: string;
  readonly action: string;
  readonly question: string;
  readonly learning: string;
}

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The first of a list that may be long. */
const firstOf = (words: readonly string[], more: string): string =>
  `${words.slice(0, 3).join('; ')}${words.length > 3 ? `; ${more}` : ''}`;

const kindNl = (kind: ElementKind): string => (kind === 'plan' ? 'plan' : terms.nl.elementKind[kind].toLowerCase());
const kindEn = (kind: ElementKind): string => (kind === 'plan' ? 'plan' : terms.en.elementKind[kind].toLowerCase());
const aKind = (kind: ElementKind): string => `${/^[aeiou]/.test(kindEn(kind)) ? 'an' : 'a'} ${kindEn(kind)}`;

const nl: ProblemTexts = {
  pair: (kind, from, to) => {
    const rule = relationRules[kind];
    const cannot = verbs[kind].cannot.nl.replace('{to}', kindNl(to));
    const can = `${list(rule.from.map(kindNl), 'of')} ${terms.nl.verb[kind]} ${list(rule.to.map(kindNl), 'of')}`;
    return `Een ${kindNl(from)} kan ${cannot}. Wel kan: ${can}.`;
  },
  self: (name) => `${name} kan geen relatie met zichzelf hebben. Noem een ander onderdeel.`,
  exists: (sentence) => `Dit staat al op de kaart: ${sentence} Noem iets anders, of een waarde die verandert.`,
  notThere: (sentence) => `Dit staat niet op de kaart: ${sentence} Controleer de namen.`,
  namesNobody: (words, example, line) =>
    `"${words}" staat niet op de kaart. Typ een naam die er staat: ${example}. Is het een opmerking, typ dan: notitie: ${line}`,
  removeWhat: 'Wat moet weg? Typ een naam of een relatie: verwijder Wonen, of verwijder relatie Provincie trekt Wonen',
  noRelation: (names) =>
    `Zo’n relatie staat niet op de kaart: ${names}. Typ de hele zin: verwijder relatie Provincie trekt Wonen`,
  whichRelation: (sentences, example, all, ends) =>
    `Er zijn er meer: ${sentences}. Typ welke: verwijder relatie ${example}. Of verwijder alle ${all} ${
      ends.length > 1 ? `tussen ${ends.join(' en ')}` : `van ${ends.join('')}`
    }.`,
  learningStays: (no) => `${no} blijft in het verslag staan. Klopt het niet, typ dan: ${no} klopt niet`,
  noteStays: 'Een notitie wordt niet weggehaald. Was het de laatste regel, maak die dan ongedaan.',
  noClaim: (task, zone) =>
    `${task} vraagt nog geen ruimte in ${zone}. Typ eerst: ${task} vraagt ruimte in ${zone} 100 ha`,
  noHectares: (task, zone) => `Hoeveel hectare? Typ bijvoorbeeld: ${task} vraagt ruimte in ${zone} 100 ha`,
  noSubject: (from, to) => `Wat is de vraag? Typ die na een dubbele punt: ${from} vraagt aan ${to}: …`,
  whoSaidIt: (line) => `Wie zei dat, en wanneer? Zet het er tussen haakjes achter: ${line} (brief van 1 december)`,
  whichAsk: (party, says, subjects) =>
    `Welke vraag? Aan ${party} is gevraagd: ${firstOf(subjects, 'en meer')}. Typ: ${party} ${says}: ${subjects[0]}`,
  nothingAsked: (party, says, other) =>
    `Aan ${party} staat geen open vraag. Typ wat er is toegezegd, en aan wie: ${party} ${says} aan ${other}: …`,
  promisedToWhom: (party, says, other, subject, open) =>
    `Aan wie? Typ: ${party} ${says} aan ${other}: ${subject}. Een actie kan ook: + ${party} voor 14 januari: ${subject}.${
      open.length === 0 ? '' : ` Of noem een open vraag: ${firstOf(open, 'en meer')}.`
    }`,
  reservationOnWhat: (line) => `Bij welk besluit? Zet het nummer ervoor: ${line}`,
  reservationTooEarly: (no, reservation) =>
    `${no} is nog niet afgesproken. Leg het voorbehoud daarbij vast: ${no} akkoord; ${reservation}`,
  answeredAlready: (subject, answer) => `Dit is al vastgelegd: ${subject} is ${answer}.`,
  answerInDoubt: (yes, no) =>
    `Dit wordt een notitie: het is geen duidelijk ja of nee. Is het een antwoord, typ dan: ${yes}: … of: ${no}: … Horen de woorden bij wat wordt toegezegd, zet die dan tussen aanhalingstekens.`,
  answerUnderCondition: (yes) =>
    `Dit is nog geen toezegging. Het komt bij de vraag te staan. Is het wel een toezegging, typ dan: ${yes}`,
  promiserNoParty: (name) => `${name} is geen partij. Een toezegging komt van een partij. Noem een partij.`,
  moneyWords: (words, example) =>
    `"${words}" is hier niet te lezen. Typ alleen het bedrag en waar het voor is: ${example}`,
  moneyForWhat: (party, says, amount) =>
    `Waarvoor? Noem een opgave, arrangement of instrument: ${party} ${says}: ${amount} voor Wonen`,
  noObject: (from, kind) =>
    `${from} ${terms.nl.verb[kind]} …? Typ de naam van een ${list(relationRules[kind].to.map(kindNl), 'of')}.`,
  impossibleNumber: (text) => `${text} kan niet. Typ een getal dat niet onder nul ligt.`,
  sharedAboveClaim: 'Er kan niet meer gedeeld worden dan er gevraagd wordt. Pas een van de twee getallen aan.',
  sharedWhere: (task, zones) =>
    zones.length === 0
      ? `${task} vraagt nog geen ruimte. Typ eerst in welk deelgebied: ${task} vraagt 100 ha in …`
      : `In welk deelgebied? Zet er "in ${zones[0]}" bij, of ${list(
          zones.slice(1).map((zone) => `"in ${zone}"`),
          'of',
        )}.`,
  severalCalled: (typed, names) => `"${typed}" kan ${list(names, 'of')} zijn. Typ de hele naam.`,
  numberOfEach: 'Een getal hoort bij één partij of opgave. Typ voor elk een regel, met het eigen getal.',
  yearsOfWhom: (words) => `Jaren horen bij wie betaalt. Typ die erachter: middelen: ${words} van Rijk`,
  oneAmount: (example) => `Welk bedrag is het? Typ één bedrag, voor alle jaren samen: ${example}`,
  noName: (kind) =>
    `Typ na de dubbele punt de naam van de ${kindNl(kind)}.`.replace(
      /de (doel|plan|arrangement|instrument|deelgebied)\b/,
      'het $1',
    ),
  elementExists: (name) => `${name} staat al op de kaart. Typ een andere naam, of gebruik de naam in een zin.`,
  noText: {
    decision: 'Wat is het voorstel? Typ het achter het uitroepteken: ! afspraak: …',
    action: 'Wie doet wat, en voor wanneer? Typ bijvoorbeeld: + Provincie voor 14 januari: overzicht maken',
    question: 'Wat is de vraag? Typ die achter het vraagteken, met wie het uitzoekt: ? BZK: …',
    learning: 'Wat is er geleerd? Typ bijvoorbeeld: * les: … of * aanname: … of * hobbel: …',
  },
  nobody:
    "Wie is er? Typ partijen met puntkomma's ertussen: aanwezig: Provincie gedeputeerde met mandaat; VNG afgemeld",
  unclearParticipant: (words) =>
    `"${words}" is hier niet te lezen. Noem eerst partij en functie, dan aanwezigheid en mandaat, met een puntkomma tussen deelnemers: Provincie gedeputeerde met mandaat; VNG afgemeld`,
  unreadTime: (words) => `Hoe laat is "${words}"? Typ het in cijfers, bijvoorbeeld: vanaf 14.30`,
  participantTwice: (name) => `${name} staat twee keer in deze regel. Noem elke partij één keer.`,
  personsLeftOut: (names) =>
    `Weggelaten: ${list(names, 'en')}. Hier horen partijen en functies; namen kunnen in het paneel Deelnemers.`,
  noSnapshotName: 'Hoe heet de momentopname? Typ een naam achter de dubbele punt: momentopname: na het ruimtegesprek',
  unknownElement: (name) => `${name} staat niet op de kaart. Typ een naam die er staat, of zet die er eerst op.`,
  noOwner: 'Wie pakt dit op? Begin met een partij en een dubbele punt: + Provincie voor 14 januari: …',
  unknownOwner: (name) =>
    `${name} staat niet als partij op de kaart. Noem een partij die er staat, of typ eerst: partij: ${name}`,
  oneOwner: (names) => `Dit ligt bij één partij. Noem ${list(names, 'of')}, of typ voor elk een eigen regel.`,
  unknownParties: (names) =>
    names.length === 1
      ? problems.nl.unknownOwner(names[0] ?? '')
      : `${list(names, 'en')} staan niet als partij op de kaart. Typ eerst voor elk een regel: partij: ${names[0]}`,
  notAParty: (name) => `${name} is geen partij. Een actie of vraag ligt bij een partij; noem er een.`,
  noDate: (owner) => `Voor welke datum? Typ bijvoorbeeld: + ${owner} voor 14 januari: … of zet er "zonder datum" bij.`,
  vagueDate: (words, near) =>
    near === undefined
      ? `"${words}" is geen datum. Spreek een dag af, bijvoorbeeld: voor volgende week vrijdag, of voor 14 januari.`
      : `"${words}" is geen datum. Spreek een dag af, bijvoorbeeld ${formatDate(near, 'nl')}.`,
  impossibleDate: (words) => `${words} bestaat niet. Controleer de dag en de maand.`,
  unknownNumber: (number) => `${number} is niet bekend. Kijk in de lijst welk nummer het heeft.`,
  tooLong: 'Deze regel is te lang. Deel hem op in kortere regels.',
  meantAs: {
    element: (name) =>
      `Dit wordt een notitie. Op de kaart komt het met: partij: ${name}, of opgave:, doel:, plan: en zo meer.`,
    decision: (text) => `Dit wordt een notitie. Is het een voorstel, typ dan: ! afspraak: ${text}`,
    action: (text) => `Dit wordt een notitie. Is het een actie, zet er dan een plus voor: + ${text}`,
  },
  followUp: {
    actions: (no) => `Dit wordt een notitie. Bij een actie kan: ${no} klaar, ${no} voor 14 januari of ${no} vervalt.`,
    questions: (no) => `Dit wordt een notitie. Bij een vraag kan: ${no}: het antwoord, of ${no} vervalt.`,
    learnings: (no) => `Dit wordt een notitie. Bij een leerpunt kan: ${no} klopt, of ${no} klopt niet.`,
    decisions: (no) =>
      `Dit wordt een notitie. Bij een besluit kan: ${no} akkoord; ${no} aangehouden tot …; ${no} verworpen; ${no} ingetrokken.`,
  },
};

const en: ProblemTexts = {
  pair: (kind, from, to) => {
    const rule = relationRules[kind];
    const object =
      kind === 'asks' || kind === 'claims_space' || verbs[kind].cannot.en.includes('{to}') ? aKind(to) : '';
    const cannot = verbs[kind].cannot.en.replace('{to}', object);
    const can = `${list(rule.from.map(kindEn), 'or')} ${terms.en.verb[kind]} ${list(rule.to.map(kindEn), 'or')}`;
    return `${aKind(from).replace(/^a/, 'A')} cannot ${cannot}. Possible is: ${can}.`;
  },
  self: (name) => `${name} cannot have a relation with itself. Name another element.`,
  exists: (sentence) => `This is already on the map: ${sentence} Name something else, or a value that changes.`,
  notThere: (sentence) => `This is not on the map: ${sentence} Check the names.`,
  namesNobody: (words, example, line) =>
    `"${words}" is not on the map. Type a name that is: ${example}. If it is a remark, type: note: ${line}`,
  removeWhat: 'What must go? Type a name or a relation: remove Housing, or remove relation Province leads Housing',
  noRelation: (names) =>
    `There is no such relation on the map: ${names}. Type the whole sentence: remove relation Province leads Housing`,
  whichRelation: (sentences, example, all, ends) =>
    `There are more: ${sentences}. Type which: remove relation ${example}. Or remove all ${all} ${
      ends.length > 1 ? `between ${ends.join(' and ')}` : `of ${ends.join('')}`
    }.`,
  learningStays: (no) => `${no} stays in the minutes. If it does not hold, type: ${no} refuted`,
  noteStays: 'A note is not taken away. If it was the last line, undo it.',
  noClaim: (task, zone) => `${task} claims no space in ${zone} yet. Type first: ${task} claims space in ${zone} 100 ha`,
  noHectares: (task, zone) => `How many hectares? Type for example: ${task} claims space in ${zone} 100 ha`,
  noSubject: (from, to) => `What is asked? Type it after a colon: ${from} asks ${to}: …`,
  whoSaidIt: (line) => `Who said that, and when? Put it behind it in brackets: ${line} (letter of 1 December)`,
  whichAsk: (party, says, subjects) =>
    `Which ask? ${party} was asked: ${firstOf(subjects, 'and more')}. Type: ${party} ${says}: ${subjects[0]}`,
  nothingAsked: (party, says, other) =>
    `Nothing is open that ${party} was asked. Type what was promised, and to whom: ${party} ${says} to ${other}: …`,
  promisedToWhom: (party, says, other, subject, open) =>
    `To whom? Type: ${party} ${says} to ${other}: ${subject}. Or an action: + ${party} by 14 January: ${subject}.${
      open.length === 0 ? '' : ` Or name an open ask: ${firstOf(open, 'and more')}.`
    }`,
  reservationOnWhat: (line) => `On which decision? Put its number before it: ${line}`,
  reservationTooEarly: (no, reservation) =>
    `${no} is not agreed yet. Record the reservation with it: ${no} agreed; ${reservation}`,
  answeredAlready: (subject, answer) => `This is recorded already: ${subject} is ${answer}.`,
  answerInDoubt: (yes, no) =>
    `This becomes a note: it is no clear yes or no. If it is an answer, type: ${yes}: … or: ${no}: … If the words belong to what is promised, put that between quotation marks.`,
  answerUnderCondition: (yes) => `This is no promise yet. It is kept with the ask. If it is a promise, type: ${yes}`,
  promiserNoParty: (name) => `${name} is not a party. A promise comes from a party. Name a party.`,
  moneyWords: (words, example) => `"${words}" cannot be read here. Type only the amount and what it is for: ${example}`,
  moneyForWhat: (party, says, amount) =>
    `For what? Name a task, arrangement or instrument: ${party} ${says}: ${amount} for Housing`,
  noObject: (from, kind) =>
    `${from} ${terms.en.verb[kind]} …? Type the name of ${list(relationRules[kind].to.map(aKind), 'or')}.`,
  impossibleNumber: (text) => `${text} is not possible. Type a number that is not below zero.`,
  sharedAboveClaim: 'No more can be shared than is claimed. Change one of the two numbers.',
  sharedWhere: (task, zones) =>
    zones.length === 0
      ? `${task} claims no space yet. Type first in which zone: ${task} claims 100 ha in …`
      : `In which zone? Add "in ${zones[0]}", or ${list(
          zones.slice(1).map((zone) => `"in ${zone}"`),
          'or',
        )}.`,
  severalCalled: (typed, names) => `"${typed}" can be ${list(names, 'or')}. Type the whole name.`,
  numberOfEach: 'A number belongs to one party or task. Type a line for each, with its own number.',
  yearsOfWhom: (words) => `Years belong to who pays. Type that behind it: means: ${words} from National government`,
  oneAmount: (example) => `Which amount is it? Type one amount, for all years together: ${example}`,
  noName: (kind) => `Type the name of the ${kindEn(kind)} after the colon.`,
  elementExists: (name) => `${name} is already on the map. Type another name, or use the name in a sentence.`,
  noText: {
    decision: 'What is the proposal? Type it after the exclamation mark: ! agreement: …',
    action: 'Who does what, and by when? Type for example: + Province by 14 January: make an overview',
    question: 'What is the question? Type it after the question mark, with who finds out: ? BZK: …',
    learning: 'What was learned? Type for example: * lesson: … or * assumption: … or * bump: …',
  },
  nobody: 'Who is there? Type parties with semicolons between them: present: Province deputy with mandate; VNG excused',
  unclearParticipant: (words) =>
    `"${words}" cannot be read here. Name party and job title first, then attendance and mandate, with a semicolon between participants: Province deputy with mandate; VNG excused`,
  unreadTime: (words) => `What time is "${words}"? Type it in figures, for example: from 14:30`,
  participantTwice: (name) => `${name} is named twice in this line. Name each party once.`,
  personsLeftOut: (names) =>
    `Left out: ${list(names, 'and')}. Parties and job titles belong here; names can go in the panel Participants.`,
  noSnapshotName: 'What is the snapshot called? Type a name after the colon: snapshot: after the talk about space',
  unknownElement: (name) => `${name} is not on the map. Type a name that is, or put it there first.`,
  noOwner: 'Who takes this on? Start with a party and a colon: + Province by 14 January: …',
  unknownOwner: (name) => `${name} is not on the map as a party. Name a party that is, or type first: party: ${name}`,
  oneOwner: (names) => `This rests with one party. Name ${list(names, 'or')}, or type a line for each.`,
  unknownParties: (names) =>
    names.length === 1
      ? problems.en.unknownOwner(names[0] ?? '')
      : `${list(names, 'and')} are not on the map as parties. Type a line for each first: party: ${names[0]}`,
  notAParty: (name) => `${name} is not a party. An action or question rests with a party; name one.`,
  noDate: (owner) => `By which date? Type for example: + ${owner} by 14 January: … or add "no date".`,
  vagueDate: (words, near) =>
    near === undefined
      ? `"${words}" is not a date. Agree on a day, for example: by next week Friday, or by 14 January.`
      : `"${words}" is not a date. Agree on a day, for example ${formatDate(near, 'en')}.`,
  impossibleDate: (words) => `${words} does not exist. Check the day and the month.`,
  unknownNumber: (number) => `${number} is not known. Look up its number in the list.`,
  tooLong: 'This line is too long. Split it into shorter lines.',
  meantAs: {
    element: (name) =>
      `This becomes a note. It comes on the map with: party: ${name}, or task:, goal:, plan: and so on.`,
    decision: (text) => `This becomes a note. If it is a proposal, type: ! agreement: ${text}`,
    action: (text) => `This becomes a note. If it is an action, put a plus before it: + ${text}`,
  },
  followUp: {
    actions: (no) =>
      `This becomes a note. Of an action can be said: ${no} done, ${no} by 14 January or ${no} cancelled.`,
    questions: (no) => `This becomes a note. Of a question can be said: ${no}: the answer, or ${no} dropped.`,
    learnings: (no) => `This becomes a note. Of a learning can be said: ${no} confirmed, or ${no} refuted.`,
    decisions: (no) =>
      `This becomes a note. Of a decision can be said: ${no} agreed; ${no} deferred until …; ${no} rejected; ${no} withdrawn.`,
  },
};

export const problems: Readonly<Record<Language, ProblemTexts>> = { nl, en };
