import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { Journal, type JournalOptions } from '../../../electron/journal/journal';
import type { JournalContents, JournalReceipt } from '../../../shared/ipc/journal';

/** A data folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-journal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Each start of the program has its own minute, so that file names tell the order. */
export function startJournal(dataFolder: string, minute = 0, options: Partial<JournalOptions> = {}): Journal {
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, minute, 30));
  const journal = new Journal({ dataFolder, now, ...options });
  onTestFinished(() => journal.close());
  return journal;
}

export function accepted(answer: Awaited<ReturnType<Journal['append']>>): JournalReceipt {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer;
}

export async function contentsOf(journal: Journal, table = 'tafel', from = 1): Promise<JournalContents> {
  const answer = await journal.read(table, from);
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.contents;
}

export const textsOf = (contents: JournalContents): readonly string[] =>
  contents.lines.map(({ entry: { text } }) => text);

/** Absolute paths in a table's journal folder, in order of name. */
export async function journalFilesOf(
  dataFolder: string,
  table = 'tafel',
  ending = '.jsonl',
): Promise<readonly string[]> {
  const folder = path.join(dataFolder, 'tables', table, 'journal');
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

export async function bytesOf(file: string | undefined): Promise<Buffer> {
  if (file === undefined) throw new Error('there is no such file');
  return readFile(file);
}
