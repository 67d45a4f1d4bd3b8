import type { LogEntry } from '../../../shared/log/log-entry';
import type { Result } from '../../../shared/values/result';
import type { Reader } from '../table/read-table-log';
import type { FileAnswer, FileQuestion } from './file-messages';

/** A file that is being read in a thread of its own. */
export interface FileReading {
  /** Its log, the sentence of a refusal, or null once the reading was stopped. Rejects when the thread fails. */
  readonly log: Promise<Result<readonly LogEntry[], string> | null>;
  /** Ends the thread, whatever it is doing. Nothing was changed. */
  readonly stop: () => void;
}

type FileThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * @param thread a new one, that runs `file-worker.ts`; it ends with the reading
 * @param told called with how many events have been read, and of how many
 */
export function fileReading(
  bytes: Uint8Array,
  reader: Reader,
  thread: FileThread,
  told: (done: number, of: number) => void,
): FileReading {
  let stop = (): void => undefined;
  const log = new Promise<Result<readonly LogEntry[], string> | null>((resolve, reject) => {
    stop = () => {
      thread.terminate();
      resolve(null);
    };
    thread.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (!('log' in data)) return told(data.done, data.of);
      thread.terminate();
      resolve(data.log);
    };
    thread.onerror = ({ message }) => {
      thread.terminate();
      reject(new Error(message));
    };
  });
  thread.postMessage({ bytes, reader } satisfies FileQuestion);
  return { log, stop: () => stop() };
}
