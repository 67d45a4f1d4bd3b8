import type { MatrixImport } from '../../../shared/exchange/matrix-csv';
import type { Content } from '../../../shared/model/content';
import { ownScript } from '../../ui/own-script';
import type { MatrixQuestion } from './matrix-worker';
import workerAddress from './matrix-worker?worker&url';

/** A file that is being read in a thread of its own. */
export interface MatrixReading {
  /** Rejects when the system does not give the file or the thread fails; never settles once it was stopped. */
  readonly read: Promise<MatrixImport>;
  /** Ends the thread, whatever it is doing. */
  readonly stop: () => void;
}

export function readMatrixFile(file: File, content: Content): MatrixReading {
  const thread = new Worker(ownScript(workerAddress), { type: 'module' });
  const read = new Promise<MatrixImport>((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<MatrixImport>) => resolve(data);
    thread.onerror = ({ message }) => reject(new Error(message));
    file
      .arrayBuffer()
      .then((bytes) => thread.postMessage({ bytes, content } satisfies MatrixQuestion, [bytes]))
      .catch(reject);
  });
  return { read, stop: () => thread.terminate() };
}
