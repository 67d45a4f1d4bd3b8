import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';

/** Why a file was not read. The place is a path into the file: `sessions[0].events[12].data.relation.to`. */
export interface ImportProblem {
  readonly place: string;
  readonly reason: ImportReason;
}

export type ImportReason =
  | { readonly code: 'empty' }
  | { readonly code: 'too_large'; readonly limit: number }
  | { readonly code: 'not_utf8'; readonly byte: number }
  /** The line where it stops being one, from 1. */
  | { readonly code: 'not_json'; readonly line: number; readonly column: number; readonly found: string | null }
  | { readonly code: 'cut_off' }
  | { readonly code: 'not_exchange'; readonly found: string }
  | { readonly code: 'newer_version'; readonly needed: number; readonly known: number }
  /** A mistake in this app: the step from that version to the next failed. */
  | { readonly code: 'not_upgraded'; readonly from: number }
  | { readonly code: 'too_deep'; readonly limit: number }
  | { readonly code: 'forbidden_key'; readonly key: string }
  | { readonly code: 'key_too_long'; readonly limit: number }
  | { readonly code: 'not_finite' }
  | { readonly code: 'missing' }
  | { readonly code: 'wrong_type'; readonly expected: ExpectedType }
  | { readonly code: 'not_in_list'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'too_long'; readonly limit: number }
  | { readonly code: 'too_short' }
  | { readonly code: 'out_of_bounds'; readonly least: number | null; readonly most: number | null }
  | { readonly code: 'not_a_moment'; readonly found: string }
  | { readonly code: 'not_a_date'; readonly found: string }
  | { readonly code: 'not_a_time_zone'; readonly found: string }
  | { readonly code: 'unknown_event'; readonly found: string }
  | { readonly code: 'duplicate'; readonly found: string }
  | { readonly code: 'came_back'; readonly found: string }
  | { readonly code: 'unknown_reference'; readonly found: string }
  | { readonly code: 'wrong_reference'; readonly found: string }
  | { readonly code: 'seq_not_rising'; readonly found: number; readonly before: number }
  | { readonly code: 'time_goes_back'; readonly found: string; readonly before: string }
  | { readonly code: 'pair_not_allowed'; readonly kind: string; readonly from: string; readonly to: string }
  | { readonly code: 'self_relation'; readonly found: string }
  | { readonly code: 'relation_exists'; readonly kind: string; readonly existing: string }
  | { readonly code: 'outcome_not_agreed'; readonly found: string }
  | { readonly code: 'fixed_field'; readonly field: string }
  | { readonly code: 'refused'; readonly sentence: Translated<string> }
  | { readonly code: 'not_gzip' }
  | { readonly code: 'cut_short' }
  | { readonly code: 'not_table_file' }
  | { readonly code: 'hash_differs' }
  | { readonly code: 'log_differs' }
  | { readonly code: 'events_changed' };

export type ExpectedType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';

type Sentences = {
  readonly [Code in ImportReason['code']]: (
    reason: Extract<ImportReason, { code: Code }>,
    language: Language,
  ) => string;
};

const types: Translated<Readonly<Record<ExpectedType, string>>> = {
  nl: {
    object: 'een object',
    array: 'een lijst',
    string: 'tekst',
    number: 'een getal',
    integer: 'een geheel getal',
    boolean: 'ja of nee (true of false)',
  },
  en: {
    object: 'an object',
    array: 'a list',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'yes or no (true or false)',
  },
};

const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024));

const sentences: Translated<Sentences> = {
  nl: {
    empty: () => 'Het bestand is leeg.',
    too_large: ({ limit }) => `Het bestand is groter dan de ${megabytes(limit)} MB die hier past.`,
    not_utf8: ({ byte }) => `Het bestand is geen UTF-8: byte ${byte} klopt niet. Sla het op als UTF-8.`,
    not_json: ({ line, column, found }) =>
      `Dit is geen leesbaar uitwisselbestand (JSON): op regel ${line}, teken ${column} staat ${found ?? 'een regeleinde of een ander onzichtbaar teken'}, en dat kan daar niet staan. Kijk of dit het juiste bestand is, of haal het opnieuw op waar het vandaan komt.`,
    cut_off: () => 'Het bestand houdt te vroeg op: er ontbreekt een stuk. Haal het opnieuw op waar het vandaan komt.',
    not_exchange: ({ found }) =>
      `Dit is geen uitwisselbestand van een gebiedstafel: "format" is ${found} in plaats van "gebiedstafel-exchange".`,
    newer_version: ({ needed, known }) =>
      `Dit bestand heeft versie ${needed} nodig; deze app leest tot en met versie ${known}. Werk de app bij.`,
    not_upgraded: ({ from }) =>
      `Dit bestand is van een eerdere versie (${from}) en kon niet worden omgezet. Het bestand is niet gewijzigd; open het met de nieuwste versie van de app.`,
    too_deep: ({ limit }) => `Hier zitten meer dan ${limit} lagen in elkaar.`,
    forbidden_key: ({ key }) => `De veldnaam "${key}" is niet toegestaan.`,
    key_too_long: ({ limit }) => `Deze veldnaam is langer dan ${limit} tekens.`,
    not_finite: () => 'Dit getal is te groot om mee te rekenen.',
    missing: () => 'Dit veld ontbreekt.',
    wrong_type: ({ expected }) => `Hier hoort ${types.nl[expected]}.`,
    not_in_list: ({ found, allowed }) => `${found} kan hier niet. Het kan zijn: ${allowed.join(', ')}.`,
    too_long: ({ limit }) => `Deze tekst is langer dan ${formatNumber(limit, 'nl')} tekens.`,
    too_short: () => 'Deze tekst is leeg.',
    out_of_bounds: ({ least, most }) => `Dit getal valt buiten de grenzen${bounds(least, most, 'nl')}.`,
    not_a_moment: ({ found }) => `${found} is geen tijdstip met tijdzone, zoals 2021-12-02T13:30:00+01:00.`,
    not_a_date: ({ found }) => `${found} is geen datum, zoals 2022-01-14.`,
    not_a_time_zone: ({ found }) => `${found} is geen tijdzone, zoals Europe/Amsterdam.`,
    unknown_event: ({ found }) =>
      `Deze app kent de gebeurtenis ${found} niet en kan haar niet naspelen. Werk de app bij.`,
    duplicate: ({ found }) => `${found} staat er al.`,
    came_back: ({ found }) => `${found} is eerder verwijderd; een verwijderd id komt niet terug.`,
    unknown_reference: ({ found }) => `${found} bestaat op dat moment niet.`,
    wrong_reference: ({ found }) => `${found} is niet van de soort die hier hoort.`,
    seq_not_rising: ({ found, before }) => `Het volgnummer moet oplopen: ${found} komt na ${before}.`,
    time_goes_back: ({ found, before }) => `De tijd gaat terug: ${found} komt na ${before}.`,
    pair_not_allowed: ({ kind, from, to }) => `De relatie ${kind} kan niet van ${from} naar ${to} lopen.`,
    self_relation: ({ found }) => `${found} kan geen relatie met zichzelf hebben.`,
    relation_exists: ({ kind, existing }) =>
      `Tussen deze twee staat al een relatie ${kind} (${existing}). Er kan er één tegelijk zijn.`,
    outcome_not_agreed: ({ found }) => `Een besluit wordt genomen met uitkomst "agreed", niet ${found}.`,
    fixed_field: ({ field }) => `Het veld ${field} staat vast en kan niet gewijzigd worden.`,
    refused: ({ sentence }) => sentence.nl,
    not_gzip: () => 'Dit is geen tafelbestand: de inhoud is niet ingepakt zoals het hoort.',
    cut_short: () => 'Het bestand is beschadigd of niet helemaal gekopieerd. Vraag een nieuwe kopie.',
    not_table_file: () => 'Dit ingepakte bestand is geen tafelbestand.',
    hash_differs: () => 'De inhoud past niet bij de controlecode: het bestand is veranderd. Vraag een nieuwe kopie.',
    log_differs: () => 'Het logboek en de stand in dit bestand spreken elkaar tegen. Vraag een nieuwe kopie.',
    events_changed: () =>
      'De kaart of de gebeurtenissen zijn gewijzigd nadat het logboek in dit bestand is geschreven. Vraag een nieuwe kopie, of haal het veld "log" weg om alleen de gebeurtenissen te lezen.',
  },
  en: {
    empty: () => 'The file is empty.',
    too_large: ({ limit }) => `The file is larger than the ${megabytes(limit)} MB that fit here.`,
    not_utf8: ({ byte }) => `The file is not UTF-8: byte ${byte} is wrong. Save it as UTF-8.`,
    not_json: ({ line, column, found }) =>
      `This is no exchange file that can be read (JSON): line ${line}, character ${column} has ${found ?? 'the end of a line or another sign that cannot be seen'}, which cannot stand there. See whether this is the right file, or fetch it again from where it came from.`,
    cut_off: () => 'The file ends too early: a part is missing. Fetch it again from where it came from.',
    not_exchange: ({ found }) =>
      `This is not an exchange file of an area table: "format" is ${found} instead of "gebiedstafel-exchange".`,
    newer_version: ({ needed, known }) =>
      `This file needs version ${needed}; this app reads up to version ${known}. Update the app.`,
    not_upgraded: ({ from }) =>
      `This file is of an earlier version (${from}) and could not be converted. The file was not changed; open it with the newest version of the app.`,
    too_deep: ({ limit }) => `More than ${limit} levels are nested here.`,
    forbidden_key: ({ key }) => `The field name "${key}" is not allowed.`,
    key_too_long: ({ limit }) => `This field name is longer than ${limit} characters.`,
    not_finite: () => 'This number is too large to calculate with.',
    missing: () => 'This field is missing.',
    wrong_type: ({ expected }) => `This must be ${types.en[expected]}.`,
    not_in_list: ({ found, allowed }) => `${found} is not possible here. It can be: ${allowed.join(', ')}.`,
    too_long: ({ limit }) => `This text is longer than ${formatNumber(limit, 'en')} characters.`,
    too_short: () => 'This text is empty.',
    out_of_bounds: ({ least, most }) => `This number is out of bounds${bounds(least, most, 'en')}.`,
    not_a_moment: ({ found }) => `${found} is not a moment with an offset, such as 2021-12-02T13:30:00+01:00.`,
    not_a_date: ({ found }) => `${found} is not a date, such as 2022-01-14.`,
    not_a_time_zone: ({ found }) => `${found} is not a time zone, such as Europe/Amsterdam.`,
    unknown_event: ({ found }) => `This app does not know the event ${found} and cannot replay it. Update the app.`,
    duplicate: ({ found }) => `${found} is already there.`,
    came_back: ({ found }) => `${found} was removed before; a removed id does not come back.`,
    unknown_reference: ({ found }) => `${found} does not exist at that moment.`,
    wrong_reference: ({ found }) => `${found} is not of the kind that belongs here.`,
    seq_not_rising: ({ found, before }) => `The sequence number must rise: ${found} comes after ${before}.`,
    time_goes_back: ({ found, before }) => `Time goes back: ${found} comes after ${before}.`,
    pair_not_allowed: ({ kind, from, to }) => `The relation ${kind} cannot run from ${from} to ${to}.`,
    self_relation: ({ found }) => `${found} cannot have a relation with itself.`,
    relation_exists: ({ kind, existing }) =>
      `There is already a relation ${kind} between these two (${existing}). There can be one at a time.`,
    outcome_not_agreed: ({ found }) => `A decision is taken with outcome "agreed", not ${found}.`,
    fixed_field: ({ field }) => `The field ${field} is fixed and cannot be changed.`,
    refused: ({ sentence }) => sentence.en,
    not_gzip: () => 'This is not a table file: its content is not packed as it should be.',
    cut_short: () => 'The file is damaged or was not copied completely. Ask for a new copy.',
    not_table_file: () => 'This packed file is not a table file.',
    hash_differs: () => 'The content does not match its checksum: the file was changed. Ask for a new copy.',
    log_differs: () => 'The log and the state in this file contradict each other. Ask for a new copy.',
    events_changed: () =>
      'The map or the events were changed after the log in this file was written. Ask for a new copy, or take out the field "log" to read the events alone.',
  },
};

function bounds(least: number | null, most: number | null, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  const words = { nl: ['minstens', 'hoogstens'], en: ['at least', 'at most'] } as const;
  const parts = [
    ...(least === null ? [] : [`${words[language][0]} ${number(least)}`]),
    ...(most === null ? [] : [`${words[language][1]} ${number(most)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** What is wrong and what to do, in one or two plain sentences; the place is shown beside it. */
export function importProblemSentence(problem: ImportProblem, language: Language): string {
  const sentence = sentences[language][problem.reason.code] as (reason: ImportReason, language: Language) => string;
  return sentence(problem.reason, language);
}

/** Place and sentence on one line, as the command line prints it: "sessions[0].start: ...". */
export function importProblemLine(problem: ImportProblem, language: Language): string {
  const sentence = importProblemSentence(problem, language);
  return problem.place === '' ? sentence : `${problem.place}: ${sentence}`;
}

/** A path as people and editors write it; keys that are no plain word are quoted. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    const key = String(step);
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `${place}[${JSON.stringify(shorten(key))}]`;
    return place === '' ? key : `${place}.${key}`;
  }, '');
}

/** A value from the file, quoted and short enough for a sentence. */
export function quoteValue(value: unknown): string {
  return shorten(JSON.stringify(value) ?? 'undefined');
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
