/** The boards that can stand in the minutes, in the order in which they do: that of the menu. */
export const minutesBoardIds = [
  'balance',
  'space',
  'matrix',
  'asks',
  'goals',
  'dependencies',
  'legitimacy',
  'learning',
  'compare',
] as const;
export type MinutesBoardId = (typeof minutesBoardIds)[number];

/**
 * Unless others are asked for: what the state of the map does not say by itself and most tables talk about. What the
 * lists of decisions, questions and learnings say already stays out, and so does what is best read on a large sheet.
 */
export const usualMinutesBoards: readonly MinutesBoardId[] = ['balance', 'space', 'asks', 'goals'];
