import type { BackupSummary } from '../../../shared/ipc/backups';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { JournalLine } from '../../../shared/ipc/journal';
import { fold } from '../../../shared/log/fold';
import { type LogEntry, logEntrySchema } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { withoutNames } from '../../../shared/names/name-eraser';
import type { TableStore } from '../../storage/table-store';

/** Where entries of a table were found. */
export interface RecoverySource {
  /** `together`, `journal`, `database`, or the file of a backup. */
  readonly id: string;
  readonly kind: 'together' | 'journal' | 'database' | 'backup';
  /** When a backup was written; null for the others. */
  readonly writtenAt: string | null;
  readonly log: readonly LogEntry[];
  /** False: cut off or damaged, and this is the part that proves itself. */
  readonly isWhole: boolean;
}

/** A table of which entries are gone that were saved, and everything that is left of it. Nothing has been changed yet. */
export interface Recovery {
  readonly tableId: string;
  /** null when nothing on this computer tells it any more. */
  readonly name: string | null;
  /** When the number of entries was last noted; null when that is not known. */
  readonly notedAt: string | null;
  /** How many entries were saved, as far as anything still tells. */
  readonly expected: number;
  /** Everything together first, then the copies on this computer, then the backups, newest first. */
  readonly sources: readonly RecoverySource[];
}

interface Services {
  readonly journal: Pick<FacilitatorBridge['journal'], 'read'>;
  readonly backups: Pick<FacilitatorBridge['backups'], 'list' | 'read'>;
  readonly store: Pick<TableStore, 'load'>;
  /** What the list of tables calls it. */
  readonly called?: string | null;
}

/**
 * Looks whether a table lost entries that only a backup still has, or lost everything. null: it did not, or nobody can
 * give back more than is there (then the opening has told of the damage).
 * @param present number of entries that opening found in journal and working copy together
 * @param known the highest number that the journal or its sentinel tell of
 */
export async function findLoss(
  tableId: string,
  present: number,
  known: number,
  services: Services,
): Promise<Recovery | null> {
  const { backups, reached } = await services.backups.list(tableId);
  const note = reached[tableId];
  const expected = Math.max(known, note?.count ?? 0, ...backups.map(({ count }) => count));
  if (present >= expected) return null;
  const [answer, stored, kept] = await Promise.all([
    services.journal.read(tableId),
    services.store.load(tableId).catch(() => null),
    readBackups(tableId, backups, services.backups),
  ]);
  const journal = answer.ok ? linesOf(answer.contents.lines) : [];
  const database = numbered(stored?.log ?? []);
  const everything = joined([journal, database, ...kept.map(({ lines }) => lines)]);
  // Once names were erased no older copy brings them back.
  const isErased = everything.some(({ event }) => event.type === 'names.erased');
  const shown = (log: readonly LogEntry[]): readonly LogEntry[] => (isErased ? withoutNames(log) : log);
  const together = shown(everything);
  if (present > 0 && together.length <= present) return null;
  const copies: RecoverySource[] = [
    { id: 'together', kind: 'together', writtenAt: null, log: together, isWhole: together.length >= expected },
    {
      id: 'journal',
      kind: 'journal',
      writtenAt: null,
      log: shown(logOf(journal)),
      isWhole: journal.length >= expected,
    },
    {
      id: 'database',
      kind: 'database',
      writtenAt: null,
      log: shown(logOf(database)),
      isWhole: database.length >= expected,
    },
  ];
  const fromBackups = kept.map(
    ({ summary, lines, isWhole }): RecoverySource => ({
      id: summary.file,
      kind: 'backup',
      writtenAt: summary.at,
      log: shown(logOf(lines)),
      isWhole,
    }),
  );
  const told = contentOf(fold(together)).table?.name;
  const name =
    told ?? backups.find(({ tableName }) => tableName !== tableId)?.tableName ?? note?.name ?? services.called ?? null;
  const sources = [...copies, ...fromBackups].filter(({ log }) => log.length > 0);
  return { tableId, name, notedAt: note?.at ?? null, expected, sources };
}

interface KeptBackup {
  readonly summary: BackupSummary;
  readonly lines: readonly JournalLine[];
  readonly isWhole: boolean;
}

/** Backups with the same content are shown once, by the newest. */
async function readBackups(
  tableId: string,
  summaries: readonly BackupSummary[],
  backups: Services['backups'],
): Promise<readonly KeptBackup[]> {
  const read = await Promise.all(
    summaries.map(async (summary): Promise<KeptBackup | null> => {
      const answer = await backups.read(tableId, summary.file);
      return answer.ok ? { summary, lines: linesOf(answer.lines), isWhole: answer.isWhole } : null;
    }),
  );
  const seen = new Set<string>();
  return read.filter((backup): backup is KeptBackup => {
    if (backup === null || backup.lines.length === 0) return false;
    const content = backup.lines.map(({ entry }) => entry.dot).join(' ');
    return !seen.has(content) && seen.add(content) !== undefined;
  });
}

/** Entries that this version understands. */
function linesOf(lines: readonly JournalLine[]): readonly JournalLine[] {
  return lines.flatMap(({ n, entry }) => {
    const parsed = logEntrySchema.safeParse(entry);
    return parsed.success ? [{ n, entry: parsed.data }] : [];
  });
}

const numbered = (log: readonly LogEntry[]): readonly JournalLine[] => log.map((entry, at) => ({ n: at + 1, entry }));
const logOf = (lines: readonly JournalLine[]): readonly LogEntry[] => lines.map(({ entry }) => entry);

/** Every entry that any source has, once, in the order of their numbers; of two with one number the first source leads. */
export function joined(sources: readonly (readonly JournalLine[])[]): readonly LogEntry[] {
  const seen = new Set<string>();
  const all = sources.flat().filter(({ entry }) => !seen.has(entry.dot) && seen.add(entry.dot) !== undefined);
  return logOf(all.toSorted((a, b) => a.n - b.n));
}
