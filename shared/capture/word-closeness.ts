/**
 * How likely a typed word stands for a word of a name, 0 to 1: the same word, its beginning, the end or beginning of a
 * compound ("arrangement" for "samenwerkingsarrangement"), or a slip of the finger. Digits never slip: 2030 is not 2035.
 */
export function closeness(typed: string, own: string): number {
  if (typed === own) return 1;
  const typedLength = typed.length;
  const ownLength = own.length;
  if (typedLength >= 3 && ownLength > typedLength) {
    if (own.startsWith(typed)) return 0.85;
    if (typedLength >= 6 && own.endsWith(typed)) return 0.9;
  }
  if (ownLength >= 6 && typedLength > ownLength + 1 && typed.startsWith(own)) return 0.6;
  if (typedLength < 5 || Math.abs(typedLength - ownLength) > 2 || /\d/.test(typed)) return 0;
  // One slip leaves the first or the last letter; this spares the count for nearly all words.
  if (typed[0] !== own[0] && typed[typedLength - 1] !== own[ownLength - 1]) return 0;
  const allowed = typedLength >= 8 && typed[0] === own[0] ? 2 : 1;
  const slips = slipsBetween(typed, own, allowed);
  return slips > allowed ? 0 : slips === 1 ? 0.9 : 0.82;
}

/** Edit distance with swapped neighbours as one slip; gives `most + 1` as soon as it is sure to be more. */
export function slipsBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[right.length] as number;
}
