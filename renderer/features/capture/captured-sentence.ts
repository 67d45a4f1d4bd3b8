import type { Capture } from '../../../shared/capture/capture';

/** What the line says of what it captured: the sentence of the log, and whether it is only a note. */
export interface Captured {
  readonly text: string;
  readonly isNote: boolean;
}

/** A note is told apart from a fact, so that who meant something for the map sees that it was read otherwise. */
export const captured = ({ reading, text }: Pick<Capture, 'reading' | 'text'>): Captured => ({
  text,
  isNote: reading === 'note',
});
