import type { NewElement } from '../../commands/command';
import type { Element } from '../../model/content-types';
import type { CapturePart, ReadingContext } from '../capture';
import { capitalised, foldText } from '../fold-text';
import type { Core } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { newElement } from '../infer-element';
import { kindHeads, knownBody, partyLooks } from '../lexicon/kinds-in-words';
import { meantBy } from '../resolve/last-spoken';
import { isEarned } from '../resolve/new-name';
import { textOf } from '../tokens';
import { fullPartyName } from './party-names';

/** From this score on part of a name is the name. */
const sureFrom = 0.8;

/** The party that a core means when it means one surely; null otherwise. */
export function partyOf(
  core: Core,
  sentence: Sentence,
  context: ReadingContext,
): { readonly party: Element; readonly isSure: boolean } | null {
  if (core.type === 'pronoun') {
    const { elements } = meantBy(sentence.tokens[core.start]?.folded ?? '', ['stakeholder'], context);
    const [party] = elements;
    return party === undefined ? null : { party, isSure: elements.length === 1 };
  }
  if (core.span.type !== 'name') return null;
  const fitting = core.span.matches.filter(({ element }) => element.kind === 'stakeholder');
  const [best, second] = fitting;
  if (best === undefined || best.score < 0.7) return null;
  const isRival = second !== undefined && best.score - second.score < 0.05;
  return { party: best.element, isSure: best.score >= sureFrom && !isRival };
}

/** A party that is not on the map yet, from the words that name it; null when they name none surely enough. */
export function newParty(
  core: Core,
  sentence: Sentence,
  context: ReadingContext,
  from = 0.5,
  head = '',
): NewElement | null {
  const own = textOf(sentence.line, sentence.tokens.slice(core.start, core.end)).replace(/[.]+$/u, '');
  const isHeaded = kindHeads[foldText(own).split(' ')[0] ?? '']?.kind === 'stakeholder';
  const typed = fullPartyName(isHeaded || head === '' ? own : `${head}${own}`);
  const name = capitalised(typed);
  if (/^\d/.test(name) || !isEarned(name) || partyLooks(typed, core.start === 0) < from) return null;
  const body = knownBody(name);
  const made = newElement(context.settings.newId('stakeholder'), 'stakeholder', name);
  return body === undefined ? made : { ...made, stakeholderKind: body[0], layer: body[1] };
}

export const existingPart = ({ id, name, kind }: Element): CapturePart => ({
  kind: 'existing',
  text: name,
  elementKind: kind,
  id,
});
export const newPart = (element: NewElement): CapturePart => ({
  kind: 'new',
  text: element.name,
  elementKind: element.kind,
  made: element,
});
export const sameName = (left: string, right: string): boolean => foldText(left) === foldText(right);
