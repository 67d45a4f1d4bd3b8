import { parseArgs } from 'node:util';
import type { Language } from '../../shared/i18n/language';
import { languages } from '../../shared/i18n/language';
import { mapFormatOf } from '../../shared/map-formats/map-file-formats';
import { type MinutesBoardId, minutesBoardIds } from '../../shared/minutes/boards/board-ids';
import { type MinutesAnnex, minutesAnnexes } from '../../shared/minutes/document/minutes-annexes';
import { type MinutesVersion, minutesVersions } from '../../shared/minutes/minutes';
import { type ArchiveArguments, readArchive } from './archive-arguments';
import { type EraseArguments, readErase } from './erase-arguments';
import { type CheckArguments, type RepairArguments, readCheck, readRepair } from './health-arguments';
import { type MapArguments, readMap } from './map-arguments';
import { type PassphraseArguments, readPassphrase } from './passphrase';
import { type ReadArguments, readRead } from './read-lines';
import type { SnapshotsArguments } from './snapshot-file';
import type { SyncArguments } from './sync';
import { readSync } from './sync-arguments';
import { readTake, type TakeArguments } from './take-arguments';

/** Where a result goes: a file, or `-` for standard output. */
export type Target = string;

export interface ValidateArguments {
  readonly verb: 'validate';
  readonly file: string;
  readonly language: Language;
}

/** What `replay` can make of a moment, by the names of the options. */
export const resultNames = [
  'report',
  'minutes',
  'notes',
  'parties',
  'tasks',
  'decisions',
  'actions',
  'relations',
  'export',
] as const;

export interface ReplayArguments {
  readonly verb: 'replay';
  readonly file: string;
  /** `start`, a session, or a session and a position: `ses-1:34`. */
  readonly until?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  readonly report?: Target | undefined;
  /** Markdown, OpenDocument text, Word or a web page, as its name ends. */
  readonly minutes?: Target | undefined;
  /** Notes back to councils and parties, a page each; forms as of the minutes. */
  readonly notes?: Target | undefined;
  readonly parties?: Target | undefined;
  readonly tasks?: Target | undefined;
  readonly decisions?: Target | undefined;
  readonly actions?: Target | undefined;
  readonly relations?: Target | undefined;
  /** The boards in the minutes; the usual ones when absent. */
  readonly boards?: readonly MinutesBoardId[] | undefined;
  /** What stands behind the minutes; boards bring the state of the map along. */
  readonly annexes: readonly MinutesAnnex[];
  /** Of the minutes and lists. */
  readonly version: MinutesVersion;
  /** Names of people that stay in a version for others: a list with commas, or a file. */
  readonly names?: string | undefined;
  readonly export?: Target | undefined;
  readonly includeAnalysis: boolean;
  readonly includeNames: boolean;
  readonly eraseNames: boolean;
  /** In the forms of other tools, which otherwise leave confidential elements out. */
  readonly withConfidential: boolean;
  readonly language: Language;
}

export interface MergeArguments {
  readonly verb: 'merge';
  readonly files: readonly [string, string];
  readonly out: Target;
  readonly language: Language;
}

export interface DiffArguments {
  readonly verb: 'diff';
  readonly files: readonly [string, string];
  readonly language: Language;
}

export type Arguments =
  | ValidateArguments
  | ReplayArguments
  | MergeArguments
  | DiffArguments
  | SyncArguments
  | SnapshotsArguments
  | PassphraseArguments
  | ArchiveArguments
  | MapArguments
  | TakeArguments
  | EraseArguments
  | ReadArguments
  | CheckArguments
  | RepairArguments
  | { readonly verb: 'help' };

/** A command line that cannot be understood, with what is wrong about it. */
export interface UsageProblem {
  readonly problem: string;
}

const options = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const replayOptions = {
  ...options,
  until: { type: 'string' },
  'as-of': { type: 'string' },
  report: { type: 'string' },
  minutes: { type: 'string' },
  notes: { type: 'string' },
  parties: { type: 'string' },
  tasks: { type: 'string' },
  decisions: { type: 'string' },
  actions: { type: 'string' },
  relations: { type: 'string' },
  'with-confidential': { type: 'boolean' },
  boards: { type: 'string' },
  annexes: { type: 'string' },
  version: { type: 'string' },
  names: { type: 'string' },
  export: { type: 'string' },
  'without-analysis': { type: 'boolean' },
  'without-names': { type: 'boolean' },
  'erase-names': { type: 'boolean' },
} as const;

/** Reads the command line. Unknown verbs and options, doubled options and values that make no sense are refused. */
export function readArguments(argv: readonly string[]): Arguments | UsageProblem {
  const [verb, ...rest] = argv;
  if (verb === undefined) return { problem: 'a verb is missing' };
  if (verb === 'help' || verb === '--help' || verb === '-h') return { verb: 'help' };
  if (!isVerb(verb)) return { problem: `unknown verb ${JSON.stringify(verb)}` };
  try {
    return readers[verb](rest);
  } catch (error) {
    return { problem: error instanceof Error ? firstSentence(error.message) : String(error) };
  }
}

const readers = {
  validate: readValidate,
  replay: readReplay,
  merge: readMerge,
  diff: readDiff,
  sync: readSync,
  snapshots: readSnapshots,
  passphrase: readPassphrase,
  archive: readArchive,
  map: readMap,
  take: readTake,
  erase: readErase,
  read: readRead,
  check: readCheck,
  repair: readRepair,
};

function isVerb(verb: string): verb is keyof typeof readers {
  return Object.hasOwn(readers, verb);
}

function readMerge(argv: readonly string[]): Arguments | UsageProblem {
  const withOut = { ...options, out: { type: 'string', short: 'o' } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: withOut,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help) return { verb: 'help' };
  const { out } = values;
  if (out === undefined || out === '') return { problem: 'merge needs -o with a file for the result' };
  if (out !== '-' && !/\.gebiedstafel$/i.test(out))
    return { problem: '-o needs a file that ends in .gebiedstafel, or -' };
  return (
    doubled(tokens) ??
    withTwoFiles(positionals, (files) =>
      withLanguage(values.lang, (language) => ({ verb: 'merge', files, out, language })),
    )
  );
}

function readDiff(argv: readonly string[]): Arguments | UsageProblem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  return (
    doubled(tokens) ??
    withTwoFiles(positionals, (files) => withLanguage(values.lang, (language) => ({ verb: 'diff', files, language })))
  );
}

function withTwoFiles(
  positionals: readonly string[],
  make: (files: readonly [string, string]) => Arguments | UsageProblem,
): Arguments | UsageProblem {
  const [first, second, extra] = positionals;
  if (!first || !second) return { problem: 'two table files are needed' };
  return extra === undefined
    ? make([first, second])
    : { problem: `two files at a time; ${JSON.stringify(extra)} is too many` };
}

function readValidate(argv: readonly string[]): Arguments | UsageProblem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  return (
    doubled(tokens) ??
    withFile(positionals, (file) => withLanguage(values.lang, (language) => ({ verb: 'validate', file, language })))
  );
}

function readSnapshots(argv: readonly string[]): Arguments | UsageProblem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  return (
    doubled(tokens) ??
    withFile(positionals, (folder) =>
      withLanguage(values.lang, (language) => ({ verb: 'snapshots', folder, language })),
    )
  );
}

function readReplay(argv: readonly string[]): Arguments | UsageProblem {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: replayOptions,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help) return { verb: 'help' };
  const problem = doubled(tokens) ?? wrongValues(values);
  if (problem !== undefined) return problem;
  const boards = readBoards(values);
  if (boards !== undefined && 'problem' in boards) return boards;
  const annexes = readAnnexes(values);
  if ('problem' in annexes) return annexes;
  const version = minutesVersions.find((each) => each === (values.version ?? 'internal'));
  if (version === undefined) return { problem: `--version is one of ${minutesVersions.join(', ')}` };
  return withFile(positionals, (file) =>
    withLanguage(values.lang, (language) => ({
      verb: 'replay',
      file,
      language,
      until: values.until,
      asOf: values['as-of'],
      report: values.report,
      minutes: values.minutes,
      notes: values.notes,
      parties: values.parties,
      tasks: values.tasks,
      decisions: values.decisions,
      actions: values.actions,
      relations: values.relations,
      withConfidential: values['with-confidential'] === true,
      boards: boards?.chosen,
      annexes: annexes.chosen,
      version,
      names: values.names,
      export: values.export,
      includeAnalysis: values['without-analysis'] !== true,
      includeNames: values['without-names'] !== true,
      eraseNames: values['erase-names'] === true,
    })),
  );
}

function wrongValues(values: { readonly [option: string]: string | boolean | undefined }): UsageProblem | undefined {
  for (const option of ['until', 'as-of', 'names', ...resultNames]) {
    if (values[option] === '') return { problem: `--${option} needs a value` };
  }
  const asOf = values['as-of'];
  if (typeof asOf === 'string' && !isDate(asOf)) {
    return { problem: `--as-of needs a date such as 2022-01-20, not ${JSON.stringify(asOf)}` };
  }
  const target = values['export'];
  if (
    typeof target === 'string' &&
    target !== '-' &&
    !/\.(json|gebiedstafel)$/i.test(target) &&
    mapFormatOf(target) === null
  ) {
    return {
      problem: '--export needs a file that ends in .json, .gebiedstafel, .graphml, .canvas, .mmd or .drawio, or -',
    };
  }
  const minutes = values['minutes'];
  if (typeof minutes === 'string' && /\.(?:doc|pdf)$/i.test(minutes)) {
    return { problem: '--minutes makes .md, .odt, .docx or .html; a PDF is made by the app' };
  }
  for (const list of ['parties', 'tasks', 'decisions', 'actions', 'relations']) {
    const file = values[list];
    if (typeof file === 'string' && file !== '-' && !/\.csv$/i.test(file))
      return { problem: `--${list} needs a file that ends in .csv, or -` };
  }
  const targets = resultNames.flatMap((option) => values[option] ?? []);
  const twice = targets.find((each, at) => targets.indexOf(each) !== at);
  return twice === undefined ? undefined : { problem: `two results cannot go to ${JSON.stringify(twice)}` };
}

/** `--boards balance,space`, `all` or `none`; undefined when it is not given. */
function readBoards({
  boards,
  minutes,
}: {
  readonly [option: string]: string | boolean | undefined;
}): { readonly chosen: readonly MinutesBoardId[] } | UsageProblem | undefined {
  if (typeof boards !== 'string') return undefined;
  if (minutes === undefined) return { problem: '--boards says what stands in the minutes: it needs --minutes too' };
  if (boards === 'all') return { chosen: minutesBoardIds };
  if (boards === 'none') return { chosen: [] };
  const names = boards.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !minutesBoardIds.some((id) => id === name));
  if (unknown !== undefined) {
    const known = `all, none, or some of ${minutesBoardIds.join(',')}`;
    return { problem: `--boards is ${known}; there is no board ${JSON.stringify(unknown)}` };
  }
  return { chosen: minutesBoardIds.filter((id) => names.includes(id)) };
}

/** `--annexes lists,log`, `all` or `none`. */
function readAnnexes({
  annexes,
  boards,
  minutes,
}: {
  readonly [option: string]: string | boolean | undefined;
}): { readonly chosen: readonly MinutesAnnex[] } | UsageProblem {
  if (annexes === undefined) return { chosen: boards === undefined ? [] : ['map'] };
  if (minutes === undefined)
    return { problem: '--annexes says what stands behind the minutes: it needs --minutes too' };
  if (annexes === 'all') return { chosen: minutesAnnexes };
  if (annexes === 'none') return { chosen: [] };
  const names = String(annexes)
    .split(',')
    .map((name) => name.trim());
  const unknown = names.find((name) => !minutesAnnexes.some((annex) => annex === name));
  if (unknown !== undefined) {
    const known = `all, none, or some of ${minutesAnnexes.join(',')}`;
    return { problem: `--annexes is ${known}; there is no annex ${JSON.stringify(unknown)}` };
  }
  return { chosen: minutesAnnexes.filter((annex) => names.includes(annex)) };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

type Token = { readonly kind: string; readonly name?: string };

function doubled(tokens: readonly Token[]): UsageProblem | undefined {
  const names = tokens.flatMap((token) => (token.kind === 'option' && token.name !== undefined ? [token.name] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? undefined : { problem: `--${twice} is given twice` };
}

function withFile(
  positionals: readonly string[],
  make: (file: string) => Arguments | UsageProblem,
): Arguments | UsageProblem {
  const [file, extra] = positionals;
  if (file === undefined || file === '') return { problem: 'a file is missing' };
  return extra === undefined ? make(file) : { problem: `one file at a time; ${JSON.stringify(extra)} is too many` };
}

function withLanguage(value: string | undefined, make: (language: Language) => Arguments): Arguments | UsageProblem {
  if (value === undefined) return make('nl');
  const language = languages.find((each) => each === value);
  return language === undefined ? { problem: `--lang is nl or en, not ${JSON.stringify(value)}` } : make(language);
}

function firstSentence(message: string): string {
  const end = message.indexOf('. ');
  return end === -1 ? message : message.slice(0, end);
}
