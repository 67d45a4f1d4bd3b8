import { describe, expect, it } from 'vitest';
import { notBefore } from '../../../renderer/app/clock';
import { sha256 } from '../../../renderer/app/sha256';
import { readTableLog, withPlaces } from '../../../renderer/app/table/read-table-log';
import { listTables } from '../../../renderer/app/table/table-list';
import { touchedThings } from '../../../renderer/app/table/touched-things';
import type { TableHead } from '../../../renderer/storage/database';
import example from '../../../shared/example/example-table.json';
import { writeTableFile } from '../../../shared/exchange/table-file';
import type { BackupList, BackupSummary } from '../../../shared/ipc/backups';
import type { JournalSummary } from '../../../shared/ipc/journal';
import { fold } from '../../../shared/log/fold';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import { type Step, workThrough } from '../../property/random-table';

const reader = { replica: 'laptop', now: '2026-11-24T10:00:00+01:00', language: 'nl' } as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is opened', () => {
  it("R-FILE-1 gives every element of an exchange file a place, as nobody's act", async () => {
    const read = await readTableLog(bytesOf(JSON.stringify(example)), reader);
    if (!read.ok) throw new Error(read.refusal);
    const { elements } = contentOf(fold(read.value));
    expect(elements.size).toBeGreaterThan(20);
    for (const element of elements.values())
      expect(element.position).toEqual({ x: expect.any(Number), y: expect.any(Number) });
    const last = read.value.at(-1);
    expect(last?.event).toMatchObject({ type: 'elements.moved', data: { automatic: true } });
    expect(undoHistory(read.value).undo?.dot).not.toBe(last?.dot);
    expect(new Set(read.value.map(({ dot }) => dot)).size).toBe(read.value.length);
  });

  it('R-FILE-2 leaves places that are there alone', async () => {
    const read = await readTableLog(bytesOf(JSON.stringify(example)), reader);
    if (!read.ok) throw new Error(read.refusal);
    expect(withPlaces(read.value, reader)).toBe(read.value);
  });

  it('R-FILE-3 comes back from a table file with the log it was made of', async () => {
    const read = await readTableLog(bytesOf(JSON.stringify(example)), reader);
    if (!read.ok) throw new Error(read.refusal);
    const again = await readTableLog(await writeTableFile(read.value, sha256), { ...reader, replica: 'andere' });
    expect(again.ok && again.value.map(({ dot, event }) => [dot, event])).toEqual(
      read.value.map(({ dot, event }) => [dot, event]),
    );
  });

  it.each(['', '{', '[]', '{"format":"iets-anders"}', '\u0000'])(
    'R-FILE-4 is refused in a sentence when it holds %j',
    async (text) => {
      for (const language of ['nl', 'en'] as const) {
        const read = await readTableLog(bytesOf(text), { ...reader, language });
        expect(read.ok).toBe(false);
        if (!read.ok) expect(read.refusal).toMatch(/\S.*[.?!]$/);
      }
    },
  );
});

describe('the list of tables', () => {
  const summary = (tableId: string, rest: Partial<JournalSummary> = {}): JournalSummary => ({
    tableId,
    name: tableId,
    count: 1,
    bytes: 10,
    lastSavedAt: '2026-11-24T09:00:00Z',
    ...rest,
  });
  const head = (id: string, rest: Partial<TableHead> = {}): TableHead => ({
    id,
    name: `Gebied ${id}`,
    n: 1,
    lastAt: '2026-11-23T09:00:00Z',
    lastSession: null,
    ...rest,
  });
  const list = (
    journals: readonly JournalSummary[],
    heads: readonly TableHead[] | Error,
    backups: readonly BackupSummary[] = [],
    reached: BackupList['reached'] = {},
    recent: readonly { readonly id: string; readonly name: string }[] = [],
  ) =>
    listTables(
      { list: async () => journals },
      { heads: async () => (heads instanceof Error ? Promise.reject(heads) : heads) },
      { list: async () => ({ folder: '/backups', backups, reached }) },
      recent,
    );

  it('R-LIST-1 names every table that either copy knows, newest first', async () => {
    const tables = await list(
      [
        summary('a', { count: 3 }),
        summary('b', { lastSavedAt: '2026-11-24T10:00:00Z' }),
        summary('leeg', { lastSavedAt: null }),
      ],
      [head('a', { n: 2, lastSession: 'Eerste' }), head('c')],
    );
    expect(tables.map(({ id, name, count, lastSession }) => [id, name, count, lastSession])).toEqual([
      ['b', null, 1, null],
      ['a', 'Gebied a', 3, 'Eerste'],
      ['c', 'Gebied c', 1, null],
      ['leeg', null, 1, null],
    ]);
  });

  it('R-LIST-1 names a table of which only a backup is left, and knows what a backup counts more', async () => {
    const backup = (tableId: string, count: number): BackupSummary => ({
      tableId,
      file: 'current.gtbackup',
      kind: 'current',
      tableName: `Gebied ${tableId}`,
      at: '2026-11-24T09:00:00Z',
      count,
      lastAt: '2026-11-24T08:59:00Z',
      bytes: 10,
    });
    const found = await list(
      [summary('hier', { count: 3 })],
      [head('hier', { n: 3 })],
      [backup('weg', 40), backup('hier', 9)],
    );
    expect(found.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['hier', 'Gebied hier', 9],
      ['weg', 'Gebied weg', 40],
    ]);
  });

  it('R-LIST-1 names a table of which only the note of how much was saved is left', async () => {
    const note = (count: number, name: string | null = null) => ({ count, name, at: '2026-11-20T09:00:00Z' });
    const tables = await list(
      [summary('hier', { count: 3 })],
      [],
      [],
      { hier: note(2), weg: note(49, 'Rivierenveen'), oud: note(8), ouder: note(7) },
      [{ id: 'oud', name: 'Heuvelrug' }],
    );
    expect(tables.map(({ id, name, count, isGone }) => [id, name, count, isGone])).toEqual([
      ['hier', null, 3, false],
      ['weg', 'Rivierenveen', 49, true],
      // A note of an earlier version has no name; the list of tables that were open lately may.
      ['oud', 'Heuvelrug', 8, true],
      ['ouder', null, 7, true],
    ]);
    expect(tables[1]?.lastSavedAt).toBe('2026-11-20T09:00:00Z');
  });

  it('R-LIST-2 is the list of the journal when the database cannot be read', async () => {
    expect((await list([summary('a')], new Error('UnknownError'))).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('small choices', () => {
  it('R-LOG-4 takes the later of now and the last entry, compared as moments', () => {
    expect(notBefore('2026-10-25T02:30:00+01:00', '2026-10-25T02:45:00+02:00')).toBe('2026-10-25T02:30:00+01:00');
    expect(notBefore('2026-10-25T02:30:00+02:00', '2026-10-25T02:10:00+01:00')).toBe('2026-10-25T02:10:00+01:00');
    expect(notBefore('2026-10-25T02:30:00+02:00', undefined)).toBe('2026-10-25T02:30:00+02:00');
  });

  it('R-UNDO-5 turns to what an undo touched and still stands', () => {
    const step = (act: Step['act']): Step => ({ act, picks: [1, 2, 3, 4, 5, 6, 7, 8], word: 'Wonen' });
    const { document, log } = workThrough([step('addElement')]);
    const added = log.at(-1);
    if (added === undefined) throw new Error('nothing was added');
    const content = contentOf(document);
    expect(touchedThings(added, content)).toEqual([
      { kind: 'element', id: added.writes[0]?.entity.slice('element:'.length) },
    ]);
    expect(touchedThings(added, contentOf(fold(log.slice(0, -1))))).toEqual([]);
  });
});
