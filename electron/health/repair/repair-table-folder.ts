import path from 'node:path';
import { type LineSource, uniteSources } from '../../../shared/health/unite-sources';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { packBackup } from '../../backups/backup-file';
import { noteText } from '../../backups/backup-note';
import { currentFile } from '../../backups/backup-slots';
import { diskFileSystem, writeAtomically } from '../../disk/atomic-write';
import { loadJournal } from '../../journal/load-journal';
import { replaceLines } from '../../journal/replace-lines';
import { reachedFile } from '../check/check-backups';
import type { TableFolders } from '../check/check-table-folder';
import { readOnlyFiles } from '../read-only-files';
import type { Reading } from '../reading';
import { type Mend, setAside } from './mend';
import { repairSnapshots } from './repair-snapshots';
import { dotsOf, type Sources, sourcesIn } from './sources';

/** A disk or a newer version stands in the way: nothing is written there. */
const leftAlone = ['newer', 'unreadable'];

/** What can be done about everything of one table on a disk. @param readings of that table alone */
export async function repairTableFolder(
  { table, folder, backups }: TableFolders,
  readings: readonly Reading[],
  sources: Sources,
  now: () => Date,
): Promise<readonly Mend[]> {
  const own = readings.flatMap((reading) => sourcesIn(reading).map(([, source]) => source));
  const { log, given } = uniteSources([...own, ...(sources.lines.get(table) ?? [])]);
  if (log.length === 0) return [];
  const isOwn = (name: string): boolean => own.some((source) => source.name === name);
  const from = [...given.keys()].filter((name) => !isOwn(name));
  const about = { table, log, from, now };
  const mends: Mend[] = [];
  if (folder !== null) {
    mends.push(...journalMend(folder, readings, about));
    const isRewritten = mends.length > 0;
    mends.push(...(await noteMends(folder, readings, about, isRewritten)));
    mends.push(...(await repairSnapshots(path.join(folder, 'snapshots'), readings, { log, own, sources, now })));
  }
  if (backups !== null) mends.push(...backupMends(backups, readings, about));
  return mends;
}

interface About {
  readonly table: string;
  readonly log: readonly LogEntry[];
  readonly from: readonly string[];
  readonly now: () => Date;
}

const numbered = (log: readonly LogEntry[]) => log.map((entry, at) => ({ n: at + 1, entry }));
const nameOf = ({ log, table }: About): string => contentOf(fold(log)).table?.name ?? table;

/** The whole log in the place of a damaged journal, which is kept beside it. */
function journalMend(folder: string, readings: readonly Reading[], about: About): readonly Mend[] {
  const parts = readings.filter(({ part }) => part.kind === 'journal' || part.kind === 'journal-file');
  const problems = parts.flatMap(({ part }) => part.problem ?? []);
  const journal = parts.find(({ part }) => part.kind === 'journal');
  if (problems.length === 0 || problems.some(({ code }) => leftAlone.includes(code))) return [];
  const there = dotsOf(journal?.log ?? []);
  const back = about.log.filter(({ dot }) => !there.has(dot)).length;
  const isFileDamaged = parts.some(({ part }) => part.kind === 'journal-file' && part.problem !== null);
  // Lines that nobody has any more: writing the journal anew would end the alarm and bring nothing back.
  if (back === 0 && !isFileDamaged && journal?.part.problem?.code === 'lines-missing') return [];
  const { table, log, from, now } = about;
  const replica = log.at(-1)?.dot.split(':')[0] ?? 'repair';
  return [
    {
      path: path.join(folder, 'journal'),
      kind: 'journal',
      action: 'rewritten',
      from,
      lines: back,
      apply: async () => {
        await diskFileSystem.mkdir(folder, { recursive: true });
        const place = { tableFolder: folder, tableId: table };
        const refused = await replaceLines(place, numbered(log), replica, { files: diskFileSystem, now });
        if (refused === null) return;
        const { refusal } = refused;
        const code = refusal.kind === 'not-writable' ? refusal.code : refusal.kind === 'disk-full' ? 'ENOSPC' : 'EIO';
        throw Object.assign(new Error(refusal.kind), { code });
      },
    },
  ];
}

async function noteMends(
  folder: string,
  readings: readonly Reading[],
  about: About,
  isRewritten: boolean,
): Promise<readonly Mend[]> {
  const mends: Mend[] = [];
  for (const { part } of readings) {
    if (part.problem === null || part.problem.code === 'unreadable') continue;
    const base = { path: part.path, kind: part.kind, action: 'rewritten', from: [], lines: null } as const;
    // A journal that is written anew brings its own.
    if (part.kind === 'sentinel' && !isRewritten) {
      mends.push({
        ...base,
        apply: async () => {
          await setAside(part.path, about.now());
          const { last, count, hash, bytes } = (await loadJournal(folder, null, readOnlyFiles)).position;
          const at = about.now().toISOString();
          await writeAtomically(part.path, `${JSON.stringify({ n: last, count, hash, bytes, at })}\n`);
        },
      });
    }
    if (part.kind === 'description') {
      mends.push({
        ...base,
        apply: async () => {
          await setAside(part.path, about.now());
          await writeAtomically(part.path, `${JSON.stringify({ id: about.table, name: nameOf(about) })}\n`);
        },
      });
    }
  }
  return mends;
}

/** The last backup anew from all lines; an older one that is damaged goes aside, since all its lines are in that. */
export function backupMends(folder: string, readings: readonly Reading[], about: About): readonly Mend[] {
  const { table, log, from, now } = about;
  const mends: Mend[] = [];
  for (const { part } of readings) {
    if (part.problem === null || leftAlone.includes(part.problem.code)) continue;
    const base = { path: part.path, kind: part.kind, from, lines: null };
    if (part.kind === 'backup' && path.basename(part.path) === currentFile) {
      const apply = async (): Promise<void> => {
        await setAside(part.path, now());
        const header = { table, name: nameOf(about), at: now().toISOString() };
        await writeAtomically(part.path, (await packBackup(header, numbered(log))).bytes);
      };
      mends.push({ ...base, action: 'rewritten', lines: log.length, apply });
    } else if (part.kind === 'backup') {
      mends.push({ ...base, from: [], action: 'set-aside', apply: () => setAside(part.path, now()) });
    } else if (part.kind === 'backup-note') {
      const apply = async (): Promise<void> => {
        await setAside(part.path, now());
        const note = { count: log.length, name: nameOf(about), at: now().toISOString() };
        await writeAtomically(path.join(folder, reachedFile), noteText(note));
      };
      mends.push({ ...base, from: [], action: 'rewritten', apply });
    }
  }
  // With nothing but damaged ones set aside, one that is whole takes their place.
  const isNoneLeft = mends.some(({ action }) => action === 'set-aside') && !readings.some(isWholeBackup);
  if (isNoneLeft && !mends.some(({ path: target }) => path.basename(target) === currentFile)) {
    const target = path.join(folder, currentFile);
    const apply = async (): Promise<void> => {
      const header = { table, name: nameOf(about), at: now().toISOString() };
      await writeAtomically(target, (await packBackup(header, numbered(log))).bytes);
    };
    mends.push({ path: target, kind: 'backup', action: 'rewritten', from, lines: log.length, apply });
  }
  return mends;
}

const isWholeBackup = ({ part }: Reading): boolean => part.kind === 'backup' && part.problem === null;

/** Backups by themselves, without the journal that they are of. */
export function repairBackups(
  { folder, table }: { readonly folder: string; readonly table: string },
  readings: readonly Reading[],
  sources: Sources,
  now: () => Date,
): readonly Mend[] {
  const own: readonly LineSource[] = readings.flatMap((reading) => sourcesIn(reading).map(([, source]) => source));
  const { log, given } = uniteSources([...own, ...(sources.lines.get(table) ?? [])]);
  const from = [...given.keys()].filter((name) => !own.some((source) => source.name === name));
  return log.length === 0 ? [] : backupMends(folder, readings, { table, log, from, now });
}
