import type { Position } from '../model/content-types';
import type { MapElement, MapModel } from './map-model';
import type { RelationLine } from './relation-line';
import { RelationRouter } from './relation-router';

/** The relations of a model as lines, worked out at once; for a map that changes see `RelationRouter`. */
export function relationLinesOf(
  model: MapModel,
  positionOf: (element: MapElement) => Position = (element) => element,
): readonly RelationLine[] {
  const router = new RelationRouter();
  const places = model.elements.map((element) => {
    const { x, y } = positionOf(element);
    return { id: element.id, x, y };
  });
  router.update(model.relations, places);
  return router.lines;
}
