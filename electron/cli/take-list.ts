import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, formatISO } from 'date-fns';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { newId } from '../../shared/commands/new-id';
import { refusalSentence } from '../../shared/commands/refusal-sentence';
import { writeTableFile } from '../../shared/exchange/table-file';
import type { Language } from '../../shared/i18n/language';
import { listAct } from '../../shared/lists/list-act';
import { listName } from '../../shared/lists/list-name';
import { listRefusals } from '../../shared/lists/list-refusals';
import { type OpenList, openList } from '../../shared/lists/open-list';
import { type AnyListPlan, planList } from '../../shared/lists/plan-list';
import type { PartyGroup } from '../../shared/lists/same-parties';
import { sheetNoteSentences } from '../../shared/lists/sheet-note-sentences';
import { applyEntry, fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { nextPosition } from '../../shared/log/position';
import { contentOf } from '../../shared/model/content-of';
import { placeNewElements } from '../../shared/placement/place-new-elements';
import { dotOf } from '../../shared/register/register';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { writeChosenFile } from '../disk/write-chosen-file';
import { amongInputs } from './among-inputs';
import type { Console } from './console';
import { messages } from './messages';
import type { TakeArguments } from './take-arguments';
import { planLines, takeTexts } from './take-lines';
import type { Trouble } from './two-tables';

/**
 * Takes a list over into a copy of a table, or only says what it would bring. Rows that seem to be one party stay apart
 * unless the command unites them: nobody sees them here before they are. Scores are not taken; a table file has none.
 * @param now the moment of taking over; the system's clock unless a test says otherwise
 */
export async function takeListFile(
  given: TakeArguments,
  log: readonly LogEntry[],
  console: Console,
  now: () => Date = () => new Date(),
): Promise<Result<true, Trouble>> {
  const { language, file, out } = given;
  const overwritten = out === undefined || out === '-' ? undefined : await amongInputs(out, [file, given.list]);
  if (overwritten !== undefined) return refuse({ code: 2, sentence: messages[language].sameFile(overwritten) });
  const read = await readList(given);
  if (!read.ok) return read;
  const moment = now();
  const at = formatISO(moment);
  const replica = await replicaOf(given, read.value, log, at);
  const planned = planOf(given, read.value, log, { replica, today: format(moment, 'yyyy-MM-dd') });
  if (!planned.ok) return planned;
  const taken = carriedOut(log, listAct(planned.value.plan.commands, read.value.name, language), {
    replica,
    at,
    language,
  });
  if (!taken.ok) return taken;
  if (out !== undefined) {
    const written = await write(out, await writeTableFile(taken.value, sha256), language, console);
    if (!written.ok) return written;
  }
  const lines = `${linesOf(read.value, planned.value, log, given).join('\n')}\n`;
  // What goes to the output may be a table, which other programs read.
  if (out === '-') console.writeError(lines);
  else console.writeOut(lines);
  return accept(true);
}

/**
 * Who writes: the same for the same command at the same moment, and another one as soon as anything of it differs, since
 * two entries that are not the same may never have one address.
 */
async function replicaOf(
  { kind, unite, language }: TakeArguments,
  { name, bytes, list }: ReadList,
  log: readonly LogEntry[],
  at: string,
): Promise<string> {
  const seed = JSON.stringify([at, log, name, kind ?? list.kind, unite, language]);
  return `list-${(await sha256(Buffer.concat([Buffer.from(seed), bytes]))).slice(0, 16)}`;
}

async function write(
  out: string,
  table: Uint8Array,
  language: Language,
  console: Console,
): Promise<Result<true, Trouble>> {
  if (out === '-') {
    console.writeOut(table);
    return accept(true);
  }
  try {
    await writeChosenFile(out, table);
    return accept(true);
  } catch (error) {
    return refuse({ code: 1, sentence: messages[language].notWritten(out, errorCode(error)) });
  }
}

/** What is said of a list: what to look at, what it brings, and what became of it. */
function linesOf(
  { list: { source } }: ReadList,
  { plan, apart }: Planned,
  log: readonly LogEntry[],
  { out, language }: TakeArguments,
): readonly string[] {
  const words = takeTexts[language];
  return [
    ...sheetNoteSentences(source, language).map((note) => `! ${note}`),
    ...planLines(plan, contentOf(fold(log)), language),
    ...apart.map((group) => `! ${words.perhapsOne(group)}`),
    ...(out === undefined ? [words.nothingWritten] : out === '-' ? [] : [words.taken(out)]),
  ];
}

interface ReadList {
  readonly list: OpenList;
  /** For the log. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function readList({ list: file, sheet, language }: TakeArguments): Promise<Result<ReadList, Trouble>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const [code, words] = [errorCode(error), messages[language]];
    return refuse({ code: 1, sentence: code === 'EISDIR' ? words.isFolder(file) : words.notRead(file, code) });
  }
  const opened = openList(bytes);
  if (!opened.ok) return refuse({ code: 1, sentence: `${file}: ${listRefusals[language][opened.refusal]}` });
  const { lists, proposed } = opened.value;
  const names = lists.flatMap(({ source }) => (source.form === 'sheet' ? [source.name] : []));
  const list = sheet === undefined ? proposed : lists[names.indexOf(sheet)];
  if (list === undefined)
    return refuse({ code: 2, sentence: takeTexts[language].unknownSheet(file, sheet ?? '', names) });
  return accept({ list, name: listName(path.basename(file), list.source, lists.length), bytes });
}

interface Planned {
  readonly plan: AnyListPlan;
  /** Rows that stay apart although they seem to be one. */
  readonly apart: readonly PartyGroup[];
}

/** The plan as the command wants it. */
function planOf(
  { kind: asked, unite, list: file, language }: TakeArguments,
  { list, name }: ReadList,
  log: readonly LogEntry[],
  { replica, today }: { readonly replica: string; readonly today: string },
): Result<Planned, Trouble> {
  const words = takeTexts[language];
  const kind = asked ?? list.kind;
  if (!list.headers.has(kind))
    return refuse({ code: 2, sentence: words.notSuchList(file, kind, [...list.headers.keys()]) });
  const content = contentOf(fold(log));
  const plan = (apart: readonly PartyGroup[]): AnyListPlan => {
    let count = 0;
    const made = (of: string): string => {
      count += 1;
      return newId(of, dotOf(replica, 1), count);
    };
    const choices = { apart: new Set(apart.map(({ row }) => row)), withScores: false };
    return planList(content, list, kind, choices, { list: name, newId: made, today });
  };
  const united = plan([]);
  const guesses = united.guesses ?? [];
  const unknown = unite === 'all' ? undefined : unite.find((row) => !guesses.some((group) => group.row === row));
  if (unknown !== undefined)
    return refuse({
      code: 2,
      sentence: words.notToUnite(
        unknown,
        guesses.map(({ row }) => row),
      ),
    });
  const apart = unite === 'all' ? [] : guesses.filter(({ row }) => !unite.includes(row));
  return accept({ plan: apart.length === 0 ? united : plan(apart), apart });
}

function carriedOut(
  log: readonly LogEntry[],
  commands: readonly Command[],
  { replica, at, language }: { readonly replica: string; readonly at: string; readonly language: Language },
): Result<readonly LogEntry[], Trouble> {
  const entries = [...log];
  let document = fold(log);
  for (const [place, command] of commands.entries()) {
    const content = contentOf(document);
    const dot = dotOf(replica, place + 1);
    const context = { dot, at, language, ...nextPosition(entries, content) };
    const entry = apply(document, placeNewElements(content, command, dot), context);
    if (!entry.ok) return refuse({ code: 1, sentence: refusalSentence(entry.refusal, language) });
    entries.push(entry.value);
    document = applyEntry(document, entry.value);
  }
  return accept(entries);
}
