import { type RelationGroup, type RelationKind, relationKinds } from '../../model/relation-kinds';
import type { FocusSteps } from '../hall-look';
import type { MapElement, MapModel, MapRelation } from '../map-model';

/** A neighbour of what is in the middle, with what its relations say besides their verbs. */
export interface FanMember {
  readonly element: MapElement;
  readonly detail: string | null;
}

/** Neighbours to which what is in the middle has the same relations. */
export interface FanBundle {
  /** What it is told apart by while the map changes. */
  readonly key: string;
  /** Verbs in the order of the glossary, once each. */
  readonly verbs: readonly string[];
  /** Where the arrows point: to the middle, away from it, both ways, or nowhere. */
  readonly pointing: 'in' | 'out' | 'both' | 'neither';
  readonly group: RelationGroup;
  readonly isConflict: boolean;
  /** The best connected first. */
  readonly members: readonly FanMember[];
  /** What is reached through them, farther than one step from the middle. */
  readonly beyond: readonly MapElement[];
}

/** One element with what it relates to, in words: what is said of it stands right, what it is said by stands left. */
export interface Fan {
  readonly centre: MapElement;
  readonly left: readonly FanBundle[];
  readonly right: readonly FanBundle[];
}

/** More verbs beside each other than this say nothing at a glance. */
export const mostPlates = 8;
/** Bundles on one side of a screen. */
const mostOnSide = 4;

interface Tie {
  readonly kind: RelationKind;
  readonly pointing: 'in' | 'out' | 'neither';
  readonly relation: MapRelation;
}

/**
 * What stands around an element, one step far or more. Each element is there once: in the bundle of all that it has to do
 * with the one in the middle, or beyond the first bundle through which it is reached.
 * @returns null when the element is not on the map
 */
export function fanOf(model: MapModel, centre: string, steps: FocusSteps): Fan | null {
  const elements = new Map(model.elements.map((element) => [element.id, element]));
  const middle = elements.get(centre);
  if (middle === undefined) return null;
  const around = neighboursIn(model, elements);
  const ties = tiesOf(model, centre, elements);
  const degree = (id: string) => around.get(id)?.length ?? 0;
  const byKey = new Map<string, { readonly ties: readonly Tie[]; readonly members: FanMember[] }>();
  for (const [id, own] of ties) {
    const element = elements.get(id) as MapElement;
    const details = [...new Set(own.flatMap(({ relation }) => relation.detail ?? []))];
    const member = { element, detail: details.length === 0 ? null : details.join(', ') };
    const key = own.map(({ kind, pointing }) => `${kind} ${pointing}`).join(', ');
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { ties: own, members: [member] });
    else known.members.push(member);
  }
  const bundles = [...byKey].map(([key, { ties: own, members }]) => ({
    key,
    ...saidOf(own),
    members: members.sort(
      (one, other) =>
        degree(other.element.id) - degree(one.element.id) || (one.element.name < other.element.name ? -1 : 1),
    ),
    beyond: [] as MapElement[],
  }));
  const inOrder = fewer(
    bundles.sort((one, other) => rankOf(one.key) - rankOf(other.key) || (one.key < other.key ? -1 : 1)),
  );
  return { centre: middle, ...sidesOf(withBeyond(inOrder, middle.id, around, elements, steps)) };
}

function neighboursIn({ relations }: MapModel, elements: ReadonlyMap<string, MapElement>): Map<string, string[]> {
  const around = new Map<string, string[]>();
  for (const { from, to } of relations) {
    if (from === to || !elements.has(from) || !elements.has(to)) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const here = around.get(one);
      if (here === undefined) around.set(one, [other]);
      else here.push(other);
    }
  }
  return around;
}

/** What runs between the middle and each neighbour, once for each meaning, in the order of the glossary. */
function tiesOf(
  { relations }: MapModel,
  centre: string,
  elements: ReadonlyMap<string, MapElement>,
): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const relation of relations) {
    const { from, to, kind, symmetric } = relation;
    if (from === to || (from !== centre && to !== centre)) continue;
    const other = from === centre ? to : from;
    if (!elements.has(other)) continue;
    const pointing = symmetric ? 'neither' : from === centre ? 'out' : 'in';
    ties.set(other, [...(ties.get(other) ?? []), { kind, pointing, relation }]);
  }
  for (const [id, own] of ties) {
    const once = new Map(own.map((tie) => [`${tie.kind} ${tie.pointing}`, tie]));
    ties.set(
      id,
      [...once.values()].sort(
        (one, other) =>
          relationKinds.indexOf(one.kind) - relationKinds.indexOf(other.kind) ||
          (one.pointing < other.pointing ? -1 : 1),
      ),
    );
  }
  return ties;
}

function saidOf(ties: readonly Tie[]): Pick<FanBundle, 'verbs' | 'pointing' | 'group' | 'isConflict'> {
  const [first] = ties;
  const ways = new Set(ties.map(({ pointing }) => pointing).filter((each) => each !== 'neither'));
  return {
    verbs: [...new Set(ties.map(({ relation }) => relation.label))],
    pointing: ways.size === 2 ? 'both' : ([...ways][0] ?? 'neither'),
    group: first?.relation.group ?? 'content',
    isConflict: ties.some(({ kind }) => kind === 'conflicts_with'),
  };
}

const rankOf = (key: string): number => relationKinds.indexOf(key.split(' ')[0] as RelationKind);

/** No more bundles than can be told apart: the smallest become one, with all their verbs. */
function fewer(bundles: readonly FanBundle[]): readonly FanBundle[] {
  if (bundles.length <= mostPlates) return bundles;
  const bySize = [...bundles].sort((one, other) => other.members.length - one.members.length);
  const kept = new Set(bySize.slice(0, mostPlates - 1));
  return [...bundles.filter((each) => kept.has(each)), joined(bundles.filter((each) => !kept.has(each)))];
}

/** Some bundles as one. */
export function joined(bundles: readonly FanBundle[]): FanBundle {
  const ways = new Set(bundles.map(({ pointing }) => pointing));
  return {
    key: bundles.map(({ key }) => key).join('; '),
    verbs: [...new Set(bundles.flatMap(({ verbs }) => verbs))],
    pointing: ways.size === 1 ? (bundles[0] as FanBundle).pointing : 'both',
    group: bundles[0]?.group ?? 'content',
    isConflict: bundles.every(({ isConflict }) => isConflict),
    members: bundles.flatMap(({ members }) => members),
    beyond: bundles.flatMap(({ beyond }) => beyond),
  };
}

function withBeyond(
  bundles: readonly FanBundle[],
  centre: string,
  around: ReadonlyMap<string, readonly string[]>,
  elements: ReadonlyMap<string, MapElement>,
  steps: FocusSteps,
): readonly FanBundle[] {
  const seen = new Set([centre, ...bundles.flatMap(({ members }) => members.map(({ element }) => element.id))]);
  let edges = bundles.map(({ members }) => members.map(({ element }) => element.id));
  const beyond = bundles.map((): MapElement[] => []);
  for (let step = 1; step < steps; step += 1) {
    edges = edges.map((edge, at) => {
      const reached: string[] = [];
      for (const id of edge) {
        for (const next of around.get(id) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          reached.push(next);
          beyond[at]?.push(elements.get(next) as MapElement);
        }
      }
      return reached;
    });
  }
  return bundles.map((bundle, at) => ({ ...bundle, beyond: beyond[at] ?? [] }));
}

/** Sentences read from left to right: what the middle is said by stands left of it. What fits there no more goes over. */
function sidesOf(bundles: readonly FanBundle[]): Pick<Fan, 'left' | 'right'> {
  const left = bundles.filter(({ pointing }) => pointing === 'in');
  const right = bundles.filter(({ pointing }) => pointing === 'out');
  for (const each of bundles) {
    if (each.pointing === 'in' || each.pointing === 'out') continue;
    (left.length < right.length ? left : right).push(each);
  }
  for (const [full, other] of [
    [left, right],
    [right, left],
  ] as const) {
    while (full.length > mostOnSide || (other.length === 0 && full.length > 1)) other.push(full.pop() as FanBundle);
  }
  return { left, right };
}
