import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import { isPlainEntry, readEntry } from '../../shared/log/plain-entry';
import { canonicalJson } from '../../shared/values/canonical-json';
import type { JsonValue } from '../../shared/values/json';
import { steps, workThrough } from './random-table';
import { runs } from './settings';

/** What anybody may have put in the place of a value. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    -1,
    0,
    1.5,
    '',
    'a:0',
    'A:1',
    'rij:1',
    '2026-02-30T10:00:00Z',
    '2026-02-03',
    [],
    {},
  ),
);

/** The value with one place in it, led by the numbers, taken away or replaced. */
function spoilt(value: unknown, path: readonly number[], by: unknown): unknown {
  const [at = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return by;
  const keys = [...Object.keys(value), 'nieuw'];
  const key = keys[at % keys.length] as string;
  if (Array.isArray(value)) return value.map((item, place) => (String(place) === key ? spoilt(item, rest, by) : item));
  return { ...value, [key]: spoilt((value as Readonly<Record<string, unknown>>)[key], rest, by) };
}

describe('an entry from outside', () => {
  it('R-LOG-9 is recognised at once only when the schema would take it as it stands', () => {
    const path = fc.array(fc.nat({ max: 20 }), { maxLength: 4 });
    fc.assert(
      fc.property(steps, fc.nat(), path, strange, (list, pick, places, by) => {
        const { log } = workThrough(list);
        const entry = log[pick % log.length] as LogEntry;
        expect(readEntry(entry)).toEqual(logEntrySchema.parse(entry));
        const other = spoilt(JSON.parse(JSON.stringify(entry)), places, by);
        const parsed = logEntrySchema.safeParse(other);
        if (isPlainEntry(other)) expect(parsed.data).toEqual(other);
        expect(readEntry(other)).toEqual(parsed.data);
      }),
      runs(2_000),
    );
  });

  it('R-LOG-9 is recognised at once when this program wrote it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const entry of workThrough(list).log)
          expect(isPlainEntry({ ...entry, at: '2026-11-24T10:00:00+01:00' })).toBe(true);
      }),
      runs(200),
    );
  });
});

describe('canonical JSON', () => {
  const plain = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(plain).join(',')}]`;
    const members = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(members).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${plain(members[key])}`).join(',')}}`;
  };

  it('R-LOG-9 has its keys sorted at every depth, also those that JavaScript keeps in another order', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('10', '9', '__proto__', 'constructor', '4294967295', '01'));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, fc.string(), fc.double({ noNaN: true }), tie('list'), tie('members')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      members: fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(canonicalJson(value as JsonValue)).toBe(plain(value));
      }),
      runs(2_000),
    );
  });
});
