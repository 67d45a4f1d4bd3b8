/** Where something was dropped: just before or just after an item that stays. */
export interface DropPlace {
  readonly no: number;
  readonly side: 'before' | 'after';
}

/** The numbers of an agenda after some of them were dropped at a place; they keep their order among themselves. */
export function movedOrder(order: readonly number[], moved: ReadonlySet<number>, place: DropPlace): readonly number[] {
  const standing = order.filter((no) => !moved.has(no));
  const at = standing.indexOf(place.no);
  if (at < 0) return order;
  const cut = place.side === 'before' ? at : at + 1;
  return [...standing.slice(0, cut), ...order.filter((no) => moved.has(no)), ...standing.slice(cut)];
}
