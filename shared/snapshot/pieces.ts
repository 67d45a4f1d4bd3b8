/** A piece ends after one in this many of its items, on average. */
const usualPiece = 128;
/** Where no end comes by chance, a piece ends all the same. */
const largestPiece = 4 * usualPiece;

/**
 * Cuts a list into pieces that stay what they are when the list grows or something comes in between: where a piece ends
 * is told by the name of its last item alone. A change then makes one piece new, and all others are shared with the
 * snapshots before.
 * @param nameOf a name that the item keeps for ever
 */
export function cutIntoPieces<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  let piece: Item[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < largestPiece && scattered(nameOf(item)) % usualPiece !== 0) continue;
    pieces.push(piece);
    piece = [];
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** FNV-1a over code units, with its bits mixed once more: numbers that follow each other end up anywhere. */
function scattered(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
