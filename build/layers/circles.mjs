// Nothing needs itself, however long the way round and if only for a type: no files, and no rooms of the features. What
// can be read in any order only is one thing.
import { fileOf } from './reach.mjs';

/** Folders whose rooms stand side by side, on no floor that somebody named. */
const SIDE_BY_SIDE = ['renderer/features'];

/**
 * What imports what, each with the first import that says so.
 * @param {(path: string) => string | undefined} nameOf what a file belongs to; undefined when it is left out
 * @returns {Map<string, Map<string, { path: string, line: number }>>}
 */
function neighboursIn(files, nameOf) {
  const neighbours = new Map();
  for (const [path, { imports }] of files) {
    const name = nameOf(path);
    if (name === undefined) continue;
    const targets = neighbours.get(name) ?? new Map();
    neighbours.set(name, targets);
    for (const { specifier, line } of imports) {
      const file = fileOf(files, path, specifier);
      const target = file === undefined ? undefined : nameOf(file);
      if (target !== undefined && target !== name && !targets.has(target)) targets.set(target, { path, line });
    }
  }
  return neighbours;
}

/** The shortest way from something back to itself; null when there is none. */
function wayBack(start, neighbours) {
  const cameFrom = new Map();
  const queue = [start];
  for (const name of queue) {
    for (const next of neighbours.get(name)?.keys() ?? []) {
      if (next === start) {
        const way = [name];
        for (let at = name; at !== start; at = cameFrom.get(at)) way.unshift(cameFrom.get(at));
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      queue.push(next);
    }
  }
  return null;
}

/** What lies on no circle for sure: what imports nothing, or only such. */
function withoutCircles(neighbours) {
  const importers = new Map();
  const left = new Map();
  for (const [name, targets] of neighbours) {
    left.set(name, targets.size);
    for (const target of targets.keys()) importers.set(target, [...(importers.get(target) ?? []), name]);
  }
  const free = [...left].flatMap(([name, count]) => (count === 0 ? [name] : []));
  for (const name of free) {
    for (const importer of importers.get(name) ?? []) {
      left.set(importer, left.get(importer) - 1);
      if (left.get(importer) === 0) free.push(importer);
    }
  }
  return new Set(free);
}

/** Circles that share no member, each at its first one by name: mending one may show another. */
function* circlesIn(neighbours) {
  const free = withoutCircles(neighbours);
  const told = new Set();
  for (const name of [...neighbours.keys()].sort()) {
    if (free.has(name) || told.has(name)) continue;
    const way = wayBack(name, neighbours);
    if (way === null) continue;
    for (const each of way) told.add(each);
    const { path, line } = neighbours.get(name)?.get(way[1] ?? name) ?? { path: name, line: 1 };
    const why = `${[...way, name].join(' → ')}: give what they share a place of its own`;
    yield { path, line, rule: 'no-circles', why };
  }
}

/**
 * @param {Map<string, import('./source-facts.mjs').SourceFacts>} files by path from the project folder
 * @returns {{ path: string, line: number, rule: string, why: string }[]} none when there is no circle at all
 */
export function checkCircles(files) {
  const roomIn = (folder) => (path) =>
    path.startsWith(`${folder}/`)
      ? path
          .split('/')
          .slice(0, folder.split('/').length + 1)
          .join('/')
      : undefined;
  const ofFiles = neighboursIn(files, (path) => path);
  const ofRooms = SIDE_BY_SIDE.map((folder) => neighboursIn(files, roomIn(folder)));
  return [ofFiles, ...ofRooms].flatMap((neighbours) => [...circlesIn(neighbours)]);
}
