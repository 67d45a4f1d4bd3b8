import { actionListCsv, decisionListCsv } from '../../shared/archive/list-csv';
import { partyListCsv, taskListCsv } from '../../shared/lists/write-lists';
import type { LogEntry } from '../../shared/log/log-entry';
import { mapFileFormats, mapFormatOf, relationListCsv } from '../../shared/map-formats/map-file-formats';
import { mapGraphOf } from '../../shared/map-formats/map-graph';
import { minutesModel } from '../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../shared/minutes/render-markdown';
import { renderOdt } from '../../shared/minutes/render-odt';
import type { Content } from '../../shared/model/content';
import { placeUnplaced } from '../../shared/placement/place-unplaced';
import type { ReplayArguments, Target } from './arguments';
import type { Console } from './console';
import { messages } from './messages';

/** Those that need a session that was held. */
export const sessionResults = ['minutes', 'decisions', 'actions'] as const;

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
 * The minutes of a session, as OpenDocument text when the file is called so and as Markdown otherwise, and its lists for
 * a spreadsheet. The text has no picture of the map, which only the app draws.
 */
export function sessionFiles(given: ReplayArguments, log: readonly LogEntry[], session: string): readonly Written[] {
  const { language, boards, minutes: target, decisions, actions } = given;
  const minutes = minutesModel(log, session, language, boards === undefined ? {} : { boards });
  const isText = /\.odt$/i.test(target ?? '');
  return [
    ...(target === undefined ? [] : [{ target, content: isText ? renderOdt(minutes) : renderMarkdown(minutes) }]),
    ...(decisions === undefined ? [] : [{ target: decisions, content: decisionListCsv(minutes) }]),
    ...(actions === undefined ? [] : [{ target: actions, content: actionListCsv(minutes) }]),
  ];
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
