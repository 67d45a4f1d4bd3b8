import type { Language } from '../../../shared/i18n/language';
import type { Dot } from '../../../shared/register/register';
import type { Captured } from './captured-sentence';

/** What the line says of what it captured. The log keeps when that was. */
export interface Told extends Captured {
  /** The entry that it tells of. */
  readonly entry: Dot | null;
  readonly language: Language;
}

/**
 * The sentence of what was captured last, as long as it holds: nothing was done here after it (taken back, changed,
 * renamed), and the screen still speaks the language of the sentence.
 */
export function stillTold(told: Told | null, lastEntry: Dot | null, language: Language): Told | null {
  return told !== null && told.entry === lastEntry && told.language === language ? told : null;
}
