import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { reportOn } from '../../shared/checks/check-report';
import { defaultAsOf, lastSessionHeld } from '../../shared/checks/last-session';
import { importProblemLine } from '../../shared/exchange/import-problem';
import { logUntil } from '../../shared/exchange/moment-of-log';
import { writeTableFile } from '../../shared/exchange/table-file';
import { writeExchange } from '../../shared/exchange/write-exchange';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { mapFormatOf } from '../../shared/map-formats/map-file-formats';
import { contentOf } from '../../shared/model/content-of';
import type { Result } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { writeChosenFile } from '../disk/write-chosen-file';
import { makeArchiveFile } from './archive';
import { type ReplayArguments, readArguments, resultNames, type Target } from './arguments';
import { checkHealth } from './check';
import type { Console } from './console';
import { eraseFile } from './erase';
import { erasedLog } from './erased-log';
import { drawMap } from './map';
import type { MapArguments } from './map-arguments';
import { messages, untilSentence } from './messages';
import { replacePassphrase } from './passphrase';
import { readLines } from './read-lines';
import { repairHealth } from './repair';
import { mapFiles, mapLists, sessionFiles, sessionOptions, sessionResults, type Written } from './result-files';
import { isSnapshotNote, listSnapshots, readSnapshotFile } from './snapshot-file';
import { syncFiles } from './sync';
import { readTable } from './table-source';
import { takeListFile } from './take-list';
import { isMapFile, takeMapFile } from './take-map';
import { compareFiles, mergeFiles, type Trouble } from './two-tables';
import { usage } from './usage';

/** 0: done. 1: the file is refused, or could not be read or written. 2: the command is wrong. */
export type ExitCode = 0 | 1 | 2;

/** A failure with what to say about it. */
interface Failure {
  readonly code: 1 | 2;
  readonly sentence: string;
}

type Outcome<Value> = { readonly value: Value } | { readonly failure: Failure };

const fail = (code: 1 | 2, sentence: string): { readonly failure: Failure } => ({ failure: { code, sentence } });

/**
 * Runs one command line.
 * @param argv the words after the program
 * @returns the exit code; results are written, what went wrong is on the error stream
 */
export async function runCli(argv: readonly string[], console: Console): Promise<ExitCode> {
  const given = readArguments(argv);
  if ('problem' in given) {
    console.writeError(`${given.problem}\n\n${usage}`);
    return 2;
  }
  if (given.verb === 'help') {
    console.writeOut(usage);
    return 0;
  }
  if (given.verb === 'check') return checkHealth(given, console);
  if (given.verb === 'repair') return repairHealth(given, console);
  if (given.verb === 'sync') return syncFiles(given, console);
  if (given.verb === 'passphrase') return replacePassphrase(given, console);
  if (given.verb === 'snapshots') {
    const listed = await listSnapshots(given, console);
    if (!listed.ok) console.writeError(`${listed.refusal}\n`);
    return listed.ok ? 0 : 1;
  }
  if (given.verb === 'merge' || given.verb === 'diff') {
    const done = given.verb === 'merge' ? await mergeFiles(given, console) : await compareFiles(given, console);
    if (done.ok) return 0;
    console.writeError(`${done.refusal.sentence}\n`);
    return done.refusal.code;
  }
  const table = await readLog(given.file, given.language);
  const outcome =
    'failure' in table
      ? table
      : given.verb === 'validate'
        ? { value: console.writeOut(`${validated(given.file, table.value, given.language)}\n`) }
        : given.verb === 'archive'
          ? troubled(await makeArchiveFile(given, table.value, console))
          : given.verb === 'take'
            ? troubled(await (isMapFile(given.list) ? takeMapFile : takeListFile)(given, table.value, console))
            : given.verb === 'erase'
              ? troubled(await eraseFile(given, table.value, console))
              : given.verb === 'map'
                ? await mapUntil(given, table.value, console)
                : given.verb === 'read'
                  ? heard(readLines(given, table.value, console))
                  : await replay(given, table.value, console);
  if (!('failure' in outcome)) return 0;
  console.writeError(`${outcome.failure.sentence}\n`);
  return outcome.failure.code;
}

async function readLog(file: string, language: 'nl' | 'en'): Promise<Outcome<readonly LogEntry[]>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    return fail(1, code === 'EISDIR' ? messages[language].isFolder(file) : messages[language].notRead(file, code));
  }
  if (isSnapshotNote(bytes)) {
    const opened = await readSnapshotFile(file, bytes, language);
    return opened.ok ? { value: opened.value.log } : fail(1, `${file}: ${opened.refusal}`);
  }
  const log = await readTable(bytes);
  return log.ok ? { value: log.value } : fail(1, `${file}: ${importProblemLine(log.refusal, language)}`);
}

const heard = (problem: string | null): Outcome<unknown> =>
  problem === null ? { value: undefined } : fail(2, problem);

function validated(file: string, log: readonly LogEntry[], language: 'nl' | 'en'): string {
  const events = log.filter((entry) => entry.session !== null).length;
  return messages[language].fine(file, contentOf(fold(log)).sessions.size, events);
}

async function mapUntil(given: MapArguments, whole: readonly LogEntry[], console: Console): Promise<Outcome<unknown>> {
  const moment = given.until === undefined ? { found: true as const, log: whole } : logUntil(whole, given.until);
  if (!moment.found) return fail(2, untilSentence(given.until ?? '', moment, given.language));
  return troubled(await drawMap(given, moment.log, console));
}

function troubled(done: Result<true, Trouble>): Outcome<unknown> {
  return done.ok ? { value: undefined } : { failure: done.refusal };
}

async function replay(given: ReplayArguments, whole: readonly LogEntry[], console: Console): Promise<Outcome<unknown>> {
  const moment = given.until === undefined ? { found: true as const, log: whole } : logUntil(whole, given.until);
  if (!moment.found) return fail(2, untilSentence(given.until ?? '', moment, given.language));
  const overwritten = await inputAmong(given);
  if (overwritten !== undefined) return fail(2, messages[given.language].sameFile(overwritten));
  const results = await resultsOf(
    given,
    given.eraseNames ? erasedLog(moment.log, given.language).log : moment.log,
    console,
  );
  if ('failure' in results) return results;
  // Everything is made before anything is written: a command that fails half-way leaves no half of its results.
  for (const { target, content } of results.value) {
    if (target === '-') {
      console.writeOut(content);
      continue;
    }
    try {
      await writeChosenFile(target, content);
    } catch (error) {
      return fail(1, messages[given.language].notWritten(target, errorCode(error)));
    }
  }
  return { value: undefined };
}

async function resultsOf(
  given: ReplayArguments,
  log: readonly LogEntry[],
  console: Console,
): Promise<Outcome<readonly Written[]>> {
  const results: Written[] = [];
  const content = contentOf(fold(log));
  if (given.report !== undefined) {
    const report = reportOn(content, log, given.asOf ?? defaultAsOf(content, log));
    results.push({ target: given.report, content: `${JSON.stringify(report, null, 2)}\n` });
  }
  if (sessionResults.some((result) => given[result] !== undefined)) {
    const session = lastSessionHeld(content, log);
    if (session === undefined) return fail(2, messages[given.language].noMinutes(sessionOptions(given)));
    results.push(...(await sessionFiles(given, log, session.id, console)));
  }
  results.push(...mapLists(given, content), ...mapFiles(given, content, console));
  if (given.export !== undefined && mapFormatOf(given.export) === null) {
    const isTable = /\.gebiedstafel$/i.test(given.export);
    const exported = isTable ? await writeTableFile(log, sha256) : await exchangeText(given, log);
    results.push({ target: given.export, content: exported });
  }
  return { value: results };
}

async function exchangeText(given: ReplayArguments, log: readonly LogEntry[]): Promise<string> {
  const { includeAnalysis, includeNames } = given;
  return `${JSON.stringify(await writeExchange(log, { includeAnalysis, includeNames }, sha256), null, 2)}\n`;
}

/** The target that is the file being read, also under another name or through a link. */
async function inputAmong(given: ReplayArguments): Promise<Target | undefined> {
  const input = await realpath(given.file);
  for (const target of resultNames.map((name) => given[name])) {
    if (target === undefined || target === '-') continue;
    const real = await realpath(target).catch(() => path.resolve(target));
    if (real === input) return target;
  }
  return undefined;
}
