import type { Capture } from '../../../shared/capture/capture';
import type { Language } from '../../../shared/i18n/language';
import { captureTexts } from './texts';

/**
 * What the line says of what it captured: the sentence of the log. A note says beforehand that it is one, so that who
 * meant something for the map sees that it was read otherwise.
 */
export const capturedSentence = ({ reading, text }: Pick<Capture, 'reading' | 'text'>, language: Language): string =>
  reading === 'note' ? `${captureTexts[language].reading.note}: ${text}` : text;
