import { formatDate, formatTime, localDate } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { localTimeZone } from '../view/local-time';

/** A moment as people say it, on the clock of this laptop: "2 december 2021, 15.59". */
export function momentText(at: string, language: Language): string {
  return `${formatDate(localDate(at, localTimeZone), language)}, ${formatTime(at, localTimeZone, language)}`;
}
