import { readFile } from 'node:fs/promises';
import { importProblemLine } from '../../shared/exchange/import-problem';
import { readTableFile, writeTableFile } from '../../shared/exchange/table-file';
import type { Language } from '../../shared/i18n/language';
import { findingSentence } from '../../shared/merge/finding-sentences';
import { findingsOf } from '../../shared/merge/findings';
import { laptopName } from '../../shared/merge/laptop-names';
import { mergeRefusalSentence, relationshipSentence } from '../../shared/merge/merge-sentences';
import { type MergedTables, mergeTables, type TableState } from '../../shared/merge/merge-tables';
import { newsOf, titleIn } from '../../shared/merge/news';
import { contentOf } from '../../shared/model/content-of';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { sha256 } from '../disk/sha256';
import { writeChosenFile } from '../disk/write-chosen-file';
import { amongInputs } from './among-inputs';
import type { DiffArguments, MergeArguments } from './arguments';
import type { Console } from './console';
import { messages } from './messages';
import { isSnapshotNote, readSnapshotFile } from './snapshot-file';

/** What went wrong, and the exit code for it: 1 a file, 2 the command. */
export interface Trouble {
  readonly code: 1 | 2;
  readonly sentence: string;
}

/** Merges two table files into a third. Neither input is touched; the result is the same in either order. */
export async function mergeFiles(given: MergeArguments, console: Console): Promise<Result<true, Trouble>> {
  const { language, files, out } = given;
  const input = out === '-' ? undefined : await amongInputs(out, files);
  if (input !== undefined) return refuse({ code: 2, sentence: messages[language].sameFile(input) });
  const merged = await readBoth(files, language);
  if (!merged.ok) return merged;
  const bytes = await writeTableFile(merged.value.merged.log, sha256);
  if (out === '-') {
    console.writeOut(bytes);
    return accept(true);
  }
  try {
    await writeChosenFile(out, bytes);
  } catch (error) {
    return refuse({ code: 1, sentence: messages[language].notWritten(out, errorCode(error)) });
  }
  console.writeOut(`${[messages[language].merged(out), ...findingLines(merged.value.merged, language)].join('\n')}\n`);
  return accept(true);
}

/** Says how two table files relate and what the second would bring to the first. */
export async function compareFiles(given: DiffArguments, console: Console): Promise<Result<true, Trouble>> {
  const { language, files } = given;
  const read = await readBoth(files, language);
  if (!read.ok) return read;
  const { mine, merged } = read.value;
  const words = messages[language];
  const news = newsOf(mine, merged, (laptop) => laptopName(laptop, language));
  const shown = { before: mine.document, after: merged.document };
  const lines = [
    relationshipSentence(merged.relationship, language),
    words.onlyIn(files[0], merged.unsent.length),
    words.onlyIn(files[1], merged.received.length),
    ...news.items.map((item) => `${words.signs[item.change]} ${titleIn(shown, item)} (${item.by})`),
    ...findingLines(merged, language),
  ];
  console.writeOut(`${lines.join('\n')}\n`);
  return accept(true);
}

function findingLines(table: TableState, language: Language): readonly string[] {
  const content = contentOf(table.document);
  return findingsOf(table).map((finding) => `! ${findingSentence(finding, { ...table, content }, { language })}`);
}

async function readBoth(
  files: readonly [string, string],
  language: Language,
): Promise<Result<{ readonly mine: TableState; readonly merged: MergedTables }, Trouble>> {
  const [mine, theirs] = [await readTableState(files[0], language), await readTableState(files[1], language)];
  if (!mine.ok) return mine;
  if (!theirs.ok) return theirs;
  const merged = mergeTables(mine.value, theirs.value);
  if (!merged.ok) return refuse({ code: 1, sentence: mergeRefusalSentence(merged.refusal, language) });
  return accept({ mine: mine.value, merged: merged.value });
}

async function readTableState(file: string, language: Language): Promise<Result<TableState, Trouble>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    const words = messages[language];
    return refuse({ code: 1, sentence: code === 'EISDIR' ? words.isFolder(file) : words.notRead(file, code) });
  }
  if (isSnapshotNote(bytes)) {
    const opened = await readSnapshotFile(file, bytes, language);
    return opened.ok ? opened : refuse({ code: 1, sentence: `${file}: ${opened.refusal}` });
  }
  const table = await readTableFile(bytes, sha256);
  if (table.ok) return table;
  return refuse({ code: 1, sentence: `${file}: ${importProblemLine(table.refusal, language)}` });
}
