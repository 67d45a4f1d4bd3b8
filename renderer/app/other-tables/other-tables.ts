import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { fileRefusalSentence } from '../../../shared/ipc/file-refusal-sentence';
import { tablesLeftOutLimit } from '../../../shared/ipc/settings';
import { isEncrypted } from '../../../shared/ipc/wipe';
import type { TableStore } from '../../storage/table-store';
import type { AppState, Notice, TableSummary } from '../app-state';
import { appTexts } from '../app-texts';
import type { Clock } from '../clock';
import type { ClaimsReading } from './claims-reading';
import type { OtherTable } from './other-tables-state';

interface Services {
  readonly bridge: Pick<FacilitatorBridge, 'files' | 'settings'>;
  readonly store: StoreApi<AppState>;
  readonly heads: TableStore['heads'];
  readonly clock: Clock;
  readonly startReading: () => ClaimsReading;
}

type ReadClaims = Pick<OtherTable, 'claims' | 'hasFailed'>;

const notWhole: ReadClaims = { claims: null, hasFailed: false };
const failed: ReadClaims = { claims: null, hasFailed: true };

/** What was read of a table, and how many entries it had then. */
interface Remembered {
  readonly n: number;
  readonly read: ReadClaims;
}

/**
 * The other tables on this laptop, and files that somebody chose, as far as the open table may know of them. They are
 * read when somebody looks, from their working copies, and never written to; nothing is kept of them but in memory.
 */
export class OtherTables {
  readonly #services: Services;
  readonly #remembered = new Map<string, Remembered>();
  #reading: ClaimsReading | null = null;
  /** Counts openings of tables: what was begun for an earlier one comes to nothing. */
  #opening = 0;

  constructor(services: Services) {
    this.#services = services;
    services.store.subscribe(({ table }, before) => {
      if (table?.id === before.table?.id) return;
      // One that was open may have been mended or lost names without growing.
      for (const open of [table, before.table]) if (open !== null) this.#remembered.delete(open.id);
      this.#forget();
    });
  }

  /** Reads what was not read before, for as long as the table is open. Shown all at once, so that no list jumps. */
  async compare(): Promise<void> {
    const { store } = this.#services;
    const { table, tables, otherTables } = store.getState();
    if (table === null || otherTables !== null) return;
    const opening = this.#opening;
    const others = tables.filter(({ id, isGone }) => id !== table.id && !isGone);
    store.setState({ otherTables: { isReading: others.length > 0, tables: [] } });
    const heads = others.length === 0 ? [] : await this.#services.heads().catch(() => null);
    const entries = heads === null ? null : new Map(heads.map(({ id, n }) => [id, n]));
    const read: OtherTable[] = [];
    for (const other of others) {
      if (opening !== this.#opening) return;
      read.push(this.#asOther(other, entries === null ? failed : await this.#read(other, entries.get(other.id) ?? 0)));
    }
    if (opening !== this.#opening) return;
    this.#endReading();
    this.#change((files) => [...read, ...files]);
  }

  /** Asks for a table file, and compares with what it holds until the open table is closed. */
  async addFile(): Promise<void> {
    const { bridge, store, clock, startReading } = this.#services;
    const opening = this.#opening;
    const answer = await bridge.files.openTableFile();
    const { table, language } = store.getState();
    if (table === null || answer.kind === 'cancelled') return;
    if (answer.kind === 'refused') return this.#tell('problem', fileRefusalSentence(answer.refusal, language));
    const texts = appTexts[language];
    const { name, bytes } = answer.file;
    if (isEncrypted(bytes)) return this.#tell('problem', texts.comparedIsEncrypted);
    void this.compare();
    const reading = startReading();
    const read = await reading.ask({ bytes, now: clock.now(), language });
    reading.end();
    if (opening !== this.#opening) return;
    if (!read.ok) {
      const { refusal } = read;
      return this.#tell('problem', refusal.kind === 'failed' ? texts.comparedFailed(name) : refusal.sentence);
    }
    const claims = read.value;
    if (claims === null) return this.#tell('problem', texts.comparedIsEmpty(name));
    if (claims.id === table.content.table?.id) return this.#tell('info', texts.comparedIsThis);
    const key = `file:${claims.id}`;
    const added: OtherTable = { key, name: claims.name, source: 'file', claims, hasFailed: false, isLeftOut: false };
    this.#change((tables) => [...tables.filter((each) => each.key !== key), added]);
  }

  /** A table of this laptop is left out from now on, until that is undone; a file is let go. */
  leaveOut(key: string, isLeftOut: boolean): void {
    const { bridge, store } = this.#services;
    const { otherTables, tablesLeftOut: before } = store.getState();
    const other = otherTables?.tables.find((each) => each.key === key);
    if (other === undefined) return;
    if (other.source === 'file') {
      this.#change((tables) => tables.filter((each) => each !== other));
      return;
    }
    const others = before.filter((id) => id !== key);
    const tablesLeftOut = isLeftOut ? [key, ...others].slice(0, tablesLeftOutLimit) : others;
    this.#change((tables) => tables.map((each) => (each.key === key ? { ...each, isLeftOut } : each)));
    store.setState({ tablesLeftOut });
    void bridge.settings.change({ tablesLeftOut });
  }

  async #read({ id, count }: TableSummary, n: number): Promise<ReadClaims> {
    // A working copy that is behind its journal tells of another day; opening the table brings it up.
    if (n < count) return notWhole;
    const known = this.#remembered.get(id);
    if (known?.n === n) return known.read;
    this.#reading ??= this.#services.startReading();
    const answer = await this.#reading.ask({ table: id, entries: n });
    // Not remembered: whoever looks again has it tried again.
    if (!answer.ok) return failed;
    const read = { claims: answer.value, hasFailed: false };
    this.#remembered.set(id, { n, read });
    return read;
  }

  #asOther({ id, name }: TableSummary, { claims, hasFailed }: ReadClaims): OtherTable {
    const isLeftOut = this.#services.store.getState().tablesLeftOut.includes(id);
    return { key: id, name: claims?.name ?? name ?? id, source: 'laptop', claims, hasFailed, isLeftOut };
  }

  #change(next: (tables: readonly OtherTable[]) => readonly OtherTable[]): void {
    const { store } = this.#services;
    const { otherTables } = store.getState();
    if (otherTables !== null) store.setState({ otherTables: { ...otherTables, tables: next(otherTables.tables) } });
  }

  #endReading(): void {
    this.#reading?.end();
    this.#reading = null;
    const { store } = this.#services;
    const { otherTables } = store.getState();
    if (otherTables !== null) store.setState({ otherTables: { ...otherTables, isReading: false } });
  }

  /** With the open table goes what it was compared with. A table that is no longer here is not remembered either. */
  #forget(): void {
    this.#opening += 1;
    this.#endReading();
    const { store } = this.#services;
    const { tables, otherTables } = store.getState();
    for (const id of this.#remembered.keys()) {
      if (!tables.some((table) => table.id === id && !table.isGone)) this.#remembered.delete(id);
    }
    if (otherTables !== null) store.setState({ otherTables: null });
  }

  #tell(kind: Notice['kind'], text: string): void {
    this.#services.store.setState({ notice: { kind, text } });
  }
}
