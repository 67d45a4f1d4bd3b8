import { languages } from '../i18n/language';
import type { Reading, ReadingContext } from './capture';
import { certainFrom, findElements, indexOf } from './element-index';
import { foldText } from './fold-text';
import { phrasePatterns, readPhrases } from './phrase-pattern';
import { looksLikeName } from './reference';
import { quotedOrPlain } from './tokens';
import { type WayOfSaying, waysOfSaying } from './ways-of-saying';

const ways = waysOfSaying.flatMap((way) =>
  languages.map((language) => ({ way, as: way.as[language], patterns: phrasePatterns(way.phrases[language]) })),
);

/**
 * Reads a line that says in other words what the grammar knows: "trekker van energie wordt de provincie". It is read as the
 * line that says the same. Null when no way of saying fits, or what it would say cannot be.
 * @param read reads that other line
 */
export function parseSaidOtherwise(
  text: string,
  context: ReadingContext,
  read: (line: string) => Reading | null,
): Reading | null {
  const line = text.replace(/^(?:de|het|the)\s+(?=\S)/iu, '');
  for (const { way, as, patterns } of ways) {
    for (const slots of [text, line].flatMap((each) => readPhrases(patterns, each))) {
      if (!isMeant(way, slots, context)) continue;
      const reading = read(as.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? ''));
      const isSame = reading !== null && (reading.reading === way.reads || isChangeOf(way, reading));
      if (isSame && (reading.problem === null || way.isSure === true)) return reading;
    }
  }
  return null;
}

/** A relation that is there already is a change of it, and is told as such. */
const isChangeOf = (way: WayOfSaying, { reading }: Reading): boolean =>
  way.reads === 'relation' && reading === 'change';

function isMeant(way: WayOfSaying, slots: Readonly<Record<string, string>>, { content }: ReadingContext): boolean {
  const { name } = slots;
  if (name !== undefined && (!looksLikeName(name) || foldText(name) === 'het')) return false;
  const index = indexOf(content);
  const isOnMap = (slot: string): boolean =>
    (findElements(index, quotedOrPlain(slots[slot] ?? ''))[0]?.score ?? 0) >= certainFrom;
  return way.known === undefined || way.known.some(isOnMap);
}
