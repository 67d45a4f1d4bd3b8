import { describe, expect, it } from 'vitest';
import { type ImportReason, importProblemLine } from '../../../shared/exchange/import-problem';
import { type File, happens, nested, problemOf, relation } from './broken-example';
import { exampleCopy } from './example-log';

type Code = ImportReason['code'];

const last = 'sessions[0].events[73].data';

const changed: readonly (readonly [what: string, place: string, code: Code, change: (file: File) => unknown])[] = [
  ['another format', 'format', 'not_exchange', (f) => (f.format = 'geojson')],
  ['no format', 'format', 'not_exchange', (f) => delete f.format],
  ['a newer version', 'formatVersion', 'newer_version', (f) => (f.formatVersion = 2)],
  ['version zero', 'formatVersion', 'not_in_list', (f) => (f.formatVersion = 0)],
  ['a version in words', 'formatVersion', 'wrong_type', (f) => (f.formatVersion = '1')],
  ['no version', 'formatVersion', 'missing', (f) => delete f.formatVersion],
  ['no table', 'areaTable', 'missing', (f) => delete f.areaTable],
  ['a table without a name', 'areaTable.name', 'missing', (f) => delete f.areaTable.name],
  ['an owner that is not there', 'areaTable.owner', 'unknown_reference', (f) => (f.areaTable.owner = 's-niemand')],
  ['no prepared map', 'initial', 'missing', (f) => delete f.initial],
  ['elements that are no list', 'initial.elements', 'wrong_type', (f) => (f.initial.elements = {})],
  ['an element that is no object', 'initial.elements[1]', 'wrong_type', (f) => (f.initial.elements[1] = 'Rijk')],
  ['an unknown element kind', 'initial.elements[0].kind', 'not_in_list', (f) => (f.initial.elements[0].kind = 'actor')],
  ['a blank name', 'initial.elements[0].name', 'too_short', (f) => (f.initial.elements[0].name = '  ')],
  [
    'a name of 1,001 characters',
    'initial.elements[0].name',
    'too_long',
    (f) => (f.initial.elements[0].name = 'x'.repeat(1001)),
  ],
  [
    'a text of 100,001 characters',
    'initial.elements[0].note',
    'too_long',
    (f) => (f.initial.elements[0].note = 'x'.repeat(100_001)),
  ],
  ['a second element with an id', 'initial.elements[1].id', 'duplicate', (f) => (f.initial.elements[1].id = 's-rijk')],
  [
    'text for a number',
    'initial.elements[18].estimatedCostMln',
    'wrong_type',
    (f) => (f.initial.elements[18].estimatedCostMln = '30'),
  ],
  [
    'a negative cost',
    'initial.elements[18].estimatedCostMln',
    'out_of_bounds',
    (f) => (f.initial.elements[18].estimatedCostMln = -1),
  ],
  ['year zero', 'initial.elements[25].year', 'out_of_bounds', (f) => (f.initial.elements[25].year = 0)],
  [
    'a score outside its scale',
    'initial.elements[0].analysis.influence',
    'out_of_bounds',
    (f) => (f.initial.elements[0].analysis.influence = 6),
  ],
  [
    'a parent that is not there',
    'initial.elements[1].parentId',
    'unknown_reference',
    (f) => (f.initial.elements[1].parentId = 's-niemand'),
  ],
  [
    'a parent that is a task',
    'initial.elements[1].parentId',
    'wrong_reference',
    (f) => (f.initial.elements[1].parentId = 't-wonen'),
  ],
  [
    'a relation to nothing',
    'initial.relations[0].to',
    'unknown_reference',
    (f) => (f.initial.relations[0].to = 't-niets'),
  ],
  ['a relation to itself', 'initial.relations[0].to', 'self_relation', (f) => (f.initial.relations[0].to = 't-wonen')],
  [
    'a pair that is not allowed',
    'initial.relations[18].kind',
    'pair_not_allowed',
    (f) => (f.initial.relations[18].from = 'i-geld'),
  ],
  [
    'a second relation of a kind',
    'initial.relations[1]',
    'relation_exists',
    (f) => (f.initial.relations[1].to = 't-stikstof'),
  ],
  [
    'the same question twice',
    'initial.relations[25]',
    'relation_exists',
    (f) => (f.initial.relations[25].subject = 'Langjarig commitment'),
  ],
  [
    'negative hectares',
    'initial.relations[46].hectares',
    'out_of_bounds',
    (f) => (f.initial.relations[46].hectares = -1),
  ],
  [
    'a claim without hectares',
    'initial.relations[46].hectares',
    'missing',
    (f) => delete f.initial.relations[46].hectares,
  ],
  [
    'a question without subject',
    'initial.relations[24].subject',
    'missing',
    (f) => delete f.initial.relations[24].subject,
  ],
  ['a session without time zone', 'sessions[0].timeZone', 'missing', (f) => delete f.sessions[0].timeZone],
  [
    'a time zone that does not exist',
    'sessions[0].timeZone',
    'not_a_time_zone',
    (f) => (f.sessions[0].timeZone = 'Europe/Rivierenveen'),
  ],
  ['a start without offset', 'sessions[0].start', 'not_a_moment', (f) => (f.sessions[0].start = '2021-12-02T13:30:00')],
  ['two sessions with an id', 'sessions[1].id', 'duplicate', (f) => (f.sessions[1].id = 'ses-1')],
  ['two agenda items with a number', 'sessions[0].agenda[1].no', 'duplicate', (f) => (f.sessions[0].agenda[1].no = 1)],
  ['an unknown phase', 'sessions[0].agenda[0].phase', 'not_in_list', (f) => (f.sessions[0].agenda[0].phase = 'lunch')],
  ['an event without text', 'sessions[0].events[3].text', 'missing', (f) => delete f.sessions[0].events[3].text],
  [
    'a position that does not rise',
    'sessions[0].events[1].seq',
    'seq_not_rising',
    (f) => (f.sessions[0].events[1].seq = 1),
  ],
  [
    'time that goes back',
    'sessions[0].events[1].at',
    'time_goes_back',
    (f) => (f.sessions[0].events[1].at = '2021-12-02T13:29:59+01:00'),
  ],
  [
    'an event of another program',
    'sessions[0].events[3].type',
    'unknown_event',
    (f) => (f.sessions[0].events[3].type = 'vote.held'),
  ],
  [
    'an event type that is a method',
    'sessions[0].events[3].type',
    'unknown_event',
    (f) => (f.sessions[0].events[3].type = 'toString'),
  ],
  [
    'the making of the table as an event',
    'sessions[0].events[3].type',
    'unknown_event',
    (f) => (f.sessions[0].events[3].type = 'table.created'),
  ],
  [
    'a forbidden key deep inside',
    'sessions[0].events[3].data.constructor',
    'forbidden_key',
    (f) => (f.sessions[0].events[3].data = { constructor: 1 }),
  ],
  [
    'attendance of nobody known',
    'sessions[0].events[2].data.attendance[0].stakeholder',
    'unknown_reference',
    (f) => (f.sessions[0].events[2].data.attendance[0].stakeholder = 's-x'),
  ],
  [
    'an agenda item that is not planned',
    'sessions[0].events[1].data.item',
    'unknown_reference',
    (f) => (f.sessions[0].events[1].data.item = 9),
  ],
  [
    'an element added twice',
    `${last}.element.id`,
    'duplicate',
    (f) => happens(f, 'element.added', { element: { id: 't-wonen', kind: 'task', name: 'Wonen' } }),
  ],
  [
    'a removed relation that comes back',
    `${last}.relation.id`,
    'came_back',
    (f) =>
      happens(f, 'relation.added', {
        relation: { id: 'r-052', kind: 'claims_space', from: 't-energie', to: 'z-stadsrand', hectares: 1 },
      }),
  ],
  [
    'a relation to nothing, in an event',
    `${last}.relation.to`,
    'unknown_reference',
    (f) => happens(f, 'relation.added', relation('leads', 's-prov', 't-niets')),
  ],
  [
    'a conflict the other way round',
    `${last}.relation`,
    'relation_exists',
    (f) => happens(f, 'relation.added', relation('conflicts_with', 't-economie', 't-wonen')),
  ],
  [
    'a conflict in a zone that is none',
    `${last}.relation.zone`,
    'wrong_reference',
    (f) => happens(f, 'relation.added', relation('conflicts_with', 't-klimaat', 't-wonen', { zone: 't-wonen' })),
  ],
  [
    'a goal that leads',
    `${last}.relation.kind`,
    'pair_not_allowed',
    (f) => happens(f, 'role.assigned', relation('leads', 'g-won', 't-wonen')),
  ],
  [
    'a relation that turns round',
    `${last}.set.from`,
    'fixed_field',
    (f) => happens(f, 'relation.updated', { id: 'r-001', set: { from: 't-energie' } }),
  ],
  [
    'hectares that are cleared',
    `${last}.set.hectares`,
    'wrong_type',
    (f) => happens(f, 'relation.updated', { id: 'r-047', set: { hectares: null } }),
  ],
  [
    'an element that changes kind',
    `${last}.set.kind`,
    'fixed_field',
    (f) => happens(f, 'element.updated', { id: 't-wonen', set: { kind: 'goal' } }),
  ],
  [
    'a relation that was removed, removed again',
    `${last}.id`,
    'unknown_reference',
    (f) => happens(f, 'relation.removed', { id: 'r-052' }),
  ],
  [
    'a decision that was not agreed',
    `${last}.outcome`,
    'outcome_not_agreed',
    (f) => happens(f, 'decision.taken', { id: 'B6', outcome: 'rejected', legitimacySteps: [] }),
  ],
  [
    'a decision nobody proposed',
    `${last}.id`,
    'unknown_reference',
    (f) => happens(f, 'decision.taken', { id: 'B9', outcome: 'agreed', legitimacySteps: [] }),
  ],
  [
    'a step of a body that is not there',
    `${last}.legitimacySteps[0].body`,
    'unknown_reference',
    (f) =>
      happens(f, 'decision.taken', {
        id: 'B6',
        outcome: 'agreed',
        legitimacySteps: [{ body: 's-x', kind: 'inform', status: 'planned' }],
      }),
  ],
  [
    'a decision about nothing',
    `${last}.decision.about[1]`,
    'unknown_reference',
    (f) =>
      happens(f, 'decision.proposed', {
        decision: { id: 'B7', no: '2021-07', decisionKind: 'advice', text: 'Zo.', about: ['i-geld', 'i-x'] },
      }),
  ],
  [
    'a decision with a number that is taken',
    `${last}.decision.no`,
    'duplicate',
    (f) =>
      happens(f, 'decision.proposed', {
        decision: { id: 'B7', no: '2021-01', decisionKind: 'advice', text: 'Zo.', about: [] },
      }),
  ],
  [
    'an action on a day that does not exist',
    `${last}.action.due`,
    'not_a_date',
    (f) => happens(f, 'action.assigned', { action: { id: 'A7', text: 'Doen.', owner: 's-prov', due: '2022-02-30' } }),
  ],
  [
    'an action without owner',
    `${last}.action.owner`,
    'missing',
    (f) => happens(f, 'action.assigned', { action: { id: 'A7', text: 'Doen.', due: null } }),
  ],
  [
    'an action owned by a task',
    `${last}.action.owner`,
    'wrong_reference',
    (f) => happens(f, 'action.assigned', { action: { id: 'A7', text: 'Doen.', owner: 't-wonen', due: null } }),
  ],
  [
    'an action from a decision that is not there',
    `${last}.action.from`,
    'unknown_reference',
    (f) =>
      happens(f, 'action.assigned', { action: { id: 'A7', text: 'Doen.', owner: 's-prov', due: null, from: 'B9' } }),
  ],
  [
    'an answer to no question',
    `${last}.id`,
    'unknown_reference',
    (f) => happens(f, 'question.answered', { id: 'V9', answer: 'Ja.' }),
  ],
  [
    'an undo of nothing',
    `${last}.seq`,
    'unknown_reference',
    (f) => happens(f, 'entry.undone', { session: 'ses-1', seq: 99 }),
  ],
  [
    'an undo of what was changed since',
    'sessions[0].events[73]',
    'refused',
    (f) => happens(f, 'entry.undone', { session: 'ses-1', seq: 35 }),
  ],
];

describe('a file is refused with its place and reason when it has', () => {
  it.each(changed)('%s', (_what, place, code, change) => {
    const file = exampleCopy();
    change(file);
    const problem = problemOf(JSON.stringify(file));
    expect({ place: problem?.place, code: problem?.reason.code }).toEqual({ place, code });
    for (const language of ['nl', 'en'] as const) {
      const line = problem === undefined ? '' : importProblemLine(problem, language);
      expect(line.startsWith(`${place}: `)).toBe(true);
      expect(line).toMatch(/\.$/);
      expect(line).not.toMatch(/undefined|\[object/);
    }
  });

  const bytes = new TextEncoder().encode(JSON.stringify(exampleCopy()));
  it.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['half of a file', bytes.slice(0, 1000), 'cut_off'],
    ['a comma too many', '{"format":"gebiedstafel-exchange",}', 'not_json'],
    ['bytes that are no UTF-8', Uint8Array.from([...bytes.slice(0, 10), 0xff, ...bytes.slice(10)]), 'not_utf8'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]), 'not_utf8'],
    ['a list at the top', '[]', 'wrong_type'],
    ['only null', 'null', 'wrong_type'],
    ['a number beyond all bounds', '{"format":"gebiedstafel-exchange","formatVersion":1e999}', 'not_finite'],
    ['a prototype for a key', '{"__proto__":{"format":"gebiedstafel-exchange"}}', 'forbidden_key'],
    ['65 levels', JSON.stringify(nested(65)), 'too_deep'],
    ['a million levels', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'too_deep'],
  ] as const)('%s', (_what, input, code) => {
    expect(problemOf(input)?.reason.code).toBe(code);
  });

  it.each([
    ['{\n"format": "gebiedstafel-exchange",\n}\n', 'op regel 3, teken 1 staat }', 'line 3, character 1 has }'],
    ['{"format": "gebiedstafel-ex', 'houdt te vroeg op', 'ends too early'],
    ['[1, 2\n', 'houdt te vroeg op', 'ends too early'],
    ['Dit is een brief en geen tafel', 'Kijk of dit het juiste bestand is', 'See whether this is the right file'],
  ])('tells in plain words what is wrong with %j', (text, dutch, english) => {
    const problem = problemOf(text);
    if (problem === undefined) throw new Error('It was taken');
    expect(importProblemLine(problem, 'nl')).toContain(dutch);
    expect(importProblemLine(problem, 'en')).toContain(english);
    expect(importProblemLine(problem, 'nl')).not.toMatch(/unexpected|expected|token/i);
  });
});
