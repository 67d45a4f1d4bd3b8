import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState, TableSummary } from '../../../renderer/app/app-state';
import type { ClaimsAnswer, ClaimsQuestion } from '../../../renderer/app/other-tables/claims-messages';
import { claimsReading } from '../../../renderer/app/other-tables/claims-reading';
import { OtherTables } from '../../../renderer/app/other-tables/other-tables';
import { comparedClaims } from '../../../renderer/app/other-tables/other-tables-state';
import type { OpenFileAnswer } from '../../../shared/ipc/files';
import type { TableClaims } from '../../../shared/other-tables/table-claims';

const claims = (id: string, rest: Partial<TableClaims> = {}): TableClaims => ({
  id,
  name: `Tafel ${id}`,
  lastAt: '2026-11-24T10:00:00+01:00',
  zones: [],
  parties: [],
  ...rest,
});

const listed = (id: string, rest: Partial<TableSummary> = {}): TableSummary => ({
  id,
  name: `Tafel ${id}`,
  count: 7,
  lastSavedAt: null,
  lastSession: null,
  bytes: 10,
  isGone: false,
  ...rest,
});

/** The app with a table open and others beside it; what is read of them is what the test says. */
function laptop(
  tables: readonly TableSummary[],
  {
    entries,
    file,
  }: { readonly entries?: Readonly<Record<string, number>> | Error; readonly file?: OpenFileAnswer } = {},
) {
  const asked: ClaimsQuestion[] = [];
  const settings: object[] = [];
  const answers = new Map<string, (answer: ClaimsAnswer) => void>();
  let ended = 0;
  const store = createStore<AppState>(
    () =>
      ({
        table: { id: 'open', content: { table: { id: 'open' } } },
        tables,
        otherTables: null,
        tablesLeftOut: [],
        language: 'nl',
        notice: null,
      }) as never,
  );
  const others = new OtherTables({
    bridge: {
      files: { openTableFile: async () => file ?? { kind: 'cancelled' } },
      settings: { change: async (change: object) => void settings.push(change) },
    } as never,
    store,
    heads: async () => {
      if (entries instanceof Error) throw entries;
      return Object.entries(entries ?? Object.fromEntries(tables.map(({ id, count }) => [id, count]))).map(
        ([id, n]) => ({ id, n }) as never,
      );
    },
    clock: { now: () => '2026-11-29T10:00:00+01:00' },
    startReading: () => ({
      ask: (question) => {
        asked.push(question);
        return new Promise((resolve) => answers.set('table' in question ? question.table : 'file', resolve));
      },
      end: () => {
        ended += 1;
      },
    }),
  });
  const answer = async (key: string, given: ClaimsAnswer): Promise<void> => {
    await expect.poll(() => answers.has(key)).toBe(true);
    answers.get(key)?.(given);
    answers.delete(key);
  };
  const shown = () => store.getState().otherTables;
  const openAnother = (id: string | null): void =>
    store.setState({ table: (id === null ? null : { id, content: { table: { id } } }) as never });
  return { store, others, asked, settings, answer, shown, openAnother, ended: () => ended };
}

const read = (value: TableClaims | null): ClaimsAnswer => ({ ok: true, value });
const failed: ClaimsAnswer = { ok: false, refusal: { kind: 'failed' } };
const fileOf = (bytes: Uint8Array): OpenFileAnswer => ({
  kind: 'opened',
  file: { name: 'oost.gebiedstafel', bytes } as never,
});

describe('the other tables of a laptop (R-OTHER-7)', () => {
  it('are read once somebody looks, one by one, and shown all at once', async () => {
    const { others, answer, shown, asked, ended } = laptop([listed('open'), listed('noord'), listed('zuid')]);
    expect(shown()).toBeNull();
    const done = others.compare();
    await answer('noord', read(claims('noord')));
    expect(shown()).toEqual({ isReading: true, tables: [] });
    await answer('zuid', read(claims('zuid')));
    await done;
    expect(shown()?.isReading).toBe(false);
    expect(shown()?.tables.map(({ key, claims: found }) => [key, found?.id])).toEqual([
      ['noord', 'noord'],
      ['zuid', 'zuid'],
    ]);
    expect(asked).toEqual([
      { table: 'noord', entries: 7 },
      { table: 'zuid', entries: 7 },
    ]);
    expect(ended()).toBe(1);
    // Looking again asks nothing.
    await others.compare();
    expect(asked).toHaveLength(2);
  });

  it('are not read again by the next table unless something was written at them', async () => {
    const tables = [listed('noord'), listed('zuid')];
    const { others, answer, shown, asked, openAnother, store } = laptop(tables);
    const first = others.compare();
    await answer('noord', read(claims('noord')));
    await answer('zuid', read(claims('zuid')));
    await first;
    openAnother(null);
    expect(shown()).toBeNull();
    openAnother('open');
    await others.compare();
    expect(shown()?.tables).toHaveLength(2);
    expect(asked).toHaveLength(2);
    // One that was open itself meanwhile is read again, since it may have been mended.
    openAnother('noord');
    openAnother('open');
    const second = others.compare();
    await answer('noord', read(claims('noord')));
    await second;
    expect(asked).toHaveLength(3);
    // One that was wiped meanwhile is remembered no longer.
    store.setState({ tables: [listed('zuid')] });
    openAnother(null);
    openAnother('open');
    await others.compare();
    expect(shown()?.tables.map(({ key }) => key)).toEqual(['zuid']);
    expect(asked).toHaveLength(3);
  });

  it('are named and not compared when their working copy is behind, gone or cannot be read', async () => {
    const tables = [listed('achter'), listed('weg'), listed('stuk'), listed('leeg', { isGone: true })];
    const { others, answer, shown, asked } = laptop(tables, { entries: { achter: 6, stuk: 7 } });
    const done = others.compare();
    await answer('stuk', read(null));
    await done;
    expect(shown()?.tables.map(({ name, claims: found }) => [name, found])).toEqual([
      ['Tafel achter', null],
      ['Tafel weg', null],
      ['Tafel stuk', null],
    ]);
    expect(asked).toEqual([{ table: 'stuk', entries: 7 }]);
  });

  it('are tried again by the next look when the thread failed, and not told to be behind', async () => {
    const { others, answer, shown, asked, openAnother } = laptop([listed('noord'), listed('zuid')]);
    const first = others.compare();
    await answer('noord', failed);
    await answer('zuid', failed);
    await first;
    expect(shown()?.tables.map(({ claims: found, hasFailed }) => [found, hasFailed])).toEqual([
      [null, true],
      [null, true],
    ]);
    openAnother(null);
    openAnother('open');
    const second = others.compare();
    await answer('noord', read(claims('noord')));
    await answer('zuid', read(null));
    await second;
    expect(asked).toHaveLength(4);
    expect(shown()?.tables.map(({ claims: found, hasFailed }) => [found?.id, hasFailed])).toEqual([
      ['noord', false],
      [undefined, false],
    ]);
  });

  it('have all failed when nobody could say how far their working copies are', async () => {
    const { others, shown, asked } = laptop([listed('noord')], { entries: new Error('no database') });
    await others.compare();
    expect(shown()?.tables).toMatchObject([{ key: 'noord', claims: null, hasFailed: true }]);
    expect(asked).toEqual([]);
  });

  it('come to nothing when the open table is closed meanwhile, and its thread ends', async () => {
    const { others, answer, shown, openAnother, ended } = laptop([listed('noord'), listed('zuid')]);
    const done = others.compare();
    await expect.poll(() => shown()?.isReading).toBe(true);
    openAnother('ander');
    await answer('noord', read(claims('noord')));
    await done;
    expect(shown()).toBeNull();
    expect(ended()).toBe(1);
  });

  it('are left out when somebody says so, and that is kept', async () => {
    const { others, answer, shown, settings, store } = laptop([listed('noord')]);
    const done = others.compare();
    await answer('noord', read(claims('noord')));
    await done;
    others.leaveOut('noord', true);
    expect(comparedClaims(shown() as never)).toEqual([]);
    expect(store.getState().tablesLeftOut).toEqual(['noord']);
    others.leaveOut('noord', false);
    expect(comparedClaims(shown() as never)).toHaveLength(1);
    expect(settings).toEqual([{ tablesLeftOut: ['noord'] }, { tablesLeftOut: [] }]);
  });
});

describe('a file that is compared with (R-OTHER-9)', () => {
  const plain = fileOf(new Uint8Array([1, 2, 3]));

  it('counts until the open table is closed, and nothing of it is kept', async () => {
    const { others, answer, shown, settings, openAnother } = laptop([], { file: plain });
    await others.compare();
    const done = others.addFile();
    await answer('file', read(claims('oost')));
    await done;
    expect(shown()?.tables).toMatchObject([{ key: 'file:oost', source: 'file', claims: { id: 'oost' } }]);
    others.leaveOut('file:oost', true);
    expect(shown()?.tables).toEqual([]);
    openAnother(null);
    expect(shown()).toBeNull();
    expect(settings).toEqual([]);
  });

  it('of a table that is here counts when it is the newer one', () => {
    const here = { key: 'noord', name: 'Noord', source: 'laptop', hasFailed: false, isLeftOut: false } as const;
    const file = { ...here, key: 'file:noord', source: 'file' } as const;
    const old = claims('noord');
    const young = claims('noord', { lastAt: '2026-11-24T10:30:00+01:00' });
    const compared = (one: TableClaims, other: TableClaims) =>
      comparedClaims({
        isReading: false,
        tables: [
          { ...here, claims: one },
          { ...file, claims: other },
        ],
      });
    expect(compared(old, young)).toEqual([young]);
    expect(compared(young, old)).toEqual([young]);
  });

  it.each<[string, ClaimsAnswer, string]>([
    ['a file of this very table', read(claims('open')), 'Kies Uitwisselen'],
    ['a file without a table', read(null), 'oost.gebiedstafel'],
    [
      'what is refused',
      { ok: false, refusal: { kind: 'refused', sentence: 'Geen tafelbestand.' } },
      'Geen tafelbestand.',
    ],
    [
      'one on which the reading failed',
      failed,
      'Het lezen van oost.gebiedstafel is niet gelukt. Kies het bestand opnieuw.',
    ],
  ])('is told of when it is %s', async (_what, given, said) => {
    const { others, answer, shown, store } = laptop([], { file: plain });
    await others.compare();
    const done = others.addFile();
    await answer('file', given);
    await done;
    expect(shown()?.tables).toEqual([]);
    expect(store.getState().notice?.text).toContain(said);
  });

  it('that is encrypted is not read: it says to open it with its passphrase first', async () => {
    const bytes = new TextEncoder().encode('gebiedstafel-encrypted 1\n{}');
    const { others, asked, store } = laptop([], { file: fileOf(bytes) });
    await others.addFile();
    expect(asked).toEqual([]);
    expect(store.getState().notice?.text).toContain('wachtzin');
  });
});

describe('the thread that reads tables', () => {
  const north = { table: 'noord', entries: 7 };
  const south = { table: 'zuid', entries: 7 };

  function thread() {
    const posted: unknown[] = [];
    const made: Parameters<typeof claimsReading>[0] = {
      postMessage: (question: unknown) => void posted.push(question),
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
    };
    return { made, posted };
  }

  it('is asked one thing at a time', async () => {
    const { made, posted } = thread();
    const reading = claimsReading(made);
    const [first, second] = [reading.ask(north), reading.ask(south)];
    await expect.poll(() => posted).toEqual([north]);
    made.onmessage?.call(made as never, { data: read(claims('noord')) } as never);
    await expect(first).resolves.toMatchObject({ value: { id: 'noord' } });
    await expect.poll(() => posted).toHaveLength(2);
    made.onmessage?.call(made as never, { data: read(null) } as never);
    await expect(second).resolves.toEqual(read(null));
  });

  it('that fails says so of every table and leaves nobody waiting', async () => {
    const { made, posted } = thread();
    const reading = claimsReading(made);
    const [first, second] = [reading.ask(north), reading.ask(south)];
    await expect.poll(() => posted).toHaveLength(1);
    made.onerror?.call(made as never, {} as never);
    await expect(first).resolves.toEqual(failed);
    await expect(second).resolves.toEqual(failed);
  });
});
