import type { FieldWrite, LogEntry } from '../log/log-entry';
import { type EntityKey, keyOf, parseKey } from '../register/document';

/**
 * Elements that were spoken of in a session: what was written about themselves, about a relation at whose end they
 * stand, or about what names them (a decision and its steps and reservations, an action, a question, a learning),
 * whenever that was made. A place on the map is not spoken of: re-arranging a table would else touch all of it.
 *
 * @param log in the order of the table
 * @returns ids, of elements that are gone as well
 */
export function touchedIn(log: readonly LogEntry[], session: string): ReadonlySet<string> {
  const touched = new Set<string>();
  /** What things lead to, as far as the log was read; by field, since each is written by itself. */
  const leads = new Map<EntityKey, Map<string, readonly EntityKey[]>>();
  const touch = (entity: EntityKey): void => {
    const { kind, id } = parseKey(entity);
    if (kind === 'element') touched.add(id);
    else for (const keys of leads.get(entity)?.values() ?? []) keys.forEach(touch);
  };
  for (const entry of log) {
    for (const write of entry.writes) {
      const keys = keysIn(write);
      if (keys === null) continue;
      const fields = leads.get(write.entity) ?? new Map<string, readonly EntityKey[]>();
      leads.set(write.entity, fields.set(write.field, keys));
    }
    if (entry.session !== session) continue;
    for (const { entity, field } of entry.writes) {
      if (field !== 'position') touch(entity);
    }
  }
  return touched;
}

/** What a field leads to; null: it is a field of another sort. Only steps and reservations lead to a thing, never round. */
function keysIn({ entity, field, value }: FieldWrite): readonly EntityKey[] | null {
  const { kind } = parseKey(entity);
  if (field === 'about' && Array.isArray(value)) return value.map((id) => keyOf('element', String(id)));
  if (kind === 'relation' && (field === 'from' || field === 'to')) return [keyOf('element', String(value))];
  if ((kind === 'step' || kind === 'reservation') && field === 'decision') {
    return [keyOf('decision', String(value))];
  }
  return null;
}
