/** Carries lines out one after the other, in the order in which they were sent, whatever becomes of each. */
export interface LineQueue {
  /** Settles as this line does. A line that fails holds up none after it. */
  readonly send: (work: () => Promise<void>) => Promise<void>;
}

export function createLineQueue(): LineQueue {
  let last: Promise<void> = Promise.resolve();
  let unfinished = 0;
  return {
    send(work) {
      // With nothing before it a line starts at once, before the screen is drawn again.
      const done = unfinished === 0 ? work() : last.then(work, work);
      unfinished += 1;
      const end = (): void => {
        unfinished -= 1;
      };
      done.then(end, end);
      last = done;
      return done;
    },
  };
}
