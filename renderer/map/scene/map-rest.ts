/** What a map may still have to do after somebody did something to it. */
export type Errand = 'paint' | 'mount' | 'move';

/**
 * Whether a map has anything left to do. While it moves, what can wait does: cards are mounted and the picture is painted
 * sharp when it is at rest. What is outside finds it in `data-settled` on the map.
 */
export class MapRest {
  readonly #busy = new Set<Errand>();
  readonly #listeners = new Set<() => void>();
  #map: HTMLElement | null = null;

  attach(map: HTMLElement | null): void {
    this.#map = map;
    this.#show();
  }

  is(errand: Errand): boolean {
    return this.#busy.has(errand);
  }

  set(errand: Errand, isBusy: boolean): void {
    if (isBusy === this.#busy.has(errand)) return;
    if (isBusy) this.#busy.add(errand);
    else this.#busy.delete(errand);
    this.#show();
    for (const listener of this.#listeners) listener();
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #show(): void {
    if (this.#map === null) return;
    this.#map.dataset['settled'] = String(this.#busy.size === 0);
    this.#map.dataset['moving'] = String(this.#busy.has('move'));
  }
}
