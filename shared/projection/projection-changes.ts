import { differenceOf, mapAfter } from './map-difference';
import type { ProjectionChanges, WholeProjection } from './projection-message';

/** How one model follows from the one before it. @returns null when that takes the whole of it */
export function projectionChanges(before: WholeProjection, after: WholeProjection): ProjectionChanges | null {
  if (after.no !== before.no + 1) return null;
  const map = differenceOf(before.map, after.map);
  if (map === null) return null;
  const { no: _, ...model } = after;
  return { ...model, type: 'changes', follows: before.no, map };
}

/** What is to be seen after a message. @returns null when it does not follow what is seen now */
export function projectionAfter(
  shown: WholeProjection | null,
  message: WholeProjection | ProjectionChanges,
): WholeProjection | null {
  if (message.type === 'model') return message;
  if (shown === null || shown.no !== message.follows) return null;
  const map = mapAfter(shown.map, message.map);
  if (map === null) return null;
  const { follows, ...model } = message;
  return { ...model, type: 'model', no: follows + 1, map };
}
