interface SlicedWork<Answer> {
  /** Null once it was given up. */
  readonly answer: Promise<Answer | null>;
  readonly giveUp: () => void;
}

/** Milliseconds: less than a frame, so that the window still follows a hand. */
const slice = 8;

/** Work that takes seconds, done in slices between which the window draws and listens. */
export function inSlices<Answer>(steps: Generator<void, Answer>): SlicedWork<Answer> {
  let isGivenUp = false;
  const answer = new Promise<Answer | null>((resolve, reject) => {
    const goOn = () => {
      if (isGivenUp) {
        resolve(null);
        return;
      }
      try {
        const end = performance.now() + slice;
        while (performance.now() < end) {
          const step = steps.next();
          if (step.done === true) {
            resolve(step.value);
            return;
          }
        }
        setTimeout(goOn);
      } catch (error) {
        reject(error);
      }
    };
    goOn();
  });
  return {
    answer,
    giveUp: () => {
      isGivenUp = true;
    },
  };
}
