import { foldText } from '../capture/fold-text';
import { knownNumber } from '../checks/amounts';
import { type Connection, connectionsOf } from '../checks/map-relations';
import { openAsks } from '../checks/open-asks';
import { balanceSpace } from '../checks/space-balance';
import type { Content } from '../model/content';
import type { Stakeholder } from '../model/content-types';
import { namesOf, partyNames } from './names';
import type { MoneyClaim, PartyClaim, ZoneClaim } from './table-claims';

/** A claim on a zone of the table itself, with what it rests on. */
export interface OwnZoneClaim extends ZoneClaim {
  readonly zone: string;
  readonly tasks: readonly string[];
  readonly relations: readonly string[];
}

interface OwnMoney extends MoneyClaim {
  readonly targetId: string;
  readonly relation: string;
}

/** What the table asks of one of its parties, with what it rests on. */
export interface OwnPartyClaim extends PartyClaim {
  readonly element: Stakeholder;
  readonly money: readonly OwnMoney[];
  /** The relations that give it a task. */
  readonly work: readonly string[];
  /** The open asks, beside their folded subjects in `asked`. */
  readonly asks: readonly { readonly relation: string; readonly subject: string; readonly folded: string }[];
}

export interface OwnClaims {
  readonly zones: readonly OwnZoneClaim[];
  readonly parties: readonly OwnPartyClaim[];
}

const known = new WeakMap<Content, OwnClaims>();

/** The zones in which room is asked and the parties that are asked for work, money or an answer. */
export function claimsIn(content: Content): OwnClaims {
  const claims = known.get(content) ?? { zones: zoneClaims(content), parties: partyClaims(content) };
  known.set(content, claims);
  return claims;
}

function zoneClaims(content: Content): readonly OwnZoneClaim[] {
  return balanceSpace(content).flatMap(({ zone, netClaimHa, availableHa, tasks, claims }) => {
    const element = content.elements.get(zone);
    if (element === undefined || netClaimHa <= 0) return [];
    return [{ zone, names: namesOf(element), netClaimHa, availableHa, tasks, relations: claims }];
  });
}

interface Asked {
  readonly tasks: Set<string>;
  readonly work: string[];
  readonly money: Connection[];
  readonly asks: Connection[];
}

function partyClaims(content: Content): readonly OwnPartyClaim[] {
  const byParty = new Map<string, Asked>();
  const of = (party: string): Asked => {
    const asked = byParty.get(party) ?? { tasks: new Set(), work: [], money: [], asks: [] };
    byParty.set(party, asked);
    return asked;
  };
  for (const kind of ['leads', 'executes'] as const) {
    for (const { relation, from, to } of connectionsOf(content, kind)) {
      if (to.kind !== 'task') continue;
      of(from.id).tasks.add(to.id);
      of(from.id).work.push(relation.id);
    }
  }
  for (const connection of connectionsOf(content, 'funds')) {
    // Nothing promised is no money; an amount that nobody knows is.
    if (connection.relation.amountMln !== 0) of(connection.from.id).money.push(connection);
  }
  for (const connection of openAsks(content)) of(connection.to.id).asks.push(connection);
  return [...byParty].flatMap(([id, asked]) => {
    const element = content.elements.get(id);
    const party = element?.kind === 'stakeholder' ? partyNames(element) : null;
    return party === null ? [] : [claimOf(element as Stakeholder, party, asked)];
  });
}

function claimOf(element: Stakeholder, party: PartyClaim['party'], asked: Asked): OwnPartyClaim {
  const asks = asked.asks.map(({ relation: { id, subject } }) => {
    const said = typeof subject === 'string' ? subject : id;
    return { relation: id, subject: said, folded: foldText(said) };
  });
  return {
    element,
    party,
    tasks: asked.tasks.size,
    work: asked.work,
    money: asked.money.map(({ relation, to }) => ({
      target: namesOf(to),
      targetKind: to.kind,
      targetId: to.id,
      amountMln: knownNumber(relation.amountMln),
      relation: relation.id,
    })),
    asked: asks.map(({ folded }) => folded),
    asks,
  };
}
