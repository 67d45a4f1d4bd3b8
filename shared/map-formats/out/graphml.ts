import { type XmlElement, xml, xmlDocument } from '../../archive/xml';
import type { JsonValue } from '../../values/json';
import type { MapGraph } from '../map-graph';

type GraphmlType = 'string' | 'double' | 'boolean';

/** What a value is written as, and how its key says that text is JSON: GraphML has no lists. */
export const jsonRemark = 'JSON';

interface Key {
  readonly id: string;
  readonly of: 'node' | 'edge';
  readonly name: string;
  readonly type: GraphmlType;
  readonly isJson: boolean;
}

/**
 * The map as GraphML with typed attributes, which Gephi, yEd and networkx read. Relations keep their ids, directions and
 * verbs; a relation without direction is an undirected edge.
 */
export function graphmlOf(graph: MapGraph): string {
  const nodes = graph.nodes.map(({ id, kind, name, x, y, attributes }) => ({
    id,
    // Gephi and yEd look for a label, programs that read graphs for a name.
    data: { kind, label: name, name, x, y, ...prefixed(attributes, ['kind', 'label', 'name', 'x', 'y']) },
  }));
  const edges = graph.edges.map(({ id, kind, label, attributes, ...ends }) => ({
    ...ends,
    id,
    data: { kind, label, ...prefixed(attributes, ['kind', 'label']) },
  }));
  const keys = [...keysOf('node', nodes), ...keysOf('edge', edges)];
  const dataOf = (of: Key['of'], data: Readonly<Record<string, JsonValue>>) =>
    Object.entries(data).map(([name, value]) => {
      const key = keys.find((each) => each.of === of && each.name === name) as Key;
      return xml('data', typeof value === 'string' && !key.isJson ? value : JSON.stringify(value), { key: key.id });
    });
  return xmlDocument(
    xml(
      'graphml',
      [
        keys.map(keyElement),
        xml(
          'graph',
          [
            xml('desc', graph.name),
            nodes.map(({ id, data }) => xml('node', [dataOf('node', data)], { id })),
            edges.map(({ id, from, to, isSymmetric, data }) =>
              xml('edge', [dataOf('edge', data)], {
                id,
                source: from,
                target: to,
                ...(isSymmetric ? { directed: 'false' } : {}),
              }),
            ),
          ],
          { id: 'map', edgedefault: 'directed' },
        ),
      ],
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    ),
  );
}

/** A field that is called as a column of ours gets an underscore; reading takes it away again. */
function prefixed(
  attributes: Readonly<Record<string, JsonValue>>,
  taken: readonly string[],
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [taken.includes(name) ? `_${name}` : name, value]),
  );
}

function keysOf(
  of: Key['of'],
  things: readonly { readonly data: Readonly<Record<string, JsonValue>> }[],
): readonly Key[] {
  const types = new Map<string, Set<GraphmlType | 'json'>>();
  for (const { data } of things) {
    for (const [name, value] of Object.entries(data)) {
      types.set(name, (types.get(name) ?? new Set()).add(typeOf(value)));
    }
  }
  return [...types].map(([name, seen], at) => {
    const [only = 'string', another] = [...seen];
    const isJson = another !== undefined || only === 'json';
    return { id: `${of}${at}`, of, name, type: another !== undefined || only === 'json' ? 'string' : only, isJson };
  });
}

function typeOf(value: JsonValue): GraphmlType | 'json' {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'json';
}

function keyElement({ id, of, name, type, isJson }: Key): XmlElement {
  return xml('key', isJson ? [xml('desc', jsonRemark)] : [], { id, for: of, 'attr.name': name, 'attr.type': type });
}
