import type { Position } from '../../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { type BadgeLook, badgeRimOf } from '../../../shared/projection/element-shapes';
import type { MapElement } from '../../../shared/projection/map-model';
import type { MapColors } from './map-colors';
import { paintBody, paintMark } from './paint-cards';

/**
 * Outline, badge and mark of a card, drawn once for each look and size and then put down as a picture: a map of thousands
 * has a few dozen looks. Put down on whole pixels, so that it stays sharp.
 */
export class CardSprites {
  #sprites = new Map<string, ImageBitmap>();
  #scale = 0;
  #colors: MapColors | null = null;
  #badge: BadgeLook | null = null;

  /**
   * The context is in device pixels; the place of the middle too.
   * @param scale device pixels per map unit @param badge the same object while it looks the same
   */
  paint(
    context: CanvasRenderingContext2D,
    element: MapElement,
    middle: Position,
    scale: number,
    colors: MapColors,
    badge: BadgeLook,
  ): void {
    if (scale !== this.#scale || colors !== this.#colors || badge !== this.#badge) {
      this.#sprites = new Map();
      this.#scale = scale;
      this.#colors = colors;
      this.#badge = badge;
    }
    const key = `${element.elementClass} ${element.state} ${element.letter}`;
    let sprite = this.#sprites.get(key);
    if (sprite === undefined) {
      sprite = drawn(element, scale, colors, badge);
      this.#sprites.set(key, sprite);
    }
    context.drawImage(sprite, Math.round(middle.x - sprite.width / 2), Math.round(middle.y - sprite.height / 2));
  }
}

/** As a bitmap: of a canvas, its content at that moment is looked up anew each time it is put down. */
function drawn(element: MapElement, scale: number, colors: MapColors, badge: BadgeLook): ImageBitmap {
  const rim = badgeRimOf(badge);
  const sprite = new OffscreenCanvas(
    Math.max(1, Math.ceil((elementWidth + 2 * rim) * scale)),
    Math.max(1, Math.ceil((elementHeight + 2 * rim) * scale)),
  );
  const context = sprite.getContext('2d') as unknown as CanvasRenderingContext2D;
  context.setTransform(scale, 0, 0, scale, sprite.width / 2, sprite.height / 2);
  paintBody(context, element, colors, badge);
  paintMark(context, element.state, colors);
  return sprite.transferToImageBitmap();
}
