import type { AppendAnswer, JournalLine } from '../../shared/ipc/journal';
import { errorCode } from '../disk/atomic-write';
import type { Journal } from '../journal/journal';
import type { Backups } from './backups';

/** A backup is due after this long, in milliseconds, or after this many entries, whichever comes first ... */
const longest = 60_000;
const mostEntries = 100;
/** ... but backing up takes at most one part in this many of the time: a large table takes longer. */
const share = 20;
/** ... and no longer than this after the last one, in milliseconds: a computer that slept meanwhile took no time. */
const longestPause = 20 * 60_000;
/** How long after a table was read its first backup is made, so that the first save need not wait for it. */
const calm = 8_000;
/** How far the note beside the backups may lag, in milliseconds. */
const noteDelay = 2_000;

export interface BackupKeeperOptions {
  readonly journal: Journal;
  readonly backups: Backups;
  readonly now?: () => number;
  /** A backup that could not be written: a reason, or null when the next one was. */
  readonly onProblem?: (code: string | null) => void;
}

interface Kept {
  /** The whole log, before the first write of this start. Every write waits for it. */
  readonly first: Promise<unknown>;
  writtenAt: number;
  /** How long the last one took, in milliseconds. */
  took: number;
  entries: number;
  reached: number;
  note: NodeJS.Timeout | null;
  hasNew: boolean;
}

/** Decides when backups are made: before the first write of a start, every minute of work, and at the end. */
export class BackupKeeper {
  readonly #journal: Journal;
  readonly #backups: Backups;
  readonly #now: () => number;
  readonly #onProblem: (code: string | null) => void;
  readonly #kept = new Map<string, Kept>();
  readonly #underWay = new Set<Promise<unknown>>();
  /** Closed while the backups themselves are changed. */
  #gate: Promise<void> = Promise.resolve();

  constructor({ journal, backups, now = Date.now, onProblem = () => {} }: BackupKeeperOptions) {
    this.#journal = journal;
    this.#backups = backups;
    this.#now = now;
    this.#onProblem = onProblem;
  }

  /** A table is being opened: it is backed up once the screen is there. */
  prepare(tableId: string): void {
    if (this.#kept.has(tableId)) return;
    setTimeout(() => void this.#of(tableId), calm).unref();
  }

  /** Saves lines in the journal, after a backup of what was there when this start wrote to the table for the first time. */
  async append(tableId: string, lines: readonly JournalLine[], replica: string | null): Promise<AppendAnswer> {
    const kept = this.#of(tableId);
    // A backup that fails stops nobody: the journal is what saving means.
    await kept.first;
    const answer = await this.#journal.append(tableId, lines, replica);
    if (answer.ok) this.#noteSaved(tableId, kept, answer.n, lines.length);
    return answer;
  }

  /** Puts a whole log in the place of a damaged journal, and counts from there. */
  async replace(tableId: string, lines: readonly JournalLine[], replica: string): Promise<AppendAnswer> {
    const answer = await this.#journal.replace(tableId, lines, replica);
    if (answer.ok) {
      await this.#note(tableId, lines.length);
      await this.backUp(tableId);
    }
    return answer;
  }

  /** Does what changes the backups themselves while none is being made; afterwards the table is backed up as it is then. */
  async withoutBackups<Answer>(tableId: string, work: () => Promise<Answer>): Promise<Answer> {
    const before = this.#gate;
    // Those asked for from here on wait for this work: it must not wait for them.
    const underWay = [...this.#underWay];
    let open = (): void => {};
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    try {
      await before;
      await Promise.all(underWay);
      return await work();
    } finally {
      open();
      await this.backUp(tableId);
    }
  }

  /** Backs a table up now, as it stands in the journal. @returns whether everything saved is in a backup */
  backUp(tableId: string): Promise<boolean> {
    return this.#tracked(this.#gate.then(() => this.#backUp(tableId)));
  }

  #tracked<Answer>(work: Promise<Answer>): Promise<Answer> {
    this.#underWay.add(work);
    return work.finally(() => this.#underWay.delete(work));
  }

  async #backUp(tableId: string): Promise<boolean> {
    const answer = await this.#journal.read(tableId);
    if (!answer.ok) return false;
    if (answer.contents.lines.length === 0) return true;
    try {
      await this.#backups.write(tableId, await this.#journal.nameOf(tableId), answer.contents.lines);
      this.#onProblem(null);
      return true;
    } catch (error) {
      this.#onProblem(errorCode(error));
      return false;
    }
  }

  /** Backs up every table that was written to since its last backup. For the end of the program, and of a page. */
  async finish(): Promise<void> {
    await Promise.all(this.#underWay);
    for (const [tableId, kept] of this.#kept) {
      if (kept.note !== null) clearTimeout(kept.note);
      if (!kept.hasNew) continue;
      await this.#noteReached(tableId, kept);
      await this.#backUpNow(tableId, kept);
    }
  }

  /** Drops what is known of a table that was erased. */
  forget(tableId: string): void {
    const note = this.#kept.get(tableId)?.note ?? null;
    if (note !== null) clearTimeout(note);
    this.#kept.delete(tableId);
  }

  #of(tableId: string): Kept {
    const known = this.#kept.get(tableId);
    if (known !== undefined) return known;
    const first = this.backUp(tableId);
    const kept = { first, writtenAt: this.#now(), took: 0, entries: 0, reached: 0, note: null, hasNew: false };
    this.#kept.set(tableId, kept);
    return kept;
  }

  #noteSaved(tableId: string, kept: Kept, n: number, entries: number): void {
    kept.reached = n;
    kept.hasNew = true;
    kept.entries += entries;
    if (kept.note === null) {
      kept.note = setTimeout(() => void this.#noteReached(tableId, kept), noteDelay);
      kept.note.unref();
    }
    // A clock that was set back must not put off the next one until it has caught up.
    const passed = Math.abs(this.#now() - kept.writtenAt);
    const pause = Math.min(kept.took * share, longestPause);
    if (passed < pause || (kept.entries < mostEntries && passed < longest)) return;
    // Tracked to its very end: who finishes must know whether it has to be tried again.
    void this.#tracked(this.#backUpNow(tableId, kept));
  }

  async #backUpNow(tableId: string, kept: Kept): Promise<void> {
    kept.writtenAt = this.#now();
    kept.entries = 0;
    kept.hasNew = false;
    // What could not be written is tried again with the next entry that is due, or at the end.
    if (!(await this.backUp(tableId))) kept.hasNew = true;
    kept.took = this.#now() - kept.writtenAt;
  }

  async #noteReached(tableId: string, kept: Kept): Promise<void> {
    kept.note = null;
    // Of a table that was erased meanwhile nothing is noted any more, or it would be listed again.
    await this.#note(tableId, kept.reached, () => this.#kept.get(tableId) === kept);
  }

  /** A note that cannot be written stops nobody. */
  async #note(tableId: string, count: number, isMeant: () => boolean = () => true): Promise<void> {
    const name = await this.#journal.nameOf(tableId);
    if (!isMeant()) return;
    await this.#backups.noteReached(tableId, count, name === tableId ? null : name).catch(() => {});
  }
}
