import { readText } from '../../exchange/read-text';
import { DamagedFile } from '../../lists/workbook/zip-parts';
import { accept, type Result, refuse } from '../../values/result';
import { type ForeignMap, largestMap, type MapRefusal } from './foreign-map';
import { readDrawio } from './read-drawio';
import { readGraphml } from './read-graphml';
import { readJsonCanvas } from './read-json-canvas';

/**
 * Opens a map that another tool made: GraphML (Gephi, yEd, networkx), JSON Canvas (Obsidian) or draw.io. What it is
 * stands in its text; its name is not looked at.
 * @param bytes UTF-8, with or without byte-order mark
 */
export function openMap(bytes: Uint8Array): Result<ForeignMap, MapRefusal> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > largestMap.bytes) return refuse('too_large');
  const text = readText(bytes);
  if (!text.ok) return refuse('damaged');
  try {
    const map = readForm(text.value);
    if (map === null) return refuse('unknown_form');
    const count = map.nodes.length + map.edges.length;
    if (count > largestMap.things) return refuse('too_many');
    return map.nodes.length === 0 ? refuse('empty') : accept(map);
  } catch (error) {
    if (error instanceof DamagedFile) return refuse('damaged');
    throw error;
  }
}

function readForm(text: string): ForeignMap | null {
  const start = text.trimStart();
  if (start.startsWith('{')) return readJsonCanvas(text);
  if (/<graphml[\s>]/.test(start)) return readGraphml(text);
  return /<(?:mxfile|mxGraphModel)[\s>]/.test(start) ? readDrawio(text) : null;
}
