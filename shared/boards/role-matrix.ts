import { connectionsOf, elementsOf } from '../checks/map-relations';
import { type MatrixWork, matrixWorks, type Role, workRoles } from '../checks/role-matrix';
import type { Content } from '../model/content';
import type { Element, Stakeholder } from '../model/content-types';
import type { RelationKind } from '../model/relation-kinds';

/** The part of the matrix of roles that is drawn as a grid. */
export interface DrawnMatrix {
  /** What its columns are. */
  readonly work: MatrixWork;
  /** Those whose name holds the wanted words, up to a number that can be drawn. */
  readonly parties: readonly Stakeholder[];
  readonly works: readonly Element[];
  /** How many there are in all with these words. */
  readonly found: { readonly parties: number; readonly works: number };
  /** Roles of a party in a work, in glossary order; empty where there are none. */
  rolesOf(party: string, work: string): readonly Role[];
}

/** Parties by layer: the four layers first, then who has none. */
const partyOrder = ['national', 'province', 'municipality', 'water_board'];

/** Who does what: parties against tasks (or plans, or arrangements), with every role between them. */
export function drawnMatrix(
  content: Content,
  work: MatrixWork,
  wanted: { readonly party?: string; readonly work?: string } = {},
): DrawnMatrix {
  const rows = new Map(workRoles(content).map(({ work: id, roles }) => [id, roles]));
  const rank = ({ layer }: Stakeholder): number => {
    const at = partyOrder.indexOf(layer ?? '');
    return at < 0 ? partyOrder.length : at;
  };
  const parties = elementsOf(content, 'stakeholder')
    .filter((party) => hasWords(party, wanted.party))
    .map((party, at) => ({ party, at }))
    .sort((left, right) => rank(left.party) - rank(right.party) || left.at - right.at)
    .map(({ party }) => party);
  const works = (elementsOf(content, work) as readonly Element[]).filter((element) => hasWords(element, wanted.work));
  return {
    work,
    parties: parties.slice(0, mostDrawn.parties),
    works: works.slice(0, mostDrawn.works),
    found: { parties: parties.length, works: works.length },
    rolesOf: (party, to) => rows.get(to)?.get(party) ?? none,
  };
}

/** A grid of more cells than these is read by nobody; the words above it find the rest. */
export const mostDrawn = { parties: 150, works: 40 };

function hasWords({ name }: Element, wanted = ''): boolean {
  const lower = name.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

const none: readonly Role[] = [];

/**
 * The keys that give a role: its RASCI letter, and the first letter of the verb where that is free. `E` and `U` carry
 * out, since `R` is taken by who leads.
 */
const keysOfRoles: Readonly<Record<string, RelationKind>> = {
  r: 'leads',
  t: 'leads',
  s: 'drives',
  e: 'executes',
  u: 'executes',
  a: 'authorised_for',
  c: 'advises',
  i: 'participates',
  b: 'participates',
};

/** The role that a typed letter stands for, or undefined. */
export function roleOfKey(key: string): RelationKind | undefined {
  return key.length === 1 ? keysOfRoles[key.toLowerCase()] : undefined;
}

/**
 * What every party leads, by kind of work; the sum is what `leadsPerStakeholder` counts. Only parties that lead
 * something, and only kinds that they lead.
 */
export function leadsByWork(
  content: Content,
): ReadonlyMap<string, readonly { readonly work: MatrixWork; readonly count: number }[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { from, to } of connectionsOf(content, 'leads')) {
    const ofParty = counts.get(from.id) ?? new Map<string, number>();
    counts.set(from.id, ofParty.set(to.kind, (ofParty.get(to.kind) ?? 0) + 1));
  }
  const listed = (ofParty: ReadonlyMap<string, number>) =>
    matrixWorks.flatMap((work) => {
      const count = ofParty.get(work) ?? 0;
      return count === 0 ? [] : [{ work, count }];
    });
  return new Map([...counts].map(([party, ofParty]) => [party, listed(ofParty)]));
}
