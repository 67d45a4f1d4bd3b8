import { actionListCsv, decisionListCsv } from '../../shared/archive/list-csv';
import { partyListCsv, taskListCsv } from '../../shared/lists/write-lists';
import type { LogEntry } from '../../shared/log/log-entry';
import { mapFileFormats, mapFormatOf, relationListCsv } from '../../shared/map-formats/map-file-formats';
import { mapGraphOf } from '../../shared/map-formats/map-graph';
import type { MinutesAnnex } from '../../shared/minutes/document/minutes-annexes';
import type { MinutesPart } from '../../shared/minutes/document/minutes-document';
import type { Minutes } from '../../shared/minutes/minutes';
import { minutesModel } from '../../shared/minutes/minutes-model';
import { renderHtml } from '../../shared/minutes/render-html';
import { renderMarkdown } from '../../shared/minutes/render-markdown';
import { renderOdt } from '../../shared/minutes/render-odt';
import { versionSource } from '../../shared/minutes/version-source';
import type { Content } from '../../shared/model/content';
import { placeUnplaced } from '../../shared/placement/place-unplaced';
import type { ReplayArguments, Target } from './arguments';
import type { Console } from './console';
import { keptNames, tellNames } from './kept-names';
import { messages } from './messages';

/** Those that need a session that was held. */
export const sessionResults = ['minutes', 'notes', 'decisions', 'actions'] as const;

export interface Written {
  readonly target: Target;
  readonly content: Uint8Array | string;
}

/** The options given that need a session, as they were typed. */
export function sessionOptions(given: ReplayArguments): string {
  return sessionResults
    .filter((result) => given[result] !== undefined)
    .map((result) => `--${result}`)
    .join(', ');
}

/**
 * The minutes of a session, in the form that the name of the file asks for (Markdown when it asks for none), and its lists
 * for a spreadsheet. Without a picture of the map, which only the app draws. The versions for others are without names of
 * people; whose they were is on the error stream.
 */
export async function sessionFiles(
  given: ReplayArguments,
  log: readonly LogEntry[],
  session: string,
  console: Console,
): Promise<readonly Written[]> {
  const { language, boards, annexes, version, minutes: target, notes, decisions, actions } = given;
  const kept = await keptNames(given.names);
  const source = versionSource(log, { version, language, keptNames: kept });
  tellNames(source, kept, language, console);
  const minutes = minutesModel(source.log, session, language, { version, ...(boards === undefined ? {} : { boards }) });
  return [
    ...(target === undefined ? [] : [{ target, content: await rendered(minutes, target, { annexes }) }]),
    ...(notes === undefined ? [] : [{ target: notes, content: await rendered(minutes, notes, { part: 'notes' }) }]),
    ...(decisions === undefined ? [] : [{ target: decisions, content: decisionListCsv(minutes) }]),
    ...(actions === undefined ? [] : [{ target: actions, content: actionListCsv(minutes) }]),
  ];
}

async function rendered(
  minutes: Minutes,
  target: Target,
  wish: { readonly part?: MinutesPart; readonly annexes?: readonly MinutesAnnex[] },
): Promise<Uint8Array | string> {
  switch (/\.(odt|docx|html?)$/i.exec(target)?.[1]?.toLowerCase()) {
    case 'odt':
      return renderOdt(minutes, wish);
    case 'docx': {
      // A large library, needed for this form alone.
      const { renderDocx } = await import('../../shared/minutes/render-docx');
      return renderDocx(minutes, wish);
    }
    case 'html':
    case 'htm':
      return renderHtml(minutes, wish);
    default:
      return renderMarkdown(minutes, wish);
  }
}

/** The parties and tasks of the map as lists that come in again. */
export function mapLists({ parties, tasks, language }: ReplayArguments, content: Content): readonly Written[] {
  return [
    ...(parties === undefined ? [] : [{ target: parties, content: partyListCsv(content, language) }]),
    ...(tasks === undefined ? [] : [{ target: tasks, content: taskListCsv(content, language) }]),
  ];
}

/** The map in the forms of other tools. What is confidential stays out unless somebody asks for it, and that is said. */
export function mapFiles(given: ReplayArguments, content: Content, console: Console): readonly Written[] {
  const { export: target, relations, language, withConfidential } = given;
  const format = target === undefined ? null : mapFormatOf(target);
  if (format === null && relations === undefined) return [];
  const graph = mapGraphOf(content, { language, places: placeUnplaced(content), withConfidential });
  if (graph.leftOut > 0) console.writeError(`${messages[language].confidentialLeftOut(graph.leftOut)}\n`);
  return [
    ...(target === undefined || format === null ? [] : [{ target, content: mapFileFormats[format](graph, language) }]),
    ...(relations === undefined ? [] : [{ target: relations, content: relationListCsv(graph, language) }]),
  ];
}
