import { areSameNames, areSameParty, type Names, type PartyNames } from './names';
import type { PartyClaim, TableClaims, ZoneClaim } from './table-claims';

/** The claims of one table, to be found by what a zone or a party is called here. */
export interface ClaimsIndex {
  readonly zones: (names: Names) => readonly ZoneClaim[];
  readonly parties: (party: PartyNames) => readonly PartyClaim[];
}

const known = new WeakMap<TableClaims, ClaimsIndex>();

export function claimsIndex(claims: TableClaims): ClaimsIndex {
  const index = known.get(claims) ?? makeIndex(claims);
  known.set(claims, index);
  return index;
}

function makeIndex({ zones, parties }: TableClaims): ClaimsIndex {
  const zonesByKey = byKey(zones, ({ names }) => keysOf(names));
  const partiesByKey = byKey(parties, ({ party }) => partyKeys(party));
  return {
    zones: (names) => found(zonesByKey, keysOf(names)).filter((zone) => areSameNames(names, zone.names)),
    parties: (party) => found(partiesByKey, partyKeys(party)).filter((claim) => areSameParty(party, claim.party)),
  };
}

function keysOf({ whole, bare }: Names): readonly string[] {
  return [...whole, ...bare];
}

function partyKeys({ address, names }: PartyNames): readonly string[] {
  return address === null ? keysOf(names) : [address, ...keysOf(names)];
}

function byKey<Claim>(
  claims: readonly Claim[],
  keys: (claim: Claim) => readonly string[],
): ReadonlyMap<string, readonly Claim[]> {
  const index = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of keys(claim)) {
      const there = index.get(key);
      if (there === undefined) index.set(key, [claim]);
      else there.push(claim);
    }
  }
  return index;
}

function found<Claim>(index: ReadonlyMap<string, readonly Claim[]>, keys: readonly string[]): readonly Claim[] {
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}
