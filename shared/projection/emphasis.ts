import type { Bundle } from './relation-bundles';

/** What is looked at, in ids. */
export interface Attention {
  readonly elements: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** In the light by themselves, without what belongs to them. */
  readonly alone: ReadonlySet<string>;
  /** Under the pointer: lights up what belongs to it, and dims nothing. */
  readonly hovered: string | null;
}

export interface Emphasis {
  /** Elements and bundles in the light. */
  readonly elements: ReadonlySet<string>;
  readonly bundles: ReadonlySet<string>;
  /** Of the elements those that are chosen themselves. */
  readonly chosen: ReadonlySet<string>;
  /** Whether the rest steps back. */
  readonly dims: boolean;
}

export const noEmphasis: Emphasis = { elements: new Set(), bundles: new Set(), chosen: new Set(), dims: false };

/** What runs where, all and by element. */
export interface Ways {
  bundles(): Iterable<Bundle>;
  bundlesAt(element: string): readonly Bundle[];
}

/** What is looked at, with its neighbours and the lines between them. */
export function emphasisOf(ways: Ways, attention: Attention): Emphasis {
  const dims = attention.elements.size > 0 || attention.relations.size > 0 || attention.alone.size > 0;
  if (!dims && attention.hovered === null) return noEmphasis;
  const centre = dims ? attention.elements : new Set([attention.hovered as string]);
  const elements = new Set([...centre, ...attention.alone]);
  const bundles = new Set<string>();
  const light = ({ bundle, from, to }: Bundle) => {
    bundles.add(bundle);
    elements.add(from);
    elements.add(to);
  };
  for (const id of centre) for (const each of ways.bundlesAt(id)) light(each);
  if (attention.relations.size > 0) {
    for (const each of ways.bundles()) if (each.relations.some(({ id }) => attention.relations.has(id))) light(each);
  }
  return { elements, bundles, chosen: attention.elements, dims };
}

export const isSameEmphasis = (one: Emphasis, other: Emphasis): boolean =>
  one === other ||
  (one.dims === other.dims &&
    isSameSet(one.elements, other.elements) &&
    isSameSet(one.bundles, other.bundles) &&
    isSameSet(one.chosen, other.chosen));

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const each of one) if (!other.has(each)) return false;
  return true;
}
