// The checks that read sources without running them: layers, types, style, dead code. Each counts as one.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkLayers } from './check-layers.mjs';
import { modules, root } from './paths.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, failures: string[], secondTries?: string[] }} Outcome
 * failures, secondTries: for the lists at the end; of each the first line names it and the others, if any, say why
 */

/** Runs a program from the project folder and gives what it printed, both streams in one. */
export function output(command, parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data) => (text += data));
    child.once('error', (error) => resolve({ text: error.message, status: -1 }));
    child.once('close', (status) => resolve({ text: text.trim(), status }));
  });
}

/** Packages are run by the path of their script, so that no shell and no .cmd file comes between. */
export const script = (/** @type {string[]} */ ...parts) => path.join(modules, ...parts);

/** @returns {Promise<Outcome>} */
export async function layers() {
  const { violations } = await checkLayers(root);
  for (const violation of violations) console.log(violation);
  return violations.length === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: violations };
}

const PROJECTS = [
  ['tsconfig.json', 'everything, against the Electron that users get'],
  ['tsconfig.shared.json', 'shared, without browser and Node'],
  ['tsconfig.renderer.json', 'renderer, without Node'],
  ['tsconfig.build.json', 'the build scripts, by their docstrings'],
  ['tsconfig.electron-33.json', 'main process, against the Electron that the tests run on'],
];

/** @returns {Promise<Outcome>} */
export async function types() {
  const { placeApiDeclarations } = await import('./electron-runtime/api-declarations.mjs');
  await placeApiDeclarations();
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: 0, failures: [] };
  for (const [file, what] of PROJECTS) {
    const { text, status } = await output(process.execPath, [script('typescript', 'bin', 'tsc'), '-p', file]);
    if (status === 0) {
      outcome.passed += 1;
      continue;
    }
    console.log(text);
    outcome.failed += 1;
    outcome.failures.push(
      `${file} (${what}): ${text.split('\n').filter((line) => /error TS/.test(line)).length} errors`,
    );
  }
  return outcome;
}

/** @returns {Promise<Outcome>} */
export async function style() {
  const biome = script('@biomejs', 'biome', 'bin', 'biome');
  const { text, status } = await output(process.execPath, [biome, 'ci', '--colors=off', '--error-on-warnings', '.']);
  if (status === 0) return { passed: 1, failed: 0, failures: [] };
  console.log(text);
  return { passed: 0, failed: 1, failures: ['biome: `npx biome check --write .` mends most of it'] };
}

/**
 * Files, exports and packages that nothing uses. `knip.json` names what the program, its tests and its scripts begin with.
 * @returns {Promise<Outcome>}
 */
export async function deadCode() {
  const knip = script('knip', 'bin', 'knip.js');
  const kinds = 'files,exports,types,dependencies,unlisted,unresolved,duplicates';
  const { text, status } = await output(process.execPath, [
    knip,
    '--no-progress',
    '--no-config-hints',
    '--include',
    kinds,
  ]);
  if (status === 0) return { passed: 1, failed: 0, failures: [] };
  console.log(text);
  return {
    passed: 0,
    failed: 1,
    failures: ['dead code: remove what is listed above, or name its beginning in knip.json'],
  };
}
