import { readFile } from 'node:fs/promises';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { refusalSentence } from '../../shared/commands/refusal-sentence';
import type { Language } from '../../shared/i18n/language';
import { applyEntry, fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { nextPosition } from '../../shared/log/position';
import { contentOf } from '../../shared/model/content-of';
import { placeNewElements } from '../../shared/placement/place-new-elements';
import { dotOf } from '../../shared/register/register';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode } from '../disk/atomic-write';
import { writeChosenFile } from '../disk/write-chosen-file';
import type { Console } from './console';
import { messages } from './messages';
import type { Trouble } from './two-tables';

/** The bytes of a file that is to be taken over. */
export async function readInput(file: string, language: Language): Promise<Result<Uint8Array, Trouble>> {
  try {
    return accept(await readFile(file));
  } catch (error) {
    const [code, words] = [errorCode(error), messages[language]];
    return refuse({ code: 1, sentence: code === 'EISDIR' ? words.isFolder(file) : words.notRead(file, code) });
  }
}

/** Writes the table with what was taken into it. */
export async function writeTaken(
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

/** The log with the commands carried out at the end of it. */
export function carriedOut(
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
