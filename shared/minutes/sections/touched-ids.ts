import type { LogEntry } from '../../log/log-entry';
import { type EntityKind, isPrivate, parseKey } from '../../register/document';

/** The ids of the things of one kind that an entry wrote to, each once. */
export function touchedIds(entry: LogEntry, kind: EntityKind): readonly string[] {
  const ids = new Set<string>();
  for (const write of entry.writes) {
    const key = parseKey(write.entity);
    if (key.kind === kind) ids.add(key.id);
  }
  return [...ids];
}

/** Whether an entry is about private things only (scores, names): such an entry has no place on paper. */
export function isPrivateEntry(entry: LogEntry): boolean {
  return entry.writes.length > 0 && entry.writes.every((write) => isPrivate(write.entity));
}
