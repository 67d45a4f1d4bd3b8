import type { Content } from '../model/content';
import { compareIds } from './amounts';
import { connectionsOf } from './map-relations';

export interface DependedOn {
  readonly id: string;
  readonly count: number;
}

/** The elements on which most others depend: a ranking, ties by id. */
export function mostDependedOn(content: Content, places = 3): readonly DependedOn[] {
  const counts = new Map<string, number>();
  for (const { to } of connectionsOf(content, 'depends_on')) counts.set(to.id, (counts.get(to.id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((left, right) => right.count - left.count || compareIds(left.id, right.id))
    .slice(0, places);
}
