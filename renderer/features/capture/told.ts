import type { Language } from '../../../shared/i18n/language';
import type { Dot } from '../../../shared/register/register';

/** What the line says of what it captured. The log keeps when that was. */
export interface Told {
  readonly text: string;
  /** The entry that it tells of. */
  readonly entry: Dot | null;
  readonly language: Language;
}

/**
 * The sentence of what was captured last, as long as it holds: nothing was done here after it (taken back, changed,
 * renamed), and the screen still speaks the language of the sentence.
 */
export function stillTold(told: Told | null, lastEntry: Dot | null, language: Language): string | null {
  return told !== null && told.entry === lastEntry && told.language === language ? told.text : null;
}
