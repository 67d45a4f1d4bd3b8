import type { Element } from '../model/content-types';
import { type CaptureAlternative, chosenIndex, type ReadingContext, type SlotAlternatives } from './capture';
import { type ElementIndex, findElements, indexOf, takenFrom } from './element-index';
import { problems } from './problems';
import { existingAlternative } from './reference';
import { splitAtJoints, type Token, textOf, trimMarks } from './tokens';

/** The party that does something, or why these words name none. */
export type FoundOwner =
  | { readonly kind: 'party'; readonly party: Element; readonly alternatives: SlotAlternatives }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads words as the party that owns an action or a question. */
export function readOwner(line: string, tokens: readonly Token[], context: ReadingContext): FoundOwner {
  const own = trimMarks(tokens);
  const texts = problems[context.settings.language];
  const first = own[0];
  if (first === undefined) return { kind: 'problem', problem: texts.noOwner };
  const typed = own.length === 1 && first.kind === 'quote' ? first.text : textOf(line, own);
  const matches = ownerMatches(own, typed, indexOf(context.content));
  const parties = matches.filter(({ element }) => element.kind === 'stakeholder');
  if (parties.length === 0) {
    const other = matches[0];
    if (other !== undefined) return { kind: 'problem', problem: texts.notAParty(other.element.name) };
    const several = partiesIn(line, own, context);
    return { kind: 'problem', problem: several.length > 1 ? texts.oneOwner(several) : texts.unknownOwner(typed) };
  }
  const options: readonly CaptureAlternative[] = parties.slice(0, 6).map(({ element }) => existingAlternative(element));
  const chosen = chosenIndex(context.choices, 'owner', typed, options);
  const party = parties[chosen]?.element as Element;
  const alternatives = {
    slot: 'owner' as const,
    typed,
    start: first.start,
    end: own.at(-1)?.end ?? 0,
    options,
    chosen,
  };
  return { kind: 'party', party, alternatives };
}

/** "Gouda en Zuidplas": the names of each, when every part between "en" and commas is a party. */
function partiesIn(line: string, tokens: readonly Token[], context: ReadingContext): readonly string[] {
  const parts = splitAtJoints(tokens);
  const found = parts.map((part) =>
    ownerMatches(part, textOf(line, part), indexOf(context.content)).find(
      ({ element }) => element.kind === 'stakeholder',
    ),
  );
  const names = found.flatMap((match) => (match === undefined ? [] : [match.element.name]));
  return names.length === parts.length ? names : [];
}

function ownerMatches(own: readonly Token[], typed: string, index: ElementIndex) {
  const first = own[0] as Token;
  if (own.length === 1 && first.id !== undefined) {
    const named = index.byId.get(first.id);
    return named === undefined ? [] : [{ element: named, score: 1 }];
  }
  return findElements(index, typed).filter(({ score }) => score >= takenFrom);
}

/** How many of the first words name a party, at most; 0 when none do. */
export function ownerLength(line: string, tokens: readonly Token[], index: ElementIndex, longest: number): number {
  for (let length = Math.min(longest, tokens.length); length > 0; length -= 1) {
    const own = tokens.slice(0, length);
    if (own.at(-1)?.kind === 'mark') continue;
    const typed = own.length === 1 && own[0]?.kind === 'quote' ? own[0].text : textOf(line, own);
    const best = findElements(index, typed)[0];
    if (best !== undefined && best.score >= 0.8 && best.element.kind === 'stakeholder') return length;
  }
  return 0;
}
