import { describe, expect, it } from 'vitest';
import { hashInKey } from '../../../electron/sync/hash';
import { publicLog } from '../../../shared/exchange/public-log';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nameEraserOf, withoutNames } from '../../../shared/names/name-eraser';
import { holdsParts, linesWaiting, withoutNamesIn } from '../../../shared/sync/erased-exchange';
import { makeSnapshot } from '../../../shared/sync/snapshot-batch';
import {
  type Attempt,
  newTableExchange,
  type TableExchange,
  withDelivered,
  withReceived,
} from '../../../shared/sync/table-exchange';
import { linesIn, withWhatIsNew } from '../../../shared/sync/table-snapshots';
import type { JsonValue } from '../../../shared/values/json';
import { findPlanted, tableWithNames } from '../names/named-table';

const log = tableWithNames();
const eraser = nameEraserOf(log);
const attempt: Attempt = { seq: 1, key: 'sleutel', hash: 'h', ids: [] };
const waitingWith = (lines: readonly LogEntry[]): TableExchange => ({
  ...withWhatIsNew(newTableExchange('dit'), lines, new Set(), hashInKey),
  attempt,
});
const part = { line: 'r1:3', at: 0, of: 2, texts: ['{"dot":"r1:3","text":"Sas'] };
const partly = makeSnapshot([], { part } as unknown as JsonValue, hashInKey);

describe('names in what waits in an exchange', () => {
  it('R-NAME-18 are in no line that waits, wherever it waits, and every line is there once', () => {
    const [first] = waitingWith(log).outbox;
    const early = [{ snapshot: makeSnapshot(['nergens'], first!.body, hashInKey), since: 7 }];
    const exchange: TableExchange = { ...waitingWith(log), undelivered: [first!], early };
    const erased = withoutNamesIn(exchange, eraser, hashInKey);
    expect(linesWaiting(erased)).toEqual(linesWaiting(exchange).map(eraser.entry));
    expect(linesWaiting(erased)).toHaveLength(3 * publicLog(log).length);
    expect(findPlanted(JSON.stringify(erased))).toBeUndefined();
    expect(erased.early.map(({ since }) => since)).toEqual([7]);
    // What was on its way held names: its lines go in another object.
    expect(erased.attempt).toBeNull();
  });

  it('R-NAME-18 that are not there change nothing, not even what is on its way', () => {
    const exchange = waitingWith(withoutNames(log));
    expect(withoutNamesIn(exchange, eraser, hashInKey)).toEqual(exchange);
  });

  it('R-NAME-18 may be in part of a line, of which nobody can tell', () => {
    expect(holdsParts(waitingWith(log))).toBe(false);
    const { outbox } = waitingWith(log);
    expect(holdsParts({ ...newTableExchange('dit'), outbox: [...outbox, partly] })).toBe(true);
    expect(holdsParts({ ...newTableExchange('dit'), undelivered: [partly] })).toBe(true);
    expect(holdsParts({ ...newTableExchange('dit'), early: [{ snapshot: partly, since: 0 }] })).toBe(true);
  });
});

describe('what a newer version left at a place', () => {
  const newer = makeSnapshot([], { log: [{ ...log[3], v: 99 }] } as unknown as JsonValue, hashInKey);
  const unknownPart = { part: { ...part, of: 1, texts: ['{"v":99}'] } } as unknown as JsonValue;
  const [known] = withWhatIsNew(newTableExchange('dit'), log.slice(0, 3), new Set(), hashInKey).outbox;
  const after = makeSnapshot([newer.id], { log: [log[4]] } as unknown as JsonValue, hashInKey);

  it.each([
    ['a line', newer],
    ['a line in parts', makeSnapshot([], unknownPart, hashInKey)],
    ['something else', makeSnapshot([], { notities: [] }, hashInKey)],
  ])('R-OPEN-10 stops the taking in before %s, and what came before it is taken', (_what, strange) => {
    const found = linesIn([known!, strange, after]);
    expect(found.isNewer).toBe(true);
    expect(found.ids).toEqual([known!.id]);
    expect(found.lines).toEqual(publicLog(log.slice(0, 3)));
    // It comes again, so that the next version takes it in.
    const exchange = { ...newTableExchange('dit'), undelivered: [known!, strange, after] };
    expect(withDelivered(exchange, found.ids).undelivered).toEqual([strange, after]);
  });

  it('R-PASS-2 waits for its parents like anything else', () => {
    expect(withReceived(newTableExchange('dit'), [after], 0).undelivered).toEqual([]);
    expect(withReceived(newTableExchange('dit'), [after, newer], 0).undelivered).toEqual([newer, after]);
  });
});
