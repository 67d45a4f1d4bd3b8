import { clearedContext } from './cleared-context';
import { type MapPaint, paintHand } from './paint-map';

/**
 * What is being dragged, on a canvas as large as the window. In the picture of the map every frame of a drag would have
 * parts of one half as large again painted anew and handed over.
 */
export class HandPicture {
  readonly #canvas: HTMLCanvasElement;
  #isShown = false;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** @param paint the map as the window shows it */
  show(paint: MapPaint): void {
    this.#isShown = true;
    this.#canvas.style.width = `${paint.view.width}px`;
    this.#canvas.style.height = `${paint.view.height}px`;
    paintHand(clearedContext(this.#canvas, paint.view), paint);
  }

  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#canvas.width = 0;
  }
}
