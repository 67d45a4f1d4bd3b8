import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import electron from 'electron';
import { Journal } from '../../electron/journal/journal';
import { AppRun, endAllRuns, type Folders } from '../durability/app-run';
import { longLogOf } from '../durability/load';

/**
 * Process start → the capture line of the table can be typed in: for a table with 50,000 log entries and for one with
 * one entry, in turns, both opened before so that the working copy is there. Prints medians and never fails on them.
 */
const entries = 50_000;
const rounds = 5;

process.env['GT_ELECTRON_PATH'] = electron as unknown as string;
const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-bench-'));

async function prepare(kind: string, name: string, count: number): Promise<Folders> {
  const top = path.join(folder, kind);
  const folders = {
    userData: path.join(top, 'profile'),
    data: path.join(top, 'data'),
    backups: path.join(top, 'backups'),
  };
  for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
  const journal = new Journal({ dataFolder: folders.data });
  const lines = longLogOf(kind, name, count).map((entry, at) => ({ n: at + 1, entry }));
  const answer = await journal.append(kind, lines, 'maker');
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  await journal.describe(kind, { name });
  await journal.close();
  return folders;
}

async function start(folders: Folders, name: string): Promise<number> {
  const began = Date.now();
  const acknowledgements = path.join(folder, 'acknowledged.txt');
  const run = new AppRun(folders, { acknowledgements, open: [name], create: false, load: null, isTimed: true });
  const usable = await run.told('USABLE', 120_000);
  await run.ended;
  if (usable === null) throw new Error(`${name} did not open:\n${run.stderr}`);
  return usable - began;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

try {
  const large = await prepare('groot', 'Groot gebied', entries);
  const small = await prepare('leeg', 'Leeg gebied', 1);
  const first = { large: await start(large, 'Groot gebied'), small: await start(small, 'Leeg gebied') };
  const later: { large: number[]; small: number[] } = { large: [], small: [] };
  for (let round = 0; round < rounds; round += 1) {
    later.large.push(await start(large, 'Groot gebied'));
    later.small.push(await start(small, 'Leeg gebied'));
  }
  const load = loadavg()[0]?.toFixed(1);
  const ratio = median(later.large) / median(later.small);
  console.log(
    `Start to usable, medians of ${rounds}: ${entries} entries ${median(later.large)} ms, one entry ${median(later.small)} ms, ` +
      `ratio ${ratio.toFixed(2)}. First start, working copy filled from the journal: ${first.large} ms and ${first.small} ms. ` +
      `Load of the machine at the end ${load}.`,
  );
  mkdirSync(path.join('out', 'bench'), { recursive: true });
  writeFileSync(
    path.join('out', 'bench', 'large-table.json'),
    `${JSON.stringify({ load, ratio, first, later }, null, 2)}\n`,
  );
} finally {
  endAllRuns();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
