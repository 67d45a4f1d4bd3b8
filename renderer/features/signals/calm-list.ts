/** A line of a list that people are reading. */
export interface CalmLine<Item> {
  readonly id: string;
  readonly item: Item;
  /** No longer so; it stays until nobody reads the list. */
  readonly isGone: boolean;
}

/**
 * The lines to show now. While somebody points at the list or has the focus in it, no line moves: what is gone stays
 * marked in its place and what is new comes at the end. Otherwise the list is as the items are.
 */
export function calmList<Item extends { readonly id: string }>(
  shown: readonly CalmLine<Item>[],
  items: readonly Item[],
  isRead: boolean,
): readonly CalmLine<Item>[] {
  const lines = items.map((item): CalmLine<Item> => ({ id: item.id, item, isGone: false }));
  if (!isRead) return lines;
  const byId = new Map(lines.map((line) => [line.id, line]));
  const held = shown.map((line) => byId.get(line.id) ?? { ...line, isGone: true });
  const known = new Set(shown.map(({ id }) => id));
  return [...held, ...lines.filter(({ id }) => !known.has(id))];
}
