import { describe, expect, it } from 'vitest';
import { ledgerBundles } from '../../../shared/boards/ask-bundles';
import { comparedMap } from '../../../shared/boards/compared-map';
import { goalChains } from '../../../shared/boards/goal-chains';
import { countLegitimacy, legitimacyLanes } from '../../../shared/boards/legitimacy-lanes';
import { comparableMoments, usualComparison } from '../../../shared/boards/log-moments';
import { drawnMatrix, leadsByWork, mostDrawn, roleOfKey } from '../../../shared/boards/role-matrix';
import { leadsPerStakeholder } from '../../../shared/checks/leads';
import { roleKinds, roleLetter } from '../../../shared/checks/role-matrix';
import { momentAt } from '../../../shared/checks/table-moments';
import { fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { exampleUntil } from '../exchange/example-log';

const at = (until: string): Content => contentOf(fold(exampleUntil(until)));

describe('the matrix of roles', () => {
  const matrix = drawnMatrix(at('ses-1'), 'task');

  it('has a cell for every party and task, with the roles in glossary order', () => {
    expect(matrix.parties).toHaveLength(19);
    expect(matrix.works).toHaveLength(7);
    const roles = matrix.parties.flatMap((party) => matrix.works.flatMap((work) => matrix.rolesOf(party.id, work.id)));
    const kinds = (wanted: string): number => roles.filter(({ kind }) => kind === wanted).length;
    const content = at('ses-1');
    const onTasks = (wanted: string): number =>
      [...content.relations.values()].filter(({ kind, to }) => kind === wanted && to.startsWith('t-')).length;
    for (const kind of roleKinds) expect(kinds(kind), kind).toBe(onTasks(kind));
    expect(kinds('leads')).toBeGreaterThan(0);
  });

  it('puts the four layers first', () => {
    const layers = matrix.parties.map(({ layer }) => layer);
    const firstWithout = layers.indexOf(null);
    expect(layers.slice(firstWithout).every((layer) => layer === null)).toBe(true);
    expect(layers.slice(0, 4)).toEqual(['national', 'national', 'national', 'national']);
  });

  it('draws no more than can be read, and finds the rest by words', () => {
    const content = at('ses-1');
    const party = [...content.elements.values()].find(({ kind }) => kind === 'stakeholder');
    const elements = new Map(content.elements);
    for (let at = 0; at < 500; at += 1)
      elements.set(`p${at}`, { ...party, id: `p${at}`, name: `Gemeente ${at}` } as never);
    const large: Content = { ...content, elements };
    expect(drawnMatrix(large, 'task').parties).toHaveLength(mostDrawn.parties);
    expect(drawnMatrix(large, 'task').found.parties).toBe(519);
    expect(drawnMatrix(large, 'task', { party: 'gemeente 499' }).parties.map(({ id }) => id)).toEqual(['p499']);
  });

  it('has a key for every role, and none for other keys', () => {
    const keys = [...'rseaci'];
    expect(new Set(keys.map(roleOfKey))).toEqual(new Set(roleKinds));
    expect(new Set(roleKinds.map(roleLetter)).size).toBe(roleKinds.length);
    expect(roleOfKey('R')).toBe('leads');
    expect(roleOfKey('Delete')).toBeUndefined();
    expect(roleOfKey('z')).toBeUndefined();
  });

  it('R-BOARD-8 says what the number of led works is made of', () => {
    const content = at('ses-1');
    const totals = [...leadsByWork(content)].map(([party, works]) => [
      party,
      works.reduce((sum, { count }) => sum + count, 0),
    ]);
    expect(Object.fromEntries(totals)).toEqual(Object.fromEntries(leadsPerStakeholder(content)));
    const kinds = new Set([...leadsByWork(content).values()].flatMap((works) => works.map(({ work }) => work)));
    expect(kinds.size).toBeGreaterThan(1);
  });
});

describe('the ledger of asks', () => {
  it('shows four open asks of IPO to the Rijk as one bundle', () => {
    const ledger = ledgerBundles(at('ses-1'), exampleUntil('ses-1'));
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ from: 's-ipo', to: 's-rijk', open: 4 });
    expect(ledger[0]?.asks.every(({ asked, answer }) => asked?.session === null && answer === 'open')).toBe(true);
  });
});

describe('the board of legitimacy', () => {
  it.each([
    ['ses-1', { missing: 1, planned: 3, not_needed: 1, not_applicable: 1 }],
    ['ses-2', { missing: 0, planned: 4, not_needed: 1, not_applicable: 1 }],
  ])('counts the decisions after %s', (until, wanted) => {
    expect(Object.fromEntries(countLegitimacy(at(until)))).toMatchObject(wanted);
  });

  it('R-BOARD-6 puts every step of an agreement in one lane and column, who must be asked first', () => {
    const content = at('ses-1');
    const lanes = legitimacyLanes(content, '2021-12-02');
    const steps = lanes.flatMap(({ notPlanned, planned, done }) => [...notPlanned, ...planned, ...done]);
    expect(new Set(steps.map(({ step }) => step.id)).size).toBe(steps.length);
    expect(lanes[0]?.notPlanned).toHaveLength(1);
    for (const { planned } of lanes) {
      const dates = planned.map(({ step }) => step.due ?? '');
      expect(dates).toEqual([...dates].sort());
    }
    expect(steps.some(({ isLate }) => isLate)).toBe(false);
    const later = legitimacyLanes(content, '2030-01-01').flatMap(({ planned }) => planned);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ step, isLate }) => isLate === (step.due != null))).toBe(true);
  });
});

describe('the chain from goal to action', () => {
  it('ends where the checks say so', () => {
    const goals = goalChains(at('ses-1'));
    expect(goals).toHaveLength(6);
    expect(goals.flatMap(({ goal, works }) => (works.length === 0 ? [goal.id] : []))).toEqual(['g-sam']);
  });
});

describe('the moments to compare', () => {
  const log = exampleUntil('ses-2');
  const moments = comparableMoments(log, contentOf(fold(log)));

  it('are the prepared map, the beginnings and ends of sessions, the snapshots and now, in order', () => {
    expect(new Set(moments.map(({ kind }) => kind))).toEqual(
      new Set(['start', 'opening', 'session', 'snapshot', 'now']),
    );
    expect(moments.filter(({ kind }) => kind === 'opening').map(({ id }) => id)).toEqual(['ses-1', 'ses-2']);
    const lengths = moments.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((left, right) => left - right));
  });

  it('are compared from the end of one session to the end of the next by default', () => {
    const { before, after } = usualComparison(moments);
    expect(momentAt(log, before).content.relations.size).toBe(79);
    expect(momentAt(log, after).content.relations.size).toBe(81);
  });
});

describe('two moments on one map', () => {
  const [before, after] = [at('ses-1'), at('ses-2')];

  it('shows what was added and changed, and leaves the rest where it is', () => {
    const map = comparedMap(before, after, 'nl');
    const withFate = (fate: string): readonly string[] =>
      [...map.relations].flatMap(([id, each]) => (each === fate ? [id] : []));
    expect(withFate('added')).toEqual(['r-081', 'r-082']);
    expect(withFate('changed')).toEqual(['r-047']);
    expect(withFate('removed')).toEqual([]);
    expect([...map.elements.values()].every((fate) => fate === 'same')).toBe(true);
  });

  it('R-BOARD-4 keeps what is gone as a ghost', () => {
    const map = comparedMap(after, before, 'nl');
    expect(map.model.relations).toHaveLength(81);
    expect(map.relations.get('r-081')).toBe('removed');
  });
});
