import fc from 'fast-check';
import { isPartType } from '../../shared/log/event-types';
import * as words from '../../shared/model/vocabulary';
import { analysis, element, type FreshIds, relation, remember } from './exchange-map';
import {
  anyText,
  basis,
  type Data,
  type Draw,
  date,
  filledText,
  maybe,
  partiesIn,
  type State,
  some,
  unknownFields,
} from './exchange-values';

export type Happening = { readonly type: string; readonly data: Data } | undefined;
export type Maker = (draw: Draw, state: State, ids: FreshIds, items: readonly number[]) => Happening;

export const pick = (draw: Draw, from: Iterable<string>): string | undefined => {
  const ids = [...from];
  return ids.length === 0 ? undefined : draw(fc.constantFrom(...ids));
};
export const inState = (map: ReadonlyMap<string, string>, ...states: string[]): string[] =>
  [...map].flatMap(([id, state]) => (states.includes(state) ? [id] : []));

export const step = (draw: Draw, parties: readonly string[]): Data => ({
  ...draw(unknownFields),
  body: draw(fc.constantFrom(...parties)),
  kind: draw(fc.constantFrom(...words.stepKinds)),
  status: draw(fc.constantFrom(...words.stepStatuses)),
  ...maybe(draw, { due: date, on: date, result: fc.constantFrom(...words.stepResults) }),
});

/** One maker for each event; a maker changes the state as its event will. */
export const makers: Readonly<Record<string, Maker>> = {
  'agenda.item_started': (draw, _state, _ids, items) =>
    items.length === 0 ? undefined : { type: 'agenda.item_started', data: { item: draw(fc.constantFrom(...items)) } },
  'attendance.recorded': (draw, state) => ({
    type: 'attendance.recorded',
    data: {
      attendance: draw(some(partiesIn(state)).map((parties) => [null, ...parties])).map((stakeholder, place) => ({
        ...draw(unknownFields),
        stakeholder,
        role: stakeholder === null ? `team ${place}` : draw(anyText),
        status: draw(fc.constantFrom(...words.attendanceStatuses)),
        mandate: draw(fc.constantFrom(...words.mandates)),
        ...maybe(draw, {
          function: fc.constantFrom(...words.meetingFunctions),
          representedBy: anyText,
          arrivedAt: fc.constantFrom('00:00', '14:10'),
          leftAt: fc.constantFrom('23:59', '15:00'),
        }),
        ...(draw(fc.boolean()) ? { name: draw(filledText) } : {}),
      })),
    },
  }),
  'note.recorded': () => ({ type: 'note.recorded', data: {} }),
  'element.added': (draw, state, ids) => {
    const id = ids.next(draw);
    const kind = draw(fc.constantFrom(...words.elementKinds));
    const added = element(draw, id, kind, partiesIn(state));
    state.elements.set(id, kind);
    return { type: 'element.added', data: { element: added } };
  },
  'element.updated': (draw, state) => {
    const id = pick(draw, state.elements.keys());
    const set = {
      name: draw(filledText),
      ...maybe(draw, { note: anyText, basis }),
      ...(draw(fc.boolean()) ? { analysis: analysis(draw) } : {}),
    };
    return id === undefined ? undefined : { type: 'element.updated', data: { id, set } };
  },
  'element.removed': (draw, state) => {
    const id = pick(draw, state.elements.keys());
    if (id === undefined || state.elements.size < 4) return undefined;
    state.elements.delete(id);
    for (const [other, { from, to }] of state.relations) if (from === id || to === id) state.relations.delete(other);
    return { type: 'element.removed', data: { id, ...maybe(draw, { because: anyText }) } };
  },
  'elements.removed': (draw, state) => {
    const ids = draw(some([...state.elements.keys()]));
    if (ids.length === 0 || state.elements.size - ids.length < 4) return undefined;
    const beside = draw(some([...state.relations.keys()]));
    for (const id of ids) state.elements.delete(id);
    for (const [other, { from, to }] of state.relations) {
      if (ids.includes(from) || ids.includes(to) || beside.includes(other)) state.relations.delete(other);
    }
    const relations = beside.length === 0 && draw(fc.boolean()) ? {} : { relations: beside };
    return { type: 'elements.removed', data: { ids, ...relations, ...maybe(draw, { because: anyText }) } };
  },
  'relations.removed': (draw, state) => {
    const ids = draw(some([...state.relations.keys()]));
    if (ids.length === 0) return undefined;
    for (const id of ids) state.relations.delete(id);
    return { type: 'relations.removed', data: { ids, ...maybe(draw, { because: anyText }) } };
  },
  'elements.moved': (draw, state) => {
    const moved = draw(some([...state.elements.keys()]));
    const positions = moved.map((id) => ({ id, position: { x: draw(fc.integer({ min: -999, max: 999 })), y: 0 } }));
    return positions.length === 0 ? undefined : { type: 'elements.moved', data: { positions } };
  },
  'list.taken': (draw, state, ids) => {
    const known = pick(draw, state.elements.keys());
    const party = element(draw, ids.next(draw), 'stakeholder', partiesIn(state));
    const task = element(draw, ids.next(draw), 'task', []);
    const added = { id: ids.next(draw), kind: 'leads', from: party['id'], to: task['id'] };
    state.elements.set(String(party['id']), 'stakeholder').set(String(task['id']), 'task');
    remember(state, added);
    const set = { note: draw(anyText), ...(draw(fc.boolean()) ? { analysis: analysis(draw) } : {}) };
    return {
      type: 'list.taken',
      data: {
        ...draw(unknownFields),
        list: draw(filledText),
        elements: [party, task],
        relations: [added],
        changes: known === undefined ? [] : [{ id: known, set }],
      },
    };
  },
  'matrix.taken': (draw, state, ids) => {
    const party = pick(draw, partiesIn(state));
    const task = pick(
      draw,
      [...state.elements].flatMap(([id, kind]) => (kind === 'task' ? [id] : [])),
    );
    const removed = draw(some([...state.relations.keys()]));
    const isGiven = ({ kind, from, to }: Data): boolean =>
      [...state.relations.values()].some((other) => other.kind === kind && other.from === from && other.to === to);
    const role = {
      id: ids.next(draw),
      kind: draw(fc.constantFrom('leads', 'advises', 'funds')),
      from: party,
      to: task,
    };
    const relations =
      party === undefined || task === undefined || isGiven(role) ? [] : [{ ...draw(unknownFields), ...role }];
    if (relations.length + removed.length === 0) return undefined;
    for (const id of removed) state.relations.delete(id);
    for (const each of relations) remember(state, each);
    return { type: 'matrix.taken', data: { ...draw(unknownFields), matrix: draw(filledText), relations, removed } };
  },
  'relation.added': (draw, state, ids) => {
    const added = relation(draw, ids.next(draw), state);
    if (added === undefined) return undefined;
    remember(state, added);
    return { type: 'relation.added', data: { relation: added } };
  },
  'role.assigned': (draw, state, ids) => {
    const party: Data = { ...element(draw, ids.next(draw), 'stakeholder', partiesIn(state)), parentId: null };
    const task = element(draw, ids.next(draw), 'task', []);
    const added = {
      id: ids.next(draw),
      kind: draw(fc.constantFrom('leads', 'drives', 'executes')),
      from: party['id'],
      to: task['id'],
    };
    state.elements.set(String(party['id']), 'stakeholder').set(String(task['id']), 'task');
    remember(state, added);
    return { type: 'role.assigned', data: { relation: added, elements: [party, task] } };
  },
  'relation.updated': (draw, state) => {
    const id = pick(draw, state.relations.keys());
    const set = {
      note: draw(anyText),
      ...draw(unknownFields.map(({ alive: _alive, conflicts: _conflicts, ...rest }) => rest)),
    };
    return id === undefined ? undefined : { type: 'relation.updated', data: { id, set } };
  },
  'relation.removed': (draw, state) => {
    const id = pick(draw, state.relations.keys());
    if (id === undefined) return undefined;
    state.relations.delete(id);
    return { type: 'relation.removed', data: { id, ...maybe(draw, { because: anyText }) } };
  },
  'decision.proposed': (draw, state, ids) => {
    const id = ids.next(draw);
    const no = `2021-${id}-${state.decisions.size}`;
    state.decisions.set(id, 'proposed');
    const about = draw(some([...state.elements.keys()]));
    const decisionKind = draw(fc.constantFrom(...words.decisionKinds));
    return {
      type: 'decision.proposed',
      data: { decision: { ...draw(unknownFields), id, no, decisionKind, text: draw(filledText), about } },
    };
  },
  'decision.taken': (draw, state) => {
    const id = pick(draw, inState(state.decisions, 'proposed', 'deferred'));
    const parties = partiesIn(state);
    if (id === undefined || parties.length === 0) return undefined;
    state.decisions.set(id, 'agreed');
    const legitimacySteps = draw(fc.array(fc.constant(null), { maxLength: 3 })).map(() => step(draw, parties));
    const reservations = draw(some(parties)).map((stakeholder) => ({
      ...draw(unknownFields),
      stakeholder,
      text: draw(filledText),
      ...maybe(draw, { against: fc.boolean() }),
    }));
    const agreedBy = draw(some(parties));
    const words = maybe(draw, { legitimacyNotNeededBecause: anyText, conditions: anyText });
    return {
      type: 'decision.taken',
      data: {
        id,
        outcome: 'agreed',
        legitimacySteps,
        ...(reservations.length > 0 ? { reservations } : {}),
        ...(agreedBy.length > 0 ? { agreedBy } : {}),
        ...words,
      },
    };
  },
  'decision.deferred': (draw, state) => {
    const id = pick(draw, inState(state.decisions, 'proposed'));
    if (id === undefined) return undefined;
    state.decisions.set(id, 'deferred');
    return { type: 'decision.deferred', data: { id, until: draw(filledText) } };
  },
  'decision.ratified': (draw, state) => {
    const id = pick(draw, inState(state.decisions, 'agreed'));
    if (id === undefined) return undefined;
    state.decisions.set(id, 'ratified');
    return { type: 'decision.ratified', data: { id, ...maybe(draw, { on: date }) } };
  },
  'decision.rejected': (draw, state) => {
    const id = pick(draw, inState(state.decisions, 'proposed', 'deferred'));
    if (id === undefined) return undefined;
    state.decisions.set(id, 'rejected');
    return { type: 'decision.rejected', data: { id, ...maybe(draw, { because: anyText }) } };
  },
  'decision.withdrawn': (draw, state) => {
    const id = pick(draw, inState(state.decisions, 'proposed', 'agreed'));
    if (id === undefined) return undefined;
    state.decisions.set(id, 'withdrawn');
    return { type: 'decision.withdrawn', data: { id, ...maybe(draw, { because: anyText }) } };
  },
  'legitimacy.recorded': (draw, state) => {
    const decision = pick(draw, state.decisions.keys());
    const body = pick(draw, partiesIn(state));
    if (decision === undefined || body === undefined) return undefined;
    const kind = draw(fc.constantFrom(...words.stepKinds));
    const rest = maybe(draw, { on: date, due: date, result: fc.constantFrom(...words.stepResults) });
    return {
      type: 'legitimacy.recorded',
      data: { decision, body, kind, status: draw(fc.constantFrom(...words.stepStatuses)), ...rest },
    };
  },
  'action.assigned': (draw, state, ids) => {
    const owner = pick(draw, partiesIn(state));
    if (owner === undefined) return undefined;
    const id = ids.next(draw);
    state.actions.set(id, 'open');
    const from = pick(draw, state.decisions.keys()) ?? null;
    return {
      type: 'action.assigned',
      data: {
        action: {
          ...draw(unknownFields),
          id,
          text: draw(filledText),
          owner,
          from,
          ...maybe(draw, { due: date, about: some([...state.elements.keys()]) }),
        },
      },
    };
  },
  'action.completed': (draw, state) => {
    const id = pick(draw, inState(state.actions, 'open'));
    if (id === undefined) return undefined;
    state.actions.set(id, 'done');
    return { type: 'action.completed', data: { id, on: draw(date) } };
  },
  'action.cancelled': (draw, state) => {
    const id = pick(draw, inState(state.actions, 'open'));
    if (id === undefined) return undefined;
    state.actions.set(id, 'cancelled');
    return { type: 'action.cancelled', data: { id, ...maybe(draw, { because: anyText }) } };
  },
  'question.parked': (draw, state, ids) => {
    const id = ids.next(draw);
    state.questions.set(id, 'parked');
    const parties = partiesIn(state);
    const owner: Record<string, fc.Arbitrary<unknown>> = parties.length === 0
      ? {}
      : { owner: fc.constantFrom(...parties) };
    return {
      type: 'question.parked',
      data: {
        question: {
          ...draw(unknownFields),
          id,
          text: draw(filledText),
          ...maybe(draw, { ...owner, about: some([...state.elements.keys()]) }),
        },
      },
    };
  },
  'question.answered': (draw, state) => {
    const id = pick(draw, inState(state.questions, 'parked'));
    if (id === undefined) return undefined;
    state.questions.set(id, 'answered');
    return { type: 'question.answered', data: { id, answer: draw(filledText) } };
  },
  'question.dropped': (draw, state) => {
    const id = pick(draw, inState(state.questions, 'parked'));
    if (id === undefined) return undefined;
    state.questions.set(id, 'dropped');
    return { type: 'question.dropped', data: { id, ...maybe(draw, { because: anyText }) } };
  },
  'view.kept': (draw, state, ids) => {
    const id = ids.next(draw);
    state.views.add(id);
    const view = { filter: { kinds: ['task'] }, ...draw(unknownFields) };
    return { type: 'view.kept', data: { view: { ...draw(unknownFields), id, name: draw(filledText), view } } };
  },
  'view.updated': (draw, state) => {
    const id = pick(draw, state.views);
    if (id === undefined) return undefined;
    return { type: 'view.updated', data: { id, set: { name: draw(filledText), view: draw(unknownFields) } } };
  },
  'view.removed': (draw, state) => {
    const id = pick(draw, state.views);
    if (id === undefined) return undefined;
    state.views.delete(id);
    return { type: 'view.removed', data: { id } };
  },
  'learning.recorded': (draw, state, ids) => {
    const id = ids.next(draw);
    state.learnings.add(id);
    const learningKind = draw(fc.constantFrom(...words.learningKinds));
    return {
      type: 'learning.recorded',
      data: {
        learning: {
          ...draw(unknownFields),
          id,
          learningKind,
          ...maybe(draw, {
            text: filledText,
            status: fc.constantFrom(...words.learningStatuses),
            about: some([...state.elements.keys()]),
          }),
        },
      },
    };
  },
  'learning.tested': (draw, state) => {
    const id = pick(draw, state.learnings);
    return id === undefined
      ? undefined
      : { type: 'learning.tested', data: { id, result: draw(fc.constantFrom('confirmed', 'refuted')) } };
  },
  'snapshot.taken': (draw) => ({ type: 'snapshot.taken', data: { snapshot: draw(filledText) } }),
  'act.done': (draw, state, ids, items) => {
    const events = draw(fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 })).flatMap((type) => {
      const happening = makers[type]?.(draw, state, ids, items);
      if (happening === undefined) return [];
      const data = { ...draw(unknownFields), ...happening.data };
      return [{ ...draw(unknownFields), ...maybe(draw, { basis }), type, text: draw(filledText), data }];
    });
    return events.length === 0 ? undefined : { type: 'act.done', data: { events } };
  },
};

/** What an act is made of here: each once, and no scores of one party twice, since the last of them is what stands. */
const parts = Object.keys(makers).filter((type) => isPartType(type) && type !== 'element.updated');

/** Kinds of event that the generator makes, besides opening, closing and undoing. */
export const generatedTypes = Object.keys(makers);
