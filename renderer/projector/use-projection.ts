import { useEffect, useState } from 'react';
import type { ProjectorBridge } from '../../shared/ipc/bridges';
import { notLiveAfterMs, type ProjectionModel } from '../../shared/projection/projection-model';

interface Projected {
  readonly model: ProjectionModel | null;
  /** When the last message came, model or heartbeat; epoch milliseconds. */
  readonly receivedAt: number;
  /** False after a silence: what is shown may no longer be the state of the table. */
  readonly isLive: boolean;
}

/** The last model sent, and whether there is still somebody sending. */
export function useProjection(bridge: ProjectorBridge, now: () => number = Date.now): Projected {
  const [projected, setProjected] = useState<Projected>(() => ({ model: null, receivedAt: now(), isLive: true }));
  useEffect(() => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const stop = bridge.onProjection((message) => {
      clearTimeout(silence);
      silence = setTimeout(() => setProjected((before) => ({ ...before, isLive: false })), notLiveAfterMs);
      const receivedAt = now();
      setProjected((before) => {
        if (message.type === 'model') return { model: message, receivedAt, isLive: true };
        // A heartbeat that changes nothing on screen draws nothing.
        return before.isLive ? Object.assign(before, { receivedAt }) : { ...before, receivedAt, isLive: true };
      });
    });
    void bridge.ready();
    return () => {
      clearTimeout(silence);
      stop();
    };
  }, [bridge, now]);
  return projected;
}
