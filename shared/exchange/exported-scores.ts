import type { LogEntry } from '../log/log-entry';
import { givenField, scoreFields } from '../log/private-parts';
import { type Document, isAlive, keyOf, parseKey } from '../register/document';
import type { Dot } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';
import { isObject } from '../values/json';

/** What is needed to put scores back into elements. */
export interface ScoreSource {
  readonly now: Document;
  /** Entries that come out as events; scores they carry stay with them. */
  readonly exported: ReadonlySet<Dot>;
}

/** The scores that an entry itself gave for a party, as the file had them. */
export function scoresGivenBy(entry: LogEntry, element: string): JsonObject | undefined {
  const key = keyOf('analysis', element);
  const given = entry.writes.find((write) => write.entity === key && write.field === givenField)?.value;
  return isObject(given) ? given : undefined;
}

/** The parties that an entry itself gave scores for. */
export function scoredIn(entry: LogEntry): readonly string[] {
  return entry.writes.flatMap(({ entity, field }) => {
    const { kind, id } = parseKey(entity);
    return kind === 'analysis' && field === givenField ? [id] : [];
  });
}

/**
 * An element with its analysis: as given by the entry that introduced it, with the scores that the facilitator changed
 * since in entries that are no events themselves.
 */
export function withScores(element: JsonObject, introduction: LogEntry, source: ScoreSource | undefined): JsonObject {
  if (source === undefined) return element;
  const id = String(element['id']);
  const entity = source.now.entities.get(keyOf('analysis', id));
  const analysis: Record<string, JsonValue> = { ...scoresGivenBy(introduction, id) };
  for (const field of scoreFields) {
    const register = isAlive(entity) ? entity.fields[field] : undefined;
    const shown = register?.[register.length - 1];
    if (shown === undefined || shown.dot === introduction.dot || source.exported.has(shown.dot)) continue;
    analysis[field] = shown.value;
  }
  return Object.keys(analysis).length === 0 && scoresGivenBy(introduction, id) === undefined
    ? element
    : { ...element, analysis };
}
