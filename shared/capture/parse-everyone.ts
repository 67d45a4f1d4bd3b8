import { attendanceTold } from '../commands/attendance-told';
import type { AttendanceRecord } from '../commands/command';
import { languages, type Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Attendance } from '../model/content-types';
import { openSessionOf } from '../session/current-session';
import { attendanceIn, isSameParticipant, isThere, lastMeetingOf } from '../session/expected-participants';
import { attendanceHead } from './attendance-words';
import type { Reading, ReadingContext } from './capture';
import { isParticipant, type Participant, partsOf, readParticipant } from './parse-attendance';
import { partiesNamed } from './parties-named';
import { phrasePatterns, readPhrase } from './phrase-pattern';
import { problems } from './problems';
import { everyoneListed, everyoneSaid, sameListed } from './session-phrases';
import { sessionProblems } from './session-problems';
import { splitOutsideQuotes } from './tokens';

const patternsOf = (phrases: Translated<readonly string[]>): readonly RegExp[] =>
  languages.flatMap((language) => phrasePatterns(phrases[language]));

const listed = patternsOf(everyoneListed);
const spoken = patternsOf(everyoneSaid);
const asBefore = patternsOf(sameListed);

/** "iedereen, behalve VNG": no list of two. */
const commaBeforeBut = /,(?=\s+(?:behalve|uitgezonderd|minus|except|but|apart)\s)/giu;

const words: Translated<{
  readonly expected: (session: string) => string;
  readonly same: (session: string) => string;
  readonly stays: (names: string) => string;
}> = {
  nl: {
    expected: (session) => `Verwacht worden de deelnemers van ${session}, ook wie toen was afgemeld.`,
    same: (session) => `Dit zijn de deelnemers die er bij ${session} waren.`,
    stays: (names) => `Blijft zoals vastgelegd: ${names}.`,
  },
  en: {
    expected: (session) => `Expected are the participants of ${session}, also who was excused then.`,
    same: (session) => `These are the participants who were at ${session}.`,
    stays: (names) => `Stays as recorded: ${names}.`,
  },
};

/**
 * Reads "aanwezig: allen behalve VNG" and "aanwezig: dezelfde als vorige keer" as the attendance of all who are expected:
 * who was recorded when the table met last, and who is recorded in this session. What this session says of somebody
 * already stands. Null when the line is something else.
 */
export function parseEveryone(line: string, context: ReadingContext): Reading | null {
  const text = line.replace(commaBeforeBut, '');
  const head = attendanceHead(text);
  const list = head?.status === 'present' ? head.list.trim() : null;
  const same = list === null ? null : readPhrase(asBefore, list);
  const all = list === null ? readPhrase(spoken, text) : readPhrase(listed, list);
  const said = same ?? all;
  if (said === null) return null;
  const { content, settings } = context;
  const { language } = settings;
  const texts = sessionProblems[language];
  const excepted = exceptionsIn(said['but'] ?? '', context);
  const missing = excepted.flatMap((each) => (typeof each === 'string' ? [each] : []));
  const apart = excepted.filter((each) => typeof each !== 'string');
  const session = openSessionOf(content);
  const last = lastMeetingOf(content);
  const now = session === undefined ? [] : attendanceIn(content, session.id);
  const before = (last?.attendance ?? []).filter((each) => same === null || isThere(each));
  const isApart = ({ stakeholder }: Attendance): boolean =>
    stakeholder !== null && apart.some(({ record }) => record.stakeholder === stakeholder);
  const isRecorded = (each: Attendance): boolean => now.some((known) => isSameParticipant(known, each));
  const coming = before
    .filter((each) => !isApart(each) && !isRecorded(each))
    .flatMap((each) => comingAgain(each, same !== null, context));
  const stays = now.filter((each) => !isApart(each));
  const participants = [...stays.filter(isThere).flatMap((each) => asRecorded(each, context)), ...coming, ...apart];
  const attendance = [...coming, ...apart].map(({ record }) => record);
  const problem =
    session === undefined
      ? texts.noSession
      : missing.length > 0
        ? problems[language].unknownParties(missing)
        : before.length === 0 && (same !== null || now.length === 0)
          ? texts.nobodyExpected
          : coming.length === 0 && apart.length === 0
            ? texts.everybodyRecorded
            : null;
  const away = stays.filter((each) => !isThere(each)).map((each) => saidOf(each, context));
  const own = words[language];
  const hints = [
    ...(last === undefined ? [] : [same === null ? own.expected(last.session.title) : own.same(last.session.title)]),
    ...(away.length === 0 ? [] : [own.stays(away.join(', '))]),
  ];
  return {
    reading: 'attendance',
    // What is recorded already is shown and not written again.
    commands: problem === null ? [{ type: 'recordAttendance', attendance }] : [],
    preview: participants.flatMap((participant) => partsOf(participant, language)),
    problem,
    hint: problem === null ? hints.join(' ') || null : null,
    text: attendanceTold(attendance, content, language),
  };
}

/** Who is not there, as a participant each; the words that name no party as they were typed. */
function exceptionsIn(list: string, context: ReadingContext): readonly (Participant | string)[] {
  if (list.trim() === '') return [];
  const isOne = partiesNamed(list, context.content)?.length === 1;
  const parts = isOne
    ? [list]
    : splitOutsideQuotes(list, ';')
        .flatMap((part) => splitOutsideQuotes(part, ','))
        .flatMap((part) => part.split(/\s+(?:en|and|&)\s+/iu));
  return parts.flatMap((part): readonly (Participant | string)[] => {
    if (part.trim() === '') return [];
    const read = readParticipant(part.trim(), context, 'absent');
    return isParticipant(read) && read.party !== null ? [read] : [part.trim()];
  });
}

/** Somebody of the last time, as they come now: there, unless everybody is as they were then. */
function comingAgain(then: Attendance, isSame: boolean, { content }: ReadingContext): readonly Participant[] {
  const party = then.stakeholder === null ? null : content.elements.get(then.stakeholder);
  if (party === undefined || (party !== null && party.kind !== 'stakeholder')) return [];
  const status = isSame || then.status === 'observer' ? then.status : 'present';
  const record: AttendanceRecord = {
    stakeholder: then.stakeholder,
    ...(then.role ? { role: then.role } : {}),
    status,
    // That everybody is there says nothing of mandates, other than that they come as the last time.
    ...(then.mandate && (party === null || isSame) ? { mandate: then.mandate } : {}),
    ...(then.function ? { function: then.function } : {}),
    ...(isSame && then.representedBy ? { representedBy: then.representedBy } : {}),
  };
  return [{ record, party }];
}

function asRecorded(now: Attendance, { content }: ReadingContext): readonly Participant[] {
  const party = now.stakeholder === null ? null : (content.elements.get(now.stakeholder) ?? undefined);
  if (party === undefined) return [];
  const { stakeholder, status, mandate, role } = now;
  return [{ record: { stakeholder, status, ...(mandate ? { mandate } : {}), ...(role ? { role } : {}) }, party }];
}

function saidOf({ stakeholder, role, status }: Attendance, { content, settings }: ReadingContext): string {
  const name = content.elements.get(stakeholder ?? '')?.name ?? role ?? '';
  return `${name} (${terms[settings.language].attendanceStatus[status].toLowerCase()})`;
}
