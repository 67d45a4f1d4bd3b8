import { initialsOf } from '../../capture/initials';
import type { Content } from '../../model/content';
import type { Element } from '../../model/content-types';
import { isAbbreviation } from '../../model/spoken-names';
import { knownAbbreviations } from '../known-abbreviations';

/**
 * What abbreviations of this table are in full: by other names and brackets of its elements, else as everybody knows
 * them, else by the initials of one element. Of an abbreviation that the table uses for two things nothing is said.
 *
 * @param content as far as the minutes may tell of it
 * @param isSecret whether a text names something that the minutes leave out, which everybody may know by its initials
 */
export function abbreviationsOf(content: Content, isSecret: (text: string) => boolean): ReadonlyMap<string, string> {
  const elements = [...content.elements.values()];
  const initials = meanings(
    elements.flatMap(({ name }) => initialsOf(name).map((letters) => [letters.toUpperCase(), name] as const)),
  );
  const own = meanings(elements.flatMap(ownAbbreviations));
  // Of the table's own also those with two meanings take the place of what everybody knows.
  const all = new Map([...unequivocal(initials), ...knownAbbreviations, ...own]);
  return new Map([...unequivocal(all)].filter(([, inFull]) => !isSecret(inFull)));
}

function ownAbbreviations({ name, aliases }: Element): readonly (readonly [string, string])[] {
  const others = aliases ?? [];
  if (isAbbreviation(name)) {
    const inFull = others.find((alias) => !isAbbreviation(alias) && alias.length > name.length);
    return inFull === undefined ? [] : [[name, inFull]];
  }
  const bracketed = name.match(/^(.+?)\s*\(([^()]+)\)$/u);
  const inside = bracketed?.[2] ?? '';
  return [
    ...others.filter(isAbbreviation).map((alias) => [alias, name] as const),
    ...(isAbbreviation(inside) ? [[inside, bracketed?.[1] ?? name] as const] : []),
  ];
}

/** What each abbreviation stands for; null where it stands for two things. */
function meanings(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [short, inFull] of pairs) {
    const known = found.get(short);
    found.set(short, known === undefined || known === inFull ? inFull : null);
  }
  return found;
}

function unequivocal(found: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== null));
}
