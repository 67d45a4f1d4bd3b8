import { expect, it } from 'vitest';
import { capturedSentence } from '../../../renderer/features/capture/captured-sentence';

it('a name alone is captured as a note and says so; a sentence about the map stands by itself', () => {
  expect(capturedSentence({ reading: 'note', text: 'Vitens.' }, 'nl')).toBe('Notitie: Vitens.');
  expect(capturedSentence({ reading: 'note', text: 'Vitens.' }, 'en')).toBe('Note: Vitens.');
  expect(capturedSentence({ reading: 'relation', text: 'Provincie trekt Wonen.' }, 'nl')).toBe(
    'Provincie trekt Wonen.',
  );
});
