import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { usesOf } from '../../shared/commands/undo-obstacles';
import { importExchange } from '../../shared/exchange/import-exchange';
import { fold, writeInto } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { isNumberGiven } from '../../shared/model/given-numbers';
import { LiveTable } from '../../shared/model/live-table';
import { relationLookup } from '../../shared/model/relation-lookup';
import { relationIdentity } from '../../shared/model/settle-content';
import { advanceClock, type Document, type Entity, type EntityKey, parseKey } from '../../shared/register/document';
import { exchangeDocuments } from './exchange-documents';
import { steps, workThrough } from './random-table';
import { runs } from './settings';

const inOrder = (document: Document) =>
  Object.entries(contentOf(document)).map(([name, things]) => [name, things instanceof Map ? [...things] : things]);

/** Follows a log, and now and then goes back and on again, as the parts of an act do. */
function followed(log: readonly LogEntry[], look: (live: Document, whole: Document) => void): void {
  const entities = new Map<EntityKey, Entity>();
  const table = new LiveTable();
  let document: Document = { clock: {}, entities };
  for (const [at, entry] of log.entries()) {
    const written = new Set(entry.writes.map(({ entity }) => entity));
    const before = new Map([...written].map((key) => [key, entities.get(key)]));
    const write = (): void => {
      writeInto(entities, entry.dot, entry.writes);
      document = { clock: advanceClock(document.clock, entry.dot), entities };
      table.follow(document, written);
    };
    write();
    if (at % 3 === 0) {
      for (const [key, entity] of before) {
        if (entity === undefined) entities.delete(key);
        else entities.set(key, entity);
      }
      table.follow(document, written);
      write();
    }
    // The map is written on; whoever looks at the whole gets one of its own.
    look(document, { clock: document.clock, entities: new Map(entities) });
  }
}

describe('R-FILE-6 a table that is followed entry by entry', () => {
  it('answers every question as one that is worked out from the whole', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { log } = workThrough(list);
        followed(log, (live, whole) => {
          expect(inOrder(live)).toEqual(inOrder(whole));
          const content = contentOf(whole);
          const [lookup, wanted] = [relationLookup(contentOf(live).relations), relationLookup(content.relations)];
          for (const relation of content.relations.values()) {
            const identity = relationIdentity(relation);
            expect(lookup.saying(identity)?.id).toBe(wanted.saying(identity)?.id);
          }
          const keys = [...whole.entities.keys()];
          const elements = new Set(keys.filter((_, at) => at % 2 === 0).map((key) => parseKey(key).id));
          expect(lookup.at(elements)).toEqual(wanted.at(elements));
          expect(usesOf(live, new Set(keys))).toEqual(usesOf(whole, new Set(keys)));
          for (const { fields } of whole.entities.values()) {
            const no = String(fields['no']?.[0]?.value ?? '2021-01');
            expect(isNumberGiven(live, 'decision', no)).toBe(isNumberGiven(whole, 'decision', no));
          }
        });
      }),
      runs(60),
    );
  });

  it('gives the same log of a file as without it', () => {
    fc.assert(
      fc.property(exchangeDocuments(), (file) => {
        const followedLog = importExchange(file as never, { replica: 'r1' });
        const follow = vi.spyOn(LiveTable.prototype, 'follow').mockImplementation(() => undefined);
        const plainLog = importExchange(file as never, { replica: 'r1' });
        follow.mockRestore();
        expect(followedLog).toEqual(plainLog);
        if (followedLog.ok) expect(fold(followedLog.value).entities.size).toBeGreaterThan(0);
      }),
      runs(60),
    );
  });
});
