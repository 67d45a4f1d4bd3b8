import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppRun, endAllRuns, type Folders, type Plan, readAcknowledgements, type Trouble } from './app-run';
import { lostFrom } from './check-copies';
import { sentencesOf } from './load';

export interface CircumstanceFigures {
  readonly circumstances: number;
  readonly problems: readonly string[];
}

const tableName = 'Duurproef';

interface Place {
  readonly folders: Folders;
  readonly acknowledgements: string;
}

const circumstances: readonly {
  readonly name: string;
  readonly check: (place: Place) => Promise<readonly string[]>;
}[] = [
  { name: 'a second start while the first one works', check: secondInstance },
  { name: 'another profile on the same data folder', check: otherProfile },
  { name: 'a profile and folders with spaces and é', check: otherPath },
  { name: 'a clock set back by a day', check: clockSetBack },
  { name: 'two quick starts after each other', check: quickStarts },
  { name: 'a working copy that cannot be written', check: lockedWorkingCopy },
  { name: 'the page crashes', check: (place) => trouble(place, 'page crash') },
  { name: 'the page hangs', check: (place) => trouble(place, 'page hang') },
  { name: 'the page in the hall crashes', check: (place) => trouble(place, 'hall crash') },
  { name: 'the graphics process is killed', check: (place) => trouble(place, 'graphics crash') },
];

/** What happens to programs besides crashes. Each time: everything acknowledged is there afterwards. */
export async function runCircumstances(folder: string): Promise<CircumstanceFigures> {
  const problems: string[] = [];
  for (const [at, { name, check }] of circumstances.entries()) {
    const here = path.join(folder, `circumstance-${at}`);
    const folders = {
      userData: path.join(here, 'profile'),
      data: path.join(here, 'data'),
      backups: path.join(here, 'backups'),
    };
    for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
    const place = { folders, acknowledgements: path.join(here, 'acknowledged.txt') };
    try {
      const found = [...(await check(place)), ...(await allIsThere(place))];
      problems.push(...found.map((problem) => `${name}: ${problem}`));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
      endAllRuns();
    }
  }
  return { circumstances: circumstances.length, problems };
}

const loadOf = (life: number) => ({ sentences: sentencesOf(life, 8), batch: null, batchPause: 0 });

const planOf = ({ acknowledgements }: Place, life: number, rest: Partial<Plan> = {}): Plan => ({
  acknowledgements,
  open: [tableName],
  create: true,
  load: { ...loadOf(life), thenQuit: true },
  ...rest,
});

async function allIsThere(place: Place): Promise<readonly string[]> {
  const run = new AppRun(place.folders, planOf(place, 99, { create: false, load: null }));
  const opened = await run.told('OPENED');
  await run.ended;
  if (opened === null) return [`does not open afterwards: ${run.stderr}`];
  const byTable = new Map<string, Set<string>>();
  for (const { table, dots } of readAcknowledgements(place.acknowledgements)) {
    byTable.set(table, new Set([...(byTable.get(table) ?? []), ...dots]));
  }
  const count = [...byTable.values()].reduce((sum, dots) => sum + dots.size, 0);
  const lost = lostFrom(opened, byTable);
  return count < 9 ? [`only ${count} acknowledged`] : lost.map((dot) => `lost ${dot}`);
}

/** The first one stays at work until the other one has been looked at. */
async function atWork(place: Place): Promise<AppRun> {
  const first = new AppRun(place.folders, planOf(place, 1, { load: { ...loadOf(1), thenQuit: false } }));
  await first.told('IDLE');
  await first.acknowledged(8, 120_000);
  return first;
}

async function secondInstance(place: Place): Promise<readonly string[]> {
  const first = await atWork(place);
  const second = new AppRun(place.folders, planOf(place, 2));
  await second.ended;
  const problems = second.heard('LISTED') === undefined ? [] : ['the second one opened a window of its own'];
  await first.kill();
  return problems;
}

async function otherProfile(place: Place): Promise<readonly string[]> {
  const first = await atWork(place);
  const other = { ...place.folders, userData: `${place.folders.userData}-other` };
  mkdirSync(other.userData);
  const second = new AppRun(other, planOf(place, 2));
  const isToldOff = await second.title('al in gebruik', 60_000);
  await second.kill();
  await first.kill();
  const listed = second.heard('LISTED') !== undefined;
  return [...(isToldOff ? [] : ['nobody said that the folder is in use']), ...(listed ? ['it opened the tables'] : [])];
}

async function otherPath(place: Place): Promise<readonly string[]> {
  const first = new AppRun(place.folders, planOf(place, 1));
  await first.ended;
  const top = path.join(path.dirname(place.folders.data), 'Één map met spaties é');
  const moved = {
    userData: path.join(top, 'mijn profiel'),
    data: path.join(top, 'mijn gegevens'),
    backups: path.join(top, 'mijn reservekopieën'),
  };
  for (const [kind, target] of Object.entries(moved)) {
    cpSync(place.folders[kind as keyof Folders], target, { recursive: true, verbatimSymlinks: true });
  }
  const second = new AppRun(moved, planOf(place, 2));
  await second.ended;
  for (const [kind, target] of Object.entries(moved)) {
    rmSync(place.folders[kind as keyof Folders], { recursive: true });
    cpSync(target, place.folders[kind as keyof Folders], { recursive: true, verbatimSymlinks: true });
  }
  return [];
}

async function clockSetBack(place: Place): Promise<readonly string[]> {
  await new AppRun(place.folders, planOf(place, 1)).ended;
  const back = new AppRun(place.folders, planOf(place, 2), { DURABILITY_CLOCK: String(-24 * 3_600_000) });
  const opened = await back.told('OPENED');
  await back.ended;
  const third = new AppRun(place.folders, planOf(place, 3));
  const seen = await third.told('OPENED');
  await third.ended;
  const moments = (seen?.stored.log ?? []).toSorted((a, b) => a.n - b.n).map(({ entry }) => Date.parse(entry.at));
  const goesBack = moments.some((at, index) => at < (moments[index - 1] ?? at));
  const kept = readdirSync(path.join(place.folders.backups, readdirSync(place.folders.backups)[0] as string));
  return [
    ...(opened === null ? ['did not open'] : []),
    ...(goesBack ? ['moments of the log go back'] : []),
    ...(kept.length < 3 ? ['backups are gone'] : []),
  ];
}

async function quickStarts(place: Place): Promise<readonly string[]> {
  await new AppRun(place.folders, planOf(place, 1)).ended;
  for (const pause of [150, 400]) {
    const run = new AppRun(place.folders, planOf(place, 2));
    await delay(pause);
    await run.kill();
  }
  return [];
}

async function lockedWorkingCopy(place: Place): Promise<readonly string[]> {
  await new AppRun(place.folders, planOf(place, 1)).ended;
  // Root writes everywhere: a file in the place of the database stands in the way of everybody.
  const database = path.join(place.folders.userData, 'IndexedDB');
  rmSync(database, { recursive: true, force: true });
  writeFileSync(database, '');
  try {
    const run = new AppRun(place.folders, planOf(place, 2));
    const opened = await run.told('OPENED');
    await run.acknowledged(8, 120_000);
    await run.kill();
    return opened === null ? ['did not open without its working copy'] : [];
  } finally {
    rmSync(database, { force: true });
  }
}

/** The window comes back with the table and the unsent half of a sentence; the other window goes on. */
async function trouble(place: Place, what: Trouble): Promise<readonly string[]> {
  const run = new AppRun(place.folders, planOf(place, 1, { trouble: what }));
  const after = await run.told('AFTER');
  await run.kill();
  if (after === null) return [`ended: ${run.stderr}`];
  return [
    ...(after.table === tableName ? [] : [`the window shows ${after.table}`]),
    ...(after.line === 'Provincie financiert half' ? [] : [`the line holds "${after.line}"`]),
    ...(after.hall.includes(tableName) ? [] : ['the hall shows nothing']),
  ];
}
