import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppRun, type Copies, type Folders, type Opened, type Plan, readAcknowledgements } from './app-run';
import { halfInStore } from './check-copies';
import { type DamageCase, damageCases, needsChromium } from './damage-cases';
import { sentencesOf } from './load';
import { Random } from './random';
import type { Slots } from './slots';

export interface DamageFigures {
  readonly cases: number;
  readonly of: number;
  readonly acknowledged: number;
  /** Acknowledged entries that are gone although something still had them. */
  readonly lost: number;
  readonly recoveryWindows: number;
  readonly problems: readonly string[];
}

const tableName = 'Duurproef';

const foldersIn = (top: string): Folders => ({
  userData: path.join(top, 'profile'),
  data: path.join(top, 'data'),
  backups: path.join(top, 'backups'),
});

export interface DamageOptions {
  readonly folder: string;
  /** How many of the cases, chosen at random; all when it is larger. */
  readonly count: number;
  /** Only cases whose name contains this. */
  readonly named: string;
  /** How often each is done, every time at other places of the files. */
  readonly times: number;
  readonly seed: number;
  readonly slots: Slots;
}

/**
 * Damages the folders of a killed app in the ways of the table, starts the app twice (what is torn looks sound once and
 * empties a store at the start after that) and looks each time what is there and what the screen says.
 */
export async function runDamageTable({
  folder,
  count,
  named,
  times,
  seed,
  slots,
}: DamageOptions): Promise<DamageFigures> {
  const acknowledged = await slots.run(() => makeTemplate(folder));
  const wanted = shuffled(damageCases, new Random(seed)).filter(({ name }) => name.includes(named));
  // However few, one of them destroys both copies: that is what the recovery window is for. Then those of which only the
  // real app shows what comes of them; the others are done without windows too, in tests/storage.
  const destroying = wanted.filter(({ expect }) => expect === 'recovery').slice(0, 1);
  const chosen = [...destroying, ...wanted.filter(needsChromium), ...wanted]
    .filter((each, at, all) => all.indexOf(each) === at)
    .slice(0, count);
  const found = await Promise.all(
    chosen.flatMap((each, at) =>
      Array.from({ length: times }, (_, time) =>
        slots.run(() => oneCase(each, folder, `case-${at}-${time}`, acknowledged, new Random(seed + 1009 * time + at))),
      ),
    ),
  );
  return {
    cases: chosen.length,
    of: damageCases.length,
    acknowledged: acknowledged.size,
    lost: found.reduce((sum, { lost }) => sum + lost, 0),
    recoveryWindows: found.filter(({ hadWindow }) => hadWindow).length,
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** A first day that ended well, with its backup; a second one that was cut off. */
async function makeTemplate(folder: string): Promise<ReadonlySet<string>> {
  const folders = foldersIn(path.join(folder, 'template'));
  const acknowledgements = path.join(folder, 'acknowledged.txt');
  for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
  const plan = (day: number, thenQuit: boolean): Plan => ({
    acknowledgements,
    open: [tableName],
    create: true,
    load: { sentences: sentencesOf(day, 24), batch: null, batchPause: 0, thenQuit },
  });
  await new AppRun(folders, plan(1, true)).ended;
  cpSync(folders.userData, `${folders.userData}-before`, { recursive: true, verbatimSymlinks: true });
  const second = new AppRun(folders, plan(2, false));
  await second.told('IDLE');
  if (!(await second.acknowledged(24, 120_000))) throw new Error(`the second day saved too little\n${second.stderr}`);
  const acknowledged = new Set(readAcknowledgements(acknowledgements).flatMap(({ dots }) => dots));
  // Until the notes beside journal and backups say how far it came.
  for (let pause = 0; !notesSay(folders, acknowledged.size); pause += 1) {
    if (pause === 2400)
      throw new Error(`the notes do not say ${acknowledged.size} after two minutes\n${second.stderr}`);
    await delay(50);
  }
  await second.kill();
  return acknowledged;
}

function notesSay({ data, backups }: Folders, count: number): boolean {
  const [table] = readdirSync(path.join(data, 'tables'));
  const notes = [
    path.join(data, 'tables', table as string, 'sentinel.json'),
    path.join(backups, table as string, 'reached.json'),
  ];
  return notes.every((file) => existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).count === count);
}

interface CaseFigures {
  readonly lost: number;
  readonly hadWindow: boolean;
  readonly problems: readonly string[];
}

async function oneCase(
  damageCase: DamageCase,
  folder: string,
  name: string,
  acknowledged: ReadonlySet<string>,
  random: Random,
): Promise<CaseFigures> {
  const top = path.join(folder, name);
  try {
    cpSync(path.join(folder, 'template'), top, { recursive: true, verbatimSymlinks: true });
    await damageCase.damage(foldersIn(top), random);
    const found = await twoStarts(damageCase, foldersIn(top), acknowledged, path.join(folder, `${name}.txt`));
    return { ...found, problems: found.problems.map((problem) => `${damageCase.name}: ${problem}`) };
  } catch (error) {
    return { lost: 0, hadWindow: false, problems: [`${damageCase.name}: ${String(error)}`] };
  } finally {
    rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

async function twoStarts(
  { expect }: DamageCase,
  folders: Folders,
  acknowledged: ReadonlySet<string>,
  acknowledgements: string,
): Promise<CaseFigures> {
  const problems: string[] = [];
  let hadWindow = false;
  let lost = 0;
  let kept: ReadonlySet<string> = new Set();
  for (const start of [1, 2]) {
    const run = new AppRun(folders, { acknowledgements, open: [tableName], create: false, load: null });
    const opened = await run.told('OPENED').catch(async (error) => {
      await run.kill();
      throw error;
    });
    const window = run.heard('RECOVERY');
    await run.ended;
    if (opened === null) throw new Error(`start ${start} ended by itself:\n${run.stderr}`);
    hadWindow ||= window !== undefined;
    const present = presentIn(opened);
    const missing = [...acknowledged].filter((dot) => !present.has(dot));
    problems.push(...halfInStore(opened).map((half) => `start ${start}: ${half}`));
    if (expect === 'whole' && (missing.length > 0 || window !== undefined)) {
      lost += missing.length;
      problems.push(`start ${start}: ${missing.length} of ${acknowledged.size} gone${window ? ', window shown' : ''}`);
    }
    if (expect !== 'whole' && start === 1)
      problems.push(...told(expect, opened, window?.text, missing.length, acknowledged.size));
    // What the first start had, the second one has.
    const gone = [...kept].filter((dot) => !present.has(dot));
    if (gone.length > 0) {
      lost += gone.length;
      problems.push(`start ${start}: ${gone.length} that the start before had are gone`);
    }
    kept = present;
  }
  return { lost, hadWindow, problems };
}

/** Journal and store are both gone in part: what is missing must be said, with the number, and never an empty map. */
function told(
  expect: DamageCase['expect'],
  opened: Opened,
  window: string | undefined,
  missing: number,
  all: number,
): readonly string[] {
  if (window === undefined) {
    const isSaid = missing === 0 || /ontbreken regels|beschadigd/.test(opened.text);
    return expect === 'recovery' && isSaid && missing < all ? [] : [`no recovery window: ${opened.text.slice(0, 300)}`];
  }
  const problems: string[] = [];
  if (!window.includes(`Er waren ${all} logregels opgeslagen`))
    problems.push('the window does not say how many were saved');
  const saysGone =
    window.includes(`${all} regels zijn nergens meer gevonden`) || window.includes('de tafel zelf is weg');
  if (expect === 'alarm' && !saysGone) problems.push('the window does not say what is gone');
  if (expect === 'recovery' && missing >= all) problems.push(`nothing was restored: ${window.slice(0, 600)}`);
  if (expect === 'recovery' && missing > 0 && !window.includes('nergens meer gevonden'))
    problems.push('the window does not count what is gone');
  return problems;
}

function presentIn({ journals, stored }: Copies): ReadonlySet<string> {
  const inJournals = Object.values(journals).flatMap((entries) => (entries ?? []).map(({ dot }) => dot as string));
  return new Set([...inJournals, ...stored.log.map(({ entry }) => entry.dot as string)]);
}

function shuffled<Thing>(things: readonly Thing[], random: Random): readonly Thing[] {
  return things
    .map((thing) => ({ thing, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
