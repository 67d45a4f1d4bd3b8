import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExchangeFile } from '../../../shared/exchange/exchange-file';
import { importProblemSentence } from '../../../shared/exchange/import-problem';
import { readExchange } from '../../../shared/exchange/read-exchange';
import { writeExchange } from '../../../shared/exchange/write-exchange';
import { applyEntry, fold, writeField } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { mergeTables } from '../../../shared/merge/merge-tables';
import { exampleCopy, exampleLog } from './example-log';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
const everything = { includeAnalysis: true, includeNames: true };

const shared = exampleLog();
const last = shared.at(-1) as LogEntry;

/** The example as a laptop went on with it: it gave a task another name. */
function wentOn(laptop: string, name: string) {
  const document = fold(shared);
  const entry: LogEntry = {
    v: 1,
    dot: `${laptop}:1`,
    at: '2022-03-01T09:00:00Z',
    session: last.session,
    seq: Number(last.seq) + 1,
    item: null,
    event: { type: 'element.updated', data: { id: 't-wonen', set: { name } } },
    text: `De opgave heet nu ${name}.`,
    laptop: { id: laptop },
    after: [last.dot],
    writes: [writeField(document, 'element:t-wonen', 'name', name)],
  };
  return { log: [...shared, entry], document: applyEntry(document, entry) };
}

let log: readonly LogEntry[];
let file: ExchangeFile;
beforeAll(async () => {
  const merged = mergeTables(wentOn('one', 'Wonen'), wentOn('other', 'Bouwen'));
  if (!merged.ok) throw new Error(merged.refusal.code);
  log = merged.value.log;
  file = await writeExchange(log, everything, hash);
});

const logIn = (whole: ExchangeFile): { entries: Record<string, unknown>[] } & Record<string, unknown> =>
  (structuredClone(whole) as unknown as Record<string, never>)['log'] as never;

async function problemOf(changed: unknown) {
  const read = await readExchange(JSON.stringify(changed), { replica: 'file-1' }, hash);
  if (read.ok) return undefined;
  for (const language of ['nl', 'en'] as const) expect(importProblemSentence(read.refusal, language)).toMatch(/\.$/);
  return { place: read.refusal.place, code: read.refusal.reason.code };
}

describe('the log in an exchange file', () => {
  it('gives the table back as it was, also when another program wrote the fields in another order', async () => {
    const turned = Object.fromEntries(Object.entries(file).reverse());
    const read = await readExchange(JSON.stringify(turned), { replica: 'file-1' }, hash);
    expect(read).toEqual({ ok: true, value: log });
  });

  it('does not pass over what another program changed in the events', async () => {
    const changed = structuredClone(file) as unknown as { initial: { elements: { name: string }[] } };
    (changed.initial.elements[0] as { name: string }).name = 'Anders';
    expect(await problemOf(changed)).toEqual({ place: 'log', code: 'events_changed' });
  });

  it('is checked entry by entry, as in a table file', async () => {
    const of = (change: (entries: Record<string, unknown>[]) => void) => {
      const kept = logIn(file);
      change(kept.entries);
      return problemOf({ ...file, log: kept });
    };
    const at = log.length - 1;
    expect(await of((entries) => Object.assign(entries[at] as object, { dot: 'geen punt' }))).toMatchObject({
      place: `log.entries[${at}].dot`,
    });
    expect(await of((entries) => Object.assign(entries[at] as object, { v: 2 }))).toEqual({
      place: `log.entries[${at}].v`,
      code: 'newer_version',
    });
    expect(await of((entries) => entries.push(entries[0] as never))).toEqual({
      place: `log.entries[${log.length}].dot`,
      code: 'duplicate',
    });
    expect(await problemOf({ ...file, log: { ...logIn(file), version: 2 } })).toEqual({
      place: 'log.version',
      code: 'newer_version',
    });
  });

  it('is left to whoever wrote it when it is built otherwise', async () => {
    const foreign = { ...exampleCopy(), log: ['van een ander programma'] };
    const read = await readExchange(JSON.stringify(foreign), { replica: 'test' }, hash);
    expect(read.ok && read.value.map(({ text }) => text)).toEqual(exampleLog().map(({ text }) => text));
  });

  it('is not there when one laptop wrote alone', async () => {
    expect(await writeExchange(shared, everything, hash)).not.toHaveProperty('log');
  });
});
