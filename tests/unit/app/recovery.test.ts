import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState } from '../../../renderer/app/app-state';
import { RecoveryActions } from '../../../renderer/app/recovery/recovery-actions';
import { findLoss, type Recovery } from '../../../renderer/app/recovery/recovery-sources';
import { restoreEntry } from '../../../shared/commands/restore-entry';
import { undoEntry } from '../../../shared/commands/undo-entry';
import type { BackupAnswer, BackupSummary } from '../../../shared/ipc/backups';
import type { JournalLine } from '../../../shared/ipc/journal';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import { type Step, workThrough } from '../../property/random-table';
import { FakeJournal } from './fake-services';

const add = (word: string): Step => ({ act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word });
const { log } = workThrough(['a', 'b', 'c', 'd', 'e', 'f'].map(add));
const numbered = (entries: readonly LogEntry[]): readonly JournalLine[] =>
  entries.map((entry) => ({ n: log.indexOf(entry) + 1, entry }));

const summary = (file: string, entries: readonly LogEntry[], at: string): BackupSummary => ({
  tableId: 'tafel',
  file,
  kind: 'current',
  tableName: 'Rivierenveen',
  at,
  count: entries.length,
  lastAt: null,
  bytes: 10,
});

function backupsOf(kept: Readonly<Record<string, readonly LogEntry[]>>, reached = 0, name: string | null = null) {
  return {
    list: async () => ({
      folder: '/backups',
      backups: Object.entries(kept).map(([file, entries], at) =>
        summary(file, entries, `2026-11-24T1${9 - at}:00:00Z`),
      ),
      reached: { tafel: { count: reached, name, at: null } },
    }),
    read: async (_table: string, file: string): Promise<BackupAnswer> => {
      const entries = kept[file];
      return entries === undefined
        ? { ok: false, code: 'ENOENT' }
        : { ok: true, lines: numbered(entries), isWhole: true };
    },
  };
}

const storeOf = (entries: readonly LogEntry[]) => ({
  load: async () => ({ log: entries, document: fold(entries), agrees: true, formats: { oldest: 1, newest: 1 } }),
});

const loss = (
  journal: readonly LogEntry[],
  kept: Readonly<Record<string, readonly LogEntry[]>>,
  known: number,
  reached = 0,
) => {
  const fake = new FakeJournal();
  fake.lines = [...numbered(journal)];
  return findLoss('tafel', journal.length, known, {
    journal: fake,
    backups: backupsOf(kept, reached),
    store: storeOf([]),
  });
};

describe('a table that lost entries', () => {
  it('R-OPEN-12 is not there as long as everything that was saved is', async () => {
    expect(await loss(log, { 'current.gtbackup': log.slice(0, 3) }, log.length, log.length)).toBeNull();
  });

  it('R-OPEN-12 shows every source with its count, the fullest together first', async () => {
    const found = await loss(
      log.slice(0, 2),
      { 'current.gtbackup': log.slice(0, 5), 'previous.gtbackup': log.slice(0, 3) },
      log.length,
    );
    expect(found?.expected).toBe(log.length);
    expect(found?.name).toBe('Voorbeeldgebied');
    expect(found?.sources.map(({ id, log: own }) => [id, own.length])).toEqual([
      ['together', 5],
      ['journal', 2],
      ['current.gtbackup', 5],
      ['previous.gtbackup', 3],
    ]);
  });

  it('R-OPEN-12 puts what several sources have in the order in which it was said', async () => {
    const found = await loss([log[0]!, log[4]!], { 'current.gtbackup': log.slice(0, 4) }, log.length);
    expect(found?.sources[0]?.log.map(({ dot }) => dot)).toEqual(log.slice(0, 5).map(({ dot }) => dot));
  });

  it('R-OPEN-12 counts what is gone also when nothing at all is left', async () => {
    expect(await loss([], {}, 0, 41)).toMatchObject({ expected: 41, sources: [] });
    expect(await loss([], {}, 0, 0)).toBeNull();
  });

  it('R-OPEN-20 is called what the note, or the list of tables, calls it; otherwise nothing, never by its id', async () => {
    const gone = (noted: string | null, called: string | null) =>
      findLoss('tafel', 0, 0, {
        journal: new FakeJournal(),
        backups: backupsOf({}, 41, noted),
        store: storeOf([]),
        called,
      });
    expect((await gone('Rivierenveen', 'Anders'))?.name).toBe('Rivierenveen');
    expect((await gone(null, 'Heuvelrug'))?.name).toBe('Heuvelrug');
    expect((await gone(null, null))?.name).toBeNull();
  });

  it('is opened as it is when no backup knows more: then the opening has told', async () => {
    expect(await loss(log.slice(0, 2), { 'current.gtbackup': log.slice(0, 2) }, log.length)).toBeNull();
  });
});

describe('restoring', () => {
  const context = {
    dot: 'nieuw:1',
    at: '2026-11-24T12:00:00Z',
    session: null,
    seq: null,
    item: null,
    language: 'nl',
  } as const;

  it('R-OPEN-13 is one entry that leads to the state of what was chosen, and can be taken back', () => {
    const found = fold(log);
    for (let length = 1; length <= log.length; length += 1) {
      const chosen = fold(log.slice(0, length));
      const made = restoreEntry(found, chosen, 'Tafel hersteld.', context);
      if (!made.ok) throw new Error(JSON.stringify(made.refusal));
      const after = [...log, made.value];
      const names = (document: typeof found) =>
        [...contentOf(document).elements.values()].map(({ name }) => name).sort();
      expect(names(fold(after))).toEqual(names(chosen));
      expect(undoHistory(after).undo?.dot).toBe(made.value.dot);
      const undone = undoEntry(fold(after), after, made.value.dot, { ...context, dot: 'nieuw:2' });
      if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
      expect(names(fold([...after, undone.value]))).toEqual(names(found));
    }
  });

  it('R-OPEN-13 brings every entry that was found back into the log, whatever was chosen', async () => {
    const written: (readonly JournalLine[])[] = [];
    const opened: string[] = [];
    const recovery: Recovery = {
      tableId: 'tafel',
      name: 'Rivierenveen',
      notedAt: null,
      expected: log.length,
      sources: [
        { id: 'together', kind: 'together', writtenAt: null, log: log.slice(0, 5), isWhole: false },
        { id: 'journal', kind: 'journal', writtenAt: null, log: log.slice(0, 2), isWhole: false },
      ],
    };
    const store = createStore<AppState>(
      () => ({ language: 'nl', recovery, notice: null, laptop: { id: 'hier', name: '' } }) as unknown as AppState,
    );
    const actions = new RecoveryActions({
      bridge: {
        journal: {
          replace: async (_table: string, lines: readonly JournalLine[]) => {
            written.push(lines);
            return { ok: true, n: lines.length, bytes: 1, hash: '', at: '' };
          },
        },
      } as never,
      store,
      clock: { now: () => '2026-11-24T13:00:00+01:00' },
      newReplica: () => 'laptop',
      openTable: async (id) => {
        opened.push(id);
      },
    });
    await actions.restore('journal');
    expect(written[0]?.slice(0, 5).map(({ entry }) => entry)).toEqual(log.slice(0, 5));
    expect(written[0]?.[5]?.entry.text).toMatch(/^Tafel hersteld uit het logboek op schijf: 2 van \d+ logregels\.$/);
    expect(written[0]?.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([opened, store.getState().recovery]).toEqual([['tafel'], null]);
    expect(store.getState().notice?.text).toMatch(/hersteld met 5 logregels\. Er ontbreken er \d+/);
  });
});
