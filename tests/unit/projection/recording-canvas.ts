import { vi } from 'vitest';
import type { Position } from '../../../shared/model/content-types';
import type { Box } from '../../../shared/placement/box';

/** What is put on a canvas, as far as a test asks. */
export class RecordingCanvas {
  readonly strokes: Position[][] = [];
  readonly bars: Box[] = [];
  readonly pictures: Position[] = [];
  /** What was written, each with how many pictures had been put down before it. */
  readonly words: { readonly text: string; readonly over: number }[] = [];
  #path: Position[] = [];
  #boxes: Box[] = [];
  #moves = 0;
  #isOpen = false;
  #transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  readonly context = new Proxy({} as Record<string, unknown>, {
    get: (settings, name: string) => settings[name] ?? this.#methods[name] ?? (() => undefined),
  }) as unknown as CanvasRenderingContext2D;

  readonly #methods: Readonly<Record<string, (...all: never[]) => unknown>> = {
    beginPath: () => {
      this.#path = [];
      this.#boxes = [];
      this.#moves = 0;
    },
    rect: (left: number, top: number, width: number, height: number) =>
      this.#boxes.push({ left, top, right: left + width, bottom: top + height }),
    moveTo: (x: number, y: number) => {
      this.#path.push({ x, y });
      this.#moves += 1;
    },
    lineTo: (x: number, y: number) => this.#path.push({ x, y }),
    quadraticCurveTo: (_x: number, _y: number, x: number, y: number) => this.#path.push({ x, y }),
    stroke: () => {
      // A line is stroked in pieces, each from where the one before it ended; a cross on it is two strokes at once.
      const [start] = this.#path;
      const line = this.strokes.at(-1);
      if (this.#moves !== 1) this.#isOpen = false;
      else if (this.#isOpen && line !== undefined && isNear(line.at(-1), start, 0.001)) line.push(...this.#path);
      else this.strokes.push(this.#path);
      if (this.#moves === 1) this.#isOpen = true;
    },
    fill: () => {
      this.#isOpen = false;
      this.bars.push(...this.#boxes);
    },
    fillRect: (left: number, top: number, width: number, height: number) =>
      this.bars.push({ left, top, right: left + width, bottom: top + height }),
    drawImage: (_: unknown, x: number, y: number) => this.pictures.push({ x, y }),
    fillText: (text: string) => this.words.push({ text, over: this.pictures.length }),
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => {
      if (typeof a === 'number') this.#transform = { a, b, c, d, e, f };
      else this.#transform = a;
    },
    getTransform: () => this.#transform,
    measureText: (text: string) => ({ width: text.length * 8 }),
  };
}

export const isNear = (one: Position | undefined, other: Position | undefined, most: number) =>
  one !== undefined && other !== undefined && Math.hypot(one.x - other.x, one.y - other.y) <= most;

/** What painting asks of a window; `vi.unstubAllGlobals` takes it back. */
export function stubCanvas(): void {
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('Path2D', class {});
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext = () => new RecordingCanvas().context;
      transferToImageBitmap = () => ({ width: this.width, height: this.height });
    },
  );
}
