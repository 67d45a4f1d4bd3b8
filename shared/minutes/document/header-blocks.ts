import { formatDate, formatDay, formatTime } from '../../i18n/format';
import { terms } from '../../i18n/terms';
import type { LeftOut, Minutes, MinutesHeader } from '../minutes';
import { type Block, paragraph } from './document-blocks';
import type { MinutesWords } from './minutes-vocabulary';
import { minutesWords } from './minutes-words';

/**
 * Section 0: what, when, where and for whom.
 * @param abbreviations those of the document in full; null when it has none
 */
export function headerFacts(minutes: Minutes, abbreviations: string | null): Block {
  const { header, language, version } = minutes;
  const words = minutesWords[language];
  const openness = opennessOf(minutes);
  const rows: { name: string; value: string }[] = [];
  const add = (name: string, value: string | null): void => {
    if (value !== null && value !== '') rows.push({ name, value });
  };
  add(words.area, header.area);
  add(words.dateAndTime, dateAndTimes(minutes));
  add(words.place, header.place);
  add(words.openness, openness);
  add(words.reference, header.reference);
  if (header.edition > 1) add(words.edition, String(header.edition));
  if (version === 'participants') add(words.version, words.participantsVersion);
  if (version === 'public') add(words.version, words.publicVersion);
  add(words.abbreviations, abbreviations);
  return { kind: 'facts', caption: words.sessionFacts, showsCaption: false, rows };
}

/** The same in one line, for minutes of which the first page is for what was agreed. */
export function headerLine(minutes: Minutes): Block {
  const { header, language, version } = minutes;
  const words = minutesWords[language];
  const openness = opennessOf(minutes);
  const facts: readonly (string | null)[] = [
    header.area,
    dateAndTimes(minutes),
    header.place,
    header.reference,
    header.edition > 1 ? `${words.edition} ${header.edition}` : null,
    openness === null ? null : `${words.openness}: ${openness}`,
    version === 'participants' ? `${words.version}: ${words.participantsVersion}` : null,
    version === 'public' ? `${words.version}: ${words.publicVersion}` : null,
  ];
  const told = facts.filter((fact): fact is string => fact !== null && fact !== '');
  return paragraph(told.join(' · '), 'muted');
}

function dateAndTimes({ header, language }: Minutes): string {
  const { start, end, timeZone } = header;
  const words = minutesWords[language];
  // It began after it should have ended, and goes on.
  const hasNoEnd = Date.parse(end) <= Date.parse(start);
  if (hasNoEnd) return `${formatDay(start, timeZone, language)}, ${words.since(formatTime(start, timeZone, language))}`;
  const [startDay, endDay] = [formatDay(start, timeZone, language), formatDay(end, timeZone, language)];
  const [startTime, endTime] = [formatTime(start, timeZone, language), formatTime(end, timeZone, language)];
  const times = words.hours(startTime, startDay === endDay ? endTime : `${endDay}, ${endTime}`);
  return `${startDay}, ${times}`;
}

function opennessOf({ header, language }: Minutes): string | null {
  if (header.openness === null) return null;
  const term = terms[language].openness[header.openness];
  return staysClosedUntilAdopted(header) ? `${term}, ${minutesWords[language].untilAdopted}` : term;
}

function staysClosedUntilAdopted({ openness, status }: MinutesHeader): boolean {
  return openness === 'participants' && status !== 'vastgesteld';
}

/** The line that says what a version leaves out and why. */
export function noticeOf({ version, leftOut, language }: Minutes): readonly Block[] {
  if (version !== 'public' || leftOut === null) return [];
  const words = minutesWords[language];
  if (leftOut.everything) return [paragraph(words.sessionIsConfidential, 'notice')];
  return [paragraph(`${words.publicNotice} ${confidentialLine(leftOut, words)}`, 'notice')];
}

/** What a new edition changes in the one that was adopted before. */
export function changeBlocks({ header, language }: Minutes): readonly Block[] {
  const { replaces, changes } = header;
  if (replaces === null) return [];
  const words = minutesWords[language];
  const intro = paragraph(words.replaces(replaces.edition, formatDate(replaces.adoptedOn, language)), 'notice');
  if (changes.length === 0) return [intro];
  return [intro, paragraph(words.changedSince), { kind: 'list', items: changes.map((text) => [{ text }]) }];
}

function confidentialLine({ elements, lines, numbers }: LeftOut, words: MinutesWords): string {
  const parts = [
    ...(elements > 0 ? [words.leftOutElements(elements)] : []),
    ...(lines > 0 ? [words.leftOutLines(lines)] : []),
    ...(numbers.length > 0 ? [words.leftOutNumbers(numbers)] : []),
  ];
  return parts.length === 0 ? words.nothingConfidential : words.leftOut(parts);
}
