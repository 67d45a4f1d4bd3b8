import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSentinel, SentinelWriter } from '../../../electron/journal/sentinel';
import { patience } from '../patience';
import { line, lines } from './entries';
import { accepted, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

const sentinel = { n: 3, count: 3, hash: 'ab'.repeat(16), bytes: 900, at: '2026-11-24T09:00:00.000Z' };

afterEach(() => {
  vi.useRealTimers();
});

describe('the sentinel', () => {
  it('is on disk after closing and agrees with the last receipt', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    const receipt = accepted(await journal.append('tafel', lines(1, 4)));
    await journal.close();
    expect(await readSentinel(path.join(folder, 'tables', 'tafel'))).toEqual({
      n: 4,
      count: 4,
      hash: receipt.hash,
      bytes: receipt.bytes,
      at: receipt.at,
    });
  });

  it('is written when no line has come for a moment, so that the next line finds the disk at rest', async () => {
    const folder = await temporaryFolder();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const writer = new SentinelWriter(folder, undefined, 500);
    writer.note(sentinel);
    expect(vi.getTimerCount()).toBe(2);
    vi.advanceTimersByTime(149);
    expect(vi.getTimerCount()).toBe(2);
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await vi.waitUntil(async () => (await readSentinel(folder))?.n === 3, patience);
  });

  it('lags at most its delay while lines keep coming, and takes the newest of them', async () => {
    const folder = await temporaryFolder();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const writer = new SentinelWriter(folder, undefined, 500);
    for (let n = 1; n <= 5; n += 1) {
      writer.note({ ...sentinel, n });
      vi.advanceTimersByTime(n < 5 ? 100 : 99);
    }
    expect(await readSentinel(folder)).toBeNull();
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await vi.waitUntil(async () => (await readSentinel(folder))?.n === 5, patience);
  });

  it('is never half there: no temporary file remains and a damaged one counts as none', async () => {
    const folder = await temporaryFolder();
    const writer = new SentinelWriter(folder);
    writer.note(sentinel);
    await writer.flush();
    expect(await readdir(folder)).toEqual(['sentinel.json']);
    await writeFile(path.join(folder, 'sentinel.json'), '{"n": 3, "cou');
    expect(await readSentinel(folder)).toBeNull();
  });

  it('raises the alarm when the journal was emptied from outside, and keeps the proof', async () => {
    const folder = await temporaryFolder();
    const first = startJournal(folder, 0);
    accepted(await first.append('tafel', lines(1, 4)));
    await first.close();
    const table = path.join(folder, 'tables', 'tafel');
    await rm(path.join(table, 'journal'), { recursive: true });

    const second = startJournal(folder, 1);
    const { report, last } = await contentsOf(second);
    expect({ last, behind: report.behindSentinel, sentinel: report.sentinel?.n }).toEqual({
      last: 0,
      behind: true,
      sentinel: 4,
    });
    accepted(await second.append('tafel', [line(1, 'verder')]));
    await second.close();
    const kept = (await readdir(table)).filter((name) => /^sentinel-.*\.json$/.test(name));
    expect(kept).toHaveLength(1);
    expect(JSON.parse(await readFile(path.join(table, kept[0]!), 'utf8'))).toMatchObject({ n: 4 });
  });

  it('raises the alarm when the last lines were removed or replaced', async () => {
    const folder = await temporaryFolder();
    const first = startJournal(folder, 0);
    accepted(await first.append('tafel', lines(1, 4)));
    await first.close();
    const [file] = await journalFilesOf(folder);
    const text = await readFile(file!, 'utf8');
    await writeFile(file!, text.slice(0, text.indexOf('\n4 ') + 1));
    expect((await contentsOf(startJournal(folder, 1))).report).toMatchObject({ behindSentinel: true, tornBytes: 0 });
  });

  it('stays quiet when it lags behind the journal, and when there is none', async () => {
    const folder = await temporaryFolder();
    const first = startJournal(folder, 0);
    accepted(await first.append('tafel', lines(1, 2)));
    await first.close();
    accepted(await startJournal(folder, 1, { sentinelDelay: 3_600_000 }).append('tafel', lines(3, 4)));
    expect((await contentsOf(startJournal(folder, 2))).report.behindSentinel).toBe(false);
    await rm(path.join(folder, 'tables', 'tafel', 'sentinel.json'));
    await mkdir(path.join(folder, 'tables', 'tafel'), { recursive: true });
    expect((await contentsOf(startJournal(folder, 3))).report).toMatchObject({ sentinel: null, behindSentinel: false });
  });
});
