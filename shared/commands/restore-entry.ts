import type { FieldWrite, LogEntry } from '../log/log-entry';
import type { Document, Entity } from '../register/document';
import { shownValue } from '../register/register';
import { jsonEquals } from '../values/json';
import { accept, type Result } from '../values/result';
import { apply } from './apply';
import type { CommandContext } from './context';
import type { Refusal } from './refusal';

/**
 * The entry that says from what a table was restored, and that brings it to the state of what was chosen where that is
 * another. One act, so that taking it back brings back everything that was found.
 * @param found all that any copy still knew, folded
 * @param chosen the state to go on with
 * @param text the line for the log, in the language of the screen
 */
export function restoreEntry(
  found: Document,
  chosen: Document,
  text: string,
  context: CommandContext,
): Result<LogEntry, Refusal> {
  const noted = apply(found, { type: 'recordNote', text }, context);
  if (!noted.ok) return noted;
  return accept({ ...noted.value, writes: [...noted.value.writes, ...writesTowards(found, chosen)] });
}

/** What must be written so that every field of `from` shows what it shows in `to`; what is new in `from` is removed. */
export function writesTowards(from: Document, to: Document): readonly FieldWrite[] {
  const writes: FieldWrite[] = [];
  for (const [key, entity] of from.entities) {
    const there = to.entities.get(key)?.fields;
    if (there === undefined) {
      const was = entity.fields['alive'] ?? [];
      if (shownValue(was) === true) writes.push({ entity: key, field: 'alive', value: false, was });
      continue;
    }
    for (const field of new Set([...Object.keys(entity.fields), ...Object.keys(there)])) {
      const was = entity.fields[field] ?? [];
      const value = shownValue(there[field]) ?? null;
      if (!jsonEquals(shownValue(was) ?? null, value)) writes.push({ entity: key, field, value, was });
    }
  }
  for (const [key, entity] of to.entities) if (!from.entities.has(key)) writes.push(...whole(entity));
  return writes;
}

function whole({ key, fields }: Entity): readonly FieldWrite[] {
  return Object.entries(fields).map(([field, register]) => ({
    entity: key,
    field,
    value: shownValue(register) ?? null,
    was: [],
  }));
}
