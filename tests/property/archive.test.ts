import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveZipName } from '../../shared/archive/archive-zip';
import {
  longestName,
  objectSidecarName,
  packageName,
  sidecarName,
  sidecarStyles,
} from '../../shared/archive/file-names';
import { mdtoOfFile } from '../../shared/archive/mdto-file';
import { mdtoOfObject } from '../../shared/archive/mdto-object';
import { momentSchema } from '../../shared/archive/moment-schema';
import { xml, xmlDocument } from '../../shared/archive/xml';
import { hostileTable } from '../fixtures/hostile-table';
import { hostileTexts } from '../fixtures/hostile-texts';
import { packageOf } from '../unit/archive/packages';
import { xmlProblems } from '../unit/archive/valid-xml';
import { steps, workThrough } from './random-table';
import { runs } from './settings';

/** Anything that a string can hold: halves of characters and control characters too. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...hostileTexts, '\u0000', '\ud800', '\udfff', '\ufffe', '\uffff', ']]>', '\u0085', ''),
);

describe('XML of any texts', () => {
  it('R-ARCHIVE-2 is well-formed, in elements and in attributes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 40 }), async (texts) => {
        const children = texts.map((text) => xml('deel', text, { naam: text }));
        const text = xmlDocument(xml('pakbon', children, { xmlns: 'urn:gebiedstafel:pakbon:1' }));
        expect(await xmlProblems([{ path: 'pakbon', text }], 'nothing')).toEqual([]);
      }),
      runs(40),
    );
  });

  it('R-ARCHIVE-2 is valid as MDTO, whatever things are called', async () => {
    const identified = fc.record({ name: anyText, id: anyText });
    const object = fc.record({
      name: anyText,
      id: anyText,
      level: fc.constantFrom('Dossier' as const, 'Archiefstuk' as const),
      kind: fc.constantFrom('Verslag', 'Definitiebestand'),
      keywords: fc.array(fc.constantFrom('gebiedstafel'), { maxLength: 2 }),
      description: anyText,
      day: fc.constantFrom('2021-12-02'),
      area: fc.option(anyText),
      language: fc.constantFrom('nl', 'en'),
      events: fc.array(
        fc.record({
          type: fc.constantFrom('Creatie' as const, 'Accordering' as const, 'Export' as const),
          at: fc.oneof(fc.constantFrom('2021-12-02', '2021-12-02T13:30:00+01:00', '2021-12-02T13:30Z'), anyText),
          by: anyText,
        }),
        { maxLength: 3 },
      ),
      valuation: fc.constantFrom('B' as const, 'V' as const, 'N' as const),
      partOf: identified,
      parts: fc.array(identified, { maxLength: 3 }),
      files: fc.array(identified, { maxLength: 3 }),
      extraMetadata: fc.array(identified, { maxLength: 2 }),
      related: fc.array(fc.record({ to: identified, as: fc.constantFrom('Vervangt' as const) }), { maxLength: 2 }),
      creator: anyText,
      involved: fc.array(fc.record({ name: anyText, identifier: fc.option(anyText) }), { maxLength: 3 }),
      restriction: fc.record({ type: fc.constantFrom('Overig' as const), why: anyText }),
    });
    const file = fc.record({
      name: anyText,
      id: anyText,
      bytes: fc.nat(),
      format: fc.constant({ list: 'pronom' as const, label: 'CSV', code: 'x-fmt/18' }),
      sha256: fc.constant('a'.repeat(64)),
      at: fc.constant('2022-04-01T08:00:00.000Z'),
      of: identified,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(object, { maxLength: 10 }),
        fc.array(file, { minLength: 1, maxLength: 10 }),
        async (objects, files) => {
          const documents = [...objects.map(mdtoOfObject), ...files.map(mdtoOfFile)];
          const named = documents.map((text, at) => ({ path: String(at), text }));
          expect(await xmlProblems(named, 'mdto')).toEqual([]);
          // Version 1.0.2 of the schema refuses values that are empty.
          for (const text of documents) expect(text).not.toMatch(/<(\w+)(?: [^>]*)?>\s*<\/\1>/);
        },
      ),
      runs(30),
    );
  });
});

describe('names in a package', () => {
  const forbidden = /[<>:"“/\\|?*#&\s\p{C}]/u;

  it('R-ARCHIVE-14 obey the rules of the SIP, whatever the table is called', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...sidecarStyles), (text, style) => {
        const name = packageName(text);
        expect(name).not.toMatch(forbidden);
        expect(name).not.toMatch(/^$|\.|^-|-$/);
        for (const whole of [
          sidecarName(`${name}.html`, style),
          objectSidecarName(name),
          archiveZipName(text, { version: 'participants' }, '2026-11-28'),
        ]) {
          expect(whole.length).toBeLessThanOrEqual(longestName);
          expect(whole).not.toMatch(forbidden);
          expect(whole).not.toMatch(/\.\.|^\.|\.$/);
        }
      }),
      runs(1000),
    );
  });
});

/** Paths in lower case are no two the same, names are short enough, and none has a forbidden sign. */
function expectNamesToObey(paths: readonly string[]): void {
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  const names = paths.flatMap((path) => path.split('/'));
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(longestName);
    expect(name).not.toMatch(/[<>:"“\\|?*#&\s\p{C}]|\.\.|^\.|\.$/u);
  }
}

async function expectWholePackage(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  expectNamesToObey([...files.keys()]);
  const documents = [...files].map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
  expect(
    await xmlProblems(
      documents.filter(({ path }) => path.endsWith('.MDTO.xml')),
      'mdto',
    ),
  ).toEqual([]);
  const others = documents.filter(({ path }) => path === 'pakbon.xml');
  expect(await xmlProblems(others, 'nothing')).toEqual([]);
  for (const { path, text } of documents.filter(({ path: each }) => each.endsWith('momentopname.json'))) {
    expect(momentSchema.safeParse(JSON.parse(text)).error?.issues, path).toBeUndefined();
  }
  for (const { text } of documents.filter(({ path }) => path.endsWith('.ics'))) {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
}

describe('a package of any table', () => {
  it('R-ARCHIVE-2 R-ARCHIVE-14 is valid when every text in it is hostile', async () => {
    for (const version of ['internal', 'public'] as const) {
      const wanted = { version, creator: hostileTexts[0]!, contact: hostileTexts.join('') };
      await expectWholePackage(await packageOf(hostileTable(), wanted));
    }
  });

  it('R-ARCHIVE-2 R-ARCHIVE-12 is valid whatever was done at the table', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.constantFrom('internal' as const, 'participants' as const, 'public' as const),
        async (list, version) => {
          await expectWholePackage(await packageOf(workThrough(list).log, { version }));
        },
      ),
      runs(30),
    );
  });
});
