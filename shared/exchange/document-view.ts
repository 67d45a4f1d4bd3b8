import type { ElementKind } from '../model/vocabulary';
import { type Document, isAlive, keyOf } from '../register/document';
import { shownValue } from '../register/register';
import type { Existing } from './references';
import type { StandingRelations } from './relation-index';

/** What exists in a document, one lookup at a time: building the whole content for each event would be quadratic. */
export function existingIn(document: Document): Existing & StandingRelations {
  return {
    elementKind(id) {
      const element = document.entities.get(keyOf('element', id));
      return isAlive(element) ? (shownValue(element.fields['kind']) as ElementKind) : undefined;
    },
    has(kind, id) {
      return isAlive(document.entities.get(keyOf(kind, id)));
    },
    standing(id) {
      const relation = document.entities.get(keyOf('relation', id));
      return isAlive(relation) ? { subject: shownValue(relation.fields['subject']) } : undefined;
    },
  };
}
