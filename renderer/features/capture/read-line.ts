import type { Capture, CaptureChoice } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { lastSpokenIn } from '../../../shared/capture/reading/recent';
import { localDate } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import type { ElementKind } from '../../../shared/model/vocabulary';
import { shownSessionOf } from '../../../shared/session/current-session';
import { localTimeZone } from '../view/local-time';

function newId(kind: ElementKind): string {
  return `${kind}-${crypto.randomUUID()}`;
}

/** Reads a line against the table as it is now, with today as the place of the session has it. */
export function readLine(
  line: string,
  { content, log }: { readonly content: Content; readonly log: readonly LogEntry[] },
  language: Language,
  choices: readonly CaptureChoice[],
  asNote = false,
): Capture {
  const timeZone = shownSessionOf(content)?.timeZone ?? localTimeZone;
  const today = localDate(new Date().toISOString(), timeZone);
  const text = asNote ? `${language === 'nl' ? 'notitie' : 'note'}: ${line}` : line;
  return parseCapture(text, content, { language, today, newId, lastSpoken: lastSpokenIn(log, content) }, choices);
}
