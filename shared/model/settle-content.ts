import { compareText } from './compare-text';
import type { Content } from './content';
import type { Element, Relation } from './content-types';
import { relationRules } from './relation-kinds';

/** What merging may leave that no command would have made: shown to the table, never repaired behind its back. */
export interface Unsettled {
  /** Living relations of which an end was removed elsewhere. They are kept, and not on the map. */
  readonly dangling: readonly Relation[];
  /** Relations that say the same, made on laptops that did not know each other; the first of each stands on the map. */
  readonly twins: readonly (readonly [Relation, ...Relation[]])[];
  /** Elements that were united with another, and with which. */
  readonly united: ReadonlyMap<string, string>;
  /** Numbers that two laptops gave out, with the ids of what carries them. */
  readonly sameNumbers: readonly {
    readonly kind: NumberedKind;
    readonly no: string;
    readonly ids: readonly string[];
  }[];
}

export type NumberedKind = 'decisions' | 'actions' | 'questions' | 'learnings';

const nothing: Unsettled = { dangling: [], twins: [], united: new Map(), sameNumbers: [] };
const settled = new WeakMap<Content, Content>();
const unsettled = new WeakMap<Content, Unsettled>();

/** Collections that were found plain: an edit elsewhere leaves them as they are, and they are not gone through again. */
const withoutUnions = new WeakSet<Content['elements']>();
const plainWith = new WeakMap<Content['relations'], Content['elements']>();
const numberedOnce = new WeakSet<object>();

/** Tells that a content leaves nothing open, where whoever made it knows. */
export function noteSettled(content: Content): void {
  settled.set(content, content);
}

/** What a content leaves open; of a content that `contentOf` gave. */
export function unsettledOf(content: Content): Unsettled {
  return unsettled.get(content) ?? nothing;
}

/** Whether a content that `contentOf` gave is as the laptops wrote it: nothing in it had to be settled. */
export function isPlain(content: Content): boolean {
  return !unsettled.has(content);
}

/**
 * The content in which every relation has two ends, no two relations say the same, united elements are one, and every
 * number names one thing: what checks, minutes and screens may rely on. Without merges that is the content itself.
 */
export function settleContent(content: Content): Content {
  const known = settled.get(content);
  if (known !== undefined) return known;
  const united = unitedElements(content.elements);
  const merged = united.size === 0 ? content : uniteElements(content, united);
  const { relations, dangling, twins } = settleRelations(merged);
  const numbers = settleNumbers(content);
  const isAsWritten = merged === content && relations === content.relations && numbers.same.length === 0;
  const result = isAsWritten ? content : { ...merged, relations, ...numbers.collections };
  settled.set(content, result);
  if (!isAsWritten) unsettled.set(result, { dangling, twins, united, sameNumbers: numbers.same });
  return result;
}

/** Whether an element says that it is part of another. The smaller id stays, so opposite unions come to the same. */
export function isUnited({ id, mergedInto }: Pick<Element, 'id' | 'mergedInto'>): boolean {
  return typeof mergedInto === 'string' && compareText(mergedInto, id) < 0;
}

/** For each united element the one that it became part of. */
function unitedElements(elements: Content['elements']): ReadonlyMap<string, string> {
  const united = new Map<string, string>();
  if (withoutUnions.has(elements)) return united;
  for (const element of elements.values()) if (isUnited(element)) united.set(element.id, String(element.mergedInto));
  if (united.size === 0) withoutUnions.add(elements);
  // Always towards the smaller id, so this ends; a union with something that was removed leaves the element as it is.
  const rootOf = (id: string): string | undefined => {
    let root = id;
    for (let next = united.get(root); next !== undefined; next = united.get(root)) root = next;
    return elements.has(root) ? root : undefined;
  };
  return new Map(
    [...united.keys()].flatMap((id) => {
      const root = rootOf(id);
      return root === undefined ? [] : [[id, root] as const];
    }),
  );
}

/** Fields that hold ids of elements, in the collections that have them. */
const references: Readonly<Partial<Record<keyof Content, readonly string[]>>> = {
  elements: ['parentId', 'setBy'],
  relations: ['from', 'to', 'zone'],
  attendance: ['stakeholder'],
  decisions: ['about', 'agreedBy'],
  steps: ['body'],
  reservations: ['stakeholder'],
  actions: ['owner', 'about'],
  questions: ['owner', 'about'],
};

function uniteElements(content: Content, united: ReadonlyMap<string, string>): Content {
  const point = (value: unknown): unknown => {
    if (typeof value === 'string') return united.get(value) ?? value;
    return Array.isArray(value) ? [...new Set(value.map(point))] : value;
  };
  // Of two that are one, what is confidential about either is confidential.
  const confidential = new Set(
    [...united].flatMap(([part, whole]) => {
      const element = content.elements.get(part);
      const isClosed = element?.openness === 'confidential' || element?.conflicts.includes('openness');
      return isClosed === true ? [whole] : [];
    }),
  );
  const parts = Object.entries(references).map(([name, fields]) => {
    const things = content[name as keyof Content] as unknown as ReadonlyMap<string, Readonly<Record<string, unknown>>>;
    const pointed = [...things].flatMap(([id, thing]) => {
      if (name === 'elements' && united.has(id)) return [];
      const closed = name === 'elements' && confidential.has(id) ? { openness: 'confidential' } : {};
      const changed = fields.filter((field) => refersTo(thing[field], united));
      if (changed.length === 0 && !('openness' in closed)) return [[id, thing] as const];
      const pointedFields = Object.fromEntries(changed.map((field) => [field, point(thing[field])]));
      return [[id, patched(thing, { ...closed, ...pointedFields })] as const];
    });
    return [name, new Map(pointed)] as const;
  });
  return { ...content, ...(Object.fromEntries(parts) as unknown as Partial<Content>) };
}

const lastPatched = new WeakMap<object, { readonly patch: string; readonly view: Readonly<Record<string, unknown>> }>();

/** A thing with other values; the same object again for the same values, so that screens can skip it. */
function patched(thing: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>) {
  const patch = JSON.stringify(values);
  const known = lastPatched.get(thing);
  if (known?.patch === patch) return known.view;
  const view = { ...thing, ...values };
  lastPatched.set(thing, { patch, view });
  return view;
}

function refersTo(value: unknown, united: ReadonlyMap<string, string>): boolean {
  return Array.isArray(value) ? value.some((id) => united.has(id)) : united.has(value as string);
}

type Said = Pick<Relation, 'kind' | 'from' | 'to' | 'subject'>;

const identities = new WeakMap<Said, string>();

/** What makes two relations the same: kind and ends, without direction where the kind has none, with subject for asks. */
export function relationIdentity(relation: Said): string {
  const known = identities.get(relation);
  if (known !== undefined) return known;
  const identity = identityOf(relation);
  identities.set(relation, identity);
  return identity;
}

function identityOf(relation: Said): string {
  // A kind that nobody knows is named as a data problem elsewhere; here it must not throw.
  const rule = relationRules[relation.kind] as (typeof relationRules)[Relation['kind']] | undefined;
  const ends = [relation.from, relation.to];
  if (rule?.symmetric === true) ends.sort(compareText);
  return JSON.stringify([relation.kind, ...ends, rule?.parallel === true ? (relation.subject ?? null) : null]);
}

function settleRelations(content: Content): {
  readonly relations: Content['relations'];
  readonly dangling: readonly Relation[];
  readonly twins: Unsettled['twins'];
} {
  const { elements, relations } = content;
  if (plainWith.get(relations) === elements) return { relations, dangling: [], twins: [] };
  const dangling: Relation[] = [];
  const same = new Map<string, [Relation, ...Relation[]]>();
  let hasTwins = false;
  for (const relation of relations.values()) {
    // A relation whose ends were united tells nothing any more, and is kept with those that lost one.
    if (!elements.has(relation.from) || !elements.has(relation.to) || relation.from === relation.to) {
      dangling.push(relation);
      continue;
    }
    const identity = relationIdentity(relation);
    const others = same.get(identity);
    if (others === undefined) same.set(identity, [relation]);
    else {
      others.push(relation);
      hasTwins = true;
    }
  }
  if (dangling.length === 0 && !hasTwins) {
    plainWith.set(relations, elements);
    return { relations, dangling, twins: [] };
  }
  const twins = [...same.values()].filter((group) => group.length > 1);
  for (const group of twins) group.sort((a, b) => compareText(a.id, b.id));
  const hidden = new Set([...dangling, ...twins.flatMap((group) => group.slice(1))].map(({ id }) => id));
  return { relations: new Map([...relations].filter(([id]) => !hidden.has(id))), dangling, twins };
}

export const numberedKinds: readonly NumberedKind[] = ['decisions', 'actions', 'questions', 'learnings'];

/**
 * A number that two laptops gave out stays on both, since both were read aloud and may be on paper; each gets the mark of
 * where it was given, so that neither passes for the other.
 */
function settleNumbers(content: Content): {
  readonly collections: Partial<Content>;
  readonly same: Unsettled['sameNumbers'];
} {
  const same: Unsettled['sameNumbers'][number][] = [];
  const collections: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const kind of numberedKinds) {
    const things = content[kind] as ReadonlyMap<string, { readonly id: string; readonly no: string }>;
    if (numberedOnce.has(things)) continue;
    const byNumber = new Map<string, string[]>();
    for (const { id, no } of things.values()) byNumber.set(no, [...(byNumber.get(no) ?? []), id]);
    if (byNumber.size === things.size) {
      numberedOnce.add(things);
      continue;
    }
    const marked = new Map(things);
    for (const [no, ids] of byNumber) {
      if (ids.length < 2) continue;
      same.push({ kind, no, ids });
      for (const id of ids)
        marked.set(id, { ...(things.get(id) as { id: string; no: string }), no: `${no}-${markOf(id)}` });
    }
    collections[kind] = marked;
  }
  return { collections: collections as unknown as Partial<Content>, same };
}

/** The beginning of the replica in an id made here ("decision-k3f9q2.17"), or an id from a file as it is. */
function markOf(id: string): string {
  return /^[a-z]+-([a-z0-9-]{1,40})\.\d+/.exec(id)?.[1]?.slice(0, 4) ?? id;
}

/** Elements of one kind under one name, made apart: a suggestion to unite them, nothing more. */
export function sameNames(elements: Content['elements']): readonly (readonly [Element, Element, ...Element[]])[] {
  const byName = new Map<string, Element[]>();
  for (const element of elements.values()) {
    const name = `${element.kind} ${element.name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()}`;
    byName.set(name, [...(byName.get(name) ?? []), element]);
  }
  return [...byName.values()].filter((group) => group.length > 1) as unknown as readonly [Element, Element][];
}
