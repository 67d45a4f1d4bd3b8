import type { Position } from '../model/content-types';
import type { MapViewport } from './map-bounds';

/** How near and how far a map may be looked at from. */
export interface ZoomLimits {
  readonly least: number;
  readonly most: number;
}

/** Points in pixels of the window. */
type Fingers = readonly Position[];

const middleOf = (fingers: Fingers): Position => ({
  x: fingers.reduce((sum, { x }) => sum + x, 0) / fingers.length,
  y: fingers.reduce((sum, { y }) => sum + y, 0) / fingers.length,
});

const spreadOf = (fingers: Fingers): number => {
  const [one, other] = fingers;
  return one === undefined || other === undefined ? 1 : Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
};

const bounded = (zoom: number, { least, most }: ZoomLimits): number => Math.min(most, Math.max(least, zoom));

/** The view that keeps a point of the map under the same point of the window, at another zoom. */
export function zoomedAt(view: MapViewport, at: Position, factor: number, limits: ZoomLimits): MapViewport {
  const zoom = bounded(view.zoom * factor, limits);
  const share = zoom / view.zoom;
  return { zoom, x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share };
}

/**
 * The view in which fingers hold the same places of the map as they did: one finger moves the map, two zoom it about the
 * middle between them and move it along with that middle.
 * @param from where the fingers were in `view`
 * @param to where the same fingers are now
 */
export function followedBy(view: MapViewport, from: Fingers, to: Fingers, limits: ZoomLimits): MapViewport {
  const [was, is] = [middleOf(from), middleOf(to)];
  const zoomed = from.length < 2 ? view : zoomedAt(view, was, spreadOf(to) / spreadOf(from), limits);
  return { ...zoomed, x: zoomed.x + is.x - was.x, y: zoomed.y + is.y - was.y };
}

/** What is read from a wheel event. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export type WheelMeaning =
  /** Pixels by which the map moves. */
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  /** The notch of a mouse wheel. */
  | { readonly kind: 'notch' };

/** Pixels from which on a turn is the notch of a wheel: fingers on a trackpad send many small ones. */
const notch = 50;

/**
 * What a turn of the wheel asks for. Chromium tells of a pinch on a trackpad as a turn with Ctrl, in small steps; Ctrl
 * with a mouse wheel comes in notches. Two fingers that slide give small turns in both directions: those move the map.
 * Whole notches without Ctrl are left to whoever zooms by them.
 */
export function wheelMeaning({ deltaX, deltaY, deltaMode, ctrlKey, metaKey, shiftKey }: WheelTurn): WheelMeaning {
  const isNotch = deltaMode !== 0 || (deltaX === 0 && Number.isInteger(deltaY) && Math.abs(deltaY) >= notch);
  if (ctrlKey || metaKey) {
    if (isNotch) return { kind: 'notch' };
    return { kind: 'zoom', factor: Math.exp(-Math.min(notch, Math.max(-notch, deltaY)) / 100) };
  }
  // A wheel turned sideways, or with Shift, asks for the other direction.
  if (shiftKey && isNotch) return { kind: 'pan', x: -deltaY, y: 0 };
  if (isNotch) return { kind: 'notch' };
  return { kind: 'pan', x: -deltaX, y: -deltaY };
}
