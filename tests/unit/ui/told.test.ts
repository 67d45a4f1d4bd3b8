import { describe, expect, it } from 'vitest';
import { stillTold } from '../../../renderer/features/capture/told';
import type { Dot } from '../../../shared/register/register';

const dot = (no: number) => `laptop@${no}` as Dot;
const told = { isNote: false, text: 'VNG is van de kaart gehaald.', entry: dot(1), language: 'nl' } as const;

describe('R-SAY-12 what the line says of what it captured', () => {
  it('stays while nothing was done after it', () => {
    expect(stillTold(told, dot(1), 'nl')).toBe(told);
  });

  it('is not said again after it was taken back and something else was done', () => {
    expect(stillTold(told, dot(2), 'nl')).toBeNull();
    expect(stillTold(told, dot(3), 'nl')).toBeNull();
    expect(stillTold(told, null, 'nl')).toBeNull();
  });

  it('does not stay in the other language', () => {
    expect(stillTold(told, dot(1), 'en')).toBeNull();
  });
});
