import type { ReferenceFields } from '../model/entities/reference-fields';
import type { ElementKind } from '../model/vocabulary';
import { accept, type Result, refuse } from '../values/result';
import type { Refusal } from './refusal';

/** Refuses a field that names nothing on the map, or something of another kind than the field is for. */
export function checkReferences(
  fields: ReferenceFields,
  values: Readonly<Record<string, unknown>>,
  kindOf: (id: string) => ElementKind | undefined,
): Result<true, Refusal> {
  for (const [field, target] of fields) {
    const id = values[field];
    if (typeof id !== 'string') continue;
    const kind = kindOf(id);
    if (kind === undefined || (target !== 'element' && kind !== target)) {
      return refuse({ code: 'unknown_reference', field, id });
    }
  }
  return accept(true);
}
