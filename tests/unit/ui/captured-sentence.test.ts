import { expect, it } from 'vitest';
import { captured } from '../../../renderer/features/capture/captured-sentence';
import { captureTexts } from '../../../renderer/features/capture/texts';

it('a name alone is captured as a note and says so; a sentence about the map stands by itself', () => {
  expect(captured({ reading: 'note', text: 'Vitens.' })).toEqual({ text: 'Vitens.', isNote: true });
  expect(captureTexts.nl.savedAsNote('Vitens.')).toBe('Notitie: staat niet op de kaart. Vitens.');
  expect(captured({ reading: 'relation', text: 'Provincie trekt Wonen.' }).isNote).toBe(false);
});
