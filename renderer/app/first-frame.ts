/** A hidden window paints nothing; its work must begin all the same. */
const longestWaitMs = 250;

/** Resolves when the frame that is being made has been handed over for painting. */
export function afterThisFrame(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, longestWaitMs);
    requestAnimationFrame(() => {
      clearTimeout(limit);
      // The task after a frame's callbacks runs when the frame is on its way to the screen.
      setTimeout(resolve);
    });
  });
}
