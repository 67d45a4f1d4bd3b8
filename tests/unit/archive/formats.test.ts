import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveZip, archiveZipName } from '../../../shared/archive/archive-zip';
import { formatOf } from '../../../shared/archive/file-formats';
import { momentSchema, momentSchemaText } from '../../../shared/archive/moment-schema';
import { nameBasedId } from '../../../shared/archive/name-based-id';
import { pdfRemarks } from '../../../shared/archive/pdf-remarks';
import { xmpOf } from '../../../shared/pdf/document-metadata';
import { exampleLog } from '../minutes/example-log';
import { packageOf, sha256, textIn } from './packages';

/** What a PDF says of itself, as our own metadata have it. */
const claimOf = (conformance: 'A' | 'B' | null): string =>
  xmpOf({ title: 'Verslag', language: 'nl', creator: 'Gebiedstafel', producer: 'Skia', at: new Date(0), conformance });

describe('formats of files', () => {
  it.each([
    ['verslag.pdf', '%PDF-1.4\n', 'fmt/18'],
    ['verslag.pdf', '%PDF-1.7\n', 'fmt/276'],
    ['verslag.pdf', 'geen', 'application/pdf'],
    ['verslag.pdf', `%PDF-1.7\n${claimOf('A')}`, 'fmt/476'],
    ['verslag.pdf', `%PDF-1.7\n${claimOf('B')}`, 'fmt/477'],
    ['verslag.html', '<!doctype html>', 'fmt/471'],
    ['lijst.csv', '', 'x-fmt/18'],
    ['lijst.ics', '', 'fmt/388'],
    ['kaart.svg', '', 'image/svg+xml'],
    ['gegevens.json', '', 'fmt/817'],
  ])('%s that begins with %s is %s', (name, start, code) => {
    expect(formatOf(name, strToU8(start)).code).toBe(code);
  });
});

describe('R-ARCHIVE-17 what the pakbon says of the PDFs', () => {
  const pdf = (conformance: 'A' | 'B' | null) => strToU8(`%PDF-1.7\n${claimOf(conformance)}`);

  it('is said once when it holds for all of them', () => {
    const remarks = pdfRemarks([
      { reference: 'GT-2021-01', pdf: pdf('A') },
      { reference: 'GT-2022-02', pdf: pdf('A') },
    ]);
    expect(remarks).toEqual(['De PDF is PDF/A-2a (ISO 19005-2), met opmaak voor schermlezers.']);
  });

  it('is said of each when they differ', () => {
    const remarks = pdfRemarks([
      { reference: 'GT-2021-01', pdf: pdf('B') },
      { reference: 'GT-2022-02', pdf: pdf(null) },
    ]);
    expect(remarks).toHaveLength(2);
    expect(remarks[0]).toMatch(/^De PDF van GT-2021-01 is PDF\/A-2b/);
    expect(remarks[1]).toBe('De PDF van GT-2022-02 is geen PDF/A. De webpagina (HTML) zegt hetzelfde; bewaar die ook.');
  });

  it('gives no reason where the file gives none', () => {
    expect(pdfRemarks([{ reference: 'GT-2021-01', pdf: strToU8('%PDF-1.4\n') }])).toEqual([
      'De PDF is geen PDF/A. De webpagina (HTML) zegt hetzelfde; bewaar die ook.',
    ]);
  });

  it('is that there is none where nothing was printed', () => {
    expect(pdfRemarks([{ reference: 'GT-2021-01', pdf: undefined }])[0]).toContain('geen PDF');
  });
});

describe('the data of a session', () => {
  it('R-ARCHIVE-12 are as their schema says, in every version and for every session', async () => {
    for (const version of ['internal', 'participants', 'public'] as const) {
      const files = await packageOf(exampleLog(), { version });
      for (const reference of ['GT-2021-01', 'GT-2022-02']) {
        const data: unknown = JSON.parse(textIn(files, `${reference}/${reference}-momentopname.json`));
        expect(momentSchema.safeParse(data).error?.issues).toBeUndefined();
      }
    }
  });

  it('R-ARCHIVE-12 the schema that goes along is JSON Schema and knows every field', async () => {
    const schema = JSON.parse(momentSchemaText()) as {
      readonly $schema: string;
      readonly properties: Readonly<Record<string, unknown>>;
      readonly required: readonly string[];
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const files = await packageOf(exampleLog());
    const data = JSON.parse(textIn(files, 'GT-2021-01/GT-2021-01-momentopname.json')) as object;
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(data).sort());
    expect([...schema.required].sort()).toEqual(Object.keys(data).sort());
    expect(textIn(files, 'momentopname-schema/momentopname-schema.json')).toBe(momentSchemaText());
  });
});

describe('the package as one file', () => {
  it('R-ARCHIVE-13 gives back every file under its path', async () => {
    const files = await packageOf(exampleLog());
    const zip = archiveZip(
      [...files].map(([path, bytes]) => ({ path, bytes })),
      '2022-04-01T08:00:00.000Z',
    );
    const opened = unzipSync(zip);
    expect(Object.keys(opened)).toEqual([...files.keys()]);
    for (const [path, bytes] of files) expect(Buffer.from(opened[path]!).equals(bytes), path).toBe(true);
  });

  it('R-ARCHIVE-13 is made whatever the clock says', () => {
    for (const at of ['1970-01-01T00:00:00.000Z', '2022-04-01T08:00:00.000Z', '2200-01-01T00:00:00.000Z']) {
      expect(Object.keys(unzipSync(archiveZip([{ path: 'a', bytes: strToU8('a') }], at)))).toEqual(['a']);
    }
  });

  it('R-ARCHIVE-5 is the same bytes in every time zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      const zips = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Amsterdam'].map((each) => {
        process.env['TZ'] = each;
        return archiveZip([{ path: 'a', bytes: strToU8('a') }], '2022-04-01T08:00:00+02:00').join();
      });
      expect(new Set(zips).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('R-ARCHIVE-13 says in its name of which table it is, which version and when', () => {
    expect(archiveZipName('Gebied: Rivier & Veen', { version: 'public' }, '2026-11-28')).toBe(
      'archiefpakket-Gebied-Rivier-Veen-openbaar-2026-11-28.zip',
    );
  });
});

describe('ids that follow from what they are for', () => {
  it('R-ARCHIVE-5 are UUIDs of version 8, the same for the same parts and another for others', async () => {
    const id = await nameBasedId(sha256, 'tafel', 'verslag', '1');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await nameBasedId(sha256, 'tafel', 'verslag', '1')).toBe(id);
    const others = [['tafel', 'verslag1'], ['tafelverslag', '1'], ['tafel', 'verslag', '2'], []];
    const ids = await Promise.all(others.map((parts) => nameBasedId(sha256, ...parts)));
    expect(new Set([id, ...ids]).size).toBe(5);
  });
});
