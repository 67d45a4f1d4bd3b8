import type { RelationGroup } from '../model/relation-kinds';
import type { ElementClass } from '../views/map-vocabulary';
import { isPartyClass } from './element-shapes';

export type PictureTheme = 'light' | 'dark';

/** Colours of a picture of the map that is made without a page. The same values as the style sheets; a test compares. */
export interface MapPalette {
  readonly canvas: string;
  readonly laneText: string;
  readonly element: string;
  readonly text: string;
  readonly onLayer: string;
  readonly conflict: string;
  readonly agreed: string;
  readonly proposal: string;
  /** Of the ring around what is in the light. */
  readonly spotlight: string;
  readonly label: string;
  readonly grid: string;
  readonly task: string;
  readonly taskText: string;
  readonly ink: Readonly<Record<ElementClass, string>>;
  readonly lines: Readonly<Record<RelationGroup, string>>;
  /** Share of a party's colour in its card, from 0 to 1. */
  readonly tint: number;
}

const light: MapPalette = {
  canvas: '#fbfcfd',
  laneText: '#4d5b6c',
  element: '#ffffff',
  text: '#16202c',
  onLayer: '#ffffff',
  conflict: '#b3261e',
  agreed: '#14683c',
  proposal: '#154f94',
  spotlight: '#bf7100',
  label: '#ffffff',
  grid: '#e3e8ef',
  task: '#ffefbe',
  taskText: '#2b1f00',
  ink: inks({
    national: '#0c1836',
    province: '#ad426c',
    municipality: '#6e7720',
    water_board: '#297abc',
    society: '#482e06',
    knowledge: '#0a06c6',
    other: '#4d5b6c',
    task: '#8a6200',
    kind: '#4d5b6c',
  }),
  lines: { role: '#24344d', means: '#0b6b61', content: '#66748a', space: '#9a4a00' },
  tint: 0.07,
};

const dark: MapPalette = {
  canvas: '#121821',
  laneText: '#a4b1c2',
  element: '#1e2733',
  text: '#e8edf4',
  onLayer: '#0b1a2b',
  conflict: '#ff8f87',
  agreed: '#6fcf97',
  proposal: '#7fb4f5',
  spotlight: '#f2b84b',
  label: '#121821',
  grid: '#222c39',
  task: '#4b3a0c',
  taskText: '#fff3cf',
  ink: inks({
    national: '#b9c6ea',
    province: '#ee85ae',
    municipality: '#c3cd5a',
    water_board: '#6fb6f5',
    society: '#d8a25a',
    knowledge: '#a79bff',
    other: '#a4b1c2',
    task: '#f2c45a',
    kind: '#a4b1c2',
  }),
  lines: { role: '#d3dcea', means: '#5fd0c2', content: '#8b9ab0', space: '#f0a35e' },
  tint: 0.14,
};

export const mapPalettes: Readonly<Record<PictureTheme, MapPalette>> = { light, dark };

/** Colour of the card itself. */
export function paperOf(elementClass: ElementClass, palette: MapPalette): string {
  if (elementClass === 'task') return palette.task;
  if (!isPartyClass(elementClass)) return palette.element;
  return mixed(palette.ink[elementClass], palette.element, palette.tint);
}

/** The same with a share of the ink of its edge in it, for a card that is too small to have one. */
export const inkedPaperOf = (elementClass: ElementClass, palette: MapPalette, share: number): string =>
  mixed(palette.ink[elementClass], paperOf(elementClass, palette), share);

type Inks = Readonly<
  Record<Exclude<ElementClass, 'goal' | 'plan' | 'arrangement' | 'instrument' | 'zone'> | 'kind', string>
>;

function inks({ kind, ...own }: Inks): Readonly<Record<ElementClass, string>> {
  return { ...own, goal: kind, plan: kind, arrangement: kind, instrument: kind, zone: kind };
}

/**
 * A colour with a share of another in it, from 0 to 1. Colours that are no plain values, as a system with forced colours
 * has them, do not mix: then the second one.
 */
export function mixed(one: string, other: string, share: number): string {
  const [own, under] = [channelsOf(one), channelsOf(other)];
  if (own === null || under === null) return other;
  const parts = own.map((channel, at) => Math.round(channel * share + (under[at] as number) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, from 0 to 255. A stylesheet that was made small has one digit for two that are the same. */
function channelsOf(color: string): readonly number[] | null {
  const digits = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color) ?? twice.exec(color);
  return digits?.slice(1).map((one) => Number.parseInt(one.repeat(2).slice(0, 2), 16)) ?? null;
}

const twice = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
