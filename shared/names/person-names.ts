import { type Document, isAlive, keyOf, parseKey } from '../register/document';
import { shownValue } from '../register/register';

/**
 * Names of participants, by the id of their attendance. For the console and for what was asked for by name: the content
 * of a table does not hold them.
 */
export function personNames(document: Document): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entity of document.entities.values()) {
    const { kind, id } = parseKey(entity.key);
    if (kind !== 'person' || !isAlive(entity)) continue;
    const name = shownValue(entity.fields['name']);
    if (typeof name === 'string' && name.trim() !== '') names.set(id, name);
  }
  return names;
}

/** The name of one participant; undefined when none was given or it was erased. */
export function personName(document: Document, attendance: string): string | undefined {
  const entity = document.entities.get(keyOf('person', attendance));
  const name = isAlive(entity) ? shownValue(entity.fields['name']) : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}
