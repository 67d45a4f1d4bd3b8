/**
 * What was filled in and not recorded yet, by form and table: closing a form loses nothing that was typed. It lives as
 * long as the window, and is never written to disk.
 */
const kept = new Map<string, unknown>();
const listeners = new Set<() => void>();

const tellAll = (): void => {
  for (const listener of listeners) listener();
};

export function readDraft(key: string): unknown {
  return kept.get(key);
}

export function keepDraft(key: string, draft: unknown): void {
  kept.set(key, draft);
  tellAll();
}

/** The form was carried out, or somebody begins anew. */
export function forgetDraft(key: string): void {
  if (kept.delete(key)) tellAll();
}

/** Forgets everything of a table that is taken off this computer. Keys begin with the id of the table and a space. */
export function forgetDraftsOf(table: string): void {
  for (const key of [...kept.keys()]) if (key.startsWith(`${table} `)) kept.delete(key);
  tellAll();
}

/** Takes erased names out of everything that was filled in. */
export function eraseInDrafts(erase: (typed: string) => string): void {
  for (const [key, draft] of kept) kept.set(key, erasedIn(draft, erase));
  tellAll();
}

function erasedIn(value: unknown, erase: (typed: string) => string): unknown {
  if (typeof value === 'string') return erase(value);
  if (Array.isArray(value)) return value.map((each) => erasedIn(each, erase));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, erasedIn(each, erase)]));
}

/** @returns what ends the listening */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
