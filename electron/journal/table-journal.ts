import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { AppendAnswer, JournalLine, JournalSentinel, OutlineAnswer, ReadAnswer } from '../../shared/ipc/journal';
import { errorCode, type FileSystem, meansDiskFull, syncUpwards } from '../disk/atomic-write';
import { stampOf } from '../disk/time-stamp';
import { writtenBatchNote } from './journal-batch';
import { journalFileName } from './journal-files';
import { journalMagic, writtenRecord } from './journal-line';
import { finishReplacement } from './journal-replacement';
import { type JournalPosition, type LoadedJournal, loadJournal } from './load-journal';
import { SentinelWriter, setSentinelAside } from './sentinel';

interface OpenJournalFile {
  readonly name: string;
  readonly handle: FileHandle;
  /** Bytes that the disk has confirmed; what stands after them is cut when a write fails. */
  size: number;
}

export interface TableJournalOptions {
  /** Folder of the table; the journal is a folder in it. */
  readonly tableFolder: string;
  readonly tableId: string;
  readonly files: FileSystem;
  readonly now: () => Date;
  readonly sentinelDelay?: number;
}

/** The journal of one table: appended to by one file per start, read over all files. Calls are carried out in order. */
export class TableJournal {
  readonly #options: TableJournalOptions;
  readonly #folder: string;
  readonly #sentinel: SentinelWriter;
  #position: JournalPosition | null = null;
  #file: OpenJournalFile | null = null;
  /** A file in which lines may stand that were refused, since cutting them off failed too; and where they begin. */
  #uncut: { readonly name: string; readonly size: number } | null = null;
  #sentinelKnowsMore = false;
  /** Bytes of unfinished lines set aside while only the position was asked for: the next `read` tells of them. */
  #untoldTornBytes = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: TableJournalOptions) {
    this.#options = options;
    this.#folder = path.join(options.tableFolder, 'journal');
    this.#sentinel = new SentinelWriter(options.tableFolder, options.files, options.sentinelDelay);
  }

  /**
   * Writes lines with the numbers that are due, in one write, and waits for the disk (fdatasync).
   * Refuses all of them when a number is not the one due or when the disk does not take them.
   * @param replica names the file when this call has to make one
   */
  append(lines: readonly JournalLine[], replica: string): Promise<AppendAnswer> {
    return this.#inOrder(async () => {
      try {
        await this.#cutRefused();
        await this.#leaveLostFile();
        const position = await this.#positionNow();
        const wrong = lines.findIndex((line, index) => line.n !== position.last + 1 + index);
        if (wrong >= 0) {
          const expected = position.last + 1 + wrong;
          return { ok: false, refusal: { kind: 'wrong-number', expected, given: lines[wrong]!.n } };
        }
        return await this.#write(lines, position, replica);
      } catch (error) {
        const code = errorCode(error);
        return { ok: false, refusal: meansDiskFull(code) ? { kind: 'disk-full' } : { kind: 'not-writable', code } };
      }
    });
  }

  /** All readable lines from a number, with a report of what was found. Damage is no reason to refuse. */
  read(from = 1): Promise<ReadAnswer> {
    return this.#inOrder(async () => {
      try {
        const { contents } = await this.#load();
        const report = { ...contents.report, tornBytes: contents.report.tornBytes + this.#untoldTornBytes };
        this.#untoldTornBytes = 0;
        const lines = contents.lines.filter((line) => line.n >= from);
        return { ok: true, contents: { ...contents, lines, report } };
      } catch (error) {
        return { ok: false, refusal: { kind: 'not-readable', code: errorCode(error) } };
      }
    });
  }

  /** As `read`, without the lines. A torn tail is told here and once more by the next `read`. */
  outline(): Promise<OutlineAnswer> {
    return this.#inOrder(async () => {
      try {
        const { contents } = await this.#load();
        const { lines, report, ...rest } = contents;
        this.#untoldTornBytes += report.tornBytes;
        const dots = lines.map(({ entry }) => entry.dot).join(' ');
        const newest = lines.reduce((most, { entry }) => Math.max(most, Number(entry.v) || 0), 0);
        return {
          ok: true,
          outline: { ...rest, report: { ...report, tornBytes: this.#untoldTornBytes }, dots, newest },
        };
      } catch (error) {
        return { ok: false, refusal: { kind: 'not-readable', code: errorCode(error) } };
      }
    });
  }

  /** How far the journal has come, without its lines. */
  async count(): Promise<number> {
    return this.#inOrder(async () => (await this.#positionNow()).count);
  }

  /** What the last append answered, or would have: the end of the journal as the disk has it. */
  receipt(): Promise<AppendAnswer> {
    return this.#inOrder(async () => {
      const { last, bytes, hash } = await this.#positionNow();
      return { ok: true, n: last, bytes, hash, at: this.#options.now().toISOString() };
    });
  }

  /** Ends the current file and writes the sentinel. The next append makes a new file. */
  close(): Promise<void> {
    return this.#inOrder(async () => {
      await this.#sentinel.flush();
      await this.#leaveFile();
    });
  }

  /**
   * Hands the files to work that writes them anew. Nothing is open meanwhile and nothing is appended; afterwards
   * everything is looked up again.
   */
  writtenAnew<Answer>(work: (position: { last: number; hash: string }) => Promise<Answer>): Promise<Answer> {
    return this.#inOrder(async () => {
      await this.#sentinel.flush();
      await this.#leaveFile();
      this.#position = null;
      const { position } = await this.#load();
      try {
        return await work(position);
      } finally {
        this.#position = null;
      }
    });
  }

  #inOrder<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#queue.then(work);
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #positionNow(): Promise<JournalPosition> {
    if (this.#position !== null) return this.#position;
    const { position, contents } = await this.#load();
    this.#untoldTornBytes += contents.report.tornBytes;
    return position;
  }

  async #load(): Promise<LoadedJournal> {
    const { files, tableFolder } = this.#options;
    await finishReplacement(tableFolder, files);
    const loaded = await loadJournal(tableFolder, this.#file?.name ?? null, files);
    this.#sentinelKnowsMore = loaded.contents.report.behindSentinel;
    this.#position = loaded.position;
    return loaded;
  }

  async #write(lines: readonly JournalLine[], position: JournalPosition, replica: string): Promise<AppendAnswer> {
    const file = this.#file;
    let previous = position.hash;
    let text = '';
    if (file === null) {
      text += journalMagic;
      const about = { format: 'gebiedstafel-journal', version: 1, table: this.#options.tableId, replica };
      const record = writtenRecord(0, { ...about, from: position.last + 1 }, previous);
      text += record.line;
    }
    let written = '';
    const first = previous;
    for (const { n, entry } of lines) {
      const record = writtenRecord(n, entry, previous);
      written += record.line;
      previous = record.hash;
    }
    if (lines.length > 1) {
      text += writtenBatchNote(position.last + 1, position.last + lines.length, Buffer.byteLength(written), first);
    }
    const bytes = Buffer.from(text + written);
    if (file === null) await this.#writeNewFile(bytes, replica);
    else await this.#writeOn(file, bytes);
    const reached = {
      last: position.last + lines.length,
      count: position.count + lines.length,
      hash: previous,
      bytes: position.bytes + bytes.length,
    };
    this.#position = reached;
    const at = this.#options.now().toISOString();
    await this.#noteSentinel({ n: reached.last, count: reached.count, hash: previous, bytes: reached.bytes, at });
    return { ok: true, n: reached.last, bytes: reached.bytes, hash: previous, at };
  }

  async #noteSentinel(sentinel: JournalSentinel): Promise<void> {
    if (this.#sentinelKnowsMore) {
      await setSentinelAside(this.#options.tableFolder, stampOf(new Date(sentinel.at)), this.#options.files);
      this.#sentinelKnowsMore = false;
    }
    this.#sentinel.note(sentinel);
  }

  async #writeOn(file: OpenJournalFile, bytes: Uint8Array): Promise<void> {
    let confirming = false;
    try {
      await writeAt(file.handle, bytes, file.size);
      confirming = true;
      await file.handle.datasync();
      file.size += bytes.length;
    } catch (error) {
      const wasCut = await cut(file);
      // After a failed confirmation the state of the file's pages is unknown: never write behind them again.
      if (confirming || !wasCut) await this.#leaveFile();
      if (!wasCut) this.#uncut = file;
      // What the disk holds is looked up again, since a failed cut may have left lines.
      this.#position = null;
      throw error;
    }
  }

  async #writeNewFile(bytes: Uint8Array, replica: string): Promise<void> {
    const { files } = this.#options;
    await files.mkdir(this.#folder, { recursive: true });
    const { name, handle } = await this.#createFile(replica);
    const file = { name, handle, size: 0 };
    try {
      await writeAt(handle, bytes, 0);
      await handle.sync();
      // The names up to that of the data folder must be as durable as the first line.
      await syncUpwards(files, this.#folder, 5);
    } catch (error) {
      const wasCut = await cut(file);
      await handle.close().catch(() => {});
      await files.rm(path.join(this.#folder, name), { force: true }).catch(() => {
        if (!wasCut) this.#uncut = file;
      });
      this.#position = null;
      throw error;
    }
    this.#file = { ...file, size: bytes.length };
  }

  /**
   * Lets go of a file that somebody moved, removed or changed while the program runs: a line would be confirmed by the
   * disk and be nowhere. What the disk holds now is looked up again.
   */
  async #leaveLostFile(): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    const [own, there] = await Promise.all([
      file.handle.stat(),
      this.#options.files.stat(path.join(this.#folder, file.name)).catch(() => null),
    ]);
    if (there !== null && there.ino === own.ino && there.size === file.size) return;
    await this.#leaveFile();
    this.#position = null;
  }

  async #createFile(replica: string): Promise<{ readonly name: string; readonly handle: FileHandle }> {
    for (let attempt = 0; ; attempt += 1) {
      const name = journalFileName(this.#options.now(), replica, attempt);
      try {
        return { name, handle: await this.#options.files.open(path.join(this.#folder, name), 'wx') };
      } catch (error) {
        if (errorCode(error) !== 'EEXIST' || attempt > 1000) throw error;
      }
    }
  }

  /**
   * Cuts off what an earlier call was refused: it would be taken for lines of somebody else, and the same lines would be
   * refused as coming twice when the disk is well again. Throws what the disk still says.
   */
  async #cutRefused(): Promise<void> {
    if (this.#uncut === null) return;
    const { name, size } = this.#uncut;
    try {
      const handle = await this.#options.files.open(path.join(this.#folder, name), 'r+');
      try {
        await handle.truncate(size);
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    this.#uncut = null;
    this.#position = null;
  }

  async #leaveFile(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.handle.close().catch(() => {});
  }
}

/** One write in the ordinary case; the operating system may take less at once, then the rest follows. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function cut(file: OpenJournalFile): Promise<boolean> {
  try {
    await file.handle.truncate(file.size);
    await file.handle.datasync();
    return true;
  } catch {
    return false;
  }
}
