/** The part in which two lists differ, in the places of each: what comes before and after is the same in both. */
export function differingPart<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
): { readonly start: number; readonly beforeEnd: number; readonly afterEnd: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shortest - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, beforeEnd: before.length - same, afterEnd: after.length - same };
}
