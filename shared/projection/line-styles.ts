import type { RelationGroup } from '../model/relation-kinds';

/** How a relation of a group is drawn, in map units; the verb says the rest. Colours are the theme's. */
export interface LineStyle {
  readonly width: number;
  /** Lengths of strokes and gaps; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

export const lineStyles: Readonly<Record<RelationGroup, LineStyle>> = {
  role: { width: 1.8, dash: [], cap: 'butt' },
  means: { width: 1.7, dash: [8, 4.5], cap: 'butt' },
  content: { width: 1.2, dash: [], cap: 'butt' },
  space: { width: 2.3, dash: [0.1, 5.5], cap: 'round' },
};

/** How much of their colour lines have that nobody looks at: no less than 3 to 1 against the map. */
export const quietAlpha = 0.8;

export const cornerRadius = 9;
export const arrowLength = 9;
export const arrowHalfWidth = 4.2;
