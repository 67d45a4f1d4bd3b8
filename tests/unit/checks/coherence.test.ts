import { describe, expect, it } from 'vitest';
import { arrangementParties, arrangementSentence } from '../../../shared/checks/arrangement-parties';
import { dependencyOrder, longestChainSentence } from '../../../shared/checks/dependency-order';
import { chainOrphanSentence, goalChain } from '../../../shared/checks/goal-chain';
import { impactOf, impactSentences } from '../../../shared/checks/impact';
import { layerTieSentence, layerTies } from '../../../shared/checks/layer-ties';
import { planReuse, planReuseSentence } from '../../../shared/checks/plan-reuse';
import {
  governmentsLeadingNothing,
  partyRoles,
  partyRolesSentence,
  roleMatrix,
} from '../../../shared/checks/role-matrix';
import { stackedClaims, stackedClaimsSentence } from '../../../shared/checks/stacked-claims';
import { fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import type { Element, Relation } from '../../../shared/model/content-types';
import { emptyDocument } from '../../../shared/register/document';
import { exampleUntil } from '../exchange/example-log';
import { contentWith, element, party, relation } from './small-table';

const at = (moment: string): Content => contentOf(fold(exampleUntil(moment)));
const afterSession1 = at('ses-1');

describe('who takes part in an arrangement (R-CHECK-11)', () => {
  it('names the layers and society that do not', () => {
    expect(arrangementParties(afterSession1)).toMatchObject([
      {
        arrangement: 'a-gebied',
        missing: ['municipality', 'water_board'],
        parties: { national: ['s-rijk'], province: ['s-prov', 's-ps'], society: ['s-sam'] },
      },
      { arrangement: 'a-kennis', missing: ['national', 'province', 'municipality', 'water_board', 'society'] },
    ]);
    const [gebied] = arrangementParties(afterSession1);
    if (gebied === undefined) throw new Error('no arrangement');
    expect(arrangementSentence(afterSession1, gebied, 'nl')).toBe(
      'In Integraal samenwerkingsarrangement doen nog niet mee: de gemeenten en het waterschap.',
    );
    expect(gebied.restsOn).toContain('relation:r-066');
  });

  it('is complete with all four and society', () => {
    const parties = [
      ...(['national', 'province', 'municipality', 'water_board'] as const).map((layer) => party(layer, layer)),
      party('inwoners', null, { stakeholderKind: 'society' }),
    ];
    const content = contentWith(
      [...parties, element('arrangement', 'a')],
      parties.map(({ id }) => relation('participates', id, 'a')),
    );
    const [all] = arrangementParties(content);
    expect(all?.missing).toEqual([]);
    if (all !== undefined) expect(arrangementSentence(content, all, 'en')).toContain('All four government layers');
  });
});

describe('what falls if an element falls (R-CHECK-12)', () => {
  it('is everything that waits on it, the nearest first', () => {
    const { waiting } = impactOf(afterSession1, 'i-data');
    expect(waiting).toEqual([
      { id: 'a-kennis', steps: 1, on: 'i-data' },
      { id: 't-leren', steps: 1, on: 'i-data' },
      { id: 'a-gebied', steps: 2, on: 'a-kennis' },
      { id: 'p-prop', steps: 3, on: 'a-gebied' },
    ]);
  });

  it('is what only a party leads and pays', () => {
    const impact = impactOf(afterSession1, 's-prov');
    expect(impact).toMatchObject({
      withoutLead: ['a-gebied', 't-stikstof'],
      withoutMoney: [{ target: 't-klimaat', amountMln: 12 }],
    });
    expect(impactSentences(afterSession1, impact, 'nl')).toEqual([
      'Integraal samenwerkingsarrangement en Stikstof hebben dan geen trekker meer.',
      'Klimaat mist dan 12 miljoen euro.',
    ]);
  });

  it('is what only a task reaches and reuses', () => {
    expect(impactOf(afterSession1, 't-energie')).toMatchObject({
      goalsWithoutContribution: ['g-en'],
      plansNotReused: ['p-res'],
    });
    // Three parties lead it: without one of them it still has a lead.
    expect(impactOf(afterSession1, 's-vng').withoutLead).toEqual([]);
  });

  it('is nothing for an element on which nothing hangs, or that is not there', () => {
    for (const id of ['s-bzk', 'nergens']) {
      const impact = impactOf(afterSession1, id);
      expect(impact.waiting).toEqual([]);
      expect(impactSentences(afterSession1, impact, 'nl')).toHaveLength(1);
      expect(impactSentences(afterSession1, impact, 'en')[0]).toMatch(/nothing else does\.$/);
    }
  });
});

/** Content with tasks and depends_on alone, without the log that a table of this size would need. */
function waitingAmong(ids: readonly string[], pairs: readonly (readonly [string, string])[]): Content {
  const tasks = ids.map((id) => [id, { ...element('task', id), conflicts: [] } as unknown as Element] as const);
  const lines = pairs.map(([from, to]) => {
    const line = { ...relation('depends_on', from, to), conflicts: [] };
    return [line.id, line as unknown as Relation] as const;
  });
  return { ...contentOf(emptyDocument), elements: new Map(tasks), relations: new Map(lines) };
}

describe('a possible order and the longest chain (R-CHECK-13)', () => {
  it('takes up each element after everything it waits on, a circle as one step', () => {
    const { rounds, longestChain } = dependencyOrder(afterSession1);
    const place = new Map(rounds.flatMap((steps, round) => steps.flatMap((step) => step.map((id) => [id, round]))));
    const circle = ['t-economie', 't-energie', 't-wonen'];
    expect(rounds.flat()).toContainEqual(circle);
    let checked = 0;
    for (const { kind, from, to } of afterSession1.relations.values()) {
      if (kind !== 'depends_on' || (circle.includes(from) && circle.includes(to))) continue;
      expect(place.get(from), `${from} after ${to}`).toBeGreaterThan(place.get(to) as number);
      checked += 1;
    }
    // 25 relations, four of them within the circle.
    expect(checked).toBe(21);
    expect(longestChain.steps).toHaveLength(rounds.length);
    expect(longestChainSentence(afterSession1, longestChain, 'nl')).toBe(
      'De langste keten telt 4 stappen: Propositie stikstof wacht op Integraal samenwerkingsarrangement, Integraal samenwerkingsarrangement wacht op Kennisafspraak voor het gebied, Kennisafspraak voor het gebied wacht op Nationale kennis en data.',
    );
  });

  it('follows a chain of 30,000 without running out of breath', () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => `t${String(index).padStart(5, '0')}`);
    const content = waitingAmong(
      ids,
      ids.slice(1).map((id, index) => [ids[index] as string, id]),
    );
    const { rounds, longestChain } = dependencyOrder(content);
    expect(rounds[0]).toEqual([['t29999']]);
    expect(longestChain.steps).toHaveLength(30_000);
    expect(longestChain.steps[0]).toEqual(['t00000']);
    expect(impactOf(content, 't29999').waiting).toHaveLength(29_999);
  });

  it('is empty where nothing waits', () => {
    const content = waitingAmong(['a', 'b'], []);
    expect(dependencyOrder(content)).toMatchObject({ rounds: [], longestChain: { steps: [] } });
    expect(longestChainSentence(content, dependencyOrder(content).longestChain, 'en')).toMatch(/^Nothing depends/);
  });
});

describe('vertical and horizontal relations between governments (R-CHECK-16)', () => {
  const ties = layerTies(afterSession1);

  it('are vertical between layers and horizontal within one', () => {
    expect(ties).toHaveLength(10);
    for (const { layers, direction } of ties) {
      expect(direction).toBe(layers[0] === layers[1] ? 'horizontal' : 'vertical');
    }
  });

  it('are told by what layers work on together and ask each other', () => {
    const between = (one: string, other: string) => ties.find(({ layers }) => layers[0] === one && layers[1] === other);
    const tie = between('national', 'province');
    expect(tie?.works.toSorted()).toEqual(['a-gebied', 'p-kgh', 't-stikstof', 't-wonen']);
    expect(tie?.asks).toEqual(['r-025', 'r-026', 'r-027', 'r-028']);
    if (tie !== undefined) {
      expect(layerTieSentence(tie, 'nl')).toBe(
        'Tussen het Rijk en de provincie (verticaal): samen aan 4 onderdelen en 4 vragen.',
      );
    }
    expect(between('municipality', 'municipality')?.works).toEqual(['t-wonen']);
    expect(between('water_board', 'water_board')?.works).toEqual(['t-klimaat']);
  });
});

describe('roles (R-CHECK-17)', () => {
  it('of one party differ per task', () => {
    const province = partyRoles(afterSession1).find(({ party: id }) => id === 's-prov');
    expect(province).toMatchObject({ leads: ['t-stikstof'], drives: ['t-wonen'], kinds: ['leads', 'drives'] });
    if (province === undefined) throw new Error('no province');
    expect(partyRolesSentence(afterSession1, province, 'nl')).toBe(
      'Provincie Voorbeeldland (fictief) trekt Stikstof; stuwt Wonen.',
    );
  });

  it('of one party read as a sentence, also where the verb is in two parts', () => {
    const executing = new Map(afterSession1.relations);
    for (const relation of executing.values())
      if (relation.kind === 'leads') executing.set(relation.id, { ...relation, kind: 'executes' });
    const content = { ...afterSession1, relations: executing };
    const province = partyRoles(content).find(({ party: id }) => id === 's-prov');
    if (province === undefined) throw new Error('no province');
    expect(partyRolesSentence(content, province, 'nl')).toBe(
      'Provincie Voorbeeldland (fictief) stuwt Wonen; voert Stikstof uit.',
    );
  });

  it('make the matrix task × party', () => {
    const { rows, parties } = roleMatrix(afterSession1);
    const wonen = rows.find(({ task }) => task === 't-wonen');
    expect([...(wonen?.roles ?? [])].map(([id, roles]) => [id, roles.map(({ kind }) => kind)])).toEqual([
      ['s-grootstad', ['leads']],
      ['s-prov', ['drives']],
      ['s-polderdam', ['executes']],
      ['s-raad', ['authorised_for']],
    ]);
    expect(rows).toHaveLength(7);
    expect(parties).not.toContain('s-bzk');
  });

  it('tell who leads nothing and who leads everything', () => {
    expect(governmentsLeadingNothing(afterSession1)).toEqual(['s-rijk', 's-bzk', 's-lnv', 's-polderdam']);
    const tasks = ['a', 'b', 'c'].map((id) => element('task', id));
    const all = contentWith(
      [party('p'), party('q'), ...tasks],
      tasks.map(({ id }) => relation('leads', 'p', id)),
    );
    const everything = (content: Content) =>
      partyRoles(content).flatMap(({ party: id, leadsEverything }) => (leadsEverything ? [id] : []));
    expect(everything(all)).toEqual(['p']);
    expect(everything(afterSession1)).toEqual([]);
  });
});

describe('plans and claims', () => {
  it('tell which tasks go on with a plan', () => {
    const said = planReuse(afterSession1).map((each) => planReuseSentence(afterSession1, each, 'nl'));
    expect(said).toContain('Op Regionale Energiestrategie (RES) bouwt Energie voort.');
    expect(planReuse(at('start')).find(({ plan }) => plan === 'p-res')?.usedBy).toEqual([]);
  });

  it('tell where claims lie on top of each other, and where only sharing makes them fit', () => {
    expect(stackedClaims(afterSession1).map(({ zone, fitsBySharing }) => [zone, fitsBySharing])).toEqual([
      ['z-stadsrand', false],
      ['z-veen', true],
      ['z-zand', false],
    ]);
    const veen = stackedClaims(afterSession1)[1];
    if (veen === undefined) throw new Error('no claims');
    expect(stackedClaimsSentence(afterSession1, veen, 'nl')).toBe(
      'In Veenweide vragen 3 opgaven ruimte: Stikstof (450 hectare), Klimaat (400 hectare) en Energie (120 hectare); dat past alleen door ruimte te delen.',
    );
  });
});

describe('the chain from goal to action (R-CHECK-19)', () => {
  const { things, orphans } = goalChain(afterSession1);

  it('leads from a goal down to the action', () => {
    const down = (level: keyof typeof things, id: string) => things[level].find((thing) => thing.id === id)?.down ?? [];
    expect(down('goal', 'g-leg')).toEqual(['element:t-part']);
    expect(down('task', 't-part')).toEqual(['element:a-gebied']);
    expect(down('arrangement', 'a-gebied')).toEqual(['decision:B4']);
    expect(down('decision', 'B4')).toEqual(['action:A4']);
    expect(things.action.find(({ id }) => id === 'A4')?.up).toEqual(['decision:B4']);
  });

  it('breaks at orphans, on every level', () => {
    const broken = orphans.map(({ level, id, missing }) => `${level} ${id} ${missing}`).sort();
    expect(broken).toEqual([
      'action A2 up',
      'action A6 up',
      'arrangement a-kennis down',
      'goal g-sam down',
      'task t-economie down',
      'task t-economie up',
      'task t-energie down',
      'task t-klimaat down',
      'task t-leren up',
      'task t-stikstof down',
      'task t-wonen down',
    ]);
    const said = orphans.map((orphan) => chainOrphanSentence(afterSession1, orphan, 'nl'));
    expect(said).toContain('Over Kennisafspraak voor het gebied is nog geen besluit.');
    expect(said).toContain('Actie A2 komt niet uit een besluit.');
    for (const orphan of orphans) expect(chainOrphanSentence(afterSession1, orphan, 'en')).toMatch(/^[A-Z].*\.$/);
  });

  it('is mended by what the next session adds', () => {
    expect(goalChain(at('ses-2')).orphans.some(({ id }) => id === 'g-sam')).toBe(false);
  });
});
