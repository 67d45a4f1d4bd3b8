import type { ListFile, ListRefusal } from '../../../shared/lists/open-list';
import type { Result } from '../../../shared/model/result';
import { ownScript } from '../../ui/own-script';
import workerAddress from './list-worker?worker&url';

/** A file that is being read in a thread of its own: the window goes on drawing. */
export interface ListReading {
  /** null when the file cannot be read at all; never settles once it has been given up. */
  readonly answer: Promise<Result<ListFile, ListRefusal> | null>;
  /** Ends the thread, whatever it is doing. */
  readonly giveUp: () => void;
}

export function readListFile(file: File): ListReading {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' });
  const answer = new Promise<Result<ListFile, ListRefusal> | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Result<ListFile, ListRefusal>>) => resolve(data);
    worker.onerror = () => resolve(null);
    file.arrayBuffer().then(
      (bytes) => worker.postMessage(bytes, [bytes]),
      () => resolve(null),
    );
  });
  return { answer: answer.finally(() => worker.terminate()), giveUp: () => worker.terminate() };
}
