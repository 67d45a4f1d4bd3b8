import type { CDPSession, Page } from '@playwright/test';
import { cpuOf } from './process-tree';
import { type FrameFigures, startFrames, stopFrames } from './watched-frames';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GestureFigures extends FrameFigures {
  /** Milliseconds of processor time for each frame that came, of all processes. */
  readonly cpu: number;
}

const steps = 90;
const stepMs = 1000 / 60;
/** As the protocol of Chromium numbers it. */
const ctrl = 2;

/** Sends input at 60 Hz while frames and processor time are counted. */
export class Gestures {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #root: number;
  /** Answers to what was sent: each comes when the page has taken it in. */
  #answers: Promise<unknown>[] = [];

  constructor(page: Page, session: CDPSession, root: number) {
    this.#page = page;
    this.#session = session;
    this.#root = root;
  }

  /** A loop of the pointer, with the button down. */
  drag(from: Point, reach: Point): Promise<GestureFigures> {
    return this.#measured(async () => {
      this.#mouse('mousePressed', from);
      await this.#atSixtyHertz((share) => {
        const angle = share * 2 * Math.PI;
        this.#mouse('mouseMoved', {
          x: from.x + reach.x * Math.sin(angle),
          y: from.y + reach.y * Math.sin(2 * angle),
        });
      });
      this.#mouse('mouseReleased', from);
    });
  }

  /**
   * A pinch in at a point, three times as near, and out again: on a trackpad, which tells of it as a wheel with Ctrl. The
   * same small turns without Ctrl would move our map and zoom the others.
   */
  zoom(at: Point): Promise<GestureFigures> {
    return this.#measured(() =>
      this.#atSixtyHertz((share) => {
        this.#send({ type: 'mouseWheel', ...at, deltaX: 0, deltaY: share <= 0.5 ? -2.5 : 2.5, modifiers: ctrl });
      }),
    );
  }

  /** What the page does by itself. */
  watch(act: () => Promise<void>): Promise<GestureFigures> {
    return this.#measured(act);
  }

  async #measured(act: () => Promise<void>): Promise<GestureFigures> {
    await startFrames(this.#page);
    const before = cpuOf(this.#root);
    await act();
    // Of a page that is slow input would still arrive while something else is measured: a map that zooms meanwhile has
    // an element where the next gesture counts on bare map.
    await Promise.all(this.#answers);
    this.#answers = [];
    const spent = cpuOf(this.#root) - before;
    const figures = await stopFrames(this.#page);
    return { ...figures, cpu: spent / Math.max(1, figures.frames) };
  }

  async #atSixtyHertz(send: (share: number) => void): Promise<void> {
    const start = performance.now();
    for (let step = 1; step <= steps; step += 1) {
      send(step / steps);
      const wait = start + step * stepMs - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  #mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point): void {
    this.#send({ type, ...at, button: 'left', buttons: 1, clickCount: 1 });
  }

  #send(event: Parameters<CDPSession['send']>[1] & object): void {
    this.#answers.push(this.#session.send('Input.dispatchMouseEvent', event as never));
  }
}
