import type { Content } from '../model/content';
import { actionPlan } from './action-plan';
import type { ListKind } from './list-columns';
import type { ListPlan, ListSettings } from './list-plan';
import type { OpenList } from './open-list';
import { type PartyChoices, partyPlan } from './party-plan';
import { readPartyList } from './read-party-list';
import { registerPlan } from './register-plan';
import type { PartyGroup } from './same-parties';
import { taskPlan } from './task-plan';

/** A plan with what only some kinds of list have. */
export interface AnyListPlan extends ListPlan {
  /** Of a list of parties: which rows are one. */
  readonly groups?: readonly PartyGroup[];
  /** Of a list of parties: groups of which somebody should say whether they are one, also those said to be apart. */
  readonly guesses?: readonly PartyGroup[];
  /** Of a list of parties: how many have a score. */
  readonly scored?: number;
  /** Of a register: governments of the map that are not in it. */
  readonly notFound?: readonly string[];
}

/**
 * What taking over an open list as a list of this kind would do to the table.
 * @param kind one of those in `list.headers`
 */
export function planList(
  content: Content,
  list: OpenList,
  kind: ListKind,
  choices: PartyChoices,
  settings: ListSettings,
): AnyListPlan {
  const header = list.headers.get(kind);
  if (header === undefined) throw new RangeError(`The list has no headings of a list of ${kind}`);
  switch (kind) {
    case 'parties':
      return partyPlan(content, readPartyList(list.records, header), choices, settings);
    case 'tasks':
      return taskPlan(content, list.records, header, settings);
    case 'actions':
      return actionPlan(content, list.records, header, settings);
    case 'register':
      return registerPlan(content, list.records, header, settings);
  }
}
