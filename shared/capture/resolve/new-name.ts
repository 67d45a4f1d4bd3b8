import type { NewElement } from '../../commands/command';
import { foldText } from '../fold-text';
import { doubtAt } from '../grammar/spans';
import {
  auxiliaries,
  harmlessWords,
  joints,
  persons,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/closed-words';
import { isFrameWord } from '../lexicon/frames';
import { kindHeads, kindsSaid } from '../lexicon/kinds-in-words';
import { readHectares } from '../quantities';
import { readMillions } from '../sums-of-money';
import { tokenise } from '../tokens';

const mostWords = 9;
const onlyShort = new Set('prov gem ws hhs hhr min mun weth ged'.split(' '));
const inner = new Set('de het der den the en and & van voor op in of for'.split(' '));

/**
 * Whether a name may become that of something new (R-CAPTURE laws, "a new name is earned"): content words, no sentence.
 * It holds no modal, negation, condition, hedge, pronoun, time or amount, opens with no preposition and ends with none.
 * @param isNamed somebody said that it is one ("doel: …"): then it may be a longer phrase
 * @param name as it would stand on the map; names between quotes are never asked about
 */
export function isEarned(name: string, isNamed = false): boolean {
  const tokens = tokenise(name.replace(/[()]/g, ' '));
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > (isNamed ? 3 * mostWords : mostWords)) return false;
  if (isNamed)
    return !prepositions.has(words[0]?.folded ?? '') && !tokens.some((_, at) => doubtAt(tokens, at) !== null);
  if (tokens.some(({ kind, text }) => kind === 'mark' && !/^[,.]$/.test(text))) return false;
  const [first, last] = [words[0]?.folded ?? '', words.at(-1)?.folded ?? ''];
  // "Prov" alone is a word for one that has a name.
  if (words.length === 1 && onlyShort.has(first)) return false;
  if (isSmall(first) || isSmall(last)) return false;
  if (words.slice(1).some(({ folded }) => kindHeads[folded]?.isPartOfName === false)) return false;
  // Only a word for its kind takes more behind it: "plan voor de binnenstad", not "sprintje naar de bus".
  const isHeaded = kindHeads[first] !== undefined || kindsSaid(first).length > 0;
  return tokens.every((token, at) => {
    if (token.kind !== 'word') return true;
    const { folded } = token;
    if (doubtAt(tokens, at) !== null || pronouns.has(folded) || persons.has(folded) || timeWords.has(folded))
      return false;
    if (auxiliaries.has(folded)) return false;
    if (readMillions(tokens, at, 'nl') !== null || readHectares(tokens, at, 'nl') !== null) return false;
    if (inner.has(folded)) return isHeaded || /^(?:en|and|&)$/.test(folded) || kindsSaid(name).length > 0;
    return (
      !isSmall(folded) &&
      // "Waterschap Rijn en Vecht": within a name a capital is no verb.
      !(
        isFrameWord(folded) &&
        !(at > 0 && /^\p{Lu}/u.test(token.text)) &&
        kindHeads[folded] === undefined &&
        kindsSaid(folded).length === 0
      )
    );
  });
}

const isSmall = (folded: string): boolean =>
  folded === '' || prepositions.has(folded) || joints.has(folded) || harmlessWords.has(folded) || pronouns.has(folded);

/** The elements among these whose name is not earned. */
export const unearned = (elements: readonly NewElement[], quoted: ReadonlySet<string>): readonly NewElement[] =>
  elements.filter(({ name }) => !quoted.has(foldText(name)) && !isEarned(name));
