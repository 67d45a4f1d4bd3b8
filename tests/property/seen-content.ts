import type { Content } from '../../shared/model/content';

/** What a reader sees: null and absent say the same, and the order in which things came to life tells nothing. */
export function seenContent(content: Content): unknown {
  const tidy = (thing: object): unknown =>
    Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null));
  return Object.fromEntries(
    Object.entries(content).map(([name, part]) => [
      name,
      part instanceof Map ? new Map([...part].map(([id, thing]) => [id, tidy(thing)])) : part && tidy(part),
    ]),
  );
}
