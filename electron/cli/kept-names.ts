import { readFile } from 'node:fs/promises';
import type { Language, Translated } from '../../shared/i18n/language';
import type { VersionSource } from '../../shared/minutes/version-source';
import type { FoundName } from '../../shared/names/finding/find-names';
import type { Console } from './console';

const nl = {
  leftOut: (names: string) => `Namen van personen weggelaten: ${names}. Houd er een met --names.`,
  kept: (names: string) => `Namen van personen die blijven staan: ${names}.`,
  notFound: (names: string) => `--names: niet gevonden in wat er getypt is: ${names}.`,
  times: (said: string, count: number) => (count === 1 ? said : `${said} (${count} keer)`),
};

const en = {
  leftOut: (names) => `Names of people left out: ${names}. Keep one with --names.`,
  kept: (names) => `Names of people that stay: ${names}.`,
  notFound: (names) => `--names: not found in what was typed: ${names}.`,
  times: (said, count) => (count === 1 ? said : `${said} (${count} times)`),
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/**
 * The names that stay in papers for others.
 * @param given names with commas between, or the path of a file with one on a line; none when undefined
 */
export async function keptNames(given: string | undefined): Promise<readonly string[]> {
  if (given === undefined) return [];
  const list = await readFile(given, 'utf8').catch(() => given);
  return list
    .replace(/^\uFEFF/, '')
    .split(/[\r\n,;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Says which people the papers leave out, and who stays, on the error stream: nobody has to look for them. */
export function tellNames(
  { leftOut, kept }: VersionSource,
  wanted: readonly string[],
  language: Language,
  console: Console,
): void {
  const words = texts[language];
  const listed = (names: readonly FoundName[]): string =>
    names.map(({ said, places }) => words.times(said, places.length)).join(', ');
  if (leftOut.length > 0) console.writeError(`${words.leftOut(listed(leftOut))}\n`);
  if (kept.length > 0) console.writeError(`${words.kept(listed(kept))}\n`);
  if (kept.length === 0 && wanted.length > 0) console.writeError(`${words.notFound(wanted.join(', '))}\n`);
}
