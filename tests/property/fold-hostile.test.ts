import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { refusalSentence } from '../../shared/commands/refusal-sentence';
import { fold } from '../../shared/log/fold';
import { logEntrySchema } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { type JsonValue, jsonEquals } from '../../shared/values/json';
import { ask, commandOf, contextAfter, steps, workThrough } from './random-table';
import { runs } from './settings';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const deep = Array.from({ length: 20_000 }).reduce<unknown>((inside) => ({ inside }), 'onderin');

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e308,
    '',
    ' ',
    '__proto__',
    'x'.repeat(100_001),
    1n,
    Symbol('teken'),
    () => 'functie',
    new Date(0),
    new Map([['a', 1]]),
    cyclic,
    deep,
    [],
    {},
    [null],
    [[]],
    JSON.parse('{"__proto__":{"alive":false}}'),
    { constructor: 1 },
    { ['k'.repeat(201)]: 1 },
    { alive: false, conflicts: 'nee', id: 'ander' },
    Object.create(null),
  ),
  fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true }),
);

/** Puts a value somewhere in a command: at the place that the numbers lead to. */
function spoiled(command: unknown, path: readonly number[], value: unknown): unknown {
  if (path.length === 0 || typeof command !== 'object' || command === null) return value;
  const [first = 0, ...rest] = path;
  if (Array.isArray(command)) {
    const at = first % Math.max(1, command.length);
    return command.map((item: unknown, index) => (index === at ? spoiled(item, rest, value) : item));
  }
  const keys = Object.keys(command);
  const key = keys[first % Math.max(1, keys.length)] ?? 'niets';
  return { ...command, [key]: spoiled((command as Record<string, unknown>)[key], rest, value) };
}

describe('a command from anywhere', () => {
  it('R-CMD-3 is refused or carried out, and never throws, whatever stands in its place', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), hostile, (list, path, value) => {
        const work = workThrough(list.slice(1));
        const command = commandOf(list[0] as (typeof list)[number], work);
        if (command === undefined) return;
        const answer = apply(work.document, spoiled(command, path, value) as Command, contextAfter(work));
        if (!answer.ok) {
          expect(refusalSentence(answer.refusal, 'nl')).not.toBe('');
          return;
        }
        const written: unknown = JSON.parse(JSON.stringify(answer.value));
        expect(logEntrySchema.safeParse(written).success).toBe(true);
        expect(jsonEquals(written as JsonValue, answer.value as unknown as JsonValue)).toBe(true);
        expect(() => contentOf(fold([...work.log, answer.value]))).not.toThrow();
      }),
      runs(1_500),
    );
  });

  it('R-CMD-4 says nothing through its own objects later: the entry shares none of them', () => {
    const note = { basis: { source: 'seed' } };
    const command: Command = { type: 'addElement', element: { kind: 'task', name: 'Wonen', extra: note } };
    const answer = apply(fold([]), command, contextAfter({ document: fold([]), log: [] }));
    note.basis.source = 'later';
    expect(JSON.stringify(answer)).toContain('seed');
    expect(JSON.stringify(answer)).not.toContain('later');
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'R-CMD-5 may use %s as id and name, not as the name of a field',
    (word) => {
      const work = workThrough([]);
      const add = (element: Record<string, unknown>) =>
        apply(work.document, { type: 'addElement', element: element as never }, contextAfter(work));
      const added = add({ id: word, kind: 'task', name: word });
      expect(added.ok).toBe(true);
      if (added.ok) expect(contentOf(fold([...work.log, added.value])).elements.get(word)?.name).toBe(word);
      const spoilt = JSON.parse(`{"kind":"task","name":"Wonen","${word}":{"kind":"zone"}}`) as Record<string, unknown>;
      expect(add(spoilt)).toMatchObject({ ok: false, refusal: { code: 'invalid_value', value: word } });
    },
  );

  it('R-CMD-6 cannot bring something to life dead', () => {
    const work = workThrough([]);
    const element = { id: 't', kind: 'task', name: 'Wonen', alive: false } as const;
    const answer = apply(work.document, { type: 'addElement', element }, contextAfter(work));
    expect(answer.ok && contentOf(fold([...work.log, answer.value])).elements.has('t')).toBe(true);
  });

  it('R-CMD-7 with a text as long as allowed makes an entry that can be read again, undone and done again', () => {
    const text = 'x'.repeat(100_000);
    let work = workThrough([]);
    const parked = apply(work.document, { type: 'parkQuestion', question: { text } }, contextAfter(work));
    const log = [...work.log];
    for (const answer of [parked]) if (answer.ok) log.push(answer.value);
    work = { document: fold(log), log };
    for (const act of ['undo', 'redo'] as const) {
      const answer = ask(work, { act, picks: [0], word: '' });
      expect(answer.ok).toBe(true);
      if (answer.ok) work = { document: fold([...work.log, answer.value]), log: [...work.log, answer.value] };
    }
    expect(work.log).toHaveLength(4);
    for (const entry of work.log) expect(logEntrySchema.safeParse(entry).success).toBe(true);
  });
});
