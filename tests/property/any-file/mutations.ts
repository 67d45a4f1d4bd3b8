import fc from 'fast-check';

/** One change to a file: where, as a share of its length, and what. */
interface Mutation {
  readonly kind: 'flip' | 'insert' | 'remove' | 'repeat' | 'cut' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly times: number;
}

/** What means something to one of the formats, so that a change is more often a valid file that says something else. */
const tellingTexts = [
  '"',
  ';',
  '\r\n',
  '\n',
  '\0',
  '\uFEFF',
  '<',
  '>',
  '/>',
  '</',
  '<!--',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&#x110000;',
  '&amp;',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '-1',
  '1e309',
  '9999999999999999',
  '"__proto__":{}',
  '""',
  '\\u0000',
  '\\ud800',
  '%',
  '%ff',
  '../',
  'é',
].map((text) => new TextEncoder().encode(text));

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('flip', 'insert', 'remove', 'repeat', 'cut', 'swap'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2000 })),
  bytes: fc.oneof(fc.constantFrom(...tellingTexts), fc.uint8Array({ minLength: 1, maxLength: 4 })),
  times: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.integer({ min: 6, max: 3000 })),
});

function mutated(file: Uint8Array, { kind, at: share, length, bytes, times }: Mutation): Uint8Array {
  const at = Math.floor(share * file.length);
  const [before, after] = [file.subarray(0, at), file.subarray(at)];
  switch (kind) {
    case 'flip':
      return joined(before, bytes.subarray(0, after.length), after.subarray(bytes.length));
    case 'insert':
      return joined(before, ...Array.from({ length: times }, () => bytes), after);
    case 'remove':
      return joined(before, after.subarray(length));
    case 'repeat':
      return joined(before, ...Array.from({ length: times }, () => after.subarray(0, length)), after);
    case 'cut':
      return before;
    case 'swap':
      return joined(before, after.subarray(length, 2 * length), after.subarray(0, length), after.subarray(2 * length));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One of the files with some changes. */
export function changed(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([file, mutations]) => mutations.reduce(mutated, file));
}
