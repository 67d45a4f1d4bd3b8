import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { answerTo, inSession } from './acting-table';

const set = (values: Record<string, unknown>): Command =>
  ({ type: 'updateElement', id: 'prov', set: values, text: 'Aangepast.' }) as Command;
const isTaken = (values: Record<string, unknown>): boolean => answerTo(inSession, set(values)).ok;

describe('R-CMD-3 a field holds no more than a file that is passed on could', () => {
  it.each([
    ['a line', (length: number) => ({ identifier: 'x'.repeat(length) })],
    ['each of several names', (length: number) => ({ aliases: ['kort', 'x'.repeat(length)] })],
  ])('%s: 1,000 signs and not one more', (_, holding) => {
    expect(isTaken(holding(1000))).toBe(true);
    expect(isTaken(holding(1001))).toBe(false);
  });

  it('no empty name, and no list where a record belongs', () => {
    expect(isTaken({ aliases: [''] })).toBe(false);
    expect(isTaken({ basis: ['brief'] })).toBe(false);
    expect(isTaken({ basis: { bron: 'brief' } })).toBe(true);
  });

  it('no organisation above it that is none, and no zone that is none', () => {
    expect(isTaken({ parentId: 'gouda' })).toBe(true);
    expect(isTaken({ parentId: 'wonen' })).toBe(false);
    const answer = answerTo(inSession, {
      type: 'updateRelation',
      id: 'stuwt',
      set: { zone: 'wonen' },
      text: 'Aangepast.',
    } as Command);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unknown_reference', field: 'zone' } });
  });
});
