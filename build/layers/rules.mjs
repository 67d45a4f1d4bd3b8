// The walls between the layers and the rules of the house, as data and small functions. docs/decisions says why each
// stands; the reason printed with a violation is the short form.

/** Packages that are pure computation and so may be used in `shared`. */
const PURE_PACKAGES = ['@cantoo/pdf-lib', 'zod', 'date-fns', 'docx', 'fflate', 'fuse.js', 'ical-generator'];

/** Packages that only one room may use, so that they can be replaced there and nowhere else. */
const ROOM_OF_PACKAGE = [
  { package: 'dexie', room: 'renderer/storage', why: 'the database is reached through renderer/storage only' },
  { package: '@xyflow/react', room: 'renderer/map', why: 'the map library is known to renderer/map only' },
  { package: 'electron', room: 'electron', why: 'only the main process and the preloads know Electron' },
];

const MAY_IMPORT = {
  shared: ['shared'],
  electron: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
};

const OUTSIDE_WORLD = new Set(
  `window document navigator location localStorage sessionStorage indexedDB self globalThis global process Buffer
   require crypto performance fetch setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame console
   WebSocket Worker XMLHttpRequest`.split(/\s+/),
);

/** Functions of date-fns that look at the clock by themselves. */
const CLOCK_OF_DATE_FNS =
  /^(is(Today|Tomorrow|Yesterday|Past|Future|This[A-Z]\w*)|(start|end)Of(Today|Tomorrow|Yesterday)|formatDistanceToNow(Strict)?|constructNow|intlFormatDistance)$/;

export const LONGEST_FILE = 400;

const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const layerOf = (path) => Object.keys(MAY_IMPORT).find((layer) => isIn(path, layer));
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isRelative = (specifier) => /^\.{1,2}(\/|$)/.test(specifier);
/** Files whose reader (Vite, Playwright) wants a default export. */
const isConfiguration = (path) => /(^|\/)([\w.-]+\.config|global-setup)\.(ts|mjs)$/.test(path);

/** Resolves a relative import to a path from the project folder, without an extension it may lack. */
export function resolveImport(from, specifier) {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.replace(/\?.*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * @typedef {{ line: number, rule: string, why: string }} Violation
 * @param {string} path from the project folder
 * @param {import('./source-facts.mjs').Import} found
 * @returns {Violation[]}
 */
function checkImport(path, { specifier, names, line }) {
  const layer = layerOf(path);
  if (!layer) return [];
  const violations = [];
  const refuse = (rule, why) => violations.push({ line, rule, why });

  if (isRelative(specifier)) {
    const target = resolveImport(path, specifier);
    if (!MAY_IMPORT[layer].some((allowed) => isIn(target, allowed))) {
      refuse('layers', `${layer} may not import ${target}; it imports ${MAY_IMPORT[layer].join(' and ')} only`);
    }
    if (/\.(ts|tsx|js|mjs|jsx)$/.test(specifier))
      refuse('import-extension', `write '${specifier.replace(/\.\w+$/, '')}'`);
    return violations;
  }

  const name = packageOf(specifier);
  if (name.startsWith('node:')) {
    if (layer !== 'electron') refuse('no-node', `${layer} runs without Node`);
    else if (isIn(path, 'electron/preload')) refuse('no-node', 'a sandboxed preload has no Node modules');
    return violations;
  }
  if (layer === 'shared' && !PURE_PACKAGES.includes(name)) {
    refuse('pure-packages', `shared may use ${PURE_PACKAGES.join(', ')}; ${name} is not one of them`);
  }
  for (const { package: owned, room, why } of ROOM_OF_PACKAGE) {
    if (name === owned && !isIn(path, room)) refuse('room-of-package', why);
  }
  if (layer === 'shared' && name === 'date-fns') {
    for (const each of names.filter((every) => CLOCK_OF_DATE_FNS.test(every))) {
      refuse('no-clock', `${each} looks at the clock; pass the moment in and compare with that`);
    }
  }
  return violations;
}

function checkPurity(path, facts) {
  if (layerOf(path) !== 'shared') return [];
  return [
    ...facts.clocksAndChance.map(({ what, line }) => ({
      line,
      rule: 'no-clock',
      why: `${what} makes a replay differ from the session; times, ids and chance come in as arguments`,
    })),
    ...facts.globals
      .filter(({ what }) => OUTSIDE_WORLD.has(what))
      .map(({ what, line }) => ({
        line,
        rule: 'no-outside-world',
        why: `${what} does not exist everywhere shared runs`,
      })),
  ];
}

/**
 * All rules that need nothing but the file itself.
 * @param {string} path from the project folder, with slashes
 * @param {string} text
 * @param {import('./source-facts.mjs').SourceFacts | undefined} facts undefined for a style sheet
 * @returns {Violation[]}
 */
export function checkFile(path, text, facts) {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const violations = [];
  if (lines > LONGEST_FILE) {
    violations.push({
      line: LONGEST_FILE + 1,
      rule: 'file-length',
      why: `${lines} lines; over ${LONGEST_FILE} a file is two ideas`,
    });
  }
  if (!facts) return violations;
  for (const message of facts.syntaxErrors) violations.push({ line: 1, rule: 'syntax', why: message });
  for (const found of facts.imports) violations.push(...checkImport(path, found));
  violations.push(...checkPurity(path, facts));
  if (!isConfiguration(path)) {
    for (const line of facts.defaultExports) {
      violations.push({
        line,
        rule: 'no-default-export',
        why: 'a name is given where the thing is made, not where it is used',
      });
    }
  }
  for (const line of facts.reExports) {
    violations.push({ line, rule: 'no-barrel', why: 'import from the file that has it' });
  }
  return violations.sort((one, other) => one.line - other.line);
}

/**
 * What may not be reached from where, however long the way. atOnce: types, and what is imported later, may be.
 * @type {{ from: string, to: string[], packages: string[], rule: string, why: string, atOnce?: boolean }[]}
 */
export const UNREACHABLE = [
  {
    from: 'renderer/projector',
    to: ['renderer/storage', 'renderer/app', 'renderer/features'],
    packages: [],
    rule: 'projector-reach',
    why: 'the projector shows the projection model and can reach nothing else',
  },
  {
    from: 'renderer/map/scene',
    to: ['paint', 'picture', 'camera', 'cards', 'hands', 'relate', 'zones'].map((room) => `renderer/map/${room}`),
    packages: ['react', '@xyflow/react'],
    rule: 'scene-reach',
    why: 'what is where, and in the light, does not depend on how it is shown',
  },
  {
    from: 'renderer/map/paint',
    to: ['picture', 'camera', 'cards', 'hands', 'relate', 'zones'].map((room) => `renderer/map/${room}`),
    packages: ['react', '@xyflow/react'],
    rule: 'paint-reach',
    why: 'painting needs a canvas and a scene, and serves windows and documents alike',
  },
  {
    from: 'electron/cli/cli.ts',
    packages: ['electron'],
    to: [],
    rule: 'cli-reach',
    why: 'the command line runs on plain Node',
  },
  {
    from: 'electron/main.ts',
    packages: ['zod'],
    to: ['electron/program.ts'],
    atOnce: true,
    rule: 'window-first',
    why: 'the window waits for all that main.ts runs; schemas and services come with the program, behind it',
  },
];
