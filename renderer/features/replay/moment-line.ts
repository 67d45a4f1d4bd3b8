import { formatDay, formatTime } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { LogHistory } from '../../../shared/log/log-history';
import { parseDot } from '../../../shared/register/register';
import { itemAt, sessionAt } from '../../../shared/replay/replay-marks';
import { localTimeZone } from '../view/local-time';
import { replayTexts } from './texts';

/** A moment in words. */
export interface MomentLine {
  readonly text: string;
  readonly day: string;
  readonly time: string;
  /** Session and agenda item. */
  readonly where: string;
  /** Where it was written. */
  readonly by: string;
}

/** What is said about a moment: the entry that made it, when, where on the agenda, and where it was written. */
export function momentLine(entry: LogEntry, { history, moment, language, replica }: MomentLineOptions): MomentLine {
  const texts = replayTexts[language];
  const session = entry.session === null ? undefined : sessionAt(history, entry.session, moment);
  const item =
    entry.session === null || entry.item === null ? undefined : itemAt(history, entry.session, entry.item, moment);
  const timeZone = session?.timeZone ?? localTimeZone;
  const where = [session?.title ?? texts.outside, ...(item === undefined ? [] : [texts.item(item.no, item.title)])];
  const writer = parseDot(entry.dot).replica;
  return {
    text: entry.text,
    day: formatDay(entry.at, timeZone, language),
    time: formatTime(entry.at, timeZone, language),
    where: where.join(' · '),
    by: writer === replica ? texts.by.here : writer.startsWith('file-') ? texts.by.file : texts.by.other(writer),
  };
}

interface MomentLineOptions {
  readonly history: LogHistory;
  readonly moment: number;
  readonly language: Language;
  /** Under which this window writes now. */
  readonly replica: string | null;
}
