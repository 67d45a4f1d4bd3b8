/** How long until a change that the disk refused is tried again, in milliseconds. */
const pause = 2_000;

/**
 * When to try again what the disk refused. The change stays in memory with everything asked after it, in order; it is
 * tried again every two seconds, and at once when somebody asks.
 */
export class SaveRetry {
  readonly #pause: number;
  #go: (() => void) | null = null;

  constructor(milliseconds = pause) {
    this.#pause = milliseconds;
  }

  /** Whether something waits to be saved that the disk refused before. */
  get isWaiting(): boolean {
    return this.#go !== null;
  }

  again(): void {
    this.#go?.();
  }

  async wait(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#pause);
      this.#go = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** It is saved, or refused for good. */
  settle(): void {
    this.#go = null;
  }
}
