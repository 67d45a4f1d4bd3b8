import { describe, expect, it } from 'vitest';
import { asksLedger } from '../../../shared/checks/asks-ledger';
import type { Basis } from '../../../shared/checks/basis';
import { reasonedProposals } from '../../../shared/checks/open-proposals';
import { apply } from '../../../shared/commands/apply';
import { applyEntry, fold } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import type { EntityKey } from '../../../shared/register/document';
import { checkTable, type TableAnswers } from '../../property/table-checks';
import { exampleUntil } from '../exchange/example-log';

const asOf = '2022-03-31';

/** Every result by a name that is the same for the same matter, with what it rests on. */
function resultsOf(
  content: Content,
  { answers, signals }: TableAnswers,
): ReadonlyMap<string, { said: string; basis: Basis }> {
  const results = new Map<string, { said: string; basis: Basis }>();
  const add = (name: string, said: unknown, basis: Basis): void => {
    results.set(name, { said: JSON.stringify(said), basis });
  };
  for (const signal of signals) add(signal.id, signal, signal);
  for (const proposal of reasonedProposals(content)) add(`proposal ${proposal.id}`, proposal, proposal);
  const { asks, broughtIn } = asksLedger(content, []);
  for (const ask of [...asks, ...broughtIn]) add(`ask ${ask.relation}`, ask, ask);
  for (const { arrangement, ...rest } of answers.arrangementParties) add(`arrangement ${arrangement}`, rest, rest);
  for (const { plan, ...rest } of answers.planReuse) add(`plan ${plan}`, rest, rest);
  for (const { zone, ...rest } of answers.stackedClaims) add(`claims ${zone}`, rest, rest);
  for (const { task, ...rest } of answers.fundingYears) add(`years ${task}`, rest, rest);
  for (const budget of answers.earmarks.budgets) add(`budget ${budget.purpose}`, budget, budget);
  for (const { party, leadsEverything: _all, ...rest } of answers.partyRoles) add(`roles ${party}`, rest, rest);
  for (const tie of answers.layerTies) {
    const said = [tie.works, tie.asks, tie.elements, tie.restsOn].map((list) => list.toSorted());
    add(`tie ${tie.layers.join(' ')}`, said, tie);
  }
  for (const orphan of answers.goalChain.orphans) add(`${orphan.level} ${orphan.id} ${orphan.missing}`, orphan, orphan);
  for (const balance of answers.balanceLayers) {
    const { layer, workIds, powerIds, fundIds, partyIds } = balance;
    const relations = [...workIds, ...powerIds, ...fundIds].map((id): EntityKey => `relation:${id}`);
    const elements = [...partyIds, ...balance.taskIds];
    add(`layer ${layer}`, balance, {
      elements,
      restsOn: [...relations, ...elements.map((id): EntityKey => `element:${id}`)],
    });
  }
  for (const zone of answers.balanceSpace) {
    const restsOn = [...zone.claims.map((id): EntityKey => `relation:${id}`), `element:${zone.zone}` as const];
    add(`space ${zone.zone}`, zone, { elements: [zone.zone, ...zone.tasks], restsOn });
  }
  for (const task of answers.balanceMoney.tasks) {
    const restsOn = [...task.funds.map((id): EntityKey => `relation:${id}`), `element:${task.task}` as const];
    add(`money ${task.task}`, task, { elements: [task.task], restsOn });
  }
  return results;
}

/** The element with its relations, and the elements at the other ends of those. */
function around(content: Content, id: string): { own: ReadonlySet<EntityKey>; neighbours: ReadonlySet<string> } {
  const attached = [...content.relations.values()].filter(({ from, to }) => from === id || to === id);
  return {
    own: new Set<EntityKey>([`element:${id}`, ...attached.map((relation): EntityKey => `relation:${relation.id}`)]),
    neighbours: new Set(attached.flatMap(({ from, to }) => [from, to])),
  };
}

const moments = ['start', 'ses-1', 'ses-2'] as const;
const cases = moments.flatMap((moment) =>
  [...contentOf(fold(exampleUntil(moment))).elements.keys()].map((id) => [moment, id] as const),
);

describe('taking an element away changes exactly what rests on it (R-CHECK-8)', () => {
  it.each(cases)('at %s: %s', (moment, id) => {
    const document = fold(exampleUntil(moment));
    const content = contentOf(document);
    const place = { session: null, seq: null, item: null, language: 'nl' } as const;
    const entry = apply(document, { type: 'removeElement', id }, { dot: 'z:1', at: '2022-04-01T10:00:00Z', ...place });
    if (!entry.ok) throw new Error(entry.refusal.code);
    const before = resultsOf(content, checkTable(content, { asOf }));
    const without = contentOf(applyEntry(document, entry.value));
    const after = resultsOf(without, checkTable(without, { asOf }));
    const { own, neighbours } = around(content, id);

    const worded = [...content.decisions.values(), ...content.questions.values(), ...content.learnings.values()];
    const unexplained: string[] = [];
    for (const [name, { said, basis }] of before) {
      const restsOnIt = basis.restsOn.some((thing) => own.has(thing));
      const isChanged = after.get(name)?.said !== said;
      if (restsOnIt !== isChanged) unexplained.push(`${name}: ${isChanged ? 'changed' : 'still the same'}`);
    }
    // What is new is about elements that lost a relation.
    for (const [name, { basis }] of after) {
      if (!before.has(name) && !basis.elements.some((element) => neighbours.has(element))) {
        unexplained.push(`${name}: new`);
      }
      // A decision, question or learning keeps the words it was taken in, also about what is gone since.
      const isNamed = worded.some(
        (thing) => thing.about?.includes(id) === true && basis.restsOn.some((key) => key.endsWith(`:${thing.id}`)),
      );
      if (!isNamed) expect(basis.restsOn, name).not.toContain(`element:${id}`);
    }
    expect(unexplained).toEqual([]);
  });
});
