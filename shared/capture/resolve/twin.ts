import type { Element } from '../../model/content-types';
import type { ElementKind } from '../../model/vocabulary';
import type { ReadingContext } from '../capture';
import { indexOf } from '../element-index';
import { foldText } from '../fold-text';
import { slipsBetween } from '../word-closeness';

const shortest = 6;
const slipsAllowed = 2;

/** Something on the map that a new name is a slip of the finger away from: "Flod protection". */
export function twinOf(name: string, kinds: readonly ElementKind[], { content }: ReadingContext): Element | undefined {
  const folded = foldText(name);
  if (folded.length < shortest || /\d/.test(folded)) return undefined;
  const allowed = folded.length < 9 ? 1 : slipsAllowed;
  return indexOf(content).entries.find(
    (entry) =>
      kinds.includes(entry.element.kind) &&
      Math.abs(entry.folded.length - folded.length) <= allowed &&
      slipsBetween(folded, entry.folded, allowed) <= allowed,
  )?.element;
}
