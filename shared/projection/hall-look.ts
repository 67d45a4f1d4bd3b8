/** How the hall looks at the map, whatever the console looks at. */
export interface HallLook {
  /** How far from what is pointed at: its neighbours, theirs, and theirs again. */
  readonly steps: FocusSteps;
  /** How often the presenter came closer; 0 is where the map is seen as a whole or as far as names can be read. */
  readonly closer: number;
  /** Whether zones are drawn as areas behind the tasks that ask room of them. */
  readonly areas: boolean;
}

export const focusSteps = [1, 2, 3] as const;
export type FocusSteps = (typeof focusSteps)[number];

export const mostCloser = 6;

export const hallBoardKinds = ['balance', 'space'] as const;
/** A board of the console as a picture in the hall. */
export type HallBoardKind = (typeof hallBoardKinds)[number];

/** A list or a board in the hall instead of the map, one page of it at a time. */
export interface HallListWish {
  readonly kind: 'decisions' | 'actions' | HallBoardKind;
  /** From 0. */
  readonly page: number;
}

export const restingLook: HallLook = { steps: 1, closer: 0, areas: false };
