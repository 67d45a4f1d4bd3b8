import { describe, expect, it } from 'vitest';
import { type File, happens, nested, problemOf, relation } from './broken-example';
import { exampleCopy } from './example-log';

describe('a file is read when it has', () => {
  it.each([
    ['a byte order mark', (f: File) => `\uFEFF${JSON.stringify(f)}`],
    ['64 levels', (f: File) => JSON.stringify({ ...f, deep: nested(62) })],
    [
      'ids and names that mean something to JavaScript',
      (f: File) => JSON.stringify(f).replaceAll('"s-inf"', '"__proto__"').replaceAll('"p-kgh"', '"constructor"'),
    ],
    [
      'a relation added again after it was removed',
      (f: File) =>
        JSON.stringify(
          happens(f, 'relation.added', relation('claims_space', 't-energie', 'z-stadsrand', { hectares: 5 })),
        ),
    ],
    ['equal names', (f: File) => JSON.stringify(f).replaceAll('"name":"IPO"', '"name":"Rijk"')],
    [
      'the same moment twice',
      (f: File) => JSON.stringify(f).replaceAll('2021-12-02T13:30:20+01:00', '2021-12-02T13:30:00+01:00'),
    ],
    [
      'the hour that comes twice in October',
      (f: File) => {
        f.sessions[0].events[0].at = '2021-10-31T02:59:00+02:00';
        f.sessions[0].events[1].at = '2021-10-31T02:01:00+01:00';
        return JSON.stringify(f);
      },
    ],
  ])('%s', (_what, text) => {
    expect(problemOf(new TextEncoder().encode(text(exampleCopy())))).toBeUndefined();
  });
});
