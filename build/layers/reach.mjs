// Follows imports from file to file, for the rules that a detour must not get around.
import { resolveImport, UNREACHABLE } from './rules.mjs';

const EXTENSIONS = ['', '.ts', '.tsx', '.d.ts', '.mjs', '/index.ts', '/index.tsx'];

/** The source file that an import names; undefined when it names none of them. */
export function fileOf(files, from, specifier) {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  const base = resolveImport(from, specifier);
  return EXTENSIONS.map((extension) => base + extension).find((candidate) => files.has(candidate));
}

const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

function* violationsFrom(start, files, { to, packages, rule, why, atOnce = false }) {
  const seen = new Set([start]);
  /** @type {{ path: string, way: string[], line: number }[]} */
  const queue = [{ path: start, way: [], line: 0 }];
  for (const { path, way, line: first } of queue) {
    for (const { specifier, line, runs } of files.get(path)?.imports ?? []) {
      if (atOnce && !runs) continue;
      const at = way.length === 0 ? line : first;
      const next = fileOf(files, path, specifier);
      const reached = next ?? specifier;
      const isForbidden = next ? to.some((folder) => isIn(next, folder)) : packages.includes(specifier);
      if (isForbidden) yield { path: start, line: at, rule, why: `${[...way, reached].join(' → ')}: ${why}` };
      else if (next && !seen.has(next)) {
        seen.add(next);
        queue.push({ path: next, way: [...way, next], line: at });
      }
    }
  }
}

/**
 * @param {Map<string, import('./source-facts.mjs').SourceFacts>} files by path from the project folder
 * @returns {{ path: string, line: number, rule: string, why: string }[]} line: of the first import on the way
 */
export function checkReach(files) {
  const violations = [];
  for (const wall of UNREACHABLE) {
    for (const path of files.keys()) {
      if (isIn(path, wall.from)) violations.push(...violationsFrom(path, files, wall));
    }
  }
  return violations;
}
