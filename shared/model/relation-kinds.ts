import type { RelationField } from './entities/relation';
import type { ElementKind } from './vocabulary';

/**
 * The fifteen relation kinds with their allowed pairs (glossary section 3). Read each as a sentence: from, verb, to.
 */
export const relationKinds = [
  'leads',
  'drives',
  'executes',
  'advises',
  'participates',
  'authorised_for',
  'funds',
  'provides',
  'asks',
  'depends_on',
  'reinforces',
  'conflicts_with',
  'contributes_to',
  'builds_on',
  'claims_space',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const relationGroups = ['role', 'means', 'content', 'space'] as const;
/** Roles, powers and means, coherence, space: each group has its own line style on the map. */
export type RelationGroup = (typeof relationGroups)[number];

export interface RelationRule {
  readonly group: RelationGroup;
  readonly from: readonly ElementKind[];
  readonly to: readonly ElementKind[];
  /** Has no direction and is stored once. */
  readonly symmetric: boolean;
  /** Several relations of this kind may stand between the same two (only `asks`, with different subjects). */
  readonly parallel: boolean;
  /** Letter in the task × party matrix, or null where the kind is not a role. */
  readonly rasci: 'R' | 'A' | 'S' | 'C' | 'I' | null;
  /** Fields that this kind carries besides those of every kind. */
  readonly fields: readonly RelationField[];
}

const parties: readonly ElementKind[] = ['stakeholder'];
const works: readonly ElementKind[] = ['task', 'arrangement', 'plan'];

function rule(
  group: RelationGroup,
  from: readonly ElementKind[],
  to: readonly ElementKind[],
  rest: Partial<RelationRule> = {},
): RelationRule {
  return { group, from, to, symmetric: false, parallel: false, rasci: null, fields: [], ...rest };
}

export const relationRules: Readonly<Record<RelationKind, RelationRule>> = {
  leads: rule('role', parties, works, { rasci: 'R' }),
  drives: rule('role', parties, works, { rasci: 'S' }),
  executes: rule('role', parties, works, { rasci: 'R' }),
  advises: rule('role', parties, works, { rasci: 'C' }),
  participates: rule('role', parties, works, { rasci: 'I' }),
  authorised_for: rule('means', parties, [...works, 'instrument'], { rasci: 'A' }),
  funds: rule('means', parties, ['task', 'arrangement', 'instrument'], { fields: ['amountMln', 'years'] }),
  provides: rule('means', parties, ['instrument']),
  asks: rule('means', parties, parties, { parallel: true, fields: ['subject', 'answer'] }),
  depends_on: rule('content', [...works, 'instrument'], [...works, 'instrument', 'stakeholder']),
  reinforces: rule('content', works, works),
  conflicts_with: rule('content', works, works, { symmetric: true, fields: ['about', 'zone'] }),
  contributes_to: rule('content', works, ['goal']),
  builds_on: rule('content', ['task', 'arrangement'], ['plan']),
  claims_space: rule('space', ['task'], ['zone'], { fields: ['hectares', 'sharedHectares'] }),
};

/** Whether a relation of this kind may run from an element of one kind to an element of another. */
export function isPairAllowed(kind: RelationKind, from: ElementKind, to: ElementKind): boolean {
  return relationRules[kind].from.includes(from) && relationRules[kind].to.includes(to);
}

/** The kinds that may run between two element kinds, in the order of the glossary: what a drawn line can mean. */
export function allowedKinds(from: ElementKind, to: ElementKind): readonly RelationKind[] {
  return relationKinds.filter((kind) => isPairAllowed(kind, from, to));
}
