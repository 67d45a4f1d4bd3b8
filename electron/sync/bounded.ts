import type { StoreProblem } from '../../shared/sync/object-store';
import { type Result, refuse } from '../../shared/values/result';

/**
 * Answers with a time-out when the work takes longer. The work itself may go on unseen, as with a network drive that
 * went away: the system gives no way to call such a request back, but nobody has to wait for it.
 */
export async function bounded<Value>(
  work: Promise<Result<Value, StoreProblem>>,
  milliseconds: number,
): Promise<Result<Value, StoreProblem>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<Value, StoreProblem>>((resolve) => {
    timer = setTimeout(
      () => resolve(refuse({ kind: 'timeout', seconds: Math.round(milliseconds / 1000) })),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
