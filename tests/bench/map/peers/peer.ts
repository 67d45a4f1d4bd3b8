import type { Root } from 'react-dom/client';
import type { MapModel } from '../../../../shared/projection/map-model';

/** One way of drawing a map, with the same things to ask of each. Sizes are those of the window. */
export interface Peer {
  /** All in view, or zoom 1 with the origin of the map in the middle of the window. At once. */
  look(at: 'all' | 'one'): void;
  /** All in view, as calmly as the peer does it. */
  fit(): void;
  /** The map as it is after an edit. */
  show(model: MapModel): void;
  /** Asked after a frame was handed over: whether a map of so many elements has been drawn in it. */
  isShown(elements: number): boolean;
  /** Whether everything that the peer puts off has been done. */
  isSettled(): boolean;
  /** All of the map as a PNG of a width in pixels, where the peer can make one. */
  png?(width: number): Promise<Blob>;
}

/** @param root of React, in the host and empty */
export type StartPeer = (host: HTMLElement, model: MapModel, root: Root) => Peer;
