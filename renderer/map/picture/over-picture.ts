import type { LineLabel } from '../../../shared/projection/line-labels';
import type { WatchedView } from '../camera/watched-view';
import { clearedContext } from '../paint/cleared-context';
import { type MapPaint, paintAbove } from '../paint/paint-map';
import { emptyHand } from '../scene/map-hand';
import type { MapScene } from '../scene/map-scene';
import { HandPicture } from './hand-picture';
import { LightPicture } from './light-picture';
import { type MovablePicture, placeCanvas } from './movable-picture';

/** A picture of the map as it was painted. */
export interface PaintedPicture {
  readonly picture: MovablePicture;
  readonly paint: MapPaint;
  /** What lines say in it. */
  readonly labels: readonly LineLabel[];
}

interface OverCanvases {
  /** What is in the light. */
  readonly light: HTMLCanvasElement;
  /** What nothing may cover, on maps whose cards are mounted. */
  readonly above: HTMLCanvasElement;
  /** What is being dragged. */
  readonly hand: HTMLCanvasElement;
}

/** What lies over the picture of a map, on canvases of its own: what is in the light, what nothing may cover, and what is dragged. */
export class OverPicture {
  readonly #light: LightPicture;
  readonly #hand: HandPicture;
  readonly #above: HTMLCanvasElement;
  readonly #scene: MapScene;
  readonly #view: Pick<WatchedView, 'viewport' | 'size'>;
  readonly #onShown: () => void;
  #under: PaintedPicture | null = null;
  #task: ReturnType<typeof setTimeout> | undefined;

  /** @param onShown told when what was to be shown later has been */
  constructor(
    map: HTMLElement,
    { light, above, hand }: OverCanvases,
    scene: MapScene,
    view: Pick<WatchedView, 'viewport' | 'size'>,
    onShown: () => void,
  ) {
    this.#light = new LightPicture(map, light);
    this.#hand = new HandPicture(hand);
    this.#above = above;
    this.#scene = scene;
    this.#view = view;
    this.#onShown = onShown;
  }

  /** Whether something else is in the light than is shown, and no later showing has been asked for. */
  get isStale(): boolean {
    return !this.isDue && this.#light.isStale(this.#scene);
  }

  /** Whether something is still to be shown later. */
  get isDue(): boolean {
    return this.#task !== undefined;
  }

  /** Lies over a picture from now on. */
  show(under: PaintedPicture): void {
    clearTimeout(this.#task);
    this.#task = undefined;
    this.#under = under;
    const { paint, picture, labels } = under;
    this.#light.show(paint, labels);
    this.#light.place(this.#view.viewport());
    // A second picture as large as the first would cost as much in every frame of a movement.
    this.#above.style.display = paint.hasCards ? 'none' : '';
    if (paint.hasCards) this.#above.width = 0;
    else paintAbove(clearedContext(this.#above, picture.size), paint);
  }

  /**
   * As `show`, in a task after the frame: what is painted within a frame is handed over in that one and once more in the
   * next, and whoever takes something up waits for the hand first.
   */
  showLater(under: PaintedPicture): void {
    this.#under = under;
    this.#task ??= setTimeout(() => {
      if (this.#under !== null) this.show(this.#under);
      this.#onShown();
    });
  }

  /**
   * Shows what is in the hand. When it is put down it stays to be seen until all below has been painted again.
   * @param isPainted whether the picture has
   */
  showHand(isPainted: boolean): void {
    if (this.#scene.hand === emptyHand && isPainted && !this.isDue) this.#hand.clear();
    else if (this.#under !== null) {
      this.#hand.show({ ...this.#under.paint, viewport: this.#view.viewport(), view: this.#view.size() });
    }
  }

  /** Moves with the picture. */
  place(seen: ReturnType<WatchedView['viewport']>): void {
    if (this.#under !== null) placeCanvas(this.#above, this.#under.picture, seen);
    this.#light.place(seen);
  }

  end(): void {
    clearTimeout(this.#task);
  }
}
