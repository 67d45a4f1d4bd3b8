import type { AnyListPlan } from '../../../shared/lists/plan-list';
import { ownScript } from '../../ui/own-script';
import workerAddress from './list-worker?worker&url';
import type { ListAnswer, ListQuestion, OpenAnswer, PlanQuestion } from './list-worker-messages';

/** A file that is read in a thread of its own, which keeps its rows: the window goes on drawing. */
export interface ListReading {
  /** null when the file cannot be read at all; never settles once it has been given up. */
  readonly opened: Promise<OpenAnswer | null>;
  /** What taking over one of its lists would do; never settles once it has been given up. Rejects when it cannot be told. */
  readonly plan: (question: Omit<PlanQuestion, 'number'>) => Promise<AnyListPlan>;
  /** Ends the thread, whatever it is doing. */
  readonly giveUp: () => void;
}

export function readListFile(file: File): ListReading {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' });
  const ask = (question: ListQuestion, moved: readonly Transferable[] = []): void =>
    worker.postMessage(question, [...moved]);
  const waiting: { readonly resolve: (plan: AnyListPlan) => void; readonly reject: (error: Error) => void }[] = [];
  const opened = new Promise<OpenAnswer | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ListAnswer>) => {
      if ('opened' in data) resolve(data.opened);
      else waiting[data.number]?.resolve(data.plan);
    };
    worker.onerror = ({ message }) => {
      resolve(null);
      for (const { reject } of waiting) reject(new Error(message));
    };
    file.arrayBuffer().then(
      (bytes) => ask({ bytes }, [bytes]),
      () => resolve(null),
    );
  });
  return {
    opened,
    plan: (question) =>
      new Promise((resolve, reject) => {
        const number = waiting.push({ resolve, reject }) - 1;
        ask({ ...question, number });
      }),
    giveUp: () => worker.terminate(),
  };
}
