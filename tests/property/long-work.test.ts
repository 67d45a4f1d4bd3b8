import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoEntry } from '../../shared/commands/undo-entry';
import { fold } from '../../shared/log/fold';
import { undoHistory } from '../../shared/log/undo-history';
import { contentOf } from '../../shared/model/content-of';
import { jsonEquals } from '../../shared/values/json';
import { ask, contextAfter, follow, manySteps, noWork, type Step, type Work } from './random-table';
import { seenContent } from './seen-content';
import { runs } from './settings';

const first: Step = { act: 'createTable', picks: [1, 2, 3, 4, 5, 6, 7, 8], word: 'Voorbeeldgebied' };
const wanted = 200;
/** A failure of so many steps is not worth the minutes of making it smaller: its seed is printed. */
const usual = { ...runs(12), endOnFailure: true };

/** The same step can be carried out several times: each time it finds the table otherwise. */
function carriedOut(list: readonly Step[], look: (work: Work) => void): Work {
  let work = noWork;
  for (const step of [first, ...list]) {
    const answer = ask(work, step);
    // What nobody did at the table (the app's own first arrangement) is passed over by undo, so it would stay.
    if (!answer.ok || answer.value.event.data['automatic'] === true) continue;
    work = follow(work, answer.value);
    look(work);
    if (work.log.length > wanted) break;
  }
  return work;
}

const plain = ({ entities }: Work['document']) =>
  Object.fromEntries([...entities].map(([key, { fields }]) => [key, { ...fields }]));

describe('two hundred commands, with undo and redo among them', () => {
  it('R-LOG-1 keeps the document equal to what the log tells', () => {
    let undone = 0;
    fc.assert(
      fc.property(manySteps, (list) => {
        const { log, document } = carriedOut(list, (work) => {
          if (work.log.length % 20 !== 0) return;
          expect(jsonEquals(plain(fold(work.log)) as never, plain(work.document) as never)).toBe(true);
        });
        expect(log.length).toBeGreaterThan(wanted);
        expect(jsonEquals(plain(fold(log)) as never, plain(document) as never)).toBe(true);
        undone += log.filter(({ undoes }) => undoes !== undefined).length;
      }),
      usual,
    );
    expect(undone).toBeGreaterThan(100);
  });

  it('R-UNDO-2 leads back to the table as it began when everything is undone', () => {
    const inOrder = manySteps.map((list) => list.filter(({ act }) => act !== 'undoAny'));
    let back = 0;
    fc.assert(
      fc.property(inOrder, (list) => {
        const moments: Work[] = [];
        let work = carriedOut(list, (moment) => moments.push(moment));
        expect(work.log.length).toBeGreaterThan(wanted);
        expect(work.log.some(({ undoes }) => undoes !== undefined)).toBe(true);
        for (;;) {
          const entry = undoHistory(work.log).undo;
          if (entry === undefined) break;
          const answer = undoEntry(work.document, work.log, entry.dot, contextAfter(work));
          if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
          work = follow(work, answer.value);
          back += 1;
        }
        const began = moments[0] as Work;
        expect(seenContent(contentOf(work.document))).toEqual(seenContent(contentOf(began.document)));
      }),
      usual,
    );
    expect(back).toBeGreaterThan(1000);
  });
});
