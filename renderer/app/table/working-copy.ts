import type { LogEntry } from '../../../shared/log/log-entry';
import type { Document } from '../../../shared/register/document';
import type { TableStore } from '../../storage/table-store';
import { headOf } from './table-head';

/** A table as the journal has it. */
export interface Written {
  readonly id: string;
  readonly document: Document;
  readonly log: readonly LogEntry[];
}

/**
 * Brings the database up behind the journal, one strict transaction at a time. What arrives while one runs goes together
 * into the next; what fails stays owed and is given with the next change.
 */
export class WorkingCopy {
  readonly #store: Pick<TableStore, 'append'>;
  /** Lets what has changed be painted first. */
  readonly #whenPainted: (run: () => void) => void;
  /** Told that the copy has everything, or that an attempt has failed. */
  readonly #onAttempt: (isComplete: boolean) => void;
  /** Entries that the journal has and the database has not. */
  #owed: LogEntry[] = [];
  #latest: Written | undefined;
  #running: Promise<void> | undefined;

  constructor(
    store: Pick<TableStore, 'append'>,
    whenPainted: (run: () => void) => void,
    onAttempt: (isComplete: boolean) => void,
  ) {
    this.#store = store;
    this.#whenPainted = whenPainted;
    this.#onAttempt = onAttempt;
  }

  /** @param entries what the journal took last, in its order; part of the table as it is given here */
  follow(written: Written, entries: readonly LogEntry[]): void {
    this.#owed.push(...entries);
    this.#latest = written;
    this.#running ??= this.#bringUp().finally(() => {
      this.#running = undefined;
    });
  }

  /** After the copy was written anew by other means. @param owed what it does not have after all */
  startAnew(owed: readonly LogEntry[]): void {
    this.#owed = [...owed];
  }

  /** Resolves when everything that arrived so far has been copied, or tried. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  async #bringUp(): Promise<void> {
    await new Promise<void>((resolve) => this.#whenPainted(resolve));
    while (this.#owed.length > 0) {
      const { id, document, log } = this.#latest as Written;
      const entries = [...this.#owed];
      const isCopied = await this.#store
        .append(headOf(id, document, log), document, log.length - entries.length + 1, entries)
        .then(
          () => true,
          () => false,
        );
      if (isCopied) this.#owed.splice(0, entries.length);
      if (!isCopied || this.#owed.length === 0) this.#onAttempt(isCopied);
      if (!isCopied) return;
    }
  }
}
