import { Causality } from '../log/causality';
import { contentOf } from '../model/content-of';
import type { Element, Relation } from '../model/content-types';
import { type NumberedKind, sameNames, unsettledOf } from '../model/settle-content';
import { type Document, keyOf } from '../register/document';
import type { Dot } from '../register/register';
import { type Conflict, conflictsOf, mayDisagree } from './conflicts';
import type { TableState } from './merge-tables';
import { nameOfConflict } from './news';

/** Everything the table has to look at after laptops came together. */
export type Finding =
  | Conflict
  /** A relation that was made while an end of it was removed elsewhere. */
  | { readonly kind: 'dangling'; readonly relation: Relation }
  /** Two laptops made the same relation; the first is on the map. */
  | { readonly kind: 'twins'; readonly relations: readonly [Relation, ...Relation[]] }
  /** Two laptops made an element under one name: perhaps one and the same. */
  | { readonly kind: 'same_name'; readonly elements: readonly [Element, Element, ...Element[]] }
  /** Two laptops gave out one number. */
  | { readonly kind: 'same_number'; readonly of: NumberedKind; readonly no: string; readonly ids: readonly string[] };

const known = new WeakMap<Document, readonly Finding[]>();

/** All findings, the most pressing first. Worked out once for each state of the table. */
export function findingsOf({ document, log }: TableState): readonly Finding[] {
  const earlier = known.get(document);
  if (earlier !== undefined) return earlier;
  const content = contentOf(document);
  const { dangling, twins, sameNumbers } = unsettledOf(content);
  const named = sameNames(content.elements);
  const causality = named.length === 0 ? undefined : new Causality(log);
  const findings: readonly Finding[] = [
    ...(mayDisagree(document) ? conflictsOf({ document, log }) : []),
    ...twins.map((relations) => ({ kind: 'twins' as const, relations })),
    ...dangling.map((relation) => ({ kind: 'dangling' as const, relation })),
    ...named
      .filter((elements) => elements.some((one) => elements.some((other) => areApart(one, other, document, causality))))
      .map((elements) => ({ kind: 'same_name' as const, elements })),
    ...sameNumbers.map(({ kind, no, ids }) => ({ kind: 'same_number' as const, of: kind, no, ids })),
  ];
  known.set(document, findings);
  return findings;
}

/** One name per finding, the same as long as it stands. */
export function nameOfFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'values':
    case 'removal':
      return nameOfConflict(finding);
    case 'dangling':
      return `dangling ${finding.relation.id}`;
    case 'twins':
      return `twins ${finding.relations.map(({ id }) => id).join(' ')}`;
    case 'same_name':
      return `name ${finding.elements.map(({ id }) => id).join(' ')}`;
    case 'same_number':
      return `number ${finding.of} ${finding.no}`;
  }
}

/** Whether two elements were made without knowing of each other. */
function areApart(one: Element, other: Element, document: Document, causality: Causality | undefined): boolean {
  if (one === other || causality === undefined) return false;
  const [a, b] = [madeBy(document, one.id), madeBy(document, other.id)];
  return a !== undefined && b !== undefined && !causality.knows(a, b) && !causality.knows(b, a);
}

/** The entry that brought an element to life, at first or again. */
function madeBy(document: Document, id: string): Dot | undefined {
  return document.entities.get(keyOf('element', id))?.fields['alive']?.at(-1)?.dot;
}
