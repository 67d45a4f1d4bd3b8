import { isObject, type JsonObject, type JsonValue } from '../../values/json';
import { type ForeignEdge, type ForeignMap, type ForeignNode, soundEdges, tally } from './foreign-map';

/**
 * Reads JSON Canvas 1.0 (Obsidian): cards of text, files by their name, links by their address. The first line of a card
 * is its name and what follows a note. A card lies in the smallest group around its middle.
 * @returns null when it is no canvas
 */
export function readJsonCanvas(text: string): ForeignMap | null {
  const canvas = parsed(text);
  if (!isObject(canvas)) return null;
  const { leave, counts } = tally();
  const things = objects(canvas['nodes']);
  const groups = things.filter(({ type }) => type === 'group');
  const nodes = things.flatMap((node): readonly ForeignNode[] => {
    if (node['type'] === 'group') return [];
    const words = wordsOf(node).split(/\r?\n/).map(plainLine).filter(Boolean);
    const [name, ...rest] = words;
    if (name === undefined) {
      leave('nameless');
      return [];
    }
    const place = middleOf(node);
    return [
      {
        key: String(node['id'] ?? ''),
        name,
        groups: place === null ? [] : around(place, groups),
        place,
        attributes: { ...(rest.length === 0 ? {} : { note: rest.join('\n') }), ...own(node) },
      },
    ];
  });
  const edges = objects(canvas['edges']).map(
    (edge): ForeignEdge => ({
      key: String(edge['id'] ?? ''),
      from: String(edge['fromNode'] ?? ''),
      to: String(edge['toNode'] ?? ''),
      label: typeof edge['label'] === 'string' ? edge['label'].trim() : '',
      attributes: own(edge),
    }),
  );
  const groupKeys = new Set(groups.map(({ id }) => String(id ?? '')));
  return { nodes, edges: soundEdges(edges, nodes, groupKeys, leave), leftOut: counts };
}

function parsed(text: string): JsonValue | null {
  // An empty file is what Obsidian leaves of an empty canvas.
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}

const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

function own(thing: JsonObject): JsonObject {
  const ours = thing['gebiedstafel'];
  return isObject(ours) ? ours : {};
}

function wordsOf({ type, text, file, url }: JsonObject): string {
  if (type === 'file' && typeof file === 'string') return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  if (type === 'link' && typeof url === 'string') return url;
  return typeof text === 'string' ? text : '';
}

/** A line without the marks of Markdown around its words. */
function plainLine(line: string): string {
  return line
    .trim()
    .replace(/^(?:#{1,6}|[-*+>]|\d+\.)\s+/, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|==|~~)(.*?)\1/g, '$2')
    .replace(/^([*_])(.*)\1$/, '$2')
    .trim();
}

function middleOf({ x, y, width, height }: JsonObject): { readonly x: number; readonly y: number } | null {
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  return { x: x + (typeof width === 'number' ? width : 0) / 2, y: y + (typeof height === 'number' ? height : 0) / 2 };
}

function around(
  { x, y }: { readonly x: number; readonly y: number },
  groups: readonly JsonObject[],
): readonly string[] {
  return groups
    .flatMap(({ x: left, y: top, width, height, label }) => {
      if (typeof left !== 'number' || typeof top !== 'number') return [];
      if (typeof width !== 'number' || typeof height !== 'number' || typeof label !== 'string') return [];
      const isIn = x >= left && x <= left + width && y >= top && y <= top + height;
      return isIn ? [{ label, size: width * height }] : [];
    })
    .sort((one, other) => one.size - other.size)
    .map(({ label }) => label);
}
