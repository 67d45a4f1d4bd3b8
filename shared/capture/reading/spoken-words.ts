import type { Element } from '../../model/content-types';
import type { ElementKind } from '../../model/vocabulary';
import type { ReadingContext } from '../capture';
import { foldText } from '../fold-text';
import { auxiliaries, harmlessWords } from '../lexicon/closed-words';
import { isFrameWord } from '../lexicon/frames';
import { kindsSaid } from '../lexicon/kinds-in-words';
import { kindNamed } from '../lexicon/mention-forms';
import { quoted } from '../tokens';

/** A line with the names of what was spoken of in the place of the words for it. */
export interface Named {
  readonly line: string;
  /** Nothing else can have been meant. */
  readonly isSure: boolean;
}

const pair =
  /(?<![\p{L}])(?:(?:die|deze|those|these|the|de|allebei de)\s+(?:twee|two)|beide|beiden|both|these|those)(?=\s+(?<next>[\p{L}’']+))/iu;
const ordinal =
  /(?<![\p{L}])(?:de|die|the)\s+(?<which>eerste|tweede|laatste|former|latter|first one|second one|last one)(?=\s+(?<next>[\p{L}’']+))/giu;
const pointed = /(?<![\p{L}])(?:die|dat|deze|dit|that|this)\s+(?<word>[\p{L}-]{3,})/giu;
const bodies =
  /(?<![\p{L}])(?:(?:de|the)\s+)?(?:beide|twee|both|two)\s+(?<word>gemeenten|waterschappen|provincies|municipalities|water boards|provinces)/iu;
const bodyKinds: Readonly<Record<string, string>> = {
  gemeenten: 'municipality',
  municipalities: 'municipality',
  waterschappen: 'water_board',
  'water boards': 'water_board',
  provincies: 'province',
  provinces: 'province',
};

/**
 * "Die twee botsen", "de eerste trekt, de tweede betaalt", "dat doel", "de beide gemeenten": what was spoken of by its name,
 * so that the line reads as if it had been said. Null where no such word stands in it.
 */
export function withSpoken(line: string, { content, settings }: ReadingContext): Named | null {
  if (/["“”«»]/u.test(line)) return null;
  const lines = settings.lastSpoken?.elements ?? [];
  const elementsOf = (ids: readonly string[]): readonly Element[] =>
    ids.flatMap((id) => content.elements.get(id) ?? []);
  const all = elementsOf([...new Set(lines.flat())]);
  const joint = settings.language === 'nl' ? 'en' : 'and';
  const names = (elements: readonly Element[]): string =>
    elements.map(({ id, name }) => `${quoted(name)}#${id}`).join(` ${joint} `);
  let isSure = true;
  let told = line;
  told = told.replace(bodies, (said, ...rest) => {
    const { word = '' } = rest.at(-1) as { readonly word?: string };
    const found = [...content.elements.values()].filter(
      (element) => element.kind === 'stakeholder' && element.stakeholderKind === bodyKinds[foldText(word)],
    );
    return found.length === 2 ? names(found) : said;
  });
  told = told.replace(pair, (said, ...rest) => {
    const { next = '' } = rest.at(-1) as { readonly next?: string };
    if (!leadsOn(next)) return said;
    const tasks = all.filter(({ kind }) => kind === 'task');
    const chosen = tasks.slice(0, 2);
    if (chosen.length < 2) return said;
    if (elementsOf(lines[0] ?? []).filter(({ kind }) => kind === 'task').length !== 2) isSure = false;
    return names(chosen);
  });
  const parties = elementsOf(lines[0] ?? []).filter(({ kind }) => kind === 'stakeholder');
  told = told.replace(ordinal, (said, ...rest) => {
    const { which = '', next = '' } = rest.at(-1) as { readonly which?: string; readonly next?: string };
    if (parties.length !== 2 || !leadsOn(next)) return said;
    const at = /^(?:eerste|former|first)/iu.test(which) ? 0 : 1;
    return names(parties.slice(at, at + 1));
  });
  told = told.replace(pointed, (said, ...rest) => {
    const { word = '' } = rest.at(-1) as { readonly word?: string };
    const kind: ElementKind | undefined = kindNamed(word)?.kind ?? (isHead(word) ? kindsSaid(word)[0] : undefined);
    if (kind === undefined) return said;
    const meant = all.filter((element) => element.kind === kind);
    const [first] = meant;
    if (first === undefined) return said;
    if (elementsOf(lines[0] ?? []).filter((element) => element.kind === kind).length > 1) isSure = false;
    return names([first]);
  });
  return told === line ? null : { line: told, isSure };
}

/** "Visie" in "die visie", where no more of a name follows. */
const isHead = (word: string): boolean =>
  /(?:visie|plan|programma|strategie|vision|programme|strategy|fonds|fund|akkoord|deal)$/iu.test(word);

/** A verb follows, no noun: "de eerste trekt", not "de eerste opgave". */
const leadsOn = (next: string): boolean => {
  const folded = foldText(next);
  return isFrameWord(folded) || auxiliaries.has(folded) || harmlessWords.has(folded);
};
