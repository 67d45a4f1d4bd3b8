import { expect, it } from 'vitest';
import type { Refusal } from '../../../shared/commands/refusal';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { problemOfRefusal } from '../../../shared/exchange/refused-event';

const within = {
  seq: 7,
  data: {
    id: 'q-1',
    action: { text: ' ', name: '', owner: 's-weg', about: ['e-1', 'e-weg'], year: 2030, due: null, set: { a: 1 } },
    relation: { from: 'e-1' },
  },
};
const problem = (refusal: Refusal) => {
  const { place, reason } = problemOfRefusal(refusal, { place: ['sessions', 0, 'events', 3], within });
  return [place.replace('sessions[0].events[3]', '…'), reason];
};

it('a refused command is told at the value in the file that it is about', () => {
  const unknown = (field: string, id: string) => problem({ code: 'unknown_reference', field, id });
  expect(unknown('owner', 's-weg')).toEqual(['….data.action.owner', { code: 'unknown_reference', found: '"s-weg"' }]);
  expect(unknown('about', 'e-weg')[0]).toBe('….data.action.about');
  expect(unknown('anders', 'e-weg')[0]).toBe('….data.action.about[1]');
  expect(unknown('year', '2030')[0]).toBe('….data.action.year');
  expect(unknown('owner', 'nergens')[0]).toBe('…');
  expect(problem({ code: 'not_found', id: 'q-1' })).toEqual([
    '….data.id',
    { code: 'unknown_reference', found: '"q-1"' },
  ]);
  expect(problem({ code: 'not_found', id: '7' })[0]).toBe('….seq');
  expect(problem({ code: 'already_exists', id: 'e-1' })).toEqual([
    '….data.action.about[0]',
    { code: 'duplicate', found: '"e-1"' },
  ]);
  expect(problem({ code: 'fixed_field', field: 'from' })).toEqual([
    '….data.relation.from',
    { code: 'fixed_field', field: 'from' },
  ]);
  expect(problem({ code: 'missing_field', field: 'text' })).toEqual(['….data.text', { code: 'missing' }]);
  expect(problem({ code: 'empty_name' })).toEqual(['….data.action.name', { code: 'too_short' }]);
  expect(problem({ code: 'empty_text' })).toEqual(['….data.action.text', { code: 'too_short' }]);
});

it('a refusal without a word of its own in the format says what the app says, in both languages', () => {
  const said = (refusal: Refusal) => ({
    code: 'refused',
    sentence: { nl: refusalSentence(refusal, 'nl'), en: refusalSentence(refusal, 'en') },
  });
  const places: readonly (readonly [Refusal, string])[] = [
    [{ code: 'invalid_value', field: 'year', value: '2030' }, '….data.action.year'],
    [{ code: 'invalid_value', field: 'due', value: 'null' }, '….data.action.due'],
    [{ code: 'invalid_value', field: 'set', value: '{"a":1}' }, '….data.action.set'],
    [{ code: 'invalid_value', field: 'year', value: '2031' }, '…'],
    [{ code: 'self_relation', name: 'Wonen' }, '….data.relation'],
    [{ code: 'pair_not_allowed', kind: 'leads', from: 'task', to: 'task' }, '….data.relation'],
    [{ code: 'relation_exists', kind: 'leads', from: 'A', to: 'B' }, '….data.relation'],
    [{ code: 'wrong_status', what: 'Vraag', status: 'answered' }, '…'],
  ];
  for (const [refusal, place] of places) expect(problem(refusal)).toEqual([place, said(refusal)]);
});
