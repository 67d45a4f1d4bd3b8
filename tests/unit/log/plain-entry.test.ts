import { describe, expect, it } from 'vitest';
import { logEntrySchema, longestField, longestLine } from '../../../shared/log/log-entry';
import { isPlainEntry, readEntry } from '../../../shared/log/plain-entry';
import { deepestInEntry } from '../../../shared/values/json';
import { entry, note } from './entry';

const whole = {
  ...entry('a:1', [note('x', 'b:2')], { session: 's', seq: 1, item: 2 }),
  undoes: 'a:1',
  after: ['b:1'],
  basis: { origin: 'seed' },
  extra: { later: true },
};
const written = whole.writes[0];
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

const dots = ['', 'a', 'a:0', 'a:01', ':1', 'A:1', 'a b:1', 'xA:1', 'a:1x', 'a:1 ', ' a:1', 'a:1\n', 1, null, ['a:1']];
const longDots = [`${'a'.repeat(40)}:123456789012345`, `${'a'.repeat(41)}:1`, 'a:1234567890123456'];
const moments = [
  ['2026-01-28T23:59:59Z', '2026-12-10T00:00:00.123456+23:59', '2026-10-20T10:00:00-01:00', '2026-09-09T19:00:00Z'],
  ['2026-01-31T10:00:00Z', '2026-02-30T10:00:00Z', '2026-13-01T10:00:00Z', '2026-00-01T10:00:00Z'],
  ['2026-01-00T10:00:00Z', '2026-01-32T10:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T10:60:00Z'],
  ['2026-01-01T10:00:60Z', '2026-01-01T10:00:00', '2026-01-01T10:00:00+24:00', '2026-01-01T10:00:00+01:60'],
  ['x2026-01-01T10:00:00Z', '2026-01-01T10:00:00Zx', '2026-01-01T10:00:00.Z', '2026-1-01T10:00:00Z', 'nu', 5, ['']],
  [
    ['2026-01-28T23:59:59Z'],
    '2026-01-01T10:00Z',
    '2026-1A-01T10:00:00Z',
    '2026-01-1AT10:00:00Z',
    '2026-01-01T2A:00:00Z',
  ],
].flat();

/** What may stand in a place of an entry, right, nearly right and wrong. */
const tried: Readonly<Record<string, readonly unknown[]>> = {
  v: [0, 2, '1', null],
  dot: [...dots, ...longDots],
  at: moments,
  session: [null, '', 5, undefined, {}],
  seq: [null, 1, 0, -1, 1.5, '1', Number.MAX_SAFE_INTEGER, 2 ** 53],
  item: [null, -1, 0, 1.5, '1', 2 ** 53],
  event: [
    null,
    [],
    { type: 'x' },
    { type: 1, data: {} },
    { type: 'x', data: [] },
    { type: 'x', data: {}, more: 1 },
    { type: 'x', data: { a: nested(deepestInEntry) } },
  ],
  text: ['', 'x'.repeat(longestLine), 'x'.repeat(longestLine + 1), 5, null, []],
  basis: [{}, [], null, 'x', undefined],
  undoes: [...dots, ...longDots],
  after: [[], ['a:1', 'A:1'], ['A:1', 'a:1'], null, 'a:1', {}],
  extra: [{}, { a: { b: [] } }, [], null, 'x'],
  laptop: [{ id: 'x' }, {}, null],
  later: [1, undefined],
  writes: [
    ...[null, {}, [null], ['x'], [[]], [{}]],
    ...[5, 'x', 'element', 'elementx:', 'geheim:x', ':x', 'element:', 'element:a:b', ['element:x']].map((entity) => [
      { ...written, entity },
    ]),
    ...['', 'x'.repeat(longestField), 'x'.repeat(longestField + 1), 5, null].map((field) => [{ ...written, field }]),
    ...[null, Number.NaN, undefined, nested(deepestInEntry), nested(deepestInEntry + 1)].map((value) => [
      { ...written, value },
    ]),
    ...[[], null, {}, [null], [{ dot: 'a:1' }], [{ dot: 'a:1', value: 1, more: 1 }], [{ dot: 'A:1', value: 1 }]].map(
      (was) => [{ ...written, was }],
    ),
    ...[[{ dot: 'a:1', value: Number.NaN }], [{ dot: 'a:1', value: 1 }, 'x']].map((was) => [{ ...written, was }]),
    [{ ...written, more: 1 }],
    [written, { ...written, entity: 5 }],
  ],
};

describe('an entry from outside', () => {
  it.each(Object.keys(tried))(
    'R-LOG-9 is recognised at once only when the schema takes its %s as it stands',
    (field) => {
      for (const value of tried[field] as readonly unknown[]) {
        const other = { ...whole, [field]: value };
        const { data } = logEntrySchema.safeParse(other);
        expect(readEntry(other)).toEqual(data);
        if (isPlainEntry(other)) expect(data).toStrictEqual(other);
      }
    },
  );

  it('R-LOG-9 needs all its parts, and need not have the others', () => {
    for (const field of Object.keys(whole)) {
      const { [field]: _, ...rest } = whole as Readonly<Record<string, unknown>>;
      expect([field, isPlainEntry(rest)]).toEqual([field, ['basis', 'undoes', 'after', 'extra'].includes(field)]);
    }
    for (const value of [null, undefined, [], 'x', 5]) expect(readEntry(value)).toBeUndefined();
  });

  it('R-LOG-9 is recognised at once when it is as long, as deep and as full as it may be', () => {
    const fullest = {
      ...whole,
      dot: longDots[0],
      seq: Number.MAX_SAFE_INTEGER,
      text: 'x'.repeat(longestLine),
      writes: [{ ...written, field: 'x'.repeat(longestField), value: nested(deepestInEntry) }],
    };
    expect(isPlainEntry(whole)).toBe(true);
    expect(isPlainEntry(fullest)).toBe(true);
    expect(moments.filter((at) => isPlainEntry({ ...whole, at }))).toEqual(moments.slice(0, 4));
    expect(isPlainEntry({ ...whole, session: null, seq: null, item: null, writes: [] })).toBe(true);
  });
});
