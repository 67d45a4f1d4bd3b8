import type { LineLabel } from '../../../shared/projection/line-labels';
import type { MapViewport } from '../../../shared/projection/map-bounds';
import { clearedContext } from '../paint/cleared-context';
import { type Light, lightOf, paintLight, roomOfLight } from '../paint/paint-light';
import type { MapPaint } from '../paint/paint-map';
import type { MapScene } from '../scene/map-scene';
import { type MovablePicture, placeCanvas } from './movable-picture';

/**
 * What is in the light, on a canvas of its own over the picture of the map, no larger than it needs to be. The picture is
 * the same whatever is chosen or pointed at, and steps back as a whole. Painted into it, a choice would have all of it
 * painted anew, and handed over three times, in the very frames in which somebody begins to drag.
 */
export class LightPicture {
  readonly #map: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  #picture: MovablePicture | null = null;
  #age = 0;

  constructor(map: HTMLElement, canvas: HTMLCanvasElement) {
    this.#map = map;
    this.#canvas = canvas;
    this.#clear();
  }

  /** Whether something else is in the light than was painted. */
  isStale({ lightAge }: MapScene): boolean {
    return lightAge !== this.#age;
  }

  /**
   * @param paint the picture that it lies over @param said what lines say in that picture
   */
  show(paint: MapPaint, said: readonly LineLabel[]): void {
    const { scene } = paint;
    this.#age = scene.lightAge;
    this.#map.dataset['dims'] = String(scene.dims);
    if (scene.emphasis.bundles.size + scene.emphasis.elements.size === 0) {
      this.#clear();
      return;
    }
    const light = lightOf(this.#canvas.getContext('2d') as CanvasRenderingContext2D, paint, said);
    const room = roomOfLight(light, paint);
    if (room === null) {
      this.#clear();
      return;
    }
    const [left, top] = [floorToPixel(room.left), floorToPixel(room.top)];
    const { x, y, zoom } = paint.viewport;
    const viewport = { x: x - left, y: y - top, zoom };
    const size = { width: Math.ceil(room.right - left), height: Math.ceil(room.bottom - top) };
    this.#picture = { viewport, size, ends: { left: true, top: true, right: true, bottom: true } };
    this.#canvas.style.display = '';
    paintLight(clearedContext(this.#canvas, size), { ...paint, viewport, view: size }, shifted(light, left, top));
  }

  place(seen: MapViewport): void {
    if (this.#picture !== null) placeCanvas(this.#canvas, this.#picture, seen);
  }

  #clear(): void {
    this.#picture = null;
    this.#canvas.style.display = 'none';
    this.#canvas.width = 0;
  }
}

/** Pixels of the page that are whole pixels of the screen at any usual scale: what lies over a card must lie on it. */
const wholeAtAnyScale = 4;
const floorToPixel = (at: number) => Math.floor(at / wholeAtAnyScale) * wholeAtAnyScale;

/** What lines say is placed in the whole picture, whose edges it keeps within. */
const shifted = (light: Light, left: number, top: number): Light => ({
  ...light,
  labels: light.labels.map((label) => ({
    ...label,
    box: {
      left: label.box.left - left,
      right: label.box.right - left,
      top: label.box.top - top,
      bottom: label.box.bottom - top,
    },
  })),
});
