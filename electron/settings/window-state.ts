/** Device-independent pixels, as the operating system counts them over all displays. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SavedWindow {
  /** Of the window when not maximized. */
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

/** What a settings file says of the window, or null when that is no place for one. */
export function savedWindowOf(found: unknown): SavedWindow | null {
  const { bounds, maximized } = (found ?? {}) as Partial<Record<keyof SavedWindow, unknown>>;
  const { x, y, width, height } = (bounds ?? {}) as Partial<Record<keyof Bounds, unknown>>;
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  if (width <= 0 || height <= 0 || typeof maximized !== 'boolean') return null;
  return { bounds: { x, y, width, height }, maximized };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

export const smallestWindow = { width: 960, height: 640 };

/**
 * How small the window may be made on a display. Where a large scale leaves fewer pixels than the window wants, the whole
 * of it: the line at the bottom must not hang over the edge.
 */
export function smallestOn({ width, height }: Pick<Bounds, 'width' | 'height'>): Pick<Bounds, 'width' | 'height'> {
  return { width: Math.min(smallestWindow.width, width), height: Math.min(smallestWindow.height, height) };
}

const firstWindow = { width: 1440, height: 900 };

/** Enough of the window must be within reach to take hold of it: this much of its top edge. */
const graspable = { width: 160, height: 40 };

/**
 * Where the facilitator window opens. The saved place when it is still on a display, moved and shrunk to fit in that
 * display's work area; in the middle of the first display otherwise.
 * @param workAreas of the connected displays, the primary one first
 */
export function fittedWindow(saved: SavedWindow | null, workAreas: readonly Bounds[]): SavedWindow {
  const home = workAreas[0] ?? { x: 0, y: 0, ...firstWindow };
  if (saved === null) return { bounds: centred(firstWindow, home), maximized: false };
  const area = workAreas.find((candidate) => isWithinReach(saved.bounds, candidate));
  const wanted = {
    width: Math.max(saved.bounds.width, smallestWindow.width),
    height: Math.max(saved.bounds.height, smallestWindow.height),
  };
  if (area === undefined) return { bounds: centred(wanted, home), maximized: saved.maximized };
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    bounds: {
      x: clamp(saved.bounds.x, area.x, area.x + area.width - width),
      y: clamp(saved.bounds.y, area.y, area.y + area.height - height),
      width,
      height,
    },
    maximized: saved.maximized,
  };
}

function isWithinReach(bounds: Bounds, area: Bounds): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const isTopInside = bounds.y >= area.y - graspable.height && bounds.y <= area.y + area.height - graspable.height;
  return overlap >= graspable.width && isTopInside;
}

/** In the middle of an area, no larger than the area. */
export function centred(size: { readonly width: number; readonly height: number }, area: Bounds): Bounds {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
