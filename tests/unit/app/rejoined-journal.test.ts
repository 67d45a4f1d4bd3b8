import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { TableEngine } from '../../../renderer/app/table/table-engine';
import type { Command } from '../../../shared/commands/command';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { withoutNames } from '../../../shared/names/name-eraser';
import { workThrough } from '../../property/random-table';
import { contentsOf, startJournal, temporaryFolder } from '../journal/journal-fixture';
import { findPlanted, tableWithNames } from '../names/named-table';
import { FakeJournal, FakeStore, soundReport } from './fake-services';

const { log } = workThrough(
  ['Wonen', 'Natuur', 'Water'].map((word) => ({ act: 'addElement', picks: [1, 2, 3, 4, 5, 6, 7, 8], word })),
);
const add = (name: string): Command => ({ type: 'addElement', element: { kind: 'task', name } });

function openOn(journal: Pick<FakeJournal, 'append' | 'read' | 'eraseNames'>, held: readonly LogEntry[] = log) {
  const store = new FakeStore();
  store.stored = [...held];
  const told: string[] = [];
  const services = {
    journal,
    store,
    clock: { now: () => '2026-11-24T12:00:00+01:00' },
    whenPainted: (run: () => void): void => run(),
    replica: 'deze',
    laptop: () => ({ id: 'deze' }),
    language: () => 'nl' as const,
    place: '/data',
    forgetNames: async () => undefined,
    tell: (text: string) => void told.push(text),
  };
  const engine = new TableEngine(services, openTableOf('tafel', fold(held), held, '/data', 'deze'), () => undefined);
  return { engine, store, told };
}

function replacedBy(journal: FakeJournal, lines: readonly LogEntry[]): void {
  journal.lines = lines.map((entry, at) => ({ n: at + 1, entry }));
  journal.last = lines.length;
}

const dots = (lines: readonly { readonly entry: LogEntry }[]): readonly string[] => lines.map(({ entry }) => entry.dot);

const secret = {
  ...log[1]!,
  dot: 'elders:1' as LogEntry['dot'],
  writes: [{ entity: 'person:x' as never, field: 'name', value: 'Saskia', was: [] }],
};

/** A line of another program, that knew the table until some line. */
async function lineFrom(replica: string, held: readonly LogEntry[]): Promise<LogEntry> {
  const services = {
    journal: new FakeJournal(held),
    store: new FakeStore(),
    clock: { now: () => '2026-11-24T11:00:00+01:00' },
    whenPainted: (run: () => void): void => run(),
    replica,
    language: () => 'nl' as const,
    place: '/data',
    forgetNames: async () => undefined,
  };
  const answer = await new TableEngine(
    services,
    openTableOf('tafel', fold(held), held, '/data'),
    () => undefined,
  ).dispatch(add('Van elders'));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('a journal that was replaced while its table is open', () => {
  it('R-JOURNAL-3 gets back whatever it lacks, in whatever order its lines stand, and the change goes on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...log]), async (left) => {
        const journal = new FakeJournal(log);
        const { engine, told } = openOn(journal);
        replacedBy(journal, left);
        expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: true });
        expect(new Set(dots(journal.lines))).toEqual(new Set(engine.table.log.map(({ dot }) => dot)));
        expect(journal.lines.map(({ n }) => n)).toEqual(Array.from({ length: log.length + 1 }, (_, at) => at + 1));
        expect(engine.table.save).toMatchObject({ kind: 'saved', count: log.length + 1 });
        expect(told).toHaveLength(left.length === log.length ? 0 : 1);
        // From here on as ever.
        expect(await engine.dispatch(add('Lucht'))).toMatchObject({ ok: true });
        expect(journal.calls.at(-1)).toBe(`journal ${log.length + 2}`);
      }),
      { numRuns: 60, seed: 20_261_129 },
    );
  });

  it('R-JOURNAL-3 keeps what another program wrote into it as well, and asks for the last change once more', async () => {
    const other = await lineFrom('elders', log.slice(0, 2));
    const journal = new FakeJournal(log);
    const { engine, store } = openOn(journal);
    replacedBy(journal, [...log.slice(0, 2), other]);
    const refused = await engine.dispatch(add('Bodem'));
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'not_saved', reason: /leg uw laatste wijziging opnieuw vast/ },
    });
    expect(engine.table.save).toMatchObject({ kind: 'saved', count: log.length + 1 });
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: true });
    const names = [...contentOf(engine.table.document).elements.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Van elders', 'Bodem']));
    expect(dots(journal.lines).toSorted()).toEqual(engine.table.log.map(({ dot }) => dot).toSorted());
    await engine.settled();
    expect(new Set(store.stored.map(({ dot }) => dot))).toEqual(new Set(dots(journal.lines)));
  });

  it('R-JOURNAL-3 is left as it is when a line of it says something else, as one from before names were erased does', async () => {
    const named = tableWithNames();
    const journal = new FakeJournal(withoutNames(named));
    const { engine } = openOn(journal, withoutNames(named));
    replacedBy(journal, named.slice(0, 8));
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: false, refusal: { code: 'not_saved' } });
    expect(engine.table.save).toMatchObject({ kind: 'failed' });
    expect(journal.lines).toHaveLength(8);
    expect(findPlanted(JSON.stringify(engine.table.log))).toBeUndefined();
  });

  it.each([
    ['damaged', { brokenLines: [{ file: 'x', offset: 0, bytes: 9 }] }],
    ['of a newer version in part', { unreadable: [{ file: 'x', reason: 'newer-version' }] }],
  ])('R-JOURNAL-3 waits for the whole one when it is %s, and goes on when that is back', async (_how, found) => {
    const journal = new FakeJournal(log);
    const { engine } = openOn(journal);
    replacedBy(journal, log.slice(0, 2));
    journal.report = { ...soundReport, ...found };
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: false });
    expect(engine.table.save).toMatchObject({ kind: 'failed' });
    expect(journal.lines).toHaveLength(2);
    replacedBy(journal, log);
    journal.report = soundReport;
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: true });
    expect(engine.table.save).toMatchObject({ kind: 'saved' });
  });

  it.each([
    ['holds a line twice', () => [...log, log[2]!]],
    ['holds a line that this version does not understand', () => [...log, { ...log[2], v: 99, dot: 'later:1' }]],
    ['holds something private of another program', () => [...log, secret]],
    ['is of another table', () => tableWithNames()],
  ])('R-JOURNAL-3 is left as it is when it %s', async (_how, lines) => {
    const journal = new FakeJournal(log);
    const { engine } = openOn(journal);
    const there = lines() as readonly LogEntry[];
    replacedBy(journal, there);
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: false, refusal: { code: 'not_saved' } });
    expect(engine.table.save).toMatchObject({ kind: 'failed' });
    expect(journal.lines).toHaveLength(there.length);
    expect(engine.table.log).toEqual(log);
  });

  it('R-JOURNAL-3 stays red while it cannot be read or written', async () => {
    const journal = new FakeJournal(log);
    const { engine } = openOn(journal);
    replacedBy(journal, log.slice(0, 2));
    journal.unreadable = true;
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: false });
    journal.unreadable = false;
    const append = journal.append.bind(journal);
    journal.append = async (table, lines) =>
      lines.length > 1 ? { ok: false, refusal: { kind: 'disk-full' } } : append(table, lines);
    expect(await engine.dispatch(add('Bodem'))).toMatchObject({ ok: false });
    expect(engine.table.save).toMatchObject({ kind: 'failed' });
    expect(journal.lines).toHaveLength(2);
  });

  it('R-JOURNAL-3 holds for erasing and for taking in too', async () => {
    const journal = new FakeJournal(log);
    const { engine } = openOn(journal);
    replacedBy(journal, log.slice(0, 1));
    expect(await engine.eraseNames()).toMatchObject({ ok: true });
    expect(dots(journal.lines)).toEqual(engine.table.log.map(({ dot }) => dot));
    const theirs = [...engine.table.log, await lineFrom('elders', engine.table.log)];
    replacedBy(journal, log.slice(0, 2));
    expect(await engine.takeIn({ log: theirs, document: fold(theirs) })).toMatchObject({ ok: true });
    expect(new Set(dots(journal.lines))).toEqual(new Set(theirs.map(({ dot }) => dot)));
    expect(journal.lines).toHaveLength(theirs.length);
  });

  it.each([
    ['an older copy is put back', async (folder: string) => rename(`${folder}-kopie`, folder)],
    ['it is taken away', async () => undefined],
  ])('R-JOURNAL-3 on the disk: %s', async (_how, then) => {
    const data = await temporaryFolder();
    const journal = startJournal(data);
    const folder = path.join(data, 'tables', 'tafel', 'journal');
    const bridge = {
      append: (table: string, lines: Parameters<typeof journal.append>[1]) => journal.append(table, lines, 'deze'),
      read: () => journal.read('tafel'),
      eraseNames: (table: string, line: never, replica = 'deze') => journal.eraseNames(table, line, replica),
    };
    await bridge.append(
      'tafel',
      log.map((entry, at) => ({ n: at + 1, entry })),
    );
    const { engine } = openOn(bridge as never);
    await cp(folder, `${folder}-kopie`, { recursive: true });
    for (const name of ['Bodem', 'Lucht']) expect(await engine.dispatch(add(name))).toMatchObject({ ok: true });
    await rm(folder, { recursive: true });
    await then(folder);
    expect(await engine.dispatch(add('Licht'))).toMatchObject({ ok: true });
    await journal.close();
    const { lines, report } = await contentsOf(startJournal(data, 1));
    expect(lines.map(({ entry }) => entry)).toEqual(engine.table.log);
    expect(report).toMatchObject({ missing: [], doubled: [], detached: [], behindSentinel: false });
  });
});
