import fc from 'fast-check';
import * as words from '../../shared/model/vocabulary';
import { generatedTypes, makers } from './exchange-events';
import { element, FreshIds, relation, remember } from './exchange-map';
import {
  anyJson,
  anyText,
  basis,
  copyOf,
  type Data,
  type Draw,
  filledText,
  maybe,
  partiesIn,
  type State,
  unknownFields,
} from './exchange-values';

function events(
  draw: Draw,
  state: State,
  ids: FreshIds,
  session: string,
  items: readonly number[],
  start: number,
): Data[] {
  const list: Data[] = [];
  let seq = 0;
  let at = start;
  const add = (type: string, data: Data): void => {
    seq += draw(fc.integer({ min: 1, max: 3 }));
    at += draw(fc.constantFrom(0, 1000, 60_000));
    const item = maybe(draw, { item: fc.integer({ min: 0, max: 9 }), basis });
    const text = draw(filledText);
    list.push({
      ...draw(unknownFields),
      seq,
      at: new Date(at).toISOString(),
      ...item,
      type,
      text,
      data: { ...draw(unknownFields), ...data },
    });
  };
  add('session.opened', {});
  // Three steps of one decision in the right order are rare among so many kinds of events.
  const types = fc.constantFrom(...generatedTypes, 'decision.proposed', 'decision.taken', 'decision.ratified');
  for (const type of draw(fc.array(types, { maxLength: 25 }))) {
    const before = copyOf(state);
    const happening = makers[type]?.(draw, state, ids, items);
    if (happening === undefined) continue;
    add(happening.type, happening.data);
    // Taking back the event just made is always possible; twice is a redo, which asks whether a removed thing is in use.
    const most = /^elements?\.removed$|^act\./.test(happening.type) ? 1 : 2;
    for (let times = draw(fc.constantFrom(0, 0, 0, 1, most)); times > 0; times -= 1) {
      const after = copyOf(state);
      Object.assign(state, copyOf(before));
      Object.assign(before, after);
      add('entry.undone', { session, seq });
    }
  }
  if (draw(fc.boolean())) add('session.closed', maybe(draw, { next: fc.constant('2022-03-31T13:30:00+02:00') }));
  return list;
}

/**
 * Exchange documents of every kind of element, relation and event, with strange texts and unknown fields at every level.
 * What is drawn is valid: `state` follows what stands on the map at each moment.
 */
function exchangeDocument(draw: Draw): Data {
  const ids = new FreshIds();
  const state: State = {
    elements: new Map(),
    relations: new Map(),
    decisions: new Map(),
    actions: new Map(),
    questions: new Map(),
    learnings: new Set(),
    notes: new Map(),
    views: new Set(),
  };
  const kinds = draw(fc.array(fc.constantFrom(...words.elementKinds), { maxLength: 12 }));
  const planned = ['stakeholder' as const, 'task' as const, ...kinds].map((kind) => ({ id: ids.next(draw), kind }));
  for (const { id, kind } of planned) state.elements.set(id, kind);
  const elements = planned.map(({ id, kind }) => element(draw, id, kind, partiesIn(state)));
  const relations: Data[] = [];
  for (const _ of draw(fc.array(fc.constant(0), { maxLength: 40 }))) {
    const added = relation(draw, ids.next(draw), state);
    if (added === undefined) continue;
    remember(state, added);
    relations.push(added);
  }
  const numbers = draw(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }));
  const sessions = draw(fc.array(fc.constant(0), { maxLength: 3 })).map((_, index) => {
    const id = ids.next(draw);
    const start = Date.UTC(2021, index, 1 + index);
    return {
      ...draw(unknownFields),
      id,
      title: draw(filledText),
      start: new Date(start).toISOString(),
      end: new Date(start + 3_600_000).toISOString(),
      timeZone: draw(fc.constantFrom('Europe/Amsterdam', 'UTC')),
      ...maybe(draw, { place: anyText, openness: fc.constantFrom(...words.opennesses) }),
      agenda: numbers.map((no) => ({
        ...draw(unknownFields),
        no,
        title: draw(filledText),
        phase: draw(fc.constantFrom(...words.agendaPhases)),
        minutes: draw(fc.nat(60)),
        ...maybe(draw, { purpose: anyText, introducedBy: anyText }),
      })),
      events: draw(fc.boolean()) || index === 0 ? events(draw, state, ids, id, numbers, start) : [],
    };
  });
  const document = {
    ...draw(unknownFields),
    format: 'gebiedstafel-exchange',
    formatVersion: 1,
    ...maybe(draw, { language: fc.constantFrom('nl', 'en'), notice: anyText, expected: anyJson }),
    areaTable: {
      ...draw(unknownFields),
      id: ids.next(draw),
      name: draw(filledText),
      ...maybe(draw, { area: unknownFields }),
    },
    initial: { ...draw(unknownFields), elements, relations },
    sessions,
  };
  // As a file has it: no minus zero, no undefined.
  return JSON.parse(JSON.stringify(document)) as Data;
}

/** Documents are built straight from the random source: a failing seed is kept by its number, not by shrinking. */
class ExchangeDocuments extends fc.Arbitrary<Data> {
  override generate(random: fc.Random, bias: number | undefined): fc.Value<Data> {
    return new fc.Value(
      exchangeDocument((arbitrary) => arbitrary.generate(random, bias).value),
      undefined,
    );
  }

  override canShrinkWithoutContext(value: unknown): value is Data {
    return value === undefined;
  }

  override shrink(): fc.Stream<fc.Value<Data>> {
    return fc.Stream.nil();
  }
}

export function exchangeDocuments(): fc.Arbitrary<Data> {
  return new ExchangeDocuments();
}
