import { localDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { LogLine, Minutes } from '../minutes';
import { type Block, paragraph, tableOf } from './document-blocks';
import { minutesWords } from './minutes-words';

/** Annex A. */
export function logTable(log: readonly LogLine[], { header, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  if (log.length === 0) return [paragraph(words.emptyLog)];
  const columns = [
    { title: words.no, width: 8, isNumeric: true },
    { title: words.time, width: 13, staysWhole: true },
    { title: words.item, width: 9, isNumeric: true },
    { title: words.event, width: 70 },
  ];
  const rows = log.map((line) => [
    line.seq === null ? words.none : String(line.seq),
    line.between
      ? [localDate(line.at, header.timeZone), clockTime(line.at, header.timeZone)]
      : clockTime(line.at, header.timeZone),
    line.item === null ? words.none : String(line.item),
    eventOf(line, language),
  ]);
  return [tableOf(words.logAnnex, columns, rows, { namesRows: false })];
}

function eventOf({ text, undone }: LogLine, language: Language): string {
  return undone ? `${text} (${minutesWords[language].undone})` : text;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "13:30:00" in the time zone of the session, the same in both languages as in any log. */
function clockTime(moment: string, timeZone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options);
  clocks.set(timeZone, clock);
  return clock.format(new Date(moment));
}
