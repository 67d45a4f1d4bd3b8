// `npm run sbom [-- FILE]`: what ships, as CycloneDX in JSON, from what is in the bundles. Packaging writes it beside the app.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { modules, out, root } from './paths.mjs';
import { runScript } from './plain-error.mjs';
import { shippedPackages } from './third-party.mjs';

export const billName = 'gebiedstafel.cdx.json';

const read = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** @param {{ name: string, version: string, license?: string }} description of a package */
function component({ name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  // A combination of licences is an expression, a single one has a name of its own in the format.
  const licence = /\s/.test(license ?? '') ? { expression: license } : { license: { id: license } };
  return { type: 'library', 'bom-ref': purl, name, version, purl, ...(license && { licenses: [licence] }) };
}

/**
 * @param {{ name: string, version: string, license: string }} app
 * @param {readonly { name: string, version: string, license?: string }[]} parts all that ships with it
 * @returns {object} a bill of materials by CycloneDX 1.6; the same parts give the same bill
 */
export function billOf(app, parts) {
  const own = { ...component(app), type: 'application' };
  const components = parts.map(component).sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components,
    dependencies: [{ ref: own['bom-ref'], dependsOn: components.map(({ purl }) => purl) }],
  };
}

/** @param {string} electron version of the runtime that goes along */
export function billOfBundles(electron) {
  const parts = [...shippedPackages().values()].map(read);
  return billOf(read(root), [...parts, { ...read(path.join(modules, 'electron')), version: electron }]);
}

/** Beside the app, where whoever looks at a package finds it. */
export function writeBill(folder, electron) {
  const file = path.join(folder, billName);
  writeFileSync(file, `${JSON.stringify(billOfBundles(electron), null, 2)}\n`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const { ensureBundle } = await import('./bundles.mjs');
    await ensureBundle('app');
    console.log(writeBill(process.argv[2] ?? out, read(path.join(modules, 'electron')).version));
  });
}
