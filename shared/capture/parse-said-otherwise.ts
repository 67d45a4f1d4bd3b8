import { languages } from '../i18n/language';
import type { Reading, ReadingContext } from './capture';
import { certainFrom, type ElementIndex, findElements, indexOf } from './element-index';
import { asSentence, foldText } from './fold-text';
import { withoutKindWord } from './kind-words';
import { leadsAlready } from './leads-already';
import { phrasePatterns, readPhrases } from './phrase-pattern';
import { problems } from './problems';
import { looksLikeName } from './reference';
import { quotedOrPlain, splitAtJoints, textOf, tokenise } from './tokens';
import { type WayOfSaying, waysOfSaying } from './ways-of-saying';

type Slots = Readonly<Record<string, string>>;

const ways = waysOfSaying.flatMap((way) =>
  languages.map((language) => ({ way, language, patterns: phrasePatterns(way.phrases[language]) })),
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
  for (const { way, language, patterns } of ways) {
    for (const said of [text, line].flatMap((each) => readPhrases(patterns, each))) {
      const slots = bareSlots(way, said, context);
      const unknown = unknownOf(way, slots, context);
      if (!namesSomething(slots)) continue;
      if (unknown.length > 0) {
        const isAsked = way.isSure === true && unknown.length < (way.known ?? []).length;
        if (isAsked) return asksWhich(way, slots, unknown[0] ?? '', text, context);
        continue;
      }
      const reading = read(filled(way.as[language], slots));
      const isSame = reading !== null && (reading.reading === way.reads || isChangeOf(way, reading));
      if (isSame && (reading.problem === null || way.isSure === true)) return leadsAlready(reading, context);
    }
  }
  return null;
}

const filled = (line: string, slots: Slots): string =>
  line.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');

/** A relation that is there already is a change of it, and is told as such. */
const isChangeOf = (way: WayOfSaying, { reading }: Reading): boolean =>
  way.reads === 'relation' && reading === 'change';

function namesSomething({ name }: Slots): boolean {
  return name === undefined || (looksLikeName(name) && foldText(name) !== 'het');
}

/** Whether all of these words are known: "Wonen", "Grootstad en IPO". */
function isOnMap(index: ElementIndex, words: string): boolean {
  const isKnown = (name: string): boolean => (findElements(index, quotedOrPlain(name))[0]?.score ?? 0) >= certainFrom;
  const parts = splitAtJoints(tokenise(words));
  return isKnown(words) || (parts.length > 1 && parts.every((part) => isKnown(textOf(words, part))));
}

/** "de opgave Wonen" is Wonen, unless the map knows it by all of these words. */
function bareSlots(way: WayOfSaying, slots: Slots, { content }: ReadingContext): Slots {
  const index = indexOf(content);
  const bare = (way.known ?? []).flatMap((slot) => {
    const words = slots[slot] ?? '';
    const own = isOnMap(index, words) ? words : withoutKindWord(words);
    return isOnMap(index, own) ? [[slot, own] as const] : [];
  });
  return { ...slots, ...Object.fromEntries(bare) };
}

function unknownOf(way: WayOfSaying, slots: Slots, { content }: ReadingContext): readonly string[] {
  const index = indexOf(content);
  return (way.known ?? []).filter((slot) => !isOnMap(index, slots[slot] ?? ''));
}

/** Who is it: the words that the map does not know name nobody. */
function asksWhich(way: WayOfSaying, slots: Slots, unknown: string, text: string, context: ReadingContext): Reading {
  const { language } = context.settings;
  const words = quotedOrPlain(slots[unknown] ?? '');
  const example = filled(way.as[language], { ...slots, [unknown]: '…' });
  return {
    reading: way.reads,
    commands: [],
    preview: [{ kind: 'text', text }],
    problem: problems[language].namesNobody(words, example, text),
    text: asSentence(text),
  };
}
