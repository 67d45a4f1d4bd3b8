import { localDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import type { Session } from '../model/content-types';
import { type MinutesBoardId, usualMinutesBoards } from './boards/board-ids';
import { courseContext, courseOf } from './course/course-of';
import { namesSaidOtherwise } from './course/said-names';
import { standingSentences } from './course/standing-sentences';
import type { LeftOut, Minutes, MinutesVersion } from './minutes';
import { abbreviationsOf } from './sections/abbreviations';
import { actionSection } from './sections/action-section';
import { decisionSection } from './sections/decision-section';
import { disagreementsOf } from './sections/disagreements';
import { learningSection } from './sections/learning-section';
import { leftOpen } from './sections/left-open';
import { logAnnex } from './sections/log-annex';
import { mapState } from './sections/map-state';
import { minutesHeader } from './sections/minutes-header';
import { minutesSummary } from './sections/minutes-summary';
import { nextSession, nextStart } from './sections/next-session';
import { participantsOf } from './sections/participants';
import { proceedingsOf } from './sections/proceedings';
import { questionSection } from './sections/question-section';
import { sessionEvents } from './sections/session-events';
import { isPrivateEntry } from './sections/touched-ids';
import { type VersionMoment, versionMoment } from './version-moment';

export interface MinutesOptions {
  /** `internal` when absent: everything, with the log. */
  readonly version?: MinutesVersion;
  /** An earlier edition, as it was adopted; the current one when absent. */
  readonly edition?: number;
  /** Names of participants in section 1; in the internal version only. */
  readonly includeNames?: boolean;
  /** The boards that stand as tables in the state of the map; the usual ones when absent. */
  readonly boards?: readonly MinutesBoardId[];
}

/**
 * The minutes of one session, as a view of the log at the end of that session: nothing is retyped, and later sessions
 * change nothing in them. What was undone in the session is in the annex only; scores about parties and names of people
 * are nowhere.
 * @param log the whole log of the table, in order
 * @param session id of a session of this table, taken from its content; another one is a mistake in the program
 * @param language of headings and glue; texts typed at the table stay as they were typed
 */
export function minutesModel(
  log: readonly LogEntry[],
  session: string,
  language: Language,
  options: MinutesOptions = {},
): Minutes {
  const { version = 'internal', boards = usualMinutesBoards } = options;
  const told = versionMoment(log, session, { ...options, version });
  const planned = told.moment.content.sessions.get(session);
  if (planned === undefined) throw new RangeError(`The table has no session ${session}`);
  const minutes = minutesOf(told, planned, language, version, boards);
  if (version !== 'public') return minutes;
  if (told.everythingLeftOut) {
    return { ...minutes, leftOut: { log: true, everything: true, elements: 0, lines: 0, numbers: [] } };
  }
  const whole = versionMoment(log, session, { ...options, version: 'internal', includeNames: false });
  const all = minutesOf(whole, planned, language, 'internal', boards);
  return { ...minutes, leftOut: leftOutOf(all, minutes, told.elementsLeftOut) };
}

function minutesOf(
  { moment, life, isNamedIn }: VersionMoment,
  session: Session,
  language: Language,
  version: MinutesVersion,
  boards: readonly MinutesBoardId[],
): Minutes {
  const { content } = moment;
  const isTold = (entry: LogEntry): boolean => !moment.undone.has(entry.dot) && !isPrivateEntry(entry);
  const standing = moment.entries.filter(isTold);
  const between = moment.between.filter(isTold);
  const decisionOfStep = (step: string): string | undefined => content.steps.get(step)?.decision;
  const events = sessionEvents([...between, ...standing], decisionOfStep);
  const handledHere = sessionEvents(standing, decisionOfStep).decisions;
  const header = minutesHeader(content, session, nextStart(content, session), life);
  const context = courseContext(moment, language);
  const { lines, spoken } = context;
  const day = localDate(session.start, header.timeZone);
  return {
    language,
    spoken,
    version,
    saidNames: namesSaidOtherwise(content, context.nameOf),
    header,
    abbreviations: abbreviationsOf(content, isNamedIn),
    participants: participantsOf(content, session.id, moment.names, lines),
    summary: minutesSummary(moment, events),
    course: courseOf(moment, session.id, standing, between, context),
    standing: standingSentences(context, day),
    proceedings: proceedingsOf(moment, session.id, standing, between),
    decisions: decisionSection(moment, events, handledHere, header.timeZone, lines),
    actions: actionSection(content, events, day, lines),
    questions: questionSection(content, events, lines),
    leftOpen: leftOpen(moment, sessionEvents(between, decisionOfStep), day, header.timeZone),
    learnings: learningSection(content, events, lines),
    map: mapState(
      { content, before: moment.before, log: moment.until, language, day },
      disagreementsOf(moment, language),
      boards,
    ),
    next: nextSession(content, session),
    log: version === 'internal' ? logAnnex(moment) : null,
    leftOut: version === 'internal' ? null : { log: true, everything: false, elements: 0, lines: 0, numbers: [] },
  };
}

/** What the internal minutes of the same session say and these do not. */
function leftOutOf(all: Minutes, told: Minutes, elements: number): LeftOut {
  const toldNumbers = new Set(numbersIn(told));
  return {
    log: true,
    everything: false,
    elements,
    lines: linesIn(all) - linesIn(told),
    numbers: numbersIn(all).filter((no) => !toldNumbers.has(no)),
  };
}

function numbersIn({ decisions, actions, questions, learnings }: Minutes): readonly string[] {
  const listed = [
    ...decisions.ofThisSession,
    ...decisions.earlier,
    ...actions,
    ...questions.parked,
    ...questions.settled,
    ...learnings.recorded,
    ...learnings.tested,
  ];
  return listed.map((line) => line.no);
}

function linesIn(minutes: Minutes): number {
  return minutes.proceedings.reduce((sum, item) => sum + item.lines.length, 0);
}
