import { type Zippable, zipSync } from 'fflate';
import { isWhole } from '../../../shared/health/checked-part';
import { writeChosenFile } from '../../disk/write-chosen-file';
import { checkArchive } from '../check/check-archive';
import { readZip } from '../check/zip-entries';
import { readOnlyFiles } from '../read-only-files';
import { type Mend, setAside } from './mend';
import type { FileToRepair } from './repair-file';
import type { Sources } from './sources';

/**
 * An archive package from its own files that are whole, and from other copies of it. A copy is one with a file of the same
 * name and content, or any when nothing is left of the package itself.
 */
export async function repairArchive(
  { file, out }: FileToRepair,
  sources: Sources,
  now: () => Date,
): Promise<readonly Mend[]> {
  const damaged = await readOnlyFiles.readFile(file).catch(() => new Uint8Array());
  const own = contentsOf(damaged);
  const contents = new Map(own);
  const from: string[] = [];
  let result: Uint8Array | null = null;
  for (const source of sources.files) {
    const bytes = await readOnlyFiles.readFile(source.file);
    const theirs = contentsOf(bytes);
    if (theirs.size === 0) continue;
    const shared = [...own].filter(([name]) => theirs.has(name));
    if (own.size > 0 && !shared.some(([name, content]) => Buffer.compare(content, theirs.get(name)!) === 0)) continue;
    from.push(source.from);
    for (const [name, content] of theirs) if (!contents.has(name)) contents.set(name, content);
    const isCopy = [...contents].every(([name, content]) => same(content, theirs.get(name)));
    if (isCopy && (await isWholePackage(source.file, bytes))) result = bytes;
  }
  if (from.length === 0) return [];
  const target = out ?? file;
  const whole = result ?? zipped(contents);
  if (!(await isWholePackage(target, whole))) return [];
  const apply = async (): Promise<void> => {
    if (out === null) await setAside(file, now());
    await writeChosenFile(target, whole);
  };
  return [{ path: target, kind: 'archive', action: 'restored', from: [...new Set(from)], lines: null, apply }];
}

const same = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(one, other) === 0;

function contentsOf(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(readZip(zip).entries.flatMap(({ name, bytes }) => (bytes === null ? [] : [[name, bytes] as const])));
}

async function isWholePackage(file: string, bytes: Uint8Array): Promise<boolean> {
  return (await checkArchive(file, bytes)).every(({ part }) => isWhole(part));
}

function zipped(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of [...contents].sort(([one], [other]) => (one < other ? -1 : 1))) entries[name] = bytes;
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
