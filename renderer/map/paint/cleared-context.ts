import type { ViewSize } from '../../../shared/projection/map-bounds';

/** A canvas as large as a part of the window, in pixels of the screen, with nothing on it. */
export function clearedContext(canvas: HTMLCanvasElement, view: ViewSize): CanvasRenderingContext2D {
  const [width, height] = [Math.round(view.width * devicePixelRatio), Math.round(view.height * devicePixelRatio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.globalAlpha = 1;
  return context;
}
