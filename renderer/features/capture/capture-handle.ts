/** What other screens can do with the capture line. */
export interface CaptureLineHandle {
  readonly focus: () => void;
  /** Puts a line in it and the caret behind it; what stood there is kept with the earlier lines. */
  readonly place: (line: string) => void;
  /** As `place`, for a line that takes the place of a note: the note goes once the line is captured. */
  readonly placeInsteadOf: (line: string, note: NoteInHand) => void;
}

/** A note that is being turned into something else. */
export interface NoteInHand {
  readonly id: string;
  /** The line that tells in the log that the note has gone. */
  readonly gone: string;
}

let current: CaptureLineHandle | null = null;

/** Called by the capture line itself while it is on the screen. */
export function offerCaptureLine(handle: CaptureLineHandle | null): void {
  current = handle;
}

/** Puts a line in the capture line, wherever on the screen the wish comes from; false when there is none. */
export function placeInCaptureLine(line: string): boolean {
  current?.place(line);
  return current !== null;
}

/** Turns a note into a line that makes something else of it; false when there is no capture line. */
export function turnNoteInto(line: string, note: NoteInHand): boolean {
  current?.placeInsteadOf(line, note);
  return current !== null;
}
