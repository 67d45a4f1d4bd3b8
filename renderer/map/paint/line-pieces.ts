import type { Box } from '../../../shared/placement/box';
import { cornerLength, type Pen } from '../../../shared/projection/line-path';

/**
 * Strokes a line piece by piece: straight stretches and corners each by itself. A slow painter puts down a straight
 * stretch as a box, and takes ten times as long for the same stretches in one path. Of what reaches out of a view no
 * more than that is stroked, with the dashes where they are on the whole of the line.
 *
 * Stretches run along and across only, as routes do. The context has the style of the line; `end` leaves its dashes as they were.
 */
export class LinePieces implements Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #view: Box;
  readonly #isDashed: boolean;
  readonly #beside: number;
  #x = 0;
  #y = 0;
  /** How far along the line the pen is. */
  #along = 0;

  /** @param beside how far outside the view a stroke still shows in it: half its width, or its round end */
  constructor(context: CanvasRenderingContext2D, view: Box, isDashed: boolean, beside: number) {
    this.#context = context;
    this.#view = view;
    this.#isDashed = isDashed;
    this.#beside = beside;
  }

  moveTo(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#along = 0;
  }

  lineTo(x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y];
    const length = Math.abs(x - fromX) + Math.abs(y - fromY);
    if (length > 0 && this.#isSeen(fromX, fromY, x, y)) {
      const { left, top, right, bottom } = this.#view;
      const beside = this.#beside;
      const startX = clamp(fromX, left - beside, right + beside);
      const startY = clamp(fromY, top - beside, bottom + beside);
      this.#begin(startX, startY, this.#along + Math.abs(startX - fromX) + Math.abs(startY - fromY));
      this.#context.lineTo(clamp(x, left - beside, right + beside), clamp(y, top - beside, bottom + beside));
      this.#context.stroke();
    }
    this.#end(x, y, length);
  }

  quadraticCurveTo(cornerX: number, cornerY: number, x: number, y: number): void {
    if (this.#isSeen(this.#x, this.#y, x, y)) {
      this.#begin(this.#x, this.#y, this.#along);
      this.#context.quadraticCurveTo(cornerX, cornerY, x, y);
      this.#context.stroke();
    }
    this.#end(x, y, (Math.abs(cornerX - this.#x) + Math.abs(cornerY - this.#y)) * cornerLength);
  }

  #begin(x: number, y: number, along: number): void {
    if (this.#isDashed) this.#context.lineDashOffset = along;
    this.#context.beginPath();
    this.#context.moveTo(x, y);
  }

  #end(x: number, y: number, length: number): void {
    this.#x = x;
    this.#y = y;
    this.#along += length;
  }

  #isSeen(x: number, y: number, toX: number, toY: number): boolean {
    const { left, top, right, bottom } = this.#view;
    const beside = this.#beside;
    return (
      Math.max(x, toX) >= left - beside &&
      Math.min(x, toX) <= right + beside &&
      Math.max(y, toY) >= top - beside &&
      Math.min(y, toY) <= bottom + beside
    );
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
