import type { Command, NewElement } from '../../../commands/command';
import type { CapturePart, ReadingContext } from '../../capture';
import { foldText } from '../../fold-text';
import { kindsSaid, knownBody } from '../../lexicon/kinds-in-words';
import { parseElement } from '../../parse-element';
import { isEarned } from '../../resolve/new-name';
import { twinOf } from '../../resolve/twin';
import { tokenise } from '../../tokens';
import { newPart } from '../parties-in';
import { fullPartyName } from '../party-names';

/** What a phrase puts on the map. */
export interface PhraseElement {
  readonly commands: readonly Command[];
  readonly parts: readonly CapturePart[];
  /** Nothing new: it gives something known another value. */
  readonly isChange: boolean;
  readonly isEarned: boolean;
  readonly isLikeKnown: boolean;
  readonly saysKind: boolean;
}

/** Items of a list in words; only its last comma or "and" may be a word. A quantity alone belongs to the item before it. */
export function listed(text: string): readonly string[] {
  const numbered = text.split(/\s*(?:^|[\s,;])\d+[).]\s+/u).filter((item) => item.trim() !== '');
  const byComma = numbered.length > 1 ? numbered : text.split(/\s*[,;]\s*(?!\d{3}\b)/u);
  const last = byComma.at(-1) ?? '';
  const atEnd = numbered.length > 1 ? [last] : last.split(/^(?:en|and)\s+|\s+(?:en|and|&|plus)\s+/iu);
  const items: string[] = [];
  for (const item of [...byComma.slice(0, -1), ...atEnd]) {
    const own = item.trim().replace(/^(?:en|and)\s+/iu, '');
    if (own === '') continue;
    const isQuantity = /^[(]?[\d.,]+\s*(?:ha|hectares?|km2|km²|mln|miljoen|million)?[)]?$/iu.test(own);
    if (isQuantity && items.length > 0) items.push(`${items.pop()} ${own}`);
    else items.push(own);
  }
  return items;
}

/** The element that a phrase names where its kind was said, with the quantities in it. Null where it names none. */
export function phraseElement(written: string, phrase: string, context: ReadingContext): PhraseElement | null {
  const bare = phrase
    .trim()
    .replace(/^(?:(?:de|het|een|the|an?|ook|also|dan|dus)\s+)+/iu, '')
    .replace(/\(\s*([\d.,]+\s*(?:ha|hectares?|mln|miljoen|million))\s*\)/giu, '$1')
    .replace(/,?\s+(?:met|van|with|of)\s+(?=[\d.,]+\s*(?:ha|hectares?)\b)/giu, ' ')
    .replace(/[.!,;]+$/u, '')
    // "In 2040 genoeg zoet water": the year says when, behind the name.
    .replace(/^((?:in|voor|by|tegen|uiterlijk)\s+(?:19|20)\d\d)\s+(.+)$/iu, '$2 $1')
    .trim();
  if (bare === '') return null;
  const name = written === 'partij' ? fullPartyName(bare) : bare;
  const line = `${written}: ${name}`;
  const reading = parseElement(line, tokenise(line), context);
  if (reading === null || reading.problem !== null || reading.commands.length === 0) return null;
  const [command] = reading.commands;
  if (command?.type !== 'addElement')
    return {
      commands: reading.commands,
      parts: reading.preview,
      isChange: true,
      isEarned: true,
      isLikeKnown: false,
      saysKind: true,
    };
  const body = command.element.kind === 'stakeholder' ? knownBody(command.element.name) : undefined;
  const made: NewElement =
    body === undefined ? command.element : { ...command.element, stakeholderKind: body[0], layer: body[1] };
  const element = made.kind === 'zone' ? withArea(made) : made;
  const [, ...fields] = reading.preview;
  return {
    commands: [{ type: 'addElement', element }],
    parts: [newPart(element), ...fields],
    isChange: false,
    isEarned: isEarned(element.name, true) && !endsSmall(element.name),
    isLikeKnown: twinOf(element.name, [element.kind], context) !== undefined,
    saysKind: kindsSaid(element.name).includes(element.kind),
  };
}

/** Of an area that is mentioned its size is said; how much of it is available is another matter. */
function withArea({ availableHa, ...rest }: NewElement & { readonly availableHa?: unknown }): NewElement {
  return availableHa === undefined || 'areaHa' in rest
    ? { ...rest, ...(availableHa === undefined ? {} : { availableHa }) }
    : { ...rest, areaHa: availableHa };
}

/** A phrase whose last word only leads on to another is no name. */
const endsSmall = (name: string): boolean =>
  /(?:^| )(?:en|of|and|or|van|voor|of|for|de|het|the|in|op|on|met|with|te|to|is|zijn|niet|not|wel)$/u.test(
    foldText(name),
  );
