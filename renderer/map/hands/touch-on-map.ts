import type { Position } from '../../../shared/model/content-types';
import type { MapViewport } from '../../../shared/projection/map-bounds';

/** Pixels that a finger may tremble without moving the map. */
const tremble = 10;
/** Milliseconds of holding still that are a long press. */
export const longPressMs = 500;

export interface TouchActions {
  readonly view: () => MapViewport;
  /** Moves the map so that fingers hold what they held in that view. */
  readonly show: (from: readonly Position[], to: readonly Position[], view: MapViewport) => void;
  /** @returns whether something was there to be pressed */
  readonly onLongPress: (at: Position) => boolean;
}

export type TouchKind = 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel';

/** The fingers that are down on a map, and what has become of them. */
export class TouchOnMap {
  readonly #actions: TouchActions;
  #count = 0;
  /** Where the fingers and the map were when this number of fingers came to be down. */
  #from: { readonly fingers: readonly Position[]; readonly view: MapViewport } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A card is in the hand, which React Flow moves. */
  #isDrag = false;
  /** As `#isDrag`, until no finger is left: who began the drag must hear of its end. */
  #wasDrag = false;
  #hasActed = false;

  constructor(actions: TouchActions) {
    this.#actions = actions;
  }

  get isDown(): boolean {
    return this.#count > 0;
  }

  /** Whether these fingers have moved the map or chosen something, so that letting go is no tap. */
  get hasActed(): boolean {
    return this.#hasActed;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /**
   * @param fingers those that are down, in pixels of the map's window
   * @param isOnChosen whether the event is on a card that is chosen: one finger drags that
   * @returns whether the event is about the map, and nobody else should hear of it
   */
  take(kind: TouchKind, fingers: readonly Position[], isOnChosen: boolean): boolean {
    if (kind === 'touchstart' && this.#count === 0) {
      this.#hasActed = false;
      this.#isDrag = isOnChosen;
      this.#wasDrag = isOnChosen;
    }
    // A second finger takes the map, whatever the first one had: the card stays where it has come.
    if (fingers.length > 1) this.#isDrag = false;
    if (fingers.length !== this.#count) this.#begin(fingers);
    if (kind === 'touchmove') this.#move(fingers);
    if (kind === 'touchend' || kind === 'touchcancel') return !this.#wasDrag && this.#hasActed;
    return !this.#isDrag;
  }

  #begin(fingers: readonly Position[]): void {
    clearTimeout(this.#timer);
    const isFirst = this.#count === 0;
    this.#count = fingers.length;
    this.#from = { fingers, view: this.#actions.view() };
    const [only] = fingers;
    if (!isFirst || only === undefined || fingers.length > 1) return;
    this.#timer = setTimeout(() => {
      if (this.#actions.onLongPress(only)) this.#hasActed = true;
    }, longPressMs);
  }

  #move(fingers: readonly Position[]): void {
    if (this.#from === null) return;
    const { fingers: from, view } = this.#from;
    const isStill = fingers.every(({ x, y }, at) => {
      const was = from[at];
      return was !== undefined && Math.hypot(x - was.x, y - was.y) <= tremble;
    });
    if (isStill && !this.#hasActed) return;
    clearTimeout(this.#timer);
    if (this.#isDrag) return;
    this.#hasActed = true;
    this.#actions.show(from.slice(0, 2), fingers.slice(0, 2), view);
  }
}
