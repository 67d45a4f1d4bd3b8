import type { MapState } from '../views/map-vocabulary';

interface StateMark {
  readonly shape: string;
  /** What is drawn in it: a tick, three dots, a cross, an exclamation mark. */
  readonly tick: string;
}

const disc = 'M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0Z';

/** The mark of a state as path data around 0, 0: told apart by shape and sign, not by colour alone. */
export const stateMarks: Readonly<Record<MapState, StateMark | null>> = {
  plain: null,
  agreed: { shape: disc, tick: 'M-4.5 0L-1 3.8L5 -3.6' },
  proposal: { shape: disc, tick: 'M-4.5 0H-4.4M0 0H.1M4.4 0H4.5' },
  removed: { shape: 'M-9 -9H9V9H-9Z', tick: 'M-4 -4L4 4M4 -4L-4 4' },
  conflict: { shape: 'M0 -11L11 9H-11Z', tick: 'M0 -4.5V2M0 5.6V5.7' },
};
