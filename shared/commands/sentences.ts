import { formatDate, formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import { terms } from '../i18n/terms';
import type { ElementKind, LearningKind, StepStatus } from '../model/vocabulary';
import type { NewRelation } from './command';

/** What an agenda became at one go: titles of items, and whether those that stayed changed places. */
export interface AgendaEdit {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly isReordered: boolean;
}

/** What a list brought to the table. */
export interface ListCounts {
  readonly added: number;
  readonly relations: number;
  readonly changed: number;
}

function ended(line: string): string {
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** The values a relation carries, as they follow the sentence: "40 miljoen euro (2026-2030)". */
function relationDetail(relation: NewRelation, zone: string | undefined, language: Language): string {
  const words = detailWords[language];
  const { amountMln, years, hectares, sharedHectares, subject, about } = relation;
  const parts: string[] = [];
  if (typeof amountMln === 'number') parts.push(words.amount(formatNumber(amountMln, language)));
  if (typeof years === 'string') parts.push(years);
  if (typeof hectares === 'number') parts.push(words.hectares(formatNumber(hectares, language)));
  if (typeof sharedHectares === 'number' && sharedHectares > 0) {
    parts.push(words.shared(formatNumber(sharedHectares, language)));
  }
  if (typeof about === 'string' && about in terms[language].conflictSubject) {
    parts.push(words.about(terms[language].conflictSubject[about as 'space']));
  }
  if (zone !== undefined) parts.push(words.zone(zone));
  const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return typeof subject === 'string' ? `${detail}: ${subject}` : detail;
}

const detailWords = {
  nl: {
    amount: (value: string) => `${value} miljoen euro`,
    hectares: (value: string) => `${value} hectare`,
    shared: (value: string) => `waarvan ${value} gedeeld`,
    about: (value: string) => `over ${value}`,
    zone: (value: string) => `in ${value}`,
  },
  en: {
    amount: (value: string) => `${value} million euro`,
    hectares: (value: string) => `${value} hectares`,
    shared: (value: string) => `${value} of them shared`,
    about: (value: string) => `about ${value}`,
    zone: (value: string) => `in ${value}`,
  },
};

type ListWords = Readonly<Record<keyof ListCounts, readonly [one: string, many: string]>> & { readonly none: string };

const listWords: Readonly<Record<Language, ListWords>> = {
  nl: {
    added: ['nieuw onderdeel', 'nieuwe onderdelen'],
    relations: ['nieuwe relatie', 'nieuwe relaties'],
    changed: ['onderdeel aangevuld', 'onderdelen aangevuld'],
    none: 'niets dat anderen zien',
  },
  en: {
    added: ['new element', 'new elements'],
    relations: ['new relation', 'new relations'],
    changed: ['element completed', 'elements completed'],
    none: 'nothing that others see',
  },
};

/** "13 nieuwe onderdelen, 2 onderdelen aangevuld"; of scores nothing is told. */
function countedList(counts: ListCounts, words: ListWords): string {
  const told = (['added', 'relations', 'changed'] as const).flatMap((what) =>
    counts[what] === 0 ? [] : [`${counts[what]} ${words[what][counts[what] === 1 ? 0 : 1]}`],
  );
  return told.length === 0 ? words.none : told.join(', ');
}

const thingWords = {
  nl: { element: ['onderdeel', 'onderdelen'], relation: ['relatie', 'relaties'], and: 'en' },
  en: { element: ['element', 'elements'], relation: ['relation', 'relations'], and: 'and' },
} as const;

/** "23 onderdelen", "1 onderdeel en 2 relaties". */
function countedThings(elements: number, relations: number, words: (typeof thingWords)[Language]): string {
  const counted = (count: number, [one, many]: readonly [string, string]): string =>
    `${count} ${count === 1 ? one : many}`;
  const first = counted(elements, words.element);
  return relations === 0 ? first : `${first} ${words.and} ${counted(relations, words.relation)}`;
}

const takenWords = {
  nl: ['relatie verwijderd', 'relaties verwijderd'],
  en: ['relation removed', 'relations removed'],
} as const;

/** "12 nieuwe relaties, 3 relaties verwijderd". */
function countedRoles(given: number, taken: number, language: Language): string {
  const counted = (count: number, [one, many]: readonly [string, string]): readonly string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  return [...counted(given, listWords[language].relations), ...counted(taken, takenWords[language])].join(', ');
}

const namesWords = {
  nl: { and: 'en', others: (count: number) => `${count} andere` },
  en: { and: 'and', others: (count: number) => `${count} others` },
} as const;

/** "Wonen"; "Wonen" en "Natuur"; "Wonen", "Natuur" en 7 andere. */
function quotedNames(names: readonly string[], language: Language): string {
  const { and, others } = namesWords[language];
  const told = names.slice(0, names.length > 3 ? 2 : 3).map((name) => `"${name}"`);
  const all = names.length > told.length ? [...told, others(names.length - told.length)] : told;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}

const except = (left: readonly string[], language: Language): string =>
  language === 'nl' ? `op ${quotedNames(left, language)} na` : `all but ${quotedNames(left, language)}`;

const agendaWords = {
  nl: { added: 'toegevoegd', removed: 'verwijderd', changed: 'gewijzigd', reordered: 'in een andere volgorde' },
  en: { added: 'added', removed: 'removed', changed: 'changed', reordered: 'in another order' },
} as const;

/** "Rondvraag" toegevoegd, "Ruimte" en "Slot" gewijzigd, in een andere volgorde */
function toldEdit(edit: AgendaEdit, language: Language): string {
  const words = agendaWords[language];
  const told = (['added', 'removed', 'changed'] as const).flatMap((what) =>
    edit[what].length === 0 ? [] : [`${quotedNames(edit[what], language)} ${words[what]}`],
  );
  return [...told, ...(edit.isReordered ? [words.reordered] : [])].join(', ');
}

function relationLine(
  relation: NewRelation,
  from: string,
  to: string,
  zone: string | undefined,
  language: Language,
): string {
  const note = typeof relation['note'] === 'string' && relation['note'] !== '' ? `: ${relation['note']}` : '';
  return ended(
    `${relationSentence(from, relation.kind, to, language)}${relationDetail(relation, zone, language)}${note}`,
  );
}

const nl = {
  tableCreated: (name: string) => `De gebiedstafel "${name}" is begonnen.`,
  tableChanged: 'De gegevens van de gebiedstafel zijn gewijzigd.',
  sessionPlanned: (title: string) => `De sessie "${title}" is gepland.`,
  sessionChanged: (title: string) => `De gegevens van de sessie "${title}" zijn gewijzigd.`,
  sessionOpened: 'De voorzitter opent de sessie.',
  sessionClosed: 'De voorzitter sluit de sessie.',
  agendaItemStarted: (no: number, title: string) => ended(`Agendapunt ${no}: ${title}`),
  agendaItemAdded: (title: string) => `Agendapunt "${title}" is toegevoegd.`,
  agendaItemChanged: (title: string) => `Agendapunt "${title}" is gewijzigd.`,
  agendaItemRemoved: (title: string) => `Agendapunt "${title}" is verwijderd.`,
  agendaReordered: 'De volgorde van de agenda is gewijzigd.',
  agendaEdited: (edit: AgendaEdit) => `De agenda is aangepast: ${toldEdit(edit, 'nl')}.`,
  agendaViewKept: (no: number, title: string) => ended(`Beeld bewaard bij agendapunt ${no}: ${title}`),
  agendaViewForgotten: (no: number, title: string) => ended(`Geen eigen beeld meer bij agendapunt ${no}: ${title}`),
  viewKept: (name: string) => `Beeld "${name}" is bewaard.`,
  viewRenamed: (before: string, name: string) => `Beeld "${before}" heet voortaan "${name}".`,
  viewChanged: (name: string) => `Beeld "${name}" is aangepast.`,
  viewRemoved: (name: string) => `Beeld "${name}" is weggehaald.`,
  snapshotTaken: (name: string) => ended(`Momentopname: ${name}`),
  minutesSubmitted: (session: string) => `Het verslag van "${session}" is aangeboden ter vaststelling.`,
  minutesAdopted: (session: string) => `De tafel stelt het verslag van "${session}" vast.`,
  proposalDismissed: (proposal: string) => ended(`Nu niet op de agenda: ${proposal}`),
  /** @param told who, with what is recorded of them; @param more how many are not told */
  attendanceRecorded: (told: readonly string[], more: number) =>
    ended(`Deelnemers: ${told.join('; ')}${more > 0 ? `; en nog ${more}` : ''}`),
  noteRemoved: 'Een notitie is verwijderd.',
  namesErased: (count: number, kept = 0): string =>
    `${count === 1 ? 'Er is 1 naam gewist' : `Er zijn ${count} namen gewist`}${kept === 0 ? '' : kept === 1 ? '; 1 plaats die op een naam lijkt is blijven staan' : `; ${kept} plaatsen die op een naam lijken zijn blijven staan`}.`,
  elementAdded: (kind: ElementKind, name: string) => `${terms.nl.elementKind[kind]} "${name}" is toegevoegd.`,
  elementChanged: (name: string, set: Readonly<Record<string, unknown>>) =>
    typeof set['name'] === 'string' ? `"${name}" heet voortaan "${set['name']}".` : `"${name}" is gewijzigd.`,
  elementRemoved: (name: string) => `"${name}" is van de kaart gehaald.`,
  /** @param relations chosen beside the elements, without those that fall with them */
  elementsRemoved: (count: number, relations: number) =>
    `${countedThings(count, relations, thingWords.nl)} ${count + relations === 1 ? 'is' : 'zijn'} van de kaart gehaald.`,
  elementsMoved: (count: number, name: string) =>
    count === 1 ? `"${name}" is verplaatst.` : `${count} onderdelen zijn verplaatst.`,
  relation: (relation: NewRelation, from: string, to: string, zone: string | undefined) =>
    relationLine(relation, from, to, zone, 'nl'),
  removed: (sentence: string) => ended(`Verwijderd: ${sentence}`),
  /** @param ends the elements that all of them begin or end at: none, one or two names */
  relationsRemoved: (count: number, [one, other]: readonly string[]) => {
    const which = one === undefined ? '' : other === undefined ? ` van "${one}"` : ` tussen "${one}" en "${other}"`;
    return count === 1 ? `Er is 1 relatie${which} verwijderd.` : `Er zijn ${count} relaties${which} verwijderd.`;
  },
  matrixTaken: (matrix: string, given: number, taken: number) =>
    `Matrix "${matrix}" is overgenomen: ${countedRoles(given, taken, 'nl')}.`,
  listTaken: (list: string, counts: ListCounts) =>
    `Lijst "${list}" is overgenomen: ${countedList(counts, listWords.nl)}.`,
  actionsTaken: (list: string, count: number) => `Lijst "${list}" is overgenomen: ${count} acties.`,
  decisionProposed: (no: string, text: string) => ended(`Voorstel ${no}: ${text}`),
  decisionChanged: (no: string) => `Voorstel ${no} is gewijzigd.`,
  decisionReserved: (no: string, said: readonly string[]) =>
    ended(`Voorbehoud bij besluit ${no} van ${said.join('; ')}`),
  decisionTaken: (no: string) => `Besluit ${no} is genomen.`,
  decisionDeferred: (no: string, until: string) => ended(`Voorstel ${no} is aangehouden tot: ${until}`),
  decisionRejected: (no: string) => `Voorstel ${no} is verworpen.`,
  decisionWithdrawn: (no: string) => `Besluit ${no} is ingetrokken.`,
  decisionRatified: (no: string) => `Besluit ${no} is bekrachtigd.`,
  legitimacyRecorded: (body: string, no: string, status: StepStatus) =>
    `${body}, besluit ${no}: ${terms.nl.stepStatus[status]}.`,
  actionAssigned: (owner: string, due: string | null, text: string) =>
    ended(`${owner}${due ? `, voor ${formatDate(due, 'nl')}` : ''}: ${text}`),
  actionChanged: (no: string) => `Actie ${no} is gewijzigd.`,
  actionCompleted: (no: string) => `Actie ${no} is klaar.`,
  actionCancelled: (no: string) => `Actie ${no} vervalt.`,
  questionParked: (text: string) => `Geparkeerd: ${text}`,
  questionAnswered: (no: string, answer: string) => ended(`Vraag ${no}: ${answer}`),
  questionDropped: (no: string) => `Vraag ${no} vervalt.`,
  learningRecorded: (kind: LearningKind, text: string) => ended(`${terms.nl.learningKind[kind]}: ${text}`),
  learningTested: (no: string, result: 'confirmed' | 'refuted') =>
    result === 'confirmed' ? `Aanname ${no} klopt.` : `Aanname ${no} klopt niet.`,
  settled: (fields: number): string =>
    fields === 1 ? 'Eén verschil is beslecht.' : `${fields} waarden zijn vastgelegd.`,
  elementsUnited: (name: string, count: number) =>
    `De ${count === 2 ? 'twee' : count} onderdelen "${name}" zijn samengevoegd.`,
  analysisScored: 'Eigen aantekening van de procesbegeleider.',
  /** `left`: what could not be taken back; null when everything was. */
  undone: (line: string, left: readonly string[] | null) =>
    left === null ? `Ongedaan gemaakt: ${line}` : `Deels ongedaan gemaakt, ${except(left, 'nl')}: ${line}`,
  redone: (line: string, left: readonly string[] | null) =>
    left === null ? `Opnieuw gedaan: ${line}` : `Deels opnieuw gedaan, ${except(left, 'nl')}: ${line}`,
};

export type Sentences = typeof nl;

const en = {
  tableCreated: (name) => `The area table "${name}" has begun.`,
  tableChanged: 'The details of the area table have changed.',
  sessionPlanned: (title) => `The session "${title}" has been planned.`,
  sessionChanged: (title) => `The details of the session "${title}" have changed.`,
  sessionOpened: 'The chair opens the session.',
  sessionClosed: 'The chair closes the session.',
  agendaItemStarted: (no, title) => ended(`Agenda item ${no}: ${title}`),
  agendaItemAdded: (title) => `Agenda item "${title}" has been added.`,
  agendaItemChanged: (title) => `Agenda item "${title}" has been changed.`,
  agendaItemRemoved: (title) => `Agenda item "${title}" has been removed.`,
  agendaReordered: 'The order of the agenda has been changed.',
  agendaEdited: (edit) => `The agenda has been edited: ${toldEdit(edit, 'en')}.`,
  agendaViewKept: (no, title) => ended(`View kept with agenda item ${no}: ${title}`),
  agendaViewForgotten: (no, title) => ended(`No view of its own any more for agenda item ${no}: ${title}`),
  viewKept: (name) => `View "${name}" has been kept.`,
  viewRenamed: (before, name) => `View "${before}" is now called "${name}".`,
  viewChanged: (name) => `View "${name}" has been changed.`,
  viewRemoved: (name) => `View "${name}" has been removed.`,
  snapshotTaken: (name) => ended(`Snapshot: ${name}`),
  minutesSubmitted: (session) => `The minutes of "${session}" are submitted for adoption.`,
  minutesAdopted: (session) => `The table adopts the minutes of "${session}".`,
  proposalDismissed: (proposal) => ended(`Not on the agenda now: ${proposal}`),
  attendanceRecorded: (told, more) => ended(`Participants: ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`),
  noteRemoved: 'A note has been removed.',
  namesErased: (count, kept = 0) =>
    `${count === 1 ? '1 name has been erased' : `${count} names have been erased`}${kept === 0 ? '' : kept === 1 ? '; 1 place that looks like a name was kept' : `; ${kept} places that look like a name were kept`}.`,
  elementAdded: (kind, name) => `${terms.en.elementKind[kind]} "${name}" has been added.`,
  elementChanged: (name, set) =>
    typeof set['name'] === 'string' ? `"${name}" is now called "${set['name']}".` : `"${name}" has been changed.`,
  elementRemoved: (name) => `"${name}" has been taken off the map.`,
  elementsRemoved: (count, relations) =>
    `${countedThings(count, relations, thingWords.en)} ${count + relations === 1 ? 'has' : 'have'} been taken off the map.`,
  elementsMoved: (count, name) => (count === 1 ? `"${name}" has been moved.` : `${count} elements have been moved.`),
  relation: (relation, from, to, zone) => relationLine(relation, from, to, zone, 'en'),
  removed: (sentence) => ended(`Removed: ${sentence}`),
  relationsRemoved: (count, [one, other]) => {
    const which = one === undefined ? '' : other === undefined ? ` of "${one}"` : ` between "${one}" and "${other}"`;
    return count === 1 ? `1 relation${which} has been removed.` : `${count} relations${which} have been removed.`;
  },
  matrixTaken: (matrix, given, taken) => `Matrix "${matrix}" was taken over: ${countedRoles(given, taken, 'en')}.`,
  listTaken: (list, counts) => `List "${list}" was taken over: ${countedList(counts, listWords.en)}.`,
  actionsTaken: (list, count) => `List "${list}" was taken over: ${count} actions.`,
  decisionProposed: (no, text) => ended(`Proposal ${no}: ${text}`),
  decisionChanged: (no) => `Proposal ${no} has been changed.`,
  decisionReserved: (no, said) => ended(`Reservation on decision ${no} of ${said.join('; ')}`),
  decisionTaken: (no) => `Decision ${no} has been taken.`,
  decisionDeferred: (no, until) => ended(`Proposal ${no} is deferred until: ${until}`),
  decisionRejected: (no) => `Proposal ${no} is rejected.`,
  decisionWithdrawn: (no) => `Decision ${no} is withdrawn.`,
  decisionRatified: (no) => `Decision ${no} is ratified.`,
  legitimacyRecorded: (body, no, status) => `${body}, decision ${no}: ${terms.en.stepStatus[status]}.`,
  actionAssigned: (owner, due, text) => ended(`${owner}${due ? `, before ${formatDate(due, 'en')}` : ''}: ${text}`),
  actionChanged: (no) => `Action ${no} has been changed.`,
  actionCompleted: (no) => `Action ${no} is done.`,
  actionCancelled: (no) => `Action ${no} is cancelled.`,
  questionParked: (text) => `Parked: ${text}`,
  questionAnswered: (no, answer) => ended(`Question ${no}: ${answer}`),
  questionDropped: (no) => `Question ${no} is dropped.`,
  learningRecorded: (kind, text) => ended(`${terms.en.learningKind[kind]}: ${text}`),
  learningTested: (no, result) =>
    result === 'confirmed' ? `Assumption ${no} is confirmed.` : `Assumption ${no} is refuted.`,
  settled: (fields) => (fields === 1 ? 'One disagreement is settled.' : `${fields} values are settled.`),
  elementsUnited: (name, count) => `The ${count === 2 ? 'two' : count} elements "${name}" are one.`,
  analysisScored: "The facilitator's own remark.",
  undone: (line, left) => (left === null ? `Undone: ${line}` : `Partly undone, ${except(left, 'en')}: ${line}`),
  redone: (line, left) => (left === null ? `Redone: ${line}` : `Partly redone, ${except(left, 'en')}: ${line}`),
} satisfies Sentences;

export const sentences: Translated<Sentences> = { nl, en };
