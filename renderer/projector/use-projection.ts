import { useEffect, useState } from 'react';
import type { ProjectorBridge } from '../../shared/ipc/projector-calls';
import { notLiveAfterMs } from '../../shared/projection/heartbeat';
import { projectionAfter } from '../../shared/projection/projection-changes';
import type { ProjectionMessage, WholeProjection } from '../../shared/projection/projection-message';

interface Projected {
  readonly model: WholeProjection | null;
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
    let model: WholeProjection | null = null;
    const stop = bridge.projection.onProjection((text) => {
      const message = JSON.parse(text) as ProjectionMessage;
      clearTimeout(silence);
      silence = setTimeout(() => setProjected((before) => ({ ...before, isLive: false })), notLiveAfterMs);
      const receivedAt = now();
      if (message.type === 'heartbeat') {
        // A heartbeat that changes nothing on screen draws nothing.
        setProjected((before) =>
          before.isLive ? Object.assign(before, { receivedAt }) : { ...before, receivedAt, isLive: true },
        );
        return;
      }
      const next = projectionAfter(model, message);
      // A page that missed something is sent all of it again.
      if (next === null) void bridge.projection.ready();
      else {
        model = next;
        setProjected({ model: next, receivedAt, isLive: true });
      }
    });
    void bridge.projection.ready();
    return () => {
      clearTimeout(silence);
      stop();
    };
  }, [bridge, now]);
  return projected;
}
