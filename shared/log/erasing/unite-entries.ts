import { type EntityKey, isPrivate, parseKey } from '../../register/document';
import { type JsonObject, type JsonValue, jsonEquals } from '../../values/json';
import type { FieldWrite, LogEntry } from '../log-entry';
import type { ErasedPlaces, ErasedRuns, WrittenText } from './erased-text';
import { unitedText, wordsErased } from './unite-texts';

/** Two keys that two copies of one line have for one thing: a name that was typed as a job title stood in it. */
export type KeyPair = readonly [one: EntityKey, other: EntityKey];

export interface UnitedEntry {
  /** The first of the two itself when nothing is gone from the other that it still has. */
  readonly entry: LogEntry;
  readonly keys: readonly KeyPair[];
}

/**
 * Two states of one line as one from which everything is gone that was erased in either, and nothing else (R-NAME-21).
 * What is private in the first stays; of the second nothing private is taken over, except that it is gone there.
 * @returns undefined when they are two different lines
 */
export function unitedEntries(one: LogEntry, other: LogEntry): UnitedEntry | undefined {
  if (one === other) return { entry: one, keys: [] };
  for (const field of fixed) if (!same(one[field], other[field])) return undefined;
  const uniting = new Uniting(one.erased, other.erased);
  const parts = {
    text: uniting.at(one.text, other.text, 'text'),
    data: uniting.at(one.event.data, other.event.data, 'event/data'),
    basis: uniting.at(one.basis, other.basis, 'basis'),
    extra: uniting.at(one.extra, other.extra, 'extra'),
  };
  const writes = unitedWrites(one.writes, other.writes);
  if (uniting.isApart || one.event.type !== other.event.type || writes === undefined) return undefined;
  const isSame = uniting.isFirst && writes.writes === one.writes;
  if (isSame) return { entry: one, keys: writes.keys };
  const { erased: _before, basis: _basis, extra: _extra, ...rest } = one;
  const entry: LogEntry = {
    ...rest,
    text: parts.text as string,
    event: { ...one.event, data: parts.data as JsonObject },
    ...(parts.basis === undefined ? {} : { basis: parts.basis as JsonObject }),
    ...(parts.extra === undefined ? {} : { extra: parts.extra as JsonObject }),
    ...uniting.told,
    writes: writes.writes,
  };
  return { entry, keys: writes.keys };
}

const fixed = ['v', 'dot', 'at', 'session', 'seq', 'item', 'undoes', 'laptop', 'after'] as const;

const same = (one: unknown, other: unknown): boolean => jsonEquals(one as JsonValue, other as JsonValue);

/** The words that one state of a line lacks and the other still has, each once. */
export function wordsErasedIn(erased: LogEntry, original: LogEntry): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (without: ErasedPlaces | undefined, withThem: ErasedPlaces | undefined): Uniting =>
    new Uniting(without, withThem, (one, other) => {
      for (const word of wordsErased(one, other)) if (word.trim() !== '') words.add(word.trim());
    });
  const around = collect(erased.erased, original.erased);
  around.at(erased.text, original.text, 'text');
  around.at(erased.event.data, original.event.data, 'event/data');
  around.at(erased.basis, original.basis, 'basis');
  around.at(erased.extra, original.extra, 'extra');
  for (const [write, before] of pairsOf(erased.writes, original.writes) ?? []) {
    const within = collect(write.erased, before.erased);
    within.at(write.value, before.value, 'value');
    within.at(write.entity, before.entity, 'entity');
    for (const [at, { value }] of write.was.entries()) within.at(value, before.was[at]?.value, `was/${at}`);
  }
  return words;
}

/** Writes of two states of one line that are the same write; undefined when there is one without the other. */
function pairsOf(
  ones: readonly FieldWrite[],
  others: readonly FieldWrite[],
): readonly (readonly [FieldWrite, FieldWrite])[] | undefined {
  const isWhole = ones.length === others.length;
  const [mine, theirs] = isWhole ? [ones, others] : [ones.filter(isOpen), others.filter(isOpen)];
  if (mine.length !== theirs.length) return undefined;
  return mine.map((write, at) => [write, theirs[at] as FieldWrite]);
}

const isOpen = ({ entity }: FieldWrite): boolean => !isPrivate(entity);

function unitedWrites(
  ones: readonly FieldWrite[],
  others: readonly FieldWrite[],
): { readonly writes: readonly FieldWrite[]; readonly keys: readonly KeyPair[] } | undefined {
  const pairs = pairsOf(ones, others);
  if (pairs === undefined) return undefined;
  const keys: KeyPair[] = [];
  const united = new Map<FieldWrite, FieldWrite>();
  for (const [one, other] of pairs) {
    const write = unitedWrite(one, other);
    if (write === undefined) return undefined;
    if (one.entity !== other.entity) keys.push([one.entity, other.entity]);
    if (write !== one) united.set(one, write);
  }
  return { writes: united.size === 0 ? ones : ones.map((write) => united.get(write) ?? write), keys };
}

function unitedWrite(one: FieldWrite, other: FieldWrite): FieldWrite | undefined {
  if (one === other) return one;
  const isFitting =
    one.field === other.field && one.was.length === other.was.length && isOneThing(one.entity, other.entity);
  if (!isFitting || one.was.some(({ dot }, at) => dot !== other.was[at]?.dot)) return undefined;
  const uniting = new Uniting(one.erased, other.erased, undefined, parseKey(one.entity).kind === 'person');
  const value = uniting.at(one.value, other.value, 'value') as JsonValue;
  const was = one.was.map((earlier, at) => {
    const before = uniting.at(earlier.value, other.was[at]?.value, `was/${at}`) as JsonValue;
    return before === earlier.value ? earlier : { ...earlier, value: before };
  });
  if (uniting.isApart) return undefined;
  const { erased: _before, ...rest } = one;
  return uniting.isFirst ? one : { ...rest, value, was, ...uniting.told };
}

/** Names in keys are erased too, and every laptop finds the same key for one thing only when all that it knows is united. */
function isOneThing(entity: EntityKey, other: EntityKey): boolean {
  if (entity === other) return true;
  const [one, two] = [parseKey(entity), parseKey(other)];
  if (one.kind !== two.kind) return false;
  return [one, two].every(({ id }) => id.includes(teamPart)) && beforeTeam(one.id) === beforeTeam(two.id);
}

const teamPart = '/team/';
const beforeTeam = (id: string): string => id.slice(0, id.indexOf(teamPart));

/** Goes through two values side by side. */
class Uniting {
  /** They are no two states of one value. */
  isApart = false;
  /** The first is what both are together. */
  isFirst = true;
  readonly #one: ErasedPlaces;
  readonly #other: ErasedPlaces;
  readonly #places: Record<string, ErasedRuns>;
  readonly #look: ((one: WrittenText, other: WrittenText) => void) | undefined;
  /** Whether a value is gone when either side has none, as names are. */
  readonly #isName: boolean;

  constructor(
    one: ErasedPlaces = {},
    other: ErasedPlaces = {},
    look?: (one: WrittenText, other: WrittenText) => void,
    isName = false,
  ) {
    this.#one = one;
    this.#other = other;
    this.#places = { ...one };
    this.#look = look;
    this.#isName = isName;
  }

  get told(): { readonly erased?: ErasedPlaces } {
    return Object.keys(this.#places).length === 0 ? {} : { erased: this.#places };
  }

  at(one: JsonValue | undefined, other: JsonValue | undefined, place: string): JsonValue | undefined {
    if (typeof one === 'string' && typeof other === 'string') return this.#text(one, other, place);
    if (this.#isName && (one === null || other === null)) {
      if (one !== null) this.isFirst = false;
      return null;
    }
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
      if (one !== other) this.isApart = true;
      return one;
    }
    if (Array.isArray(one) !== Array.isArray(other)) {
      this.isApart = true;
      return one;
    }
    return Array.isArray(one)
      ? this.#list(one, other as readonly JsonValue[], place)
      : this.#members(one as JsonObject, other as JsonObject, place);
  }

  #text(one: string, other: string, place: string): string {
    const [mine, theirs] = [
      { text: one, runs: this.#one[place] ?? [] },
      { text: other, runs: this.#other[place] ?? [] },
    ];
    this.#look?.(mine, theirs);
    if (one !== other && thingsPlace.test(place) && isOneThing(one as EntityKey, other as EntityKey)) return one;
    const united = unitedText(mine, theirs);
    if (united === undefined) this.isApart = true;
    if (united === undefined || united === mine) return one;
    if (united.text === one && united.runs === mine.runs) return one;
    this.isFirst = false;
    delete this.#places[place];
    if (united.runs.length > 0) this.#places[place] = united.runs;
    return united.text;
  }

  #list(one: readonly JsonValue[], other: readonly JsonValue[], place: string): JsonValue {
    if (one.length !== other.length) this.isApart = true;
    if (this.isApart) return one;
    return kept(one, one.map((item, at) => this.at(item, other[at], `${place}/${at}`)) as JsonValue[]);
  }

  #members(one: JsonObject, other: JsonObject, place: string): JsonValue {
    const keys = Object.keys(one);
    const isGone = (key: string): boolean =>
      key === 'name' && attendancePlace.test(place) && !Object.hasOwn(other, key);
    const lacking = Object.keys(other).some(
      (key) => !Object.hasOwn(one, key) && !(key === 'name' && attendancePlace.test(place)),
    );
    if (lacking || keys.some((key) => !Object.hasOwn(other, key) && !isGone(key))) this.isApart = true;
    if (this.isApart) return one;
    const staying = keys.filter((key) => !isGone(key));
    if (staying.length < keys.length) this.isFirst = false;
    const members = staying.map((key) => [key, this.at(one[key], other[key], placeIn(place, key))] as const);
    const isSame = staying.length === keys.length && members.every(([key, member]) => member === one[key]);
    return isSame ? one : (Object.fromEntries(members) as JsonObject);
  }
}

/** Events of another program may say the names of who was there. */
const attendancePlace = /^event\/data\/attendance\/\d+$/;

/** The book-keeping of an act names things by their keys; they follow the writes. */
const thingsPlace = /\/things\/\d+$/;

const kept = (before: readonly JsonValue[], after: readonly JsonValue[]): JsonValue =>
  after.every((item, at) => item === before[at]) ? before : after;

/** The place of a member, as JSON pointers write it. */
export const placeIn = (place: string, key: string): string =>
  `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
