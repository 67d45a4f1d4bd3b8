import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../electron/journal/journal';
import type { JournalLine } from '../../../shared/ipc/journal';
import { line, lines } from '../../unit/journal/entries';
import { erasingNote, findPlanted, tableWithNames } from '../../unit/names/named-table';
import { type CutDisk, cutDisk } from './cut-disk';

const data = '/data';
const table = 'tafel';

/** What a screen was told; a power cut may take nothing of it back. */
interface Told {
  /** "Saved": any one of these logs, whole, or more. */
  lines: readonly (readonly JournalLine[])[];
  /** "The names are gone." */
  isErased: boolean;
}

type Act = (disk: CutDisk, told: Told) => Promise<void>;

/** One start of the program on a disk. The sentinel is written when the journal is closed, so that runs are alike. */
function start(disk: CutDisk, minute: number): Journal {
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, minute));
  return new Journal({ dataFolder: data, files: disk.files, now, sentinelDelay: 1_000_000 });
}

async function append(journal: Journal, told: Told, added: readonly JournalLine[]): Promise<void> {
  const answer = await journal.append(table, added, 'r1');
  if (answer.ok) told.lines = [[...(told.lines[0] ?? []), ...added]];
  else throw new Error(JSON.stringify(answer.refusal));
}

const named = tableWithNames();
const namedLines = named.map((entry, at) => ({ n: at + 1, entry }));

const acts: Readonly<Record<string, Act>> = {
  'lines that were saved': async (disk, told) => {
    const first = start(disk, 0);
    await append(first, told, [line(1)]);
    await append(first, told, lines(2, 4));
    await append(first, told, [line(5)]);
    await first.close();
    const second = start(disk, 1);
    await append(second, told, [line(6)]);
    await append(second, told, [line(7)]);
    await second.close();
  },
  'a journal that was replaced': async (disk, told) => {
    const first = start(disk, 0);
    await append(first, told, lines(1, 3));
    await first.close();
    const restored = lines(1, 6);
    told.lines = [lines(1, 3), restored];
    const second = start(disk, 1);
    const answer = await second.replace(table, restored, 'r2');
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    told.lines = [restored];
    await append(second, told, [line(7)]);
    await second.close();
  },
  'names that were erased': async (disk, told) => {
    const first = start(disk, 0);
    await append(first, told, namedLines);
    told.lines = [namedLines];
    const answer = await first.eraseNames(table, { n: named.length + 1, entry: erasingNote }, 'r1');
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    told.isErased = true;
    await first.close();
  },
};

/** What was told and is not so after the power was cut; null when all of it is. */
async function brokenPromise(act: Act, cutAfter: number, without?: string): Promise<string | null> {
  const disk = cutDisk({ cutAfter, ...(without === undefined ? {} : { without }) });
  const told: Told = { lines: [], isErased: false };
  await act(disk, told).catch(() => undefined);
  return (await brokenOn(disk.afterCut('flushed'), told, cutAfter)) ?? brokenOn(disk.afterCut('all'), told, cutAfter);
}

async function brokenOn(kept: CutDisk, told: Told, cutAfter: number): Promise<string | null> {
  const journal = start(kept, 30);
  const read = await journal.read(table);
  const found = read.ok ? read.contents.lines : [];
  await journal.close();
  // Erasing changes what lines say, and none of them goes.
  const has = (wanted: readonly JournalLine[]): boolean =>
    wanted.every(({ n, entry }) => found.some((other) => other.n === n && other.entry.dot === entry.dot));
  if (told.lines.length > 0 && !told.lines.some(has)) return `lines are gone after ${cutAfter} calls`;
  if (told.isErased) {
    const traces = kept.contents().filter(([, bytes]) => findPlanted(bytes) !== undefined);
    if (traces.length > 0)
      return `names are back after ${cutAfter} calls in ${traces.map(([place]) => place).join(', ')}`;
  }
  return null;
}

async function firstBroken(act: Act, without?: string): Promise<string | null> {
  const whole = cutDisk(without === undefined ? {} : { without });
  await act(whole, { lines: [], isErased: false }).catch(() => undefined);
  for (let cutAfter = 0; cutAfter <= whole.calls(); cutAfter += 1) {
    const broken = await brokenPromise(act, cutAfter, without);
    if (broken !== null) return broken;
  }
  return null;
}

describe('R-SAVE-15 a power cut at any call, on a disk that keeps only what was flushed', () => {
  it.each(Object.keys(acts))('takes nothing back of %s', async (name) => {
    expect(await firstBroken(acts[name] as Act)).toBeNull();
  });

  // The list is the proof of the proof: a flush that can go without any of this turning red is not proven to be needed.
  it('is lost, for each flush and rename in the list, as soon as that one is left out', {
    timeout: 120_000,
  }, async () => {
    const found: Record<string, string> = {};
    for (const [name, act] of Object.entries(acts)) {
      const whole = cutDisk();
      await act(whole, { lines: [], isErased: false });
      for (const point of whole.points) {
        if (found[point] !== undefined && found[point] !== 'nothing') continue;
        found[point] = (await firstBroken(act, point)) === null ? 'nothing' : name;
      }
    }
    const list = JSON.parse(readFileSync(path.join(import.meta.dirname, 'flushes.json'), 'utf8')) as {
      readonly needed: Readonly<Record<string, string>>;
      readonly notNeeded: Readonly<Record<string, string>>;
    };
    const needed = Object.fromEntries(Object.entries(found).filter(([, lost]) => lost !== 'nothing'));
    expect(needed).toEqual(list.needed);
    expect(
      Object.keys(found)
        .filter((point) => found[point] === 'nothing')
        .sort(),
    ).toEqual(Object.keys(list.notNeeded).sort());
  });
});
