import { readClockTime } from '../i18n/clock-time';
import { languages } from '../i18n/language';
import type { AttendanceStatus } from '../model/vocabulary';
import { attendanceStatuses } from '../model/vocabulary';
import { foldText } from './fold-text';
import { attendanceStatusWords, attendanceWords } from './participant-words';

/** A list of participants and what they are when nothing else is said of them. */
export interface AttendanceHead {
  readonly list: string;
  readonly status: AttendanceStatus;
}

/** What stands behind "aanwezig:" or "afgemeld:"; null when the line starts with something else. */
export function attendanceHead(text: string): AttendanceHead | null {
  const said = text.match(/^\s*(\p{L}{1,16})\s*:(.*)$/su);
  const word = foldText(said?.[1] ?? '');
  const list = said?.[2] ?? '';
  if (languages.some((language) => attendanceWords[language].includes(word))) return { list, status: 'present' };
  // "represented:" says nothing yet: by whom stands behind the party.
  const status = attendanceStatuses.find(
    (each) =>
      each !== 'represented' && languages.some((language) => attendanceStatusWords[language][each].includes(word)),
  );
  return status === undefined ? null : { list, status };
}

/** When a participant came or left, taken out of the words about them. */
export interface PresenceTimes {
  readonly text: string;
  readonly arrivedAt?: string;
  readonly leftAt?: string;
}

const times =
  /[\s,]*\b(vanaf|sinds|from|since|tot|until)\s+(\d{1,2}(?:[.:]\d{2}(?:\s*(?:uur|u|h)\b)?|\s*(?:uur|u|h)\b))/giu;
/** What begins so is no job title: "vanaf half drie", "tot 3". */
const unreadTime = /^(?:vanaf|sinds|from|since|tot|until)\b/iu;

/** Whether words that were left over for a job title tell a time that is not one of the clock. */
export function saysUnreadTime(words: string): boolean {
  return unreadTime.test(words);
}

/** Takes "vanaf 14.10" and "tot 15.00 uur" off; what is no time of the day stays where it was. */
export function takePresenceTimes(part: string): PresenceTimes {
  let found: { arrivedAt?: string; leftAt?: string } = {};
  const text = part.replace(times, (whole: string, word: string, said: string) => {
    const time = readClockTime(said);
    if (time === null) return whole;
    found = /^(?:tot|until)$/iu.test(word) ? { ...found, leftAt: time } : { ...found, arrivedAt: time };
    return '';
  });
  return { text: text.trim(), ...found };
}

/** A participant written with brackets, without them. */
export interface Unbracketed {
  readonly text: string;
  /** The name of a person, which does not belong here. */
  readonly leftOut?: string;
}

/**
 * Reads what people put between brackets: "Gouda (wethouder, met mandaat)" says more about the party, "wethouder (Gouda)"
 * and "Jan (Gouda)" say the party there. A person's name is left out. Brackets of a name on the map stay.
 */
export function withoutBrackets(part: string, namesParty: (words: string) => boolean): Unbracketed {
  const said = part.match(/^([^()]*?)\s*\(([^()]*)\)\s*([^()]*)$/su);
  if (said === null) return { text: part };
  const [, before = '', inside = '', after = ''] = said;
  const isName = namesParty(`"${before} (${inside})"`);
  if (isName || before.trim() === '') return { text: part };
  if (namesParty(before)) return { text: `${before} ${inside} ${after}`.trim() };
  if (!namesParty(inside)) return { text: part };
  const isFunction = /^\p{Ll}/u.test(before);
  return isFunction
    ? { text: `${inside} ${before} ${after}`.trim() }
    : { text: `${inside} ${after}`.trim(), leftOut: before };
}

/** Divides at commas, but not between brackets. */
export function splitOutsideBrackets(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let depth = 0;
  for (const part of parts) {
    if (depth > 0) whole.push(`${whole.pop()},${part}`);
    else whole.push(part);
    depth = Math.max(0, depth + (part.match(/\(/g)?.length ?? 0) - (part.match(/\)/g)?.length ?? 0));
  }
  return whole;
}
