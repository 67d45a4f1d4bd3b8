import type { Language } from '../../i18n/language';
import type { Box } from '../../placement/box';
import { elementGroupsOf } from '../element-groups';
import { badgeBesideNames, badgeLetterSizes, bareBadge } from '../element-shapes';
import { type Attention, type Emphasis, emphasisOf } from '../emphasis';
import { type FanWish, fanLayout } from '../fan/fan-layout';
import { fanPicture } from '../fan/fan-picture';
import { type GroupName, groupNamesOf } from '../group-names';
import { labelBoxAt } from '../label-box';
import { measureLabel } from '../label-metrics';
import { type LaneTitle, laneTitlesOf, writtenTitle } from '../lane-titles';
import { type LineLabel, labelledLines, nameRim, placeLineLabels } from '../line-labels';
import type { ViewSize } from '../map-bounds';
import type { MapElement, MapModel } from '../map-model';
import type { MapPalette } from '../map-palette';
import { type PicturePart, smallestTypeOf } from '../picture/picture-part';
import type { RelationLine } from '../relation-line';
import { RelationRouter } from '../relation-router';
import { wrapLabel } from '../wrap-label';
import { boxOnScreen, type Dock, docksOf, isWhole } from './docks';
import { capitalShare, type HallLayout, hallLayout } from './hall-layout';
import { type HallView, hallView } from './hall-view';

/** What stands on the screen of the hall, worked out as the hall does, without a screen. */
export interface HallScene {
  readonly model: MapModel;
  readonly language: Language;
  readonly layout: HallLayout;
  readonly floor: number;
  readonly view: HallView;
  readonly emphasis: Emphasis;
  /** What is in the light itself, where it stands. */
  readonly watched: readonly MapElement[];
  readonly lines: readonly RelationLine[];
  readonly titles: readonly LaneTitle[];
  /** Instead of names that would be too small. */
  readonly groups: readonly GroupName[];
  readonly labels: readonly LineLabel[];
  readonly docks: readonly Dock[];
  /** What fills the room of the map instead of it: one element with what it relates to. */
  readonly drawn: readonly PicturePart[] | null;
  readonly caption: string;
}

export interface HallWish {
  readonly language: Language;
  /** Pixels of the whole screen. */
  readonly screen: ViewSize;
  /** Least size of type, in pixels of this screen. */
  readonly floor: number;
  /** Ids of elements and relations in the light. */
  readonly light?: readonly string[];
  /** The one element that the hall looks at, and how far around it. */
  readonly focus?: Pick<FanWish, 'centre' | 'steps'> | null;
  readonly caption?: string;
  readonly colors: MapPalette;
  /** Ways of the same model, where they are known. */
  readonly router?: RelationRouter<MapElement>;
}

/** The ways of a model, all of them worked out. */
export function routedMap(model: MapModel): RelationRouter<MapElement> {
  const router = new RelationRouter<MapElement>();
  router.update(model.relations, model.elements);
  return router;
}

/** From where the hall looks at what is in the light, and what is docked at the edges. */
export type LitView = Pick<HallScene, 'layout' | 'view' | 'emphasis' | 'watched' | 'docks'>;

/** Null of an empty map. */
export function litViewOf(
  model: MapModel,
  router: RelationRouter<MapElement>,
  { screen, floor, light = [] }: Pick<HallWish, 'screen' | 'floor' | 'light'>,
): LitView | null {
  const layout = hallLayout(screen, floor);
  const { watched, attention } = lightOn(model, light);
  const emphasis = emphasisOf(router, attention);
  const isRelation = attention.relations.size > 0;
  const around = isRelation ? [] : [...emphasis.elements].flatMap((id) => router.placed(id) ?? []);
  const view = hallView({ all: model.elements, watched, around, size: layout.map, floor, before: null });
  if (view === null) return null;
  const lines = [...emphasis.bundles].flatMap((bundle) => router.lineOf(bundle) ?? []);
  const docks = view.hasNames
    ? docksOf({ watched, lines, viewport: view.viewport, size: layout.map, labelSize: view.labelSize })
    : [];
  return { layout, view, emphasis, watched, docks };
}

/** Null of an empty map. */
export function hallSceneOf(model: MapModel, wish: HallWish): HallScene | null {
  const { language, floor, caption = '', colors, focus = null, router = routedMap(model) } = wish;
  const lit = litViewOf(model, router, wish);
  if (lit === null) return null;
  const { layout, view, emphasis, docks } = lit;
  const { viewport, hasNames } = view;
  const titles = hasNames ? laneTitlesOf(model.elements, language) : [];
  const lines = router.lines;
  const part = partOf(view, layout.map);
  const labels = hasNames
    ? placeLineLabels(measureLabel, labelledLines(lines, emphasis, false, part), {
        viewport,
        colors,
        language,
        size: floor,
        view: layout.map,
        titles,
        titleSize: floor / viewport.zoom,
        obstacles: model.elements
          .filter(({ id }) => !emphasis.dims || emphasis.elements.has(id))
          .map((element) => ({ x: element.x, y: element.y, element })),
        taken: docks.map(({ box }) => box),
        overCards: nameRim,
      })
    : [];
  const groups = hasNames
    ? []
    : groupNamesOf(elementGroupsOf(model.elements, language), {
        zoom: viewport.zoom,
        size: floor * 1.2,
        leastSize: floor,
        measure: measureLabel,
      });
  const fan = focus === null ? null : fanLayout(model, { ...focus, open: null, language, size: layout.map, floor });
  const drawn = fan === null ? null : fanPicture(fan, colors);
  return { ...lit, model, language, floor, lines, titles, groups, labels, drawn, caption: fan?.caption ?? caption };
}

/** What is meant by some ids: a relation is about its two ends, an element about all it belongs to. */
function lightOn(
  { elements, relations }: MapModel,
  light: readonly string[],
): { readonly watched: readonly MapElement[]; readonly attention: Attention } {
  const named = new Set(light);
  const lit = relations.filter(({ id }) => named.has(id));
  const ids = new Set([...light, ...lit.flatMap(({ from, to }) => [from, to])]);
  const watched = elements.filter(({ id }) => ids.has(id));
  const own = new Set(watched.map(({ id }) => id));
  const isRelation = lit.length > 0;
  return {
    watched,
    attention: {
      elements: isRelation ? nothing : own,
      alone: isRelation ? own : nothing,
      relations: new Set(lit.map(({ id }) => id)),
      hovered: null,
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

function partOf({ viewport: { x, y, zoom } }: HallView, { width, height }: ViewSize): Box {
  return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
}

/** Whether an element stands on the screen as a whole with its whole name, on the map or docked at the edge. */
export function isNamedOnScreen({ view, layout, docks }: LitView, element: MapElement): boolean {
  const dock = docks.find((each) => each.element.id === element.id);
  if (dock !== undefined) return isWhole(dock.box, layout.map) && !dock.name.some((line) => line.endsWith('…'));
  if (!view.hasNames || !wrapLabel(element.name, labelBoxAt(view.labelSize)).fits) return false;
  return isWhole(boxOnScreen(element, view.viewport), layout.map);
}

/** Height of the smallest capital on the screen, in pixels. */
export function smallestCapitalOf(scene: HallScene): number {
  const { view, floor, layout, groups, titles, labels, drawn, caption } = scene;
  const around = [...(caption === '' ? [] : [layout.band.text]), layout.strip.text];
  if (drawn !== null) return Math.min(smallestTypeOf(drawn), ...around) * capitalShare;
  const { zoom } = view.viewport;
  const badge = view.hasNames ? badgeBesideNames(view.labelSize) : bareBadge;
  const sizes = [
    ...(view.hasNames ? [view.labelSize * zoom] : []),
    ...(badge.hasLetter ? [badgeLetterSizes.two * badge.scale * zoom] : []),
    ...(titles.length > 0 || labels.length > 0 ? [floor] : []),
    ...groups.map(({ size }) => size),
    ...around,
  ];
  return Math.min(...sizes) * capitalShare;
}

/** Boxes of the names of rows, in map units. */
export function titleBoxes({ titles, floor, view }: HallScene): readonly Box[] {
  const size = floor / view.viewport.zoom;
  return titles.map((title) => {
    const { x, y, width } = writtenTitle(title, size);
    return { left: x, right: x + width, top: y - size * 0.75, bottom: y + size * 0.25 };
  });
}
