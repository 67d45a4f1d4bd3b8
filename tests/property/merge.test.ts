import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicLog } from '../../shared/exchange/public-log';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { orderLog } from '../../shared/log/order-log';
import { conflictsOf } from '../../shared/merge/conflicts';
import { type MergedTables, mergeTables, type TableState } from '../../shared/merge/merge-tables';
import { type Document, isPrivate } from '../../shared/register/document';
import { mergeDocuments } from '../../shared/register/merge';
import { type Dot, shownValue } from '../../shared/register/register';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';
import {
  acts,
  type FakeLaptop,
  fewActs,
  fields,
  Hall,
  halls,
  laptopCounts,
  lawRuns as runs,
  textOf,
  things,
  youngHalls,
} from './laptops';
import { freeze } from './random-table';

/** A document in full, its private parts and its order included. */
function plain({ clock, entities }: Document): string {
  return canonicalJson({ clock, entities: [...entities] } as unknown as JsonValue);
}

function merge(mine: TableState, theirs: TableState): MergedTables {
  const merged = mergeTables(mine, theirs);
  if (!merged.ok) throw new Error(merged.refusal.code);
  return merged.value;
}

const three = fc.tuple(acts, acts).map(([together, apart]) => {
  const hall = new Hall(3).work(together).work(apart, true);
  return hall.laptops.map((laptop) => laptop.file()) as [TableState, TableState, TableState];
});

function dotsOf(log: readonly LogEntry[]): ReadonlySet<Dot> {
  return new Set(log.map(({ dot }) => dot));
}

describe('merging what laptops know of a table', () => {
  it('R-MERGE-1 gives the same whichever side takes the other in', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(textOf(merge(a, b))).toBe(textOf(merge(b, a)));
      }),
      runs,
    );
  });

  it('R-MERGE-2 gives the same whichever two of three come together first', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(textOf(merge(merge(a, b), c))).toBe(textOf(merge(a, merge(b, c))));
      }),
      runs,
    );
  });

  it('R-MERGE-3 changes nothing when the same file comes again', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const once = merge(a, b);
        const again = merge(once, b);
        expect(again.received).toEqual([]);
        expect(textOf(again)).toBe(textOf(once));
        expect(textOf(merge(a, a))).toBe(textOf({ document: a.document, log: orderLog(a.log) }));
      }),
      runs,
    );
  });

  it('R-MERGE-4 brings two to five laptops to the same table over any order, pairing and repetition', () => {
    fc.assert(
      fc.property(halls, acts, (hall, order) => {
        hall.exchangeAll(order);
        const [first, ...others] = hall.laptops.map(textOf);
        for (const other of others) expect(other).toBe(first);
      }),
      runs,
    );
  });

  it('R-MERGE-5 keeps exactly the words that nobody who knew them has replaced: none is lost and none comes back', () => {
    fc.assert(
      fc.property(halls, ({ laptops, truth }) => {
        const line = ({ dot, value }: { readonly dot: Dot; readonly value: JsonValue }): string => `${dot} ${value}`;
        for (const { document, knows } of laptops) {
          const held: string[] = [];
          const standing: string[] = [];
          for (const thing of things) {
            for (const field of [...fields, 'alive']) {
              held.push(...(document.entities.get(thing)?.fields[field] ?? []).map(line).sort(), field);
              standing.push(...truth.standing(thing, field, knows).map(line).sort(), field);
            }
          }
          expect(held.join()).toBe(standing.join());
        }
      }),
      runs,
    );
  });

  it('R-MERGE-6 shows every disagreement: fields with more than one standing value are conflicts, and no others', () => {
    fc.assert(
      fc.property(halls, ({ laptops, truth }) => {
        for (const laptop of laptops) {
          const listed = conflictsOf(laptop).flatMap((conflict) =>
            conflict.kind === 'values' ? [`${conflict.thing} ${conflict.field} ${conflict.values.length}`] : [],
          );
          const expected = things.flatMap((thing) => {
            if (shownValue(laptop.document.entities.get(thing)?.fields['alive']) !== true) return [];
            return fields.flatMap((field) => {
              const values = new Set(truth.standing(thing, field, laptop.knows).map(({ value }) => value));
              return values.size > 1 ? [`${thing} ${field} ${values.size}`] : [];
            });
          });
          expect([...listed].sort().join()).toBe([...expected].sort().join());
        }
      }),
      runs,
    );
  });

  it('R-MERGE-7 never ends a conflict of which the other side knows nothing', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const merged = merge(a, b);
        const known = dotsOf(a.log);
        const touched = new Set(
          b.log
            .filter(({ dot }) => !known.has(dot))
            .flatMap(({ writes }) => writes.map((w) => `${w.entity} ${w.field}`)),
        );
        const after = conflictsOf(merged);
        for (const conflict of conflictsOf(a)) {
          if (conflict.kind !== 'values' || touched.has(`${conflict.thing} alive`)) continue;
          if (touched.has(`${conflict.thing} ${conflict.field}`)) continue;
          const same = after.find(
            (c) => c.kind === 'values' && c.thing === conflict.thing && c.field === conflict.field,
          );
          expect(same?.kind === 'values' && same.values.map(({ value }) => value)).toEqual(
            conflict.values.map(({ value }) => value),
          );
        }
      }),
      runs,
    );
  });

  it('R-MERGE-8 makes a conflict of two settlements that did not know each other', () => {
    fc.assert(
      fc.property(youngHalls, fc.constantFrom(...things), fc.constantFrom(...fields), (hall, thing, field) => {
        const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
        for (const laptop of [one, other]) laptop.set(thing, 'alive', true);
        one.set(thing, field, 'een');
        other.set(thing, field, 'twee');
        const [first, second] = [one.file(), other.file()];
        one.takeIn(second);
        other.takeIn(first);
        one.set(thing, field, 'drie');
        other.set(thing, field, 'vier');
        one.takeIn(other.file());
        other.takeIn(one.file());
        const settled = one.document.entities.get(thing)?.fields[field]?.map(({ value }) => value);
        expect([...(settled ?? [])].sort()).toEqual(['drie', 'vier']);
        expect(textOf(one)).toBe(textOf(other));
        one.set(thing, field, 'vijf');
        other.takeIn(one.file());
        expect(conflictsOf(other).some((c) => c.kind === 'values' && c.thing === thing && c.field === field)).toBe(
          false,
        );
      }),
      runs,
    );
  });

  it('R-MERGE-9 makes a conflict of a removal against a change, and a removal of what nobody touched', () => {
    fc.assert(
      fc.property(youngHalls, fc.constantFrom(...things), fc.boolean(), (hall, thing, isTouched) => {
        const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
        hall.exchangeAll([1]);
        one.set(thing, 'alive', true);
        other.takeIn(one.file());
        one.set(thing, 'alive', false);
        if (isTouched) other.set(thing, 'note', 'juist nu');
        other.takeIn(one.file());
        one.takeIn(other.file());
        for (const laptop of [one, other]) {
          const conflict = conflictsOf(laptop).find((c) => c.kind === 'removal' && c.thing === thing);
          expect(conflict !== undefined).toBe(isTouched);
          expect(shownValue(laptop.document.entities.get(thing)?.fields['alive'])).toBe(false);
          if (conflict?.kind === 'removal') {
            expect(conflict.isGone).toBe(true);
            expect(conflict.changes.map(({ value }) => value)).toContain('juist nu');
          }
        }
        // Putting it back, or taking it away again, settles it: whoever does so has seen both.
        other.set(thing, 'alive', isTouched);
        one.takeIn(other.file());
        expect(conflictsOf(one).some((c) => c.kind === 'removal' && c.thing === thing)).toBe(false);
        expect(shownValue(one.document.entities.get(thing)?.fields['note'])).toBe(
          shownValue(other.document.entities.get(thing)?.fields['note']),
        );
      }),
      runs,
    );
  });

  it('R-MERGE-10 is the same when clocks are ten years wrong, except for where lines of different laptops stand', () => {
    fc.assert(
      fc.property(laptopCounts, fewActs, (count, list) => {
        const right = new Hall(count).work(list);
        const wrong = new Hall(count, [0, 10, -10]).work(list);
        right.exchangeAll(list);
        wrong.exchangeAll(list);
        for (const [at, { document, log }] of wrong.laptops.entries()) {
          const same = right.laptops[at] as FakeLaptop;
          const sorted = (one: Document): string =>
            canonicalJson([...one.entities].sort(([a], [b]) => (a < b ? -1 : 1)) as unknown as JsonValue);
          const dots = (one: readonly LogEntry[]): string => [...dotsOf(one)].sort().join();
          expect(sorted(document)).toBe(sorted(same.document));
          expect(dots(log)).toBe(dots(same.log));
          expect(textOf({ document, log })).toBe(textOf(wrong.laptops[0] as FakeLaptop));
        }
      }),
      runs,
    );
  });

  it('R-MERGE-11 leaves what is given as it was', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const before = [textOf(a), textOf(b)];
        freeze(a);
        freeze(b);
        merge(a, b);
        mergeDocuments(b.document, a.document);
        expect([textOf(a), textOf(b)]).toEqual(before);
      }),
      runs,
    );
  });

  it('R-MERGE-12 unites the logs: each entry once, behind all it was written knowing, telling exactly the document', () => {
    fc.assert(
      fc.property(halls, acts, ({ laptops, truth }, order) => {
        for (const { log, document, knows } of laptops) {
          expect(plain(fold(log))).toBe(plain(document));
          expect([...dotsOf(log)].sort().join()).toBe([...knows].sort().join());
          expect(log.length).toBe(knows.size);
          const early: string[] = [];
          const place = new Map(log.map(({ dot }, at) => [dot, at]));
          for (const { dot, writes } of log) {
            const knew = truth.facts.get(`${writes[0]?.entity} ${writes[0]?.field}`)?.find((f) => f.dot === dot)?.knew;
            const isOpen = publicLog([truth.entries.get(dot) as LogEntry]).length > 0;
            for (const earlier of isOpen ? publicLog(log.filter((entry) => knew?.has(entry.dot))) : []) {
              if ((place.get(earlier.dot) as number) >= (place.get(dot) as number)) early.push(`${dot} ${earlier.dot}`);
            }
          }
          expect(early.join()).toBe('');
          const turned = log.map((entry, at) => ({ entry, rank: ((order[at % order.length] ?? 0) * (at + 3)) % 97 }));
          turned.sort((a, b) => a.rank - b.rank);
          const open = publicLog(turned.map(({ entry }) => entry));
          const dots = (list: readonly LogEntry[]): string => list.map(({ dot }) => dot).join();
          expect(dots(orderLog(open))).toBe(dots(publicLog(log)));
        }
      }),
      runs,
    );
  });

  it('R-MERGE-13 leaves private things where they were written: none is lost here, none arrives there', () => {
    fc.assert(
      fc.property(halls, acts, ({ laptops }, order) => {
        const hidden = ({ document }: TableState): string =>
          canonicalJson([...document.entities].filter(([key]) => isPrivate(key)) as unknown as JsonValue);
        const sorted = ({ document }: TableState): string =>
          canonicalJson(
            [...document.entities]
              .filter(([key]) => isPrivate(key))
              .sort(([a], [b]) => (a < b ? -1 : 1)) as unknown as JsonValue,
          );
        const before = laptops.map(sorted).join();
        for (const [at, number] of order.entries()) {
          const one = laptops[at % laptops.length] as FakeLaptop;
          const other = laptops[number % laptops.length] as FakeLaptop;
          expect(hidden(other.file())).toBe('[]');
          // A file made by others may hold private things all the same.
          if (one !== other) one.takeIn(number % 2 === 0 ? other.file() : { log: other.log, document: other.document });
        }
        expect(laptops.map(sorted).join()).toBe(before);
      }),
      runs,
    );
  });

  it('R-MERGE-14 loses nothing of a copied or restored profile that goes on beside the first', () => {
    fc.assert(
      fc.property(youngHalls, fewActs, fewActs, (hall, mine, theirs) => {
        const [first] = hall.laptops as [FakeLaptop];
        const copy = hall.add(first.name, first.log);
        const solo = (laptop: FakeLaptop, list: readonly number[]): void => {
          for (const number of list) {
            laptop.set(things[number % 3] as (typeof things)[number], fields[(number >> 3) % 3] as string, number);
          }
        };
        solo(first, mine);
        solo(copy, theirs);
        first.takeIn(copy.file());
        copy.takeIn(first.file());
        expect(first.log.length).toBe(new Set([...first.knows, ...copy.knows]).size);
        expect(textOf(first)).toBe(textOf(copy));
      }),
      runs,
    );
  });

  it('R-MERGE-15 gives back what a damaged journal lost, when another laptop still has it', () => {
    fc.assert(
      fc.property(halls, fc.nat(), (hall, pick) => {
        const [one, other] = hall.laptops as [FakeLaptop, FakeLaptop];
        one.takeIn(other.file());
        other.takeIn(one.file());
        const whole = other.file();
        const lost = pick % whole.log.length;
        // The clock still covers the lost line when its replica wrote on.
        const log = whole.log.filter((_, at) => at !== lost);
        const damaged = { log, document: fold(log) };
        expect(textOf(merge(damaged, whole))).toBe(textOf(whole));
        expect(textOf(merge(whole, damaged))).toBe(textOf(whole));
      }),
      runs,
    );
  });
});
