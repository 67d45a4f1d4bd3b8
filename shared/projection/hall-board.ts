import { knownNumber, roundToMillionth } from '../checks/amounts';
import { balanceLayers, hasMeans } from '../checks/layer-balance';
import { balanceMoney } from '../checks/money-balance';
import { nameOf } from '../checks/sentences';
import { balanceSpace, type ZoneBalance } from '../checks/space-balance';
import type { Content } from '../model/content';
import type { Layer } from '../model/vocabulary';
import type { HallBoardKind } from './hall-look';
import { openContentOf } from './open-content';

/** A layer with its tasks, powers and means (million euro). */
export interface HallLayer {
  readonly layer: Layer;
  readonly tasks: number;
  readonly powers: number;
  readonly meansMln: number;
  /** How many contributions have no known amount: the means are at least `meansMln`. */
  readonly unknownFunds: number;
  /** It pays something, even if nobody knows how much. */
  readonly hasMeans: boolean;
}

/** A zone with what is asked of it, in hectares. */
export interface HallZone {
  readonly name: string;
  /** Null while nobody has said how much there is. */
  readonly availableHa: number | null;
  readonly netHa: number;
  readonly sharedHa: number;
  readonly balanceHa: number | null;
  readonly over: boolean;
  /** The tasks that ask, the largest first; `netHa` counts what is shared once. */
  readonly claims: readonly { readonly task: string; readonly netHa: number; readonly sharedHa: number }[];
}

/** A board as a picture for the hall. */
export interface HallBoard {
  readonly kind: HallBoardKind;
  readonly layers: readonly HallLayer[];
  /** Of all tasks together, million euro. */
  readonly money: { readonly costMln: number; readonly fundedMln: number } | null;
  readonly zones: readonly HallZone[];
  /** Hectares at the right end of every bar, the same on each page. */
  readonly scaleHa: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Zones under a heading at the least size of type; in deep rooms letters are larger and zones fewer. */
const zonesPerPage = { 28: 5, 44: 3 } as const;

type LabelFloor = keyof typeof zonesPerPage;

/** On how many pages a board stands. */
export function hallBoardPages(content: Content, kind: HallBoardKind, labelFloor: LabelFloor): number {
  if (kind === 'balance') return 1;
  return Math.max(1, Math.ceil(balanceSpace(openContentOf(content)).length / zonesPerPage[labelFloor]));
}

/** A board as the hall may see it: as if nothing confidential were on the map. Zones that are over come first. */
export function hallBoardOf(
  content: Content,
  { kind, page }: { readonly kind: HallBoardKind; readonly page: number },
  labelFloor: LabelFloor,
): HallBoard {
  const open = openContentOf(content);
  if (kind === 'balance') {
    const { totalCostMln, totalFundedMln } = balanceMoney(open);
    return {
      kind,
      layers: balanceLayers(open).map((balance) => ({
        layer: balance.layer,
        tasks: balance.tasks,
        powers: balance.powers,
        meansMln: balance.meansMln,
        unknownFunds: balance.unknownFunds.length,
        hasMeans: hasMeans(balance),
      })),
      money: { costMln: totalCostMln, fundedMln: totalFundedMln },
      zones: [],
      scaleHa: 1,
      page: 1,
      pages: 1,
    };
  }
  const zones = [...balanceSpace(open)].sort((one, other) => Number(other.over) - Number(one.over));
  const size = zonesPerPage[labelFloor];
  const pages = hallBoardPages(content, kind, labelFloor);
  const at = page % pages;
  return {
    kind,
    layers: [],
    money: null,
    zones: zones.slice(at * size, (at + 1) * size).map((zone) => hallZoneOf(open, zone)),
    scaleHa: Math.max(1, ...zones.map(({ availableHa, grossClaimHa }) => Math.max(availableHa ?? 0, grossClaimHa))),
    page: at + 1,
    pages,
  };
}

function hallZoneOf(content: Content, zone: ZoneBalance): HallZone {
  const { availableHa, grossClaimHa, netClaimHa, balanceHa, over } = zone;
  const claims = zone.claims.map((id) => {
    const relation = content.relations.get(id);
    const sharedHa = knownNumber(relation?.sharedHectares) ?? 0;
    const gross = knownNumber(relation?.hectares) ?? 0;
    return { task: nameOf(content, relation?.from ?? id), netHa: roundToMillionth(gross - sharedHa), sharedHa };
  });
  return {
    name: nameOf(content, zone.zone),
    availableHa,
    netHa: netClaimHa,
    sharedHa: roundToMillionth(grossClaimHa - netClaimHa),
    balanceHa,
    over,
    claims: claims.sort((one, other) => other.netHa + other.sharedHa - (one.netHa + one.sharedHa)),
  };
}
