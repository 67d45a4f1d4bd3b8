import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { electronSwitches } from '../../build/electron-switches.mjs';
import type { StoredEntity, TableHead } from '../../renderer/storage/database';
import type { WholeRow } from '../../renderer/storage/stored-entry';
import type { LogEntry } from '../../shared/log/log-entry';

/** What the driver inside the app does after the start. */
export interface Plan {
  /** File to which every acknowledged entry is added. */
  readonly acknowledgements: string;
  /** Tables to open, by name, one after the other. */
  readonly open: readonly string[];
  /** Whether a table that is not there is made. */
  readonly create: boolean;
  /** null: the app is closed as a user would after opening. */
  readonly load: Load | null;
  /** Only the moments are told, since reading everything takes time. */
  readonly isTimed?: boolean;
  /** What goes wrong with the windows after the load, with half a sentence in the line and the hall open. */
  readonly trouble?: Trouble;
}

export type Trouble = 'page crash' | 'page hang' | 'hall crash' | 'graphics crash';

export interface Load {
  /** Typed one after the other, each with Enter. */
  readonly sentences: readonly string[];
  /** Table file to open before that: all its entries are one write. */
  readonly batch: string | null;
  /** Milliseconds between the batch and the first sentence. */
  readonly batchPause: number;
  /** Ends the app as a user would when everything was saved. */
  readonly thenQuit?: boolean;
}

/** Both copies of all tables, as the app finds them on the disk. */
export interface Copies {
  readonly stored: {
    readonly heads: readonly TableHead[];
    /** No entry of these runs is so large that it is kept in pieces. */
    readonly log: readonly WholeRow[];
    readonly entities: readonly StoredEntity[];
  };
  /** Entries by table; null when the journal could not be read. */
  readonly journals: Readonly<Record<string, readonly LogEntry[] | null>>;
}

export interface Opened extends Copies {
  /** All that the screen says. */
  readonly text: string;
}

interface Told {
  readonly LISTED: Copies;
  readonly OPENED: Opened;
  readonly LOADING: number;
  readonly IDLE: number;
  /** How many entries since the start. */
  readonly ACKNOWLEDGED: number;
  readonly ABSENT: string;
  readonly TITLE: string;
  /** What the windows hold after the trouble. */
  readonly AFTER: { readonly line: string; readonly table: string; readonly hall: string };
  /** When the table could be typed in, in milliseconds since 1970. */
  readonly USABLE: number;
  readonly RECOVERY: { readonly name: string; readonly text: string };
}

export interface Folders {
  readonly userData: string;
  readonly data: string;
  readonly backups: string;
}

export const root = process.cwd();

const running = new Set<number>();
/** Ends every app that a failed check left behind. */
export function endAllRuns(): void {
  for (const group of running) endGroup(group);
}
process.once('exit', endAllRuns);

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Everything in it has ended already.
  }
}

/** The real app with the driver in it, in a process group of its own. */
export class AppRun {
  readonly #child: ChildProcess;
  readonly #said = new Map<string, unknown>();
  #failure: string | null = null;
  #rest = '';
  #stderr = '';
  #heard = (): void => {};
  readonly ended: Promise<void>;

  constructor(folders: Folders, plan: Plan, environment: Readonly<Record<string, string>> = {}) {
    const electron = process.env['GT_ELECTRON_PATH'];
    if (electron === undefined) throw new Error('run this with npm run test:durability, which sets up Electron');
    const driver = path.join(root, 'tests', 'durability', 'driver.mjs');
    this.#child = spawn(electron, [...electronSwitches({ virtual: true }), driver], {
      cwd: root,
      env: {
        ...process.env,
        GT_USER_DATA: folders.userData,
        GT_DATA_DIR: folders.data,
        GT_BACKUP_DIR: folders.backups,
        DURABILITY_PLAN: JSON.stringify(plan),
        LANGUAGE: 'nl',
        LANG: 'nl_NL.UTF-8',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const group = this.#child.pid as number;
    running.add(group);
    this.ended = once(this.#child, 'close').then(() => {
      running.delete(group);
      this.#heard();
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (data: string) => this.#hear(data));
    this.#child.stderr?.setEncoding('utf8').on('data', (data: string) => {
      this.#stderr = (this.#stderr + data).slice(-4000);
    });
  }

  /** Waits for what the driver tells; null when the app has ended without telling it. A busy machine gets its time. */
  async told<Kind extends keyof Told>(kind: Kind, limit = 180_000): Promise<Told[Kind] | null> {
    const until = performance.now() + limit;
    while (!this.#said.has(kind)) {
      if (this.#failure !== null) throw new Error(`the driver failed: ${this.#failure}\n${this.#stderr}`);
      if (this.hasEnded) return null;
      if (performance.now() > until) throw new Error(`no ${kind} within ${limit / 1000} s\n${this.#stderr}`);
      await Promise.race([new Promise<void>((resolve) => (this.#heard = resolve)), delay(500)]);
    }
    return this.#said.get(kind) as Told[Kind];
  }

  /** Waits until this many entries have been acknowledged since the start; false when that takes longer than the limit. */
  async acknowledged(count: number, limit: number): Promise<boolean> {
    const until = performance.now() + limit;
    while ((this.heard('ACKNOWLEDGED') ?? 0) < count) {
      if (this.hasEnded || performance.now() > until) return false;
      await Promise.race([new Promise<void>((resolve) => (this.#heard = resolve)), delay(50)]);
    }
    return true;
  }

  /** Whether a window with these words in its title came within the limit. */
  async title(words: string, limit: number): Promise<boolean> {
    const until = performance.now() + limit;
    while (!(this.heard('TITLE') ?? '').includes(words)) {
      if (this.hasEnded || performance.now() > until) return false;
      await Promise.race([new Promise<void>((resolve) => (this.#heard = resolve)), delay(50)]);
    }
    return true;
  }

  /** What it told already. */
  heard<Kind extends keyof Told>(kind: Kind): Told[Kind] | undefined {
    return this.#said.get(kind) as Told[Kind] | undefined;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  get stderr(): string {
    return this.#stderr;
  }

  /** kill -9 of the whole process group, as when the power of the program goes: nobody gets to finish anything. */
  async kill(): Promise<void> {
    const group = this.#child.pid as number;
    endGroup(group);
    await this.ended;
    for (let pause = 0; pause < 500 && isAlive(group); pause += 1) await delay(2);
  }

  #hear(data: string): void {
    const lines = (this.#rest + data).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const space = line.indexOf(' ');
      const kind = line.slice(0, space);
      if (!/^[A-Z]+$/.test(kind)) continue;
      const value: unknown = JSON.parse(line.slice(space + 1));
      if (kind === 'FAILED') this.#failure = String(value);
      this.#said.set(kind, value);
    }
    this.#heard();
  }
}

function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** Every acknowledged entry: the table's id and the entry's dot. */
export function readAcknowledgements(file: string): readonly { readonly table: string; readonly dots: string[] }[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
