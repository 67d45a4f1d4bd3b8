import { attendanceTold } from '../commands/attendance-told';
import type { AttendanceRecord } from '../commands/command';
import { presenceTime } from '../i18n/clock-time';
import { type Language, languages, type Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { Attendance, Element } from '../model/content-types';
import {
  type AttendanceStatus,
  attendanceStatuses,
  type Mandate,
  type MeetingFunction,
  mandates,
  meetingFunctions,
} from '../model/vocabulary';
import { openSessionOf } from '../session/current-session';
import {
  attendanceHead,
  saysUnreadTime,
  splitOutsideBrackets,
  takePresenceTimes,
  withoutBrackets,
} from './attendance-words';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { indexOf } from './element-index';
import { foldText } from './fold-text';
import { elementNamed } from './mentions';
import { ownerLength } from './owner';
import { asWords, attendanceStatusWords, functionWords, mandateWords, representedByWords } from './participant-words';
import { problems } from './problems';
import { quotedOrPlain, splitOutsideQuotes, type Token, textOf, tokenise, trimMarks } from './tokens';

/** What a run of words says about a participant besides party and job title. */
type Saying =
  | { readonly kind: 'status'; readonly status: AttendanceStatus }
  | { readonly kind: 'mandate'; readonly mandate: Mandate }
  | { readonly kind: 'function'; readonly function: MeetingFunction };

export interface Participant {
  readonly record: AttendanceRecord;
  /** Null for the process team. */
  readonly party: Element | null;
}

/** Words of a name that are tried as a party. */
const longestParty = 8;

/**
 * Reads "aanwezig: Provincie gedeputeerde met mandaat; VNG adviseur afgemeld; procesbegeleider" as one list of
 * participants; null when the line is something else. Each part names a party (or a part in the meeting), then the job
 * title, then attendance and mandate in any order.
 */
export function parseAttendance(text: string, context: ReadingContext): Reading | null {
  const head = attendanceHead(text);
  if (head === null) return null;
  const { list, status } = head;
  const { language } = context.settings;
  const texts = problems[language];
  const participants: Participant[] = [];
  const preview: CapturePart[] = [];
  const missing: string[] = [];
  const persons: string[] = [];
  let problem: string | null = null;
  for (const part of participantsIn(list, context)) {
    if (part.trim() === '') continue;
    const { text: own, leftOut } = withoutBrackets(part.trim(), (words) => namesParty(words, context));
    if (leftOut !== undefined) persons.push(leftOut);
    const read = readParticipant(own, context, status);
    if (typeof read === 'string' || 'missing' in read) {
      if (typeof read === 'string') problem ??= read;
      else missing.push(read.missing);
      preview.push({ kind: 'text', text: part.trim() });
      continue;
    }
    const isTwice = read.party !== null && participants.some(({ party }) => party === read.party);
    if (isTwice) problem ??= texts.participantTwice(read.party?.name ?? '');
    participants.push(read);
    preview.push(...partsOf(read, language));
  }
  if (missing.length > 0) problem ??= texts.unknownParties(missing);
  if (participants.length === 0) problem ??= texts.nobody;
  const attendance = participants.map(({ record }) => record);
  return {
    reading: 'attendance',
    commands: problem === null ? [{ type: 'recordAttendance', attendance }] : [],
    preview,
    problem,
    hint: persons.length === 0 ? null : texts.personsLeftOut(persons),
    text: attendanceTold(attendance, context.content, language),
  };
}

function namesParty(words: string, { content }: ReadingContext): boolean {
  const tokens = trimMarks(tokenise(words), ',;.:!');
  const isQuoted = tokens.length === 1 && tokens[0]?.kind === 'quote';
  const index = indexOf(content);
  return isQuoted
    ? elementNamed(words, tokens, index, 'stakeholder') !== undefined
    : functionAt(tokens) === null && ownerLength(words, tokens, index, longestParty) > 0;
}

/**
 * The participants of a list, divided by semicolons. Who divides them by commas is understood where every part between
 * commas names somebody; a part that only says more ("met mandaat", "wethouder") belongs to the one before it.
 */
function participantsIn(list: string, context: ReadingContext): readonly string[] {
  const bySemicolon = splitOutsideQuotes(list, ';');
  if (bySemicolon.length > 1) return bySemicolon;
  const byComma: string[] = [];
  for (const part of splitOutsideBrackets(splitOutsideQuotes(list, ','))) {
    if (byComma.length > 0 && saysMore(part)) byComma.push(`${byComma.pop()},${part}`);
    else byComma.push(part);
  }
  if (byComma.length === 1) return bySemicolon;
  const read = (part: string) => {
    const { text } = withoutBrackets(part.trim(), (words) => namesParty(words, context));
    return readParticipant(text, context);
  };
  const found = byComma.map(read);
  // "Provincie gedeputeerde, voorzitter" is one participant, "VNG, IPO" are two.
  const areAll = found.every(isParticipant) && found.filter(({ party }) => party !== null).length > 1;
  return areAll || (!isParticipant(read(list)) && found.some(isParticipant)) ? byComma : bySemicolon;
}

export function isParticipant(read: ReturnType<typeof readParticipant>): read is Participant {
  return typeof read !== 'string' && !('missing' in read);
}

/** Words about attendance or mandate, or a function written small; a part in the meeting is somebody. */
function saysMore(part: string): boolean {
  const tokens = trimMarks(tokenise(part), ',;.:!');
  if (tokens.length === 0 || sayingAt(tokens, 0) !== undefined) return true;
  return functionAt(tokens) === null && /^\s*\p{Ll}/u.test(part);
}

/** A participant in the preview: who, and what is recorded of it. */
export function partsOf({ record, party }: Participant, language: Language): readonly CapturePart[] {
  const words = terms[language];
  const isTeam = party === null;
  const details = [
    isTeam ? null : record.role,
    record.function && (!isTeam || record.role !== words.meetingFunction[record.function])
      ? words.meetingFunction[record.function]
      : null,
    record.status === 'present' ? null : words.attendanceStatus[record.status],
    record.representedBy,
    presenceTime(record.arrivedAt, record.leftAt, language),
    record.mandate && record.mandate !== 'not_applicable' ? words.mandate[record.mandate] : null,
  ].filter(Boolean);
  const head: CapturePart = isTeam
    ? { kind: 'verb', text: record.role ?? '' }
    : { kind: 'existing', text: party.name, elementKind: party.kind, id: party.id };
  return details.length === 0 ? [head] : [head, { kind: 'field', text: details.join(' · ') }];
}

/** Without the function behind it, which is written small: the party of "Provincie gedeputeerde" is the province. */
function partyIn(words: string): string {
  const without = words.replace(/(?:\s+\p{Ll}[\p{L}-]*)+$/u, '');
  return /\p{Lu}/u.test(without) ? without : words;
}

/** One participant, the name of a party that is not on the map, or the sentence that says why these words name none. */
export function readParticipant(
  words: string,
  context: ReadingContext,
  usual: AttendanceStatus = 'present',
): Participant | { readonly missing: string } | string {
  const { language } = context.settings;
  const { text: part, ...times } = takePresenceTimes(words);
  const tokens = trimMarks(tokenise(part), ',;.:!');
  const sayings = findSayings(tokens);
  const head = tokens.slice(0, sayings[0]?.start ?? tokens.length);
  const said = readSayings(part, tokens, sayings);
  if (typeof said === 'string') return problems[language].unclearParticipant(said);
  const own = said.function ?? functionAt(head)?.function;
  const index = indexOf(context.content);
  const length = functionAt(head) === null ? ownerLength(part, head, index, longestParty) : 0;
  const role = quotedOrPlain(textOf(part, trimMarks(head.slice(length), ',;.:!')).replace(/^\)\s*/, ''));
  if (saysUnreadTime(role)) return problems[language].unreadTime(role);
  const named = role === '' ? {} : { role };
  if (length === 0) {
    if (own === undefined) return { missing: partyIn(textOf(part, head.length === 0 ? tokens : head)) };
    const record = {
      stakeholder: null,
      ...named,
      status: said.status ?? usual,
      mandate: said.mandate ?? 'not_applicable',
      ...times,
      function: own,
    } as const;
    return { record: withRepresentative(record, said.representedBy), party: null };
  }
  const party = elementNamed(part, head.slice(0, length), index, 'stakeholder');
  if (party === undefined) return { missing: partyIn(textOf(part, head)) };
  if (party.kind !== 'stakeholder') return problems[language].notAParty(party.name);
  const status = said.status ?? usual;
  const record = {
    stakeholder: party.id,
    ...named,
    status,
    ...(said.mandate === undefined ? {} : { mandate: said.mandate }),
    ...(said.function === undefined ? {} : { function: said.function }),
    ...times,
  };
  return { record: withRepresentative(record, said.representedBy), party };
}

function withRepresentative(record: AttendanceRecord, representedBy: string | undefined): AttendanceRecord {
  return representedBy === undefined || representedBy === '' ? record : { ...record, representedBy };
}

/** What the session that is open says of a party. */
export function attendanceNow(content: Content, party: string): Attendance | undefined {
  const session = openSessionOf(content)?.id;
  if (session === undefined) return undefined;
  return [...content.attendance.values()].find(
    (attendance) => attendance.session === session && attendance.stakeholder === party,
  );
}

interface Said {
  status?: AttendanceStatus;
  mandate?: Mandate;
  function?: MeetingFunction;
  representedBy?: string;
}

interface FoundSaying {
  readonly saying: Saying;
  readonly start: number;
  readonly end: number;
}

/** What stands between and behind the sayings; words that belong to none of them are given back as they were typed. */
function readSayings(part: string, tokens: readonly Token[], sayings: readonly FoundSaying[]): Said | string {
  const said: Said = {};
  for (const [at, { saying, end }] of sayings.entries()) {
    const rest = trimMarks(tokens.slice(end, sayings[at + 1]?.start ?? tokens.length), ',;.:!');
    if (saying.kind === 'status') said.status = saying.status;
    if (saying.kind === 'mandate') said.mandate = saying.mandate;
    if (saying.kind === 'function') said.function = saying.function;
    if (rest.length === 0) continue;
    const isBy = languages.some((language) => representedByWords[language].includes(rest[0]?.folded ?? ''));
    if (saying.kind !== 'status' || saying.status !== 'represented' || !isBy) return textOf(part, rest);
    said.representedBy = quotedOrPlain(textOf(part, rest.slice(1)));
  }
  return said;
}

/** Where attendance, mandate and "als voorzitter" are said, in order. The first word is never one: it names somebody. */
function findSayings(tokens: readonly Token[]): readonly FoundSaying[] {
  const found: FoundSaying[] = [];
  let at = 1;
  while (at < tokens.length) {
    const saying = sayingAt(tokens, at);
    if (saying !== undefined) found.push(saying);
    at = saying?.end ?? at + 1;
  }
  return found;
}

const mostWords = 4;

function sayingAt(tokens: readonly Token[], start: number): FoundSaying | undefined {
  for (let length = Math.min(mostWords, tokens.length - start); length > 0; length -= 1) {
    const own = tokens.slice(start, start + length);
    if (own[0]?.kind !== 'word' || own.some((token) => token.kind === 'quote')) continue;
    const words = foldText(own.map((token) => token.folded).join(' '));
    const saying = own.at(-1)?.kind === 'word' ? sayings.get(words) : undefined;
    if (saying !== undefined) return { saying, start, end: start + length };
  }
  return undefined;
}

/** "procesbegeleider (onafhankelijk)": a part in the meeting at the start stands for the process team. */
function functionAt(head: readonly Token[]): { readonly function: MeetingFunction } | null {
  for (let length = Math.min(2, head.length); length > 0; length -= 1) {
    const found = functions.get(
      foldText(
        head
          .slice(0, length)
          .map((token) => token.folded)
          .join(' '),
      ),
    );
    if (found !== undefined) return { function: found };
  }
  return null;
}

const functions = phrases(functionWords, meetingFunctions, (value) => value);
const sayings = new Map<string, Saying>([
  ...phrases(attendanceStatusWords, attendanceStatuses, (status): Saying => ({ kind: 'status', status })),
  ...phrases(mandateWords, mandates, (mandate): Saying => ({ kind: 'mandate', mandate })),
  ...languages.flatMap((language) =>
    meetingFunctions.flatMap((value) =>
      functionWords[language][value].map((word): [string, Saying] => [
        foldText(`${asWords[language]} ${word}`),
        { kind: 'function', function: value },
      ]),
    ),
  ),
]);

/** All words for all codes, in both languages. */
function phrases<Code extends string, Value>(
  table: Translated<Readonly<Record<Code, readonly string[]>>>,
  codes: readonly Code[],
  give: (code: Code) => Value,
): ReadonlyMap<string, Value> {
  return new Map(
    languages.flatMap((language) =>
      codes.flatMap((code) => table[language][code].map((word): [string, Value] => [foldText(word), give(code)])),
    ),
  );
}
