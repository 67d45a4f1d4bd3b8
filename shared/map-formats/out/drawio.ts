import { type XmlElement, xml, xmlDocument } from '../../archive/xml';
import { elementHeight, elementWidth } from '../../placement/element-size';
import type { JsonValue } from '../../values/json';
import { colourOf } from '../looks';
import type { MapGraph, MapNode } from '../map-graph';

/** Attributes of ours in a drawing: draw.io shows them as data of the shape. */
export const ownPrefix = 'gt-';

/**
 * The map as a drawing for draw.io (diagrams.net), not compressed, so that it can be read and compared. What is known of
 * an element or a relation stands with its shape as data.
 */
export function drawioOf(graph: MapGraph): string {
  const model = xml('mxGraphModel', [
    xml('root', [
      xml('mxCell', [], { id: 'gt-root' }),
      xml('mxCell', [], { id: 'gt-layer', parent: 'gt-root' }),
      graph.nodes.map(shapeOf),
      graph.edges.map(({ id, kind, from, to, label, isSymmetric, attributes }) =>
        xml(
          'object',
          [
            xml('mxCell', [xml('mxGeometry', [], { relative: '1', as: 'geometry' })], {
              style: `edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;${isSymmetric ? 'endArrow=none;' : ''}`,
              edge: '1',
              parent: 'gt-layer',
              source: from,
              target: to,
            }),
          ],
          { label, ...ownData({ kind, ...attributes }), id: `relation:${id}` },
        ),
      ),
    ]),
  ]);
  return xmlDocument(
    xml('mxfile', [xml('diagram', [model], { id: 'map', name: graph.name === '' ? 'Gebiedstafel' : graph.name })], {
      host: 'Gebiedstafel',
    }),
  );
}

function shapeOf(node: MapNode): XmlElement {
  const geometry = xml('mxGeometry', [], {
    x: String(Math.round(node.x - elementWidth / 2)),
    y: String(Math.round(node.y - elementHeight / 2)),
    width: String(elementWidth),
    height: String(elementHeight),
    as: 'geometry',
  });
  const style = `${node.kind === 'zone' ? 'dashed=1;' : 'rounded=1;'}whiteSpace=wrap;html=0;strokeWidth=2;strokeColor=${colourOf(node)};`;
  return xml('object', [xml('mxCell', [geometry], { style, vertex: '1', parent: 'gt-layer' })], {
    label: node.name,
    ...ownData({ kind: node.kind, name: node.name, ...node.attributes }),
    id: node.id,
  });
}

function ownData(attributes: Readonly<Record<string, JsonValue>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`${ownPrefix}${name}`, JSON.stringify(value)]),
  );
}
