import { formatDate, formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { type Terms, terms } from '../i18n/terms';
import type { Content } from '../model/content';
import { type EntityKey, parseKey } from '../register/document';
import type { JsonValue } from '../values/json';

/** What the fields of things are called when people talk about them; a field of a later version under its own name. */
const names: Translated<Readonly<Record<string, string>>> = {
  nl: {
    name: 'naam',
    title: 'titel',
    text: 'tekst',
    aliases: 'andere namen',
    note: 'toelichting',
    openness: 'openbaarheid',
    kind: 'soort',
    layer: 'bestuurslaag',
    stakeholderKind: 'soort partij',
    parentId: 'hoort bij',
    estimatedCostMln: 'kosten',
    isTransition: 'transitie',
    setBy: 'gesteld door',
    target: 'streefwaarde',
    unit: 'eenheid',
    year: 'jaar',
    planStatus: 'stand van het plan',
    instrumentKind: 'soort middel',
    areaHa: 'oppervlakte',
    availableHa: 'beschikbaar',
    amountMln: 'bedrag',
    years: 'jaren',
    subject: 'onderwerp',
    answer: 'antwoord',
    zone: 'deelgebied',
    hectares: 'oppervlakte',
    sharedHectares: 'gedeelde oppervlakte',
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
    name: 'name',
    title: 'title',
    text: 'text',
    aliases: 'other names',
    note: 'note',
    openness: 'openness',
    kind: 'kind',
    layer: 'layer of government',
    stakeholderKind: 'kind of party',
    parentId: 'part of',
    estimatedCostMln: 'cost',
    isTransition: 'transition',
    setBy: 'set by',
    target: 'target',
    unit: 'unit',
    year: 'year',
    planStatus: 'status of the plan',
    instrumentKind: 'kind of means',
    areaHa: 'area',
    availableHa: 'available',
    amountMln: 'amount',
    years: 'years',
    subject: 'subject',
    answer: 'answer',
    zone: 'zone',
    hectares: 'area',
    sharedHectares: 'shared area',
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

const nl = { empty: 'niets', yes: 'ja', no: 'nee', million: 'mln euro' };

const en = { empty: 'nothing', yes: 'yes', no: 'no', million: 'million euro' } satisfies typeof nl;

const plain: Translated<typeof nl> = { nl, en };

const millions = ['amountMln', 'estimatedCostMln'];
const hectares = ['areaHa', 'availableHa', 'hectares', 'sharedHectares'];
/** Fields that hold ids of elements. */
const elementFields = [
  'parentId',
  'setBy',
  'owner',
  'body',
  'zone',
  'from',
  'to',
  'stakeholder',
  'about',
  'agreedBy',
  'mergedInto',
];

/** Fields whose codes have words, by the kind of thing where one name means several things. */
const coded: Readonly<Record<string, keyof Terms>> = {
  openness: 'openness',
  layer: 'layer',
  stakeholderKind: 'stakeholderKind',
  planStatus: 'planStatus',
  instrumentKind: 'instrumentKind',
  answer: 'askAnswer',
  phase: 'phase',
  mandate: 'mandate',
  result: 'stepResult',
  'decision status': 'decisionStatus',
  'action status': 'actionStatus',
  'question status': 'questionStatus',
  'learning status': 'learningStatus',
  'step status': 'stepStatus',
  'attendance status': 'attendanceStatus',
  'relation about': 'conflictSubject',
  'element kind': 'elementKind',
  'relation kind': 'verb',
};

export function fieldName(field: string, language: Language): string {
  const known = names[language];
  return Object.hasOwn(known, field) ? (known[field] as string) : field;
}

/** A value of a field as people say it: "40 mln euro", "120 ha", "vertrouwelijk", the name of a party. */
export function valueWords(
  thing: EntityKey,
  field: string,
  value: JsonValue,
  content: Content,
  language: Language,
): string {
  const { empty, yes, no, million } = plain[language];
  if (value === null || value === '') return empty;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') {
    if (field === 'year' || field === 'no') return String(value);
    const number = formatNumber(value, language);
    return millions.includes(field) ? `${number} ${million}` : hectares.includes(field) ? `${number} ha` : number;
  }
  if (typeof value === 'string') {
    const words = wordFor(parseKey(thing).kind, field, value, language);
    if (words !== undefined) return words;
    if (elementFields.includes(field)) return content.elements.get(value)?.name ?? value;
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
