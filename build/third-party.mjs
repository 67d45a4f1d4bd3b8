// `npm run third-party`: writes the table of docs/THIRD-PARTY.md anew from what is in the bundles. `npm test` compares the
// two after building, so that nothing is shipped without its name and licence.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { modules, out, root } from './paths.mjs';
import { PlainError, runScript } from './plain-error.mjs';

const page = path.join(root, 'docs', 'THIRD-PARTY.md');
const shipped = ['main', 'preload', 'renderer'];

function* mapsIn(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name.endsWith('.map')) yield path.join(entry.parentPath, entry.name);
  }
}

/** The package that a source belongs to; undefined for our own. A package inside a package is its own. */
function packageOf(source) {
  const place = source.lastIndexOf('node_modules/');
  if (place < 0) return undefined;
  const [first, second] = source.slice(place + 'node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return source.slice(0, place).includes('node_modules/')
    ? {
        name,
        folder: path.join(modules, source.slice(source.indexOf('node_modules/') + 13, place), 'node_modules', name),
      }
    : { name, folder: path.join(modules, name) };
}

/** @returns {Map<string, string>} name of every package in the bundles → its folder */
export function shippedPackages() {
  const found = new Map();
  for (const bundle of shipped) {
    for (const map of mapsIn(path.join(out, bundle))) {
      for (const source of JSON.parse(readFileSync(map, 'utf8')).sources) {
        const from = packageOf(source);
        if (from !== undefined) found.set(from.name, from.folder);
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who holds the rights, as the licence file says; else the author named by the package. */
function copyrightOf(folder, description) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const line = file && readFileSync(path.join(folder, file), 'utf8').match(/^\s*copyright\s+((?:\(c\)|©|\d{4}).*)$/im);
  const author = description.author?.name ?? description.author ?? '';
  return (line?.[1] ?? author)
    .replace(/<[^>]*>+/g, '')
    .replace(/\S+: Copyright .*$/, '')
    .replace(/\.?\s*All rights reserved\.?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function rowOf(name, folder) {
  const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const cells = [name, description.version, description.license, copyrightOf(folder, description)];
  return `| ${cells.join(' | ')} |`;
}

/** @returns {{ rows: string[], licences: Set<string> }} what the page should list */
function wanted() {
  const rows = [...shippedPackages()].map(([name, folder]) => rowOf(name, folder));
  return { rows, licences: new Set(rows.map((row) => row.split(' | ')[2])) };
}

/** @returns {string[]} what is wrong with the page, in sentences */
export function thirdPartyProblems() {
  if (!existsSync(page)) return ['docs/THIRD-PARTY.md is missing.'];
  const text = readFileSync(page, 'utf8');
  const { rows, licences } = wanted();
  const listed = text.split('\n').filter((line) => /^\| \S+ \| \d/.test(line));
  const cell = (row) => row.split(' | ').slice(0, 3).join(' | ');
  const missing = rows.filter((row) => !listed.some((line) => cell(line) === cell(row)));
  const gone = listed.filter((line) => !rows.some((row) => cell(line) === cell(row)));
  return [
    ...missing.map((row) => `docs/THIRD-PARTY.md lacks what is shipped: ${cell(row).slice(2)}`),
    ...gone.map((line) => `docs/THIRD-PARTY.md lists what is not shipped: ${cell(line).slice(2)}`),
    ...[...licences]
      .filter((licence) => !text.includes(`\n## ${licence}\n`))
      .map((licence) => `docs/THIRD-PARTY.md lacks the text of ${licence}.`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    if (!existsSync(path.join(out, 'main'))) throw new PlainError('There is no bundle yet. Run first: npm run build');
    const lines = readFileSync(page, 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith('| --- |')) + 1;
    const end = lines.findIndex((line, at) => at >= first && !line.startsWith('|'));
    lines.splice(first, end - first, ...wanted().rows);
    writeFileSync(page, lines.join('\n'));
    const problems = thirdPartyProblems();
    console.log(problems.length === 0 ? 'docs/THIRD-PARTY.md lists what is shipped.' : problems.join('\n'));
    return problems.length === 0 ? 0 : 1;
  });
}
