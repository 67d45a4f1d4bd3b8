import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { hallBoardOf, hallBoardPages } from '../../../shared/projection/hall-board';
import { openContentOf } from '../../../shared/projection/open-content';
import { projectionModelSchema } from '../../../shared/projection/projection-model';
import { projectionModelOf } from '../../../shared/projection/projection-model-of';
import expected from '../../fixtures/example/expected.json';
import { contentWith, element, party, relation } from '../checks/small-table';
import { exampleUntil } from '../exchange/example-log';

const at = (until: string): Content => contentOf(fold(exampleUntil(until)));
const moments = [
  ['start', expected.atStart],
  ['ses-1', expected.afterSession1],
] as const;

describe('boards in the hall', () => {
  it.each(moments)('R-BOARD-7 shows the numbers of the checks, %s', (until, checks) => {
    const balance = hallBoardOf(at(until), { kind: 'balance', page: 0 }, 28);
    expect(balance.layers).toMatchObject(checks.balance);
    expect(balance.money).toEqual({ costMln: checks.totalCostMln, fundedMln: checks.totalFundedMln });
    const { zones } = hallBoardOf(at(until), { kind: 'space', page: 0 }, 28);
    const numbers = zones.map(({ availableHa, netHa, balanceHa, over }) => [availableHa, netHa, balanceHa, over]);
    const wanted = checks.space.map(({ availableHa, netClaimHa, balanceHa, over }) => [
      availableHa,
      netClaimHa,
      balanceHa,
      over,
    ]);
    expect(numbers).toHaveLength(wanted.length);
    expect(numbers).toEqual(expect.arrayContaining(wanted));
  });

  it('R-BOARD-7 puts what does not fit first, a page at a time on one scale, and begins again after the last', () => {
    const zones = Array.from({ length: 7 }, (_, no) => element('zone', `z${no}`, { availableHa: 10 * (no + 1) }));
    const content = contentWith(
      [...zones, element('task', 'w')],
      [relation('claims_space', 'w', 'z6', { hectares: 90 })],
    );
    const page = (no: number) => hallBoardOf(content, { kind: 'space', page: no }, 28);
    expect(page(0).zones.map(({ name }) => name)).toEqual(['z6', 'z0', 'z1', 'z2', 'z3']);
    expect(page(1).zones.map(({ name }) => name)).toEqual(['z4', 'z5']);
    expect(page(2)).toEqual(page(0));
    expect([page(0).scaleHa, page(1).scaleHa]).toEqual([90, 90]);
    expect([hallBoardPages(content, 'space', 28), hallBoardPages(content, 'space', 44)]).toEqual([2, 3]);
    expect(hallBoardPages(content, 'balance', 44)).toBe(1);
  });

  it('R-BOARD-7 counts as if nothing confidential were on the map', () => {
    const content = contentWith(
      [
        party('Rijk', 'national'),
        element('task', 'Wonen'),
        element('task', 'Geheim', { openness: 'confidential' }),
        element('zone', 'Rand', { availableHa: 100 }),
        element('zone', 'Geheime plek', { availableHa: 5, openness: 'confidential' }),
      ],
      [
        relation('leads', 'Rijk', 'Geheim'),
        relation('funds', 'Rijk', 'Geheim', { amountMln: 77 }),
        relation('claims_space', 'Wonen', 'Rand', { hectares: 40 }),
        relation('claims_space', 'Geheim', 'Rand', { hectares: 33 }),
      ],
    );
    for (const kind of ['balance', 'space'] as const) {
      const model = projectionModelOf(content, [], {
        ...{ language: 'nl', theme: 'light', labelFloor: 28, blank: false, legend: false, focus: [], signal: null },
        ...{ readBack: null, list: { kind, page: 0 } },
      });
      expect(projectionModelSchema.safeParse(model).success).toBe(true);
      expect(JSON.stringify(model)).not.toMatch(/geheim|77|73/i);
    }
    const [rand] = hallBoardOf(content, { kind: 'space', page: 0 }, 28).zones;
    expect(rand).toMatchObject({ netHa: 40, balanceHa: 60 });
    const open = contentWith([element('zone', 'Rand')]);
    expect(openContentOf(open)).toBe(open);
  });
});
