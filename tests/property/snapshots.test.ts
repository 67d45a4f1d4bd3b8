import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/commands/apply';
import { undoEntry } from '../../shared/commands/undo-entry';
import { pack } from '../../shared/exchange/gzip';
import { publicLog } from '../../shared/exchange/public-log';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { orderLog } from '../../shared/log/order-log';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { isPrivate } from '../../shared/register/document';
import { isConflict } from '../../shared/register/register';
import { type MadeSnapshot, makeSnapshot } from '../../shared/snapshot/make-snapshot';
import { openSnapshot } from '../../shared/snapshot/open-snapshot';
import { cutIntoPieces } from '../../shared/snapshot/pieces';
import { restoringOf } from '../../shared/snapshot/restore-snapshot';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';
import { acts, Hall, laptopCounts } from './laptops';
import { contextAfter, follow, manySteps, steps, type Work, workThrough } from './random-table';
import { seenContent } from './seen-content';
import { runs } from './settings';

const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

/** A place where the objects of snapshots are kept, as on a disk. */
function shelf() {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    /** @returns how many objects were new */
    keep: (made: MadeSnapshot): number => {
      const fresh = made.ids.filter((id) => !objects.has(id));
      for (const id of fresh) objects.set(id, pack(made.bytesOf(id)));
      return fresh.length;
    },
    read: async (ids: readonly string[]) =>
      new Map(
        ids.flatMap((id) => {
          const bytes = objects.get(id);
          return bytes === undefined ? [] : [[id, bytes] as const];
        }),
      ),
  };
}

/**
 * What is put back: everything that people say on the map and agree on.
 * @param then an element that had no place then may stand anywhere
 */
function restorable(content: Content, then: Content): unknown {
  const { relations, decisions, steps: bodies, reservations, actions, questions, learnings } = content;
  const elements = new Map(
    [...content.elements].map(([id, element]) => {
      const { position, ...rest } = element;
      return [id, then.elements.get(id)?.position == null ? rest : { ...rest, position }];
    }),
  );
  const said = { elements, relations, decisions, steps: bodies, reservations, actions, questions, learnings };
  return seenContent(said as unknown as Content);
}

function restored(work: Work, then: Work['document']): { readonly work: Work; readonly entry: LogEntry | null } {
  const { changes } = restoringOf(work.document, then);
  if (changes.length === 0) return { work, entry: null };
  const entry = apply(work.document, { type: 'settle', changes, text: 'Teruggezet.' }, contextAfter(work));
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal));
  return { work: follow(work, entry.value), entry: entry.value };
}

const stateOf = (log: readonly LogEntry[]): string => canonicalJson([...publicLog(log)] as unknown as JsonValue);

describe('a snapshot', () => {
  it('R-SNAP-1 opens as the log and the state that it was taken of, without anything private', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const { log, document } = workThrough(list);
        const { objects, keep, read } = shelf();
        const made = await makeSnapshot(log, hash);
        expect((await makeSnapshot(log, hash, document)).id).toBe(made.id);
        keep(made);
        const opened = await openSnapshot(made.id, read, hash);
        if (!opened.ok) throw new Error(opened.refusal);
        const told = orderLog(publicLog(log));
        expect(stateOf(opened.value.log)).toBe(stateOf(told));
        expect(seenContent(contentOf(opened.value.document))).toEqual(seenContent(contentOf(fold(told))));
        for (const id of objects.keys()) {
          const text = strFromU8(made.bytesOf(id));
          expect(text).not.toContain('"entity":"person:');
          expect(text).not.toContain('"entity":"analysis:');
          expect(text).not.toContain('"key":"person:');
          expect(text).not.toContain('"key":"analysis:');
        }
        expect([...opened.value.document.entities.keys()].filter(isPrivate)).toEqual([]);
      }),
      runs(100),
    );
  });

  it('R-SNAP-2 of the same content is the same snapshot, on every laptop and in whatever order lines came in', async () => {
    await fc.assert(
      fc.asyncProperty(laptopCounts, acts, acts, async (count, list, order) => {
        const hall = new Hall(count).work(list);
        hall.exchangeAll(order);
        const ids = new Set<string>();
        for (const { log, document } of hall.laptops) {
          ids.add((await makeSnapshot(log, hash)).id);
          ids.add((await makeSnapshot(log, hash, document)).id);
          ids.add((await makeSnapshot([...log].reverse(), hash)).id);
        }
        expect(ids.size).toBe(1);
        const [first] = hall.laptops;
        first?.set('element:a', 'name', 'nog iets');
        ids.add((await makeSnapshot(first?.log ?? [], hash)).id);
        expect(ids.size).toBe(2);
      }),
      runs(150),
    );
  });

  it('R-SNAP-3 stores anew only what is new', async () => {
    await fc.assert(
      fc.asyncProperty(manySteps, fc.integer({ min: 1, max: 5 }), async (list, later) => {
        const whole = workThrough(list).log;
        const { keep, objects } = shelf();
        const before = await makeSnapshot(whole.slice(0, -later), hash);
        expect(keep(before)).toBe(before.ids.length);
        expect(keep(before)).toBe(0);
        const after = await makeSnapshot(whole, hash);
        const touched = new Set(whole.slice(-later).flatMap(({ writes }) => writes.map(({ entity }) => entity)));
        // The piece of each touched thing, the last segments of the log, and the object that names them.
        expect(keep(after)).toBeLessThanOrEqual(touched.size + later + 2);
        expect(objects.size).toBeLessThan(before.ids.length + after.ids.length);
      }),
      runs(5),
    );
  });

  it('R-SNAP-3 cuts a list so that what comes in between leaves the other pieces as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.nat(), fc.nat(), (length, at, seed) => {
        const items = Array.from({ length }, (_, index) => `r${seed}:${index}`);
        const pieces = cutIntoPieces(items, (item) => item);
        expect(pieces.flat()).toEqual(items);
        expect(pieces.every((piece) => piece.length > 0 && piece.length <= 512)).toBe(true);
        const more = items.toSpliced(at % (length + 1), 0, 'andere:1');
        const known = new Set(pieces.map((piece) => piece.join()));
        const fresh = cutIntoPieces(more, (item) => item).filter((piece) => !known.has(piece.join()));
        // Where no end came by chance for long, the pieces up to the next one move along.
        expect(fresh.length).toBeLessThanOrEqual(6);
      }),
      runs(300),
    );
  });

  it('R-SNAP-4 that lacks an object, or in which one is changed, does not open', async () => {
    const { log } = workThrough(fc.sample(manySteps, 1)[0]!);
    const { objects, keep, read } = shelf();
    const made = await makeSnapshot(log, hash);
    keep(made);
    expect((await openSnapshot(made.id, read, hash)).ok).toBe(true);
    for (const id of made.ids) {
      const whole = objects.get(id)!;
      objects.delete(id);
      expect(await openSnapshot(made.id, read, hash)).toEqual({ ok: false, refusal: 'missing' });
      objects.set(id, pack(made.bytesOf(id).map((byte, at) => (at === 20 ? byte ^ 1 : byte))));
      expect(await openSnapshot(made.id, read, hash)).toEqual({ ok: false, refusal: 'damaged' });
      objects.set(id, whole.subarray(0, whole.length / 2));
      expect(await openSnapshot(made.id, read, hash)).toEqual({ ok: false, refusal: 'damaged' });
      objects.set(id, whole);
    }
  });
});

describe('putting a snapshot back', () => {
  it('R-SNAP-5 gives the map and the agreements of that moment, as one line that can be undone', () => {
    fc.assert(
      fc.property(steps, steps, (list, more) => {
        const then = workThrough(list);
        const now = workThrough([...list, ...more]);
        const before = contentOf(then.document);
        const { work, entry } = restored(now, fold(publicLog(then.log)));
        expect(restorable(contentOf(work.document), before)).toEqual(restorable(before, before));
        expect(work.log.length).toBe(now.log.length + (entry === null ? 0 : 1));
        if (entry === null) return;
        const undone = undoEntry(work.document, work.log, entry.dot, contextAfter(work));
        if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
        const after = follow(work, undone.value);
        expect(seenContent(contentOf(after.document))).toEqual(seenContent(contentOf(now.document)));
        const redone = undoEntry(after.document, after.log, undone.value.dot, contextAfter(after));
        if (!redone.ok) throw new Error(JSON.stringify(redone.refusal));
        const again = follow(after, redone.value);
        expect(restorable(contentOf(again.document), before)).toEqual(restorable(before, before));
      }),
      runs(300),
    );
  });

  it('R-SNAP-6 leaves what was held and what is private as it is', () => {
    fc.assert(
      fc.property(steps, steps, (list, more) => {
        const then = workThrough(list);
        const now = workThrough([...list, ...more]);
        const { work } = restored(now, fold(publicLog(then.log)));
        const held = (document: Work['document']) =>
          [...document.entities].filter(([key]) =>
            /^(session|agendaItem|attendance|note|snapshot|table|person|analysis):/.test(key),
          );
        expect(held(work.document)).toEqual(held(now.document));
      }),
      runs(200),
    );
  });

  it('R-SNAP-7 settles no disagreement between laptops in passing, and says how many it left', () => {
    fc.assert(
      fc.property(laptopCounts, acts, acts, acts, (count, list, more, order) => {
        const hall = new Hall(count).work(list);
        const laptop = hall.laptops[0]!;
        const then = fold(publicLog(laptop.log));
        hall.work(more, true);
        hall.exchangeAll(order);
        const { changes, disagreements } = restoringOf(laptop.document, then);
        for (const { thing, field } of changes) {
          expect(isConflict(laptop.document.entities.get(thing)?.fields[field] ?? [])).toBe(false);
        }
        const disputed = [...laptop.document.entities].filter(
          ([key, { fields }]) =>
            /^(element|decision|relation):/.test(key) && Object.values(fields).some((register) => isConflict(register)),
        );
        expect(disagreements).toBeLessThanOrEqual(disputed.length);
        if (disputed.length === 0) expect(disagreements).toBe(0);
      }),
      runs(500),
    );
  });
});
