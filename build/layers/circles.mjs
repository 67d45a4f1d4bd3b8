// No files import each other, however long the way round and if only for a type: read in any order, such files are one.
import { fileOf } from './reach.mjs';

/** The files that a file imports, each with the line of the import. */
function neighboursIn(files) {
  return new Map(
    [...files].map(([path, { imports }]) => [
      path,
      new Map(
        imports.flatMap(({ specifier, line }) => {
          const target = fileOf(files, path, specifier);
          return target === undefined || target === path ? [] : [[target, line]];
        }),
      ),
    ]),
  );
}

/** The shortest way from a file back to itself; null when there is none. */
function wayBack(start, neighbours) {
  const cameFrom = new Map();
  const queue = [start];
  for (const path of queue) {
    for (const next of neighbours.get(path)?.keys() ?? []) {
      if (next === start) {
        const way = [path];
        for (let at = path; at !== start; at = cameFrom.get(at)) way.unshift(cameFrom.get(at));
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      queue.push(next);
    }
  }
  return null;
}

/** Files that lie on no circle for sure: what imports nothing, or only such files. */
function withoutCircles(neighbours) {
  const importers = new Map();
  const left = new Map();
  for (const [path, targets] of neighbours) {
    left.set(path, targets.size);
    for (const target of targets.keys()) importers.set(target, [...(importers.get(target) ?? []), path]);
  }
  const free = [...left].flatMap(([path, count]) => (count === 0 ? [path] : []));
  for (const path of free) {
    for (const importer of importers.get(path) ?? []) {
      left.set(importer, left.get(importer) - 1);
      if (left.get(importer) === 0) free.push(importer);
    }
  }
  return new Set(free);
}

/**
 * @param {Map<string, import('./source-facts.mjs').SourceFacts>} files by path from the project folder
 * @returns {{ path: string, line: number, rule: string, why: string }[]} each circle once, at its first file by name
 */
export function checkCircles(files) {
  const neighbours = neighboursIn(files);
  const free = withoutCircles(neighbours);
  const told = new Set();
  const violations = [];
  for (const path of [...files.keys()].sort()) {
    if (free.has(path) || told.has(path)) continue;
    const way = wayBack(path, neighbours);
    if (way === null) continue;
    for (const each of way) told.add(each);
    const line = neighbours.get(path)?.get(way[1] ?? path) ?? 1;
    const why = `${[...way, path].join(' → ')}: give what they share a file of its own`;
    violations.push({ path, line, rule: 'no-circles', why });
  }
  return violations;
}
