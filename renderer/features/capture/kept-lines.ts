/**
 * What was typed and not yet captured, and earlier lines, in the session storage of this window: a renderer that crashes
 * and reloads finds them again, another window never sees them, and closing the app forgets them.
 */
export interface KeptLines {
  /** The line being typed. */
  readonly draft: string;
  /** Sent with Enter, not yet saved. */
  readonly waiting: readonly string[];
  /** Refused or failed while something else was being typed. */
  readonly returned: readonly string[];
  /** Earlier lines, newest last. */
  readonly earlier: readonly string[];
}

const nothing: KeptLines = { draft: '', waiting: [], returned: [], earlier: [] };
const mostEarlier = 50;

function keyOf(table: string): string {
  return `capture ${table}`;
}

/** Lines kept for a table. Damaged or missing storage gives nothing kept. */
export function readKeptLines(table: string): KeptLines {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(table)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return nothing;
    const { draft, waiting, returned, earlier } = stored as Record<string, unknown>;
    return {
      draft: typeof draft === 'string' ? draft : '',
      waiting: lines(waiting),
      returned: lines(returned),
      earlier: lines(earlier),
    };
  } catch {
    return nothing;
  }
}

function lines(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((line): line is string => typeof line === 'string') : [];
}

export function keepLines(table: string, kept: KeptLines): void {
  try {
    sessionStorage.setItem(keyOf(table), JSON.stringify({ ...kept, earlier: kept.earlier.slice(-mostEarlier) }));
  } catch {
    // Without storage the line still stands on the screen; there is nothing better to do with it here.
  }
}

/** Forgets everything typed at a table that is taken off this computer. */
export function forgetKeptLines(table: string): void {
  try {
    sessionStorage.removeItem(keyOf(table));
  } catch {
    // Without storage nothing was kept.
  }
}

/** Earlier lines with one more at the end; the same line twice is kept once. */
export function withEarlier(earlier: readonly string[], line: string): readonly string[] {
  const trimmed = line.trim();
  return trimmed === '' ? earlier : [...earlier.filter((other) => other !== trimmed), trimmed].slice(-mostEarlier);
}

/** All lines as `change` leaves them. */
export function keptWithout(
  { draft, waiting, returned, earlier }: KeptLines,
  change: (line: string) => string,
): KeptLines {
  return {
    draft: change(draft),
    waiting: waiting.map(change),
    returned: returned.map(change),
    earlier: earlier.map(change),
  };
}
