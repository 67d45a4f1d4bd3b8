import { formatNumber } from '../../i18n/format';
import type { Language, Translated } from '../../i18n/language';
import type { MapElement } from '../map-model';
import { lineHeight } from '../picture/picture-part';
import { wholeName } from '../picture/whole-name';
import { type FanBundle, type FanMember, joined } from './fan-of';

/** A card of a fan before it is told where it stands. Pixels. */
export interface FanCard {
  readonly role: 'centre' | 'member' | 'more' | 'beyond';
  /** What it is, or for a counted card the first of what it stands for. */
  readonly element: MapElement;
  readonly lines: readonly string[];
  /** Lines of its name, before what its relations say besides. */
  readonly nameLines: number;
  readonly height: number;
  /** Elements that it stands for. */
  readonly count: number;
  /** What opens when it is pressed; null for an element. */
  readonly opens: FanOpen | null;
}

/** A counted group that is open, as far as a page of it fits. */
export interface FanOpen {
  readonly group: string;
  /** From 0. */
  readonly page: number;
}

/** A bundle as it stands on one side: its verbs over its cards. */
export interface FanBlock {
  readonly bundle: FanBundle;
  readonly plate: readonly string[];
  readonly plateHeight: number;
  readonly cards: readonly FanCard[];
  readonly height: number;
}

export interface SideRoom {
  readonly language: Language;
  /** Pixels. */
  readonly height: number;
  readonly cardWidth: number;
  readonly size: number;
  /** Cards besides one for each bundle. */
  readonly spare: number;
  readonly open: FanOpen | null;
}

export const fanWords: Translated<{
  readonly more: (count: string) => string;
  readonly andMore: (name: string, count: string) => string;
  readonly beyond: (count: string) => readonly string[];
  readonly and: string;
  readonly andSo: string;
  readonly back: string;
  readonly caption: (name: string, near: number, far: number) => string;
}> = {
  nl: {
    more: (count) => `nog ${count}`,
    andMore: (name, count) => `${name} en nog ${count}`,
    beyond: (count) => [count, 'verder'],
    and: 'en',
    andSo: 'en meer',
    back: 'terug',
    caption: (name, near, far) =>
      `${name} staat in verband met ${near} ${near === 1 ? 'element' : 'elementen'}${far === 0 ? '' : `, en verder met nog ${far}`}`,
  },
  en: {
    more: (count) => `${count} more`,
    andMore: (name, count) => `${name} and ${count} more`,
    beyond: (count) => [count, 'further'],
    and: 'and',
    andSo: 'and more',
    back: 'back',
    caption: (name, near, far) =>
      `${name} relates to ${near} ${near === 1 ? 'element' : 'elements'}${far === 0 ? '' : `, and further to ${far} more`}`,
  },
};

/** In type sizes: between the edges of a card and its name, on both sides together; over and under it together. */
export const cardPadding = { x: 0.9, y: 0.7 } as const;
/** In type sizes: the tab with the letter of the kind, at the left inside a card. */
export const tabWidth = 1.25;
const gap = { cards: 0.4, bundles: 0.9 } as const;

export const nameWidthOf = (cardWidth: number, size: number): number => cardWidth - (cardPadding.x + tabWidth) * size;

export const heightOfLines = (lines: number, size: number): number => (lines * lineHeight + cardPadding.y) * size;

/** Bundles of one side under each other, each with as many of its neighbours as there is room for, and the rest counted. */
export function blocksOf(bundles: readonly FanBundle[], room: SideRoom): readonly FanBlock[] {
  let shown = [...bundles];
  let blocks = shown.map((bundle) => blockOf(bundle, 1, room));
  while (heightOfBlocks(blocks, room.size) > room.height && shown.length > 1) {
    // The two last: what is said of roles and means stands before.
    shown = [...shown.slice(0, -2), joined(shown.slice(-2))];
    blocks = shown.map((bundle) => blockOf(bundle, 1, room));
  }
  let { spare } = room;
  const isOpen = (bundle: FanBundle) => bundle.key === room.open?.group;
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const [at, bundle] of shown.entries()) {
      const before = blocks[at] as FanBlock;
      const slots = before.cards.length + 1;
      const isFree = isOpen(bundle);
      if (slots > bundle.members.length || (!isFree && (spare <= 0 || shown.some(isOpen)))) continue;
      const next = blockOf(bundle, slots, room);
      const tried = blocks.map((each, index) => (index === at ? next : each));
      if (heightOfBlocks(tried, room.size) > room.height) continue;
      blocks = tried;
      if (!isFree) spare -= 1;
      hasGrown = true;
    }
  }
  return blocks;
}

export const heightOfBlocks = (blocks: readonly FanBlock[], size: number): number =>
  blocks.reduce((sum, { height }) => sum + height, 0) + Math.max(0, blocks.length - 1) * gap.bundles * size;

export const bundleGap = gap.bundles;
export const cardGap = gap.cards;

function blockOf(bundle: FanBundle, slots: number, room: SideRoom): FanBlock {
  const { size, cardWidth, language } = room;
  const plate = wholeName(verbsOf(bundle.verbs, language), cardWidth - size * 0.8, size);
  const plateHeight = (plate.length * lineHeight + 0.3) * size;
  const cards = cardsOf(bundle, slots, room);
  const height = plateHeight + cards.reduce((sum, card) => sum + card.height, 0) + cards.length * gap.cards * size;
  return { bundle, plate, plateHeight, cards, height };
}

/** Verbs over one bundle; of more the first are said. */
const mostVerbs = 3;

function verbsOf(verbs: readonly string[], language: Language): string {
  if (verbs.length > mostVerbs) return `${verbs.slice(0, mostVerbs - 1).join(', ')} ${fanWords[language].andSo}`;
  const last = verbs.at(-1) ?? '';
  return verbs.length < 2 ? last : `${verbs.slice(0, -1).join(', ')} ${fanWords[language].and} ${last}`;
}

function cardsOf({ key, members }: FanBundle, slots: number, room: SideRoom): readonly FanCard[] {
  if (members.length <= slots) return members.map((member) => memberCard(member, room));
  const page = room.open?.group === key ? room.open.page : 0;
  return pageOf(members, slots, page, key, room);
}

/** So many cards of a group: members, and the last one counts what follows. */
export function pageOf(
  members: readonly FanMember[],
  slots: number,
  page: number,
  group: string,
  room: Pick<SideRoom, 'cardWidth' | 'size' | 'language'>,
): readonly FanCard[] {
  const words = fanWords[room.language];
  const [first] = members;
  if (first === undefined) return [];
  if (slots < 2) {
    const name = words.andMore(first.element.name, formatNumber(members.length - 1, room.language));
    return [counted(name, first.element, members.length, { group, page: 0 }, room)];
  }
  const perPage = slots - 1;
  const start = page * perPage < members.length ? page * perPage : 0;
  const here = members.slice(start, start + perPage);
  const after = members.length - start - here.length;
  const next = { group, page: after === 0 ? 0 : start / perPage + 1 };
  const rest = after === 0 ? members[0] : members[start + here.length];
  const name = after === 0 ? words.back : words.more(formatNumber(after, room.language));
  return [
    ...here.map((member) => memberCard(member, room)),
    counted(name, (rest as FanMember).element, after, next, room),
  ];
}

export function memberCard(
  { element, detail }: FanMember,
  { cardWidth, size }: Pick<SideRoom, 'cardWidth' | 'size'>,
): FanCard {
  const width = nameWidthOf(cardWidth, size);
  const name = wholeName(element.name, width, size);
  const lines = detail === null ? name : [...name, ...wholeName(detail, width, size)];
  return {
    role: 'member',
    element,
    lines,
    nameLines: name.length,
    height: heightOfLines(lines.length, size),
    count: 1,
    opens: null,
  };
}

function counted(
  text: string,
  element: MapElement,
  count: number,
  opens: FanOpen,
  { cardWidth, size }: Pick<SideRoom, 'cardWidth' | 'size'>,
): FanCard {
  const lines = wholeName(text, nameWidthOf(cardWidth, size), size);
  return {
    role: 'more',
    element,
    lines,
    nameLines: lines.length,
    height: heightOfLines(lines.length, size),
    count,
    opens,
  };
}
