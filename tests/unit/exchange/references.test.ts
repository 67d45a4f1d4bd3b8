import { describe, expect, it } from 'vitest';
import {
  type Existing,
  elementReferences,
  eventReferences,
  findReferenceProblem,
  relationReferences,
} from '../../../shared/exchange/references';
import { type EventType, eventTypes } from '../../../shared/log/event-types';
import type { JsonObject, JsonValue } from '../../../shared/values/json';

/** Data of each event that names other things. Every id says of what kind the thing is that it must be. */
const named: Partial<Record<EventType, JsonObject>> = {
  'attendance.recorded': {
    attendance: [{ stakeholder: 'stakeholder:a', role: 'x' }, { stakeholder: 'stakeholder:b' }],
  },
  'relation.updated': { id: 'relation:r', set: { zone: 'zone:z', amountMln: 5 } },
  'relation.removed': { id: 'relation:r' },
  'element.updated': { id: 'element:e', set: { parentId: 'stakeholder:p', setBy: 'stakeholder:s', name: 'Wonen' } },
  'element.removed': { id: 'element:e' },
  'elements.removed': { ids: ['element:e', 'element:f'], relations: ['relation:r'] },
  'matrix.taken': { relations: [], removed: ['relation:r', 'relation:q'] },
  'relations.removed': { ids: ['relation:r', 'relation:q'] },
  'elements.moved': {
    positions: [
      { id: 'element:e', x: 1, y: 2 },
      { id: 'element:f', x: 1, y: 2 },
    ],
  },
  'decision.proposed': { decision: { id: 'nieuw', text: 'x', about: ['element:e', 'element:f'] } },
  'decision.updated': { id: 'decision:d', set: { about: ['element:e'] } },
  'decision.taken': {
    id: 'decision:d',
    legitimacySteps: [{ body: 'stakeholder:a' }, { body: 'stakeholder:b' }],
    reservations: [{ stakeholder: 'stakeholder:c', text: 'x' }],
  },
  'decision.deferred': { id: 'decision:d' },
  'decision.ratified': { id: 'decision:d' },
  'decision.rejected': { id: 'decision:d' },
  'decision.withdrawn': { id: 'decision:d' },
  'legitimacy.recorded': { decision: 'decision:d', body: 'stakeholder:a' },
  'action.assigned': { action: { id: 'nieuw', owner: 'stakeholder:a', from: 'decision:d', about: ['element:e'] } },
  'action.updated': { id: 'action:a', set: { owner: 'stakeholder:a', from: 'decision:d', about: ['element:e'] } },
  'action.completed': { id: 'action:a' },
  'action.cancelled': { id: 'action:a' },
  'question.parked': { question: { id: 'nieuw', owner: 'stakeholder:a', about: ['element:e'] } },
  'question.answered': { id: 'question:q', answer: 'ja' },
  'question.dropped': { id: 'question:q' },
  'learning.recorded': { learning: { id: 'nieuw', about: ['element:e'] } },
  'learning.tested': { id: 'learning:l' },
  'view.updated': { id: 'view:v' },
  'view.removed': { id: 'view:v' },
  'table.updated': { set: { owner: 'stakeholder:a' } },
  'session.updated': { id: 'session:s' },
  'agenda.item_added': { session: 'session:s' },
  'agenda.item_updated': { session: 'session:s', no: 1 },
  'agenda.item_removed': { session: 'session:s', no: 1 },
  'agenda.reordered': { session: 'session:s' },
  'agenda.view_kept': { session: 'session:s' },
  'minutes.submitted': { session: 'session:s' },
  'minutes.adopted': { session: 'session:s' },
};

type Place = readonly PropertyKey[];
const pattern = /^(element|stakeholder|zone|relation|decision|action|question|learning|session|view):/;

/** Every id in the data, with its place and the kind of thing that it says. */
function idsIn(value: JsonValue, path: Place = []): readonly string[] {
  if (typeof value === 'string') return pattern.test(value) ? [`${path.join('.')} ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return list.flatMap(([key, inner]) => idsIn(inner as JsonValue, [...path, key]));
}

describe('what an event refers to', () => {
  it.each(Object.keys(named) as EventType[])(
    'is every id in the data of %s, with its place and what it must be',
    (type) => {
      const data = named[type] as JsonObject;
      const found = eventReferences(type, data);
      expect(found.map(({ path, id }) => `${path.join('.')} ${id}`).sort()).toEqual([...idsIn(data)].sort());
      for (const { id, target } of found) expect(id.startsWith(`${target}:`)).toBe(true);
    },
  );

  it('is nothing where nothing is named, whatever stands in the place of it', () => {
    for (const type of eventTypes) {
      expect(eventReferences(type, {})).toEqual([]);
      const nothing = {
        set: null,
        decision: {},
        action: [],
        question: 'x',
        attendance: {},
        positions: 'x',
        learning: null,
      };
      expect(eventReferences(type, { ...nothing, legitimacySteps: [null, 5], reservations: [[]] })).toEqual([]);
    }
    expect(eventReferences('decision.proposed', { decision: { about: [5, null, 'element:e'] } })).toEqual([
      { path: ['decision', 'about', 2], id: 'element:e', target: 'element' },
    ]);
  });

  it('is the ends and the zone of a relation, the parent and the setter of an element', () => {
    const relation = { id: 'r', from: 'element:e', to: 'element:f', zone: 'zone:z', subject: 'x' };
    const element = { id: 'e', parentId: 'stakeholder:p', setBy: 'stakeholder:s', name: 'x' };
    const said = [...relationReferences(relation), ...elementReferences(element)].map(({ id }) => id);
    expect(said).toEqual(['element:e', 'element:f', 'zone:z', 'stakeholder:p', 'stakeholder:s']);
  });
});

describe('a reference that does not hold', () => {
  const existing: Existing = {
    elementKind: (id) => ({ e: 'task', p: 'stakeholder', z: 'zone' })[id] as ReturnType<Existing['elementKind']>,
    has: (kind, id) => kind === 'decision' && id === 'd',
  };
  const problem = (id: string, target: Parameters<typeof findReferenceProblem>[0][number]['target']) =>
    findReferenceProblem([{ path: ['a', 0], id, target }], existing, ['base']);

  it('is named with its place: nothing of that id, or something of another kind', () => {
    for (const [id, target] of [
      ['e', 'element'],
      ['p', 'element'],
      ['p', 'stakeholder'],
      ['z', 'zone'],
      ['d', 'decision'],
    ] as const) {
      expect(problem(id, target)).toBeUndefined();
    }
    const place = 'base.a[0]';
    for (const target of ['element', 'stakeholder', 'zone', 'decision', 'action', 'view'] as const) {
      expect(problem('weg', target)).toEqual({ place, reason: { code: 'unknown_reference', found: '"weg"' } });
    }
    for (const [id, target] of [
      ['e', 'stakeholder'],
      ['p', 'zone'],
    ] as const) {
      expect(problem(id, target)).toEqual({ place, reason: { code: 'wrong_reference', found: `"${id}"` } });
    }
    expect(problem('d', 'action')).toMatchObject({ reason: { code: 'unknown_reference' } });
  });
});
