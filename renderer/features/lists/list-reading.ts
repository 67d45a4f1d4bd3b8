import type { AnyListPlan } from '../../../shared/lists/plan-list';
import { type Result, refuse } from '../../../shared/values/result';
import type { FoundLists, ListAnswer, ListProblem, ListQuestion, PlanQuestion } from './list-worker-messages';

/** A file that is read in a thread of its own, which keeps its rows: the window goes on drawing. */
export interface ListReading {
  /** Never settles once it has been given up. */
  readonly opened: Promise<Result<FoundLists, ListProblem>>;
  /** What taking over one of its lists would do; never settles once it has been given up. Rejects when it cannot be told. */
  readonly plan: (question: Omit<PlanQuestion, 'number'>) => Promise<AnyListPlan>;
  /** Ends the thread, whatever it is doing. */
  readonly giveUp: () => void;
}

type ListThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * @param thread a new one, that runs `list-worker.ts`
 * @param told called with how many bytes have been read, and of how many
 */
export function listReading(
  file: Pick<File, 'arrayBuffer'>,
  thread: ListThread,
  told: (done: number, of: number) => void = () => undefined,
): ListReading {
  let isGivenUp = false;
  const ask = (question: ListQuestion, moved: Transferable[] = []): void => thread.postMessage(question, moved);
  const waiting: { readonly resolve: (plan: AnyListPlan) => void; readonly reject: (error: Error) => void }[] = [];
  const opened = new Promise<Result<FoundLists, ListProblem>>((resolve) => {
    thread.onmessage = ({ data }: MessageEvent<ListAnswer>) => {
      if (isGivenUp) return;
      if ('done' in data) told(data.done, data.of);
      else if ('opened' in data) resolve(data.opened);
      else waiting[data.number]?.resolve(data.plan);
    };
    thread.onerror = ({ message }) => {
      if (isGivenUp) return;
      resolve(refuse('unplanned'));
      for (const { reject } of waiting) reject(new Error(message));
    };
    file.arrayBuffer().then(
      (bytes) => {
        if (!isGivenUp) ask({ bytes }, [bytes]);
      },
      () => {
        if (!isGivenUp) resolve(refuse('unreadable'));
      },
    );
  });
  return {
    opened,
    plan: (question) =>
      new Promise((resolve, reject) => {
        const number = waiting.push({ resolve, reject }) - 1;
        ask({ ...question, number });
      }),
    giveUp: () => {
      isGivenUp = true;
      thread.terminate();
    },
  };
}
