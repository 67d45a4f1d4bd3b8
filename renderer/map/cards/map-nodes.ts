import type { Position } from '../../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import type { MapElement } from '../../../shared/projection/map-model';
import type { ElementNode } from './element-card';

interface Made {
  readonly element: MapElement;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly node: ElementNode;
}

/**
 * Nodes for React Flow. An element that looks the same keeps its node object, which is what lets React Flow and React
 * skip it; sizes are given, so nothing is measured.
 */
export function nodeMaker(): (
  model: { readonly elements: readonly MapElement[] },
  moved: ReadonlyMap<string, Position>,
  selected: ReadonlySet<string>,
) => ElementNode[] {
  let made = new Map<string, Made>();
  return (model, moved, selected) => {
    const next = new Map<string, Made>();
    const nodes = model.elements.map((element) => {
      const { x, y } = moved.get(element.id) ?? element;
      const isSelected = selected.has(element.id);
      const known = made.get(element.id);
      if (known?.element === element && known.x === x && known.y === y && known.selected === isSelected) {
        next.set(element.id, known);
        return known.node;
      }
      const node: ElementNode = {
        id: element.id,
        type: 'element',
        position: { x, y },
        data: known?.element === element ? known.node.data : { element },
        width: elementWidth,
        height: elementHeight,
        measured: { width: elementWidth, height: elementHeight },
        selected: isSelected,
      };
      next.set(element.id, { element, x, y, selected: isSelected, node });
      return node;
    });
    made = next;
    return nodes;
  };
}
