import type { AppendAnswer, JournalLine } from '../../shared/ipc/journal';
import { errorCode, type FileSystem, meansDiskFull } from '../disk/atomic-write';
import { stampOf } from '../disk/time-stamp';
import { RefusedReplacement, replaceJournal } from './journal-replacement';
import { TableJournal } from './table-journal';

/**
 * Puts a whole log in the place of the journal in the folder of a table. What was there is set aside under another name
 * and not removed; killed at any moment, either the one or the other is the journal.
 * @param lines numbered from 1
 * @returns null when it is done, else the refusal; then nothing has changed
 */
export async function replaceLines(
  { tableFolder, tableId }: { readonly tableFolder: string; readonly tableId: string },
  lines: readonly JournalLine[],
  replica: string,
  { files, now }: { readonly files: FileSystem; readonly now: () => Date },
): Promise<Exclude<AppendAnswer, { ok: true }> | null> {
  try {
    await replaceJournal(tableFolder, stampOf(now()), files, async (newFolder) => {
      const fresh = new TableJournal({ tableFolder: newFolder, tableId, files, now });
      const answer = await fresh.append(lines, replica);
      await fresh.close();
      if (!answer.ok) throw new RefusedReplacement(answer);
    });
    return null;
  } catch (error) {
    if (error instanceof RefusedReplacement) return error.answer;
    const code = errorCode(error);
    return { ok: false, refusal: meansDiskFull(code) ? { kind: 'disk-full' } : { kind: 'not-writable', code } };
  }
}
