import type { Reading } from './capture';
import { asSentence } from './fold-text';

/** A line as a note: what was said, and nothing of it on the map. */
export function noteReading(text: string): Reading {
  const sentence = asSentence(text);
  if (sentence === '') return { reading: 'empty', commands: [], preview: [], problem: null, text: '' };
  return {
    reading: 'note',
    commands: [{ type: 'recordNote', text: sentence }],
    preview: [{ kind: 'text', text: sentence }],
    problem: null,
    text: sentence,
  };
}
