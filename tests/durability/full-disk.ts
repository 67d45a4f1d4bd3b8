import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Journal } from '../../electron/journal/journal';
import { AppRun, endAllRuns, type Folders, type Plan, readAcknowledgements } from './app-run';
import { sentencesOf } from './load';
import type { Random } from './random';

export interface FullDiskFigures {
  readonly runs: number;
  /** How often "saved" was said for what the disk did not hold. */
  readonly falselySaved: number;
  /** Sentences that were not there after room was made. */
  readonly lost: number;
  readonly problems: readonly string[];
}

const tableName = 'Duurproef';
const count = 40;

/**
 * The data folder on a disk of half a megabyte, filled to the last byte at a random moment of the work. What was called
 * saved by then must be on the disk; what was typed must be saved by itself once there is room again. null where nobody
 * may make a disk.
 */
export async function runFullDisk(folder: string, runs: number, random: Random): Promise<FullDiskFigures | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const problems: string[] = [];
  const totals = { falselySaved: 0, lost: 0 };
  for (let run = 1; run <= runs; run += 1) {
    const here = path.join(folder, `run-${run}`);
    const disk = path.join(here, 'disk');
    mkdirSync(disk, { recursive: true });
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=768k', 'tmpfs', disk]).status !== 0) return null;
    try {
      const found = await oneRun(here, disk, run, random);
      totals.falselySaved += found.falselySaved;
      totals.lost += found.lost;
      problems.push(...found.problems.map((problem) => `full disk ${run}: ${problem}`));
    } catch (error) {
      problems.push(`full disk ${run}: ${String(error)}`);
      endAllRuns();
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  }
  return { runs, ...totals, problems };
}

async function oneRun(here: string, disk: string, run: number, random: Random) {
  const acknowledgements = path.join(here, 'acknowledged.txt');
  const folders: Folders = {
    userData: path.join(here, 'profile'),
    data: path.join(disk, 'data'),
    // On the same disk: a backup that fails must not stand in the way of saving.
    backups: path.join(disk, 'backups'),
  };
  const plan: Plan = {
    acknowledgements,
    open: [tableName],
    create: true,
    load: { sentences: sentencesOf(run, count), batch: null, batchPause: 0 },
  };
  const problems: string[] = [];
  const app = new AppRun(folders, plan);
  const filler = path.join(disk, 'filler');
  await app.acknowledged(random.between(2, 20), 30_000);
  fill(filler);
  // Work goes on against the full disk for a while.
  await delay(random.between(300, 1500));
  const said = readAcknowledgements(acknowledgements).flatMap(({ dots }) => dots);
  const there = await dotsOnDisk(folders.data, path.join(here, 'copy'));
  const falselySaved = said.filter((dot) => !there.has(dot)).length;
  if (falselySaved > 0) problems.push(`${falselySaved} called saved and not on the disk`);
  rmSync(filler);
  // The table itself and every sentence, without anybody doing anything.
  const isAll = await app.acknowledged(count + 1, 40_000);
  await app.kill();
  const after = await dotsOnDisk(folders.data, path.join(here, 'copy'));
  const lost = Math.max(0, count + 1 - after.size);
  if (!isAll || lost > 0) problems.push(`${lost} of ${count + 1} not there after room was made`);
  return { falselySaved, lost, problems };
}

/** To the last byte. */
function fill(file: string): void {
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}

/** Read from a copy, since reading sets torn tails aside. */
async function dotsOnDisk(data: string, copy: string): Promise<ReadonlySet<string>> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true });
  const journal = new Journal({ dataFolder: copy });
  const dots = new Set<string>();
  for (const { tableId } of await journal.list()) {
    const answer = await journal.read(tableId);
    if (answer.ok) for (const { entry } of answer.contents.lines) dots.add(entry.dot);
  }
  return dots;
}
