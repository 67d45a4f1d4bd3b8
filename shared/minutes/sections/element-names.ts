import type { Content } from '../../model/content';

/** Name of an element as it stands; null when it is not on the map (removed, or left out of this version). */
export function nameOf(content: Content, id: string | null | undefined): string | null {
  return typeof id === 'string' ? (content.elements.get(id)?.name ?? null) : null;
}

/** As `nameOf`; a removed element falls back to its id, so that a line on paper never loses its subject. */
export function nameOrId(content: Content, id: string): string {
  return nameOf(content, id) ?? id;
}

/** Names of those that are on the map, in the given order. */
export function namesOf(content: Content, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => nameOf(content, id) ?? []);
}

/** Order of running numbers: "A2" before "A10", "2021-09" before "2021-10". */
export function compareNumbers(left: string, right: string): number {
  const [a, b] = [partsOf(left), partsOf(right)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

function partsOf(no: string): readonly number[] {
  return (no.match(/\d+/g) ?? []).map(Number);
}
