import type { Command, NewElement } from '../commands/command';
import { newId, partDot } from '../commands/new-id';
import type { Content } from '../model/content';
import type { Element, Relation } from '../model/content-types';
import type { Dot } from '../register/register';
import { arrange } from './arrange';
import { type Placed, placeNew } from './place-new';
import { placeUnplaced } from './place-unplaced';

/**
 * Gives the elements that a command adds their place on the map: the nearest free cell to what they relate to. What is
 * on the map stays where it is. Other commands come back as they are.
 */
export function placeNewElements(content: Content, command: Command, dot: Dot): Command {
  if (command.type === 'addElement') {
    const [element] = placed(content, [command.element], [], dot);
    return element === undefined ? command : { ...command, element };
  }
  if (command.type === 'addRelation' && command.newElements !== undefined) {
    return { ...command, newElements: placed(content, command.newElements, [command.relation], dot) };
  }
  if (command.type === 'takeList') {
    return { ...command, elements: placedList(content, command, dot) };
  }
  if (command.type === 'doTogether') return { ...command, commands: placedTogether(content, command.commands, dot) };
  return command;
}

/** The parts of an act one after another, each among what those before it placed. */
function placedTogether(content: Content, commands: readonly Command[], dot: Dot): readonly Command[] {
  let now = content;
  return commands.map((command, part) => {
    const placedPart = placeNewElements(now, command, partDot(dot, part));
    const added = newElementsOf(placedPart);
    if (added.length > 0) {
      const named = added.map((element) => [String(element.id), element as unknown as Element] as const);
      now = { ...now, elements: new Map([...now.elements, ...named]) };
    }
    return placedPart;
  });
}

function newElementsOf(command: Command): readonly NewElement[] {
  if (command.type === 'addElement') return [command.element];
  return command.type === 'addRelation' ? (command.newElements ?? []) : [];
}

/** Many at once: on an empty map the first arrangement, else each in the row of its like, where a list is read. */
function placedList(
  content: Content,
  { elements, relations }: Pick<Extract<Command, { type: 'takeList' }>, 'elements' | 'relations'>,
  dot: Dot,
): readonly NewElement[] {
  if (content.elements.size > 0) return placed(content, elements, [], dot);
  const named = elements.map((element, place) => ({ ...element, id: element.id ?? newId(element.kind, dot, place) }));
  const places = arrange(named as unknown as readonly Element[], relations as unknown as readonly Relation[]);
  return named.map((element) => ({ position: places.get(element.id), ...element }));
}

type Link = { readonly from: string; readonly to: string };

function placed(
  content: Content,
  elements: readonly NewElement[],
  links: readonly Link[],
  dot: Dot,
): readonly NewElement[] {
  const named = elements.map((element, place) => ({ ...element, id: element.id ?? newId(element.kind, dot, place) }));
  const derived = placeUnplaced(content);
  const existing: Placed[] = [...content.elements.values()].flatMap((element) => {
    const position = element.position ?? derived.get(element.id);
    return position === undefined ? [] : [{ element, position }];
  });
  const places = placeNew(existing, links, named as unknown as readonly Element[]);
  return named.map((element) => ({ position: places.get(element.id), ...element }));
}
