import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppRun, type Folders, type Load, type Opened, readAcknowledgements } from './app-run';
import { differing, halfBatches, halfInStore, lostFrom } from './check-copies';
import { logOf, sentencesOf, tableFileOf } from './load';
import type { Random } from './random';

export interface KillFigures {
  readonly kills: number;
  readonly killedAtStart: number;
  readonly batches: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly half: number;
  /** Entries that the working copy lacked at a start and that came back from the journal. */
  readonly restored: number;
  readonly problems: readonly string[];
}

const tableName = 'Duurproef';

/** The kills of several apps together, each with folders of its own. */
export function sumOfKills(all: readonly KillFigures[]): KillFigures {
  const sum = (count: (figures: KillFigures) => number): number => all.reduce((total, each) => total + count(each), 0);
  return {
    kills: sum(({ kills }) => kills),
    killedAtStart: sum(({ killedAtStart }) => killedAtStart),
    batches: sum(({ batches }) => batches),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    half: sum(({ half }) => half),
    restored: sum(({ restored }) => restored),
    problems: all.flatMap(({ problems }, at) => problems.map((problem) => `app ${at + 1}, ${problem}`)),
  };
}

/**
 * Starts the real app, lets it save single entries and batches as fast as it can, kills its whole process group at a
 * random moment, and looks at the next start whether everything acknowledged is there, whole, in both copies.
 */
export async function runKillCycles(folder: string, cycles: number, random: Random): Promise<KillFigures> {
  const folders: Folders = {
    userData: path.join(folder, 'profile'),
    data: path.join(folder, 'data'),
    backups: path.join(folder, 'backups'),
  };
  for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
  const acknowledgements = path.join(folder, 'acknowledged.txt');
  const batches = new Map<string, number>();
  const problems: string[] = [];
  const totals = { lost: 0, half: 0, restored: 0, killedAtStart: 0 };
  let expected = new Map<string, Set<string>>();
  let batchOfLastLife: string | null = null;

  for (let life = 1; life <= cycles + 1; life += 1) {
    const isLast = life === cycles + 1;
    const open = [tableName, ...(batchOfLastLife === null ? [] : [batchOfLastLife])];
    const load: Load | null = isLast ? null : await loadOf(life);
    const batchName = load?.batch === null || load === null ? null : `Invoer ${life}`;
    const run = new AppRun(folders, { acknowledgements, open, create: true, load });
    if (!isLast && life > 1 && random.next() < 0.15) {
      await delay(random.between(50, 1500));
      await run.kill();
      if (run.heard('OPENED') === undefined) totals.killedAtStart += 1;
    } else {
      await look(run, life);
      if (!isLast) {
        const before = (await run.told('LOADING')) ?? 0;
        await untilTheMoment(run, before, batchName !== null);
        await run.kill();
      } else await run.ended;
    }
    if (batchName !== null) batchOfLastLife = batchName;
    expected = acknowledgedIn(acknowledgements);
  }
  const acknowledged = [...expected.values()].reduce((sum, dots) => sum + dots.size, 0);
  return { kills: cycles, batches: batches.size, acknowledged, ...totals, problems };

  async function loadOf(life: number): Promise<Load> {
    const sentences = sentencesOf(life, 60);
    if (random.next() >= 0.35) return { sentences, batch: null, batchPause: 0 };
    const id = `invoer-${life}`;
    const log = logOf(id, `Invoer ${life}`, random.between(20, 600));
    const batch = path.join(folder, `${id}.gebiedstafel`);
    writeFileSync(batch, await tableFileOf(log));
    batches.set(id, log.length);
    return { sentences, batch, batchPause: random.between(0, 200) };
  }

  /** Anywhere in the work: between any two of some dozens of saves, or before, in or after the one write of a batch. */
  async function untilTheMoment(run: AppRun, before: number, hasBatch: boolean): Promise<void> {
    if (hasBatch && random.next() < 0.5) await delay(random.between(0, 400));
    else await run.acknowledged(before + random.between(1, 15), 10_000);
    await delay(random.between(0, 25));
  }

  async function look(run: AppRun, life: number): Promise<void> {
    const listed = await run.told('LISTED');
    const opened = await run.told('OPENED');
    if (listed === null || opened === null) throw new Error(`life ${life} ended by itself:\n${run.stderr}`);
    const before = new Set(listed.stored.log.map(({ table, n }) => `${table} ${n}`));
    totals.restored += opened.stored.log.filter(({ table, n }) => !before.has(`${table} ${n}`)).length;
    const lost = lostFrom(opened, expected);
    const half = [...halfInStore(listed), ...halfInStore(opened), ...halfBatches(opened, batches)];
    totals.lost += lost.length;
    totals.half += half.length;
    const found = [...lost.map((each) => `lost: ${each}`), ...half, ...openedTables(opened)];
    problems.push(...found.map((each) => `life ${life}: ${each}`));
  }

  function openedTables(opened: Opened): readonly string[] {
    const names = [tableName, batchOfLastLife];
    const ids = opened.stored.heads.filter(({ name }) => names.includes(name)).map(({ id }) => id);
    return ids.flatMap((id) => differing(opened, id));
  }
}

function acknowledgedIn(file: string): Map<string, Set<string>> {
  const byTable = new Map<string, Set<string>>();
  for (const { table, dots } of readAcknowledgements(file)) {
    const known = byTable.get(table) ?? new Set();
    for (const dot of dots) known.add(dot);
    byTable.set(table, known);
  }
  return byTable;
}
