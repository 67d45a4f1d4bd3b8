import { type AlignmentLine, alignmentLines } from '../../../shared/placement/alignment';
import type { MapElement, MapModel } from '../../../shared/projection/map-model';
import { emptyHand } from '../scene/map-hand';
import type { MapScene } from '../scene/map-scene';

/** What stands in line with the elements in the hand. Everything that is not in it is looked up once for a hand. */
export class AlignmentGuides {
  #hand = emptyHand;
  #model: MapModel | null = null;
  #standing: readonly MapElement[] = [];

  of({ hand, model, moved }: Pick<MapScene, 'hand' | 'model' | 'moved'>): readonly AlignmentLine[] {
    if (hand !== this.#hand || model !== this.#model) {
      this.#hand = hand;
      this.#model = model;
      this.#standing = model.elements.filter(({ id }) => !hand.elements.has(id));
    }
    return alignmentLines([...moved.values()], this.#standing);
  }
}
