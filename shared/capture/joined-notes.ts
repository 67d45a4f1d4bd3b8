/** Between the notes on one thing. */
const between = '; ';

/** A note with another behind it: nothing that was noted is written over, and nothing is said twice. */
export function joinNotes(former: string | null | undefined, added: string): string {
  const kept = (former ?? '').trim().replace(/\.$/, '');
  if (kept === '' || kept === added) return added;
  return `${between}${kept}${between}`.includes(`${between}${added}${between}`)
    ? (former ?? '')
    : kept + between + added;
}
