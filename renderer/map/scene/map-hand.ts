/** What somebody holds: elements, and the bundles of relations that run to them. */
export interface Hand {
  readonly elements: ReadonlySet<string>;
  readonly bundles: ReadonlySet<string>;
}

export const emptyHand: Hand = { elements: new Set(), bundles: new Set() };

/** The hand of before when it holds the same elements, else one that does. */
export function handWith(
  before: Hand,
  elements: Iterable<string>,
  bundlesAt: (element: string) => readonly { readonly bundle: string }[],
): Hand {
  const held = new Set(elements);
  if (held.size === before.elements.size && [...held].every((id) => before.elements.has(id))) return before;
  if (held.size === 0) return emptyHand;
  return { elements: held, bundles: new Set([...held].flatMap((id) => bundlesAt(id).map(({ bundle }) => bundle))) };
}
