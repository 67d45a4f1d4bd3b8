/** CSS pixels: a small laptop whose text is set to 200 %. Agenda, map and panel do not fit beside each other there. */
const narrow = '(max-width: 800px)';

/**
 * Tells whether the window is too narrow for three columns: at once when it is, and whenever that changes.
 * @returns what ends it
 */
export function whenNarrow(tell: (isNarrow: boolean) => void): () => void {
  const query = matchMedia(narrow);
  const changed = (): void => tell(query.matches);
  if (query.matches) changed();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
