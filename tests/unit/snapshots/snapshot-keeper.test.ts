import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Snapshots } from '../../../electron/snapshots/snapshots';
import type { AppState } from '../../../renderer/app/app-state';
import { putBack } from '../../../renderer/app/snapshots/put-back';
import { snapshotActions } from '../../../renderer/app/snapshots/snapshot-actions';
import { SnapshotKeeper } from '../../../renderer/app/snapshots/snapshot-keeper';
import type { TableActions } from '../../../renderer/app/table/table-actions';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { SnapshotNote } from '../../../shared/snapshot/taken-snapshot';
import { laptop } from '../app/laptop';
import { temporaryFolder } from '../journal/journal-fixture';

/** A laptop with the table open, whose snapshots are those of the real main process on the disk. */
async function openTable() {
  const own = laptop('een');
  const snapshots = new Snapshots(await temporaryFolder());
  const refuse = { next: false };
  const notes: SnapshotNote[] = [];
  const bridge = {
    snapshots: {
      list: (table) => snapshots.list(table),
      size: (table) => snapshots.size(table),
      missing: (table, ids) => snapshots.missing(table, ids),
      keep: async (table, note, ids, objects) => {
        notes.push(note);
        return refuse.next ? { ok: false, refusal: { kind: 'disk-full' } } : snapshots.keep(table, note, ids, objects);
      },
      rename: (table, id, title) => snapshots.rename(table, id, title),
      read: (table, ids) => snapshots.read(table, ids),
    },
  } satisfies Pick<FacilitatorBridge, 'snapshots'>;
  const store = createStore<AppState>(
    () => ({ language: 'nl', table: own.engine.table, selection: [], notice: null }) as never,
  );
  const keeper = new SnapshotKeeper({ bridge, store, clock: own.clock });
  const say: typeof own.say = async (command) => {
    const entry = await own.say(command);
    store.setState({ table: own.engine.table });
    keeper.follow(entry);
    return entry;
  };
  const tables = {
    snapshots: keeper,
    engine: own.engine,
    notify: (notice: AppState['notice']) => store.setState({ notice }),
    perform: async (command: Parameters<typeof say>[0]) => say(command).then(() => true),
  } as unknown as TableActions;
  const actions = snapshotActions(bridge, store, Promise.resolve({ tables, exports: {} as never }));
  return { ...own, say, keeper, store, actions, tables, notes, refuse, snapshots };
}

const wonen = { type: 'addElement', element: { id: 'wonen', kind: 'task', name: 'Wonen' } } as const;
const names = ({ engine }: { readonly engine: { readonly table: AppState['table'] & object } }) =>
  [...engine.table.content.elements.values()].map(({ name }) => name);

describe('snapshots of the open table', () => {
  it('R-SNAP-12 are taken by name and at the end of a session, of the table as it was at that line', async () => {
    const table = await openTable();
    await table.say({ type: 'takeSnapshot', snapshot: 'begin' });
    await table.say(wonen);
    await table.say({
      type: 'planSession',
      session: {
        id: 's',
        title: 'Gebiedstafel 1',
        start: '2026-11-24T09:00:00+01:00',
        end: '2026-11-24T12:00:00+01:00',
        timeZone: 'Europe/Amsterdam',
      },
      agenda: [],
    });
    await table.say({ type: 'openSession', id: 's' });
    await table.say({ type: 'closeSession' });
    await table.say({ type: 'removeElement', id: 'wonen' });
    const listed = await table.actions.list();
    expect(listed.map(({ reason, name, session }) => [reason, name, session])).toEqual([
      ['session_closed', 'Gebiedstafel 1', 'Gebiedstafel 1'],
      ['named', 'begin', ''],
    ]);
    const [end, begin] = await Promise.all(listed.map((each) => table.actions.open(each)));
    if (!end?.ok || !begin?.ok) throw new Error('a snapshot does not open');
    expect(end.value.log.at(-1)?.event.type).toBe('session.closed');
    expect(begin.value.log.at(-1)?.event.type).toBe('snapshot.taken');
  });

  it('R-SNAP-12 that cannot be kept are said, and hold nothing up', async () => {
    const table = await openTable();
    table.refuse.next = true;
    await table.say({ type: 'takeSnapshot', snapshot: 'begin' });
    await table.keeper.settled();
    expect(table.store.getState().notice).toMatchObject({ kind: 'warning', text: expect.stringContaining('schijf') });
    // The log tells of it all the same, and knows how the table was.
    const [told] = await table.actions.list();
    expect(told).toMatchObject({ name: 'begin', stored: null });
    expect(await table.actions.open(told!)).toMatchObject({ ok: true });
  });

  it('R-SNAP-13 names that were erased come back by no snapshot that waited for its turn', async () => {
    const table = await openTable();
    const order: string[] = [];
    const erasing = table.keeper.exclusively(async () => {
      order.push('erased');
      await table.say(wonen);
    });
    const kept = table.keeper.keep({ reason: 'named', name: 'daarna', line: null }).then(() => order.push('kept'));
    await Promise.all([erasing, kept]);
    expect(order).toEqual(['erased', 'kept']);
    expect(table.notes.at(-1)?.lines).toBe(table.engine.table.log.length);
  });

  it('R-SNAP-5 R-SNAP-14 are put back as a line that undo takes away again, after one of how it is', async () => {
    const table = await openTable();
    await table.say(wonen);
    await table.say({ type: 'takeSnapshot', snapshot: 'begin' });
    const before = names(table);
    await table.say({ type: 'updateElement', id: 'wonen', set: { name: 'Bouwen' } });
    await table.say({ type: 'addElement', element: { id: 'water', kind: 'task', name: 'Water' } });
    const changed = names(table);
    const length = table.engine.table.log.length;
    const [begin] = await table.actions.list();
    expect(await table.actions.restore(begin!, 'Teruggezet naar begin.')).toBe(true);
    expect(names(table)).toEqual(before);
    expect(table.engine.table.log).toHaveLength(length + 1);
    expect(table.engine.table.undo?.text).toBe('Teruggezet naar begin.');
    expect((await table.actions.list()).map(({ reason }) => reason)).toEqual(['before_restore', 'named']);
    await table.engine.undo();
    expect(names(table)).toEqual(changed);
  });

  it('R-SNAP-14 lines that only the snapshot still has come back into the log before it is put back', async () => {
    const table = await openTable();
    const other = laptop('twee');
    await other.say(wonen);
    const { log, document } = other.engine.table;
    expect(table.engine.table.log).toHaveLength(log.length - 1);
    const isBack = await putBack({ log, document }, { name: 'x', text: 'Terug.' }, table);
    expect(isBack).toBe(true);
    expect(names(table)).toContain('Wonen');
    expect(table.engine.table.log.map(({ dot }) => dot)).toEqual(log.map(({ dot }) => dot));
  });
});
