import { once } from 'node:events';
import { constants, createGunzip } from 'node:zlib';
import { writeTableFile } from '../../../shared/exchange/table-file';
import { writeExchange } from '../../../shared/exchange/write-exchange';
import type { PartKind } from '../../../shared/health/checked-part';
import { uniteSources } from '../../../shared/health/unite-sources';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { packBackup } from '../../backups/backup-file';
import { sha256 } from '../../disk/sha256';
import { writeChosenFile } from '../../disk/write-chosen-file';
import { readOnlyFiles } from '../read-only-files';
import type { Reading } from '../reading';
import { type Mend, setAside } from './mend';
import { dotsOf, type Sources, sourcesIn } from './sources';

export interface FileToRepair {
  readonly file: string;
  /** Where the result goes; the file itself, which is then set aside, when null. */
  readonly out: string | null;
}

/**
 * A table file, an exchange file or a backup made of every line that it and the sources have together. One that is whole
 * is left alone unless a result is asked for.
 */
export async function repairFile(
  { file, out }: FileToRepair,
  reading: Reading,
  sources: Sources,
  now: () => Date,
): Promise<readonly Mend[]> {
  const { part } = reading;
  if (part.problem?.code === 'newer' || part.problem?.code === 'unreadable') return [];
  if (part.problem === null && out === null) return [];
  const table = part.table ?? (await onlyTable(file, sources));
  if (table === null) return [];
  const own = sourcesIn(reading).map(([, source]) => source);
  const { log, given } = uniteSources([...own, ...(sources.lines.get(table) ?? [])]);
  if (log.length === 0) return [];
  const there = dotsOf(reading.log ?? []);
  const target = out ?? file;
  return [
    {
      path: target,
      kind: part.kind,
      action: 'rewritten',
      from: [...given.keys()].filter((name) => name !== part.path),
      lines: log.filter(({ dot }) => !there.has(dot)).length,
      apply: async () => {
        const content = await contentFor(target, part.kind, table, log, now);
        if (out === null) await setAside(file, now());
        await writeChosenFile(target, content);
      },
    },
  ];
}

async function contentFor(
  target: string,
  kind: PartKind,
  table: string,
  log: readonly LogEntry[],
  now: () => Date,
): Promise<Uint8Array | string> {
  const isNamed = /\.(json|gebiedstafel|gtbackup)$/i.exec(target)?.[1]?.toLowerCase();
  const form = isNamed ?? (kind === 'exchange-file' ? 'json' : kind === 'backup' ? 'gtbackup' : 'gebiedstafel');
  if (form === 'json') {
    const everything = { includeAnalysis: true, includeNames: true };
    return `${JSON.stringify(await writeExchange(log, everything, sha256), null, 2)}\n`;
  }
  if (form === 'gebiedstafel') return writeTableFile(log, sha256);
  const header = { table, name: contentOf(fold(log)).table?.name ?? table, at: now().toISOString() };
  return (
    await packBackup(
      header,
      log.map((entry, at) => ({ n: at + 1, entry })),
    )
  ).bytes;
}

/** The table that a damaged file was of: the only one that the sources have, or the one that what is left of it names. */
async function onlyTable(file: string, sources: Sources): Promise<string | null> {
  const tables = [...sources.lines.keys()];
  if (tables.length <= 1) return tables[0] ?? null;
  const readable = await readableText(file);
  const named = tables.filter((table) => readable.includes(`"table:${table}"`) || readable.includes(`"${table}"`));
  return named.length === 1 ? (named[0] as string) : null;
}

/** What of a file can be unpacked, which nobody vouches for: good for a guess and no more. */
async function readableText(file: string): Promise<string> {
  const bytes = await readOnlyFiles.readFile(file).catch(() => Buffer.alloc(0));
  if (bytes[0] !== 0x1f) return Buffer.from(bytes).toString('utf8');
  const stream = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(stream, 'end').catch(() => {});
  stream.end(bytes);
  await ended;
  return Buffer.concat(chunks).toString('utf8');
}
