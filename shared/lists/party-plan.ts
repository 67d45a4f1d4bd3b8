import { foldText } from '../capture/fold-text';
import type { NewElement } from '../commands/command';
import type { Content } from '../model/content';
import type { Stakeholder } from '../model/content-types';
import type { JsonObject } from '../values/json';
import type { ListPlan, ListSettings } from './list-plan';
import { type ListRemark, remark } from './list-remarks';
import { tellingName } from './party-words';
import type { ListedParty, PartyList } from './read-party-list';
import { groupParties, type PartyGroup } from './same-parties';

export interface PartyChoices {
  /** First rows of groups that are different parties after all. */
  readonly apart: ReadonlySet<number>;
  /** Whether scores of influence and interest come along; they stay with the facilitator. */
  readonly withScores: boolean;
}

export interface PartyPlan extends ListPlan {
  readonly groups: readonly PartyGroup[];
  /** Groups of which somebody should say whether they are one, also those said to be apart. */
  readonly guesses: readonly PartyGroup[];
  /** How many parties of the list have a score. */
  readonly scored: number;
}

/**
 * What taking over a list of parties does: new parties in one entry, and on the map what is empty there and told here.
 * What both say differently stays as it is on the map, with a remark.
 */
export function partyPlan(
  content: Content,
  { parties, remarks }: PartyList,
  choices: PartyChoices,
  settings: ListSettings,
): PartyPlan {
  const groups = groupParties(content, parties, choices.apart);
  const told: ListRemark[] = [...remarks];
  const withIds = groups.map((group) => ({ group, id: group.known?.id ?? settings.newId('stakeholder') }));
  const parentOf = parentFinder(content, withIds);
  const added: NewElement[] = [];
  const completed: { readonly id: string; readonly set: JsonObject }[] = [];
  const scores: { readonly stakeholder: string; readonly set: JsonObject }[] = [];
  let unchanged = 0;
  for (const { group, id } of withIds) {
    const fields = fieldsOf(group, parentOf(group, id, told));
    if (group.known === null) {
      added.push({ id, kind: 'stakeholder', name: group.name, ...fields });
    } else {
      const set = missingOn(group.known, fields, group, told);
      if (Object.keys(set).length > 0) completed.push({ id, set });
      else unchanged += 1;
    }
    const score = scoresOf(group);
    if (score !== null) scores.push({ stakeholder: id, set: score });
  }
  const taken = choices.withScores ? scores : [];
  const isAnything = added.length > 0 || completed.length > 0 || taken.length > 0;
  return {
    groups,
    guesses: (choices.apart.size === 0 ? groups : groupParties(content, parties)).filter(({ isGuess }) => isGuess),
    rows: parties.length,
    scored: scores.length,
    added,
    relations: [],
    completed,
    unchanged,
    remarks: told.toSorted((left, right) => left.row - right.row),
    commands: isAnything
      ? [
          {
            type: 'takeList',
            list: settings.list,
            elements: added,
            relations: [],
            changes: completed,
            scores: taken,
          },
        ]
      : [],
  };
}

interface PartyFields {
  readonly stakeholderKind: Stakeholder['stakeholderKind'];
  readonly layer: Stakeholder['layer'];
  readonly aliases?: readonly string[];
  readonly parentId?: string;
  readonly identifier?: string;
}

function fieldsOf({ members, name }: PartyGroup, parentId: string | null): PartyFields {
  const [first] = members as readonly [ListedParty, ...ListedParty[]];
  // A row that only says what the name says knows less than one with a kind and a layer of its own.
  const telling = members.find(({ stakeholderKind, layer }) => stakeholderKind !== 'other' && layer !== null) ?? first;
  const identifier = members.find((member) => member.identifier !== null)?.identifier ?? null;
  const seen = new Set([foldText(name)]);
  const aliases = members
    .flatMap((member) => [member.abbreviation, member.name])
    .filter((each): each is string => {
      if (each === null || seen.has(foldText(each))) return false;
      seen.add(foldText(each));
      return true;
    });
  return {
    stakeholderKind: telling.stakeholderKind,
    layer: telling.layer,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(parentId === null ? {} : { parentId }),
    ...(identifier === null ? {} : { identifier }),
  };
}

/** What the list knows of a party of the map and the map does not. What both know differently is told, and stays. */
function missingOn(known: Stakeholder, fields: PartyFields, { row }: PartyGroup, told: ListRemark[]): JsonObject {
  const { aliases = [], parentId, identifier, layer } = fields;
  const names = new Set([known.name, ...(known.aliases ?? [])].map(foldText));
  const further = aliases.filter((alias) => !names.has(foldText(alias)));
  if (identifier !== undefined && known.identifier != null && known.identifier !== identifier) {
    told.push(remark(row, 'stays', `"${known.name}": ${known.identifier}`));
  }
  return {
    ...(further.length === 0 ? {} : { aliases: [...(known.aliases ?? []), ...further] }),
    ...(parentId === undefined || known.parentId != null || parentId === known.id ? {} : { parentId }),
    ...(identifier === undefined || known.identifier != null ? {} : { identifier }),
    ...(layer == null || known.layer != null ? {} : { layer }),
  };
}

/** Finds the organisation above a group, among the list itself and on the map; never the group itself. */
function parentFinder(
  content: Content,
  groups: readonly { readonly group: PartyGroup; readonly id: string }[],
): (group: PartyGroup, id: string, told: ListRemark[]) => string | null {
  const ids = new Map<string, string>();
  const add = (name: string | null, id: string): void => {
    if (name === null) return;
    for (const key of [foldText(name), tellingName(name)]) if (!ids.has(key)) ids.set(key, id);
  };
  for (const { group, id } of groups) {
    add(group.name, id);
    for (const member of group.members) {
      add(member.name, id);
      add(member.abbreviation, id);
    }
  }
  for (const element of content.elements.values()) {
    if (element.kind !== 'stakeholder') continue;
    for (const name of [element.name, ...(element.aliases ?? [])]) add(name, element.id);
  }
  return ({ members }, own, told) => {
    const named = members.find(({ parent }) => parent !== null);
    if (named?.parent == null) return null;
    const found = ids.get(foldText(named.parent)) ?? ids.get(tellingName(named.parent));
    if (found === undefined) told.push(remark(named.row, 'parent_unknown', named.parent));
    return found === undefined || found === own ? null : found;
  };
}

function scoresOf({ members }: PartyGroup): JsonObject | null {
  const influence = members.find((member) => member.influence !== null)?.influence ?? null;
  const interest = members.find((member) => member.interest !== null)?.interest ?? null;
  if (influence === null && interest === null) return null;
  return { ...(influence === null ? {} : { influence }), ...(interest === null ? {} : { interest }) };
}
