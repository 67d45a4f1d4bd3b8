import type { MapViewport } from '../../../shared/projection/map-bounds';

/** Where a map is heading while it moves by itself. */
export class MapCourse {
  #aim: MapViewport | null = null;

  /** Where the movement under way will end; null at rest, and while somebody moves the map by hand. */
  get aim(): MapViewport | null {
    return this.#aim;
  }

  /** @param moving over when the movement is */
  head(aim: MapViewport, moving: Promise<unknown>): void {
    this.#aim = aim;
    void moving.then(() => {
      if (this.#aim === aim) this.#aim = null;
    });
  }

  leave(): void {
    this.#aim = null;
  }
}
