import { isDisagreement } from '../register/disagreement';
import { type Document, type Entity, type EntityKey, isAlive, parseKey } from '../register/document';
import { isConflict, shownValue } from '../register/register';
import { type Content, collections, emptyCollections, type MutableContent } from './content';
import { noteChanges, type ThingChange } from './content-changes';
import type { Analysis, AreaTable, Element, Relation } from './content-types';
import { noteSettled, settleContent } from './settle-content';

type Place = keyof MutableContent | 'table' | 'nowhere';

const places = new WeakMap<Entity, Place>();

/** Where a thing stands in the content. Remembered, since all things are asked again after every edit. */
function placeOf(entity: Entity): Place {
  const known = places.get(entity);
  if (known !== undefined) return known;
  const { kind } = parseKey(entity.key);
  const named: Readonly<Partial<Record<typeof kind, Place>>> = { ...collections, table: 'table' };
  const place = isAlive(entity) ? (named[kind] ?? 'nowhere') : 'nowhere';
  places.set(entity, place);
  return place;
}

const views = new WeakMap<Entity, unknown>();
const contents = new WeakMap<Document, Content>();

/** A content that is known, and what was written since; true where the entity existed at that time, alive or not. */
interface Origin {
  readonly content: Content;
  readonly written: ReadonlyMap<EntityKey, boolean>;
}

const origins = new WeakMap<Document, Origin>();

/** Beyond this many written entities a content is made anew. */
const mostWritten = 1_000;

/**
 * Tells that one document came from another by writing to these entities alone, so that its content can be made from
 * the earlier one. Only a shortcut: without it `contentOf` gives the same.
 */
export function noteSuccession(from: Document, to: Document, written: Iterable<EntityKey>): void {
  const content = contents.get(from);
  const origin: Origin | undefined = content === undefined ? origins.get(from) : { content, written: new Map() };
  if (origin === undefined) return;
  const all = new Map(origin.written);
  for (const key of written) {
    if (!all.has(key)) all.set(key, from.entities.has(key));
    if (all.size > mostWritten) return;
  }
  origins.set(to, { content: origin.content, written: all });
}

/** Tells the content of a document, one that leaves nothing open, where whoever made both knows. */
export function noteContent(document: Document, content: Content): void {
  contents.set(document, content);
  noteSettled(content);
}

/**
 * The content of a document. Views are cached by entity, so an edit rebuilds only what it touched; a thing that did not
 * change keeps its identity, and so does a collection in which nothing changed: that is what lets screens skip them.
 */
export function contentOf(document: Document): Content {
  const known = contents.get(document);
  if (known !== undefined) return settleContent(known);
  const origin = origins.get(document);
  const content = origin === undefined ? readAll(document) : continueFrom(origin, document);
  // Kept longer it would keep every state that a table ever had.
  origins.delete(document);
  contents.set(document, content);
  return settleContent(content);
}

function readAll(document: Document): Content {
  const content = emptyCollections();
  let table: AreaTable | undefined;
  for (const entity of document.entities.values()) {
    const place = placeOf(entity);
    if (place === 'table') table = viewOf<AreaTable>(entity);
    else if (place !== 'nowhere') {
      const view = viewOf<{ readonly id: string }>(entity);
      (content[place] as Map<string, unknown>).set(view.id, view);
    }
  }
  return { table, ...content };
}

/** Things stand in the order in which they were first written; one that comes back stands where it stood. */
function continueFrom({ content, written }: Origin, document: Document): Content {
  const next: { -readonly [Key in keyof Content]: Content[Key] } = { ...content };
  const copied = new Set<keyof MutableContent>();
  const changes: { [Place in 'elements' | 'relations']: ThingChange<ThingOf<Place>>[] } = {
    elements: [],
    relations: [],
  };
  for (const [key, existed] of written) {
    const { kind, id } = parseKey(key);
    const place = (collections as Readonly<Partial<Record<typeof kind, keyof MutableContent>>>)[kind];
    // Which of several tables is shown, and where something stands that comes back, is told by the whole.
    if (kind === 'table') return readAll(document);
    if (place === undefined) continue;
    const entity = document.entities.get(key) as Entity;
    const isThere = placeOf(entity) === place;
    if (isThere && existed && !content[place].has(id)) return readAll(document);
    if (!copied.has(place)) next[place] = new Map(content[place] as ReadonlyMap<string, never>) as never;
    copied.add(place);
    const things = next[place] as Map<string, unknown>;
    const before = things.get(id);
    if (isThere) things.set(id, viewOf(entity));
    else things.delete(id);
    const change = { before, after: things.get(id) };
    if ((place === 'elements' || place === 'relations') && (before !== undefined || isThere)) {
      changes[place].push(change as ThingChange<never>);
    }
  }
  const fixed = [...changes.elements, ...changes.relations].every(keepsItsKind);
  const collectionsChanged = new Set([...copied].filter((place) => place !== 'elements' && place !== 'relations'));
  if (fixed) noteChanges(content, next, { ...changes, collections: collectionsChanged, isContinuation: true });
  return next;
}

type ThingOf<Place extends 'elements' | 'relations'> = Place extends 'elements' ? Element : Relation;

function keepsItsKind({ before, after }: ThingChange<Element | Relation>): boolean {
  if (before === undefined || after === undefined) return true;
  const fixed = (thing: Element | Relation): readonly unknown[] =>
    'from' in thing ? [thing.kind, thing.from, thing.to] : [thing.kind];
  const was = fixed(before);
  return fixed(after).every((value, at) => value === was[at]);
}

/** The facilitator's own scores for a party, for the console only. */
export function analysisOf(document: Document, stakeholder: string): Analysis | undefined {
  const entity = document.entities.get(`analysis:${stakeholder}` as EntityKey);
  return isAlive(entity) ? { ...viewOf<Analysis>(entity), stakeholder } : undefined;
}

/**
 * The shown values of an entity as one object. The values were checked when they were written (commands, import,
 * journal), so the cast here is the one place where registers become types.
 */
export function viewOf<View>(entity: Entity): View {
  const known = views.get(entity);
  if (known !== undefined) return known as View;
  const view: Record<string, unknown> = { id: parseKey(entity.key).id };
  const conflicts: string[] = [];
  for (const [field, register] of Object.entries(entity.fields)) {
    if (field === 'alive') {
      if (isConflict(register)) conflicts.push(field);
      continue;
    }
    const value = shownValue(register);
    if (value !== undefined) view[field] = value;
    if (isDisagreement(field, register)) conflicts.push(field);
  }
  view['conflicts'] = conflicts;
  views.set(entity, view);
  return view as View;
}
