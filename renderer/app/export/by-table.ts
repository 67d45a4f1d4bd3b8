/** What is remembered of several tables with that of one replaced, the latest first; the oldest is let go. */
export function rememberedFirst<Remembered extends { readonly table: string }>(
  all: readonly Remembered[],
  choice: Remembered,
  limit: number,
): readonly Remembered[] {
  return [choice, ...all.filter(({ table }) => table !== choice.table)].slice(0, limit);
}
