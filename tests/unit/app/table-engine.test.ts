import { describe, expect, it, vi } from 'vitest';
import type { OpenTable } from '../../../renderer/app/app-state';
import type { ErasedLog } from '../../../renderer/app/erasure/erase-names';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { newReplica } from '../../../renderer/app/table/replica';
import { SaveRetry } from '../../../renderer/app/table/save-retry';
import { TableEngine } from '../../../renderer/app/table/table-engine';
import type { Command } from '../../../shared/commands/command';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { undoHistory } from '../../../shared/log/undo-history';
import { contentOf } from '../../../shared/model/content-of';
import { workThrough } from '../../property/random-table';
import { patience } from '../patience';
import { FakeJournal, FakeStore, savedAt } from './fake-services';

const begun: readonly LogEntry[] = workThrough([]).log;

function engineOn(log: readonly LogEntry[] = begun, last = log.length, retry?: SaveRetry) {
  const calls: string[] = [];
  const journal = new FakeJournal(log, calls);
  journal.last = last;
  const store = new FakeStore(calls);
  store.stored = [...log];
  const shown: OpenTable[] = [];
  const clock = { at: '2026-11-24T10:00:00+01:00', now: () => clock.at };
  const forgetNames = async (_table: string, { log: erased }: ErasedLog): Promise<void> => {
    calls.push(`forget names of ${erased.length}`);
    if (store.isBroken) throw new Error('QuotaExceededError');
    store.stored = [...erased];
  };
  const language = () => 'nl' as const;
  const whenPainted = (run: () => void): void => run();
  const own = { journal, store, clock, whenPainted, forgetNames, ...(retry && { retry }) };
  const services = { ...own, replica: 'laptop', language, place: '/data' };
  const engine = new TableEngine(
    services,
    openTableOf('tafel', fold(log), log, '/data'),
    (table) => {
      if (table.log !== (shown.at(-1)?.log ?? log)) calls.push('views');
      shown.push(table);
    },
    last,
  );
  return { engine, journal, store, calls, shown, clock };
}

const add = (name: string): Command => ({ type: 'addElement', element: { kind: 'task', name } });
const names = (table: OpenTable): string[] => [...table.content.elements.values()].map(({ name }) => name);

async function opened(engine: TableEngine, title = 'Eerste'): Promise<string> {
  const planned = await engine.dispatch({
    type: 'planSession',
    session: {
      title,
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: [
      { no: 1, title: 'Opening', phase: 'opening', minutes: 5 },
      { no: 2, title: 'Ruimte', phase: 'weigh', minutes: 35 },
    ],
  });
  if (!planned.ok) throw new Error(planned.refusal.code);
  const id = [...contentOf(engine.table.document).sessions.values()].at(-1)?.id as string;
  expect((await engine.dispatch({ type: 'openSession', id })).ok).toBe(true);
  return id;
}

describe('the one data path', () => {
  it('R-SAVE-1 writes the journal, and only then shows the change and brings the database up', async () => {
    const { engine, calls } = engineOn();
    await engine.dispatch(add('Wonen'));
    expect(calls).toEqual(['journal 2', 'views', 'database 2+1']);
    expect(names(engine.table)).toContain('Wonen');
  });

  it('R-SAVE-2 shows nothing of a change that the journal refuses, and says why with the next step', async () => {
    const { engine, journal, calls, shown } = engineOn();
    journal.refuseWith = { kind: 'disk-full' };
    const answer = await engine.dispatch(add('Wonen'));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not_saved' } });
    if (!answer.ok) expect(refusalSentence(answer.refusal, 'nl')).toMatch(/De schijf is vol\. Maak ruimte vrij/);
    expect(calls).toEqual(['journal 2']);
    expect(shown.every((table) => !names(table).includes('Wonen'))).toBe(true);
    expect(engine.table.save).toMatchObject({ kind: 'failed', waiting: 1 });
    expect(engine.table.log).toHaveLength(1);
  });

  it('R-SAVE-3 goes on with the next change once the disk has room again', async () => {
    const { engine, journal } = engineOn();
    journal.refuseWith = { kind: 'disk-full' };
    await engine.dispatch(add('Wonen'));
    journal.refuseWith = null;
    expect((await engine.dispatch(add('Wonen'))).ok).toBe(true);
    expect(engine.table.save).toEqual({ kind: 'saved', at: savedAt, count: 2, place: '/data' });
  });

  it.each([
    { kind: 'disk-full' },
    { kind: 'not-writable', code: 'EROFS' },
    { kind: 'not-writable', code: 'EACCES' },
    { kind: 'not-writable', code: 'EIO' },
  ] as const)(
    'R-SAVE-11 keeps what the disk refuses ($kind $code) and everything after it, and saves it in order',
    async (refusal) => {
      const retry = new SaveRetry(3_600_000);
      const { engine, journal, shown } = engineOn(begun, begun.length, retry);
      journal.refuseWith = refusal;
      const answers = Promise.all(['Wonen', 'Natuur', 'Water'].map((name) => engine.dispatch(add(name))));
      await vi.waitUntil(() => retry.isWaiting, patience);
      const reason = expect.stringMatching(/\w\.(?: \([A-Z]+\))?$/);
      expect(engine.table.save).toMatchObject({ kind: 'failed', waiting: 3, reason });
      retry.again();
      await vi.waitUntil(() => journal.calls.length === 2, patience);
      await vi.waitUntil(() => retry.isWaiting, patience);
      expect(shown.some(({ save }) => save.kind === 'saved')).toBe(false);
      expect(engine.table.log).toHaveLength(1);
      journal.refuseWith = null;
      retry.again();
      expect((await answers).map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(names(engine.table)).toEqual(expect.arrayContaining(['Wonen', 'Natuur', 'Water']));
      expect(journal.lines.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
      expect(new Set(journal.lines.map(({ entry }) => entry.dot)).size).toBe(4);
      expect(engine.table.save).toMatchObject({ kind: 'saved', count: 4 });
      expect(retry.isWaiting).toBe(false);
    },
  );

  it('R-SAVE-11 tries nothing again that another window has changed', async () => {
    const retry = new SaveRetry(3_600_000);
    const { engine, journal } = engineOn(begun, begun.length, retry);
    journal.last = 5;
    expect(await engine.dispatch(add('Wonen'))).toMatchObject({ ok: false, refusal: { code: 'not_saved' } });
    expect(retry.isWaiting).toBe(false);
  });

  it('R-SAVE-4 loses nothing when the database fails: it says so, and catches up with the next change', async () => {
    const { engine, store, calls } = engineOn();
    store.isBroken = true;
    expect((await engine.dispatch(add('Wonen'))).ok).toBe(true);
    await engine.settled();
    expect((await engine.dispatch(add('Natuur'))).ok).toBe(true);
    await engine.settled();
    expect(engine.table.save).toMatchObject({ kind: 'lagging', at: savedAt });
    expect(names(engine.table)).toEqual(expect.arrayContaining(['Wonen', 'Natuur']));
    store.isBroken = false;
    await engine.dispatch(add('Water'));
    await engine.settled();
    expect(calls.filter((call) => call.startsWith('database'))).toEqual([
      'database 2+1',
      'database 2+2',
      'database 2+3',
    ]);
    expect(store.stored).toEqual(engine.table.log);
    expect(store.head).toMatchObject({ n: 4 });
    expect(engine.table.save).toMatchObject({ kind: 'saved', count: 4 });
    await engine.dispatch(add('Energie'));
    await engine.settled();
    expect(calls.filter((call) => call.startsWith('database')).at(-1)).toBe('database 5+1');
  });

  it('R-SAVE-10 gives the database together what arrived while it was writing', async () => {
    const { engine, store, calls } = engineOn();
    let goOn = (): void => undefined;
    store.pause = new Promise((resolve) => {
      goOn = resolve;
    });
    for (const name of ['Wonen', 'Natuur', 'Water']) await engine.dispatch(add(name));
    expect(engine.table.save).toMatchObject({ kind: 'saved', count: 4 });
    goOn();
    await engine.settled();
    expect(calls.filter((call) => call.startsWith('database'))).toEqual(['database 2+1', 'database 3+2']);
    expect(store.stored).toEqual(engine.table.log);
  });

  it('R-SAVE-5 carries queued commands out in order, each on what those before it left', async () => {
    const { engine } = engineOn();
    const element = { id: 'w', kind: 'task', name: 'Wonen' } as const;
    const answers = await Promise.all([
      engine.dispatch({ type: 'addElement', element }),
      engine.dispatch({ type: 'updateElement', id: 'w', set: { name: 'Woningbouw' } }),
      engine.dispatch({ type: 'addElement', element }),
      engine.dispatch({ type: 'removeElement', id: 'w' }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, true]);
    expect(engine.table.log.map(({ event }) => event.type)).toEqual([
      'table.created',
      'element.added',
      'element.updated',
      'element.removed',
    ]);
    expect(new Set(engine.table.log.map(({ dot }) => dot)).size).toBe(4);
    expect(fold(engine.table.log).entities).toEqual(engine.table.document.entities);
  });

  it('R-SAVE-6 shows that it is saving until the last change asked for is saved', async () => {
    const { engine, shown } = engineOn();
    await Promise.all([engine.dispatch(add('Wonen')), engine.dispatch(add('Natuur'))]);
    expect(shown.map(({ save }) => ('waiting' in save ? `${save.kind} ${save.waiting}` : save.kind))).toEqual([
      'saving 1',
      'saving 1',
      'saving 1',
      'saved',
    ]);
  });

  it('R-SAVE-7 shows the state of before again after a refusal, also after a failure to save', async () => {
    const { engine, journal } = engineOn();
    const before = engine.table.save;
    await engine.dispatch({ type: 'removeElement', id: 'nergens' });
    expect(engine.table.save).toEqual(before);
    journal.refuseWith = { kind: 'not-writable', code: 'EACCES' };
    await engine.dispatch(add('Wonen'));
    await engine.dispatch({ type: 'removeElement', id: 'nergens' });
    expect(engine.table.save).toMatchObject({ kind: 'failed' });
  });

  it('R-SAVE-8 does not hang on a call that breaks off: the next one is carried out and shown as saved', async () => {
    const { engine, journal } = engineOn();
    journal.throwWith = new Error('no answer');
    await expect(engine.dispatch(add('Wonen'))).rejects.toThrow('no answer');
    expect(engine.table.save).toMatchObject({ kind: 'failed', waiting: 0 });
    journal.throwWith = null;
    await engine.dispatch(add('Natuur'));
    expect(engine.table.save.kind).toBe('saved');
    await engine.settled();
  });

  it('R-SAVE-9 numbers its lines after the last one that is taken, also when lines of the journal are damaged', async () => {
    const { engine, calls } = engineOn(begun, 7);
    expect((await engine.dispatch(add('Wonen'))).ok).toBe(true);
    expect((await engine.dispatch(add('Natuur'))).ok).toBe(true);
    expect(calls.filter((call) => call.startsWith('journal'))).toEqual(['journal 8', 'journal 9']);
    expect(engine.table.save).toMatchObject({ kind: 'saved', count: 3 });
  });

  it('R-LOG-4 never goes back in time when the clock of the laptop is set back', async () => {
    const { engine, clock } = engineOn();
    await engine.dispatch(add('Wonen'));
    clock.at = '2026-11-24T08:00:00+01:00';
    await engine.dispatch(add('Natuur'));
    clock.at = '2026-11-24T11:00:00+01:00';
    await engine.dispatch(add('Water'));
    expect(engine.table.log.slice(1).map(({ at }) => at)).toEqual([
      '2026-11-24T10:00:00+01:00',
      '2026-11-24T10:00:00+01:00',
      '2026-11-24T11:00:00+01:00',
    ]);
  });

  it('R-LOG-6 signs its entries with the replica of this start, counting from one', async () => {
    const { engine } = engineOn();
    await engine.dispatch(add('Wonen'));
    await engine.dispatch(add('Natuur'));
    expect(engine.table.log.map(({ dot }) => dot)).toEqual(['r1:1', 'laptop:1', 'laptop:2']);
    expect(engine.table.lastEntry).toBe('laptop:2');
  });
});

describe('undo and redo at the table', () => {
  it('R-UNDO-5 name the line they are about, and an act after an undo ends what could be redone', async () => {
    const { engine } = engineOn();
    expect(engine.table.undo).toBeNull();
    await engine.dispatch(add('Wonen'));
    expect(engine.table.undo?.text).toBe('Opgave "Wonen" is toegevoegd.');
    await engine.undo();
    expect(names(engine.table)).not.toContain('Wonen');
    expect([engine.table.undo, engine.table.redo?.text]).toEqual([null, 'Opgave "Wonen" is toegevoegd.']);
    await engine.redo();
    expect(names(engine.table)).toContain('Wonen');
    await engine.undo();
    await engine.dispatch(add('Natuur'));
    expect(engine.table.redo).toBeNull();
    const history = undoHistory(engine.table.log);
    expect([engine.table.undo?.dot, engine.table.redo]).toEqual([history.undo?.dot, null]);
  });

  it('R-UNDO-7 go through several changes of one field, one by one, and back', async () => {
    const { engine } = engineOn();
    await engine.dispatch({ type: 'addElement', element: { id: 'w', kind: 'task', name: 'A' } });
    for (const name of ['B', 'C']) await engine.dispatch({ type: 'updateElement', id: 'w', set: { name } });
    const seen: (string | undefined)[] = [];
    const look = () => seen.push(engine.table.content.elements.get('w')?.name);
    for (let at = 0; at < 3; at += 1) {
      expect((await engine.undo()).ok).toBe(true);
      look();
    }
    for (let at = 0; at < 3; at += 1) {
      expect((await engine.redo()).ok).toBe(true);
      look();
    }
    expect(seen).toEqual(['B', 'A', undefined, 'A', 'B', 'C']);
  });

  it('R-UNDO-8 say that there is nothing left, and write nothing', async () => {
    const { engine, calls } = engineOn();
    expect(await engine.undo()).toEqual({ ok: false, refusal: { code: 'nothing_to_undo' } });
    expect(await engine.redo()).toEqual({ ok: false, refusal: { code: 'nothing_to_redo' } });
    expect(calls).toEqual([]);
  });

  it("R-UNDO-9 pass over the first arrangement, which was nobody's act", async () => {
    const { engine } = engineOn();
    await engine.dispatch(add('Wonen'));
    const position = { x: 0, y: 0 };
    await engine.dispatch({ type: 'moveElements', positions: [{ id: 'e-task', position }], automatic: true });
    await engine.undo();
    expect(names(engine.table)).not.toContain('Wonen');
    expect(engine.table.content.elements.get('e-task')?.position).toEqual(position);
  });
});

describe('places on the map', () => {
  it('R-MAP-1 are given to what is new, and never change what stands', async () => {
    const { engine } = engineOn();
    const placed = new Map<string, unknown>();
    for (const name of ['Wonen', 'Natuur', 'Water', 'Energie']) {
      await engine.dispatch(add(name));
      for (const element of engine.table.content.elements.values()) {
        if (element.position == null) continue;
        if (placed.has(element.id)) expect(element.position).toEqual(placed.get(element.id));
        placed.set(element.id, element.position);
      }
    }
    expect(placed.size).toBe(4);
    expect(new Set([...placed.values()].map((position) => JSON.stringify(position))).size).toBe(4);
  });

  it('R-MAP-2 are given to a party that is named for the first time in a sentence', async () => {
    const { engine } = engineOn();
    await engine.dispatch({
      type: 'addRelation',
      relation: { kind: 'leads', from: 'p', to: 'e-task' },
      newElements: [
        { id: 'p', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', layer: 'province' },
      ],
    });
    const { position } = engine.table.content.elements.get('p') ?? {};
    expect([Number.isInteger(position?.x), Number.isInteger(position?.y)]).toEqual([true, true]);
  });

  it('R-MAP-3 stay where somebody put them', async () => {
    const { engine } = engineOn();
    const position = { x: 400, y: 208 };
    await engine.dispatch({ type: 'addElement', element: { id: 'w', kind: 'task', name: 'Wonen', position } });
    expect(engine.table.content.elements.get('w')?.position).toEqual(position);
  });
});

describe('the position in the log', () => {
  it('R-LOG-7 starts at one in each session, and follows the agenda item under discussion', async () => {
    const { engine } = engineOn();
    await engine.dispatch(add('Voor de sessie'));
    const first = await opened(engine);
    await engine.dispatch({ type: 'startAgendaItem', no: 2 });
    await engine.dispatch(add('Tijdens'));
    await engine.dispatch({ type: 'closeSession' });
    await engine.dispatch(add('Uitgewerkt na afloop'));
    const second = await opened(engine, 'Tweede');
    await engine.dispatch(add('In de tweede'));
    expect(engine.table.log.slice(1).map(({ event, session, seq, item }) => [event.type, session, seq, item])).toEqual([
      ['element.added', null, null, null],
      ['session.planned', null, null, null],
      ['session.opened', first, 1, null],
      ['agenda.item_started', first, 2, 2],
      ['element.added', first, 3, 2],
      ['session.closed', first, 4, 2],
      ['element.added', first, 5, null],
      ['session.planned', first, 6, null],
      ['session.opened', second, 1, null],
      ['element.added', second, 2, null],
    ]);
  });

  it('R-SES-1 asks for an open session before what only a meeting can do, and has one open at a time', async () => {
    const { engine } = engineOn();
    const decision = { decisionKind: 'agreement', text: 'Samen', about: [] } as const;
    expect(await engine.dispatch({ type: 'proposeDecision', decision })).toMatchObject({
      refusal: { code: 'no_open_session' },
    });
    const first = await opened(engine);
    expect((await engine.dispatch({ type: 'proposeDecision', decision })).ok).toBe(true);
    expect(await engine.dispatch({ type: 'openSession', id: first })).toMatchObject({
      refusal: { code: 'session_open' },
    });
    await engine.dispatch({ type: 'closeSession' });
    expect(await engine.dispatch({ type: 'closeSession' })).toMatchObject({ refusal: { code: 'no_open_session' } });
  });
});

describe('the name of this start', () => {
  it('R-LOG-6 is made of random bytes and passes as part of a dot', () => {
    const replica = newReplica((bytes) => bytes.map((_, at) => at * 37));
    expect(replica).toMatch(/^[a-z0-9]{12}$/);
    expect(newReplica((bytes) => bytes.fill(3))).not.toBe(replica);
  });
});
