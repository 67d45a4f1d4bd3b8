import { Backups } from '../../../../electron/backups/backups';
import { Journal } from '../../../../electron/journal/journal';
import { snapshotCopies } from '../../../../electron/snapshots/snapshot-copy';
import { Snapshots } from '../../../../electron/snapshots/snapshots';
import type { LogEntry } from '../../../../shared/log/log-entry';
import { lines } from '../../../unit/journal/entries';
import { erasingNote, findPlanted, tableWithNames } from '../../../unit/names/named-table';
import { kept as keepSnapshot, logOf } from '../../../unit/snapshots/kept';
import type { Act } from '../act';
import type { CutDisk } from '../cut-disk';
import { hasLines, linesOn, must } from './journal-acts';

const table = 'tafel';
const data = '/data';
const now = () => new Date(Date.UTC(2026, 10, 24, 9));

const backupsOn = ({ files }: CutDisk): Backups => new Backups({ folder: () => '/backups', files, now });
const snapshotsOn = ({ files }: CutDisk): Snapshots => new Snapshots(data, files);

/** How many lines each file of a table's backups gives back whole. */
async function wholeBackups(kept: CutDisk): Promise<ReadonlyMap<string, number>> {
  const backups = backupsOn(kept);
  const counts = new Map<string, number>();
  for (const { file, kind } of (await backups.list(table)).backups) {
    const read = await backups.read(table, file);
    if (read.ok && read.isWhole) counts.set(kind, read.lines.length);
  }
  return counts;
}

/** "Backed up": the newest, that of the hour and that of the day each hold what was told, or more. */
export const backup: Act = () => {
  let told = 0;
  let reached = 0;
  return {
    run: async (disk) => {
      const backups = backupsOn(disk);
      for (const count of [3, 5]) {
        await backups.noteReached(table, count, 'Gebied');
        reached = count;
        await backups.write(table, 'Gebied', lines(1, count));
        told = count;
      }
    },
    brokenOn: async (kept) => {
      const noted = (await backupsOn(kept).list(table)).reached[table]?.count ?? 0;
      if (noted < reached) return 'nobody knows any more how far the table was';
      const counts = await wholeBackups(kept);
      if (told === 0) return null;
      for (const kind of ['current', 'hour', 'day']) {
        // While a newer one is written the newest of before has another name; it must be one of the two.
        const count = Math.max(counts.get(kind) ?? 0, kind === 'current' ? (counts.get('previous') ?? 0) : 0);
        if (count < told) return `the backup of ${told} lines, ${kind}, is gone`;
      }
      return null;
    },
  };
};

const named = tableWithNames();
const namedLines = named.map((entry, at) => ({ n: at + 1, entry }));

/** "Taken": a snapshot is listed and opens whole, with the log of then. */
export const snapshot: Act = () => {
  const told = new Map<string, readonly LogEntry[]>();
  return {
    run: async (disk) => {
      const snapshots = snapshotsOn(disk);
      for (const [name, log] of [
        ['begin', named.slice(0, 4)],
        ['einde', named],
      ] as const) {
        must(await keepSnapshot(snapshots, log, name));
        told.set(name, log);
      }
    },
    brokenOn: async (kept) => {
      const snapshots = snapshotsOn(kept);
      const listed = await snapshots.list(table);
      for (const [name] of told) {
        if (!listed.some((taken) => taken.name === name)) return `the snapshot "${name}" is gone`;
      }
      for (const taken of listed) {
        const opens = await logOf(snapshots, taken).then(
          () => true,
          () => false,
        );
        if (!opens) return `the snapshot "${taken.name}" is listed and does not open`;
      }
      return null;
    },
  };
};

/** "The names are gone": out of the journal, the backups and the snapshots; and no line went with them. */
export const erasedNames: Act = () => {
  let isSaved = false;
  let isErased = false;
  const journalOf = (disk: CutDisk, minute: number): Journal =>
    new Journal({
      dataFolder: data,
      files: disk.files,
      now: () => new Date(Date.UTC(2026, 10, 24, 9, minute)),
      sentinelDelay: 1_000_000,
      copiesOf: async (id) => [
        ...(await backupsOn(disk).storedCopies(id)),
        ...(await snapshotCopies(data, id, disk.files)),
      ],
    });
  return {
    run: async (disk) => {
      const journal = journalOf(disk, 0);
      must(await journal.append(table, namedLines, 'r1'));
      await backupsOn(disk).write(table, 'Gebied', namedLines);
      must(await keepSnapshot(snapshotsOn(disk), named, 'einde'));
      isSaved = true;
      must(await journal.eraseNames(table, { n: named.length + 1, entry: erasingNote }, 'r1'));
      isErased = true;
      await journal.close();
    },
    brokenOn: async (kept) => {
      const next = journalOf(kept, 30);
      await next.read(table);
      await next.close();
      if (isErased) {
        const traces = kept.contents().filter(([, bytes]) => findPlanted(bytes) !== undefined);
        if (traces.length > 0) return `names are back in ${traces.map(([place]) => place).join(', ')}`;
      }
      if (!isSaved) return null;
      // Erasing changes what lines say, and none of them goes.
      if (!hasLines(await linesOn(kept), namedLines)) return 'lines are gone';
      const counts = await wholeBackups(kept);
      for (const kind of ['current', 'hour', 'day']) {
        if (counts.get(kind) !== namedLines.length) return `the backup, ${kind}, is gone`;
      }
      const [taken] = await snapshotsOn(kept).list(table);
      if (taken === undefined) return 'the snapshot is gone';
      return (await logOf(snapshotsOn(kept), taken)).length > 0 ? null : 'the snapshot is empty';
    },
  };
};
