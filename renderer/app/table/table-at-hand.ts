const key = 'open table';

/**
 * The table that is open, noted in the session storage of this window: a page that is loaded again after a failure goes
 * on with it, while a new start begins with the list.
 */
export function noteTableAtHand(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // Without storage the list of tables is one click away.
  }
}

/** The id that was noted last; null when no table was open. */
export function tableAtHand(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
