import { foldText } from '../../capture/fold-text';
import type { Language } from '../../i18n/language';
import type { NameSpan } from './name-span';
import { isFunction } from './vocabulary';

/** What stands in a text where a name stood, when no function says who it was. */
export const withheldName = { nl: '[naam weggelaten]', en: '[name left out]' } as const;
/** For an address or a number of somebody. */
export const withheldContact = { nl: '[contactgegevens weggelaten]', en: '[contact details left out]' } as const;

/**
 * A text without names: "volgens wethouder Jansen" becomes "volgens de wethouder"; elsewhere a mark stands in the place of
 * the name.
 * @param spans in the order of the text, none over another
 * @param language of the marks
 */
export function leftOut(text: string, spans: readonly NameSpan[], language: Language): string {
  let after = '';
  let at = 0;
  for (const span of spans) {
    const instead = byFunction(text, span);
    after += text.slice(at, instead === null ? span.start : span.functionAt) + (instead ?? markOf(span, language));
    at = span.end;
  }
  return at === 0 ? text : after + text.slice(at);
}

const markOf = ({ evidence }: NameSpan, language: Language): string =>
  (evidence === 'contact' ? withheldContact : withheldName)[language];

/** Functions that English has and Dutch has not, or not with this article. */
const english =
  /^(?:alder(?:man|woman)|councill?or|mayor|deputy|commissioner|chair(?:man|woman)?|clerk|secretary|director|advis[eo]r|officer|official|manager|farmer|resident|landowner|owner|engineer|colleague|researcher|professor|treasurer|member|reeve|governor|planner|ecologist|hydrologist|lawyer|project leader)$/iu;

/** The function instead of the name, when it stands right before it: "De wethouder". */
function byFunction(text: string, { start, end, functionAt }: NameSpan): string | null {
  if (functionAt === undefined) return null;
  const word = text.slice(functionAt, start).trim();
  const isOwn = /['’]s?$/u.test(text.slice(start, end));
  // Several people, or something of somebody: the sentence would no longer be one.
  if (isOwn || /\s/.test(word) || /(?:s|en)$/u.test(word)) return null;
  const before = text.slice(0, functionAt);
  // "VVD-raadslid", "Deputy Mayor": part of a longer word for it.
  const beside = /(\p{L}+)\s$/u.exec(before)?.[1];
  if (before.endsWith('-') || (beside !== undefined && isFunction(foldText(beside)))) return word;
  const hasArticle =
    /(?:^|[\s(“"'])(?:de|het|een|the|an?|onze|ons|hun|zijn|haar|mijn|uw|our|their|his|her|my|your|deze|die|this|that|elke|iedere|every)\s+(?:\p{Ll}+\s+)?$/iu.test(
      before,
    );
  const isWhole = before.trim() === '' && text.slice(end).trim() === '';
  if (hasArticle || isWhole) return word;
  const article = english.test(word) ? 'the' : word.endsWith('lid') ? 'het' : 'de';
  const isFirst = /^\p{Lu}/u.test(word);
  return `${isFirst ? article.charAt(0).toUpperCase() + article.slice(1) : article} ${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}
