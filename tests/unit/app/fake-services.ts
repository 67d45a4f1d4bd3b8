import type { TableHead } from '../../../renderer/storage/database';
import {
  type AppendAnswer,
  type ErasedElsewhere,
  type EraseNamesAnswer,
  type JournalLine,
  type JournalReport,
  nothingElsewhere,
  type OutlineAnswer,
  type ReadAnswer,
} from '../../../shared/ipc/journal';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nameEraserOf } from '../../../shared/names/name-eraser';
import type { Document } from '../../../shared/register/document';

export const savedAt = '2026-11-24T09:00:00.000Z';

export const soundReport: JournalReport = {
  files: 1,
  bytes: 100,
  tornBytes: 0,
  brokenLines: [],
  missing: [],
  doubled: [],
  detached: [],
  unreadable: [],
  sentinel: null,
  behindSentinel: false,
};

/** A journal in memory that keeps the rules of the real one, and can be told to refuse. */
export class FakeJournal {
  lines: JournalLine[];
  last: number;
  report: JournalReport = soundReport;
  unreadable = false;
  refuseWith: Extract<AppendAnswer, { ok: false }>['refusal'] | null = null;
  throwWith: Error | null = null;
  /** What else the disk holds of the table, such as a backup. */
  olderCopy: readonly LogEntry[] = [];
  readonly calls: string[];

  constructor(log: readonly LogEntry[] = [], calls: string[] = []) {
    this.lines = log.map((entry, at) => ({ n: at + 1, entry }));
    this.last = this.lines.length;
    this.calls = calls;
  }

  async append(_table: string, lines: readonly JournalLine[]): Promise<AppendAnswer> {
    this.calls.push(`journal ${lines.map(({ n }) => n).join(',')}`);
    if (this.throwWith !== null) throw this.throwWith;
    if (this.refuseWith !== null) return { ok: false, refusal: this.refuseWith };
    const given = lines[0]?.n ?? 0;
    if (given !== this.last + 1) {
      return { ok: false, refusal: { kind: 'wrong-number', expected: this.last + 1, given } };
    }
    this.lines.push(...lines);
    this.last += lines.length;
    return { ok: true, n: this.last, bytes: 100, hash: '', at: savedAt };
  }

  async eraseNames(
    table: string,
    line: JournalLine,
    _replica?: string,
    { alsoNamed, lines }: ErasedElsewhere = nothingElsewhere,
  ): Promise<EraseNamesAnswer> {
    const answer = await this.append(table, [line]);
    if (answer.ok) {
      const eraser = nameEraserOf([...this.lines.map(({ entry }) => entry), ...this.olderCopy, ...lines], alsoNamed);
      this.lines = this.lines.map(({ n, entry }) => ({ n, entry: eraser.entry(entry) }));
    }
    return answer;
  }

  async replace(_table: string, lines: readonly JournalLine[]): Promise<AppendAnswer> {
    if (this.refuseWith !== null) return { ok: false, refusal: this.refuseWith };
    this.lines = [...lines];
    this.last = lines.length;
    this.report = soundReport;
    return { ok: true, n: this.last, bytes: 100, hash: '', at: savedAt };
  }

  async read(): Promise<ReadAnswer> {
    if (this.unreadable) return { ok: false, refusal: { kind: 'not-readable', code: 'EIO' } };
    return { ok: true, contents: { lines: this.lines, last: this.last, hash: '', report: this.report } };
  }

  async outline(): Promise<OutlineAnswer> {
    const answer = await this.read();
    if (!answer.ok) return answer;
    const { lines, ...rest } = answer.contents;
    const newest = Math.max(0, ...lines.map(({ entry }) => entry.v));
    return { ok: true, outline: { ...rest, dots: lines.map(({ entry }) => entry.dot).join(' '), newest } };
  }

  async describe(): Promise<boolean> {
    return true;
  }
}

/** A database that notes what it is given, and can be told to fail. */
export class FakeStore {
  isBroken = false;
  stored: LogEntry[] = [];
  head: TableHead | undefined;
  /** Every writing waits for this. */
  pause: Promise<void> = Promise.resolve();
  readonly calls: string[];

  constructor(calls: string[] = []) {
    this.calls = calls;
  }

  async append(head: TableHead, _document: Document, first: number, entries: readonly LogEntry[]): Promise<void> {
    this.calls.push(`database ${first}+${entries.length}`);
    await this.pause;
    if (this.isBroken) throw new Error('QuotaExceededError');
    this.stored.splice(first - 1, entries.length, ...entries);
    this.head = head;
  }
}
