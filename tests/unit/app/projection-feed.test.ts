import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { ProjectionGate } from '../../../electron/windows/projection-gate';
import { type AppState, projectorAtRest } from '../../../renderer/app/app-state';
import { ProjectionFeed } from '../../../renderer/app/hall/projection-feed';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { withoutNames } from '../../../shared/names/name-eraser';
import { heartbeatEveryMs } from '../../../shared/projection/heartbeat';
import type { ProjectionMessage, WholeProjection } from '../../../shared/projection/projection-message';
import { contextAfter, type Work } from '../../property/random-table';
import { erasingNote, planted, tableWithNames } from '../names/named-table';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function logOf(...commands: Command[]): readonly LogEntry[] {
  const log: LogEntry[] = [];
  for (const command of commands) {
    const work: Work = { document: fold(log), log };
    const opening = command.type === 'openSession' ? { session: command.id, seq: 1 } : {};
    const answer = apply(work.document, command, { ...contextAfter(work), ...opening });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    log.push(answer.value);
  }
  return log;
}

const secret = 'GEHEIM';
const begun = logOf(
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  { type: 'addElement', element: { id: 'w', kind: 'task', name: 'Wonen' } },
);
const add = (log: readonly LogEntry[], name: string): readonly LogEntry[] => {
  const work: Work = { document: fold(log), log };
  const answer = apply(work.document, { type: 'addElement', element: { kind: 'task', name } }, contextAfter(work));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return [...log, answer.value];
};
const tableOf = (log: readonly LogEntry[], id = 'tafel') => openTableOf(id, fold(log), log, '/data');

function hall(log: readonly LogEntry[] = begun, projector: Partial<AppState['projector']> = {}) {
  const sent: ProjectionMessage[] = [];
  /** What the hall has seen, as a whole, whether it was sent so or as changes. */
  const seen: WholeProjection[] = [];
  const keeper = new ProjectionGate();
  const gate = { refuses: false };
  const store = createStore<AppState>(() => ({
    language: 'nl',
    theme: 'system',
    tables: [],
    starting: false,
    table: tableOf(log),
    selection: [],
    notice: null,
    eraseTyped: null,
    recovery: null,
    disk: { free: null, isLow: false, backupProblem: null },
    blocked: null,
    locked: null,
    reading: null,
    laptop: { id: 'hier', name: '' },
    minutesBoards: [],
    otherTables: null,
    tablesLeftOut: [],
    archives: [],
    exchange: null,
    automatic: null,
    erasing: null,
    projector: { ...projectorAtRest, open: true, ...projector },
  }));
  const bridge = {
    project: async (text: string) => {
      const message = JSON.parse(text) as ProjectionMessage;
      sent.push(message);
      const judged = keeper.judge(gate.refuses ? null : text);
      if (!judged.ok) return judged;
      if (message.type !== 'heartbeat') seen.push(keeper.model as WholeProjection);
      return { ok: true, shown: true } as const;
    },
  };
  const feed = new ProjectionFeed(bridge, store);
  feed.restart();
  const models = (): readonly WholeProjection[] => seen;
  return {
    feed,
    gate,
    store,
    sent,
    models,
    names: () => models().map(({ map }) => map.elements.map(({ name }) => name)),
    mode: (mode: AppState['projector']['mode']) =>
      store.setState({ projector: { ...store.getState().projector, mode } }),
    show: (next: readonly LogEntry[], id?: string) => store.setState({ table: tableOf(next, id) }),
  };
}

describe('what the hall gets', () => {
  it('R-HALL-1 follows every change, once', () => {
    const { names, show, store } = hall();
    const next = add(begun, 'Natuur');
    show(next);
    store.setState({ selection: [{ kind: 'element', id: 'w' }] });
    store.setState({ notice: { kind: 'info', text: 'iets' } });
    expect(names()).toEqual([['Wonen'], ['Wonen', 'Natuur']]);
  });

  it('R-HALL-2 holds still and counts what waits; publishing shows it and holds again', () => {
    const { feed, mode, names, show, store } = hall();
    mode('hold');
    const two = add(add(begun, 'Natuur'), 'Water');
    show(add(begun, 'Natuur'));
    show(two);
    expect(names()).toEqual([['Wonen']]);
    expect(store.getState().projector.waiting).toBe(2);
    feed.publishHeld();
    expect(names().at(-1)).toEqual(['Wonen', 'Natuur', 'Water']);
    expect(store.getState().projector.waiting).toBe(0);
    show(add(two, 'Energie'));
    expect(names()).toHaveLength(2);
    expect(store.getState().projector.waiting).toBe(1);
    mode('follow');
    expect(names().at(-1)).toContain('Energie');
    expect(store.getState().projector.waiting).toBe(0);
  });

  it('R-HALL-2 counts no kept view of an agenda item: the hall has nothing to wait for', () => {
    const session = {
      id: 's',
      title: 'Eerste',
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    };
    const planned: readonly Command[] = [
      { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
      { type: 'planSession', session, agenda: [{ no: 1, title: 'Kaart', phase: 'explore', minutes: 40 }] },
    ];
    const { mode, show, store } = hall(logOf(...planned));
    mode('hold');
    show(logOf(...planned, { type: 'keepAgendaView', session: 's', no: 1, view: { main: 'list' } }));
    expect(store.getState().projector.waiting).toBe(0);
  });

  it('R-HALL-3 shows a plain screen on request, whatever goes on, and the map again after it', () => {
    const { mode, models, show } = hall();
    mode('blank');
    show(add(begun, 'Natuur'));
    mode('follow');
    expect(models().map(({ blank }) => blank)).toEqual([false, true, true, false]);
  });

  it('R-HALL-4 gets everything again when its window opens anew, and nothing while there is none', () => {
    const { feed, models, sent, store, show } = hall(begun, { open: false });
    show(add(begun, 'Natuur'));
    expect(models()).toHaveLength(0);
    store.setState({ projector: { ...store.getState().projector, open: true } });
    feed.restart();
    const before = models().length;
    feed.restart();
    expect(models()).toHaveLength(before + 1);
    expect(models().at(-1)).toEqual({ ...models().at(-2), no: models().at(-1)?.no });
    expect(sent.at(-1)?.type).toBe('model');
  });

  it('R-HALL-5 hears that the table is live every two seconds, also while it holds still', () => {
    const { mode, sent } = hall();
    mode('hold');
    const before = sent.length;
    vi.advanceTimersByTime(3 * heartbeatEveryMs);
    expect(sent.slice(before)).toEqual([{ type: 'heartbeat' }, { type: 'heartbeat' }, { type: 'heartbeat' }]);
  });

  it('R-HALL-5 gets a plain screen with the name when the table is closed, and hears that it is live', () => {
    const { models, sent, store } = hall();
    store.setState({ projector: { ...store.getState().projector, focus: ['w'] } });
    store.setState({ table: null });
    expect(models().at(-1)).toMatchObject({
      blank: true,
      table: { name: 'Voorbeeldgebied', isOpen: false },
      spotlight: null,
      focus: [],
      signal: null,
    });
    expect(models().at(-1)?.map).toEqual({ elements: [], relations: [] });
    const before = sent.length;
    store.setState({ notice: { kind: 'info', text: 'iets' } });
    vi.advanceTimersByTime(2 * heartbeatEveryMs);
    expect(sent.slice(before)).toEqual([{ type: 'heartbeat' }, { type: 'heartbeat' }]);
  });

  it('R-HALL-5 hears nothing while no table was open yet', () => {
    const { sent, store } = hall();
    store.setState({ projector: { ...store.getState().projector, open: false }, table: null });
    const before = sent.length;
    vi.advanceTimersByTime(3 * heartbeatEveryMs);
    expect(sent).toHaveLength(before);
  });

  it('R-HALL-11 shows a signal that is put before it with its elements, as it is now, until it is solved', () => {
    const { feed, models, show, store } = hall();
    feed.showSignal('task_without_lead:w');
    expect(models().at(-1)).toMatchObject({
      signal: { text: 'Niemand trekt Wonen.', elements: ['w'] },
      focus: ['w'],
    });
    const led = logOf(
      { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
      { type: 'addElement', element: { id: 'w', kind: 'task', name: 'Wonen' } },
      {
        type: 'addElement',
        element: { id: 'p', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', layer: 'province' },
      },
      { type: 'addRelation', relation: { kind: 'leads', from: 'p', to: 'w' } },
    );
    show(led);
    expect(models().at(-1)).toMatchObject({ signal: null, focus: [] });
    expect(store.getState().projector.signal).toBeNull();
  });

  it('R-HALL-11 shows no signal about something confidential', () => {
    const closed = logOf(
      { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
      { type: 'addElement', element: { id: 'w', kind: 'task', name: 'Wonen', openness: 'confidential' } },
    );
    const { feed, models, store } = hall(closed);
    feed.showSignal('task_without_lead:w');
    expect(models().every(({ signal }) => signal === null)).toBe(true);
    expect(store.getState().projector.signal).toBeNull();
  });

  it('R-HALL-10 looks at what is asked, with or without a legend, and at the whole map of another table', () => {
    const { feed, models, show, store } = hall();
    feed.focus(['w']);
    expect(models().at(-1)?.focus).toEqual(['w']);
    store.setState({ projector: { ...store.getState().projector, legend: true } });
    expect(models().at(-1)).toMatchObject({ focus: ['w'], legend: true });
    feed.focus([]);
    expect(models().at(-1)).toMatchObject({ focus: [], legend: true });
    feed.focus(['w']);
    show(logOf({ type: 'createTable', table: { id: 'b', name: 'Ander gebied' } }), 'andere');
    expect(models().at(-1)).toMatchObject({ table: { name: 'Ander gebied', isOpen: true }, focus: [] });
    expect(store.getState().projector.focus).toEqual([]);
  });

  it('R-HALL-6 does not hold on to a table when another one is opened', () => {
    const { mode, names, show, store } = hall();
    mode('hold');
    show(logOf({ type: 'createTable', table: { id: 'b', name: 'Ander gebied' } }), 'andere');
    expect(names().at(-1)).toEqual([]);
    expect(store.getState().projector.waiting).toBe(0);
  });

  it('R-HALL-7 reads a decision back from the table as it is now, also while the map is held', () => {
    const session = {
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    };
    const decided = logOf(
      { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
      { type: 'planSession', session: { id: 's', title: 'Eerste', ...session }, agenda: [] },
      { type: 'openSession', id: 's' },
      {
        type: 'proposeDecision',
        decision: { id: 'd', decisionKind: 'agreement', text: 'Wij doen het samen.', about: [] },
      },
      { type: 'takeDecision', id: 'd', legitimacySteps: [], legitimacyNotNeededBecause: 'Gaat over de tafel zelf.' },
    );
    const proposed = decided.slice(0, -1);
    const { feed, mode, models, show, store } = hall(decided.slice(0, 3));
    mode('hold');
    show(proposed);
    feed.readBack('d');
    expect(models().at(-1)?.readBack).toMatchObject({ no: '2026-01', text: 'Wij doen het samen.' });
    const words = { text: 'Wij doen het nu.', conditions: '', agreedBy: [], reservations: [] };
    feed.readBack('d', words);
    expect(models().at(-1)?.readBack).toMatchObject({ text: 'Wij doen het nu.' });
    feed.readBack('d');
    expect(models().at(-1)?.readBack).toMatchObject({ text: 'Wij doen het samen.' });
    feed.readBack(null);
    expect(models().at(-1)?.readBack).toBeNull();
    feed.readBack('d');
    show(decided);
    expect([models().at(-1)?.readBack, store.getState().projector.readBack]).toEqual([null, null]);
  });

  it('R-HALL-9 tells the facilitator when the way to the hall refuses a model', async () => {
    const { gate, show, store } = hall();
    gate.refuses = true;
    show(add(begun, 'Natuur'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().notice?.kind).toBe('warning');
    expect(store.getState().notice?.text).toContain('projector');
  });

  it('R-HALL-20 is told what changed, and all of it again when that did not get through', async () => {
    const { gate, names, sent, show } = hall();
    const two = add(begun, 'Natuur');
    show(two);
    expect(sent.at(-1)).toMatchObject({ type: 'changes', map: { elements: { gone: [] } } });
    gate.refuses = true;
    const three = add(two, 'Water');
    show(three);
    gate.refuses = false;
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)?.type).toBe('model');
    show(add(three, 'Energie'));
    expect(sent.at(-1)?.type).toBe('changes');
    expect(names().at(-1)).toEqual(['Wonen', 'Natuur', 'Water', 'Energie']);
  });

  it('R-HALL-8 is never sent anything private, and only what the strict schema lets through', () => {
    const party = { kind: 'stakeholder', stakeholderKind: 'province', layer: 'province' } as const;
    const log = logOf(
      { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied', owner: secret } },
      {
        type: 'planSession',
        session: {
          id: 's',
          title: 'Eerste',
          start: '2026-11-24T09:00:00+01:00',
          end: '2026-11-24T12:00:00+01:00',
          timeZone: 'Europe/Amsterdam',
        },
        agenda: [{ no: 1, title: 'Opening', phase: 'opening', minutes: 5 }],
      },
      { type: 'openSession', id: 's' },
      { type: 'startAgendaItem', no: 1 },
      { type: 'addElement', element: { ...party, id: 'p', name: 'Provincie', note: secret, basis: { quote: secret } } },
      { type: 'addElement', element: { id: 'x', kind: 'task', name: secret, openness: 'confidential' } },
      { type: 'addRelation', relation: { kind: 'leads', from: 'p', to: 'x' } },
      { type: 'scoreStakeholder', stakeholder: 'p', set: { influence: 5, ring: secret } },
      {
        type: 'recordAttendance',
        attendance: [{ stakeholder: 'p', status: 'present', mandate: 'with_mandate', name: secret }],
      },
      { type: 'recordNote', text: secret },
      { type: 'updateElement', id: 'x', set: { name: `${secret} opnieuw` } },
    );
    const { models, sent, show } = hall(log.slice(0, 1));
    for (let at = 2; at <= log.length; at += 1) show(log.slice(0, at));
    expect(models().length).toBeGreaterThan(5);
    expect(JSON.stringify(sent)).not.toContain(secret);
    expect(models()).toHaveLength(sent.length);
  });
});

describe('what is held for the hall', () => {
  it('R-HALL-2 is shown one change at a time when that is asked', () => {
    const { store, feed, names, show, mode } = hall();
    mode('hold');
    show(add(add(begun, 'Natuur'), 'Water'));
    expect(store.getState().projector.waiting).toBe(2);
    feed.publishNext();
    expect(names().at(-1)).toEqual(['Wonen', 'Natuur']);
    expect(store.getState().projector.waiting).toBe(1);
    feed.publishNext();
    expect(names().at(-1)).toEqual(['Wonen', 'Natuur', 'Water']);
    expect(store.getState().projector.waiting).toBe(0);
    feed.publishNext();
    expect(names()).toHaveLength(3);
  });

  it('R-NAME-9 loses names of participants when they are erased, and holds still otherwise', () => {
    const named = add(tableWithNames(), `Huis van ${planted[0]}`);
    const { names, show, mode, store } = hall(named);
    mode('hold');
    expect(names().at(-1)).toContain(`Huis van ${planted[0]}`);
    show(add([...withoutNames(named).map((entry) => ({ ...entry })), erasingNote], 'Water'));
    expect(names().at(-1)).toContain('Huis van [naam gewist]');
    expect(names().at(-1)).not.toContain('Water');
    expect(store.getState().projector.waiting).toBe(2);
  });
});
