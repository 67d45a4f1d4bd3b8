import { Inflate } from 'fflate';
import { type AttributeOf, scanner } from '../../lists/workbook/scan-xml';
import { DamagedFile } from '../../lists/workbook/zip-parts';
import type { JsonValue } from '../../values/json';
import { ownPrefix } from '../out/drawio';
import { base64Bytes } from './base64-bytes';
import {
  type ForeignEdge,
  type ForeignMap,
  type ForeignNode,
  labelText,
  largestMap,
  soundEdges,
  tally,
} from './foreign-map';

interface Cell {
  readonly id: string;
  label: string;
  readonly parent: string;
  readonly source: string;
  readonly target: string;
  readonly isEdge: boolean;
  readonly isVertex: boolean;
  readonly style: string;
  readonly attributes: Readonly<Record<string, JsonValue>>;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Reads a drawing of draw.io, compressed or not. Its first page is read; shapes with a label are things, those that hold
 * other shapes are groups, and what stands at a line is its label.
 * @throws DamagedFile when it is no drawing
 */
export function readDrawio(text: string): ForeignMap {
  const { leave, counts } = tally();
  const pages = pagesOf(text);
  for (let further = 1; further < pages.length; further += 1) leave('further_page');
  const cells = cellsOf(pages[0] ?? '');
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const holds = new Set(cells.filter(({ isVertex }) => isVertex).map(({ parent }) => parent));
  const nodes: ForeignNode[] = [];
  for (const cell of cells) {
    const above = byId.get(cell.parent);
    if (!cell.isVertex) continue;
    if (above?.isEdge === true) {
      if (above.label === '') above.label = cell.label;
      continue;
    }
    if (holds.has(cell.id)) continue;
    if (cell.label === '' && typeof cell.attributes['name'] !== 'string') {
      leave(/shape=image|image=/.test(cell.style) ? 'picture' : 'nameless');
      continue;
    }
    const groups = groupsOf(cell, byId);
    nodes.push({
      key: cell.id,
      name: cell.label.split('\n')[0]?.trim() ?? '',
      groups: groups.map(({ label }) => label).filter(Boolean),
      place: {
        x: cell.x + cell.width / 2 + groups.reduce((sum, { x }) => sum + x, 0),
        y: cell.y + cell.height / 2 + groups.reduce((sum, { y }) => sum + y, 0),
      },
      attributes: { ...noteOf(cell.label), ...cell.attributes },
    });
  }
  const edges = cells
    .filter(({ isEdge }) => isEdge)
    .map(
      ({ id, source, target, label, attributes }): ForeignEdge => ({
        key: id,
        from: source,
        to: target,
        label,
        attributes,
      }),
    );
  return { nodes, edges: soundEdges(edges, nodes, holds, leave), leftOut: counts };
}

function noteOf(label: string): { readonly note?: string } {
  const rest = label
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter(Boolean);
  return rest.length === 0 ? {} : { note: rest.join('\n') };
}

function groupsOf(cell: Cell, byId: ReadonlyMap<string, Cell>): readonly Cell[] {
  const groups: Cell[] = [];
  for (let above = byId.get(cell.parent); above?.isVertex === true; above = byId.get(above.parent)) {
    // A drawing that says of two shapes that each holds the other would go on for ever.
    if (groups.includes(above)) break;
    groups.push(above);
  }
  return groups;
}

/** The models of the pages: as they stand, or unpacked. */
function pagesOf(text: string): readonly string[] {
  if (/<mxGraphModel[\s>]/.test(text)) {
    const models = text.match(/<mxGraphModel[\s>][\s\S]*?<\/mxGraphModel>/g);
    if (models !== null) return models;
  }
  const packed = [...text.matchAll(/<diagram\b[^>]*>([^<]*)<\/diagram>/g)].map(([, inside = '']) => unpacked(inside));
  if (packed.length === 0) throw new DamagedFile('no drawing');
  return packed;
}

/** draw.io packs a page as base64 of deflate of an address-encoded text. */
function unpacked(inside: string): string {
  const bytes = base64Bytes(inside);
  if (bytes === null || bytes.length === 0) throw new DamagedFile('page');
  const pieces: string[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    // A small page may unpack to more than any memory holds.
    if (length > largestMap.bytes) throw new DamagedFile('page size');
    for (let at = 0; at < piece.length; at += 8192) pieces.push(String.fromCharCode(...piece.subarray(at, at + 8192)));
  });
  try {
    for (let at = 0; at < bytes.length; at += 65_536)
      inflate.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
    return decodeURIComponent(pieces.join(''));
  } catch (error) {
    throw error instanceof DamagedFile ? error : new DamagedFile('page');
  }
}

function cellsOf(model: string): readonly Cell[] {
  const cells: Cell[] = [];
  let wrapper: { readonly attribute: AttributeOf; readonly data: Readonly<Record<string, JsonValue>> } | undefined;
  let cell: Cell | undefined;
  scanner({
    open(name, attribute, attributes) {
      if (name === 'object' || name === 'UserObject') wrapper = { attribute, data: dataOf(attributes()) };
      if (name === 'mxCell') {
        const label = wrapper?.attribute('label') ?? attribute('value') ?? '';
        const isMarkup = /(?:^|;)html=1(?:;|$)/.test(attribute('style') ?? '');
        cell = {
          id: (wrapper?.attribute('id') ?? attribute('id')) || '',
          // Only a shape that says so holds markup; elsewhere "<" is a letter.
          label: isMarkup ? labelText(label) : label.trim(),
          parent: attribute('parent') ?? '',
          source: attribute('source') ?? '',
          target: attribute('target') ?? '',
          isEdge: attribute('edge') === '1',
          isVertex: attribute('vertex') === '1',
          style: attribute('style') ?? '',
          attributes: wrapper?.data ?? {},
          ...{ x: 0, y: 0, width: 0, height: 0 },
        };
        cells.push(cell);
      }
      if (name === 'mxGeometry' && cell !== undefined && attribute('relative') !== '1') {
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          const value = Number(attribute(side) ?? 0);
          cell[side] = Number.isFinite(value) ? value : 0;
        }
      }
    },
    close(name) {
      if (name === 'object' || name === 'UserObject') wrapper = undefined;
      if (name === 'mxCell') cell = undefined;
    },
  })(model, true);
  return cells;
}

/** Data of a shape: ours with their types, and what somebody gave it in draw.io as text. */
function dataOf(attributes: ReadonlyMap<string, string>): Readonly<Record<string, JsonValue>> {
  const data: Record<string, JsonValue> = {};
  for (const [name, value] of attributes) {
    if (name === 'id' || name === 'label') continue;
    if (!name.startsWith(ownPrefix)) data[name] = value;
    else {
      try {
        data[name.slice(ownPrefix.length)] = JSON.parse(value) as JsonValue;
      } catch {
        data[name.slice(ownPrefix.length)] = value;
      }
    }
  }
  return data;
}
