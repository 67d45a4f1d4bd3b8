import { elementHeight, elementWidth } from '../../placement/element-size';
import { colourOf } from '../looks';
import type { MapGraph } from '../map-graph';

/**
 * The map as JSON Canvas 1.0 (Obsidian): a text card for each element, a line for each relation with its verb. What the
 * format has no place for stands under `gebiedstafel`, which other programs leave alone or drop.
 */
export function jsonCanvasOf({ nodes, edges }: MapGraph): string {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const canvas = {
    nodes: nodes.map((node) => ({
      id: node.id,
      type: 'text',
      x: Math.round(node.x - elementWidth / 2),
      y: Math.round(node.y - elementHeight / 2),
      width: elementWidth,
      height: elementHeight,
      color: colourOf(node),
      text: node.name,
      gebiedstafel: { kind: node.kind, name: node.name, ...node.attributes },
    })),
    edges: edges.map(({ id, kind, from, to, label, isSymmetric, attributes }) => {
      const [start, end] = [places.get(from), places.get(to)];
      const isDown = start !== undefined && end !== undefined && end.y >= start.y;
      return {
        id,
        fromNode: from,
        fromSide: isDown ? 'bottom' : 'top',
        toNode: to,
        toSide: isDown ? 'top' : 'bottom',
        ...(isSymmetric ? { toEnd: 'none' } : {}),
        label,
        gebiedstafel: { kind, ...attributes },
      };
    }),
  };
  return `${JSON.stringify(canvas, null, 2)}\n`;
}
