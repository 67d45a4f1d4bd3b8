import { formatDate, formatTime, localDate } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { localTimeZone } from '../view/local-time';

/** Date and time of the day, where this computer is. @param at ISO 8601 */
export function moment(at: string, language: Language): string {
  return `${formatDate(localDate(at, localTimeZone), language)}, ${formatTime(at, localTimeZone, language)}`;
}
