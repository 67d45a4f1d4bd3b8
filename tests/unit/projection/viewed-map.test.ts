import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementKinds, layers } from '../../../shared/model/vocabulary';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { viewThatShows } from '../../../shared/projection/view-that-shows';
import {
  collapsedId,
  collapsedMap,
  filteredMap,
  neighbourhoodOf,
  pathBetween,
} from '../../../shared/projection/viewed-map';
import { noFilter } from '../../../shared/views/map-view-record';
import { type MapState, mapStates } from '../../../shared/views/map-vocabulary';
import { generatedModel } from '../../bench/map/generate-map';

const model = generatedModel(300);
const never = () => new Set<string>();
const [someTask, otherTask] = model.elements.filter(({ kind }) => kind === 'task');

describe('a view in which elements are to be seen', () => {
  const tasks = { ...noFilter, kinds: ['task'] as const };
  const party = model.elements.find(({ kind }) => kind === 'stakeholder');

  test('R-VIEW-6 loses the filter that leaves one of them out, and the fold that holds one', () => {
    const view = { filter: tasks, collapsed: [party!.elementClass, someTask!.elementClass] };
    const shown = viewThatShows(model, view, [someTask!.id, party!.id], never);
    expect(shown).toEqual({ filter: noFilter, collapsed: [] });
  });

  test('R-VIEW-6 keeps the filter that leaves them, and folds that hold none of them', () => {
    const view = { filter: tasks, collapsed: [party!.elementClass, someTask!.elementClass] };
    const shown = viewThatShows(model, view, [someTask!.id, 'nowhere'], never);
    expect(shown.filter).toBe(tasks);
    expect(shown.collapsed).toEqual([party!.elementClass]);
  });
});

describe('what is left of a map by a filter', () => {
  test('R-MAP-6 stands where it stood, and its relations have both their ends', () => {
    const left = filteredMap(model, { ...noFilter, kinds: ['task', 'goal'] }, never);
    expect(left.elements.length).toBeGreaterThan(0);
    expect(left.elements).toEqual(model.elements.filter(({ kind }) => kind === 'task' || kind === 'goal'));
    const ids = new Set(left.elements.map(({ id }) => id));
    expect(left.relations.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(filteredMap(model, noFilter, never)).toBe(model);
  });

  test('R-MAP-6 meets every list of the filter: a layer, a theme and a session', () => {
    const theme = someTask?.id ?? '';
    const near = neighbourhoodOf(model, { elements: [theme], steps: 1 }).elements;
    const left = filteredMap(model, { ...noFilter, themes: [theme] }, never);
    expect(new Set(left.elements.map(({ id }) => id))).toEqual(near);
    const touched = () => new Set([theme]);
    const both = filteredMap(model, { ...noFilter, themes: [theme], sessions: ['ses-1'] }, touched);
    expect(both.elements.map(({ id }) => id)).toEqual([theme]);
    expect(filteredMap(model, { ...noFilter, layers: ['province'], kinds: ['task'] }, never).elements).toEqual([]);
  });
});

/** Some elements with each of the states that a table gives them. */
const marked = {
  ...model,
  elements: model.elements.map((element, at) => ({ ...element, state: mapStates[at % mapStates.length] as MapState })),
};
const parties = marked.elements.filter(({ kind }) => kind === 'stakeholder').map(({ id }) => id);
const aFilter = fc.record({
  kinds: fc.subarray([...elementKinds], { maxLength: 3 }),
  layers: fc.subarray([...layers], { maxLength: 2 }),
  states: fc.subarray([...mapStates], { maxLength: 2 }),
  themes: fc.constantFrom<readonly string[]>([], [], [someTask?.id ?? '', otherTask?.id ?? '']),
  parties: fc.subarray(parties.slice(0, 8), { maxLength: 3 }),
  sessions: fc.constantFrom<readonly string[]>([], [], ['odd']),
});
const oddOnes = () => new Set(marked.elements.filter((_, at) => at % 2 === 1).map(({ id }) => id));

describe('any filter', () => {
  test('R-MAP-6 leaves what meets its kinds, layers, states, themes, parties and sessions, and nothing else', () => {
    const isBeside = (id: string, few: readonly string[]) =>
      few.includes(id) ||
      marked.relations.some(({ from, to }) => (from === id && few.includes(to)) || (to === id && few.includes(from)));
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(aFilter, (filter) => {
        const odd = oddOnes();
        const expected = marked.elements.filter(
          (element) =>
            (filter.kinds.length === 0 || filter.kinds.includes(element.kind)) &&
            (filter.layers.length === 0 || filter.layers.some((layer) => layer === element.layer)) &&
            (filter.states.length === 0 || filter.states.includes(element.state)) &&
            (filter.themes.length === 0 || isBeside(element.id, filter.themes)) &&
            (filter.parties.length === 0 || isBeside(element.id, filter.parties)) &&
            (filter.sessions.length === 0 || odd.has(element.id)),
        );
        const left = filteredMap(marked, filter, oddOnes);
        expect(left.elements).toEqual(expected);
        seen.add(expected.length > 0 && expected.length < marked.elements.length);
      }),
      { numRuns: 200, seed: 20211202 },
    );
    expect(seen.has(true)).toBe(true);
  });
});

describe('what lies around', () => {
  test('grows with every step and never loses what it started from', () => {
    const centre = someTask?.id ?? '';
    const [one, two, three] = ([1, 2, 3] as const).map((steps) =>
      neighbourhoodOf(model, { elements: [centre], steps }),
    );
    expect(one?.elements.has(centre)).toBe(true);
    expect(one?.elements.size).toBeLessThan(two?.elements.size ?? 0);
    expect(two?.elements.size).toBeLessThan(three?.elements.size ?? 0);
    expect([...(one?.elements ?? [])].every((id) => two?.elements.has(id))).toBe(true);
    expect(neighbourhoodOf(model, { elements: ['gone'], steps: 2 }).elements.size).toBe(0);
  });

  test('a path is as short as the steps between its ends, and each relation joins the next element', () => {
    const [from, to] = [someTask?.id ?? '', otherTask?.id ?? ''];
    const path = pathBetween(model, from, to);
    if (path === undefined) throw new Error('the two are not connected');
    expect([path.elements[0], path.elements.at(-1)]).toEqual([from, to]);
    path.relations.forEach((id, at) => {
      const relation = model.relations.find((each) => each.id === id);
      expect([relation?.from, relation?.to].sort()).toEqual([path.elements[at], path.elements[at + 1]].sort());
    });
    const nearer = path.relations.length - 1;
    if (nearer >= 1 && nearer <= 3) {
      expect(neighbourhoodOf(model, { elements: [from], steps: nearer as 1 | 2 | 3 }).elements.has(to)).toBe(false);
    }
    expect(pathBetween(model, from, 'gone')).toBeUndefined();
  });
});

describe('a class shown as one element', () => {
  const collapsed = collapsedMap(model, ['municipality'], 'nl');
  const members = model.elements.filter(({ elementClass }) => elementClass === 'municipality');

  test('R-MAP-7 says how many it stands for, and moves nothing else', () => {
    const standIn = collapsed.elements.find(({ id }) => id === collapsedId('municipality'));
    expect(standIn?.name).toBe(`Gemeenten (${members.length})`);
    expect(collapsed.elements.length).toBe(model.elements.length - members.length + 1);
    for (const element of collapsed.elements) if (element !== standIn) expect(model.elements).toContain(element);
  });

  test('R-MAP-7 keeps every relation to the outside, gathered in lines with their number', () => {
    const inside = new Set(members.map(({ id }) => id));
    const outward = model.relations.filter(({ from, to }) => inside.has(from) !== inside.has(to));
    const drawn = relationLinesOf(collapsed).flatMap(({ relations }) => relations.map(({ id }) => id));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const { id } of outward) expect(drawn).toContain(id);
    const among = model.relations.filter(({ from, to }) => inside.has(from) && inside.has(to));
    expect(drawn.length).toBe(model.relations.length - among.length);
  });
});
