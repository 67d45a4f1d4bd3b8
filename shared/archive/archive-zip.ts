import { type Zippable, zipSync } from 'fflate';
import { type ArchiveOptions, dutchVersion } from './archive-options';
import { packageName } from './file-names';
import type { ArchiveFile } from './make-archive';

/** Years that a zip can name. */
const zipYears = { first: 1980, last: 2099 };

/** A package as one file, so that it is whole or not there; every file carries the moment at which it was made. */
export function archiveZip(files: readonly ArchiveFile[], at: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = bytes;
  return zipSync(entries, { level: 6, mtime: zipMoment(at) });
}

/** The clock time that the moment says: a zip knows no time zone, and must not take that of the machine. */
function zipMoment(at: string): Date {
  const moment = new Date(at.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length));
  const year = moment.getFullYear();
  return year >= zipYears.first && year <= zipYears.last ? moment : new Date(zipYears.first, 0, 1);
}

/** `archiefpakket-Gebied-openbaar-2026-11-28.zip`. */
export function archiveZipName(table: string, { version }: Pick<ArchiveOptions, 'version'>, day: string): string {
  return `archiefpakket-${packageName(table)}-${dutchVersion[version]}-${day}.zip`;
}
