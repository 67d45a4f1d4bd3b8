import { scanner } from '../../lists/workbook/scan-xml';
import type { JsonValue } from '../../values/json';
import { jsonRemark } from '../out/graphml';
import { type ForeignEdge, type ForeignMap, type ForeignNode, labelText, soundEdges, tally } from './foreign-map';

interface Key {
  readonly name: string;
  readonly type: string;
  isJson: boolean;
}

/** A node or an edge while its inside is read. */
interface Open {
  readonly element: 'node' | 'edge';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly data: Record<string, JsonValue>;
  readonly labels: string[];
  place: { x: number; y: number } | null;
  isGroup: boolean;
}

/**
 * Reads GraphML: ours, and that of Gephi, yEd (labels and places stand in its own tags there) and networkx. A node that
 * holds a graph is a group of those in it.
 * @throws DamagedFile when it is no well-formed XML
 */
export function readGraphml(text: string): ForeignMap {
  const keys = new Map<string, Key>();
  const { leave, counts } = tally();
  const nodes: { open: Open; groups: readonly Open[] }[] = [];
  const edges: Open[] = [];
  const stack: Open[] = [];
  const inside: string[] = [];
  let key: Key | undefined;
  let data: string | undefined;
  /** The text of each element that is open, its own without that of what stands in it. */
  const texts: string[] = [];
  const scan = scanner({
    open(name, attribute) {
      inside.push(name);
      texts.push('');
      if (name === 'key') {
        key = {
          name: attribute('attr.name') ?? attribute('yfiles.type') ?? attribute('id') ?? '',
          type: attribute('attr.type') ?? 'string',
          isJson: false,
        };
        keys.set(attribute('id') ?? '', key);
      } else if (name === 'node' || name === 'edge') {
        const opened: Open = {
          element: name,
          id: attribute('id') ?? '',
          from: attribute('source') ?? '',
          to: attribute('target') ?? '',
          data: {},
          labels: [],
          place: null,
          isGroup: false,
        };
        if (name === 'edge') edges.push(opened);
        else nodes.push({ open: opened, groups: stack.filter(({ element }) => element === 'node').reverse() });
        stack.push(opened);
      } else if (name === 'graph') {
        const around = stack.at(-1);
        if (around !== undefined) around.isGroup = true;
      } else if (name === 'data') data = attribute('key');
      else if (name === 'hyperedge') leave('hyperedge');
      else if (name === 'Geometry') {
        const around = stack.at(-1);
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((each) =>
          Number(attribute(each) ?? Number.NaN),
        );
        if (around !== undefined && around.place === null && Number.isFinite(x) && Number.isFinite(y))
          around.place = { x: (x as number) + (width || 0) / 2, y: (y as number) + (height || 0) / 2 };
      }
    },
    text(piece) {
      texts.push((texts.pop() ?? '') + piece);
    },
    close(name) {
      inside.pop();
      const words = texts.pop() ?? '';
      const around = stack.at(-1);
      if (name === 'desc' && inside.at(-1) === 'key' && key !== undefined) key.isJson = words.trim() === jsonRemark;
      if ((name === 'NodeLabel' || name === 'EdgeLabel') && around !== undefined && words.trim() !== '')
        around.labels.push(words.trim());
      if (name === 'data') {
        const known = keys.get(data ?? '');
        if (around !== undefined && known !== undefined && inside.at(-1) === around.element && words !== '')
          around.data[known.name] ??= typedValue(words, known);
        data = undefined;
      }
      if (name === 'node' || name === 'edge') stack.pop();
    },
  });
  scan(text, true);
  const groups = new Set(nodes.filter(({ open }) => open.isGroup).map(({ open }) => open.id));
  const read = nodes
    .filter(({ open }) => !open.isGroup)
    .map(({ open, groups: around }): ForeignNode => {
      const { x, y } = open.data;
      const place = open.place ?? (typeof x === 'number' && typeof y === 'number' ? { x, y } : null);
      return {
        key: open.id,
        name: nameOf(open) || open.id,
        groups: around.map(nameOf).filter(Boolean),
        place,
        attributes: without(open.data, ['x', 'y', 'label', 'Label']),
      };
    });
  const lines = edges.map(
    (open, at): ForeignEdge => ({
      key: open.id || `line ${at + 1}`,
      from: open.from,
      to: open.to,
      label: nameOf(open),
      attributes: without(open.data, ['label', 'Label', 'Edge Label']),
    }),
  );
  return { nodes: read, edges: soundEdges(lines, read, groups, leave), leftOut: counts };
}

/** What a person sees at it: the label that its tool drew, else one of the attributes that tools use for names. */
function nameOf({ labels, data }: Open): string {
  const said = ['label', 'Label', 'name', 'Edge Label']
    .map((field) => data[field])
    .find((value) => typeof value === 'string');
  return labelText(String(labels[0] ?? said ?? ''));
}

function typedValue(words: string, { type, isJson }: Key): JsonValue {
  if (isJson) {
    try {
      return JSON.parse(words) as JsonValue;
    } catch {
      return words;
    }
  }
  if (type === 'boolean') return words.trim() === 'true';
  const number = ['int', 'long', 'float', 'double'].includes(type) ? Number(words) : Number.NaN;
  return Number.isFinite(number) ? number : words;
}

function without(data: Readonly<Record<string, JsonValue>>, names: readonly string[]): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !names.includes(name))
      .map(([name, value]) => [name.replace(/^_(?=kind$|label$|x$|y$)/, ''), value]),
  );
}
