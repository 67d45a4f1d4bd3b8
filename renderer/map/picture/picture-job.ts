import type { LineLabel } from '../../../shared/projection/line-labels';
import type { MapViewport } from '../../../shared/projection/map-bounds';
import { labelsOf, type MapPaint, paintBelow } from '../paint/paint-map';
import type { MovablePicture } from './movable-picture';

/** A picture that is being painted, a little at a time. */
export class PictureJob {
  readonly picture: MovablePicture;
  readonly paint: MapPaint;
  /** Where the map was heading when it was begun, if the picture is for there. */
  readonly aim: MapViewport | null;
  readonly #steps: Iterator<void>;
  #labels: readonly LineLabel[] = [];

  constructor(context: CanvasRenderingContext2D, picture: MovablePicture, paint: MapPaint, aim: MapViewport | null) {
    this.picture = picture;
    this.paint = paint;
    this.aim = aim;
    this.#steps = paintBelow(context, paint, () => {
      this.#labels = labelsOf(context, paint);
      return this.#labels;
    });
  }

  /** What lines say in it, known when they have been painted. */
  get labels(): readonly LineLabel[] {
    return this.#labels;
  }

  /** @param isLate asked after each part @returns whether it is done */
  work(isLate: () => boolean): boolean {
    while (this.#steps.next().done !== true) if (isLate()) return false;
    return true;
  }
}
