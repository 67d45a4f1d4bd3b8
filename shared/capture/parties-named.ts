import type { Content } from '../model/content';
import type { Stakeholder } from '../model/content-types';
import { indexOf } from './element-index';
import { elementNamed } from './mentions';
import { ownerLength } from './owner';
import { splitOutsideQuotes, tokenise, trimMarks } from './tokens';

/** Words of a name that are tried as a party. */
const longestParty = 8;

/** The parties on the map that these words name and nothing else: "Polderdam", "Grootstad, IPO en VNG". Null otherwise. */
export function partiesNamed(words: string, content: Content): readonly Stakeholder[] | null {
  const whole = partyNamed(words, content);
  if (whole !== null) return [whole];
  const parts = splitOutsideQuotes(words, ',').flatMap((part) => part.split(/\s+(?:en|and|&)\s+/iu));
  if (parts.length < 2) return null;
  const found = parts.map((part) => partyNamed(part, content));
  return found.every((party) => party !== null) ? [...new Set(found)] : null;
}

function partyNamed(words: string, content: Content): Stakeholder | null {
  const tokens = trimMarks(tokenise(words), ',;.:!');
  const index = indexOf(content);
  const isQuoted = tokens.length === 1 && tokens[0]?.kind === 'quote';
  if (tokens.length === 0) return null;
  if (!isQuoted && ownerLength(words, tokens, index, longestParty) !== tokens.length) return null;
  const element = elementNamed(words, tokens, index, 'stakeholder');
  return element?.kind === 'stakeholder' ? element : null;
}
