import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { laneNameOf } from '../views/class-names';
import { type MapFilter, type MapFocus, narrows } from '../views/map-view-record';
import { type ElementClass, elementClasses } from '../views/map-vocabulary';
import type { MapElement, MapModel, MapRelation } from './map-model';

/** Elements about which something was written in a session. */
export type TouchedIn = (session: string) => ReadonlySet<string>;

/**
 * What a filter leaves of a map. Nothing moves: what is left stands where it stood, and a relation is left with its two
 * ends. The lists of a filter narrow together; within a list one is enough.
 */
export function filteredMap(model: MapModel, filter: MapFilter, touchedIn: TouchedIn): MapModel {
  if (!narrows(filter)) return model;
  const { kinds, layers, states, themes, parties, sessions } = filter;
  const near = themes.length === 0 ? null : withNeighbours(model, themes);
  const mine = parties.length === 0 ? null : withNeighbours(model, parties);
  const touched = sessions.length === 0 ? null : new Set(sessions.flatMap((session) => [...touchedIn(session)]));
  const elements = model.elements.filter(
    ({ id, kind, layer, state }) =>
      (kinds.length === 0 || kinds.includes(kind)) &&
      (layers.length === 0 || (layer !== null && layers.includes(layer))) &&
      (states.length === 0 || states.includes(state)) &&
      (near === null || near.has(id)) &&
      (mine === null || mine.has(id)) &&
      (touched === null || touched.has(id)),
  );
  const shown = new Set(elements.map(({ id }) => id));
  return { elements, relations: model.relations.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

const withNeighbours = (model: MapModel, ids: readonly string[]) =>
  neighbourhoodOf(model, { elements: ids, steps: 1 }).elements;

/** Elements within so many relations of a few, and the relations among them; ids that are not there are passed over. */
export function neighbourhoodOf(
  { elements, relations }: MapModel,
  { elements: centre, steps }: MapFocus,
): { readonly elements: ReadonlySet<string>; readonly relations: ReadonlySet<string> } {
  const known = new Set(elements.map(({ id }) => id));
  const found = new Set(centre.filter((id) => known.has(id)));
  for (let step = 0; step < steps; step += 1) {
    const reached = relations.flatMap(({ from, to }) => (found.has(from) ? [to] : found.has(to) ? [from] : []));
    for (const id of reached) if (known.has(id)) found.add(id);
  }
  const among = relations.filter(({ from, to }) => found.has(from) && found.has(to));
  return { elements: found, relations: new Set(among.map(({ id }) => id)) };
}

export interface MapPath {
  /** From one end to the other. */
  readonly elements: readonly string[];
  readonly relations: readonly string[];
}

/** The shortest way between two elements along relations, in whichever direction they run; undefined when there is none. */
export function pathBetween({ relations }: MapModel, from: string, to: string): MapPath | undefined {
  const ways = new Map<string, MapRelation[]>();
  for (const relation of relations) {
    for (const end of [relation.from, relation.to]) {
      const here = ways.get(end);
      if (here === undefined) ways.set(end, [relation]);
      else here.push(relation);
    }
  }
  const cameBy = new Map<string, { readonly element: string; readonly relation: string } | null>([[from, null]]);
  const waiting = [from];
  for (const here of waiting) {
    if (here === to) break;
    for (const relation of ways.get(here) ?? []) {
      const next = relation.from === here ? relation.to : relation.from;
      if (cameBy.has(next)) continue;
      cameBy.set(next, { element: here, relation: relation.id });
      waiting.push(next);
    }
  }
  if (!cameBy.has(to)) return undefined;
  const elements = [to];
  const along: string[] = [];
  for (let step = cameBy.get(to); step != null; step = cameBy.get(step.element)) {
    elements.push(step.element);
    along.push(step.relation);
  }
  return { elements: elements.reverse(), relations: along.reverse() };
}

/** The id of the one element that stands for all of a class. */
export const collapsedId = (elementClass: ElementClass) => `collapsed:${elementClass}`;

/** The class that an id of the map stands for; undefined for an element of the table. */
export const collapsedClass = (id: string): ElementClass | undefined =>
  elementClasses.find((elementClass) => collapsedId(elementClass) === id);

/**
 * A map on which all elements of some classes are shown as one each, with their number, where the first of them stands.
 * Their relations run to that one; those among them are within it and not drawn.
 */
export function collapsedMap(model: MapModel, classes: readonly ElementClass[], language: Language): MapModel {
  if (classes.length === 0) return model;
  const hidden = new Map<string, string>();
  const first = new Map<ElementClass, MapElement>();
  const counts = new Map<ElementClass, { members: number; actions: number; questions: number }>();
  for (const element of model.elements) {
    const { elementClass } = element;
    if (!classes.includes(elementClass)) continue;
    hidden.set(element.id, collapsedId(elementClass));
    if (!first.has(elementClass)) first.set(elementClass, element);
    const sums = counts.get(elementClass) ?? { members: 0, actions: 0, questions: 0 };
    counts.set(elementClass, {
      members: sums.members + 1,
      actions: sums.actions + element.openActions,
      questions: sums.questions + element.openQuestions,
    });
  }
  const standIns = [...first].map(([elementClass, element]): MapElement => {
    const { members = 0, actions = 0, questions = 0 } = counts.get(elementClass) ?? {};
    return {
      ...element,
      id: collapsedId(elementClass),
      name: `${laneNameOf(elementClass, language)} (${formatNumber(members, language)})`,
      state: 'plain',
      openActions: actions,
      openQuestions: questions,
    };
  });
  const relations = model.relations.flatMap((relation): MapRelation[] => {
    const from = hidden.get(relation.from) ?? relation.from;
    const to = hidden.get(relation.to) ?? relation.to;
    if (from === relation.from && to === relation.to) return [relation];
    if (from === to) return [];
    const ends = relation.symmetric ? [from, to].sort() : [from, to];
    return [{ ...relation, from, to, bundle: JSON.stringify([relation.kind, ...ends]) }];
  });
  return { elements: [...model.elements.filter(({ id }) => !hidden.has(id)), ...standIns], relations };
}
