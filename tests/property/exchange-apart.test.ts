import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportExchange } from '../../shared/exchange/export-exchange';
import { isOfSeveral } from '../../shared/exchange/kept-log';
import { publicLog } from '../../shared/exchange/public-log';
import { readExchange } from '../../shared/exchange/read-exchange';
import { writeExchange } from '../../shared/exchange/write-exchange';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { conflictsOf } from '../../shared/merge/conflicts';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';
import { Laptop, starting } from './random-laptop';
import { noWork, steps } from './random-table';
import { runs } from './settings';

const everything = { includeAnalysis: true, includeNames: true };
const nothingPrivate = { includeAnalysis: false, includeNames: false };
const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

/** A table that two laptops went on with apart, exchanged, and went on with apart again. */
const tables = fc
  .record({ together: steps, one: steps, other: steps, later: steps, last: steps })
  .map(({ together, one, other, later, last }) => {
    const first = new Laptop('a', noWork).carryOut([starting, ...together]);
    const second = new Laptop('b', { log: publicLog(first.work.log), document: fold(publicLog(first.work.log)) });
    first.carryOut(one);
    second.carryOut(other).takeIn(first).carryOut(later);
    return first.carryOut(last).takeIn(second).work.log;
  })
  .filter(isOfSeveral);

async function exchanged(log: readonly LogEntry[], options = everything): Promise<readonly LogEntry[]> {
  const text = JSON.stringify(await writeExchange(log, options, hash));
  const read = await readExchange(text, { replica: 'file-1' }, hash);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  expect(JSON.stringify(await writeExchange(read.value, options, hash))).toBe(text);
  return read.value;
}

/** Clock and every register of everything, disagreements included. */
function hashOf(log: readonly LogEntry[]): string {
  const { clock, entities } = fold(log);
  const text = canonicalJson({ clock, entities: [...entities] } as unknown as JsonValue);
  return createHash('sha256').update(text).digest('hex');
}

describe('an exchange file of a table that laptops worked on apart', () => {
  it('R-MERGE-20 gives the same log and, by hash, the same document with every disagreement', async () => {
    let disputed = 0;
    await fc.assert(
      fc.asyncProperty(tables, async (log) => {
        const again = await exchanged(log);
        expect(again).toEqual(log);
        expect(hashOf(again)).toBe(hashOf(log));
        const conflicts = conflictsOf({ log, document: fold(log) });
        expect(conflictsOf({ log: again, document: fold(again) })).toEqual(conflicts);
        if (conflicts.length > 0) disputed += 1;
      }),
      runs(400),
    );
    expect(disputed).toBeGreaterThan(50);
  });

  it('holds no scores and no names in its log unless they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (log) => {
        expect(await exchanged(log, nothingPrivate)).toEqual(publicLog(log));
      }),
      runs(100),
    );
  });

  it('is what it always was when one laptop wrote one line after another', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const { log } = new Laptop('a', noWork).carryOut([starting, ...list]).work;
        expect(isOfSeveral(log)).toBe(false);
        expect(await writeExchange(log, everything, hash)).toEqual(exportExchange(log, everything));
      }),
      runs(100),
    );
  });
});
