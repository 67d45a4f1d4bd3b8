import { refuse } from '../../../shared/values/result';
import type { ClaimsAnswer, ClaimsQuestion } from './claims-messages';

/** Reads tables in a thread of its own, one after the other. */
export interface ClaimsReading {
  /** Never settles once the reading has ended. */
  readonly ask: (question: ClaimsQuestion) => Promise<ClaimsAnswer>;
  /** Ends the thread, whatever it is doing. */
  readonly end: () => void;
}

type ClaimsThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** @param thread a new one, that runs `claims-worker.ts`; asked one thing at a time */
export function claimsReading(thread: ClaimsThread): ClaimsReading {
  let last: Promise<unknown> = Promise.resolve();
  let hasFailed = false;
  const next = (question: ClaimsQuestion): Promise<ClaimsAnswer> =>
    new Promise((resolve) => {
      // A thread that did not start answers nothing any more.
      if (hasFailed) return resolve(refuse({ kind: 'failed' }));
      thread.onmessage = ({ data }: MessageEvent<ClaimsAnswer>) => resolve(data);
      thread.onerror = () => {
        hasFailed = true;
        resolve(refuse({ kind: 'failed' }));
      };
      thread.postMessage(question);
    });
  return {
    ask: (question) => {
      const answer = last.then(() => next(question));
      last = answer;
      return answer;
    },
    end: () => thread.terminate(),
  };
}
