import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppRun, endAllRuns, type Folders, type Opened, type Plan, readAcknowledgements } from './app-run';
import { differing, halfInStore, lostFrom } from './check-copies';
import { sentencesOf } from './load';

export interface InTurnFigures {
  /** What was gone through, in order; without what cannot be done on this computer. */
  readonly steps: readonly string[];
  readonly acknowledged: number;
  readonly lost: number;
  readonly problems: readonly string[];
}

const tableName = 'Duurproef';
const sentences = 3;

/**
 * One laptop, one thing after another, always in this order: a second start, two quick restarts, another place for its
 * folders, a clock that goes back, a profile in which nobody may write. Every life looks first whether everything that was
 * acknowledged before it is there, so that few starts do.
 */
export async function runInTurn(folder: string): Promise<InTurnFigures> {
  const laptop = new Laptop(folder);
  const steps: readonly (readonly [string, () => Promise<readonly string[] | null>])[] = [
    ['a second start while the first one works', () => laptop.secondStart()],
    ['two quick restarts', () => laptop.quickRestarts()],
    ['folders with spaces and é', () => laptop.moved()],
    ['a clock set back by a day', () => laptop.clockSetBack()],
    ['a profile in which nobody may write', () => laptop.readOnlyProfile()],
    ['the next morning', () => laptop.work()],
  ];
  const done: string[] = [];
  const problems: string[] = [];
  for (const [name, step] of steps) {
    try {
      const found = await step();
      if (found === null) continue;
      done.push(name);
      problems.push(...found.map((problem) => `${name}: ${problem}`));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
      endAllRuns();
    }
  }
  // The table itself, and what was typed in four lives.
  const least = 1 + 4 * sentences;
  if (laptop.acknowledged < least) problems.push(`only ${laptop.acknowledged} of ${least} acknowledged`);
  return { steps: done, acknowledged: laptop.acknowledged, lost: laptop.lost, problems };
}

class Laptop {
  readonly #home: string;
  #folders: Folders;
  #life = 0;
  lost = 0;

  constructor(home: string) {
    this.#home = home;
    this.#folders = foldersIn(path.join(home, 'laptop'), ['profile', 'data', 'backups']);
    for (const each of Object.values(this.#folders)) mkdirSync(each, { recursive: true });
  }

  get acknowledged(): number {
    return [...this.#known().values()].reduce((sum, dots) => sum + dots.size, 0);
  }

  /** The other one hands over and ends, while the first one goes on. */
  async secondStart(): Promise<readonly string[]> {
    const known = this.#known();
    const first = this.#start({ thenQuit: false });
    const found = this.#look(known, await first.told('OPENED'), first);
    await first.told('IDLE');
    if (!(await first.acknowledged(1 + sentences, 120_000))) found.push('not everything typed was acknowledged');
    const second = this.#start({ thenQuit: true });
    await second.ended;
    if (second.heard('LISTED') !== undefined) found.push('the second one opened a window of its own');
    await first.kill();
    return found;
  }

  async quickRestarts(): Promise<readonly string[]> {
    for (const pause of [150, 400]) {
      const run = this.#start({ thenQuit: true });
      await delay(pause);
      await run.kill();
    }
    return this.work();
  }

  async moved(): Promise<readonly string[]> {
    const target = foldersIn(path.join(this.#home, 'Één map met spaties é'), [
      'mijn profiel',
      'mijn gegevens',
      'mijn reservekopieën',
    ]);
    mkdirSync(path.dirname(target.data), { recursive: true });
    for (const kind of ['userData', 'data', 'backups'] as const) renameSync(this.#folders[kind], target[kind]);
    this.#folders = target;
    return this.work();
  }

  async clockSetBack(): Promise<readonly string[]> {
    return this.work({ DURABILITY_CLOCK: String(-24 * 3_600_000) });
  }

  /** It says so in a window and opens nothing; what is there stays as it is. null where nobody may lock a folder. */
  async readOnlyProfile(): Promise<readonly string[] | null> {
    const { userData } = this.#folders;
    if (!this.#lock(userData)) return null;
    try {
      const run = this.#start({ thenQuit: true });
      const isTold = await run.title('kan niet in zijn eigen map schrijven', 60_000);
      const problems = isTold ? [] : ['nobody said that the profile cannot be written'];
      if (run.heard('LISTED') !== undefined) problems.push('it opened the tables');
      await run.kill();
      return problems;
    } finally {
      spawnSync('umount', ['-l', userData]);
    }
  }

  /** Opens, looks, types three sentences, and ends as a user would. */
  async work(environment: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
    const known = this.#known();
    const run = this.#start({ thenQuit: true }, environment);
    const found = this.#look(known, await run.told('OPENED'), run);
    await run.ended;
    return found;
  }

  #start({ thenQuit }: { readonly thenQuit: boolean }, environment: Readonly<Record<string, string>> = {}): AppRun {
    this.#life += 1;
    const plan: Plan = {
      acknowledgements: path.join(this.#home, 'acknowledged.txt'),
      open: [tableName],
      create: true,
      load: { sentences: sentencesOf(this.#life, sentences), batch: null, batchPause: 0, thenQuit },
    };
    return new AppRun(this.#folders, plan, environment);
  }

  /** @param known what was acknowledged before this life began: it types on while its first look is still read here */
  #look(known: ReadonlyMap<string, ReadonlySet<string>>, opened: Opened | null, run: AppRun): string[] {
    if (opened === null) return [`did not open: ${run.stderr}`];
    const lost = lostFrom(opened, known);
    this.lost += lost.length;
    const ids = opened.stored.heads.map(({ id }) => id);
    const moments = opened.stored.log.toSorted((a, b) => a.n - b.n).map(({ entry }) => Date.parse(entry.at));
    const goesBack = moments.some((at, index) => at < (moments[index - 1] ?? at));
    return [
      ...lost.map((dot) => `lost ${dot}`),
      ...halfInStore(opened),
      ...ids.flatMap((id) => differing(opened, id)),
      ...(goesBack ? ['moments of the log go back'] : []),
    ];
  }

  #known(): Map<string, Set<string>> {
    const byTable = new Map<string, Set<string>>();
    for (const { table, dots } of readAcknowledgements(path.join(this.#home, 'acknowledged.txt'))) {
      byTable.set(table, new Set([...(byTable.get(table) ?? []), ...dots]));
    }
    return byTable;
  }

  /** Nobody may write below it, not even root. false where nobody may do that to a folder. */
  #lock(folder: string): boolean {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
    if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) return false;
    if (spawnSync('mount', ['-o', 'remount,bind,ro', folder]).status === 0) return true;
    spawnSync('umount', ['-l', folder]);
    return false;
  }
}

function foldersIn(top: string, [userData, data, backups]: readonly [string, string, string]): Folders {
  return { userData: path.join(top, userData), data: path.join(top, data), backups: path.join(top, backups) };
}
