import type { Content } from '../model/content';
import { knownNumber, roundToMillionth } from './amounts';
import { type Check, defineCheck } from './define-check';
import { connectionsOf, elementsOf } from './map-relations';

/** The space budget of one zone, in hectares. */
export interface ZoneBalance {
  readonly zone: string;
  /** Null when nobody has said how much there is: then nothing can be said about the balance either. */
  readonly availableHa: number | null;
  readonly grossClaimHa: number;
  /** Gross less what claims share (glossary section 3: entered on one of the sharing claims only). */
  readonly netClaimHa: number;
  readonly balanceHa: number | null;
  readonly over: boolean;
  /** The relations behind the numbers. */
  readonly claims: readonly string[];
  /** The tasks that claim, each once. */
  readonly tasks: readonly string[];
}

/** Hectares asked in each zone against what is available; zones without claims are listed with zeros. */
export const balanceSpace: Check<readonly ZoneBalance[]> = defineCheck(
  { elements: { zone: ['availableHa'] }, relations: { claims_space: ['hectares', 'sharedHectares'] } },
  (content) => {
    const claimsByZone = new Map<string, { gross: number; shared: number; claims: string[]; tasks: Set<string> }>();
    for (const { relation, from, to } of connectionsOf(content, 'claims_space')) {
      const sum = claimsByZone.get(to.id) ?? { gross: 0, shared: 0, claims: [], tasks: new Set<string>() };
      sum.gross += knownNumber(relation.hectares) ?? 0;
      sum.shared += knownNumber(relation.sharedHectares) ?? 0;
      sum.claims.push(relation.id);
      sum.tasks.add(from.id);
      claimsByZone.set(to.id, sum);
    }
    return elementsOf(content, 'zone').map((zone) => {
      const { gross, shared, claims, tasks } = claimsByZone.get(zone.id) ?? {
        gross: 0,
        shared: 0,
        claims: [],
        tasks: new Set<string>(),
      };
      const available = knownNumber(zone.availableHa);
      const availableHa = available === null ? null : roundToMillionth(available);
      const netClaimHa = roundToMillionth(gross - shared);
      const balanceHa = availableHa === null ? null : roundToMillionth(availableHa - netClaimHa);
      return {
        zone: zone.id,
        availableHa,
        grossClaimHa: roundToMillionth(gross),
        netClaimHa,
        balanceHa,
        over: balanceHa !== null && balanceHa < 0,
        claims,
        tasks: [...tasks],
      };
    });
  },
);

/** The zones where more is asked than there is. */
export function zonesOverBudget(content: Content): readonly string[] {
  return balanceSpace(content)
    .filter((balance) => balance.over)
    .map((balance) => balance.zone);
}
