import type { Content } from '../model/content';
import type { ContentChanges, ThingChange } from '../model/content-changes';
import type { Element, Relation } from '../model/content-types';
import { type RelationKind, relationKinds } from '../model/relation-kinds';
import { unsettledOf } from '../model/settle-content';
import { type ElementKind, elementKinds } from '../model/vocabulary';
import { remembering } from './remembering';

/** A relation together with the two elements it connects. */
export interface Connection {
  readonly relation: Relation;
  readonly from: Element;
  readonly to: Element;
}

/** The map by kind, in the order in which things were added. */
export interface MapRelations {
  readonly byKind: ReadonlyMap<RelationKind, readonly Connection[]>;
  readonly elementsByKind: ReadonlyMap<ElementKind, readonly Element[]>;
  readonly all: readonly Connection[];
  /** Relations of which an end is missing. */
  readonly loose: readonly Relation[];
}

/**
 * The relations that are on the map: both ends are there. When one laptop removed an element while another drew a
 * relation to it, the relation hangs loose; it is shown as such elsewhere and counts in no check. After an edit only the
 * lists in which something changed are new.
 */
export const mapRelationsOf: (content: Content) => MapRelations = remembering(sortByKind, followChanges);

function sortByKind(content: Content): MapRelations {
  const byKind = new Map<RelationKind, Connection[]>(relationKinds.map((kind) => [kind, []]));
  const all: Connection[] = [];
  const loose: Relation[] = [...unsettledOf(content).dangling];
  for (const relation of content.relations.values()) {
    if (isConditional(relation)) continue;
    const connection = connect(content, relation);
    const ofKind = byKind.get(relation.kind);
    if (ofKind === undefined) continue;
    if (connection === undefined) loose.push(relation);
    else {
      ofKind.push(connection);
      all.push(connection);
    }
  }
  const elementsByKind = new Map<ElementKind, Element[]>(elementKinds.map((kind) => [kind, []]));
  for (const element of content.elements.values()) elementsByKind.get(element.kind)?.push(element);
  return { byKind, elementsByKind, all, loose };
}

/** Said under a condition that is not met yet: it counts in no check until it is (rulings on the exchange file). */
export function isConditional({ condition }: Relation): boolean {
  return condition != null && condition.met == null;
}

function connect(content: Content, relation: Relation): Connection | undefined {
  const from = content.elements.get(relation.from);
  const to = content.elements.get(relation.to);
  return from === undefined || to === undefined ? undefined : { relation, from, to };
}

/** The map after a few changes; undefined where the order of things or a loose relation asks for a new start. */
function followChanges(
  earlier: MapRelations,
  { elements, relations, isContinuation }: ContentChanges,
  content: Content,
): MapRelations | undefined {
  if (unsettledOf(content).dangling.length > 0) return undefined;
  if (elements.length === 0 && relations.length === 0) return earlier;
  const leavesLoose = relations.some(({ after }) => after !== undefined && connect(content, after) === undefined);
  // One that was or becomes conditional comes or goes in the middle of the order.
  const isUncertain = relations.some(({ before, after }) =>
    [before, after].some((relation) => relation !== undefined && isConditional(relation)),
  );
  if (!isContinuation || earlier.loose.length > 0 || leavesLoose || isUncertain) return undefined;

  // Compared as objects: a connection holds the very element and relation that were there before.
  const isTouched = memberOf(elements.map(({ before }) => before));
  const written = new Map(relations.map(({ before, after }) => [before, after]));
  const isWrittenTo = memberOf([...written.keys()]);
  const renewed = new Map<Connection, Connection | null>();
  for (const connection of earlier.all) {
    const { relation, from, to } = connection;
    const isWritten = isWrittenTo(relation);
    if (!isWritten && !isTouched(from) && !isTouched(to)) continue;
    const now = isWritten ? written.get(relation) : relation;
    const next = now === undefined ? null : connect(content, now);
    if (next === undefined) return undefined;
    renewed.set(connection, next);
  }
  const added = relations.flatMap(({ before, after }) =>
    before === undefined && after !== undefined && earlier.byKind.has(after.kind)
      ? (connect(content, after) ?? [])
      : [],
  );
  const byKind = new Map(earlier.byKind);
  for (const kind of new Set([...renewed.keys(), ...added].map(({ relation }) => relation.kind))) {
    const ofKind = ({ relation }: Connection): boolean => relation.kind === kind;
    const ofThese = [...renewed].filter(([connection]) => ofKind(connection));
    byKind.set(kind, patched(earlier.byKind.get(kind) ?? [], ofThese, added.filter(ofKind)));
  }
  return {
    byKind,
    elementsByKind: elementsAfter(earlier.elementsByKind, elements),
    all: patched(earlier.all, [...renewed], added),
    loose: earlier.loose,
  };
}

/** Whether something is in a list. Asked of every relation on the map, mostly about a list of one. */
function memberOf<Member>(list: readonly (Member | undefined)[]): (thing: Member) => boolean {
  const [only] = list;
  if (list.length === 0) return () => false;
  if (list.length === 1) return (thing) => thing === only;
  const members = new Set(list);
  return (thing) => members.has(thing);
}

/** A list with some of its members replaced or, where null, taken out, and others behind it; itself without any. */
function patched<Member extends object>(
  list: readonly Member[],
  renewed: readonly (readonly [Member, Member | null])[],
  added: readonly Member[],
): readonly Member[] {
  if (renewed.length + added.length === 0) return list;
  const next: (Member | null)[] = list.slice();
  for (const [member, now] of renewed) next[next.indexOf(member)] = now;
  const kept = renewed.some(([, now]) => now === null) ? next.filter((member) => member !== null) : next;
  return [...(kept as readonly Member[]), ...added];
}

function elementsAfter(
  earlier: MapRelations['elementsByKind'],
  changes: readonly ThingChange<Element>[],
): MapRelations['elementsByKind'] {
  if (changes.length === 0) return earlier;
  const byKind = new Map(earlier);
  for (const kind of elementKinds) {
    const ofKind = changes.filter(({ before, after }) => (after ?? before)?.kind === kind);
    const renewed = ofKind.flatMap(({ before, after }) =>
      before === undefined ? [] : [[before, after ?? null] as const],
    );
    const added = ofKind.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : []));
    byKind.set(kind, patched(earlier.get(kind) ?? [], renewed, added));
  }
  return byKind;
}

/** The connections of one kind on the map. */
export function connectionsOf(content: Content, kind: RelationKind): readonly Connection[] {
  return mapRelationsOf(content).byKind.get(kind) ?? [];
}

/** The elements of one kind on the map. */
export function elementsOf<Kind extends ElementKind>(
  content: Content,
  kind: Kind,
): readonly Extract<Element, { kind: Kind }>[] {
  return (mapRelationsOf(content).elementsByKind.get(kind) ?? []) as readonly Extract<Element, { kind: Kind }>[];
}
