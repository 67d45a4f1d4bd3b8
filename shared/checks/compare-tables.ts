import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';
import { type EntityKey, keyOf } from '../register/document';
import type { Dot } from '../register/register';
import { type JsonValue, jsonEquals } from '../values/json';
import { type Basis, thingsBehind } from './basis';
import { knownIds } from './known-ids';
import type { Signal } from './signal';
import { signalsOf } from './signals';
import { entriesBetween, type TableMoment } from './table-moments';

/** What became of something between two moments. */
export const differenceKinds = [
  'added',
  'removed',
  'changed',
  'appeared',
  'solved',
  'done',
  'late',
  'answered',
  'confirmed',
  'refuted',
  'decided',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A field that says something else than before; absent values are null. */
export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** One thing that is different at the later moment. */
export interface Difference extends Basis {
  readonly kind: DifferenceKind;
  /** The element, relation, decision, action, question or learning; of a signal the first thing it rests on. */
  readonly thing: EntityKey;
  /** For `changed`: what of it. */
  readonly fields: readonly FieldChange[];
  /** For `appeared` and `solved`. */
  readonly signal: Signal | null;
  /** Entries between the two moments that touched it; empty when the two have no log in common. */
  readonly entries: readonly Dot[];
}

export interface TableComparison {
  readonly before: Content;
  readonly after: Content;
  /** In the order of `differenceKinds`, within a kind in the order of the table. */
  readonly differences: readonly Difference[];
}

interface Options {
  /** `YYYY-MM-DD` against which actions are late at the later moment; signals of both moments are compared on it. */
  readonly asOf: string;
}

/**
 * Two moments side by side: two sessions, two snapshots, or two tables that began as one. What was added, removed and
 * changed on the map; which signals appeared and which were solved; which actions were done, and which of them late or
 * still open past their date; which questions were answered and assumptions confirmed or refuted; what was decided.
 * Where something stands on the map is no difference.
 */
export function compareTables(before: TableMoment, after: TableMoment, { asOf }: Options): TableComparison {
  const touched = entriesByThing(entriesBetween(before, after));
  const found: Difference[] = [];
  const add = (kind: DifferenceKind, thing: EntityKey, basis: Basis, rest: Partial<Difference> = {}): void => {
    const things = new Set([thing, ...thingsBehind(before.log, basis), ...thingsBehind(after.log, basis)]);
    const entries = [...new Set([...things].flatMap((key) => touched.get(key) ?? []))];
    const { elements, restsOn } = basis;
    found.push({ kind, thing, fields: [], signal: null, entries, elements, restsOn, ...rest });
  };
  compareMap(before.content, after.content, add);
  compareSignals(before.content, after.content, asOf, add);
  compareFollowUp(before.content, after.content, asOf, add);
  const rank = (kind: DifferenceKind): number => differenceKinds.indexOf(kind);
  return {
    before: before.content,
    after: after.content,
    differences: found.sort((one, other) => rank(one.kind) - rank(other.kind)),
  };
}

type Add = (kind: DifferenceKind, thing: EntityKey, basis: Basis, rest?: Partial<Difference>) => void;

function entriesByThing(entries: readonly LogEntry[]): ReadonlyMap<EntityKey, readonly Dot[]> {
  const byThing = new Map<EntityKey, Dot[]>();
  for (const { dot, writes } of entries) {
    for (const { entity } of writes) {
      const known = byThing.get(entity);
      if (known === undefined) byThing.set(entity, [dot]);
      else if (known[known.length - 1] !== dot) known.push(dot);
    }
  }
  return byThing;
}

function compareMap(before: Content, after: Content, add: Add): void {
  const each = <Thing extends { readonly id: string }>(
    kind: 'element' | 'relation',
    there: ReadonlyMap<string, Thing>,
    here: ReadonlyMap<string, Thing>,
    elementsOf: (thing: Thing) => readonly string[],
  ): void => {
    for (const [id, thing] of here) {
      const key = keyOf(kind, id);
      const basis = { elements: elementsOf(thing), restsOn: [key] };
      const earlier = there.get(id);
      if (earlier === undefined) add('added', key, basis);
      else if (earlier !== thing) {
        const fields = changedFields(earlier, thing);
        if (fields.length > 0) add('changed', key, basis, { fields });
      }
    }
    for (const [id, thing] of there) {
      if (!here.has(id)) add('removed', keyOf(kind, id), { elements: elementsOf(thing), restsOn: [keyOf(kind, id)] });
    }
  };
  each('element', before.elements, after.elements, ({ id }) => [id]);
  each('relation', before.relations, after.relations, ({ from, to }) => [from, to]);
}

/** Where a box stands and who disagrees about it are not what the thing says. */
const unsaid: readonly string[] = ['id', 'position', 'conflicts'];

function changedFields(before: object, after: object): readonly FieldChange[] {
  const was = before as Readonly<Record<string, JsonValue>>;
  const is = after as Readonly<Record<string, JsonValue>>;
  const fields = new Set([...Object.keys(was), ...Object.keys(is)].filter((field) => !unsaid.includes(field)));
  return [...fields].flatMap((field) => {
    const change = { field, before: was[field] ?? null, after: is[field] ?? null };
    return jsonEquals(change.before, change.after) ? [] : [change];
  });
}

function compareSignals(before: Content, after: Content, asOf: string, add: Add): void {
  // Late actions are told as such; as signals they would be told twice.
  const told = (content: Content): ReadonlyMap<string, Signal> =>
    new Map(
      signalsOf(content, { asOf }).flatMap((signal) => (signal.kind === 'action_overdue' ? [] : [[signal.id, signal]])),
    );
  const [there, here] = [told(before), told(after)];
  const note = (kind: 'appeared' | 'solved', signal: Signal): void => {
    const thing = signal.restsOn[0];
    if (thing !== undefined) add(kind, thing, signal, { signal });
  };
  for (const [id, signal] of here) if (!there.has(id)) note('appeared', signal);
  for (const [id, signal] of there) if (!here.has(id)) note('solved', signal);
}

function compareFollowUp(before: Content, after: Content, asOf: string, add: Add): void {
  const named = (key: EntityKey, about: unknown, owner?: unknown): Basis => ({
    elements: [...new Set([...(typeof owner === 'string' ? [owner] : []), ...knownIds(about)])],
    restsOn: [key],
  });
  for (const action of after.actions.values()) {
    const key = keyOf('action', action.id);
    const basis = named(key, action.about, action.owner);
    const isNewlyDone = action.status === 'done' && before.actions.get(action.id)?.status !== 'done';
    const until = action.status === 'done' ? action.doneOn : action.status === 'open' ? asOf : null;
    const isLate = isDate(action.due) && isDate(until) && until > action.due;
    if (isLate && (isNewlyDone || action.status === 'open')) add('late', key, basis);
    else if (isNewlyDone) add('done', key, basis);
  }
  for (const question of after.questions.values()) {
    if (question.status !== 'answered' || before.questions.get(question.id)?.status === 'answered') continue;
    const key = keyOf('question', question.id);
    add('answered', key, named(key, question.about, question.owner));
  }
  for (const learning of after.learnings.values()) {
    const { status, learningKind } = learning;
    if (learningKind !== 'assumption' || before.learnings.get(learning.id)?.status === status) continue;
    const key = keyOf('learning', learning.id);
    if (status === 'confirmed' || status === 'refuted') add(status, key, named(key, learning.about));
  }
  for (const decision of after.decisions.values()) {
    const isNew = before.decisions.get(decision.id)?.status !== decision.status;
    const isDecided = decision.status === 'agreed_at_table' || decision.status === 'ratified';
    const key = keyOf('decision', decision.id);
    if (isNew && isDecided) add('decided', key, named(key, decision.about));
  }
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
