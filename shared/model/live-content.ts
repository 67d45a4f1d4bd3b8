import { type Document, type Entity, type EntityKey, isAlive, parseKey } from '../register/document';
import { emptyCollections, type MutableContent, placeIn } from './content';
import { noteContent, viewOf } from './content-of';
import type { AreaTable, Element, Relation } from './content-types';
import type { EntityChange } from './entity-change';
import { LiveRelations } from './live-relations';
import { noteLookup } from './relation-lookup';
import { isUnited, type NumberedKind, numberedKinds } from './settle-content';

/**
 * The content of a table in the making; a part of `LiveTable`. While a table holds something that has to be settled, such
 * as two elements that are one, its contents are made from the whole.
 */
export class LiveContent {
  readonly #content: { table: AreaTable | undefined } & MutableContent = { table: undefined, ...emptyCollections() };
  readonly #relations = new LiveRelations((id) => this.#content.elements.has(id));
  readonly #numbers = new Map<NumberedKind, Map<string, number>>(numberedKinds.map((kind) => [kind, new Map()]));
  #united = 0;
  #sameNumbers = 0;

  constructor() {
    noteLookup(this.#content.relations, this.#relations);
  }

  note(document: Document): void {
    if (this.#united + this.#sameNumbers === 0 && this.#relations.isPlain) noteContent(document, this.#content);
  }

  write({ key, kind, id, before: was, after: is }: EntityChange, document: Document): void {
    if (kind === 'table') this.#content.table = living<AreaTable>(is);
    const place = placeIn(kind);
    if (place === undefined) return;
    const things = this.#content[place] as Map<string, { readonly id: string }>;
    const before = things.get(id);
    const after = living<{ readonly id: string }>(is);
    if (before === after) return;
    if (after === undefined) things.delete(id);
    else if (before === undefined && was !== undefined) putBack(things, document, key);
    else things.set(id, after);
    this.#note(place, before, after);
  }

  #note(place: keyof MutableContent, before: unknown, after: unknown): void {
    if (place === 'elements') {
      const [was, is] = [before, after] as (Element | undefined)[];
      this.#united += Number(is !== undefined && isUnited(is)) - Number(was !== undefined && isUnited(was));
      if (was === undefined || is === undefined) this.#relations.reconsider((was ?? is)?.id as string);
    } else if (place === 'relations') {
      this.#relations.change(before as Relation | undefined, after as Relation | undefined);
    }
    const numbers = this.#numbers.get(place as NumberedKind);
    if (numbers === undefined) return;
    for (const [thing, step] of [[before, -1] as const, [after, 1] as const]) {
      if (thing === undefined) continue;
      const { no } = thing as { readonly no: string };
      const count = (numbers.get(no) ?? 0) + step;
      numbers.set(no, count);
      // Of two things under one number, the second makes the table one that is not plain.
      if (step === 1 ? count > 1 : count > 0) this.#sameNumbers += step;
    }
  }
}

function living<View>(entity: Entity | undefined): View | undefined {
  return isAlive(entity) ? viewOf<View>(entity) : undefined;
}

/** What comes back stands where it stood. */
function putBack(things: Map<string, unknown>, document: Document, back: EntityKey): void {
  const { kind } = parseKey(back);
  things.clear();
  for (const entity of document.entities.values()) {
    const { kind: other, id } = parseKey(entity.key);
    if (other === kind && isAlive(entity)) things.set(id, viewOf(entity));
  }
}
