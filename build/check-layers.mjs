// The layer check: every rule of build/layers over every source file. Prints `path:line rule – why`.
import './check-node.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { runScript } from './plain-error.mjs';

const FOLDERS = ['shared', 'electron', 'renderer', 'tests', 'build'];
const PROGRAM = /\.(ts|tsx|mjs)$/;
const LEFT_OUT = new Set(['node_modules', 'fixtures', 'out']);

function* sourcesIn(folder, prefix) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!LEFT_OUT.has(entry.name)) yield* sourcesIn(path.join(folder, entry.name), name);
    } else if (PROGRAM.test(entry.name) || entry.name.endsWith('.css')) yield name;
  }
}

/**
 * @param {string} project folder with shared/, electron/, renderer/ and the rest
 * @returns {Promise<{ files: number, violations: string[] }>} violations: one line each, `path:line rule – why`
 */
export async function checkLayers(project) {
  // Imported here, since it needs the dependencies and this file may be loaded before they are installed.
  const [{ readSourceFacts }, { checkFile }, { checkReach }, { checkFloors }, { checkCircles }] = await Promise.all([
    import('./layers/source-facts.mjs'),
    import('./layers/rules.mjs'),
    import('./layers/reach.mjs'),
    import('./layers/floors.mjs'),
    import('./layers/circles.mjs'),
  ]);
  const facts = new Map();
  const found = [];
  let files = 0;
  for (const folder of FOLDERS) {
    for (const name of sourcesIn(path.join(project, folder), folder)) {
      files += 1;
      const text = readFileSync(path.join(project, name), 'utf8');
      if (PROGRAM.test(name)) facts.set(name, readSourceFacts(name, text));
      for (const violation of checkFile(name, text, facts.get(name))) found.push({ path: name, ...violation });
    }
  }
  found.push(...checkReach(facts), ...checkFloors(facts), ...checkCircles(facts));
  return { files, violations: found.map(({ path: name, line, rule, why }) => `${name}:${line} ${rule} – ${why}`) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    const { files, violations } = await checkLayers(root);
    for (const violation of violations) console.log(violation);
    console.log(
      violations.length === 0 ? `${files} files keep the layer and house rules.` : `${violations.length} violations.`,
    );
    return violations.length === 0 ? 0 : 1;
  });
}
