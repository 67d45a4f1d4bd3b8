import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Position } from '../../model/content-types';
import type { Box } from '../../placement/box';
import type { FocusSteps } from '../hall-look';
import type { ViewSize } from '../map-bounds';
import type { MapElement, MapModel } from '../map-model';
import { wholeName } from '../picture/whole-name';
import { type Fan, type FanBundle, fanOf } from './fan-of';
import {
  blocksOf,
  bundleGap,
  cardGap,
  type FanBlock,
  type FanCard,
  type FanOpen,
  fanWords,
  heightOfBlocks,
  heightOfLines,
  nameWidthOf,
  pageOf,
} from './fan-side';

export interface FanWish {
  /** Id of the element in the middle. */
  readonly centre: string;
  readonly steps: FocusSteps;
  readonly open: FanOpen | null;
  readonly language: Language;
  /** Pixels of the room for the fan. */
  readonly size: ViewSize;
  /** Least size of type, in pixels. */
  readonly floor: number;
}

export interface StandingCard extends FanCard {
  readonly box: Box;
}

/** The line of a bundle: from the middle to each of its cards, drawn as one that splits. Pixels. */
export interface FanLine {
  readonly bundle: FanBundle;
  /** One for each card, from the middle on. */
  readonly ways: readonly (readonly Position[])[];
}

/** A fan as it stands in its room. Pixels. */
export interface FanLayout {
  readonly fan: Fan;
  readonly type: number;
  readonly cards: readonly StandingCard[];
  readonly plates: readonly { readonly bundle: FanBundle; readonly lines: readonly string[]; readonly box: Box }[];
  readonly lines: readonly FanLine[];
  /** From what stands near to the counted card of what lies beyond. */
  readonly farther: readonly (readonly Position[])[];
  readonly caption: string;
}

/** More cards than this at two steps are a map again. */
export const mostCards = 14;

/** How much larger than the least size type may be where there is room. */
const sizes = [1.7, 1.45, 1.25, 1.1, 1] as const;
/** In type sizes. */
const margin = 0.6;
const farWidth = 4.4;
const cardWidths = { least: 4.5, easy: 8.5, most: 13 } as const;
const gapBeyond = 1.1;
/** Around the card in the middle. */
export const ringWidth = 0.34;
/** Between the upright stretches of lines beside each other. */
const spineStep = 0.4;

/** An element with what it relates to, laid out for a screen; null when it is not on the map. Type is never under the floor. */
export function fanLayout(model: MapModel, wish: FanWish): FanLayout | null {
  const fan = fanOf(model, wish.centre, wish.steps);
  if (fan === null) return null;
  const least = laidOut(fan, wish, wish.floor);
  if (wish.open !== null) return least;
  for (const times of sizes) {
    const tried = laidOut(fan, wish, wish.floor * times);
    if (
      times === 1 ||
      (tried.cards.length >= least.cards.length && tried.plates.length >= least.plates.length && fits(tried, wish.size))
    )
      return tried;
  }
  return least;
}

/** What a fan shows, as a sentence. Empty when its middle is not on the map. */
export function fanCaption(model: MapModel, centre: string, steps: FocusSteps, language: Language): string {
  const fan = fanOf(model, centre, steps);
  return fan === null ? '' : captionOf(fan, language);
}

function captionOf({ centre, left, right }: Fan, language: Language): string {
  const bundles = [...left, ...right];
  const near = bundles.reduce((sum, { members }) => sum + members.length, 0);
  const far = bundles.reduce((sum, { beyond }) => sum + beyond.length, 0);
  return fanWords[language].caption(centre.name, near, far);
}

const fits = ({ cards }: FanLayout, { width, height }: ViewSize): boolean =>
  cards.every(({ box }) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height);

interface Side {
  readonly blocks: readonly FanBlock[];
  /** What lies beyond, beside one of the blocks or beside all of them. */
  readonly beyond: readonly { readonly of: readonly FanBlock[]; readonly cards: readonly FanCard[] }[];
  readonly beyondWidth: number;
  /** Whether it stands under the side. */
  readonly isBelow: boolean;
}

function laidOut(fan: Fan, wish: FanWish, size: number): FanLayout {
  const { width, height } = wish.size;
  const sides = [fan.left, fan.right] as const;
  const filled = sides.filter((bundles) => bundles.length > 0);
  const isOpen = (bundles: readonly FanBundle[]) => bundles.some(({ key }) => wish.open?.group === beyondKey(key));
  const hasBeyond = (bundles: readonly FanBundle[]) => bundles.some(({ beyond }) => beyond.length > 0);
  const openSides = filled.filter(isOpen).length;
  const farSides = filled.filter(hasBeyond).length - openSides;
  const spines = sides.map((bundles) => (bundles.length === 0 ? 0 : 1.8 + bundles.length * spineStep));
  const gaps =
    spines.reduce((sum, each) => sum + each, 0) + (farSides + openSides) * gapBeyond + farSides * farWidth + 2 * margin;
  const columns = 1 + filled.length + openSides;
  const widthBeside = (width - gaps * size) / columns;
  // On a narrow screen what lies beyond stands under its side instead of beside it.
  const isBelow = openSides === 0 && farSides > 0 && widthBeside < cardWidths.easy * size;
  const widthLeft = isBelow ? widthBeside + (farSides * (farWidth + gapBeyond) * size) / columns : widthBeside;
  const cardWidth = Math.max(cardWidths.least * size, Math.min(cardWidths.most * size, widthLeft));
  const groups = fan.left.length + fan.right.length;
  // One for each bundle as long as there is room for some of the neighbours by name too, else one for each side.
  const withBeyond = [...fan.left, ...fan.right].filter(({ beyond }) => beyond.length > 0).length;
  const isApart = !isBelow && 1 + groups + withBeyond <= mostCards - 2;
  const far = isApart ? withBeyond : farSides + openSides;
  const spare = Math.max(0, mostCards - 1 - groups - far);
  const roomFor = (bundles: readonly FanBundle[]) => ({
    language: wish.language,
    height:
      height - 2 * margin * size - (isBelow && hasBeyond(bundles) ? heightOfLines(1, size) + bundleGap * size : 0),
    cardWidth,
    size,
    spare: spareOf(bundles, fan, spare),
    open: wish.open,
  });
  const [left, right] = sides.map((bundles): Side => {
    const room = roomFor(bundles);
    const blocks = blocksOf(bundles, isOpen(bundles) ? { ...room, spare: 0 } : room);
    return {
      blocks,
      ...beyondOf(blocks, { ...room, isApart, isBelow }),
      isBelow,
      beyondWidth: isOpen(bundles) || isBelow ? cardWidth : farWidth * size,
    };
  }) as [Side, Side];
  return standing(fan, wish, { size, cardWidth, left, right, spines });
}

/** Cards besides one for each bundle, shared out over both sides by how much there is to name. */
function spareOf(bundles: readonly FanBundle[], { left, right }: Fan, spare: number): number {
  const wanted = (side: readonly FanBundle[]) => side.reduce((sum, { members }) => sum + members.length - 1, 0);
  const [own, all] = [wanted(bundles), wanted(left) + wanted(right)];
  if (all <= spare) return own;
  const share = Math.round((spare * wanted(left)) / all);
  return bundles === left ? share : spare - share;
}

export const beyondKey = (bundle: string): string => `beyond ${bundle}`;

interface BeyondRoom {
  readonly language: Language;
  readonly height: number;
  readonly cardWidth: number;
  readonly size: number;
  readonly open: FanOpen | null;
  readonly isApart: boolean;
  readonly isBelow: boolean;
}

function beyondOf(blocks: readonly FanBlock[], room: BeyondRoom): Pick<Side, 'beyond'> {
  const { size, language, open } = room;
  const withAny = blocks.filter(({ bundle }) => bundle.beyond.length > 0);
  const opened = withAny.find(({ bundle }) => beyondKey(bundle.key) === open?.group);
  if (opened !== undefined && open !== null) {
    const members = opened.bundle.beyond.map((element) => ({ element, detail: null }));
    let cards: readonly FanCard[] = [];
    for (let slots = 2; slots <= members.length + 1; slots += 1) {
      const next = pageOf(members, slots, open.page, open.group, room);
      if (stackHeight(next, size) > room.height) break;
      cards = next;
    }
    return { beyond: [{ of: [opened], cards }] };
  }
  const groups = room.isApart ? withAny.map((block) => [block]) : withAny.length === 0 ? [] : [withAny];
  return {
    beyond: groups.map((of) => {
      const elements = of.flatMap(({ bundle }) => bundle.beyond);
      const [first] = of;
      const words = fanWords[language].beyond(formatNumber(elements.length, language));
      const lines = room.isBelow ? [words.join(' ')] : words;
      const card: FanCard = {
        role: 'beyond',
        element: elements[0] as MapElement,
        lines,
        nameLines: lines.length,
        height: heightOfLines(lines.length, size),
        count: elements.length,
        opens: { group: beyondKey((first as FanBlock).bundle.key), page: 0 },
      };
      return { of, cards: [card] };
    }),
  };
}

const stackHeight = (cards: readonly FanCard[], size: number): number =>
  cards.reduce((sum, { height }) => sum + height, 0) + Math.max(0, cards.length - 1) * cardGap * size;

interface Columns {
  readonly size: number;
  readonly cardWidth: number;
  readonly left: Side;
  readonly right: Side;
  /** Between the middle and the columns beside it, in type sizes. */
  readonly spines: readonly number[];
}

function standing(fan: Fan, wish: FanWish, { size, cardWidth, left, right, spines }: Columns): FanLayout {
  const { width, height } = wish.size;
  const reachOf = (side: Side, spine: number) =>
    side.blocks.length === 0
      ? 0
      : spine * size + cardWidth + (side.beyond.length === 0 || side.isBelow ? 0 : gapBeyond * size + side.beyondWidth);
  const [reachLeft, reachRight] = [reachOf(left, spines[0] ?? 0), reachOf(right, spines[1] ?? 0)];
  // In the middle of the screen, or as near to it as both sides leave room for.
  const middle = Math.max(
    reachLeft + cardWidth / 2 + margin * size,
    Math.min(width - reachRight - cardWidth / 2 - margin * size, width / 2),
  );
  const name = wholeName(fan.centre.name, nameWidthOf(cardWidth, size), size);
  const ports = Math.max(left.blocks.length, right.blocks.length);
  const centreHeight = Math.max(heightOfLines(name.length, size) + 0.6 * size, (ports + 1) * 0.7 * size);
  const centre: StandingCard = {
    role: 'centre',
    element: fan.centre,
    lines: name,
    nameLines: name.length,
    height: centreHeight,
    count: 1,
    opens: null,
    box: boxAround({ x: middle, y: height / 2 }, cardWidth, centreHeight),
  };
  const cards: StandingCard[] = [centre];
  const plates: FanLayout['plates'][number][] = [];
  const lines: FanLine[] = [];
  const farther: (readonly Position[])[] = [];
  for (const [side, towards, spine] of [
    [left, -1, spines[0] ?? 0],
    [right, 1, spines[1] ?? 0],
  ] as const) {
    const edge = middle + (towards * cardWidth) / 2;
    const inner = edge + towards * spine * size;
    const column = inner + (towards * cardWidth) / 2;
    const outer = inner + towards * cardWidth;
    const below = side.isBelow ? side.beyond.flatMap((each) => each.cards) : [];
    const under = below.length === 0 ? 0 : stackHeight(below, size) + bundleGap * size;
    let top = (height - heightOfBlocks(side.blocks, size) - under) / 2;
    const turns = turnsOf(side.blocks, size);
    const middles = new Map<FanBlock, readonly number[]>();
    for (const [at, block] of side.blocks.entries()) {
      plates.push({
        bundle: block.bundle,
        lines: block.plate,
        box: boxAround({ x: column, y: top + block.plateHeight / 2 }, cardWidth, block.plateHeight),
      });
      let y = top + block.plateHeight;
      const own: number[] = [];
      for (const card of block.cards) {
        y += cardGap * size;
        own.push(y + card.height / 2);
        cards.push({ ...card, box: boxAround({ x: column, y: y + card.height / 2 }, cardWidth, card.height) });
        y += card.height;
      }
      middles.set(block, own);
      const port = height / 2 + (at - (side.blocks.length - 1) / 2) * 0.7 * size;
      const turn = edge + towards * (1 + (turns.get(block) ?? 0) * spineStep) * size;
      lines.push({
        bundle: block.bundle,
        ways: own.map((middleOf) => [
          { x: edge + towards * ringWidth * size, y: port },
          { x: turn, y: port },
          { x: turn, y: middleOf },
          { x: inner, y: middleOf },
        ]),
      });
      top += block.height + bundleGap * size;
    }
    for (const card of below) {
      const place = top + card.height / 2;
      farther.push([
        { x: column, y: top - bundleGap * size },
        { x: column, y: top },
      ]);
      cards.push({ ...card, box: boxAround({ x: column, y: place }, cardWidth, card.height) });
    }
    if (side.isBelow) continue;
    const far = outer + towards * gapBeyond * size;
    for (const { of, cards: beyond } of side.beyond) {
      const ys = of.flatMap((block) => middles.get(block) ?? []);
      const at = clampedBetween(
        ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length),
        stackHeight(beyond, size) / 2 + margin * size,
        height - stackHeight(beyond, size) / 2 - margin * size,
      );
      let y = at - stackHeight(beyond, size) / 2;
      const bend = outer + towards * gapBeyond * size * 0.5;
      for (const from of ys)
        farther.push([
          { x: outer, y: from },
          { x: bend, y: from },
          { x: bend, y: at },
        ]);
      for (const card of beyond) {
        const place = y + card.height / 2;
        farther.push([
          { x: bend, y: at },
          { x: bend, y: place },
          { x: far, y: place },
        ]);
        cards.push({
          ...card,
          box: boxAround({ x: far + (towards * side.beyondWidth) / 2, y: place }, side.beyondWidth, card.height),
        });
        y += card.height + cardGap * size;
      }
    }
  }
  return {
    fan,
    type: size,
    cards,
    plates,
    lines,
    farther,
    caption: captionOf(fan, wish.language),
  };
}

/**
 * Which of the upright stretches each bundle has, from the middle outwards: what goes farthest up or down turns first, so
 * that none cross.
 */
function turnsOf(blocks: readonly FanBlock[], size: number): ReadonlyMap<FanBlock, number> {
  const half = heightOfBlocks(blocks, size) / 2;
  let top = 0;
  const aside = blocks.map((block) => {
    const distance = Math.abs(top + block.height / 2 - half);
    top += block.height + bundleGap * size;
    return { block, distance };
  });
  return new Map(aside.sort((one, other) => other.distance - one.distance).map(({ block }, turn) => [block, turn]));
}

const clampedBetween = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));

const boxAround = ({ x, y }: Position, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
