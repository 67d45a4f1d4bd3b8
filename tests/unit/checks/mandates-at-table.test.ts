import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mandatesAtTable, mandateWarningsAbout } from '../../../shared/checks/mandate-warnings';
import { contentOf } from '../../../shared/model/content-of';
import type { Attendance } from '../../../shared/model/content-types';
import { mandates } from '../../../shared/model/vocabulary';
import { emptyDocument } from '../../../shared/register/document';

const of = (rows: readonly Partial<Attendance>[]) => ({
  ...contentOf(emptyDocument),
  attendance: new Map(
    rows.map((row, at) => [
      String(at),
      { id: String(at), session: 's', stakeholder: 'p', status: 'present', ...row } as Attendance,
    ]),
  ),
});

describe('R-SES-10 the mandate of a party', () => {
  it('is the widest of its people at the table, in whatever order they were recorded', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...mandates], { minLength: 1 }), (told) => {
        const widest = mandates.find((mandate) => told.includes(mandate));
        expect(mandatesAtTable(of(told.map((mandate) => ({ mandate }))), 's').get('p')).toBe(widest);
      }),
    );
  });

  it('is unknown, and warns about nothing, where nobody asked', () => {
    expect(mandatesAtTable(of([{}, { mandate: null }]), 's').size).toBe(0);
    expect(mandateWarningsAbout(of([{}]), 's', ['p'])).toEqual([]);
  });

  it('leaves out who is not at the table', () => {
    const rows = of([
      { status: 'excused', mandate: 'with_mandate' },
      { status: 'represented', mandate: 'without_mandate' },
    ]);
    expect(mandateWarningsAbout(rows, 's', ['p'])).toEqual([{ stakeholder: 'p', mandate: 'without_mandate' }]);
  });
});
