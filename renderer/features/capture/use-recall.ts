import { useRef } from 'react';

export interface Recall {
  /** The line before the one shown, or null at the first. `shown` is kept as the last one when going back starts. */
  readonly back: (shown: string) => string | null;
  /** The line after the one shown, or null when not going back. */
  readonly forward: () => string | null;
  /** Ends going back: somebody types. */
  readonly stop: () => void;
}

/** Walks through earlier lines with the arrow keys; the line that was being typed is the last stop. */
export function useRecall(earlier: readonly string[]): Recall {
  const walk = useRef<{ lines: readonly string[]; at: number } | null>(null);
  return {
    back(shown) {
      if (walk.current === null) walk.current = { lines: [...earlier, shown], at: earlier.length };
      const { lines, at } = walk.current;
      if (at === 0) return null;
      walk.current = { lines, at: at - 1 };
      return lines[at - 1] ?? null;
    },
    forward() {
      if (walk.current === null) return null;
      const { lines, at } = walk.current;
      if (at >= lines.length - 1) return null;
      walk.current = { lines, at: at + 1 };
      return lines[at + 1] ?? null;
    },
    stop() {
      walk.current = null;
    },
  };
}
