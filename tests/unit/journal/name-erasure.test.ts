import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredCopy } from '../../../electron/journal/erased-copies';
import type { JournalContents, JournalLine } from '../../../shared/ipc/journal';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { withoutNames } from '../../../shared/names/name-eraser';
import { erasingNote, findPlanted, planted, tableWithNames } from '../names/named-table';
import { accepted, contentsOf, startJournal, temporaryFolder } from './journal-fixture';
import { diskUntil } from './killed-disk';

const log = tableWithNames();
const note = erasingNote;
const line: JournalLine = { n: log.length + 1, entry: note };
const linesOf = (entries: readonly LogEntry[], from = 1): readonly JournalLine[] =>
  entries.map((entry, at) => ({ n: from + at, entry }));
const logOf = (contents: JournalContents): readonly LogEntry[] => contents.lines.map(({ entry }) => entry);

/** A table as two starts left it, with an unfinished line of a third, and the same table taken off the list before. */
async function dataFolderWithNames(): Promise<string> {
  const folder = await temporaryFolder();
  const earlier = startJournal(folder, 0);
  accepted(await earlier.append('tafel', linesOf(log.slice(0, 5)), 'oud'));
  await earlier.close();
  expect(await earlier.forget('tafel')).toBe(true);
  for (const [start, [from, to]] of [
    [0, 8],
    [8, log.length],
  ].entries()) {
    const journal = startJournal(folder, start + 1);
    accepted(await journal.append('tafel', linesOf(log.slice(from, to), from! + 1), 'r1'));
    await journal.close();
  }
  const journal = path.join(folder, 'tables', 'tafel', 'journal');
  const [, last] = (await readdir(journal)).sort();
  const whole = await readFile(path.join(journal, last!));
  const torn = `${log.length + 1} 900 ${'0'.repeat(32)} ${'1'.repeat(32)} {"text":"${planted[0]}`;
  await writeFile(path.join(journal, last!), Buffer.concat([whole, Buffer.from(torn)]));
  return folder;
}

/** As when a journal was replaced in each folder of the table, and the program was killed while it did so once more. */
async function withReplacements(folder: string): Promise<void> {
  const forgotten = (await readdir(path.join(folder, 'forgotten')))[0] as string;
  for (const table of [path.join('tables', 'tafel'), path.join('forgotten', forgotten)]) {
    const journal = path.join(folder, table, 'journal');
    await cp(journal, path.join(folder, table, 'journal-2026-11-24T080000000Z'), { recursive: true });
    await cp(journal, path.join(folder, table, 'next', 'journal'), { recursive: true });
  }
}

async function filesWithNames(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath, item.name);
    if (findPlanted(await readFile(file)) !== undefined) found.push(path.relative(folder, file));
  }
  return found;
}

/** A backup as another part of the program may keep one: one file that holds a whole log. */
function backupIn(folder: string): (tableId: string) => Promise<readonly StoredCopy[]> {
  const file = path.join(folder, 'backups', 'tafel.json');
  return async () => [
    {
      path: file,
      entries: async () => JSON.parse(await readFile(file, 'utf8')) as LogEntry[],
      writeErased: async (target, eraser) => {
        const entries = JSON.parse(await readFile(file, 'utf8')) as LogEntry[];
        await writeFile(target, JSON.stringify(entries.map(eraser.entry)));
      },
    },
  ];
}

async function withBackup(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'backups'), { recursive: true });
  // Older than the first name: only the texts of this copy say one.
  await writeFile(path.join(folder, 'backups', 'tafel.json'), JSON.stringify(log.slice(0, 3)));
}

describe('erasing names on the disk', () => {
  it('R-NAME-6 leaves no name in any byte of the data folder, and the same log otherwise', async () => {
    const folder = await dataFolderWithNames();
    await withBackup(folder);
    await withReplacements(folder);
    expect((await filesWithNames(folder)).length).toBeGreaterThan(9);
    const journal = startJournal(folder, 5, { copiesOf: backupIn(folder) });
    const answer = accepted((await journal.eraseNames('tafel', line, 'r2')) as never);
    expect(answer.n).toBe(line.n);
    expect(await filesWithNames(folder)).toEqual([]);
    const after = await contentsOf(journal);
    expect(logOf(after)).toEqual([...withoutNames(log), note]);
    expect(after.hash).toBe(answer.hash);
    expect(after.report).toMatchObject({
      files: 3,
      brokenLines: [],
      missing: [],
      doubled: [],
      detached: [],
      unreadable: [],
      behindSentinel: false,
      sentinel: { n: line.n, count: line.n, hash: answer.hash },
    });
    expect(fold(logOf(after))).toEqual(fold([...withoutNames(log), note]));
  });

  it('R-NAME-6 goes on with the next line, in a chain that is whole', async () => {
    const folder = await dataFolderWithNames();
    const journal = startJournal(folder, 5);
    accepted((await journal.eraseNames('tafel', line, 'r2')) as never);
    const next: LogEntry = { ...note, dot: 'r2:2', event: { type: 'note.recorded', data: {} }, text: 'Verder.' };
    accepted(await journal.append('tafel', [{ n: line.n + 1, entry: next }], 'r2'));
    const { report, last } = await contentsOf(journal);
    expect(last).toBe(line.n + 1);
    expect(report).toMatchObject({ detached: [], missing: [], behindSentinel: false });
  });

  it('R-NAME-7 leaves all as it was or all as it should be, wherever it is killed, and the next start finishes it', {
    timeout: 120_000,
  }, async () => {
    const folder = await dataFolderWithNames();
    await withBackup(folder);
    // What an interrupted attempt starts from: tails are set aside by then.
    await contentsOf(startJournal(folder, 4));
    const counting = diskUntil(Number.POSITIVE_INFINITY);
    const copy = await temporaryFolder();
    await cp(folder, copy, { recursive: true });
    const whole = startJournal(copy, 5, { files: counting.files, copiesOf: backupIn(copy) });
    accepted((await whole.eraseNames('tafel', line, 'r2')) as never);
    const outcomes = { old: 0, new: 0 };
    for (let call = 0; call <= counting.calls(); call += 1) {
      const victim = await temporaryFolder();
      await cp(folder, victim, { recursive: true });
      const killed = startJournal(victim, 5, { files: diskUntil(call).files, copiesOf: backupIn(victim) });
      await killed.eraseNames('tafel', line, 'r2');

      const next = startJournal(victim, 6, { copiesOf: backupIn(victim) });
      const contents = await contentsOf(next);
      const { report } = contents;
      expect(report, `after call ${call}`).toMatchObject({ missing: [], detached: [], doubled: [], unreadable: [] });
      const owed = await next.owedErasures();
      if (contents.last === log.length) {
        outcomes.old += 1;
        expect(logOf(contents)).toEqual(log);
        expect(owed).toEqual([]);
        // Nothing is in the way of another attempt.
        accepted((await next.eraseNames('tafel', line, 'r2')) as never);
      } else {
        outcomes.new += 1;
        expect(logOf(contents)).toEqual([...withoutNames(log), note]);
        expect(report.behindSentinel).toBe(false);
        expect(owed).toEqual(['tafel']);
      }
      expect(await filesWithNames(victim), `after call ${call}`).toEqual([]);
      await next.settleErasure('tafel');
      expect(await next.owedErasures()).toEqual([]);
    }
    expect(outcomes.old).toBeGreaterThan(10);
    expect(outcomes.new).toBeGreaterThan(10);
  });

  it('R-NAME-8 refuses a table of which a newer version wrote part, and changes nothing', async () => {
    const folder = await dataFolderWithNames();
    const before = startJournal(folder, 4);
    const newer = { ...note, v: 2, dot: 'r3:1' } as unknown as LogEntry;
    accepted(await before.append('tafel', [{ n: line.n, entry: newer }], 'r3'));
    const journal = startJournal(folder, 5);
    const known = await contentsOf(journal);
    expect(await journal.eraseNames('tafel', { ...line, n: line.n + 1 }, 'r2')).toEqual({
      ok: false,
      refusal: { kind: 'not-understood' },
    });
    expect((await contentsOf(journal)).lines).toEqual(known.lines);
    expect(await journal.owedErasures()).toEqual([]);
  });

  it('R-NAME-8 refuses a caller that missed a line', async () => {
    const folder = await dataFolderWithNames();
    const answer = await startJournal(folder, 5).eraseNames('tafel', { ...line, n: line.n - 1 }, 'r2');
    expect(answer).toEqual({ ok: false, refusal: { kind: 'wrong-number', expected: line.n, given: line.n - 1 } });
    expect((await filesWithNames(folder)).length).toBeGreaterThan(0);
  });
});
