import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { BackupKeeper } from '../../../electron/backups/backup-keeper';
import { Backups } from '../../../electron/backups/backups';
import type { LogEntry } from '../../../shared/log/log-entry';
import { line, lines } from '../journal/entries';
import { accepted, contentsOf, startJournal, temporaryFolder } from '../journal/journal-fixture';
import { patience } from '../patience';

const at = (moment: string) => new Date(moment);

async function backupsAt(moment = '2026-11-24T09:30:00Z') {
  const folder = await temporaryFolder();
  let now = at(moment);
  const backups = new Backups({ folder: () => folder, now: () => now });
  const goTo = (next: string): void => {
    now = at(next);
  };
  const names = async () => (await readdir(path.join(folder, 'tafel'))).sort();
  return { folder, backups, goTo, names };
}

describe('backups', () => {
  it('R-BACKUP-1: give back the whole log, under names that say which they are', async () => {
    const { backups, names } = await backupsAt();
    expect(await backups.write('tafel', 'Rivierenveen', lines(1, 40))).toBe('written');
    expect(await names()).toEqual(['current.gtbackup', 'day 2026-11-24.gtbackup', 'hour 2026-11-24T09.gtbackup']);
    expect(await backups.read('tafel', 'current.gtbackup')).toEqual({ ok: true, lines: lines(1, 40), isWhole: true });
    expect((await backups.list()).backups.map(({ kind }) => kind)).toEqual(['current']);
    const { backups: listed } = await backups.list('tafel');
    expect(listed.map(({ kind, count, tableName }) => [kind, count, tableName]).sort()).toEqual([
      ['current', 40, 'Rivierenveen'],
      ['day', 40, 'Rivierenveen'],
      ['hour', 40, 'Rivierenveen'],
    ]);
  });

  it('R-BACKUP-2: keep the one before, one an hour for a day and one a day for a month', {
    timeout: 60_000,
  }, async () => {
    const { backups, goTo, names } = await backupsAt('2026-10-01T08:00:00Z');
    let count = 0;
    for (let day = 1; day <= 31; day += 1) {
      for (const hour of ['08', '09']) {
        goTo(`2026-10-${String(day).padStart(2, '0')}T${hour}:30:00Z`);
        count += 1;
        await backups.write('tafel', 'Tafel', lines(1, count));
      }
    }
    goTo('2026-11-03T08:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, count + 1));
    const left = await names();
    expect(left.filter((name) => name.startsWith('hour'))).toEqual(['hour 2026-11-03T08.gtbackup']);
    const days = left.filter((name) => name.startsWith('day'));
    expect(days[0]).toBe('day 2026-10-04.gtbackup');
    expect(days).toHaveLength(29);
    expect(await backups.read('tafel', 'previous.gtbackup')).toMatchObject({ lines: lines(1, count) });
    expect(await backups.read('tafel', 'current.gtbackup')).toMatchObject({ lines: lines(1, count + 1) });
  });

  it('R-BACKUP-3: never give up a fuller one for an emptier one, however often and however late', async () => {
    const { backups, goTo, names } = await backupsAt();
    await backups.write('tafel', 'Tafel', lines(1, 50));
    await backups.write('tafel', 'Tafel', lines(1, 60));
    for (const moment of [
      '2026-11-24T09:40:00Z',
      '2026-11-24T11:00:00Z',
      '2026-12-24T11:00:00Z',
      '2027-02-24T11:00:00Z',
    ]) {
      goTo(moment);
      expect(await backups.write('tafel', 'Tafel', lines(1, 3))).toBe('kept-fuller');
    }
    expect(await backups.read('tafel', 'current.gtbackup')).toMatchObject({ lines: lines(1, 60), isWhole: true });
    expect(await backups.read('tafel', 'previous.gtbackup')).toMatchObject({ lines: lines(1, 50) });
    expect(await names()).toContain('day 2027-02-24.gtbackup');
  });

  it('R-BACKUP-3: keep what is newer than the clock after it was set back', async () => {
    const { backups, goTo, names } = await backupsAt('2026-11-24T09:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 5));
    goTo('2026-11-23T09:30:00Z');
    await backups.write('tafel', 'Tafel', lines(1, 6));
    expect(await names()).toEqual(
      expect.arrayContaining(['day 2026-11-23.gtbackup', 'day 2026-11-24.gtbackup', 'hour 2026-11-24T09.gtbackup']),
    );
  });

  it('R-BACKUP-4: give what is in front of a cut, and are written again when they are damaged', async () => {
    const { folder, backups } = await backupsAt();
    await backups.write('tafel', 'Tafel', lines(1, 400));
    const file = path.join(folder, 'tafel', 'current.gtbackup');
    const { length } = await readFile(file);
    await truncate(file, Math.floor(length * 0.6));
    const part = await backups.read('tafel', 'current.gtbackup');
    if (!part.ok) throw new Error(part.code);
    expect(part.isWhole).toBe(false);
    expect(part.lines.length).toBeGreaterThan(100);
    expect(part.lines).toEqual(lines(1, part.lines.length));
    expect(await backups.write('tafel', 'Tafel', lines(1, 400))).toBe('written');
    expect(await backups.read('tafel', 'current.gtbackup')).toMatchObject({ isWhole: true });
  });

  it('R-BACKUP-4: name their table also when the newest one says nothing any more and none was before it', async () => {
    const { folder, backups } = await backupsAt();
    await backups.write('tafel', 'Rivierenveen', lines(1, 40));
    const file = path.join(folder, 'tafel', 'current.gtbackup');
    const whole = await readFile(file);
    // Wherever it was cut off.
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(file, whole.subarray(0, length));
      expect((await backups.list()).backups[0]).toMatchObject({
        tableId: 'tafel',
        tableName: 'Rivierenveen',
        count: 40,
      });
      const part = await backups.read('tafel', 'current.gtbackup');
      expect(part.ok ? part.lines : []).toEqual(part.ok ? lines(1, part.lines.length) : []);
    }
  });

  it('leave a stranger and a newer version alone', async () => {
    const { folder, backups } = await backupsAt();
    await backups.write('tafel', 'Tafel', lines(1, 2));
    await writeFile(path.join(folder, 'tafel', 'brief.txt'), 'hallo');
    await writeFile(path.join(folder, 'tafel', 'day 2026-01-01.gtbackup'), 'geen reservekopie');
    expect((await backups.list('tafel')).backups).toHaveLength(3);
    expect(await backups.read('tafel', 'day 2026-01-01.gtbackup')).toEqual({ ok: false, code: 'not-a-backup' });
  });

  it('R-BACKUP-5: are listed as copies that names can be taken out of, and erased as a whole', async () => {
    const { folder, backups } = await backupsAt();
    await backups.write('tafel', 'Tafel', lines(1, 3));
    await backups.write('tafel', 'Tafel', lines(1, 4));
    const copies = await backups.storedCopies('tafel');
    expect(copies).toHaveLength(4);
    const eraser = {
      count: 1,
      changedIn: () => 1,
      entry: (each: LogEntry) => ({ ...each, text: '[gewist]' }),
      text: () => '',
    };
    for (const copy of copies) {
      expect((await copy.entries()).length).toBeGreaterThan(2);
      await copy.writeErased(`${copy.path}.new`, eraser);
      await rename(`${copy.path}.new`, copy.path);
      const read = await backups.read('tafel', path.relative(path.join(folder, 'tafel'), copy.path));
      expect(read).toMatchObject({ ok: true, isWhole: true });
      if (read.ok) expect(read.lines.every(({ entry }) => entry.text === '[gewist]')).toBe(true);
    }
    expect(await backups.erase('tafel')).toHaveLength(4);
    expect((await backups.list()).backups).toEqual([]);
  });
});

describe('the keeper of backups', () => {
  async function keeperOn(data: string, minute: number) {
    const journal = startJournal(data, minute);
    const backups = new Backups({ folder: () => `${data}-kopie`, now: () => at(`2026-11-24T0${minute}:00:00Z`) });
    let now = 0;
    const problems: (string | null)[] = [];
    const keeper = new BackupKeeper({ journal, backups, now: () => now, onProblem: (code) => problems.push(code) });
    const wait = (minutes: number): void => {
      now += minutes * 60_000;
    };
    const currentCount = async () =>
      (await backups.list('tafel')).backups.find(({ kind }) => kind === 'current')?.count;
    return { journal, backups, keeper, wait, problems, currentCount };
  }

  it('R-BACKUP-6: has the whole log backed up before the first write of a start', async () => {
    const data = await temporaryFolder();
    const first = await keeperOn(data, 1);
    accepted(await first.keeper.append('tafel', lines(1, 5), 'laptop-a'));
    await first.journal.close();

    const second = await keeperOn(data, 2);
    expect(await second.currentCount()).toBeUndefined();
    accepted(await second.keeper.append('tafel', [line(6)], 'laptop-b'));
    expect(await second.currentCount()).toBe(5);
    await second.keeper.finish();
    expect(await second.currentCount()).toBe(6);
    expect((await second.backups.list()).reached).toMatchObject({ tafel: { count: 6 } });
  });

  it('R-OPEN-20: notes what the table is called, and forgets the name it had', async () => {
    const data = await temporaryFolder();
    const { journal, backups, keeper } = await keeperOn(data, 1);
    await journal.describe('tafel', { name: 'Rivierenveen' });
    accepted(await keeper.append('tafel', lines(1, 5), 'laptop-a'));
    await keeper.finish();
    const noted = async () => (await backups.list()).reached['tafel'];
    expect(await noted()).toEqual({ count: 5, name: 'Rivierenveen', at: '2026-11-24T01:00:00.000Z' });
    await backups.noteName('tafel', 'Heuvelrug');
    expect(await noted()).toMatchObject({ count: 5, name: 'Heuvelrug' });
    await backups.noteName('nooit', 'Nergens');
    expect((await backups.list()).reached['nooit']).toBeUndefined();
  });

  it('R-BACKUP-5: the note beside the backups is one of the copies that names are taken out of', async () => {
    const { backups } = await keeperOn(await temporaryFolder(), 1);
    await backups.noteReached('tafel', 41, 'Tafel van Jansen');
    const [copy, ...others] = await backups.storedCopies('tafel');
    expect([others, await copy?.entries()]).toEqual([[], []]);
    const eraser = { count: 1, changedIn: () => 1, entry: (each: LogEntry) => each, text: () => 'Tafel van …' };
    await copy?.writeErased(`${copy.path}.new`, eraser);
    await rename(`${copy?.path}.new`, copy?.path ?? '');
    expect((await backups.list()).reached['tafel']).toMatchObject({ count: 41, name: 'Tafel van …' });
  });

  it('R-OPEN-20: reads a note of an earlier version, which has no name', async () => {
    const data = await temporaryFolder();
    const { backups } = await keeperOn(data, 1);
    await mkdir(path.join(`${data}-kopie`, 'tafel'), { recursive: true });
    await writeFile(path.join(`${data}-kopie`, 'tafel', 'reached.json'), '{"count":41}\n');
    expect((await backups.list()).reached['tafel']).toEqual({ count: 41, name: null, at: null });
  });

  it('R-BACKUP-6: backs a table up that was opened, so that the first save need not wait for it', async () => {
    const data = await temporaryFolder();
    const before = startJournal(data, 0);
    accepted(await before.append('tafel', lines(1, 5)));
    await before.close();
    const { keeper, currentCount } = await keeperOn(data, 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    keeper.prepare('tafel');
    vi.advanceTimersByTime(9_000);
    vi.useRealTimers();
    await keeper.finish();
    await vi.waitUntil(async () => (await currentCount()) === 5, patience);
  });

  it('R-BACKUP-6: goes on every minute of work', async () => {
    const { keeper, wait, currentCount } = await keeperOn(await temporaryFolder(), 1);
    accepted(await keeper.append('tafel', lines(1, 2), 'laptop-a'));
    wait(6);
    accepted(await keeper.append('tafel', [line(3)], 'laptop-a'));
    await keeper.finish();
    expect(await currentCount()).toBe(3);
  });

  it('R-BACKUP-6: tries again at the end what could not be written before', async () => {
    const data = await temporaryFolder();
    const { keeper, wait, problems, currentCount } = await keeperOn(data, 1);
    accepted(await keeper.append('tafel', lines(1, 2), 'laptop-a'));
    await writeFile(`${data}-kopie`, 'geen map');
    wait(6);
    accepted(await keeper.append('tafel', [line(3)], 'laptop-a'));
    await vi.waitUntil(() => problems.length > 0, patience);
    await rm(`${data}-kopie`);
    await keeper.finish();
    expect([problems.at(-1), await currentCount()]).toEqual([null, 3]);
  });

  it('R-BACKUP-5: changes backups one time after the other, without one waiting for the other for ever', async () => {
    const { keeper, currentCount } = await keeperOn(await temporaryFolder(), 1);
    accepted(await keeper.append('tafel', lines(1, 2), 'laptop-a'));
    const order: string[] = [];
    const change = (name: string) =>
      keeper.withoutBackups('tafel', async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
      });
    await Promise.all([change('een'), keeper.backUp('tafel'), change('twee')]);
    expect(order).toEqual(['een begins', 'een ends', 'twee begins', 'twee ends']);
    expect(await currentCount()).toBe(2);
  });

  it('R-BACKUP-7: a backup that cannot be written stops no save, and is told', async () => {
    const data = await temporaryFolder();
    await writeFile(`${data}-kopie`, 'geen map');
    const before = startJournal(data, 0);
    accepted(await before.append('tafel', lines(1, 2)));
    await before.close();
    const { journal, keeper, problems } = await keeperOn(data, 1);
    accepted(await keeper.append('tafel', [line(3)], 'laptop-b'));
    expect((await contentsOf(journal)).last).toBe(3);
    expect(problems).toEqual([expect.stringMatching(/^E/)]);
  });
});

describe('a journal that is replaced', () => {
  it('R-OPEN-12: sets the damaged one aside and goes on with the whole log', async () => {
    const data = await temporaryFolder();
    const journal = startJournal(data, 0);
    accepted(await journal.append('tafel', lines(1, 9)));
    await journal.close();
    const next = startJournal(data, 1);
    expect(await next.replace('tafel', lines(1, 12), 'laptop-b')).toMatchObject({ ok: true, n: 12 });
    accepted(await next.append('tafel', [line(13)], 'laptop-b'));
    const contents = await contentsOf(startJournal(data, 2));
    expect(contents.lines).toEqual(lines(1, 13));
    expect(contents.report).toMatchObject({ missing: [], detached: [], behindSentinel: false });
    const kept = await readdir(path.join(data, 'tables', 'tafel'));
    expect(kept.filter((name) => /^journal-2026/.test(name))).toHaveLength(1);
    expect(kept).not.toContain('next');
  });
});
