import { namedField } from '../i18n/field-words';
import type { Language, Translated } from '../i18n/language';
import { relationSentence } from '../i18n/relation-sentence';
import { terms } from '../i18n/terms';
import { allowedKinds } from '../model/relation-kinds';
import { assertNever } from '../values/result';
import type { Refusal } from './refusal';

const nl = {
  pair: (from: string, verb: string, to: string) => `Een ${from} kan niet "${verb}" naar een ${to}.`,
  pairOtherwise: (verbs: string) => `Wel mogelijk: ${verbs}.`,
  pairNever: 'Tussen deze twee bestaat geen relatie; kies een ander onderdeel.',
  self: (name: string) => `"${name}" kan geen relatie met zichzelf hebben. Kies een ander onderdeel.`,
  relationExists: (sentence: string) => `"${sentence}" staat al op de kaart. Wijzig die relatie.`,
  missing: (field: string) => `Vul ${field} in.`,
  invalid: (field: string, value: string) => `"${value}" kan niet als ${field}. Vul een andere waarde in.`,
  unknown: (field: string, id: string) =>
    `${field}: "${id}" staat niet op de kaart. Voeg het eerst toe of kies iets anders.`,
  exists: (id: string) => `"${id}" bestaat al of heeft bestaan. Kies een andere naam of een ander nummer.`,
  notFound: (id: string) => `"${id}" staat niet meer op de kaart. Maak de verwijdering ongedaan als u het nodig hebt.`,
  fixed: (field: string) => `${field} kan niet worden gewijzigd. Verwijder het en maak het opnieuw.`,
  status: (what: string, status: string) => `Dat kan nu niet: ${what} is ${status}.`,
  changedSince: (line: string) =>
    `Dit kan niet meer ongedaan worden gemaakt, want daarna is gewijzigd: "${line}". Maak eerst dat ongedaan.`,
  usedSince: (line: string) =>
    `Dit kan niet ongedaan worden gemaakt, want het wordt gebruikt in: "${line}". Verwijder eerst dat.`,
  outcome: (outcome: string) =>
    `Een besluit wordt genomen of niet; "${outcome}" is geen uitkomst. Gebruik aanhouden, verwerpen of intrekken.`,
  simple: {
    name_too_long: 'Deze naam is te lang. Gebruik ten hoogste 1.000 tekens.',
    text_too_long: 'Deze tekst is te lang. Gebruik ten hoogste 100.000 tekens.',
    empty_name: 'Vul een naam in.',
    empty_text: 'Vul een tekst in.',
    no_open_session: 'Er is geen sessie open. Open eerst de sessie.',
    session_open: 'Er is al een sessie open. Sluit die eerst.',
    session_closed: 'Deze sessie is gesloten. Plan een nieuwe sessie.',
    nothing_to_undo: 'Er is niets om ongedaan te maken.',
    nothing_to_redo: 'Er is niets om opnieuw te doen.',
    conflict_before:
      'Voor deze wijziging stonden er twee waarden naast elkaar. Kies de juiste waarde bij het onderdeel.',
    no_change: 'Er is niets gewijzigd.',
    looking_back: 'U kijkt terug, dus nu kan er niets veranderen. Kies Nu (Esc) om verder te werken.',
    names_off: 'Aan deze tafel worden geen namen vastgelegd. Zet dat eerst aan bij Namen van deelnemers.',
  } satisfies Readonly<
    Record<
      | 'name_too_long'
      | 'text_too_long'
      | 'empty_name'
      | 'empty_text'
      | 'no_open_session'
      | 'session_open'
      | 'session_closed'
      | 'nothing_to_undo'
      | 'nothing_to_redo'
      | 'conflict_before'
      | 'no_change'
      | 'looking_back'
      | 'names_off',
      string
    >
  >,
  fields: {
    text: 'de tekst',
    title: 'de titel',
    start: 'het begin',
    end: 'het einde',
    timeZone: 'de tijdzone',
    owner: 'de partij die het doet',
    due: 'de datum',
    on: 'de datum',
    body: 'het bevoegde orgaan',
    stakeholder: 'de partij',
    kind: 'het soort',
    status: 'de stand',
    minutes: 'het aantal minuten',
    until: 'tot wanneer',
    from: 'het eerste onderdeel',
    to: 'het tweede onderdeel',
    decision: 'het besluit',
    item: 'het agendapunt',
    next: 'de volgende sessie',
    fieldName: 'de naam van een veld',
  } satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>,
};

const en = {
  pair: (from, verb, to) => `A ${from} cannot have "${verb}" with a ${to}.`,
  pairOtherwise: (verbs) => `Possible here: ${verbs}.`,
  pairNever: 'These two have no relation with each other; choose another element.',
  self: (name) => `"${name}" cannot have a relation with itself. Choose another element.`,
  relationExists: (sentence) => `"${sentence}" is already on the map. Change that relation.`,
  missing: (field) => `Fill in ${field}.`,
  invalid: (field, value) => `"${value}" is not possible as ${field}. Fill in another value.`,
  unknown: (field, id) => `${field}: "${id}" is not on the map. Add it first or choose something else.`,
  exists: (id) => `"${id}" exists already or has existed. Choose another name or number.`,
  notFound: (id) => `"${id}" is no longer on the map. Undo its removal if you need it.`,
  fixed: (field) => `${field} cannot be changed. Remove it and make it again.`,
  status: (what, status) => `That is not possible now: ${what} is ${status}.`,
  changedSince: (line) => `This can no longer be undone, because of a later change: "${line}". Undo that first.`,
  usedSince: (line) => `This cannot be undone, because it is used in: "${line}". Remove that first.`,
  outcome: (outcome) => `A decision is taken or not; "${outcome}" is no outcome. Use defer, reject or withdraw.`,
  simple: {
    name_too_long: 'This name is too long. Use at most 1,000 characters.',
    text_too_long: 'This text is too long. Use at most 100,000 characters.',
    empty_name: 'Fill in a name.',
    empty_text: 'Fill in a text.',
    no_open_session: 'No session is open. Open the session first.',
    session_open: 'A session is open already. Close it first.',
    session_closed: 'This session is closed. Plan a new session.',
    nothing_to_undo: 'There is nothing to undo.',
    nothing_to_redo: 'There is nothing to redo.',
    conflict_before: 'Two values stood side by side before this change. Choose the right value at the element.',
    no_change: 'Nothing has changed.',
    looking_back: 'You are looking back, so nothing can change now. Choose Now (Esc) to go on working.',
    names_off: 'This table keeps no names. Switch that on first under Names of participants.',
  },
  fields: {
    text: 'the text',
    title: 'the title',
    start: 'the start',
    end: 'the end',
    timeZone: 'the time zone',
    owner: 'the party that does it',
    due: 'the date',
    on: 'the date',
    body: 'the competent body',
    stakeholder: 'the party',
    kind: 'the kind',
    status: 'the state',
    minutes: 'the number of minutes',
    until: 'until when',
    from: 'the first element',
    to: 'the second element',
    decision: 'the decision',
    item: 'the agenda item',
    next: 'the next session',
    fieldName: 'the name of a field',
  },
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** The refusal in one plain sentence with the next step, in the language of the screen. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const say = texts[language];
  const words = terms[language];
  const field = (name: string): string => say.fields[name] ?? namedField(name, language) ?? `"${name}"`;
  switch (refusal.code) {
    case 'pair_not_allowed': {
      const { kind, from, to } = refusal;
      const possible = allowedKinds(from, to).map((allowed) => words.verb[allowed]);
      const first = say.pair(
        words.elementKind[from].toLowerCase(),
        words.verb[kind],
        words.elementKind[to].toLowerCase(),
      );
      return `${first} ${possible.length === 0 ? say.pairNever : say.pairOtherwise(possible.join(', '))}`;
    }
    case 'self_relation':
      return say.self(refusal.name);
    case 'relation_exists':
      return say.relationExists(relationSentence(refusal.from, refusal.kind, refusal.to, language));
    case 'missing_field':
      return say.missing(field(refusal.field));
    case 'invalid_value':
      return say.invalid(field(refusal.field), refusal.value.slice(0, 80));
    case 'unknown_reference':
      return capitalised(say.unknown(field(refusal.field), refusal.id));
    case 'already_exists':
      return say.exists(refusal.id);
    case 'not_found':
      return say.notFound(refusal.id);
    case 'fixed_field':
      return capitalised(say.fixed(field(refusal.field)));
    case 'wrong_status':
      return say.status(refusal.what, statusWord(refusal.status, language));
    case 'changed_since':
      return say.changedSince(refusal.text);
    case 'used_since':
      return say.usedSince(refusal.text);
    case 'not_saved':
      return refusal.reason;
    case 'outcome_not_agreed':
      return say.outcome(refusal.outcome);
    case 'name_too_long':
    case 'text_too_long':
    case 'empty_name':
    case 'empty_text':
    case 'no_open_session':
    case 'session_open':
    case 'session_closed':
    case 'nothing_to_undo':
    case 'nothing_to_redo':
    case 'conflict_before':
    case 'no_change':
    case 'looking_back':
    case 'names_off':
      return say.simple[refusal.code];
    default:
      return assertNever(refusal);
  }
}

function statusWord(status: string, language: Language): string {
  const { decisionStatus, actionStatus, questionStatus } = terms[language];
  const known: Readonly<Record<string, string>> = {
    ...decisionStatus,
    ...actionStatus,
    ...questionStatus,
    current: language === 'nl' ? 'nu aan de orde' : 'under discussion',
    discussed: language === 'nl' ? 'al besproken en blijft op zijn plaats' : 'discussed already and keeps its place',
    not_closed:
      language === 'nl' ? 'nog niet gesloten. Sluit eerst de sessie' : 'not closed yet. Close the session first',
    minutes_adopted:
      language === 'nl'
        ? 'al vastgesteld. Een wijziging geeft een nieuwe versie'
        : 'adopted already. A change makes a new version',
  };
  return known[status] ?? status;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
