import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalSentence } from '../../shared/commands/refusal-sentence';
import { applyEntries, fold } from '../../shared/log/fold';
import { logEntrySchema } from '../../shared/log/log-entry';
import { UndoTrail, undoHistory } from '../../shared/log/undo-history';
import { contentOf } from '../../shared/model/content-of';
import { unsettledOf } from '../../shared/model/settle-content';
import { type Document, emptyDocument } from '../../shared/register/document';
import { isCovered } from '../../shared/register/register';
import { type JsonValue, jsonEquals } from '../../shared/values/json';
import { ask, follow, freeze, noWork, steps, type Work, workThrough } from './random-table';
import { runs } from './settings';

const usual = runs(300);

/** A document as plain data, to be compared whole. */
function plain(document: Document): JsonValue {
  const entities = [...document.entities].map(([key, { fields }]) => [key, { ...fields }] as const);
  return { clock: document.clock, entities: Object.fromEntries(entities) } as unknown as JsonValue;
}

describe('a log of random work, valid and invalid mixed', () => {
  it('R-LOG-1 tells the same document folded from nothing as step by step, at every moment', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const moments: Work[] = [];
        const { document, log } = workThrough(list, (work) => moments.push(work));
        expect(jsonEquals(plain(fold(log)), plain(document))).toBe(true);
        for (const moment of moments) {
          expect(jsonEquals(plain(fold(log.slice(0, moment.log.length))), plain(moment.document))).toBe(true);
        }
      }),
      usual,
    );
  });

  it('R-LOG-2 tells the same in one go as in two', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, cut) => {
        const { log } = workThrough(list);
        const at = cut % (log.length + 1);
        const half = fold(log.slice(0, at));
        expect(jsonEquals(plain(applyEntries(half, log.slice(at))), plain(fold(log)))).toBe(true);
      }),
      usual,
    );
  });

  it('R-LOG-3 comes back from JSON exactly as it was, and every entry passes the schema', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const entry of workThrough(list).log) {
          const read = logEntrySchema.safeParse(JSON.parse(JSON.stringify(entry)));
          expect(read.error?.issues).toBeUndefined();
          expect(jsonEquals(read.data as unknown as JsonValue, entry as unknown as JsonValue)).toBe(true);
        }
      }),
      usual,
    );
  });

  it('R-CMD-1 is built without changing anything that was given', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let work = freeze(noWork);
        for (const step of list) {
          const before = plain(work.document);
          const answer = ask(work, freeze(step));
          expect(jsonEquals(plain(work.document), before)).toBe(true);
          if (answer.ok) work = freeze(follow(work, freeze(answer.value)));
        }
      }),
      usual,
    );
  });

  it('R-CMD-2 is refused in a sentence in both languages, and a refusal can be asked for again with the same answer', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let work = noWork;
        for (const step of list) {
          const answer = ask(work, step);
          if (answer.ok) {
            work = follow(work, answer.value);
            continue;
          }
          expect(ask(work, step)).toEqual(answer);
          for (const language of ['nl', 'en'] as const) {
            expect(refusalSentence(answer.refusal, language)).toMatch(/^\S[\s\S]*[.!?"”]$/);
          }
        }
      }),
      usual,
    );
  });

  it('R-LOG-4 rises in position within each session and never goes back in time', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const last = new Map<string, number>();
        let moment = 0;
        for (const { session, seq, at } of workThrough(list).log) {
          expect(Date.parse(at)).toBeGreaterThanOrEqual(moment);
          moment = Date.parse(at);
          if (session === null) continue;
          expect(seq).toBeGreaterThan(last.get(session) ?? 0);
          last.set(session, seq as number);
        }
      }),
      usual,
    );
  });

  it('R-LOG-6 gives every entry a dot of its own, which the clock of the document then covers', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { document, log } = workThrough(list);
        expect(new Set(log.map(({ dot }) => dot)).size).toBe(log.length);
        expect(document.clock).toEqual({ r1: log.length });
        expect(log.every(({ dot }) => isCovered(document.clock, dot))).toBe(true);
      }),
      usual,
    );
  });

  it('R-LOG-5 gives things that did not change the same view, so that screens can skip them', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let before = emptyDocument;
        workThrough(list, ({ document, log }) => {
          const touched = new Set(log.at(-1)?.writes.map(({ entity }) => entity));
          // Uniting two elements changes what is told of the one that stays, and of what refers to the other.
          const unions = [before, document].map((each) => [...unsettledOf(contentOf(each)).united]);
          const isSameUnion = JSON.stringify(unions[0]) === JSON.stringify(unions[1]);
          for (const [id, element] of isSameUnion ? contentOf(before).elements : []) {
            if (!touched.has(`element:${id}`)) expect(contentOf(document).elements.get(id)).toBe(element);
          }
          before = document;
        });
      }),
      usual,
    );
  });

  it('R-UNDO-6 keeps the trail of undo as the log read from its beginning gives it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const trail = new UndoTrail();
        let known = 0;
        workThrough(list, ({ log }) => {
          for (const entry of log.slice(known)) trail.add(entry);
          known = log.length;
          expect(trail.history).toEqual(undoHistory(log));
        });
      }),
      usual,
    );
  });
});
