import { describe, expect, it } from 'vitest';
import type { MapColors } from '../../../renderer/map/paint/map-colors';
import { overlaps } from '../../../shared/placement/box';
import { cellHeight, elementHeight } from '../../../shared/placement/element-size';
import { type Obstacle, rimBoxes } from '../../../shared/projection/card-boxes';
import { noEmphasis } from '../../../shared/projection/emphasis';
import { laneTitleSize, laneTitlesOf } from '../../../shared/projection/lane-titles';
import { labelledLines, placeLineLabels } from '../../../shared/projection/line-labels';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { mapPalettes } from '../../../shared/projection/map-palette';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { element, party, relation } from '../placement/things';
import { contentWith } from './table';

const above = { x: 300, y: 300 };
const below = { x: 300, y: 300 + cellHeight };
const { elements, relations } = mapModelOf(
  contentWith({
    elements: [
      party('provincie', 'province', 'province', { position: above }),
      element('wonen', 'task', { position: below }),
    ],
    relations: [relation('leads', 'provincie', 'wonen')],
  }),
  'nl',
  { audience: 'facilitator' },
);
const lines = relationLinesOf({ elements, relations });
const titles = laneTitlesOf(elements, 'nl');

/** Eight pixels a letter. */
const measure = (text: string) => text.length * 8;

function place(covering: typeof titles, obstacles: readonly Obstacle[] = [above, below], overCards?: number) {
  return placeLineLabels(measure, lines, {
    viewport: { x: 0, y: 0, zoom: 1 },
    colors: { ...mapPalettes.light, accent: '#000' } as MapColors,
    language: 'nl',
    size: 12,
    view: { width: 800, height: 800 },
    obstacles,
    ...(overCards === undefined ? {} : { overCards }),
    titles: covering,
    titleSize: laneTitleSize,
  });
}

describe('what a short line between two rows says', () => {
  it('runs straight from one to the other', () => {
    expect(new Set(lines[0]?.points.map(({ x }) => x))).toEqual(new Set([above.x]));
    expect(lines[0]?.points.at(-1)?.y).toBe(below.y - elementHeight / 2);
  });

  it('stands on the line when nothing is there, and beside it where the name of the row is', () => {
    const part = { left: 0, top: 0, right: 800, bottom: 800 };
    const isLit = { ...noEmphasis, bundles: new Set(lines.map(({ bundle }) => bundle)) };
    expect(labelledLines(lines, isLit, true, part)).toEqual(lines);
    const [free] = place([]);
    expect(((free?.box.left ?? 0) + (free?.box.right ?? 0)) / 2).toBe(above.x);
    // A name of a row that reaches over the line, as of a row that an element was dragged away from.
    const wide = titles.map((title) => ({ ...title, x: above.x + 20, y: (above.y + below.y) / 2 }));
    const [beside] = place(wide);
    expect(beside?.text).toBe(free?.text);
    expect(beside?.box.left).toBeGreaterThan(above.x);
  });

  it('lies under no count of a card that would cover it, and over one where nothing is on top of it', () => {
    const busy = { state: 'plain', openActions: 1, openQuestions: 1, openLearnings: 1 } as const;
    const obstacles = [{ ...above, element: busy }, below];
    const standingOut = obstacles.flatMap((each) => rimBoxes(each, { x: 0, y: 0, zoom: 1 }));
    const isCovered = ({ box }: { readonly box: Parameters<typeof overlaps>[0] }) =>
      standingOut.some((each) => overlaps(each, box));
    // From the middle of three counts on there is no room in the lane but over them.
    expect(rimBoxes(obstacles[0] as Obstacle, { x: 0, y: 0, zoom: 1 })).toHaveLength(2);
    expect(place([], obstacles, 0).some(isCovered)).toBe(false);
    expect(place([], obstacles)).toHaveLength(1);
  });
});
