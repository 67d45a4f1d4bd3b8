import fc from 'fast-check';
import { isPairAllowed, relationKinds, relationRules } from '../../shared/model/relation-kinds';
import * as words from '../../shared/model/vocabulary';
import {
  amount,
  anyText,
  basis,
  type Data,
  type Draw,
  filledText,
  maybe,
  ofKind,
  type State,
  unknownFields,
} from './exchange-values';

/** Ids that were never used, also by something that was removed. */
export class FreshIds {
  readonly #used = new Set<string>();

  next(draw: Draw): string {
    const wanted = draw(filledText);
    let id = wanted;
    for (let again = 2; this.#used.has(id); again += 1) id = `${wanted}${again}`;
    this.#used.add(id);
    return id;
  }
}

export const analysis = (draw: Draw): Data => ({
  ...maybe(draw, {
    influence: fc.integer({ min: 1, max: 5 }),
    interest: fc.integer({ min: 1, max: 5 }),
    ring: fc.constantFrom('meebeslissen', 'meewerken', 'meedenken', 'meeweten'),
    stance: fc.integer({ min: -2, max: 2 }),
    facilitatorOnly: fc.boolean(),
  }),
  ...draw(unknownFields),
});

export function element(draw: Draw, id: string, kind: words.ElementKind, parties: readonly string[]): Data {
  const party = parties.length === 0 ? fc.constant(null) : fc.constantFrom(...parties);
  const own: Record<words.ElementKind, () => Data> = {
    stakeholder: () => ({
      stakeholderKind: draw(fc.constantFrom(...words.stakeholderKinds)),
      ...maybe(draw, { layer: fc.constantFrom(...words.layers), parentId: party, identifier: anyText }),
    }),
    task: () => maybe(draw, { estimatedCostMln: amount, isTransition: fc.boolean() }),
    goal: () => maybe(draw, { setBy: party, target: amount, unit: anyText, year: fc.integer({ min: 1, max: 9999 }) }),
    plan: () => maybe(draw, { planStatus: fc.constantFrom(...words.planStatuses) }),
    arrangement: () => ({}),
    instrument: () => maybe(draw, { instrumentKind: fc.constantFrom(...words.instrumentKinds), amountMln: amount }),
    zone: () => maybe(draw, { areaHa: amount, availableHa: amount }),
  };
  return {
    ...draw(unknownFields),
    id,
    kind,
    name: draw(filledText),
    ...own[kind](),
    ...maybe(draw, {
      basis,
      note: anyText,
      aliases: fc.array(filledText, { maxLength: 2 }),
      openness: fc.constantFrom(...words.opennesses),
      position: fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) }),
    }),
    ...(draw(fc.boolean()) ? { analysis: analysis(draw) } : {}),
  };
}

/** A relation that may be added now, or undefined when chance found no room for it. */
export function relation(draw: Draw, id: string, state: State): Data | undefined {
  const kind = draw(fc.constantFrom(...relationKinds));
  const from = draw(fc.constantFrom(...state.elements.keys()));
  const to = draw(fc.constantFrom(...state.elements.keys()));
  const kindOf = (element: string) => state.elements.get(element) as words.ElementKind;
  if (from === to || !isPairAllowed(kind, kindOf(from), kindOf(to))) return undefined;
  const subject = draw(filledText);
  const { symmetric, parallel } = relationRules[kind];
  const isTaken = [...state.relations.values()].some(
    (other) =>
      other.kind === kind &&
      ((other.from === from && other.to === to) || (symmetric && other.from === to && other.to === from)) &&
      (!parallel || other.subject === subject),
  );
  if (isTaken) return undefined;
  const zones = ofKind(state, 'zone');
  const own: Record<string, () => Data> = {
    asks: () => ({ subject, ...maybe(draw, { answer: fc.constantFrom(...words.askAnswers) }) }),
    funds: () => maybe(draw, { amountMln: amount, years: anyText }),
    claims_space: () => ({ hectares: draw(amount), ...maybe(draw, { sharedHectares: amount }) }),
    conflicts_with: () =>
      maybe(draw, {
        about: fc.constantFrom(...words.conflictSubjects),
        ...(zones.length === 0 ? {} : { zone: fc.constantFrom(...zones) }),
      }),
  };
  return { ...draw(unknownFields), id, kind, from, to, ...own[kind]?.(), ...maybe(draw, { note: anyText, basis }) };
}

export function remember(state: State, { id, kind, from, to, subject }: Data): void {
  state.relations.set(String(id), { kind: String(kind), from: String(from), to: String(to), subject });
}
