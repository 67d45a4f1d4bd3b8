import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scanJournal } from '../../../electron/journal/journal-line';
import { parseSettingsFile } from '../../../electron/settings/settings';
import { hashInKey } from '../../../electron/sync/hash';
import { readMultistatus } from '../../../electron/sync/multistatus';
import { readPage } from '../../../electron/sync/s3-answer';
import { sha256 } from '../../../renderer/app/sha256';
import { type ImportProblem, importProblemLine } from '../../../shared/exchange/import-problem';
import { importRoleMatrix, matrixRefusalSentence } from '../../../shared/exchange/matrix-csv';
import { readExchange } from '../../../shared/exchange/read-exchange';
import { readTableFile } from '../../../shared/exchange/table-file';
import { listRefusalSentence } from '../../../shared/lists/list-refusals';
import { openList } from '../../../shared/lists/open-list';
import { planList } from '../../../shared/lists/plan-list';
import { fold } from '../../../shared/log/fold';
import { openMap } from '../../../shared/map-formats/in/open-map';
import { contentOf } from '../../../shared/model/content-of';
import { readTakenFile } from '../../../shared/snapshot/taken-snapshot';
import { makeSnapshot, packBatch, unpackBatch } from '../../../shared/sync/snapshot-batch';
import type { Result } from '../../../shared/values/result';
import { noContent, partyList, taskList } from '../../unit/lists/list-samples';
import { runs } from '../settings';
import { changed } from './mutations';
import { withinBounds } from './within-bounds';

const fixture = (name: string): Uint8Array => Uint8Array.from(readFileSync(`tests/fixtures/${name}`));
const formats = (name: string): Uint8Array => fixture(`formats/1/${name}`);
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const languages = ['nl', 'en'] as const;

/** A sentence in both languages: no code, nothing unfilled. */
function expectSentence(says: (language: 'nl' | 'en') => string): void {
  for (const language of languages) {
    const sentence = says(language);
    expect(sentence).toMatch(/\S \S/);
    expect(sentence).not.toMatch(/undefined|\[object/);
  }
}

function expectImport<Value>(read: Result<Value, ImportProblem>): Value | null {
  if (read.ok) return read.value;
  expectSentence((language) => importProblemLine(read.refusal, language));
  return null;
}

/** Each reader, for each of many files that were valid before somebody or something changed them. */
function holds(
  name: string,
  files: fc.Arbitrary<Uint8Array>,
  usual: number,
  read: (bytes: Uint8Array) => unknown | Promise<unknown>,
): void {
  it(name, async () => {
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        await withinBounds(bytes, () => read(bytes));
      }),
      runs(usual),
    );
  });
}

/** A zip with changes in what is packed in it, so that they reach further than the first checksum. */
function changedInside(zips: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const parts = zips.flatMap((zip) => {
    const all = unzipSync(zip);
    return Object.keys(all)
      .filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
      .map((name) => ({ all, name }));
  });
  return fc
    .constantFrom(...parts)
    .chain(({ all, name }) =>
      changed([all[name] as Uint8Array]).map((part) => zipSync({ ...all, [name]: part }, { level: 1 })),
    );
}

/** A packed file of which the content was changed, with the checksum that belongs to it. */
function changedTable(): fc.Arbitrary<Promise<Uint8Array>> {
  const text = strFromU8(gunzipSync(formats('table.gebiedstafel')));
  const end = text.indexOf('\n');
  return changed([strToU8(text.slice(end + 1))]).map(async (content) => {
    const header = { ...(JSON.parse(text.slice(0, end)) as object), sha256: await sha256(content) };
    const head = strToU8(`${JSON.stringify(header)}\n`);
    return gzipSync(Uint8Array.from([...head, ...content]));
  });
}

const options = { replica: 'file-1', importedAt: '2026-11-24T09:00:00Z' };

/** The log of a file that was accepted is a table. */
function expectTable(log: Parameters<typeof fold>[0] | null): void {
  if (log !== null) expect(contentOf(fold(log))).toBeDefined();
}

function readList(bytes: Uint8Array): void {
  const file = openList(bytes);
  if (!file.ok) {
    expectSentence((language) => listRefusalSentence(file.refusal, language));
    return;
  }
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `id-${count}`;
  };
  for (const list of file.value.lists) {
    const settings = { list: 'lijst', newId, today: '2021-12-02' };
    const plan = planList(noContent, list, list.kind, { apart: new Set(), withScores: true }, settings);
    expect(plan.rows).toBeGreaterThanOrEqual(0);
  }
}

describe('any file that was valid once (R-SAFE-12)', () => {
  const exchange = changed([formats('exchange.json')]);
  holds('exchange JSON', exchange, 1500, async (bytes) =>
    expectTable(expectImport(await readExchange(bytes, options, sha256))),
  );

  holds('a table file', changed([formats('table.gebiedstafel')]), 2000, async (bytes) =>
    expectTable(expectImport(await readTableFile(bytes, sha256))?.log ?? null),
  );

  it('what is packed in a table file', async () => {
    await fc.assert(
      fc.asyncProperty(changedTable(), async (made) => {
        const bytes = await made;
        await withinBounds(bytes, async () =>
          expectTable(expectImport(await readTableFile(bytes, sha256))?.log ?? null),
        );
      }),
      runs(1000),
    );
  });

  const workbooks = ['xlsx', 'ods', 'xls'].map((form) => fixture(`workbooks/werkmap.${form}`));
  holds('a workbook', changed(workbooks), 1500, readList);
  holds('what is packed in a workbook', changedInside(workbooks.slice(0, 2)), 1000, readList);

  const csv = [partyList, taskList, `sep=;\n${taskList}`].map((text) => strToU8(text));
  holds('a list as CSV', changed(csv), 5000, readList);
  holds('a matrix as CSV', changed(csv), 5000, (bytes) => {
    const { refusals } = importRoleMatrix(noContent, utf8(bytes));
    for (const refusal of refusals) expectSentence((language) => matrixRefusalSentence(refusal, language));
  });

  const maps = [
    'compressed.drawio',
    'plain.drawio',
    'gephi.graphml',
    'networkx.graphml',
    'yed.graphml',
    'obsidian.canvas',
  ];
  holds('a map of another tool', changed(maps.map((name) => fixture(`foreign-maps/${name}`))), 5000, (bytes) => {
    const map = openMap(bytes);
    if (!map.ok) return expect(map.refusal).toMatch(/^[a-z_]+$/);
    expect(map.value.nodes.length).toBeGreaterThan(0);
  });

  const answer = strToU8(
    `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${['', 'a', 'b%20c/'].map((name) => `<d:response><d:href>/dav/${name}</d:href><d:propstat><d:prop><d:resourcetype>${name.endsWith('a') ? '' : '<d:collection/>'}</d:resourcetype></d:prop></d:propstat></d:response>`).join('')}</d:multistatus>`,
  );
  holds('an answer of WebDAV', changed([answer]), 5000, async (bytes) => {
    for (const { name } of (await readMultistatus(bytes, '/dav/')) ?? []) expect(name).not.toContain('/');
  });

  const page = strToU8(
    '<?xml version="1.0"?><ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>n1</NextContinuationToken><Contents><Key>a/b</Key><Size>1</Size></Contents><CommonPrefixes><Prefix>a/</Prefix></CommonPrefixes></ListBucketResult>',
  );
  holds('a page of S3', changed([page]), 5000, async (bytes) => {
    const read = await readPage(bytes, 'n0');
    if (!read.ok) expect(read.refusal.kind).toBe('strange-answer');
  });

  const snapshots = [1, 2, 3].map((at) => makeSnapshot([], { at, text: 'x'.repeat(40 * at) }, hashInKey));
  const packed = packBatch({ table: 'rivierenveen', name: 'Rivierenveen' }, snapshots);
  const pack = packed.ok ? packed.value.bytes : new Uint8Array();
  const readPack = (bytes: Uint8Array): void => {
    const read = unpackBatch(bytes, hashInKey);
    if (!read.ok) expect(read.refusal).toMatch(/^(?:damaged|newer-version|too-large)$/);
  };
  holds('a pack of a place', changed([pack]), 5000, readPack);
  const inside = changed([gunzipSync(pack)]).map((bytes) => gzipSync(bytes));
  holds('what is in a pack of a place', inside, 5000, readPack);

  holds('settings', changed([formats('settings.json')]), 5000, (bytes) => {
    const { settings } = parseSettingsFile(utf8(bytes));
    expect([null, ...languages]).toContain(settings.language);
  });

  holds('a snapshot', changed([formats('snapshot.json')]), 2000, (bytes) => {
    const read = readTakenFile('20261124T090000000Z-0123abcd', utf8(bytes));
    if (typeof read === 'string') expect(read).toMatch(/^(?:damaged|newer)$/);
  });

  const journal = formats('journal.jsonl');
  const whole = new Map(scanJournal(journal).records.map(({ hash, value }) => [hash, JSON.stringify(value)]));
  holds('a journal', changed([journal]), 5000, (bytes) => {
    const { records, end } = scanJournal(bytes);
    expect(end).toBeLessThanOrEqual(bytes.length);
    // A record that proves itself is one that was written.
    for (const { hash, value } of records) expect(JSON.stringify(value)).toBe(whole.get(hash));
  });
});
