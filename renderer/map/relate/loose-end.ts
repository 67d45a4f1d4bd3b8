import type { Position } from '../../../shared/model/content-types';

/** A line from an element to the pointer, while it is being drawn. */
export interface LooseEnd {
  readonly from: Position;
  /** Map units. */
  readonly to: Position;
}
