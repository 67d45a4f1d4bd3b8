import type { Element } from '../model/content-types';

/** A row of like elements on the first arrangement. */
export const lanes = [
  'national',
  'province',
  'municipality',
  'water_board',
  'society',
  'knowledge',
  'other',
  'task',
  'arrangement',
  'plan',
  'goal',
  'zone',
  'instrument',
] as const;
export type Lane = (typeof lanes)[number];

/**
 * From top to bottom: who (parties, government first), what (tasks, in the middle), and below it with what, towards
 * what and where. Lanes of one band stand side by side while there is room.
 */
export const bands: readonly (readonly Lane[])[] = [
  ['national', 'province'],
  ['municipality', 'water_board'],
  ['society', 'knowledge', 'other'],
  ['task'],
  ['arrangement', 'plan'],
  ['goal'],
  ['zone', 'instrument'],
];

/** Parties by the layer they belong to or speak for, whatever their own kind; everything else by its kind. */
export function laneOf(element: Element): Lane {
  if (element.kind !== 'stakeholder') return element.kind;
  if (element.layer != null) return element.layer;
  switch (element.stakeholderKind) {
    case 'national':
    case 'province':
    case 'municipality':
    case 'water_board':
    case 'society':
    case 'knowledge':
      return element.stakeholderKind;
    default:
      return 'other';
  }
}
