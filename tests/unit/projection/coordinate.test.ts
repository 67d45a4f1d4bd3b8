import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinate } from '../../../shared/projection/line-path';

const written = (value: number) => String(Math.round(value * 100) / 100);

test('a coordinate of a picture is written as any number in hundredths', () => {
  for (const value of [0, -0, -0.004, 0.005, -0.005, 0.025, -0.025, 1, -1, 12.3, -12.3, 12.03, -12.03, 99.999]) {
    expect(coordinate(value)).toBe(written(value));
  }
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(coordinate(value)).toBe(written(value));
    }),
  );
});
