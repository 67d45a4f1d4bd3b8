import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/commands/apply';
import { contentOf } from '../../shared/model/content-of';
import { projectionModelSchema } from '../../shared/projection/projection-model';
import { projectionModelOf } from '../../shared/projection/projection-model-of';
import { contextAfter, follow, steps, type Work, workThrough } from './random-table';
import { runs } from './settings';

function shown({ document, log }: Work, readBack: string | null) {
  return projectionModelOf(contentOf(document), log, {
    language: 'nl',
    theme: 'light',
    labelFloor: 28,
    blank: false,
    legend: true,
    focus: [...contentOf(document).elements.keys()],
    signal: null,
    readBack,
  });
}

describe('whatever was done at the table', () => {
  it('R-HALL-8 makes a model that the strict schema lets through, without what is private', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const work = workThrough(list);
        for (const decision of [null, ...contentOf(work.document).decisions.keys()]) {
          const model = shown(work, decision);
          expect(projectionModelSchema.safeParse(model).error?.issues).toBeUndefined();
          const confidential = [...contentOf(work.document).elements.values()].filter(
            ({ openness }) => openness === 'confidential',
          );
          for (const { id } of confidential) {
            expect(model.map.elements.some((element) => element.id === id)).toBe(false);
            expect(model.map.relations.some(({ from, to }) => from === id || to === id)).toBe(false);
          }
        }
      }),
      runs(300),
    );
  });

  it('R-HALL-8 lets things through with ids as long as files may have them', () => {
    const long = '"'.repeat(1_000);
    let work = workThrough([]);
    for (const element of [
      { id: `a${long.slice(1)}`, kind: 'task', name: 'Wonen', position: { x: 1e7, y: -1e7 } },
      { id: `b${long.slice(1)}`, kind: 'task', name: 'Natuur' },
    ] as const) {
      const answer = apply(work.document, { type: 'addElement', element }, contextAfter(work));
      if (!answer.ok) throw new Error(answer.refusal.code);
      work = follow(work, answer.value);
    }
    const relation = { kind: 'reinforces', from: `a${long.slice(1)}`, to: `b${long.slice(1)}` } as const;
    const answer = apply(work.document, { type: 'addRelation', relation }, contextAfter(work));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const model = shown(follow(work, answer.value), null);
    expect(model.map.relations).toHaveLength(1);
    expect(projectionModelSchema.safeParse(model).error?.issues).toBeUndefined();
  });
});
