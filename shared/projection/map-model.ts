import type { RelationGroup, RelationKind } from '../model/relation-kinds';
import type { ElementKind, Layer, StakeholderKind } from '../model/vocabulary';
import type { ElementClass, MapState } from '../views/map-vocabulary';

/**
 * What is drawn on the map, in both windows: plain values, ready for a canvas, for React Flow and for an SVG picture.
 * A thing that did not change keeps its identity from one model to the next, so that drawing can skip it.
 */
export interface MapModel {
  readonly elements: readonly MapElement[];
  readonly relations: readonly MapRelation[];
}

/** Whose table it is: `hall` is what the projector may show, without anything confidential. */
export type Audience = 'facilitator' | 'hall';

export interface MapElement {
  readonly id: string;
  readonly kind: ElementKind;
  /** Only parties have these two. */
  readonly stakeholderKind: StakeholderKind | null;
  readonly layer: Layer | null;
  readonly elementClass: ElementClass;
  readonly name: string;
  /** One or two letters that say the same as colour and shape. */
  readonly letter: string;
  /** Middle of the element in whole map units. */
  readonly x: number;
  readonly y: number;
  readonly state: MapState;
  /** Open actions and parked questions about it, or of it when it is a party. */
  readonly openActions: number;
  readonly openQuestions: number;
  /** What was learned about it and still stands: untested assumptions, bumps, lessons. */
  readonly openLearnings: number;
}

export interface MapRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly group: RelationGroup;
  readonly from: string;
  readonly to: string;
  /** The verb in the language of the map: "financiert". */
  readonly label: string;
  /** What the relation says besides its verb: "€ 12 mln", "120 ha", the subject of a request. */
  readonly detail: string | null;
  /** Relations with the same bundle run between the same two in the same meaning and are drawn as one line. */
  readonly bundle: string;
  readonly symmetric: boolean;
  readonly state: MapState;
}
