import path from 'node:path';
import { format, formatISO } from 'date-fns';
import { newId } from '../../shared/commands/new-id';
import { writeTableFile } from '../../shared/exchange/table-file';
import { listAct } from '../../shared/lists/list-act';
import { listName } from '../../shared/lists/list-name';
import { listRefusalSentence } from '../../shared/lists/list-refusals';
import { type OpenList, openList } from '../../shared/lists/open-list';
import { type AnyListPlan, planList } from '../../shared/lists/plan-list';
import type { PartyGroup } from '../../shared/lists/same-parties';
import { sheetNoteSentences } from '../../shared/lists/sheet-note-sentences';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { dotOf } from '../../shared/register/register';
import { accept, type Result, refuse } from '../../shared/values/result';
import { sha256 } from '../disk/sha256';
import { amongInputs } from './among-inputs';
import type { Console } from './console';
import { messages } from './messages';
import type { TakeArguments } from './take-arguments';
import { planLines, takeTexts } from './take-lines';
import { carriedOut, readInput, writeTaken } from './taken-table';
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
    const written = await writeTaken(out, await writeTableFile(taken.value, sha256), language, console);
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

/** What is said of a list: what to look at, what it brings, and what became of it. */
function linesOf(
  { list: { source } }: ReadList,
  { plan, apart, unread }: Planned,
  log: readonly LogEntry[],
  { out, language }: TakeArguments,
): readonly string[] {
  const words = takeTexts[language];
  return [
    ...sheetNoteSentences(source, language).map((note) => `! ${note}`),
    ...planLines(plan, contentOf(fold(log)), language),
    ...(unread.length === 0 ? [] : [`! ${words.unread(unread.join(', '))}`]),
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
  const bytes = await readInput(file, language);
  if (!bytes.ok) return bytes;
  const opened = openList(bytes.value);
  if (!opened.ok) return refuse({ code: 1, sentence: `${file}: ${listRefusalSentence(opened.refusal, language)}` });
  const { lists, proposed } = opened.value;
  const names = lists.flatMap(({ source }) => (source.form === 'sheet' ? [source.name] : []));
  const list = sheet === undefined ? proposed : lists[names.indexOf(sheet)];
  if (list === undefined)
    return refuse({ code: 2, sentence: takeTexts[language].unknownSheet(file, sheet ?? '', names) });
  return accept({ list, name: listName(path.basename(file), list.source, lists.length), bytes: bytes.value });
}

interface Planned {
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
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
  const unread = list.headers.get(kind)?.unread ?? [];
  return accept({ plan: apart.length === 0 ? united : plan(apart), apart, unread });
}
