import { type Language, languages } from '../i18n/language';
import type { ReadingContext } from './capture';
import { indexOf } from './element-index';
import { ownerLength } from './owner';
import { parseAction } from './parse-action';
import { followUpHint } from './parse-follow-up';
import { phrasePatterns, readPhrase } from './phrase-pattern';
import { problems } from './problems';
import { looksLikeName } from './reference';
import { tokenise } from './tokens';
import { missingPhrases, tableWords } from './ways-of-saying';

const missing = languages.flatMap((language: Language) => phrasePatterns(missingPhrases[language]));
/** Somebody who tells that the table wants something says it at length. */
const fewestWords = 4;

/** What a line that becomes a note may have been meant as, with how that is written. Null for an ordinary note. */
export function noteHint(text: string, context: ReadingContext): string | null {
  const followUp = followUpHint(text, context);
  if (followUp !== null) return followUp;
  const texts = problems[context.settings.language].meantAs;
  const name = readPhrase(missing, text)?.['name'];
  if (name !== undefined && looksLikeName(name)) return texts.element(name);
  const tokens = tokenise(text);
  const start = /^(?:de|het|the)$/.test(tokens[0]?.folded ?? '') ? 1 : 0;
  if (tokens.length >= fewestWords && tableWords.has(tokens[start]?.folded ?? '')) return texts.decision(text);
  if (ownerLength(text, tokens, indexOf(context.content), 5) === 0) return null;
  const [command] = parseAction(text, context).commands;
  return command?.type === 'assignAction' && command.action.due !== null ? texts.action(text) : null;
}
