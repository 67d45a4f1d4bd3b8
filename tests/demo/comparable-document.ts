import { viewOf } from '../../shared/model/content-of';
import { type Document, type Entity, isAlive, parseKey } from '../../shared/register/document';
import type { JsonObject, JsonValue } from '../../shared/values/json';

/** What is left out of the comparison, and why. */
export const leftOut = {
  /** Provenance is of the file: nobody types quotes from the source at a meeting. */
  basis: 'where a statement comes from',
  /** The file has no places; the app gives every element one. */
  position: 'places on the map',
  /** The record of a score as the file had it, with its provenance. */
  given: 'scores as they were given',
  /** Laptops do not disagree here. */
  conflicts: 'marks of disagreement',
} as const;

export interface ComparableThing {
  readonly kind: string;
  readonly isAlive: boolean;
  readonly [field: string]: JsonValue;
}

/**
 * A document as plain things to be compared with another one. Every id, which the app makes itself, is replaced by what
 * it stands for: the name of an element, the number of a decision, action, question or learning, the title of a session,
 * the ends of a relation. Things stand in the order of their text, moments in UTC, and a field that was never written
 * counts as an empty one. Apart from what `leftOut` names, everything is there: things that were removed too.
 */
export function comparableDocument(document: Document): readonly ComparableThing[] {
  const names = namesOf(document);
  return [...document.entities.values()]
    .map((entity) => comparable(entity, names))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

type Names = ReadonlyMap<string, string>;

function namesOf(document: Document): Names {
  const names = new Map<string, string>();
  for (const entity of document.entities.values()) {
    const { kind, id } = parseKey(entity.key);
    const view = viewOf<{ readonly name?: string; readonly no?: string; readonly title?: string }>(entity);
    const name = {
      element: view.name,
      decision: view.no,
      action: view.no,
      question: view.no,
      learning: view.no,
      session: view.title,
    }[kind as 'element'];
    if (name !== undefined) names.set(id, `${kind} ${name}`);
  }
  return names;
}

function comparable(entity: Entity, names: Names): ComparableThing {
  const { id, ...view } = viewOf<JsonObject & { readonly id: string }>(entity);
  const { kind } = parseKey(entity.key);
  const fields = Object.entries(view)
    .filter(([field, value]) => !Object.hasOwn(leftOut, field) && value !== null)
    .map(([field, value]) => [field, ownWords.has(field) ? value : named(value as JsonValue, names)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  // Scores are known by the party they are about, and the table is the only one.
  const about = kind === 'analysis' ? { about: names.get(id) ?? id } : {};
  return { kind, isAlive: isAlive(entity), ...about, ...Object.fromEntries(fields) };
}

/** Fields that are text of their own, also when it happens to look like an id. */
const ownWords: ReadonlySet<string> = new Set(['no', 'name', 'title', 'text']);

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function named(value: JsonValue, names: Names): JsonValue {
  if (typeof value === 'string')
    return names.get(value) ?? (moment.test(value) ? new Date(value).toISOString() : value);
  if (Array.isArray(value)) return value.map((item) => named(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, named(item as JsonValue, names)]));
}
