import { type Document, type EntityKey, parseKey } from '../register/document';
import { type Content, placeIn } from './content';
import { contentOf, viewOf } from './content-of';

/** The content as if one thing that was removed were still there, so that it can be called by its name. */
export function contentWithRemoved(document: Document, key: EntityKey): Content {
  const content = contentOf(document);
  const entity = document.entities.get(key);
  const place = placeIn(parseKey(key).kind);
  if (entity === undefined || place === undefined) return content;
  const things = content[place] as ReadonlyMap<string, unknown>;
  const { id } = parseKey(key);
  return things.has(id) ? content : { ...content, [place]: new Map([...things, [id, viewOf(entity)]]) };
}
