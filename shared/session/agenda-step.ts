/**
 * The number of the item one step on or back from the one under discussion; with none under discussion the first is one
 * step on. Undefined past either end.
 * @param agenda by number
 */
export function agendaStep(
  agenda: readonly { readonly no: number }[],
  current: number | null | undefined,
  by: 1 | -1,
): number | undefined {
  if (current === null || current === undefined) return by === 1 ? agenda[0]?.no : undefined;
  const at = agenda.findIndex((item) => item.no === current);
  return agenda[at + by]?.no;
}
