import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Backups } from '../../../electron/backups/backups';
import { readTable } from '../../../electron/cli/table-source';
import { sha256 } from '../../../electron/disk/sha256';
import { Journal } from '../../../electron/journal/journal';
import { SettingsStore } from '../../../electron/settings/settings';
import { Snapshots } from '../../../electron/snapshots/snapshots';
import { noSeal } from '../../../electron/sync/encrypted';
import { FolderStore } from '../../../electron/sync/folder-store';
import { TableSync } from '../../../electron/sync/table-sync';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import { writeTableFile } from '../../../shared/exchange/table-file';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { run } from '../../unit/cli/run-for-test';
import { kept } from '../../unit/snapshots/kept';

/**
 * The folders of a laptop after two days of work on the example: journal in two files, backups, two snapshots, settings,
 * an exchange with a place; and what left it: a table file, an archive package.
 */
export interface HealthyLaptop {
  readonly top: string;
  readonly table: string;
  readonly log: readonly LogEntry[];
}

export const data = 'data';
export const backups = 'data reservekopieën';
export const place = 'plek';
export const tableFile = 'tafel.gebiedstafel';
export const exchangeFile = 'tafel.json';
export const archive = 'pakket.zip';

const numbered = (log: readonly LogEntry[], from: number) => log.map((entry, at) => ({ n: from + at, entry }));

export async function healthyLaptop(): Promise<HealthyLaptop> {
  const top = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-health-'));
  const within = (...parts: readonly string[]): string => path.join(top, ...parts);
  const read = await readTable(new TextEncoder().encode(JSON.stringify(example)));
  if (!read.ok) throw new Error('the example is not read');
  const log = read.value;
  const { id: table, name } = contentOf(fold(log)).table!;
  const half = Math.floor(log.length / 2);
  for (const [minute, lines] of [log.slice(0, half), log.slice(half)].entries()) {
    const now = () => new Date(Date.UTC(2026, 10, 24, 9 + minute, 30));
    const journal = new Journal({ dataFolder: within(data), now, sentinelDelay: 0 });
    const kept = new Backups({ folder: () => within(backups), now });
    const before = minute * half;
    await journal.append(table, numbered(lines, before + 1), `start${minute}`);
    await journal.describe(table, { name });
    await journal.close();
    await kept.write(table, name, numbered(log.slice(0, before + lines.length), 1));
    await kept.noteReached(table, before + lines.length, name);
    await keptSnapshot(within(data), log.slice(0, before + lines.length), table, minute);
  }
  const settings = new SettingsStore(within(data));
  settings.change({ language: 'nl' });
  await settings.flush();
  mkdirSync(within(place));
  const sync = await TableSync.open({
    folder: within(data, 'exchange', 'abcdefghijkl', 'open', noSeal.tableName(table)),
    about: { table, name },
    store: new FolderStore({ folder: within(place) }),
    startAfter: false,
    seal: noSeal,
  });
  await sync.pull();
  for (const lines of [40, 80, log.length]) await sync.push(log.slice(0, lines));
  writeFileSync(within(tableFile), await writeTableFile(log, sha256));
  await run('replay', within(tableFile), '--export', within(exchangeFile));
  await run('archive', within(tableFile), '-o', within(archive), '--creator', 'Provincie', '--contact', 'Beheer');
  return { top, table, log };
}

async function keptSnapshot(dataFolder: string, log: readonly LogEntry[], table: string, day: number): Promise<void> {
  const answer = await kept(new Snapshots(dataFolder), log, `dag ${day + 1}`, table);
  if (!answer.ok) throw new Error(answer.refusal.kind);
}

/** A copy of the laptop to damage, removed after use. */
export function copyOf(laptop: HealthyLaptop): { readonly top: string; readonly remove: () => void } {
  const top = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-damage-'));
  cpSync(laptop.top, top, { recursive: true });
  return { top, remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5 }) };
}

/** What power cuts, bad blocks and people do to a file. */
export const damages = {
  'truncated to nothing': (file: string) => writeFileSync(file, ''),
  'truncated to half': (file: string) => writeFileSync(file, halfOf(readFileSync(file))),
  'with a flipped bit': (file: string) => writeFileSync(file, flipped(readFileSync(file))),
  deleted: (file: string) => rmSync(file),
} as const;
export type Damage = keyof typeof damages;

const halfOf = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

function flipped(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length * 0.6);
  bytes[at] = bytes[at]! ^ 0x10;
  return bytes;
}

/** All files below a folder, as paths from it, in order. */
export function filesBelow(folder: string, below = ''): readonly string[] {
  return readdirSync(path.join(folder, below))
    .sort()
    .flatMap((name) => {
      const each = path.join(below, name);
      return statSync(path.join(folder, each)).isDirectory() ? filesBelow(folder, each) : [each];
    });
}
