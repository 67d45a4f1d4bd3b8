import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { noSeal } from '../../../electron/sync/encrypted';
import { FolderStore } from '../../../electron/sync/folder-store';
import { TableSync } from '../../../electron/sync/table-sync';
import type { LogEntry } from '../../../shared/log/log-entry';
import { LineParts, partsOfLine, textOfLine } from '../../../shared/sync/line-parts';
import { noWork } from '../../property/random-table';
import { carriedOut } from '../names/named-table';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'large-lines-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const { log } = carriedOut(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Gebied' } },
  { type: 'addElement', element: { id: 'wonen', kind: 'task', name: 'Wonen' } },
);

/** A line of more than 4 MiB, also when packed: letters at random, with accents and pairs among them. */
const large: LogEntry = {
  ...log[1]!,
  dot: 'r1:3',
  text: 'Teruggezet.',
  writes: Array.from({ length: 64 }, (_, at) => ({
    entity: `element:wonen`,
    field: `veld${at}`,
    value: `${randomBytes(66_000).toString('base64')} één 🏘️`,
    was: [],
  })),
};
const after: LogEntry = { ...log[1]!, dot: 'r1:4', text: 'Verder.', writes: [] };
const whole = [...log, large, after];

const openTable = (name: string, place: string) =>
  TableSync.open({
    folder: path.join(scratch, name),
    about: { table: 'tafel', name: 'Gebied' },
    store: new FolderStore({ folder: place }),
    seal: noSeal,
    startAfter: false,
  });

const objectsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.gts'))
    .map((item) => path.join(item.parentPath, item.name))
    .sort();

describe('a line that does not fit into one object', () => {
  it('R-PASS-8 goes in parts and comes out whole, with what was said before and after it', async () => {
    const place = mkdtempSync(path.join(scratch, 'place-'));
    const one = await openTable('one', place);
    expect(await one.push(whole)).toMatchObject({ problem: null, waiting: 0 });
    const other = await openTable('other', place);
    const received = await other.pull();
    expect(received).toMatchObject({ problem: null, setAside: [] });
    expect(received.lines).toEqual(whole);
    await other.confirm(received.ids);
    // Nothing is owed either way.
    expect(await other.push(whole)).toMatchObject({ sent: 0, problem: null });
    expect((await other.pull()).lines).toEqual([]);
    expect(await one.push(whole)).toMatchObject({ sent: 0, problem: null });
  });

  it('R-PASS-8 waits for a part that is not there yet, and what was said before it does not', async () => {
    const place = mkdtempSync(path.join(scratch, 'place-'));
    await (await openTable('three', place)).push(whole);
    const objects = objectsIn(place);
    expect(objects.length).toBeGreaterThan(1);
    const aside = path.join(scratch, 'aside');
    mkdirSync(aside);
    const last = objects.at(-1)!;
    renameSync(last, path.join(aside, path.basename(last)));
    const other = await openTable('four', place);
    const first = await other.pull();
    expect(first.lines).toEqual(log);
    await other.confirm(first.ids);
    // Also over a restart of the program.
    renameSync(path.join(aside, path.basename(last)), last);
    const again = await openTable('four', place);
    const second = await again.pull();
    expect(second.lines).toEqual([large, after]);
  });

  it('R-PASS-8 is put together in whatever order and however often its parts come; other lines are not cut', () => {
    const parts = partsOfLine(large, textOfLine(large))!;
    expect(parts.length).toBeGreaterThan(4);
    expect(partsOfLine(after, textOfLine(after))).toBeNull();
    const together = new LineParts();
    const [first, ...others] = parts;
    for (const part of [...others, others[0]!]) expect(together.add(part)).toBeNull();
    expect(together.add(first!)).toEqual(large);
    const other = new LineParts();
    const strange = { ...first!, of: 1 };
    expect(other.add(strange)).toBe('unknown');
  });
});
