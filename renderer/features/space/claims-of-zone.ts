import { knownNumber, roundToMillionth } from '../../../shared/checks/amounts';
import type { ZoneBalance } from '../../../shared/checks/space-balance';
import type { Content } from '../../../shared/model/content';

/** What one task asks of a zone, in hectares. */
export interface ZoneClaim {
  readonly relation: string;
  readonly task: string;
  readonly gross: number;
  readonly shared: number;
  /** What it adds to the sum: gross less shared. */
  readonly net: number;
}

/** The claims on a zone, largest first. */
export function claimsOfZone(content: Content, zone: ZoneBalance): readonly ZoneClaim[] {
  return zone.claims
    .map((id) => {
      const relation = content.relations.get(id);
      const gross = knownNumber(relation?.hectares) ?? 0;
      const shared = knownNumber(relation?.sharedHectares) ?? 0;
      return { relation: id, task: relation?.from ?? id, gross, shared, net: roundToMillionth(gross - shared) };
    })
    .sort((left, right) => right.gross - left.gross);
}
