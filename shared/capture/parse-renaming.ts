import { sentences } from '../commands/sentences';
import { languages, type Translated } from '../i18n/language';
import type { Reading, ReadingContext } from './capture';
import { findElements, indexOf, takenFrom } from './element-index';
import { asSentence, capitalised, foldText } from './fold-text';
import { phrasePatterns, readPhrase } from './phrase-pattern';
import { problems } from './problems';
import { looksLikeName } from './reference';
import { quotedOrPlain } from './tokens';
import { renamingPhrases } from './ways-of-saying';

const patterns = languages.flatMap((language) => phrasePatterns(renamingPhrases[language]));
const words: Translated<{ readonly called: string }> = {
  nl: { called: 'heet voortaan' },
  en: { called: 'is now called' },
};
/** Bound of a name in the exchange format (rulings, "The file"). */
const longestName = 1000;

/** Reads "hernoem Wonen naar Woningbouw". Null when the line gives nothing on the map another name. */
export function parseRenaming(text: string, context: ReadingContext): Reading | null {
  const said = readPhrase(patterns, text);
  if (said === null) return null;
  const { language } = context.settings;
  const texts = problems[language];
  const [old = '', typed = ''] = [said['old'], said['name']].map((each) => quotedOrPlain(each ?? ''));
  const isQuoted = (said['name'] ?? '').startsWith('"');
  if (!isQuoted && !looksLikeName(typed)) return null;
  const name = isQuoted ? typed.trim() : capitalised(typed);
  const found = findElements(indexOf(context.content), old).filter(({ score }) => score >= takenFrom);
  const [best] = found;
  const isOrder = /^(?:hernoem|rename)\b/iu.test(text);
  const stop = (problem: string): Reading => ({
    reading: 'change',
    commands: [],
    preview: [{ kind: 'text', text }],
    problem,
    text: asSentence(text),
  });
  if (best === undefined) return isOrder ? stop(texts.unknownElement(old)) : null;
  const rivals = found.filter(({ score }) => score >= best.score - 0.05).map(({ element }) => element);
  if (rivals.length > 1)
    return stop(
      texts.severalCalled(
        old,
        rivals.map((each) => each.name),
      ),
    );
  const { element } = best;
  if (name.length > longestName) return stop(texts.tooLong);
  const isTaken = [...context.content.elements.values()].some(
    (each) => each.kind === element.kind && each.id !== element.id && foldText(each.name) === foldText(name),
  );
  if (isTaken || name === element.name || name === '') return stop(texts.elementExists(name));
  const line = sentences[language].elementChanged(element.name, { name });
  return {
    reading: 'change',
    commands: [{ type: 'updateElement', id: element.id, set: { name }, text: line }],
    preview: [
      { kind: 'existing', text: element.name, elementKind: element.kind, id: element.id },
      { kind: 'verb', text: words[language].called },
      { kind: 'text', text: name },
    ],
    problem: null,
    text: line,
  };
}
