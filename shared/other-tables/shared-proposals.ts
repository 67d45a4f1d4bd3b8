import { roundToMillionth } from '../checks/amounts';
import { type Basis, elementKeys, relationKeys } from '../checks/basis';
import { type OpenOf, withoutDismissed } from '../checks/dismissed-proposals';
import type { LogEntry } from '../log/log-entry';
import { compareText } from '../model/compare-text';
import type { Content } from '../model/content';
import type { StakeholderKind } from '../model/vocabulary';
import { claimsIn, type OwnPartyClaim, type OwnZoneClaim } from './claims-in';
import { claimsIndex } from './claims-index';
import { areSameNames } from './names';
import type { PartyClaim, TableClaims, ZoneClaim } from './table-claims';

/** What another table asks, as far as the sentence says it. */
interface Elsewhere {
  /** Of the table itself. */
  readonly table: string;
  readonly name: string;
}

export interface ZoneElsewhere extends Elsewhere {
  readonly netClaimHa: number;
  readonly availableHa: number | null;
}

export interface PartyElsewhere extends Elsewhere {
  readonly tasks: number;
  /** Million euro; `hasUnknown`: there is money of which nobody said how much. */
  readonly meansMln: number;
  readonly hasUnknown: boolean;
  readonly asks: number;
  /** Money of the table itself that may be counted there too: relations. */
  readonly sameMoney: readonly string[];
  /** Open asks of the table itself that are asked there too: relations. */
  readonly sameAsks: readonly string[];
}

interface Shared extends Basis {
  /** The same for the same zone or party: what a dismissal names. */
  readonly id: string;
  /** The zone or the party. */
  readonly about: readonly [string];
  /** What each of the other tables asks, a line for each: a dismissal holds while there is none that it did not know. */
  readonly cause: readonly string[];
}

/** A zone that other tables ask room of as well. */
export interface SharedZone extends Shared {
  readonly reason: 'shared_zone';
  readonly own: OwnZoneClaim;
  readonly elsewhere: readonly ZoneElsewhere[];
}

/** A party that other tables ask for work, money or an answer as well. */
export interface SharedParty extends Shared {
  readonly reason: 'shared_party';
  readonly own: OwnPartyClaim;
  readonly elsewhere: readonly PartyElsewhere[];
}

export type SharedProposal = SharedZone | SharedParty;
export type SharedReason = SharedProposal['reason'];

/**
 * What the next session could put on its agenda because other tables claim the same zone or ask the same party: first
 * the zones, in the order of the map, then the parties. The order of the other tables makes no difference, and copies of
 * this table are no other tables.
 */
export function sharedProposals(content: Content, others: readonly TableClaims[]): readonly SharedProposal[] {
  const tables = others.filter(({ id }) => id !== content.table?.id);
  const ordered = tables.toSorted((one, other) => compareText(one.name, other.name) || compareText(one.id, other.id));
  if (ordered.length === 0) return [];
  const { zones, parties } = claimsIn(content);
  return [
    ...zones.flatMap((own) => sharedZone(own, ordered) ?? []),
    ...parties.flatMap((own) => sharedParty(own, ordered) ?? []),
  ];
}

/** As `openProposals`: a dismissed one comes back when the claims here change, or those at the other tables. */
export function openSharedProposals(
  content: Content,
  log: readonly LogEntry[],
  others: readonly TableClaims[],
): OpenOf<SharedProposal> {
  return withoutDismissed(sharedProposals(content, others), log);
}

function sharedZone(own: OwnZoneClaim, others: readonly TableClaims[]): SharedZone | null {
  const elsewhere = others.flatMap((other): readonly ZoneElsewhere[] => {
    const same = claimsIndex(other).zones(own.names);
    if (same.length === 0) return [];
    const netClaimHa = roundToMillionth(same.reduce((sum, zone) => sum + zone.netClaimHa, 0));
    return [{ table: other.id, name: other.name, netClaimHa, availableHa: leastOf(same) }];
  });
  if (elsewhere.length === 0) return null;
  return {
    id: `shared_zone:${own.zone}`,
    reason: 'shared_zone',
    about: [own.zone],
    own,
    elsewhere,
    cause: causeOf(elsewhere, ({ netClaimHa, availableHa }) => [[netClaimHa, availableHa]]),
    elements: [own.zone, ...own.tasks],
    restsOn: [...elementKeys([own.zone]), ...relationKeys(own.relations)],
    watches: [{ kinds: ['claims_space'], element: own.zone, end: 'to' }],
  };
}

function leastOf(zones: readonly ZoneClaim[]): number | null {
  const known = zones.flatMap(({ availableHa }) => availableHa ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * These sit at every table: that they are asked elsewhere too is no news. Only the very same money and the very same
 * question are.
 */
const atEveryTable: ReadonlySet<StakeholderKind> = new Set([
  'national',
  'province',
  'umbrella',
  'council',
  'knowledge',
]);

function sharedParty(own: OwnPartyClaim, others: readonly TableClaims[]): SharedParty | null {
  const elsewhere = others.flatMap((other): readonly PartyElsewhere[] => {
    const same = claimsIndex(other).parties(own.party);
    const isEverywhere = [own, ...same].some(({ party }) => atEveryTable.has(party.kind));
    const asked = isEverywhere ? { ...askedOf(own, same), ...nothingElse } : askedOf(own, same);
    return asksAnything(asked) ? [{ table: other.id, name: other.name, ...asked }] : [];
  });
  if (elsewhere.length === 0) return null;
  const { element, work, money, asks } = own;
  const isLoad = elsewhere.some(isWork);
  const same = elsewhere.flatMap(({ sameMoney, sameAsks }) => [...sameMoney, ...sameAsks]);
  const relations = isLoad ? [...work, ...[...money, ...asks].map(({ relation }) => relation)] : same;
  return {
    id: `shared_party:${element.id}`,
    reason: 'shared_party',
    about: [element.id],
    own,
    elsewhere,
    cause: causeOf(elsewhere, partyFigures),
    elements: [element.id],
    restsOn: [...elementKeys([element.id]), ...relationKeys([...new Set(relations)])],
    watches: isLoad
      ? [
          { kinds: ['leads', 'executes', 'funds'], element: element.id, end: 'from' },
          { kinds: ['asks'], element: element.id, end: 'to' },
        ]
      : [],
  };
}

/** Only what is asked here too: what a party does elsewhere and not here is none of this table's business. */
function askedOf(own: OwnPartyClaim, there: readonly PartyClaim[]): AskedElsewhere {
  const money = own.money.length === 0 ? [] : there.flatMap((claim) => claim.money);
  const asked = new Set(there.flatMap((claim) => claim.asked));
  // The same amount for what has the same name may be one sum; different amounts are two.
  const isThereToo = ({ target, targetKind, amountMln }: OwnPartyClaim['money'][number]): boolean =>
    amountMln !== null &&
    money.some(
      (other) => other.amountMln === amountMln && other.targetKind === targetKind && areSameNames(other.target, target),
    );
  return {
    tasks: own.tasks === 0 ? 0 : there.reduce((sum, { tasks }) => sum + tasks, 0),
    meansMln: roundToMillionth(money.reduce((sum, { amountMln }) => sum + (amountMln ?? 0), 0)),
    hasUnknown: money.some(({ amountMln }) => amountMln === null),
    asks: own.asks.length === 0 ? 0 : there.reduce((sum, claim) => sum + claim.asked.length, 0),
    sameMoney: own.money.filter(isThereToo).map(({ relation }) => relation),
    sameAsks: own.asks.filter(({ folded }) => asked.has(folded)).map(({ relation }) => relation),
  };
}

const nothingElse = { tasks: 0, meansMln: 0, hasUnknown: false, asks: 0 };

type AskedElsewhere = Omit<PartyElsewhere, keyof Elsewhere>;

/** Work at both tables, money at both, or questions at both. */
function isWork({ tasks, meansMln, hasUnknown, asks }: AskedElsewhere): boolean {
  return tasks > 0 || meansMln > 0 || hasUnknown || asks > 0;
}

function asksAnything(asked: AskedElsewhere): boolean {
  return isWork(asked) || asked.sameMoney.length > 0 || asked.sameAsks.length > 0;
}

/** Each same sum and same question is a line of its own: that one of them went is no reason to bring the rest back. */
function partyFigures(there: PartyElsewhere): readonly (readonly unknown[])[] {
  const { tasks, meansMln, hasUnknown, asks, sameMoney, sameAsks } = there;
  return [
    [tasks, meansMln, hasUnknown, asks],
    ...sameMoney.map((relation) => ['money', relation]),
    ...sameAsks.map((relation) => ['asks', relation]),
  ];
}

/** By table, whatever it is called now: another name is no other cause. */
function causeOf<There extends Elsewhere>(
  elsewhere: readonly There[],
  figures: (there: There) => readonly (readonly unknown[])[],
): readonly string[] {
  return elsewhere
    .flatMap((there) => figures(there).map((line) => JSON.stringify([there.table, ...line])))
    .toSorted(compareText);
}
