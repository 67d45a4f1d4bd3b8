/**
 * Files and starts that the operating system hands to the program that runs. One that is closing opens nothing any more,
 * and the system will not ask again: what comes then is kept, for the program that starts when this one has ended.
 */
export class HandedOver {
  readonly #open: (file: string) => void;
  #isEnding = false;
  /** null: nobody asked for anything; an empty list: somebody started the program. */
  #kept: readonly string[] | null = null;

  constructor(open: (file: string) => void) {
    this.#open = open;
  }

  /** @param files absolute paths; none when the program was only started */
  take(files: readonly string[]): void {
    if (this.#isEnding) this.#kept = [...(this.#kept ?? []), ...files];
    else for (const file of files) this.#open(file);
  }

  /** Closing has begun, or somebody chose to stay: then what came meanwhile is opened here. */
  setEnding(isEnding: boolean): void {
    this.#isEnding = isEnding;
    if (isEnding) return;
    const kept = this.#kept ?? [];
    this.#kept = null;
    for (const file of kept) this.#open(file);
  }

  /** The files to start with again once this program has ended; null when nobody asked for that. */
  forNextStart(): readonly string[] | null {
    return this.#kept;
  }
}
