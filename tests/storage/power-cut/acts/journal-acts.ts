import { Journal } from '../../../../electron/journal/journal';
import type { JournalLine } from '../../../../shared/ipc/journal';
import { line, lines } from '../../../unit/journal/entries';
import type { Act, Life } from '../act';
import type { CutDisk } from '../cut-disk';

const table = 'tafel';
const imported = lines(1, 30);

/** One start of the program on a disk. The sentinel is written when the journal is closed, so that runs are alike. */
export function journalOn({ files }: CutDisk, minute: number): Journal {
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, minute));
  return new Journal({ dataFolder: '/data', files, now, sentinelDelay: 1_000_000 });
}

/** What a start finds in a table. */
export async function linesOn(kept: CutDisk, id: string = table): Promise<readonly JournalLine[]> {
  const journal = journalOn(kept, 30);
  const read = await journal.read(id);
  await journal.close();
  return read.ok ? read.contents.lines : [];
}

export const hasLines = (found: readonly JournalLine[], wanted: readonly JournalLine[]): boolean =>
  wanted.every(({ n, entry }) => found.some((other) => other.n === n && other.entry.dot === entry.dot));

export function must<Answer extends { readonly ok: boolean }>(answer: Answer): Answer {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

/** "Saved": any one of the logs that were told, whole, or more. */
function savedLines(
  work: (disk: CutDisk, saved: (...logs: readonly (readonly JournalLine[])[]) => void) => Promise<void>,
) {
  return (): Life => {
    let told: readonly (readonly JournalLine[])[] = [];
    return {
      run: (disk) =>
        work(disk, (...logs) => {
          told = logs;
        }),
      brokenOn: async (kept) => {
        const found = await linesOn(kept);
        return told.length === 0 || told.some((log) => hasLines(found, log)) ? null : 'saved lines are gone';
      },
    };
  };
}

export const savedOneByOne: Act = savedLines(async (disk, saved) => {
  const first = journalOn(disk, 0);
  must(await first.append(table, [line(1)], 'r1'));
  saved(lines(1, 1));
  must(await first.append(table, lines(2, 4), 'r1'));
  saved(lines(1, 4));
  must(await first.append(table, [line(5)], 'r1'));
  saved(lines(1, 5));
  await first.close();
  const second = journalOn(disk, 1);
  must(await second.append(table, [line(6)], 'r1'));
  saved(lines(1, 6));
  must(await second.append(table, [line(7)], 'r1'));
  saved(lines(1, 7));
  await second.close();
});

export const replacedJournal: Act = savedLines(async (disk, saved) => {
  const first = journalOn(disk, 0);
  must(await first.append(table, lines(1, 3), 'r1'));
  saved(lines(1, 3));
  await first.close();
  const restored = lines(1, 6);
  saved(lines(1, 3), restored);
  const second = journalOn(disk, 1);
  must(await second.replace(table, restored, 'r2'));
  saved(restored);
  must(await second.append(table, [line(7)], 'r1'));
  saved(lines(1, 7));
  await second.close();
});

/** A file that is taken in is one entry of many lines: all of it is there or nothing, and all of it once that was told. */
export const takenInFile: Act = () => {
  let isTold = false;
  return {
    run: async (disk) => {
      const journal = journalOn(disk, 0);
      must(await journal.append(table, imported, 'r1'));
      isTold = true;
      await journal.describe(table, { name: 'Gebied' });
      await journal.close();
    },
    brokenOn: async (kept) => {
      const found = (await linesOn(kept)).length;
      if (found === imported.length) return null;
      if (isTold) return 'the file that was taken in is gone';
      return found === 0 ? null : `${found} of ${imported.length} lines of a file were taken in`;
    },
  };
};
