/** What keys, palette and buttons ask of the ways of looking at the map. */
export interface MapViewControls {
  /** To how the map was seen before, and forward again. */
  back(): void;
  forward(): void;
  /** The next or previous of the views that the table keeps. */
  step(by: 1 | -1): void;
  /** One of the views that the table keeps. */
  show(view: string): void;
  zoomTo(elements: readonly string[]): void;
  /** Brings elements into view, and near enough to read where the map is seen from far. Puts aside what hides them. */
  find(elements: readonly string[]): void;
  /** The shortest way of relations between two elements, chosen and in view; in words when there is none, or when these are not two. */
  showPath(ends: readonly string[]): void;
}

/** Of the console on screen; null without one. The start screen is painted without what a view is made of. */
export const mapViewControls: { current: MapViewControls | null } = { current: null };
