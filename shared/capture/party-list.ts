import type { NewElement } from '../commands/command';
import { capitalised, foldText } from './fold-text';
import { inferParty } from './infer-element';

/** What stands before a name in a list that was copied from a letter or a mail: a bullet, a dash, a number. */
const bullet = /^(?:[-–—•*·]|\d{1,3}[.)])\s+/u;

/**
 * The parties in a pasted list: one a line, or divided by semicolons. Bullets and numbers in front go, a name that stands
 * there twice counts once. Kind and layer follow from the name, as in the capture line.
 */
export function partiesIn(list: string): readonly NewElement[] {
  const known = new Set<string>();
  return list.split(/[\n;]/).flatMap((line) => {
    const name = capitalised(line.trim().replace(bullet, '').trim());
    const folded = foldText(name);
    if (folded === '' || known.has(folded)) return [];
    known.add(folded);
    return [{ kind: 'stakeholder' as const, name, ...inferParty(name) }];
  });
}
