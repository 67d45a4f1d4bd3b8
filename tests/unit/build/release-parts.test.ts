import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '..', '..', '..');
const { billOf } = await import(path.join(project, 'build/bill-of-materials.mjs'));
const { releaseProblem, supported } = await import(path.join(project, 'build/electron-runtime/support.mjs'));

describe('what a release is made of', () => {
  const day = Date.parse('2026-12-03');
  const list = { asOf: '2026-12-03', majors: [43, 44, 45] };

  it('R-SAFE-8 a release refuses the fallback and a major without support, and a list that is too old to tell', () => {
    const problem = (version: string, origin: string, now = day): string | null =>
      releaseProblem({ version, origin }, now, list);
    expect(problem('45.4.1', 'official')).toBeNull();
    expect(problem('45.4.1', 'fallback')).toMatch(/official Electron only.*run the same command again/);
    expect(problem('33.2.1', 'official')).toMatch(/gets no repairs any more \(supported on 2026-12-03: 43, 44, 45\)/);
    expect(problem('45.4.1', 'official', day + 181 * 86_400_000)).toMatch(/up to date/);
  });

  it('R-SAFE-8 the Electron of the project is one that is supported', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
    expect(
      releaseProblem({ version: devDependencies.electron, origin: 'official' }, Date.parse(supported.asOf)),
    ).toBeNull();
  });

  it('R-SAFE-13 the bill of materials names every part with its version, address and licence', () => {
    const app = { name: 'gebiedstafel', version: '1.0.0', license: 'EUPL-1.2' };
    const parts = [
      { name: 'b', version: '2.0.0', license: '(MIT OR Apache-2.0)' },
      { name: '@scope/a', version: '1.2.3', license: 'MIT' },
    ];
    const bill = billOf(app, parts);
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'gebiedstafel', version: '1.0.0' });
    expect(bill.components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40scope/a@1.2.3',
        purl: 'pkg:npm/%40scope/a@1.2.3',
        name: '@scope/a',
        version: '1.2.3',
        licenses: [{ license: { id: 'MIT' } }],
      },
      expect.objectContaining({ purl: 'pkg:npm/b@2.0.0', licenses: [{ expression: '(MIT OR Apache-2.0)' }] }),
    ]);
    const refs = bill.components.map((each: { 'bom-ref': string }) => each['bom-ref']);
    expect(bill.dependencies).toEqual([{ ref: 'pkg:npm/gebiedstafel@1.0.0', dependsOn: refs }]);
    expect(billOf(app, [...parts].reverse())).toEqual(bill);
  });

  it('R-SAFE-13 what ships has an installed package with a licence', () => {
    const page = readFileSync(path.join(project, 'docs/THIRD-PARTY.md'), 'utf8');
    const names = [...page.matchAll(/^\| (\S+) \| \d[^|]*\| ([^|]+) \|/gm)];
    expect(names.length).toBeGreaterThan(20);
    for (const [, name = '', licence = ''] of names) expect(licence.trim(), name).not.toBe('');
  });
});
