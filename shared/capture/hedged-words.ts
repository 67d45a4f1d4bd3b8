import { quotedOrPlain, type Token, tokenise } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn what is said around, in Dutch and English, folded. */
export const negations = set(
  'geen niet nooit niets niks niemand nergens noch evenmin geenszins allerminst nauwelijks zonder no not never nothing nobody none nor neither nowhere hardly without cannot cant dont doesnt didnt wont wouldnt hasnt havent isnt arent',
);

/** Words after which comes on what an answer hangs: "mits IPO meebetaalt". Longer ones stand first. */
export const conditions: readonly string[] = [
  '(?:onder|op|met)\\s+(?:de\\s+|een\\s+|strikte\\s+)?voorwaarden?',
  'onder\\s+(?:het\\s+)?voorbehoud',
  '(?:on|under)\\s+(?:the\\s+|one\\s+)?conditions?',
  'subject\\s+to',
  'as\\s+long\\s+as',
  'afhankelijk\\s+van',
  'depending\\s+on',
  'voor\\s+zover',
  'insofar',
  'behoudens',
  'provided',
  'providing',
  'mits',
  'tenzij',
  'indien',
  'zolang',
  'zodra',
  'wanneer',
  'als',
  'unless',
  'if',
  'once',
];

/** Words that make of a promise less than one: "langjarig commitment te onderzoeken", "een gesprek over …". */
export const weakeningWords = set(
  'misschien mogelijk mogelijkheid mogelijkheden wellicht waarschijnlijk principe beginsel voorlopig vooralsnog voorwaardelijk nog ooit later deels gedeeltelijk intentie inspanning onderzoeken onderzoek onderzoekt verkennen verkenning bekijken kijken nagaan overwegen overweging bespreken bespreekt gesprek overleg studie bestuderen proberen streven yet maybe perhaps possibly possible probably principle partly later provisionally investigate investigating examine explore consider considering discuss talk talks study try look into intention',
);

/** Words that say nothing besides an ask: "dat er langjarig commitment komt", "het verzoek om …". */
export const idleWords = set(
  'de het een der den die dat er hier daar hun zijn haar ons onze aan van voor en op om te toe tot in met bij naar over wordt worden komt komen is zal gaat ook wel graag nu verzoek vraag wens the a an of for and to on by with about will be comes is there their our its that this request ask question wish',
);

/** Whether a word, with the one behind it, is a part of what was asked: "geen versnippering". */
function isSaidIn(own: readonly string[], tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ kind }) => kind === 'word');
  const pair = ` ${tokens[at]?.folded} ${next?.folded} `;
  return next !== undefined && own.some((text) => ` ${text} `.includes(pair));
}

/**
 * Whether words hold a negation. What stands between quotes is taken as it is.
 * @param own folded texts of what was asked, whose negations are a part of it
 */
export function holdsNegation(text: string, own: readonly string[]): boolean {
  const tokens = tokenise(text);
  return tokens.some(({ folded }, at) => negations.has(folded) && !isSaidIn(own, tokens, at));
}

const condition = new RegExp(`[\\s,]\\s*(?:${conditions.join('|')})(?=[\\s:,.!]|$)`, 'giu');

/** A line without the condition at its end, and that condition; null when none is made. */
export function splitCondition(
  line: string,
  own: readonly string[],
): { readonly head: string; readonly condition: string } | null {
  for (const { index } of line.matchAll(condition)) {
    const head = line.slice(0, index).replace(/[\s,;]+$/u, '');
    const behind = line.slice(index).replace(/^[\s,]+/u, '');
    const isQuoted = (head.match(/"/g)?.length ?? 0) % 2 === 1;
    if (!isQuoted && !isSaidIn(own, tokenise(behind), 0)) return { head, condition: behind };
  }
  return null;
}

/** What words say besides an ask that they name. */
export interface WordsBesides {
  /** They are about something else, or promise less: "uitstel van langjarig commitment", "langjarig commitment bekijken". */
  readonly isOther: boolean;
  /** They say anything at all besides the ask: "langjarig commitment voor tien jaar". */
  readonly isMore: boolean;
}

/** @param isOwn whether a folded word is one of the ask */
export function wordsBesides(said: string, isOwn: (word: string) => boolean): WordsBesides {
  const words = tokenise(quotedOrPlain(said)).flatMap(({ kind, folded }) => (kind === 'mark' ? [] : folded.split(' ')));
  const first = words.findIndex((word) => !idleWords.has(word) && isOwn(word));
  const isBeside = (word: string): boolean => word !== '' && !idleWords.has(word) && !isOwn(word);
  const isWeaker = words.some((word) => isBeside(word) && weakeningWords.has(word));
  const isMore = words.some(isBeside);
  return { isOther: isWeaker || words.slice(0, Math.max(0, first)).some(isBeside), isMore };
}
