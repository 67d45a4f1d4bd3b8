import type { StoreProblem } from '../../shared/sync/object-store';

/** How long one exchange goes on at most, in milliseconds. What was taken in or left there stays. */
export const longestExchange = 3_600_000;

/** Ends when the person stops it, or when it has gone on for too long. */
export const endOfExchange = (stopped: AbortSignal): AbortSignal =>
  AbortSignal.any([stopped, AbortSignal.timeout(longestExchange)]);

/** What a signal that has ended an exchange means. */
export function endedProblem(signal: AbortSignal): StoreProblem {
  const isLate = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
  return isLate ? { kind: 'timeout', seconds: longestExchange / 1000 } : { kind: 'cancelled' };
}
