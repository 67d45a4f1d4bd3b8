import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoEntry } from '../../shared/commands/undo-entry';
import { undoHistory } from '../../shared/log/undo-history';
import { contentOf } from '../../shared/model/content-of';
import type { Relation } from '../../shared/model/content-types';
import { relationRules } from '../../shared/model/relation-kinds';
import { contextAfter, follow, steps, type Work, workThrough } from './random-table';
import { seenContent } from './seen-content';
import { runs } from './settings';

const usual = runs(400);

function identity({ kind, from, to, subject }: Relation): string {
  const { symmetric, parallel } = relationRules[kind];
  return JSON.stringify([kind, ...(symmetric ? [from, to].sort() : [from, to]), parallel ? subject : null]);
}

function takeBack(work: Work, which: 'undo' | 'redo'): Work | undefined {
  const entry = undoHistory(work.log)[which];
  if (entry === undefined) return undefined;
  const answer = undoEntry(work.document, work.log, entry.dot, contextAfter(work));
  if (answer.ok) return follow(work, answer.value);
  // Only work that was not taken back in order can stand in the way, and then the line is named.
  expect(['changed_since', 'used_since', 'already_exists', 'unknown_reference']).toContain(answer.refusal.code);
  return undefined;
}

describe('taking back', () => {
  it('R-UNDO-1 shows the table exactly as it was before the act, and again as after it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const work = workThrough(list);
        const undone = takeBack(work, 'undo');
        if (undone === undefined) return;
        const redone = takeBack(undone, 'redo');
        expect(redone).toBeDefined();
        expect(seenContent(contentOf((redone as Work).document))).toEqual(seenContent(contentOf(work.document)));
        const again = takeBack(redone as Work, 'undo');
        expect(seenContent(contentOf((again as Work).document))).toEqual(seenContent(contentOf(undone.document)));
      }),
      usual,
    );
  });

  it('R-UNDO-2 leads back step by step to the table as it began, when only acts are taken back', () => {
    const acts = steps.map((list) => list.filter(({ act }) => !act.startsWith('undo') && act !== 'redo'));
    fc.assert(
      fc.property(acts, (list) => {
        const moments: Work[] = [];
        let work = workThrough(list, (moment) => moments.push(moment));
        const undoable = (moment: Work): number =>
          moment.log.filter((entry) => undoHistory([entry]).undo !== undefined).length;
        for (let left = undoable(work); left > 0; left -= 1) {
          const next = takeBack(work, 'undo');
          expect(next).toBeDefined();
          work = next as Work;
        }
        expect(undoHistory(work.log).undo).toBeUndefined();
        const automatic = work.log.some((entry) => entry.event.data['automatic'] === true);
        if (!automatic)
          expect(seenContent(contentOf(work.document))).toEqual(seenContent(contentOf((moments[0] as Work).document)));
      }),
      usual,
    );
  });

  it('R-UNDO-3 puts everything back by as many redos', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 10 }), (list, count) => {
        const work = workThrough(list);
        let after = work;
        let done = 0;
        for (; done < count; done += 1) {
          const next = takeBack(after, 'undo');
          if (next === undefined) break;
          after = next;
        }
        for (let at = 0; at < done; at += 1) after = takeBack(after, 'redo') as Work;
        expect(seenContent(contentOf(after.document))).toEqual(seenContent(contentOf(work.document)));
      }),
      usual,
    );
  });

  it('R-UNDO-4 never leaves a relation without an end, nor two that say the same', () => {
    fc.assert(
      fc.property(steps, (list) => {
        workThrough(list, ({ document }) => {
          const { elements, relations } = contentOf(document);
          const known = new Set<string>();
          for (const relation of relations.values()) {
            expect(elements.has(relation.from)).toBe(true);
            expect(elements.has(relation.to)).toBe(true);
            expect(known.has(identity(relation))).toBe(false);
            known.add(identity(relation));
          }
        });
      }),
      usual,
    );
  });
});
