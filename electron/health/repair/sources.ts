import path from 'node:path';
import type { LineSource } from '../../../shared/health/unite-sources';
import type { LogEntry } from '../../../shared/log/log-entry';
import { checkTarget, type PlaceAccess } from '../check-target';
import { type HealthTarget, keyOfTarget } from '../health-target';
import { readOnlyFiles } from '../read-only-files';
import type { Reading } from '../reading';

/** Everything whole that the sources of a repair hold. */
export interface Sources {
  /** Lines by table; each source once, with all that its parts hold. */
  readonly lines: ReadonlyMap<string, readonly LineSource[]>;
  /** Objects of places, by key. */
  readonly objects: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly from: string }>;
  /** Folders with snapshots, and with the objects of them. */
  readonly snapshotFolders: readonly { readonly folder: string; readonly from: string }[];
  /** Files that were read, for what is mended from bytes: archive packages, locks of places. */
  readonly files: readonly { readonly file: string; readonly from: string }[];
  /** Parts of sources that are not whole: a source that is damaged itself is told. */
  readonly damaged: readonly Reading[];
}

/** @param given each as it was named, with what it turned out to be */
export async function gatherSources(
  given: readonly { readonly name: string; readonly target: HealthTarget }[],
  access: PlaceAccess,
): Promise<Sources> {
  const lines = new Map<string, LineSource[]>();
  const objects = new Map<string, { readonly bytes: Uint8Array; readonly from: string }>();
  const folders = new Map<string, string>();
  const files: { readonly file: string; readonly from: string }[] = [];
  const damaged: Reading[] = [];
  for (const { name, target } of given) {
    for await (const reading of checkTarget(target, access)) {
      const { part } = reading;
      if (part.problem !== null) damaged.push(reading);
      for (const [table, source] of sourcesIn(reading, name)) lines.set(table, [...(lines.get(table) ?? []), source]);
      if (reading.object !== undefined && !objects.has(reading.object.key)) {
        objects.set(reading.object.key, { bytes: reading.object.bytes, from: name });
      }
      if (part.kind === 'snapshot' || part.kind === 'snapshot-note') {
        const folder = path.dirname(part.path);
        folders.set(path.basename(folder) === 'objects' ? path.dirname(folder) : folder, name);
      }
      if (part.kind === 'archive' && part.problem?.code !== 'missing') files.push({ file: part.path, from: name });
    }
    const key = keyOfTarget(target);
    if (key !== null && (await readOnlyFiles.stat(key).catch(() => null)) !== null)
      files.push({ file: key, from: name });
  }
  const snapshotFolders = [...folders].map(([folder, from]) => ({ folder, from }));
  return { lines, objects, snapshotFolders, files, damaged };
}

/** The lines of a reading as a source; none for what holds no lines of a table that is known. */
export function sourcesIn(
  { part, log, keepsPrivate = false, isReplayed = false }: Reading,
  name = part.path,
): readonly (readonly [string, LineSource])[] {
  if (part.table === null || log === null || log.length === 0) return [];
  return [[part.table, { name, log, keepsPrivate, isReplayed }]];
}

export const dotsOf = (log: readonly LogEntry[]): ReadonlySet<string> => new Set(log.map(({ dot }) => dot));
