import type { StoreApi } from 'zustand/vanilla';
import { isPacked } from '../../../shared/exchange/table-file';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Result } from '../../../shared/values/result';
import type { AppState } from '../app-state';
import type { Reader } from '../table/read-table-log';
import type { FileReading } from './file-reading';

/** Begins to read a file in a thread of its own. */
export type StartFileReading = (
  bytes: Uint8Array,
  reader: Reader,
  told: (done: number, of: number) => void,
) => FileReading;

/** Bytes; less is read before a thread would have started. What is packed unfolds to up to a thousand times as much. */
const leastForThread = { plain: 512 * 1024, packed: 16 * 1024 };

/** Reads the files that tables come in: a large one beside the screens, which say how far it is. */
export class TableFiles {
  readonly #store: StoreApi<AppState>;
  readonly #start: StartFileReading;
  #reading: FileReading | null = null;

  constructor(store: StoreApi<AppState>, start: StartFileReading) {
    this.#store = store;
    this.#start = start;
  }

  /** The log in a file, the sentence of a refusal, or null when it was stopped. */
  async read(bytes: Uint8Array, reader: Reader): Promise<Result<readonly LogEntry[], string> | null> {
    if (bytes.length < leastForThread[isPacked(bytes) ? 'packed' : 'plain']) {
      const { readPlainLog } = await import('../table/read-table-log');
      return readPlainLog(bytes, reader);
    }
    this.stop();
    this.#store.setState({ reading: { done: 0, of: 0 } });
    const reading = this.#start(bytes, reader, (done, of) => this.#store.setState({ reading: { done, of } }));
    this.#reading = reading;
    try {
      return await reading.log;
    } finally {
      // Another file may have been asked for meanwhile.
      if (this.#reading === reading) {
        this.#reading = null;
        this.#store.setState({ reading: null });
      }
    }
  }

  /** Gives up what is being read. */
  stop(): void {
    this.#reading?.stop();
  }
}
