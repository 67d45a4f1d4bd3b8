import { bareField, codeWord, mapField, numberWords } from '../i18n/field-words';
import { formatDate } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { type Terms, terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { Field } from '../model/entities/field';
import { type EntityKey, parseKey } from '../register/document';
import type { JsonValue } from '../values/json';

/** What fields of things that are not on the map are called when people talk about them. */
const names: Translated<Readonly<Record<string, string>>> = {
  nl: {
    title: 'titel',
    text: 'tekst',
    kind: 'soort',
    about: 'waarover',
    owner: 'eigenaar',
    due: 'datum',
    status: 'stand',
    doneOn: 'klaar op',
    because: 'reden',
    until: 'aangehouden tot',
    conditions: 'voorwaarden',
    ratifiedOn: 'bekrachtigd op',
    takenIn: 'genomen in',
    takenAt: 'genomen om',
    agreedBy: 'akkoord van',
    against: 'tegen',
    legitimacyNotNeededBecause: 'legitimatie niet nodig omdat',
    result: 'uitkomst',
    on: 'datum',
    body: 'orgaan',
    mandate: 'mandaat',
    role: 'functie',
    representedBy: 'vertegenwoordigd door',
    arrivedAt: 'aanwezig vanaf',
    leftAt: 'aanwezig tot',
    start: 'begin',
    end: 'einde',
    place: 'plaats',
    next: 'volgende sessie',
    closedAt: 'gesloten om',
    minutes: 'minuten',
    phase: 'fase',
    purpose: 'doel',
    no: 'nummer',
    area: 'gebied',
    mergedInto: 'samengevoegd met',
  },
  en: {
    title: 'title',
    text: 'text',
    kind: 'kind',
    about: 'about',
    owner: 'owner',
    due: 'date',
    status: 'status',
    doneOn: 'done on',
    because: 'reason',
    until: 'deferred until',
    conditions: 'conditions',
    ratifiedOn: 'ratified on',
    takenIn: 'taken in',
    takenAt: 'taken at',
    agreedBy: 'agreed by',
    against: 'against',
    legitimacyNotNeededBecause: 'legitimacy not needed because',
    result: 'result',
    on: 'date',
    body: 'body',
    mandate: 'mandate',
    role: 'job title',
    representedBy: 'represented by',
    arrivedAt: 'present from',
    leftAt: 'present until',
    start: 'start',
    end: 'end',
    place: 'place',
    next: 'next session',
    closedAt: 'closed at',
    minutes: 'minutes',
    phase: 'phase',
    purpose: 'purpose',
    no: 'number',
    area: 'area',
    mergedInto: 'merged with',
  },
};

const nl = { empty: 'niets', yes: 'ja', no: 'nee' };

const en = { empty: 'nothing', yes: 'yes', no: 'no' } satisfies typeof nl;

const plain: Translated<typeof nl> = { nl, en };

/** Fields beside those of the map that hold ids of elements. */
const elementFields = ['owner', 'body', 'from', 'to', 'stakeholder', 'about', 'agreedBy', 'mergedInto'];

/** Fields whose codes have words, by the kind of thing where one name means several things. */
const coded: Readonly<Record<string, keyof Terms>> = {
  phase: 'phase',
  mandate: 'mandate',
  result: 'stepResult',
  'decision status': 'decisionStatus',
  'action status': 'actionStatus',
  'question status': 'questionStatus',
  'learning status': 'learningStatus',
  'step status': 'stepStatus',
  'attendance status': 'attendanceStatus',
  'element kind': 'elementKind',
  'relation kind': 'verb',
};

/** What a field is called; one of a later version keeps its own name. */
export function fieldName(field: string, language: Language): string {
  const known = names[language];
  return (Object.hasOwn(known, field) ? known[field] : bareField(field, language)) ?? field;
}

/** What is known of a field of a thing on the map; other things use some of its names for something else. */
function fieldOf(thing: EntityKey, field: string): Field | undefined {
  const { kind } = parseKey(thing);
  const isOnMap = kind === 'element' || kind === 'relation';
  return isOnMap || field === 'openness' ? mapField(field) : undefined;
}

/** A value of a field as people say it: "40 mln euro", "120 ha", "vertrouwelijk", the name of a party. */
export function valueWords(
  thing: EntityKey,
  field: string,
  value: JsonValue,
  content: Content,
  language: Language,
): string {
  const { empty, yes, no } = plain[language];
  const known = fieldOf(thing, field);
  if (value === null || value === '') return empty;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return field === 'no' ? String(value) : numberWords(known, value, language);
  if (typeof value === 'string') {
    const words = codeWord(known, value, language) ?? wordFor(parseKey(thing).kind, field, value, language);
    if (words !== undefined) return words;
    if (known?.is === 'element' || elementFields.includes(field)) return content.elements.get(value)?.name ?? value;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, language);
    return `"${value}"`;
  }
  if (Array.isArray(value)) {
    const each = value.map((item) => valueWords(thing, field, item as JsonValue, content, language));
    return each.length === 0 ? empty : new Intl.ListFormat(language, { type: 'conjunction' }).format(each);
  }
  return JSON.stringify(value);
}

function wordFor(kind: string, field: string, value: string, language: Language): string | undefined {
  const term = coded[`${kind} ${field}`] ?? (Object.hasOwn(coded, field) ? coded[field] : undefined);
  if (term === undefined) return undefined;
  const words = terms[language][term] as Readonly<Record<string, string>>;
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
