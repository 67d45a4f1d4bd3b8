import { type Document, type Entity, type EntityKey, parseKey } from '../register/document';
import { LiveNumbers } from './given-numbers';
import { LiveContent } from './live-content';
import { LiveUsers } from './users-of';

/**
 * What is asked of the document of a table in the making, written on as the document is: to work it out from the whole
 * at each state would be quadratic over a long log. Whoever makes the table holds this alone, and a state is gone when
 * the next is there. Only a shortcut: without it every question has the same answer (R-IMPORT-1).
 */
export class LiveTable {
  readonly #entities = new Map<EntityKey, Entity>();
  readonly #parts = [new LiveContent(), new LiveNumbers(), new LiveUsers()] as const;

  /**
   * Brings all of it to a document.
   * @param written what was written since the document before, or taken out of it
   */
  follow(document: Document, written: Iterable<EntityKey>): void {
    for (const key of written) {
      const after = document.entities.get(key);
      const change = { key, ...parseKey(key), before: this.#entities.get(key), after };
      if (after === undefined) this.#entities.delete(key);
      else this.#entities.set(key, after);
      for (const part of this.#parts) part.write(change, document);
    }
    for (const part of this.#parts) part.note(document);
  }
}
