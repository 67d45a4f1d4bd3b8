import path from 'node:path';
import type { Language, Translated } from '../../shared/i18n/language';
import type { TableState } from '../../shared/merge/merge-tables';
import { openSnapshot } from '../../shared/snapshot/open-snapshot';
import { countsSentence, snapshotProblemSentence, snapshotTitle } from '../../shared/snapshot/snapshot-sentences';
import { readTakenFile } from '../../shared/snapshot/taken-snapshot';
import { accept, type Result, refuse } from '../../shared/values/result';
import { diskFileSystem, errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { listNotes, readObjects } from '../snapshots/snapshot-files';
import type { Console } from './console';

export interface SnapshotsArguments {
  readonly verb: 'snapshots';
  /** The folder of a table in the data folder, or the folder of snapshots in it. */
  readonly folder: string;
  readonly language: Language;
}

const firstBytes = Buffer.from('{"format":"gebiedstafel-snapshot-note"');

/** Whether these are the bytes of a note about a snapshot. */
export function isSnapshotNote(bytes: Uint8Array): boolean {
  return firstBytes.equals(bytes.subarray(0, firstBytes.length));
}

/**
 * The table in a snapshot that the app took, by the note about it; its pieces are in the folder `objects` beside the note.
 * @returns the table, or a sentence why it does not open
 */
export async function readSnapshotFile(
  file: string,
  bytes: Uint8Array,
  language: Language,
): Promise<Result<TableState, string>> {
  const taken = readTakenFile(path.basename(file), Buffer.from(bytes).toString('utf8'));
  if (typeof taken === 'string') return refuse(snapshotProblemSentence(taken, language));
  const folder = path.dirname(file);
  const read = async (ids: readonly string[]) => {
    const found = await readObjects(folder, ids, diskFileSystem);
    return new Map(ids.flatMap((id, at) => (found[at] == null ? [] : [[id, found[at]] as const])));
  };
  const opened = await openSnapshot(taken.snapshot, read, sha256);
  return opened.ok ? opened : refuse(snapshotProblemSentence(opened.refusal, language));
}

const nl = {
  none: (folder: string) => `${folder}: geen momentopnamen`,
  notRead: (folder: string, code: string) => `${folder}: de map kon niet gelezen worden (${code})`,
};

const en = {
  none: (folder) => `${folder}: no snapshots`,
  notRead: (folder, code) => `${folder}: the folder could not be read (${code})`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Lists the snapshots of a table, newest first: the file to give to the other verbs, when, what it is called, what it holds. */
export async function listSnapshots(given: SnapshotsArguments, console: Console): Promise<Result<true, string>> {
  const { folder, language } = given;
  const place = path.basename(path.resolve(folder)) === 'snapshots' ? folder : path.join(folder, 'snapshots');
  try {
    await diskFileSystem.readdir(folder);
    const lines = (await listNotes(place, diskFileSystem)).map((taken) =>
      [
        path.join(place, `${taken.id}.json`),
        taken.at,
        snapshotTitle(taken, language),
        countsSentence(taken.counts, language),
      ].join('\t'),
    );
    console.writeOut(`${lines.length === 0 ? texts[language].none(folder) : lines.join('\n')}\n`);
    return accept(true);
  } catch (error) {
    return refuse(texts[language].notRead(folder, errorCode(error)));
  }
}
