import { findElements, indexOf } from '../capture/element-index';
import { foldText } from '../capture/fold-text';
import { compareText } from '../model/compare-text';
import type { Content } from '../model/content';
import type { Stakeholder } from '../model/content-types';
import { tellingName } from './party-words';
import type { ListedParty } from './read-party-list';

/** Rows of a list, and perhaps a party of the map, that seem to be one organisation. */
export interface PartyGroup {
  /** Stays while the list is read again: the row of its first member. */
  readonly row: number;
  /** In the order of the list. */
  readonly members: readonly ListedParty[];
  /** The party of the map that it is. */
  readonly known: Stakeholder | null;
  /** How it will be called: as on the map, else the fullest of the names given. */
  readonly name: string;
  /** Whether somebody should say that they are one: names differ. */
  readonly isGuess: boolean;
}

/** From this score on a name on the map is the name in the list, an alias or an abbreviation of it. */
const sameFrom = 0.93;

/**
 * Which rows seem to be the same organisation, in the order of the list: those of one kind whose names tell the same
 * ("Min. BZK", "Ministerie van BZK"), that have one abbreviation or one official code. Nothing is united by this; a person says whether.
 * @param apart rows of groups that a person said are different after all
 */
export function groupParties(
  content: Content,
  parties: readonly ListedParty[],
  apart: ReadonlySet<number> = new Set(),
): readonly PartyGroup[] {
  const byMark = new Map<string, ListedParty[]>();
  const groups: ListedParty[][] = [];
  for (const party of parties) {
    const marks = marksOf(party);
    const group = marks.map((mark) => byMark.get(mark)).find((found) => found !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(party);
    for (const mark of marks) if (!byMark.has(mark)) byMark.set(mark, group);
  }
  return groups
    .flatMap((members) => groupOf(content, members, apart))
    .sort((left, right) => left.row - right.row || compareText(left.name, right.name));
}

function groupOf(content: Content, members: readonly ListedParty[], apart: ReadonlySet<number>): readonly PartyGroup[] {
  const [first] = members;
  if (first === undefined) return [];
  const known = members.map((member) => partyOnMap(content, member)).find((found) => found !== null) ?? null;
  const name = known?.name ?? fullestName(members);
  const names = new Set([...members.map((member) => foldText(member.name)), foldText(name)]);
  const isGuess = names.size > 1;
  if (!isGuess || !apart.has(first.row)) return [{ row: first.row, members, known, name, isGuess }];
  // Said to be different: each by its own name. What has exactly the name of a party of the map still is that one.
  const byName = new Map<string, ListedParty[]>();
  for (const member of members) {
    const folded = foldText(member.name);
    byName.set(folded, [...(byName.get(folded) ?? []), member]);
  }
  return [...byName.values()].map((same) => {
    const [one] = same as [ListedParty];
    const own = partyOnMap(content, one);
    const exact = own !== null && foldText(own.name) === foldText(one.name) ? own : null;
    return { row: one.row, members: same, known: exact, name: exact?.name ?? fullestName(same), isGuess: false };
  });
}

function marksOf({ stakeholderKind, name, abbreviation, identifier }: ListedParty): readonly string[] {
  return [
    `${stakeholderKind} ${tellingName(name)}`,
    ...(abbreviation === null ? [] : [`${stakeholderKind} ${tellingName(abbreviation)}`]),
    // A code is given to one organisation: Den Haag and 's-Gravenhage are both gm0518.
    ...(identifier === null ? [] : [identifier]),
  ];
}

/** The party of the map that a row names, by its name, another name or its abbreviation. */
function partyOnMap(
  content: Content,
  { name, abbreviation, stakeholderKind, identifier }: ListedParty,
): Stakeholder | null {
  const index = indexOf(content);
  const byName = findElements(index, name).find(({ element, score }) => score >= sameFrom && isParty(element));
  if (byName !== undefined) return byName.element as Stakeholder;
  const telling = tellingName(name);
  for (const { element } of index.entries) {
    if (element.kind !== 'stakeholder' || element.stakeholderKind !== stakeholderKind) continue;
    if (identifier !== null && element.identifier === identifier) return element;
    const names = [element.name.replace(/\([^)]*\)/g, ' '), ...(element.aliases ?? [])].map(tellingName);
    if (names.includes(telling) || (abbreviation !== null && names.includes(tellingName(abbreviation)))) return element;
  }
  return null;
}

function isParty(element: { readonly kind: string }): boolean {
  return element.kind === 'stakeholder';
}

/** The first that begins with a capital and holds no shortened word ("Gem."), else the first. */
function fullestName(members: readonly ListedParty[]): string {
  const full = members.find(({ name }) => /^\p{Lu}/u.test(name) && !/\p{L}\.(?:\s|$|\))/u.test(name));
  return (full ?? members[0])?.name ?? '';
}
