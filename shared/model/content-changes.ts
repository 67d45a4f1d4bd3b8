import type { Content } from './content';
import type { Element, Relation } from './content-types';
import { unsettledOf } from './settle-content';

/** One thing as it was and as it is; one of the two is absent when it was added or removed. */
export interface ThingChange<Thing> {
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

/** Everything in the content beside the map itself. */
export type CollectionName = Exclude<keyof Content, 'elements' | 'relations'>;

/** What is different between two states of a table. */
export interface ContentChanges {
  readonly elements: readonly ThingChange<Element>[];
  readonly relations: readonly ThingChange<Relation>[];
  /** The collections beside the map in which something changed. */
  readonly collections: ReadonlySet<CollectionName>;
  /** Whether everything new stands behind everything that was there, so that lists can be continued. */
  readonly isContinuation: boolean;
}

/** Beyond this many changed things, starting again costs less than following each of them. */
const mostFollowed = 250;

const collectionNames: readonly CollectionName[] = [
  'table',
  'sessions',
  'agendaItems',
  'attendance',
  'decisions',
  'steps',
  'reservations',
  'actions',
  'questions',
  'learnings',
  'notes',
  'views',
];

/** The comparison made last for a content: all checks ask for the same one after an edit. */
const known = new WeakMap<Content, { readonly before: WeakRef<Content>; readonly changes: ContentChanges | null }>();

/** Tells what changed, where whoever made a content from another knows. */
export function noteChanges(before: Content, after: Content, changes: ContentChanges): void {
  known.set(after, { before: new WeakRef(before), changes });
}

/**
 * What changed from one content to another, or null when it is too much to follow. Things that were not written keep
 * their identity (R-LOG-5), so this compares references only and needs no history: it also holds across undo and merge.
 */
export function changesBetween(before: Content, after: Content): ContentChanges | null {
  const earlier = known.get(after);
  if (earlier?.before.deref() === before) return earlier.changes;
  const changes = compare(before, after);
  known.set(after, { before: new WeakRef(before), changes });
  return changes;
}

function compare(before: Content, after: Content): ContentChanges | null {
  // Relations that hang loose are not among those of the content; when they change, all is asked again.
  const [was, is] = [unsettledOf(before).dangling, unsettledOf(after).dangling];
  if (was.length !== is.length || was.some((relation, at) => relation !== is[at])) return null;
  const elements = changedThings(before.elements, after.elements, ['kind']);
  const relations = elements === null ? null : changedThings(before.relations, after.relations, ['kind', 'from', 'to']);
  if (elements === null || relations === null) return null;
  return {
    elements: elements.changes,
    relations: relations.changes,
    collections: new Set(collectionNames.filter((name) => before[name] !== after[name])),
    isContinuation: elements.isContinuation && relations.isContinuation,
  };
}

function differsIn<Thing>(one: Thing, other: Thing, fields: readonly (keyof Thing)[]): boolean {
  return fields.some((field) => one[field] !== other[field]);
}

interface ChangedThings<Thing> {
  readonly changes: readonly ThingChange<Thing>[];
  readonly isContinuation: boolean;
}

/**
 * @param fixed fields that no command changes. Where two laptops gave one id to different things they can differ all the
 * same: then one thing went and another came.
 */
function changedThings<Thing>(
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  fixed: readonly (keyof Thing)[],
): ChangedThings<Thing> | null {
  if (before === after) return { changes: [], isContinuation: true };
  const changes: ThingChange<Thing>[] = [];
  let added = 0;
  let isContinuation = true;
  for (const [id, thing] of after) {
    const earlier = before.get(id);
    if (earlier === undefined) added += 1;
    else if (added > 0) isContinuation = false;
    if (earlier === thing) continue;
    if (earlier !== undefined && differsIn(earlier, thing, fixed)) {
      isContinuation = false;
      changes.push({ before: earlier, after: undefined }, { before: undefined, after: thing });
    } else changes.push({ before: earlier, after: thing });
    if (changes.length > mostFollowed) return null;
  }
  let removed = before.size + added - after.size;
  if (removed > mostFollowed) return null;
  for (const [id, thing] of before) {
    if (removed === 0) break;
    if (after.has(id)) continue;
    changes.push({ before: thing, after: undefined });
    removed -= 1;
  }
  return { changes, isContinuation };
}
