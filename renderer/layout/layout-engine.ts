import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import Elk from 'elkjs/lib/elk-api.js';
import workerAddress from 'elkjs/lib/elk-worker.min.js?url';
import type { LayoutGraph } from '../../shared/placement/rearrange';
import { ownScript } from '../ui/own-script';

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

/** Starts the engine for one graph. Each has a thread of its own, since one cannot be interrupted otherwise. */
export function startLayout(graph: LayoutGraph): LayoutJob {
  let worker: Worker | undefined;
  const engine: ELK = new Elk({
    workerFactory: () => {
      worker = new Worker(ownScript(workerAddress));
      return worker;
    },
  });
  const answer = engine.layout(graph as unknown as ElkNode).then((done) => {
    engine.terminateWorker();
    return done.children ?? [];
  });
  return { answer, giveUp: () => worker?.terminate() };
}
