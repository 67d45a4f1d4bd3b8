import { describe, expect, it } from 'vitest';
import type { OpenTable } from '../../../renderer/app/app-state';
import type { ErasedLog } from '../../../renderer/app/erasure/erase-names';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { TableEngine } from '../../../renderer/app/table/table-engine';
import { keptWithout } from '../../../renderer/features/capture/kept-lines';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { fold } from '../../../shared/log/fold';
import { withoutNames } from '../../../shared/names/name-eraser';
import { personNames } from '../../../shared/names/person-names';
import { findPlanted, planted, tableWithNames } from '../names/named-table';
import { FakeJournal, FakeStore, savedAt } from './fake-services';

const log = tableWithNames();

function engineOn() {
  const calls: string[] = [];
  const journal = new FakeJournal(log, calls);
  const store = new FakeStore(calls);
  const forgotten: ErasedLog[] = [];
  const services = {
    journal,
    store,
    whenPainted: (run: () => void): void => run(),
    clock: { now: () => '2026-11-24T12:00:00+01:00' },
    replica: 'laptop',
    language: () => 'nl' as const,
    place: '/data',
    forgetNames: async (_table: string, erased: ErasedLog): Promise<void> => {
      calls.push('forget');
      forgotten.push(erased);
      if (store.isBroken) throw new Error('QuotaExceededError');
      store.stored = [...erased.log];
    },
  };
  const shown: OpenTable[] = [];
  const engine = new TableEngine(services, openTableOf('tafel', fold(log), log, '/data'), (table) => shown.push(table));
  return { engine, journal, store, calls, forgotten, shown };
}

describe('erasing names of the open table', () => {
  it('R-NAME-9 erases on the disk first, then in every other copy, then on the screen', async () => {
    const { engine, calls, journal, store } = engineOn();
    const answer = await engine.eraseNames();
    expect(answer).toMatchObject({ ok: true, value: { event: { data: { count: planted.length } } } });
    expect(calls).toEqual([`journal ${log.length + 1}`, 'forget']);
    expect(engine.table.log).toEqual(journal.lines.map(({ entry }) => entry));
    expect(engine.table.log).toEqual(store.stored);
    expect(findPlanted(JSON.stringify(engine.table.log))).toBeUndefined();
    expect(engine.table.document).toEqual(fold(engine.table.log));
    expect(personNames(engine.table.document).size).toBe(0);
    expect(engine.table.save).toEqual({ kind: 'saved', at: savedAt, count: log.length + 1, place: '/data' });
  });

  it('R-NAME-9 takes what the disk says afterwards: a name that only an older copy knew is gone here too', async () => {
    const { engine, journal } = engineOn();
    journal.olderCopy = [
      { ...log[0]!, writes: [{ entity: 'person:s/oud', field: 'name', value: 'Wonen staat', was: [] }] },
    ];
    await engine.eraseNames();
    expect(engine.table.log).toEqual(journal.lines.map(({ entry }) => entry));
    expect(engine.table.log.map(({ text }) => text)).toContain('[naam gewist] voorop.');
  });

  it('R-NAME-9 carries out what was asked meanwhile on the table without names', async () => {
    const { engine, journal } = engineOn();
    const erasing = engine.eraseNames();
    const attendance = [{ stakeholder: 'p', status: 'excused', mandate: 'not_applicable' }] as const;
    const after = await engine.dispatch({ type: 'recordAttendance', attendance });
    expect((await erasing).ok && after.ok).toBe(true);
    expect(findPlanted(JSON.stringify(journal.lines))).toBeUndefined();
    expect(fold(engine.table.log)).toEqual(engine.table.document);
  });

  it('R-NAME-9 undoes an act from before without bringing its name back', async () => {
    const { engine } = engineOn();
    await engine.eraseNames();
    for (let step = 0; step < 4; step += 1) expect((await engine.undo()).ok).toBe(true);
    expect((await engine.redo()).ok).toBe(true);
    expect(findPlanted(JSON.stringify(engine.table.log))).toBeUndefined();
  });

  it('R-NAME-9 changes nothing when the disk refuses, and says why', async () => {
    const { engine, journal, calls } = engineOn();
    journal.refuseWith = { kind: 'disk-full' };
    const answer = await engine.eraseNames();
    expect(!answer.ok && refusalSentence(answer.refusal, 'nl')).toMatch(/De schijf is vol/);
    expect(calls).not.toContain('forget');
    expect(engine.table.log).toBe(log);
  });

  it('R-NAME-9 says that the working copy lags when that cannot be written', async () => {
    const { engine, store } = engineOn();
    store.isBroken = true;
    expect((await engine.eraseNames()).ok).toBe(true);
    expect(engine.table.save).toMatchObject({ kind: 'lagging' });
    expect(findPlanted(JSON.stringify(engine.table.log))).toBeUndefined();
  });

  it('R-NAME-9 takes names out of what was typed and not captured, and nothing else', async () => {
    const { engine, forgotten } = engineOn();
    await engine.eraseNames();
    const kept = {
      draft: `${planted[1]} zegt`,
      waiting: ['a'],
      returned: [`? ${planted[0]}`],
      earlier: ['b', planted[2]],
    };
    expect(keptWithout(kept, forgotten[0]!.eraser.text)).toEqual({
      draft: '[naam gewist] zegt',
      waiting: ['a'],
      returned: ['? [naam gewist]'],
      earlier: ['b', '[naam gewist]'],
    });
    expect(withoutNames(log).length).toBe(log.length);
  });
});
