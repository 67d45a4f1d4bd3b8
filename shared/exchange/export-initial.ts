import { partsOf } from '../log/act-entry';
import type { LogEntry } from '../log/log-entry';
import { type Document, type Entity, isAlive, keyOf, parseKey } from '../register/document';
import { shownValue } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';
import { isObject } from '../values/json';
import type { ExchangeMap, ExchangeTable } from './exchange-file';
import { type ScoreSource, withScores } from './exported-scores';
import { overlay } from './overlay';

/** Where in the data of an event new things of the map stand. */
function introductionsIn(entry: LogEntry): {
  readonly elements: readonly JsonObject[];
  readonly relations: readonly JsonObject[];
} {
  const { element, elements, relation, relations } = entry.event.data;
  return { elements: [element, elements].flatMap(objectsIn), relations: [relation, relations].flatMap(objectsIn) };
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

const introducing = new Set([
  'table.created',
  'element.added',
  'relation.added',
  'role.assigned',
  'list.taken',
  'matrix.taken',
]);

/**
 * The map as prepared: every element and relation that stands, in the order in which they came.
 * @param entries those from before the first session
 * @param prepared the document they tell
 */
export function exportInitialMap(
  entries: readonly LogEntry[],
  prepared: Document,
  scores: ScoreSource | undefined,
): ExchangeMap {
  const created = entries.find((entry) => entry.event.type === 'table.created');
  const rest = created?.event.data['initial'];
  const elements: JsonObject[] = [];
  const relations: JsonObject[] = [];
  for (const entry of entries.flatMap(partsOf)) {
    if (!introducing.has(entry.event.type)) continue;
    const introduced = introductionsIn(entry);
    for (const original of introduced.elements) {
      const entity = prepared.entities.get(keyOf('element', String(original['id'])));
      if (isAlive(entity)) elements.push(withScores(overlay(original, entry.dot, entity), entry, scores));
    }
    for (const original of introduced.relations) {
      const entity = prepared.entities.get(keyOf('relation', String(original['id'])));
      if (isAlive(entity)) relations.push(overlay(original, entry.dot, entity));
    }
  }
  return { ...(isObject(rest) ? rest : {}), elements, relations } as unknown as ExchangeMap;
}

/** The table with what changed since it was made. */
export function exportTable(created: LogEntry | undefined, prepared: Document): ExchangeTable {
  const entity = tableOf(prepared);
  const original = created?.event.data['table'];
  const table = isObject(original) ? original : { id: entity === undefined ? '' : parseKey(entity.key).id };
  const ignored = Object.hasOwn(table, 'language') ? [] : ['language'];
  return overlay(table, created?.dot ?? 'none:1', entity, ignored) as ExchangeTable;
}

/** The language stands beside the table in the file. */
export function exportLanguage(prepared: Document): { readonly language?: JsonValue } {
  const language = shownValue(tableOf(prepared)?.fields['language']);
  return typeof language === 'string' ? { language } : {};
}

function tableOf(document: Document): Entity | undefined {
  for (const entity of document.entities.values()) if (parseKey(entity.key).kind === 'table') return entity;
  return undefined;
}
