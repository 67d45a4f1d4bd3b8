import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { partCommands } from '../../shared/commands/part-commands';
import { takeBack } from '../../shared/commands/undo-entry';
import { partsOf, thingsOf } from '../../shared/log/act-entry';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { unsettledOf } from '../../shared/model/settle-content';
import { shownValue } from '../../shared/register/register';
import { Laptop, starting } from './random-laptop';
import { ask, commandOf, contextAfter, follow, noWork, type Step, steps, type Work, workThrough } from './random-table';
import { seenContent } from './seen-content';
import { runs } from './settings';

const word = fc.constantFrom('Wonen', 'Water', 'A', '__proto__', 'één');
const picks = fc.array(fc.nat({ max: 1_000 }), { minLength: 8, maxLength: 8 });
const acting = (...acts: readonly Step['act'][]): fc.Arbitrary<Step> =>
  fc.record({ act: fc.constantFrom(...acts), picks, word });

/** What somebody might do in one go: as many of these as go together. */
const candidates = fc.array(acting(...partCommands), { minLength: 25, maxLength: 25 });
/** Acts on several things that are no acts of several events. */
const several = acting('removeElements', 'removeElement', 'takeList', 'moveElements', 'removeRelations');
/** What another laptop may do meanwhile that stands in the way of taking one of them back. */
const meanwhile = fc.array(
  acting('removeElement', 'updateElement', 'addRelation', 'removeRelation', 'completeAction', 'doTogether'),
  { minLength: 1, maxLength: 12 },
);

const seen = ({ document }: Work): unknown => seenContent(contentOf(document));

/** The act of at most five things that these make. */
function actOf(work: Work, list: readonly Step[], replica?: string): Act | undefined {
  let act: Act | undefined;
  for (const step of list) {
    const command = commandOf(step, work);
    if (command === undefined || act?.commands.length === 5) continue;
    const commands = [...(act?.commands ?? []), command];
    const answer = apply(work.document, { type: 'doTogether', commands }, contextAfter(work, replica));
    if (answer.ok) act = { commands, entry: answer.value };
  }
  return act;
}

interface Act {
  readonly commands: readonly Command[];
  readonly entry: LogEntry;
}

describe('several things that are done at once', () => {
  it('R-CMD-9 are one entry that one undo takes back and one redo does again', () => {
    let count = 0;
    fc.assert(
      fc.property(steps, candidates, (list, things) => {
        const before = workThrough(list);
        const act = actOf(before, things);
        if (act === undefined) return;
        const { commands, entry } = act;
        count += commands.length > 1 ? 1 : 0;
        const after = follow(before, entry);
        const back = takeBack(after.document, after.log, entry.dot, contextAfter(after));
        if (!back.ok) throw new Error(JSON.stringify(back.refusal));
        expect(back.value.left).toBeNull();
        const undone = follow(after, back.value.entry);
        expect(seen(undone)).toEqual(seen(before));
        const again = takeBack(undone.document, undone.log, back.value.entry.dot, contextAfter(undone));
        if (!again.ok) throw new Error(JSON.stringify(again.refusal));
        expect(seen(follow(undone, again.value.entry))).toEqual(seen(after));
      }),
      runs(400),
    );
    expect(count).toBeGreaterThan(300);
  });

  it('R-CMD-9 leave the table as they do one after another, and each part knows what it wrote', () => {
    let count = 0;
    fc.assert(
      fc.property(steps, candidates, (list, things) => {
        const before = workThrough(list);
        const { at, language } = contextAfter(before);
        const act = actOf(before, things);
        if (act === undefined) return;
        const { commands, entry } = act;
        count += commands.length > 1 ? 1 : 0;
        let work = before;
        for (const command of commands) {
          const one = apply(work.document, command, { ...contextAfter(work), at, language });
          if (!one.ok) throw new Error(JSON.stringify(one.refusal));
          work = follow(work, one.value);
        }
        expect(nameless(seen(follow(before, entry)))).toEqual(nameless(seen(work)));
        const parts = partsOf(entry);
        expect(parts).toHaveLength(commands.length);
        expect(new Set(parts.flatMap((part) => [...thingsOf(part)]))).toEqual(new Set(thingsOf(entry)));
      }),
      runs(400),
    );
    expect(count).toBeGreaterThan(300);
  });
});

/** Several things at once, or one act on several things. */
function carriedOut(work: Work, attempts: readonly Step[]): LogEntry | undefined {
  const answers = attempts.map((step) => ask(work, step, 'a'));
  const [first] = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  return actOf(work, attempts, 'a')?.entry ?? first;
}

/** Ids that are made from dots say under which one they were made. */
function nameless(content: unknown): string {
  const text = JSON.stringify(content, (_key, value) => (value instanceof Map ? [...value] : value));
  return text.replaceAll(/-r1\.[\d.]*\d/g, '-r1');
}

describe('an act that another laptop worked on', () => {
  it('R-UNDO-12 is taken back as far as that can be, the same on all laptops, and tears no hole', () => {
    const found = { whole: 0, partly: 0 };
    const tries = fc.oneof(candidates, fc.array(several, { minLength: 12, maxLength: 12 }));
    fc.assert(
      fc.property(steps, tries, meanwhile, (list, attempts, others) => {
        const first = new Laptop('a', noWork).carryOut([starting, ...list]);
        const third = new Laptop('c', first.work);
        const act = carriedOut(first.work, attempts);
        if (act === undefined) return;
        first.add({ ok: true, value: act });
        const second = new Laptop('b', first.work).carryOut(others);
        const before = first.takeIn(second).work;
        const back = takeBack(before.document, before.log, act.dot, contextAfter(before, 'a'));
        if (!back.ok) return;
        const { entry, left } = back.value;
        found[left === null ? 'whole' : 'partly'] += 1;
        const undone = thingsOf(entry);
        expect(left === null).toBe(undone.size === thingsOf(act).size);
        first.add({ ok: true, value: entry });
        const after = first.work;
        for (const { entity, field, value } of entry.writes) {
          expect(shownValue(after.document.entities.get(entity)?.fields[field])).toEqual(value);
        }
        for (const thing of thingsOf(act)) {
          if (undone.has(thing)) continue;
          expect(after.document.entities.get(thing)).toEqual(before.document.entities.get(thing));
        }
        const loose = (work: Work): number => {
          const { dangling, twins } = unsettledOf(contentOf(work.document));
          return dangling.length + twins.length;
        };
        expect(loose(after)).toBeLessThanOrEqual(loose(before));
        expect(seen(third.takeIn(second).takeIn(first).work)).toEqual(seen(after));
        expect(seen(second.takeIn(first).work)).toEqual(seen(after));
        const again = takeBack(after.document, after.log, entry.dot, contextAfter(after, 'a'));
        if (!again.ok) throw new Error(JSON.stringify(again.refusal));
        expect(again.value.left).toBeNull();
        expect(seen(follow(after, again.value.entry))).toEqual(seen(before));
      }),
      runs(600),
    );
    expect(found.whole).toBeGreaterThan(200);
    expect(found.partly).toBeGreaterThan(40);
  });
});
