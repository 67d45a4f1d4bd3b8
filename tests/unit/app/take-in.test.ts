import { describe, expect, it } from 'vitest';
import type { OpenTable } from '../../../renderer/app/app-state';
import type { Command } from '../../../shared/commands/command';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { orderLog } from '../../../shared/log/order-log';
import { findingsOf } from '../../../shared/merge/findings';
import { contentOf } from '../../../shared/model/content-of';
import { begun, laptop } from './laptop';

const add = (name: string): Command => ({ type: 'addElement', element: { kind: 'task', name } });
const names = (table: OpenTable): string[] => [...table.content.elements.values()].map(({ name }) => name).sort();

/** Plans and opens a session; returns its id. */
async function open(one: ReturnType<typeof laptop>, title: string): Promise<string> {
  const session = { title, start: one.clock.at, end: '2026-11-24T12:00:00+01:00', timeZone: 'Europe/Amsterdam' };
  await one.say({ type: 'planSession', session, agenda: [] });
  const id = [...one.engine.table.content.sessions.values()].find((each) => each.title === title)?.id as string;
  await one.say({ type: 'openSession', id });
  return id;
}

describe('taking in what another laptop knows', () => {
  it('R-TAKE-1 goes through the journal first, then the views and one transaction, and is there at the next opening', async () => {
    const [a, b] = [laptop('a'), laptop('b')];
    await b.say(add('Wonen'));
    await b.say(add('Water'));
    await a.say(add('Natuur'));
    a.store.calls.length = 0;
    a.journal.calls.length = 0;
    const taken = await a.engine.takeIn(b.file());
    await a.engine.settled();
    expect(taken.ok && [taken.value.relationship, taken.value.received.length, taken.value.unsent.length]).toEqual([
      'apart',
      2,
      1,
    ]);
    expect([a.journal.calls, a.store.calls]).toEqual([['journal 3,4'], ['database 3+2']]);
    expect(names(a.engine.table)).toEqual(expect.arrayContaining(['Natuur', 'Water', 'Wonen']));
    const kept = a.journal.lines.map(({ entry }) => entry);
    expect(orderLog(kept)).toEqual(a.engine.table.log);
    expect(fold(orderLog(kept))).toEqual(a.engine.table.document);
    await b.engine.takeIn(a.file());
    expect(b.engine.table.document).toEqual(a.engine.table.document);
    expect(b.engine.table.log).toEqual(a.engine.table.log);
    expect([...b.engine.table.content.elements.keys()]).toEqual([...a.engine.table.content.elements.keys()]);
  });

  it('R-TAKE-1 writes nothing when nothing is new, and shows nothing that the journal refuses', async () => {
    const [a, b] = [laptop('a'), laptop('b')];
    await a.engine.takeIn(b.file());
    expect(a.journal.calls).toEqual([]);
    expect(a.engine.table.save.kind).toBe('saved');
    await b.say(add('Wonen'));
    a.journal.refuseWith = { kind: 'disk-full' };
    const taken = await a.engine.takeIn(b.file());
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'not_saved' } });
    expect(names(a.engine.table)).not.toContain('Wonen');
    a.journal.refuseWith = null;
    expect((await a.engine.takeIn(b.file())).ok).toBe(true);
    expect(names(a.engine.table)).toContain('Wonen');
  });

  it('R-TAKE-2 refuses another table, one begun apart, and two lines under one mark; then nothing is changed', async () => {
    const a = laptop('a');
    const other = laptop('b', [
      {
        ...(begun[0] as LogEntry),
        dot: 'x:1',
        writes: [{ entity: 'table:anders', field: 'alive', value: true, was: [] }],
      },
    ]);
    const apart = laptop('b', [{ ...(begun[0] as LogEntry), dot: 'x:1' }]);
    const changed = laptop('b', [{ ...(begun[0] as LogEntry), text: 'Iets anders.' }]);
    const codes: string[] = [];
    for (const { file } of [other, apart, changed]) {
      const taken = await a.engine.takeIn(file());
      if (!taken.ok) codes.push(taken.refusal.code);
    }
    expect(codes).toEqual(['other_table', 'nothing_shared', 'dots_differ']);
    expect(a.journal.calls).toEqual([]);
    expect(a.engine.table.log).toEqual(begun);
  });

  it('R-UNDO-11 takes back what was done here, never what came from elsewhere, and not what others built on', async () => {
    const [a, b] = [laptop('a'), laptop('b')];
    const mine = await a.say(add('Natuur'));
    await b.say(add('Wonen'));
    await a.engine.takeIn(b.file());
    expect(a.engine.table.undo?.dot).toBe(mine.dot);
    await b.engine.takeIn(a.file());
    const id = mine.writes[0]?.entity.slice('element:'.length) as string;
    await b.say({ type: 'updateElement', id, set: { name: 'Natuur en landschap' } });
    await a.engine.takeIn(b.file());
    expect(await a.engine.undo()).toMatchObject({ ok: false, refusal: { code: 'changed_since' } });
    expect(names(a.engine.table)).toContain('Natuur en landschap');
  });

  it('R-LOG-8 keeps the sessions of two laptops apart while both go on, with numbers that no line has twice there', async () => {
    const [a, b] = [laptop('a'), laptop('b')];
    const [first, second] = [await open(a, 'Rijk en provincie'), await open(b, 'Gemeenten')];
    await b.say({ type: 'recordNote', text: 'Daar gezegd' });
    await a.engine.takeIn(b.file());
    const entry = await a.say({ type: 'recordNote', text: 'Hier gezegd' });
    expect([entry.session, entry.seq]).toEqual([first, 2]);
    await b.engine.takeIn(a.file());
    const there = await b.say({ type: 'recordNote', text: 'Weer daar' });
    expect([there.session, there.seq]).toEqual([second, 3]);
  });

  it('R-LOG-4 is not led along by a laptop whose clock runs ten years ahead', async () => {
    const [a, b] = [laptop('a'), laptop('b')];
    b.clock.at = '2036-11-24T10:00:00+01:00';
    await b.say(add('Wonen'));
    await a.engine.takeIn(b.file());
    expect((await a.say(add('Natuur'))).at).toBe('2026-11-24T10:00:00+01:00');
  });

  it('R-TAKE-3 keeps both decisions that took one number, each with the mark of where it was taken', async () => {
    const [a, b] = [laptop('a'), laptop('b')];
    await open(a, 'Een');
    await open(b, 'Twee');
    const propose = (text: string): Command => ({
      type: 'proposeDecision',
      decision: { decisionKind: 'agreement', text, about: [] },
    });
    await a.say(propose('Wij bouwen.'));
    await b.say(propose('Wij wachten.'));
    await a.engine.takeIn(b.file());
    await b.engine.takeIn(a.file());
    const numbers = [...contentOf(a.engine.table.document).decisions.values()].map(({ no }) => no).sort();
    expect(numbers).toEqual(['2026-01-r-a', '2026-01-r-b']);
    const found = findingsOf(b.engine.table).find(({ kind }) => kind === 'same_number');
    expect(found).toMatchObject({ of: 'decisions', no: '2026-01' });
    await a.say(propose('En dan verder.'));
    expect([...a.engine.table.content.decisions.values()].at(-1)?.no).toBe('2026-02');
  });
});
