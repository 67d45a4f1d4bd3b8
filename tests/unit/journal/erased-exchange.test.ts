import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { eraseExchanges } from '../../../electron/journal/erased-exchange';
import { hashInKey } from '../../../electron/sync/hash';
import { publicLog } from '../../../shared/exchange/public-log';
import { withoutNames } from '../../../shared/names/name-eraser';
import { makeSnapshot } from '../../../shared/sync/snapshot-batch';
import { newTableExchange, type TableExchange, withOwnSnapshot } from '../../../shared/sync/table-exchange';
import { wholeLines, withWhatIsNew } from '../../../shared/sync/table-snapshots';
import { erasingNote, findPlanted, tableWithNames } from '../names/named-table';
import { accepted, startJournal, temporaryFolder } from './journal-fixture';

const log = tableWithNames();
const half = log.slice(0, 6);

/** The table with its journal, and what was remembered of exchanges of it and of another one. */
async function laptop() {
  const folder = await temporaryFolder();
  const journal = startJournal(folder, 0);
  accepted(
    await journal.append(
      'tafel',
      log.map((entry, at) => ({ n: at + 1, entry })),
      'r1',
    ),
  );
  const waiting = withWhatIsNew(
    withWhatIsNew(newTableExchange('dit'), half, new Set(), hashInKey),
    log,
    new Set(half.map(({ dot }) => dot)),
    hashInKey,
  );
  const remember = async (table: string, exchange: TableExchange, dots: readonly string[]): Promise<string> => {
    const place = path.join(folder, 'exchange', 'plek', 'open', table);
    await mkdir(path.join(place, 'objects'), { recursive: true });
    await writeFile(path.join(place, 'state.json'), JSON.stringify({ exchange, dots }));
    await writeFile(path.join(place, 'objects', 'een.gts'), JSON.stringify(log));
    return place;
  };
  const early = { snapshot: waiting.outbox[1]!, since: 0 };
  const busy = { ...waiting, undelivered: [waiting.outbox[0]!], early: [early] };
  const ours = await remember('tafel', busy, []);
  const others = await remember('elders', newTableExchange('dat'), ['elders:1']);
  return { folder, journal, ours, others, waiting };
}

/** The disk while another program holds what is remembered of exchanges. */
const held: FileSystem = {
  ...diskFileSystem,
  readFile: (async (file: string, ...rest: never[]) => {
    if (String(file).endsWith('state.json')) throw Object.assign(new Error('held'), { code: 'EBUSY' });
    return diskFileSystem.readFile(file, ...rest);
  }) as FileSystem['readFile'],
};

const newerState = (dots: readonly string[]): string => JSON.stringify({ exchange: { v: 2 }, dots });

describe('what is remembered of exchanges when names are erased', () => {
  it('R-NAME-18 loses the names too: in lines that wait, and with the objects that were kept', async () => {
    const { journal, ours, waiting } = await laptop();
    expect(findPlanted(await readFile(path.join(ours, 'state.json')))).toBeDefined();
    accepted((await journal.eraseNames('tafel', { n: log.length + 1, entry: erasingNote }, 'r2')) as never);
    expect(await readdir(path.join(ours, 'objects'))).toEqual([]);
    const text = await readFile(path.join(ours, 'state.json'), 'utf8');
    expect(findPlanted(text)).toBeUndefined();
    const { exchange } = JSON.parse(text) as { exchange: TableExchange };
    const sent = exchange.outbox.flatMap(({ body }) => wholeLines(body) ?? []);
    expect(sent).toEqual(publicLog(withoutNames(log)));
    // Each snapshot still follows the one before, under the names that they have now.
    expect(exchange.outbox[1]?.parents).toEqual([exchange.outbox[0]?.id]);
    expect(exchange.heads).toEqual([exchange.outbox[1]?.id]);
    expect(exchange.known).toEqual(exchange.outbox.map(({ id }) => id));
    // What was received keeps the name under which it is known.
    expect(exchange.undelivered.map(({ id }) => id)).toEqual([waiting.outbox[0]?.id]);
  });

  it.each([
    ['cannot be read', async (place: string) => writeFile(path.join(place, 'state.json'), 'half geschr')],
    [
      'is of a newer version',
      async (place: string) => writeFile(path.join(place, 'state.json'), newerState([log[0]!.dot])),
    ],
    ['was never written', async (place: string) => rm(path.join(place, 'state.json'))],
    [
      'holds part of a line',
      async (place: string) => {
        const part = { line: log[2]!.dot, at: 0, of: 2, texts: ['{"text":"Saskia van Wezemael'] };
        const exchange = withOwnSnapshot(newTableExchange('dit'), makeSnapshot([], { part } as never, hashInKey));
        await writeFile(path.join(place, 'state.json'), JSON.stringify({ exchange, dots: [log[0]!.dot, 'elders:9'] }));
      },
    ],
  ])('R-NAME-18 is begun anew when it %s: nobody can tell what is in it', async (_how, spoil) => {
    const { journal, ours } = await laptop();
    await spoil(ours);
    accepted((await journal.eraseNames('tafel', { n: log.length + 1, entry: erasingNote }, 'r2')) as never);
    expect(await readdir(ours, { recursive: true })).toEqual(['objects']);
  });

  it('R-NAME-18 leaves the exchanges of other tables as they are', async () => {
    const { journal, others } = await laptop();
    const before = await readFile(path.join(others, 'state.json'), 'utf8');
    accepted((await journal.eraseNames('tafel', { n: log.length + 1, entry: erasingNote }, 'r2')) as never);
    expect(await readFile(path.join(others, 'state.json'), 'utf8')).toBe(before);
    expect(await readdir(path.join(others, 'objects'))).toEqual(['een.gts']);
  });

  it('R-NAME-18 leaves those of another table also when a newer version wrote them, and so does wiping', async () => {
    const { folder, journal, ours, others } = await laptop();
    await writeFile(path.join(others, 'state.json'), newerState(['elders:1']));
    accepted((await journal.eraseNames('tafel', { n: log.length + 1, entry: erasingNote }, 'r2')) as never);
    expect(await readFile(path.join(others, 'state.json'), 'utf8')).toBe(newerState(['elders:1']));
    await eraseExchanges(folder, log);
    expect(await readdir(path.dirname(others))).toEqual(['elders']);
    expect((await readdir(others)).sort()).toEqual(['objects', 'state.json']);
    expect(await readdir(path.dirname(ours))).not.toContain('tafel');
  });

  it('R-NAME-18 refuses, with nothing gone, while another program holds one: nobody knows whose it is', async () => {
    const { folder, ours, others } = await laptop();
    const journal = startJournal(folder, 1, { files: held });
    const answer = await journal.eraseNames('tafel', { n: log.length + 1, entry: erasingNote }, 'r2');
    expect(answer).toEqual({ ok: false, refusal: { kind: 'not-writable', code: 'EBUSY' } });
    await expect(eraseExchanges(folder, log, held)).rejects.toThrow('held');
    for (const place of [ours, others]) expect((await readdir(place)).sort()).toEqual(['objects', 'state.json']);
  });
});
