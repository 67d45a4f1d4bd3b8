import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { storageId } from '../../renderer/app/table/storage-id';
import type { LogEntry } from '../../shared/log/log-entry';
import { noWork } from '../property/random-table';
import { carriedOut } from '../unit/names/named-table';
import { Program } from './program';

/** A table of somebody else's program, with lines of its own. */
function tableOf(id: string, replica: string): readonly LogEntry[] {
  const { log } = carriedOut(noWork, { type: 'createTable', table: { id, name: `Tafel van ${replica}` } });
  return log.map((entry) => ({ ...entry, dot: entry.dot.replace(/^.*:/, `${replica}:`) as LogEntry['dot'] }));
}

it.each([
  ['differ in capitals alone', 'Rivierenveen', 'rivierenveen'],
  ['are very long', 'r'.repeat(90), 'r'.repeat(95)],
  ['hold what no folder may', 'rivier:en/veen', 'rivier*en?veen'],
])('tables whose ids %s are kept beside each other, each whole', async (_how, one, other) => {
  const root = await mkdtemp(path.join(tmpdir(), 'kept-ids-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const program = new Program(
    { userData: path.join(root, 'profiel'), data: path.join(root, 'data'), backups: path.join(root, 'kopie') },
    1,
  );
  await program.start();
  for (const [id, replica] of [
    [one, 'een'],
    [other, 'ander'],
  ] as const) {
    await program.tables.takeInLog(tableOf(id, replica), 'bestand');
    expect(program.store.getState().table?.content.table).toMatchObject({ id, name: `Tafel van ${replica}` });
  }
  await program.tables.refreshList();
  const ids = program.store.getState().tables.map(({ id }) => id);
  // As a disk sees them that takes capitals for the same letters.
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(2);
  expect(ids.every((id) => storageId(id) === id)).toBe(true);
  await program.end();
});
