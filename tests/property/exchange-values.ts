import fc from 'fast-check';
import type * as words from '../../shared/model/vocabulary';

/** Draws values while a document is being built, so that each choice can depend on what is there already. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;
export type Data = Record<string, unknown>;

export const strangeTexts = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '0',
  'a/b',
  'a:b',
  'ses-1:3',
  '"quoted"',
  'één',
  'e\u0301e\u0301n',
  '\u{1f3e0}',
  '\ud800',
  '\u0000',
  '\u2028',
  'regel\nregel',
  '=1+1',
  '<b>',
];
export const anyText = fc.oneof(fc.constantFrom(...strangeTexts), fc.string({ unit: 'binary', maxLength: 12 }));
export const filledText = anyText.filter((text) => text.trim() !== '');
export const amount = fc.oneof(
  fc.nat(1000),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(0.1, 0.2, 1e-7),
);
export const date = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

export const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
export const hasForbiddenKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inside]) => forbidden.has(key) || hasForbiddenKey(inside));
export const anyJson = fc.jsonValue({ maxDepth: 3 }).filter((value) => !hasForbiddenKey(value));
/** Fields that no version of the format knows, and some that the app's own storage uses. */
export const unknownFields = fc.dictionary(
  fc.oneof(
    fc.constantFrom('alive', 'conflicts', 'x-bron', 'ander veld', ''),
    fc.string({ maxLength: 6 }).map((key) => `x${key}`),
  ),
  anyJson,
  { maxKeys: 2 },
);
export const basis = fc.oneof(
  fc.constant({ kind: 'seed', quote: 'woordelijk' }),
  unknownFields.map((rest) => ({ kind: 'illustratief', ...rest })),
);

export interface State {
  readonly elements: Map<string, words.ElementKind>;
  readonly relations: Map<string, { kind: string; from: string; to: string; subject: unknown }>;
  readonly decisions: Map<string, string>;
  readonly actions: Map<string, string>;
  readonly questions: Map<string, string>;
  readonly learnings: Set<string>;
  readonly notes: Map<number, number>;
  readonly views: Set<string>;
}

export const copyOf = (state: State): State => structuredClone(state);

/** Field values that may be there, be empty, or be absent. */
export function maybe(draw: Draw, fields: Record<string, fc.Arbitrary<unknown>>): Data {
  const result: Data = {};
  for (const [field, arbitrary] of Object.entries(fields)) {
    const how = draw(fc.constantFrom('absent', 'null', 'given', 'given'));
    if (how === 'null') result[field] = null;
    if (how === 'given') result[field] = draw(arbitrary);
  }
  return result;
}

export const partiesIn = (state: State): string[] => ofKind(state, 'stakeholder');
export const ofKind = (state: State, kind: string): string[] =>
  [...state.elements].flatMap(([id, each]) => (each === kind ? [id] : []));
export const some = (ids: readonly string[]): fc.Arbitrary<string[]> =>
  ids.length === 0 ? fc.constant([]) : fc.subarray([...ids], { maxLength: Math.min(3, ids.length) });
