import { useMemo } from 'react';
import { compareNames } from '../../../shared/i18n/collation';
import { terms } from '../../../shared/i18n/terms';
import type { Element } from '../../../shared/model/content-types';
import type { ElementKind } from '../../../shared/model/vocabulary';
import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import type { ComboOption } from '../../ui/matching-options';

/** The elements of the table (of these kinds) to choose from, by name. */
export function useElementOptions(kinds?: readonly ElementKind[], except?: string): readonly ComboOption[] {
  const elements = useTable((table) => table.content.elements);
  const { elementKind, stakeholderKind } = useTexts(terms);
  // The kinds are written in line by callers: compared by what they say.
  const wanted = kinds?.join(' ');
  return useMemo(
    () =>
      inOrder(elements)
        .filter(
          (element) => element.id !== except && (wanted === undefined || wanted.split(' ').includes(element.kind)),
        )
        .map((element) => ({
          id: element.id,
          label: element.name,
          hint: element.kind === 'stakeholder' ? stakeholderKind[element.stakeholderKind] : elementKind[element.kind],
        })),
    [elements, elementKind, stakeholderKind, wanted, except],
  );
}

const ordered = new WeakMap<ReadonlyMap<string, Element>, readonly Element[]>();

/** All by name. Several fields of a panel ask for the same after every edit. */
function inOrder(elements: ReadonlyMap<string, Element>): readonly Element[] {
  const known = ordered.get(elements);
  if (known !== undefined) return known;
  const made = [...elements.values()].sort(byName);
  ordered.set(elements, made);
  return made;
}

/** Parties, to be an owner, a body or somebody with a reservation. */
export function usePartyOptions(): readonly ComboOption[] {
  return useElementOptions(partyKinds);
}

const partyKinds = ['stakeholder'] as const;

export function byName(left: Element, right: Element): number {
  return compareNames(left.name, right.name);
}
