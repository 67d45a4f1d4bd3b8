import {
  type Attention,
  type Emphasis,
  emphasisOf,
  isSameEmphasis,
  noEmphasis,
  type Ways,
} from '../../../shared/projection/emphasis';

const nobody: Attention = { elements: new Set(), relations: new Set(), alone: new Set(), hovered: null };

/** What is looked at, and what that puts in the light. */
export class MapLight {
  #attention = nobody;
  #emphasis: Emphasis = noEmphasis;
  #age = 0;

  get attention(): Attention {
    return this.#attention;
  }

  get emphasis(): Emphasis {
    return this.#emphasis;
  }

  /** Another number whenever something else is in the light, or is in it elsewhere. */
  get age(): number {
    return this.#age;
  }

  attend(attention: Attention, ways: Ways): void {
    this.#attention = attention;
    this.update(ways);
  }

  /** Works it out anew. */
  update(ways: Ways): void {
    const now = emphasisOf(ways, this.#attention);
    if (isSameEmphasis(now, this.#emphasis)) return;
    this.#emphasis = now;
    this.#age += 1;
  }

  /** What is in the light does not look, or lie, as it did. */
  touch(): void {
    this.#age += 1;
  }
}
