/** Colour, shape and letter of an element go by this; parties by layer, the rest by kind. */
export const elementClasses = [
  'national',
  'province',
  'municipality',
  'water_board',
  'society',
  'knowledge',
  'other',
  'task',
  'goal',
  'plan',
  'arrangement',
  'instrument',
  'zone',
] as const;
export type ElementClass = (typeof elementClasses)[number];

/**
 * `removed`: one laptop took it away while another changed it. `conflict`: laptops disagree about a field.
 * `agreed`/`proposal`: the table decided, or is asked to decide, about it.
 */
export const mapStates = ['plain', 'proposal', 'agreed', 'conflict', 'removed'] as const;
export type MapState = (typeof mapStates)[number];
