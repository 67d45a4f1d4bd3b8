import path from 'node:path';
import type { FoundProblem } from '../../../shared/health/checked-part';
import type { JournalReport } from '../../../shared/ipc/journal';
import { errorCode } from '../../disk/atomic-write';
import { namesIn } from '../../journal/journal-files';
import { loadJournal } from '../../journal/load-journal';
import { sentinelFile } from '../../journal/sentinel';
import { readOnlyFiles } from '../read-only-files';
import { type Reading, readingOf } from '../reading';
import { type UnderstoodLines, understood } from './entries';

const descriptionFile = 'table.json';

/**
 * The journal in the folder of a table, its files, and the notes beside it. The first reading is that of the journal as a
 * whole, with its lines.
 * @param isExpected whether something beside it tells that there was one
 */
export async function checkJournal(
  tableFolder: string,
  table: string,
  isExpected = false,
): Promise<readonly Reading[]> {
  const folder = await folderInUse(tableFolder);
  const journal = path.join(folder, 'journal');
  try {
    const { contents, files } = await loadJournal(folder, null, readOnlyFiles);
    const { report, lines } = contents;
    const told = understood(lines.map(({ entry }) => entry));
    const whole = readingOf(journal, 'journal', {
      table,
      log: told.log,
      keepsPrivate: true,
      problem: journalProblem(report, new Set(lines.map(({ n }) => n)), told, isExpected),
    });
    const sizes = await sizesIn(journal);
    const fileReadings = files.map(({ name, bytes, records }) => {
      const isBroken = report.brokenLines.some(({ file }) => file === name);
      const isTorn = (sizes.get(name) ?? bytes) > bytes;
      const problem: FoundProblem | null = isBroken ? { code: 'damaged' } : isTorn ? { code: 'cut-short' } : null;
      const count = records.filter(({ number }) => number > 0).length;
      return readingOf(path.join(journal, name), 'journal-file', { table, lines: count, problem });
    });
    const unreadable = report.unreadable.map(({ file, reason }) => {
      const problem: FoundProblem =
        reason === 'newer-version'
          ? { code: 'newer' }
          : reason === 'not-a-journal'
            ? { code: 'damaged' }
            : { code: 'unreadable', detail: reason };
      return readingOf(path.join(journal, file), 'journal-file', { table, lines: 0, problem });
    });
    const notes = [
      await checkSentinel(folder, table, lines.length, report),
      await checkDescription(tableFolder, table, lines.length),
    ];
    return [whole, ...fileReadings, ...unreadable, ...notes.filter((note) => note !== null)];
  } catch (error) {
    const problem = { code: 'unreadable', detail: errorCode(error) } as const;
    return [readingOf(journal, 'journal', { table, lines: 0, log: [], problem })];
  }
}

/** A replacement in the middle of which the program was killed is finished by the next start: what it wrote is the journal. */
async function folderInUse(tableFolder: string): Promise<string> {
  const next = path.join(tableFolder, 'next');
  const [here, there] = await Promise.all([namesIn(tableFolder, readOnlyFiles), namesIn(next, readOnlyFiles)]);
  return !here.includes('journal') && there.includes('journal') ? next : tableFolder;
}

function journalProblem(
  { sentinel, behindSentinel, missing, unreadable, files }: JournalReport,
  numbers: ReadonlySet<number>,
  { newer, strange }: UnderstoodLines,
  isExpected: boolean,
): FoundProblem | null {
  const known = Math.max(behindSentinel ? (sentinel?.n ?? 0) : 0, ...numbers);
  const gone = known - numbers.size + strange;
  if (newer > 0 || unreadable.some(({ reason }) => reason === 'newer-version')) return { code: 'newer' };
  if (files === 0) return known > 0 || isExpected ? { code: 'missing' } : null;
  if (gone > 0) return { code: 'lines-missing', detail: String(gone) };
  return behindSentinel || missing.length > 0 ? { code: 'damaged' } : null;
}

async function sizesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of await namesIn(folder, readOnlyFiles)) {
    sizes.set(name, (await readOnlyFiles.stat(path.join(folder, name))).size);
  }
  return sizes;
}

async function checkSentinel(
  folder: string,
  table: string,
  lines: number,
  { sentinel }: JournalReport,
): Promise<Reading | null> {
  const file = path.join(folder, sentinelFile);
  const text = await textOf(file);
  if (text === null && lines === 0) return null;
  const problem = text === null ? 'missing' : text.trim() === '' ? 'empty' : sentinel === null ? 'damaged' : null;
  return readingOf(file, 'sentinel', { table, problem: problem === null ? null : { code: problem } });
}

async function checkDescription(folder: string, table: string, lines: number): Promise<Reading | null> {
  const file = path.join(folder, descriptionFile);
  const text = await textOf(file);
  if (text === null && lines === 0) return null;
  const problem = text === null ? 'missing' : text.trim() === '' ? 'empty' : namesTable(text, table) ? null : 'damaged';
  return readingOf(file, 'description', { table, problem: problem === null ? null : { code: problem } });
}

function namesTable(text: string, table: string): boolean {
  try {
    const { id, name } = JSON.parse(text) as { readonly id?: unknown; readonly name?: unknown };
    return id === table && typeof name === 'string';
  } catch {
    return false;
  }
}

/** null when the file is not there. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readOnlyFiles.readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
