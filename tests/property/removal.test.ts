import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoHistory } from '../../shared/log/undo-history';
import { type Conflict, conflictsOf } from '../../shared/merge/conflicts';
import { contentOf } from '../../shared/model/content-of';
import { unsettledOf } from '../../shared/model/settle-content';
import { Laptop, starting } from './random-laptop';
import { noWork, steps, type Work } from './random-table';
import { seenContent } from './seen-content';
import { runs } from './settings';

/** A table on which two laptops worked apart and exchanged once, so that it may hold whatever merging leaves. */
const tables = fc.record({ together: steps, one: steps, other: steps }).map(({ together, one, other }) => {
  const first = new Laptop('a', noWork).carryOut([starting, ...together]);
  const second = new Laptop('b', first.work).carryOut(other);
  return first.carryOut(one).takeIn(second).work;
});

/** Which of the elements on the map, by turns, and in which order. */
const choices = fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 6 });

/**
 * Work that takes nothing away and back again: of two that say whether a thing lives, the one that counts further is shown,
 * and who removes one by one counts further than who removes at once.
 */
const onward = steps.map((list) => list.filter(({ act }) => !/^undo|^redo|^settle/.test(act)));

function chosenOf(work: Work, picks: readonly number[]): readonly string[] {
  const ids = [...contentOf(work.document).elements.keys()];
  return ids.length === 0 ? [] : [...new Set(picks.map((pick) => ids[pick % ids.length] as string))];
}

/** Everything that people see of a table after a merge: the content, what it leaves open, and who disagrees on what. */
function seenOf(work: Work): unknown {
  const content = contentOf(work.document);
  const { dangling, twins, united } = unsettledOf(content);
  const named = (conflict: Conflict) =>
    conflict.kind === 'values'
      ? [conflict.thing, conflict.field, conflict.values.map(({ value }) => value)]
      : [conflict.thing, conflict.isGone, conflict.changes.map(({ field, value }) => [field, value])];
  return {
    content: seenContent(content),
    loose: [dangling, twins, [...united]],
    conflicts: conflictsOf(work).map(named),
  };
}

describe('removing several elements at once', () => {
  it('R-REL-10 leaves what removing them one by one leaves, also of what a merge left open', () => {
    fc.assert(
      fc.property(tables, choices, (work, picks) => {
        const ids = chosenOf(work, picks);
        fc.pre(ids.length > 0);
        const [atOnce, oneByOne] = [new Laptop('c', work), new Laptop('c', work)];
        expect(atOnce.say({ type: 'removeElements', ids })).toBe(true);
        for (const id of ids) expect(oneByOne.say({ type: 'removeElement', id })).toBe(true);
        expect(seenOf(atOnce.work)).toEqual(seenOf(oneByOne.work));
        expect(atOnce.work.log).toHaveLength(work.log.length + 1);
      }),
      runs(300),
    );
  });

  it('R-REL-10 is taken back by one undo', () => {
    fc.assert(
      fc.property(steps, choices, (list, picks) => {
        const laptop = new Laptop('a', noWork).carryOut([starting, ...list]);
        const before = laptop.work;
        const ids = chosenOf(before, picks);
        fc.pre(ids.length > 0);
        laptop.say({ type: 'removeElements', ids });
        expect(undoHistory(laptop.work.log).undo?.event.type).toBe('elements.removed');
        laptop.carryOut([{ act: 'undo', picks: [0], word: '' }]);
        expect(laptop.work.log).toHaveLength(before.log.length + 2);
        expect(seenContent(contentOf(laptop.work.document))).toEqual(seenContent(contentOf(before.document)));
      }),
      runs(300),
    );
  });

  it('R-MERGE-9 meets what another laptop did meanwhile as removing them one by one does', () => {
    fc.assert(
      fc.property(tables, choices, onward, (work, picks, list) => {
        const ids = chosenOf(work, picks);
        fc.pre(ids.length > 0);
        const other = new Laptop('d', work).carryOut(list);
        const [atOnce, oneByOne] = [new Laptop('c', work), new Laptop('c', work)];
        atOnce.say({ type: 'removeElements', ids });
        for (const id of ids) oneByOne.say({ type: 'removeElement', id });
        expect(seenOf(atOnce.takeIn(other).work)).toEqual(seenOf(oneByOne.takeIn(other).work));
        // And the other way round.
        expect(seenOf(other.takeIn(atOnce).work)).toEqual(seenOf(atOnce.work));
      }),
      runs(300),
    );
  });
});
