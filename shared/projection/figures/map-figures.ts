import type { Language } from '../../i18n/language';
import { elementHeight, elementWidth } from '../../placement/element-size';
import { hallSceneOf, isNamedOnScreen, litViewOf, routedMap, smallestCapitalOf, titleBoxes } from '../hall/hall-scene';
import type { ViewSize } from '../map-bounds';
import type { MapModel } from '../map-model';
import { mapPalettes } from '../map-palette';
import { countOf } from '../picture/picture-part';
import type { RelationLine } from '../relation-line';
import { crossingsIn, type Drawn, linesThrough, mostTracksIn } from './drawn-ink';
import { outsideLane } from './rows-of-lanes';

/** What can be counted on a map as it is drawn. */
export interface MapFigures {
  readonly elements: number;
  /** Drawn: the lines of a trunk, and relations of one kind between the same two, are one. */
  readonly lines: number;
  readonly crossings: number;
  readonly linesOverTitles: number;
  readonly linesBehindCards: number;
  readonly mostTracksInGutter: number;
  /** Height of the smallest capital on the screen of the hall, in pixels. */
  readonly smallestCapitalPx: number;
  readonly outsideLane: number;
  /** Share of the relations of which, with each in the light in turn, both ends stand on the screen whole and named. */
  readonly bothEndsWhole: number;
  /** With the element that has most relations in focus, at two steps. */
  readonly focusCards: number;
  readonly focusPlates: number;
}

interface FiguresOptions {
  readonly language: Language;
  /** Pixels of the screen in the hall. */
  readonly screen: ViewSize;
  /** Least size of type there, in pixels. */
  readonly floor: number;
  /** What is in the light in the picture that the figures go with. */
  readonly light?: readonly string[];
}

/** Measured on what is drawn: corner points of lines, boxes of cards and names. */
export function mapFiguresOf(model: MapModel, options: FiguresOptions): MapFigures {
  const router = routedMap(model);
  const { lines } = router;
  const drawn = lines.map(drawnOf);
  const wish = { ...options, router, colors: mapPalettes.light };
  const scene = hallSceneOf(model, wish);
  const lit = options.light === undefined ? scene : hallSceneOf(model, { ...wish, light: [] });
  const busiest = bestConnected(model);
  const focus =
    busiest === null ? null : hallSceneOf(model, { ...wish, light: [], focus: { centre: busiest, steps: 2 } });
  const cards = model.elements.map(({ x, y }) => ({
    left: x - elementWidth / 2,
    right: x + elementWidth / 2,
    top: y - elementHeight / 2,
    bottom: y + elementHeight / 2,
  }));
  const whole = model.relations.filter(({ id, from, to }) => {
    const view = litViewOf(model, router, { ...options, light: [id] });
    return (
      view !== null &&
      [from, to].every((end) => {
        const element = router.placed(end);
        return element !== undefined && isNamedOnScreen(view, element);
      })
    );
  });
  const capitals = [scene, lit, focus].flatMap((each) => (each === null ? [] : [smallestCapitalOf(each)]));
  return {
    elements: model.elements.length,
    lines: new Set(drawn.map(({ name }) => name)).size,
    crossings: crossingsIn(drawn),
    linesOverTitles: scene === null ? 0 : linesThrough(drawn, titleBoxes(scene)),
    linesBehindCards: linesThrough(drawn, cards),
    mostTracksInGutter: mostTracksIn(drawn),
    smallestCapitalPx: capitals.length === 0 ? 0 : Math.round(Math.min(...capitals) * 100) / 100,
    outsideLane: outsideLane(model.elements),
    bothEndsWhole: model.relations.length === 0 ? 1 : whole.length / model.relations.length,
    focusCards: countOf(focus?.drawn ?? [], 'card'),
    focusPlates: countOf(focus?.drawn ?? [], 'plate'),
  };
}

const drawnOf = ({ bundle, trunk, points }: RelationLine): Drawn => ({ name: trunk ?? bundle, points });

/** The element that has most relations; null of a map without any. */
function bestConnected(model: MapModel): string | null {
  const counts = new Map<string, number>();
  for (const { from, to } of model.relations) {
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return most?.[0] ?? null;
}
