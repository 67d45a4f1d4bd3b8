import type { Language } from '../../shared/i18n/language';
import type { LogEntry } from '../../shared/log/log-entry';
import { minutesModel } from '../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../shared/minutes/render-markdown';

/** The minutes of a session as Markdown. */
export function minutesInMarkdown(log: readonly LogEntry[], session: string, language: Language): string {
  return renderMarkdown(minutesModel(log, session, language));
}
