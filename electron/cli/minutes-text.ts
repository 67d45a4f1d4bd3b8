import type { Language } from '../../shared/i18n/language';
import type { LogEntry } from '../../shared/log/log-entry';
import type { MinutesBoardId } from '../../shared/minutes/boards/board-ids';
import { minutesModel } from '../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../shared/minutes/render-markdown';

/**
 * The minutes of a session as Markdown.
 * @param boards those in the state of the map; the usual ones when undefined
 */
export function minutesInMarkdown(
  log: readonly LogEntry[],
  session: string,
  language: Language,
  boards: readonly MinutesBoardId[] | undefined,
): string {
  return renderMarkdown(minutesModel(log, session, language, boards === undefined ? {} : { boards }));
}
