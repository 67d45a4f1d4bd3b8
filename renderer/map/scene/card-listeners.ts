/** Mounted cards, each told when its own state is another one than it was told of last. */
export class CardListeners {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #lastStates = new Map<string, string>();
  readonly #stateOf: (id: string) => string;

  /** @param stateOf one word per thing a card must know */
  constructor(stateOf: (id: string) => string) {
    this.#stateOf = stateOf;
  }

  add(id: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(id, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.#listeners.delete(id);
      this.#lastStates.delete(id);
    };
  }

  tellChanged(): void {
    for (const id of this.#listeners.keys()) if (this.#stateOf(id) !== this.#lastStates.get(id)) this.tell(id);
  }

  tell(id: string): void {
    this.#lastStates.set(id, this.#stateOf(id));
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }
}
