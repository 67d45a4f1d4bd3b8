import { clearedContext } from '../paint/cleared-context';
import { paintHand } from '../paint/paint-hand';
import { type MapPaint, wholeOf } from '../paint/paint-map';
import { emptyHand } from '../scene/map-hand';
import { guidesOf } from './guides-of';

/**
 * What is being dragged, with its lines and with what it stands in line with, on a canvas as large as the window. In the
 * picture of the map every frame of a drag would have parts of one half as large again painted anew and handed over; and
 * a mounted card that moves has all cards around it drawn anew.
 */
export class HandPicture {
  readonly #canvas: HTMLCanvasElement;
  #held = emptyHand;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /**
   * Shows what is in the hand; when it has been put down, what was in it, where it is now.
   * @param paint the map as the window shows it
   */
  show(paint: MapPaint): void {
    const { scene, view } = paint;
    const isHeld = scene.hand !== emptyHand;
    if (isHeld) this.#held = scene.hand;
    if (this.#held === emptyHand) return;
    this.#canvas.style.width = `${view.width}px`;
    this.#canvas.style.height = `${view.height}px`;
    this.#canvas.dataset['holds'] = String(isHeld);
    paintHand(clearedContext(this.#canvas, view), paint, this.#held, isHeld ? guidesOf(scene, wholeOf(paint)) : []);
  }

  clear(): void {
    if (this.#held === emptyHand) return;
    this.#held = emptyHand;
    this.#canvas.dataset['holds'] = 'false';
    this.#canvas.width = 0;
  }
}
