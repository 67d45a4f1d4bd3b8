import { expect, it } from 'vitest';
import { compareTexts } from '../../../renderer/features/compare/texts';

const session = { kind: 'session', id: 'ses-1', name: 'Gebiedstafel 1', at: '', length: 8 } as const;

it('a session that is going on has not ended yet', () => {
  expect(compareTexts.nl.moment(session, true)).toBe('Gebiedstafel 1 tot nu toe');
  expect(compareTexts.en.moment(session, true)).toBe('Gebiedstafel 1 so far');
  expect(compareTexts.nl.moment(session, false)).toBe('Einde van Gebiedstafel 1');
  expect(compareTexts.nl.moment({ ...session, kind: 'opening' }, true)).toBe('Begin van Gebiedstafel 1');
});
