import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupKeeper } from '../../../electron/backups/backup-keeper';
import { Backups } from '../../../electron/backups/backups';
import { line, lines } from '../journal/entries';
import { accepted, startJournal, temporaryFolder } from '../journal/journal-fixture';
import { patience } from '../patience';

afterEach(() => {
  vi.useRealTimers();
});

async function keeperOn() {
  const data = await temporaryFolder();
  const journal = startJournal(data, 1);
  const backups = new Backups({ folder: () => `${data}/kopie`, now: () => new Date('2026-11-24T09:00:00Z') });
  let now = 0;
  const keeper = new BackupKeeper({ journal, backups, now: () => now });
  const wait = (minutes: number): void => {
    now += minutes * 60_000;
  };
  const written = vi.spyOn(backups, 'write');
  const asked = vi.spyOn(keeper, 'backUp');
  /** How many are begun after the one before the first write. Known as soon as lines are saved, without waiting. */
  const begun = (): number => asked.mock.calls.length - 1;
  let last = 0;
  const save = async (count = 1) => {
    accepted(await keeper.append('tafel', lines(last + 1, last + count), 'laptop-a'));
    last += count;
  };
  return { journal, backups, keeper, wait, written, begun, save };
}

describe('when backups are made', () => {
  it('R-BACKUP-6 after a minute of work, counted from the last one', async () => {
    const { wait, written, begun, save, keeper } = await keeperOn();
    await save();
    wait(0.9);
    await save();
    expect(begun()).toBe(0);
    wait(0.1);
    await save();
    expect(begun()).toBe(1);
    await keeper.finish();
    expect(written.mock.calls.map(([, , saved]) => saved)).toEqual([lines(1, 3)]);
    wait(0.9);
    await save();
    expect(begun()).toBe(1);
  });

  it('R-BACKUP-6 after a hundred entries, however fast they come', async () => {
    const { begun, save, keeper } = await keeperOn();
    await save(99);
    expect(begun()).toBe(0);
    await save(1);
    expect(begun()).toBe(1);
    await keeper.finish();
    await save(99);
    expect(begun()).toBe(1);
  });

  it('R-BACKUP-6 for one part in twenty of the time at most, however large the table', async () => {
    const { wait, written, begun, save, keeper } = await keeperOn();
    written.mockImplementation(async () => {
      wait(1);
      return 'written';
    });
    await save();
    wait(1);
    await save();
    await keeper.finish();
    await save();
    expect(begun()).toBe(1);
    wait(18.9);
    await save(200);
    expect(begun()).toBe(1);
    wait(0.2);
    await save();
    expect(begun()).toBe(2);
  });

  it('R-BACKUP-6 as before when the clock is set back', async () => {
    const { wait, begun, save, keeper } = await keeperOn();
    await save();
    wait(-24 * 60);
    await save(99);
    expect(begun()).toBe(1);
    // It has ended before the clock goes on: the minute would count as the time that it took.
    await keeper.finish();
    wait(1);
    await save();
    expect(begun()).toBe(2);
  });

  it('R-BACKUP-6 soon again when the computer slept in the middle of one', async () => {
    const { wait, written, begun, save, keeper } = await keeperOn();
    written.mockImplementation(async () => {
      wait(8 * 60);
      return 'written';
    });
    await save();
    wait(1);
    await save();
    await keeper.finish();
    // So long a pause as that would take days.
    await save();
    expect(begun()).toBe(2);
  });

  it('R-BACKUP-6 once more at the end when the one that was just being made fails', async () => {
    const { wait, written, begun, save, keeper } = await keeperOn();
    await save();
    wait(1);
    written.mockRejectedValueOnce(new Error('the drive is gone'));
    await save();
    expect(begun()).toBe(1);
    await keeper.finish();
    expect(begun()).toBe(2);
    await expect(written.mock.results[1]?.value).resolves.toBe('written');
  });

  it('R-BACKUP-6 at the end only when something was saved since', async () => {
    const { written, save, keeper } = await keeperOn();
    await keeper.finish();
    await save();
    await keeper.finish();
    expect(written).toHaveBeenCalledTimes(1);
    await keeper.finish();
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('R-BACKUP-6 of a journal that was replaced, with how far it came; not when that was refused', async () => {
    const { journal, backups, written, save, keeper } = await keeperOn();
    await save(2);
    expect(await keeper.replace('tafel', lines(2, 3), 'laptop-a')).toMatchObject({ ok: false });
    expect(written).not.toHaveBeenCalled();
    await journal.describe('tafel', { name: 'Rivierenveen' });
    expect(await keeper.replace('tafel', lines(1, 5), 'laptop-a')).toMatchObject({ ok: true });
    expect(written.mock.calls[0]?.slice(1)).toEqual(['Rivierenveen', lines(1, 5)]);
    expect((await backups.list()).reached['tafel']).toMatchObject({ count: 5, name: 'Rivierenveen' });
  });

  it('R-BACKUP-6 of a table that is opened, once, and not of one that was refused its line', async () => {
    const { save, keeper } = await keeperOn();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    keeper.prepare('tafel');
    expect(vi.getTimerCount()).toBe(1);
    vi.useRealTimers();
    await save();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    keeper.prepare('tafel');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the note of how far a table has come', () => {
  it('R-BACKUP-6 follows the work after two seconds, and waits for no one line', async () => {
    const { backups, save, keeper } = await keeperOn();
    await save();
    await keeper.finish();
    const noted = vi.spyOn(backups, 'noteReached');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await keeper.append('tafel', [line(2)], 'laptop-a');
    const timers = vi.getTimerCount();
    await keeper.append('tafel', [line(3)], 'laptop-a');
    vi.advanceTimersByTime(1_999);
    expect(noted).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    expect(timers).toBeGreaterThan(0);
    await vi.waitUntil(() => noted.mock.calls.length === 1, patience);
    expect(noted.mock.calls[0]).toEqual(['tafel', 3, null]);
  });

  it('R-WIPE-2 is not written any more of a table that was erased', async () => {
    const { backups, save, keeper } = await keeperOn();
    await save();
    await keeper.finish();
    const noted = vi.spyOn(backups, 'noteReached');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await keeper.append('tafel', [line(2)], 'laptop-a');
    keeper.forget('tafel');
    keeper.forget('nooit');
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await keeper.finish();
    expect(noted).not.toHaveBeenCalled();
  });

  it('R-WIPE-2 does not come back when it was just being written of a table that is erased', async () => {
    const { journal, backups, save, keeper } = await keeperOn();
    await save();
    await keeper.finish();
    const [asked, noted] = [vi.spyOn(journal, 'nameOf'), vi.spyOn(backups, 'noteReached')];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await keeper.append('tafel', [line(2)], 'laptop-a');
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    expect(asked).toHaveBeenCalledTimes(1);
    keeper.forget('tafel');
    await backups.erase('tafel');
    await asked.mock.results[0]?.value;
    expect(noted).not.toHaveBeenCalled();
  });
});
