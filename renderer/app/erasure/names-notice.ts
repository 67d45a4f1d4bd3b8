import { formatDate } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { personNames } from '../../../shared/names/person-names';
import { isKeptTooLong } from '../../../shared/names/retention';
import type { Notice, OpenTable } from '../app-state';
import { appTexts } from '../app-texts';

/** After the day that was chosen the app asks for the names to be erased; it never does so by itself. */
export function namesNotice({ document, content }: OpenTable, today: string, language: Language): Notice | null {
  if (!isKeptTooLong(content.table, today) || personNames(document).size === 0) return null;
  const until = formatDate(content.table?.namesUntil ?? '', language);
  return { kind: 'warning', text: appTexts[language].namesKeptTooLong(until) };
}
