import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';
import { clearedContext } from '../paint/cleared-context';
import { type MovablePicture, placeCanvas } from './movable-picture';

/** Two canvases for the picture of a map, so that one can be prepared while the other is seen. */
export class PictureSheets {
  readonly #sheets: readonly [HTMLCanvasElement, HTMLCanvasElement];
  #front = 0;

  constructor(sheets: readonly [HTMLCanvasElement, HTMLCanvasElement]) {
    this.#sheets = sheets;
  }

  get front(): HTMLCanvasElement {
    return this.#sheets[this.#front] as HTMLCanvasElement;
  }

  get #spare(): HTMLCanvasElement {
    return this.#sheets[1 - this.#front] as HTMLCanvasElement;
  }

  /** The spare one with nothing on it. What is not seen is not put on the screen frame by frame. */
  blankSpare(size: ViewSize): CanvasRenderingContext2D {
    this.hideSpare();
    return clearedContext(this.#spare, size);
  }

  /** Shows the spare one in place of the other. */
  turn(): void {
    const old = this.front;
    this.#front = 1 - this.#front;
    this.hideSpare();
    old.width = 0;
    this.front.style.display = '';
  }

  hideSpare(): void {
    this.#spare.style.display = 'none';
    for (const { style } of this.#sheets) {
      style.zIndex = '';
      style.background = '';
    }
  }

  /**
   * Shows both, the one that was painted for a nearer view on top. @param paper what lies below does not shine through
   */
  showBoth(isSpareNearer: boolean, paper: string): void {
    const [top, under] = isSpareNearer ? [this.#spare, this.front] : [this.front, this.#spare];
    top.style.background = paper;
    under.style.zIndex = '-1';
    this.#spare.style.display = '';
  }

  place(picture: MovablePicture, seen: MapViewport): void {
    placeCanvas(this.front, picture, seen);
  }

  placeSpare(picture: MovablePicture, seen: MapViewport): void {
    placeCanvas(this.#spare, picture, seen);
  }
}
