import type { Content } from '../model/content';
import { compareIds } from './amounts';
import { type Basis, elementKeys, relationKeys } from './basis';
import { type Check, defineCheck } from './define-check';
import { connectionsOf } from './map-relations';

type Adjacency = ReadonlyMap<string, readonly string[]>;

function dependenciesOf(content: Content): Adjacency {
  const targets = new Map<string, string[]>();
  for (const { from, to } of connectionsOf(content, 'depends_on')) {
    const known = targets.get(from.id);
    if (known === undefined) targets.set(from.id, [to.id]);
    else known.push(to.id);
  }
  return targets;
}

/**
 * Groups that wait on each other: strongly connected groups of two or more, members sorted by id, groups sorted by
 * their first member. Tarjan's algorithm with its own stack, since chains may be 30,000 long.
 */
export const dependencyCycles: Check<readonly (readonly string[])[]> = defineCheck(
  { relations: { depends_on: [] } },
  (content) => {
    const targets = dependenciesOf(content);
    const index = new Map<string, number>();
    const low = new Map<string, number>();
    const open = new Set<string>();
    const path: string[] = [];
    const groups: string[][] = [];

    for (const root of targets.keys()) {
      if (index.has(root)) continue;
      const work: { id: string; next: number }[] = [];
      const enter = (id: string): void => {
        index.set(id, index.size);
        low.set(id, index.size - 1);
        path.push(id);
        open.add(id);
        work.push({ id, next: 0 });
      };
      const lower = (id: string, to: number): void => {
        if (to < (low.get(id) as number)) low.set(id, to);
      };
      enter(root);
      for (let frame = work[work.length - 1]; frame !== undefined; frame = work[work.length - 1]) {
        const target = targets.get(frame.id)?.[frame.next];
        if (target !== undefined) {
          frame.next += 1;
          if (!index.has(target)) enter(target);
          else if (open.has(target)) lower(frame.id, index.get(target) as number);
          continue;
        }
        work.pop();
        const parent = work[work.length - 1];
        if (parent !== undefined) lower(parent.id, low.get(frame.id) as number);
        if (low.get(frame.id) !== index.get(frame.id)) continue;
        const group = path.splice(path.lastIndexOf(frame.id));
        for (const member of group) open.delete(member);
        if (group.length > 1) groups.push(group.sort(compareIds));
      }
    }
    return groups.sort((left, right) => compareIds(left[0] as string, right[0] as string));
  },
);

/** Up to this size a group is searched for the circle that takes in most of its members. */
const largestSearchedGroup = 9;

/**
 * A circle through the first member of a group, in waiting order: each waits on the next and the last on the first. Read
 * aloud it says why the group is stuck. Of a small group the circle with most members, of a large one the shortest.
 */
export function circleThrough(content: Content, group: readonly string[]): readonly string[] {
  return circleIn(dependenciesOf(content), group);
}

function circleIn(all: Adjacency, group: readonly string[]): readonly string[] {
  const start = group[0];
  if (start === undefined) return [];
  const members = new Set(group);
  const targets = new Map(
    group.map((id) => [id, (all.get(id) ?? []).filter((target) => members.has(target)).sort(compareIds)]),
  );
  return group.length <= largestSearchedGroup ? widestCircle(targets, start) : shortestCircle(targets, start);
}

/** Tries every path; the group is small, so the recursion is as deep as the group is large. */
function widestCircle(targets: Adjacency, start: string): readonly string[] {
  let widest: readonly string[] = [];
  const walk = (path: readonly string[]): void => {
    for (const target of targets.get(path[path.length - 1] as string) ?? []) {
      if (widest.length === targets.size) return;
      if (target === start && path.length > widest.length) widest = path;
      else if (!path.includes(target)) walk([...path, target]);
    }
  };
  walk([start]);
  return widest;
}

function shortestCircle(targets: Adjacency, start: string): readonly string[] {
  const reachedFrom = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const here = queue[at] as string;
    for (const target of targets.get(here) ?? []) {
      if (target === start) return pathBack(reachedFrom, start, here);
      if (reachedFrom.has(target)) continue;
      reachedFrom.set(target, here);
      queue.push(target);
    }
  }
  return [];
}

function pathBack(reachedFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const circle: string[] = [];
  for (let here: string | undefined = end; here !== undefined && here !== start; here = reachedFrom.get(here)) {
    circle.push(here);
  }
  circle.push(start);
  return circle.reverse();
}

/** A group that waits on each other, with one way around through it, in waiting order. */
export interface DependencyCircle extends Basis {
  readonly members: readonly string[];
  readonly circle: readonly string[];
}

/** The groups of `dependencyCycles`, each with a circle that can be read aloud. */
export const dependencyCircles: Check<readonly DependencyCircle[]> = defineCheck(dependencyCycles.reads, (content) => {
  const groups = dependencyCycles(content);
  const all: Adjacency = groups.length === 0 ? new Map() : dependenciesOf(content);
  const groupOf = new Map(groups.flatMap((members, at) => members.map((id) => [id, at] as const)));
  const relations: string[][] = groups.map(() => []);
  for (const { relation, from, to } of groups.length === 0 ? [] : connectionsOf(content, 'depends_on')) {
    const at = groupOf.get(from.id);
    if (at !== undefined && at === groupOf.get(to.id)) relations[at]?.push(relation.id);
  }
  return groups.map((members, at) => ({
    members,
    circle: circleIn(all, members),
    elements: members,
    restsOn: [...elementKeys(members), ...relationKeys(relations[at] ?? [])],
  }));
});
