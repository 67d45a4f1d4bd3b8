import { type Document, type Entity, type EntityKind, parseKey } from '../register/document';
import { shownValue } from '../register/register';
import type { JsonValue } from '../values/json';
import type { EntityChange } from './entity-change';

/** Tells whether a number was ever given to a thing of a kind, also to one that was removed. */
interface GivenNumbers {
  has(kind: EntityKind, no: string): boolean;
}

const known = new WeakMap<Document, GivenNumbers>();

/** Whether a number was ever given to a thing of this kind. */
export function isNumberGiven(document: Document, kind: EntityKind, no: string): boolean {
  const given = known.get(document);
  if (given !== undefined) return given.has(kind, no);
  for (const [key, entity] of document.entities)
    if (parseKey(key).kind === kind && numberOf(entity) === no) return true;
  return false;
}

function numberOf(entity: Entity | undefined): JsonValue | undefined {
  return shownValue(entity?.fields['no']);
}

/** The numbers of a table in the making; a part of `LiveTable`. */
export class LiveNumbers implements GivenNumbers {
  readonly #counts = new Map<string, number>();

  has(kind: EntityKind, no: string): boolean {
    return (this.#counts.get(`${kind} ${no}`) ?? 0) > 0;
  }

  write({ kind, before, after }: EntityChange): void {
    const [was, is] = [numberOf(before), numberOf(after)];
    if (was === is) return;
    for (const [no, step] of [[was, -1] as const, [is, 1] as const]) {
      if (typeof no !== 'string') continue;
      const place = `${kind} ${no}`;
      this.#counts.set(place, (this.#counts.get(place) ?? 0) + step);
    }
  }

  note(document: Document): void {
    known.set(document, this);
  }
}
