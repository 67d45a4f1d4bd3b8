import type { FoundProblem } from '../../../shared/health/checked-part';
import { sha256 } from '../../disk/sha256';
import { type Reading, readingOf } from '../reading';
import { readZip } from './zip-entries';

/**
 * An archive package: every file in it against the sum in the zip, and against the checksum that its metadata give.
 * The first reading is that of the package as a whole.
 */
export async function checkArchive(file: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  const { entries, listed } = readZip(bytes);
  const contents = new Map(entries.flatMap(({ name, bytes: content }) => (content === null ? [] : [[name, content]])));
  const promised = promisedSums(contents);
  const names = [...new Set([...entries.map(({ name }) => name), ...(listed ?? []), ...promised.keys()])];
  const parts: Reading[] = [];
  for (const name of names) {
    const content = contents.get(name);
    const isThere = entries.some((entry) => entry.name === name);
    const sum = promised.get(name);
    const isRight = content !== undefined && (sum === undefined || sum === (await sha256(content)));
    const problem: FoundProblem | null = isRight ? null : { code: isThere ? 'damaged' : 'missing' };
    parts.push(readingOf(`${file}/${name}`, 'archive-file', { problem }));
  }
  const code = bytes.length === 0 ? 'empty' : entries.length === 0 ? 'damaged' : listed === null ? 'cut-short' : null;
  const isWhole = code === null && parts.every(({ part }) => part.problem === null);
  const problem: FoundProblem | null = isWhole ? null : { code: code ?? 'damaged' };
  return [readingOf(file, 'archive', { problem }), ...parts];
}

/** Checksums in the metadata, by the file that each stands beside: `x.pdf.bestand.MDTO.xml` or `x.pdf.MDTO.xml`. */
function promisedSums(contents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const [name, content] of contents) {
    if (!name.endsWith('.MDTO.xml')) continue;
    const sum = /<checksumWaarde>([0-9a-f]{64})<\/checksumWaarde>/.exec(Buffer.from(content).toString('utf8'))?.[1];
    if (sum !== undefined) sums.set(name.replace(/(\.bestand)?\.MDTO\.xml$/, ''), sum);
  }
  return sums;
}
