import { localDate } from '../i18n/format';
import { type Language, languages } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import { findingSentence } from '../merge/finding-sentences';
import type { Finding } from '../merge/findings';
import type { Content } from '../model/content';
import type { Session } from '../model/content-types';
import { parseKey } from '../register/document';
import { type MinutesBoardId, usualMinutesBoards } from './boards/board-ids';
import type { LeftOut, Minutes, MinutesVersion } from './minutes';
import { type MinutesLife, minutesLife } from './minutes-life';
import { actionSection } from './sections/action-section';
import { type Confidential, confidentialOf, isConfidentialEntry, withoutConfidential } from './sections/confidential';
import { decisionSection } from './sections/decision-section';
import { learningSection } from './sections/learning-section';
import { logAnnex } from './sections/log-annex';
import { mapState } from './sections/map-state';
import { minutesHeader } from './sections/minutes-header';
import { minutesSummary } from './sections/minutes-summary';
import { nextSession, nextStart } from './sections/next-session';
import { participantsOf } from './sections/participants';
import { proceedingsOf } from './sections/proceedings';
import { questionSection } from './sections/question-section';
import { sessionEvents } from './sections/session-events';
import { type SessionMoment, sessionMoment } from './sections/session-moment';
import { isPrivateEntry } from './sections/touched-ids';

export interface MinutesOptions {
  /** `internal` when absent: everything, with the log. */
  readonly version?: MinutesVersion;
  /** An earlier edition, as it was adopted; the current one when absent. */
  readonly edition?: number;
  /** Names of participants in section 1; never in the public version. */
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
  const life = minutesLife(log, session, options.edition);
  const moment = sessionMoment(life.log, session);
  const planned = moment.content.sessions.get(session);
  if (planned === undefined) throw new RangeError(`The table has no session ${session}`);
  const { version = 'internal', boards = usualMinutesBoards } = options;
  if (version !== 'public') {
    return minutesOf(
      options.includeNames === true ? moment : nameless(moment),
      planned,
      language,
      version,
      life,
      boards,
    );
  }

  const confidential = confidentialOf(log);
  if (planned.openness === 'confidential') {
    const minutes = minutesOf(
      nothingSaid(nameless(moment)),
      planned,
      language,
      version,
      { ...life, changes: [] },
      boards,
    );
    return { ...minutes, leftOut: { log: true, everything: true, elements: 0, lines: 0, numbers: [] } };
  }
  const all = minutesOf(nameless(moment), planned, language, 'internal', life, boards);
  const openChanges = life.changes.filter((entry) => !isConfidentialEntry(entry, confidential));
  const openLife = { ...life, changes: openChanges };
  const told = minutesOf(openMoment(nameless(moment), confidential), planned, language, version, openLife, boards);
  const elements = [...moment.content.elements.keys()].filter((id) => confidential.elements.has(id)).length;
  return { ...told, leftOut: leftOutOf(all, told, elements) };
}

function nameless(moment: SessionMoment): SessionMoment {
  return { ...moment, names: new Map() };
}

function minutesOf(
  moment: SessionMoment,
  session: Session,
  language: Language,
  version: MinutesVersion,
  life: MinutesLife,
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
  const day = localDate(session.start, header.timeZone);
  return {
    language,
    version,
    header,
    participants: participantsOf(content, session.id, moment.names),
    summary: minutesSummary(moment, events),
    proceedings: proceedingsOf(content, session.id, standing, between),
    decisions: decisionSection(moment, events, handledHere),
    actions: actionSection(content, events, day),
    questions: questionSection(content, events),
    learnings: learningSection(content, events),
    map: mapState(
      { content, before: moment.before, log: life.log, language, day },
      disagreementsOf(moment, language),
      boards,
    ),
    next: nextSession(content, session),
    log: version === 'internal' ? logAnnex(moment) : null,
    leftOut: version === 'internal' ? null : { log: true, everything: false, elements: 0, lines: 0, numbers: [] },
  };
}

/** In the words of the cards: "Windpark, bedrag: Provincie schreef 40 mln euro, Waterschap 25 mln euro." */
function disagreementsOf({ findings, document, content }: SessionMoment, language: Language): readonly string[] {
  return findings.map((finding) => findingSentence(finding, { document, content }, { language }));
}

/** The moment as if what is confidential had never been on the table. */
function openMoment(moment: SessionMoment, confidential: Confidential): SessionMoment {
  return {
    ...moment,
    entries: moment.entries.filter((entry) => !isConfidentialEntry(entry, confidential)),
    between: moment.between.filter((entry) => !isConfidentialEntry(entry, confidential)),
    findings: moment.findings.filter((finding) =>
      languages.every((language) => {
        const [sentence = ''] = disagreementsOf({ ...moment, findings: [finding] }, language);
        return !isAboutConfidential(finding, confidential) && !confidential.isNamedIn(sentence);
      }),
    ),
    before: withoutConfidential(moment.before, confidential),
    content: openAgenda(withoutConfidential(moment.content, confidential), confidential),
  };
}

function isAboutConfidential(finding: Finding, { elements, relations }: Confidential): boolean {
  if (finding.kind !== 'values' && finding.kind !== 'removal') return false;
  const { kind, id } = parseKey(finding.thing);
  return (kind === 'element' && elements.has(id)) || (kind === 'relation' && relations.has(id));
}

/** Agenda items keep their number, so that the sections do; a title or purpose that says a confidential name goes. */
function openAgenda(content: Content, { elements, isNamedIn }: Confidential): Content {
  const agendaItems = [...content.agendaItems].map(([id, item]) => {
    const open = { ...item };
    if (isNamedIn(item.title)) open.title = '';
    if (item.purpose && isNamedIn(item.purpose)) open.purpose = null;
    if (item.introducedBy && (elements.has(item.introducedBy) || isNamedIn(item.introducedBy)))
      open.introducedBy = null;
    return [id, open] as const;
  });
  return { ...content, agendaItems: new Map(agendaItems) };
}

function nothingSaid(moment: SessionMoment): SessionMoment {
  const nothing: Content = {
    table: moment.content.table,
    sessions: moment.content.sessions,
    elements: new Map(),
    relations: new Map(),
    agendaItems: new Map(),
    attendance: new Map(),
    decisions: new Map(),
    steps: new Map(),
    reservations: new Map(),
    actions: new Map(),
    questions: new Map(),
    learnings: new Map(),
    notes: new Map(),
    views: new Map(),
  };
  return { ...moment, entries: [], between: [], findings: [], before: nothing, content: nothing };
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
