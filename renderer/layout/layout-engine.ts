import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import Elk from 'elkjs/lib/elk-api.js';
import workerAddress from 'elkjs/lib/elk-worker.min.js?url';
import { workerPolicyName } from '../../shared/ipc/origin';
import type { LayoutGraph } from '../../shared/placement/rearrange';

export interface LayoutAnswer {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
}

/** A layout under way in a thread of its own: the window goes on drawing. */
export interface LayoutJob {
  /** Rejects when the engine cannot do it; never settles once it has been given up. */
  readonly answer: Promise<readonly LayoutAnswer[]>;
  /** Ends the thread, whatever it is doing. */
  readonly giveUp: () => void;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of the engine, vouched for: a window of the app starts no other thread. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy(workerPolicyName, {
    createScriptURL: (asked) => {
      const { origin, href } = new URL(asked, location.href);
      if (origin !== location.origin && new URL(href).host !== location.host)
        throw new TypeError(`No worker from ${href}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

/** Starts the engine for one graph. Each has a thread of its own, since one cannot be interrupted otherwise. */
export function startLayout(graph: LayoutGraph): LayoutJob {
  let worker: Worker | undefined;
  const engine: ELK = new Elk({
    workerFactory: () => {
      worker = new Worker(trusted(workerAddress));
      return worker;
    },
  });
  const answer = engine.layout(graph as unknown as ElkNode).then((done) => {
    engine.terminateWorker();
    return done.children ?? [];
  });
  return { answer, giveUp: () => worker?.terminate() };
}
