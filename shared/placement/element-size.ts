/**
 * Sizes in map units: one unit is one pixel at zoom 1. Chosen so that a name of 45 letters stands in three lines, and
 * so that seven by seven elements, a full table, still have readable names when fitted into the map of a small laptop
 * (12 px) and 28 px on a projector with 1080 lines.
 */
export const elementWidth = 172;
export const elementHeight = 78;

/** Distance between the middles of neighbours; the lattice on which elements are placed has its origin at 0, 0. */
export const cellWidth = 200;
export const cellHeight = 104;

/** A dragged element lands on multiples of these: quarters of a cell, so that rows and columns stay easy to hit. */
export const snapStep = { x: cellWidth / 4, y: cellHeight / 4 } as const;

/** Least room that a newly placed element leaves around itself. */
export const leastGap = 12;
