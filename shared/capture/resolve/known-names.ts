import { type ElementIndex, findElements, type IndexedElement, type Match } from '../element-index';
import { foldText } from '../fold-text';
import { auxiliaries, harmlessWords, joints, prepositions, pronouns } from '../lexicon/closed-words';
import { isFrameWord } from '../lexicon/frames';
import { kindHeads } from '../lexicon/kinds-in-words';
import type { Token } from '../tokens';
import { lonePartyFor, speakers } from './lone-words';

const longestName = 10;
const initialsWeight = 0.91;
/** Part of a name is taken for the name from this score on. */
const nearFrom = 0.7;

export interface KnownName {
  readonly length: number;
  /** Best first. */
  readonly matches: readonly Match[];
}

/** The name of something on the map that begins at a token, the longest there is; null where none begins. */
export function knownNameAt(line: string, tokens: readonly Token[], at: number, index: ElementIndex): KnownName | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'quote') {
    const named =
      token.id === undefined
        ? (index.byName.get(token.text.normalize('NFC')) ?? []).map(({ element }) => element)
        : [index.byId.get(token.id)].filter((element) => element !== undefined);
    return named.length === 0 ? null : { length: 1, matches: named.map((element) => ({ element, score: 1 })) };
  }
  const speaker = speakers[token.folded];
  if (speaker !== undefined) {
    // "wethouder van Polderdam" speaks for the municipality; alone for the only one there is.
    const link = /^(?:van|of|from)$/.test(tokens[at + 1]?.folded ?? '') || tokens[at + 1]?.text === '.' ? 1 : 0;
    const article = /^(?:de|het|the)$/.test(tokens[at + 1 + link]?.folded ?? '') ? 1 : 0;
    const behind = exactAt(line, tokens, at + 1 + link + article, index);
    const fitting = behind?.matches.filter(
      ({ element }) => element.kind === 'stakeholder' && element.stakeholderKind === speaker,
    );
    if (behind !== null && fitting !== undefined && fitting.length > 0) {
      return { length: behind.length + 1 + link + article, matches: fitting };
    }
  }
  const head = kindHeads[token.folded];
  if (head !== undefined) {
    // "gemeente Polderdam", "de opgave wonen": the kind in front of a name is part of how it is called.
    const link = /^(?:van|of)$/.test(tokens[at + 1]?.folded ?? '') ? 1 : 0;
    const article = /^(?:de|het|the)$/.test(tokens[at + 1 + link]?.folded ?? '') ? 1 : 0;
    const whole = exactAt(line, tokens, at, index);
    const behind = exactAt(line, tokens, at + 1 + link + article, index);
    const fitting =
      behind?.matches.filter(({ element }) => element.kind === head.kind && isSameSort(element, token.folded)) ?? [];
    if (behind !== null && fitting.length > 0 && (whole === null || whole.length <= behind.length + link + article)) {
      return { length: behind.length + 1 + link + article, matches: fitting };
    }
    return whole;
  }
  return exactAt(line, tokens, at, index);
}

const sorts: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  municipality: 'municipality',
  provincie: 'province',
  province: 'province',
  gem: 'municipality',
  prov: 'province',
  ws: 'water_board',
  hhs: 'water_board',
  waterschap: 'water_board',
  hoogheemraadschap: 'water_board',
  ministerie: 'national',
  ministry: 'national',
};

/** "gemeente Utrecht" is not the province of that name. */
function isSameSort(element: Match['element'], head: string): boolean {
  const wanted = sorts[head];
  if (wanted === undefined || element.kind !== 'stakeholder') return true;
  return element.stakeholderKind === wanted || element.stakeholderKind === 'other';
}

function exactAt(line: string, tokens: readonly Token[], at: number, index: ElementIndex): KnownName | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const last = tokens[at + length - 1] as Token;
    const words = line.slice(first.start, last.end);
    // A name ends with a word of its own, and no colon stands in it.
    if (last.kind !== 'word' ? last.text !== ')' : last.folded === '') continue;
    if (tokens.slice(at, at + length).some(({ kind, text }) => kind === 'mark' && /[:;?!]/.test(text))) continue;
    const folded = foldText(words);
    const found = (index.byForm.get(folded) ?? []).filter((entry) => isMeant(entry, folded, words));
    const lone = length === 1 ? (index.loneWords.get(folded)?.element ?? lonePartyFor(index, folded)) : undefined;
    if (found.length > 0) {
      return {
        length,
        matches: found
          .map((entry) => ({ element: entry.element, score: entry.forms.get(folded) ?? 0.9 }))
          .toSorted((left, right) => right.score - left.score),
      };
    }
    if (lone !== undefined && !isNamed(tokens, at + 1)) return { length, matches: [{ element: lone, score: 0.88 }] };
  }
  return null;
}

/** "provincie Zuiderland" is another than the only province here, and so is "ministerie van LVVN". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
  const isLinked =
    /^(?:van|of)$/.test(tokens[at]?.folded ?? '') && /^(?:minist|water|hoog)/.test(tokens[at - 1]?.folded ?? '');
  return isCapital(tokens[at]) || (isLinked && isCapital(tokens[at + 1]));
}

/** Initials of lower case are a word that people use. */
function isMeant(entry: IndexedElement, folded: string, words: string): boolean {
  const weight = entry.forms.get(folded) ?? 0;
  if (weight >= initialsWeight) return true;
  if (words === words.toUpperCase()) return true;
  return folded.length >= 3 && !isSmallWord(folded);
}

const isSmallWord = (folded: string): boolean =>
  harmlessWords.has(folded) ||
  prepositions.has(folded) ||
  pronouns.has(folded) ||
  joints.has(folded) ||
  auxiliaries.has(folded) ||
  isFrameWord(folded);

/** What is on the map that content words come near to: part of a name, a plural, one slip of the finger. */
export function nearName(words: string, index: ElementIndex): readonly Match[] {
  const folded = foldText(words);
  if (folded.length < 3 || isSmallWord(folded)) return [];
  const found = findElements(index, words).filter(({ score }) => score >= nearFrom);
  const stem = stemOf(folded);
  if (found.length > 0 || stem === folded) return found;
  return findElements(index, stem)
    .map(({ element, score }) => ({ element, score: score - 0.02 }))
    .filter(({ score }) => score >= nearFrom);
}

/** A word without the ending of a plural or a tense: "weidevogels" is in "weidevogelbeheer". */
function stemOf(folded: string): string {
  const [last = ''] = folded.split(' ').slice(-1);
  if (last.length < 6) return folded;
  return folded.replace(/(?:eren|ers|en|s|e)$/, '');
}
