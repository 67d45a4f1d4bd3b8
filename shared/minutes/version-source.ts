import { foldText } from '../capture/fold-text';
import type { Language } from '../i18n/language';
import type { LogEntry } from '../log/log-entry';
import { entryWithTexts } from '../names/entry-texts';
import { type FoundName, nameFinderOf } from '../names/finding/find-names';
import { withheldName } from '../names/finding/left-out';
import { nameEraserOf, namesIn } from '../names/name-eraser';
import type { MinutesVersion } from './minutes';

/** The log of a table and typed texts as a version of its papers knows them. */
export interface VersionSource {
  readonly log: readonly LogEntry[];
  /** A text that somebody typed about the papers. */
  readonly text: (typed: string) => string;
  /** The people that texts name, each left out or kept. */
  readonly leftOut: readonly FoundName[];
  readonly kept: readonly FoundName[];
}

interface VersionWish {
  readonly version: MinutesVersion;
  /** Of the papers, and so of the marks in them. */
  readonly language: Language;
  /** Names that stay, as they stand in the texts or by surname. */
  readonly keptNames?: readonly string[] | undefined;
}

/**
 * What a version of minutes, lists and packages is made of. Only the internal one names people: from the others the list of
 * participants' names is gone, and so is whoever a text names (R-NAME-24), but for those that are kept. Scores about
 * parties are read by nothing here.
 * @param also texts that somebody typed about the papers, in which names are looked for too
 */
export function versionSource(
  log: readonly LogEntry[],
  { version, language, keptNames = [] }: VersionWish,
  also: readonly string[] = [],
): VersionSource {
  if (version === 'internal') return { log, text: (typed) => typed, leftOut: [], kept: [] };
  const finder = nameFinderOf(log, also);
  const isKept = keptBy(keptNames);
  const kept = finder.found.filter(isKept);
  const keys = new Set(kept.map(({ key }) => key));
  const open = (text: string): string => finder.without(text, language, keys);
  // Keys of participants may be made of their names, and what another program called a name need not look like one.
  const listed = new Set([...namesIn(log)].filter((name) => keys.has(foldText(name).split(' ').at(-1) ?? '')));
  const eraser = nameEraserOf(log, [], withheldName[language], listed);
  const text = (typed: string): string => eraser.text(open(typed));
  return {
    log: log.map((entry) => eraser.entry(entryWithTexts(entry, open))),
    text,
    leftOut: finder.found.filter(({ key }) => !keys.has(key)),
    kept,
  };
}

/** Whether a name is among those that were given: by its key, its surname, or as it stands in a text. */
function keptBy(names: readonly string[]): (name: FoundName) => boolean {
  const wanted = new Set(names.map(foldText).filter((name) => name !== ''));
  const last = new Set([...wanted].map((name) => name.split(' ').at(-1)));
  return ({ key, places }) =>
    wanted.has(key) ||
    last.has(key) ||
    places.some(({ text, start, end }) => wanted.has(foldText(text.slice(start, end))));
}
