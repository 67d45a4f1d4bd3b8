/**
 * Milliseconds of a frame that preparing a picture may take: while there is nothing to see yet, while somebody waits for
 * an edit, while the map moves, and while it moves by itself to where the picture is for, so that there is time until it
 * arrives. What is painted is put down when the frame ends, which takes up to three times as long again, and has still to
 * be handed over.
 */
const shares = { first: 50, edit: 40, move: 10, ahead: 4 } as const;

/** Whether the share of a frame that begins now has passed. */
export function shareOfFrame(share: keyof typeof shares): () => boolean {
  const until = performance.now() + shares[share];
  return () => performance.now() > until;
}
