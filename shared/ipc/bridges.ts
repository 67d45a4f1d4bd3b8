import type { facilitatorCalls } from './facilitator-calls';
import type { projectorCalls } from './projector-calls';

/** What each window may ask and be told. What is not listed under a kind is refused for windows of that kind. */
export interface CallsOf {
  readonly facilitator: typeof facilitatorCalls;
  readonly projector: typeof projectorCalls;
}
