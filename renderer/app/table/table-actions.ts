import type { StoreApi } from 'zustand/vanilla';
import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import type { Refusal } from '../../../shared/commands/refusal';
import type { Undone } from '../../../shared/commands/undo-entry';
import type { AppInfo } from '../../../shared/ipc/app-info';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import { fileRefusalSentence } from '../../../shared/ipc/file-refusal-sentence';
import { recentTablesLimit } from '../../../shared/ipc/settings';
import { isEncrypted } from '../../../shared/ipc/wipe';
import { fold } from '../../../shared/log/fold';
import type { Laptop, LogEntry } from '../../../shared/log/log-entry';
import { EntryMarks } from '../../../shared/log/provenance';
import { contentOf } from '../../../shared/model/content-of';
import { namesTakenOver } from '../../../shared/names/name-eraser';
import { dotOf } from '../../../shared/register/register';
import { type Result, refuse } from '../../../shared/values/result';
import { schemaVersion } from '../../storage/database';
import type { TableStore } from '../../storage/table-store';
import type { AppState, Notice, OpenTable } from '../app-state';
import { appTexts } from '../app-texts';
import type { Clock } from '../clock';
import type { ErasedLog, ErasingChoice } from '../erasure/erase-names';
import { finishWiping } from '../erasure/forget-wiped';
import { namesNotice } from '../erasure/names-notice';
import { owedLogs } from '../erasure/owed-logs';
import { ExchangeActions } from '../exchange/exchange-actions';
import { archivesWithoutNames } from '../export/archive-memory';
import { type StartFileReading, TableFiles } from '../file-reading/table-files';
import { renewWorkingCopies } from '../recovery/renew-working-copies';
import { soundDatabase } from '../recovery/sound-database';
import { RefusalNotices } from '../refusal-notices';
import { SnapshotKeeper } from '../snapshots/snapshot-keeper';
import { findTable } from './find-table';
import { knownDots } from './known-dots';
import { newerDatabase } from './newer-format';
import { openTableOf } from './open-table';
import { SaveRetry } from './save-retry';
import { journalRefusalSentence, saveTexts } from './save-texts';
import { keptId, storageId } from './storage-id';
import { TableEngine } from './table-engine';
import { headOf } from './table-head';
import { listTables } from './table-list';
import { tellUndone } from './tell-undone';

interface Services {
  readonly bridge: FacilitatorBridge;
  readonly store: StoreApi<AppState>;
  readonly tableStore: TableStore;
  readonly clock: Clock;
  /** Calls back when what was published has been painted. */
  readonly whenPainted: (run: () => void) => void;
  readonly newReplica: () => string;
  readonly startFileReading: StartFileReading;
}

/** Tables: which there are, which one is open, and every change to it. */
export class TableActions {
  readonly exchange: ExchangeActions;
  readonly snapshots: SnapshotKeeper;
  readonly #services: Services;
  #engine: TableEngine | null = null;
  readonly #refusals: RefusalNotices;
  readonly #files: TableFiles;
  #place = '';
  readonly #retry = new SaveRetry();

  constructor(services: Services) {
    this.#services = services;
    this.#refusals = new RefusalNotices(services.store);
    this.#files = new TableFiles(services.store, services.startFileReading);
    this.snapshots = new SnapshotKeeper(services);
    this.exchange = new ExchangeActions({
      store: services.store,
      snapshots: this.snapshots,
      chooseFile: () => services.bridge.files.openTableFile(),
      engine: () => this.#engine,
      read: (bytes) => this.#read(bytes),
    });
  }

  async start(info: AppInfo): Promise<void> {
    this.#place = info.dataFolder;
    const { store } = this.#services;
    const { language } = store.getState();
    const finding = await soundDatabase(this.#services.bridge);
    if (finding.kind === 'newer') {
      store.setState({ blocked: newerDatabase(finding.version, schemaVersion, language), starting: false });
      return;
    }
    if (finding.kind === 'absent' && finding.loss !== null) {
      this.notify({ kind: 'warning', text: saveTexts[language].copyThrownAway });
    }
    await finishWiping(this.#services).catch(() => undefined);
    await this.refreshList();
    this.#services.store.setState({ starting: false });
    await this.#finishErasing().catch(() => undefined);
  }

  async dispatch(command: Command): Promise<Result<LogEntry, Refusal>> {
    if (this.#engine === null) return refuse({ code: 'not_found', id: '' });
    const done = await this.#engine.dispatch(command);
    if (done.ok) this.snapshots.follow(done.value);
    return done;
  }

  async perform(command: Command): Promise<boolean> {
    return this.#refusals.tell(await this.dispatch(command));
  }

  async undo(): Promise<void> {
    if (this.#engine !== null) this.#tellUndone(await this.#engine.undo(), 'undo');
  }

  async redo(): Promise<void> {
    if (this.#engine !== null) this.#tellUndone(await this.#engine.redo(), 'redo');
  }

  /** Of the open table. */
  get engine(): TableEngine | null {
    return this.#engine;
  }

  /** Takes all names of participants out of the open table, everywhere on this laptop. */
  async eraseNames(choice?: ErasingChoice): Promise<boolean> {
    const engine = this.#engine;
    if (engine === null) return false;
    const result = await this.snapshots.exclusively(() => engine.eraseNames(choice));
    if (!this.#refusals.tell(result) || !result.ok) return false;
    const { bridge, store } = this.#services;
    const { language, table } = store.getState();
    // The name of the table is kept beside its journal and in the list of recent ones.
    if (table !== null) await this.#rememberRecent(table);
    const isForgotten = (await bridge.journal.owedErasures()).length === 0;
    const { namesErased, namesErasedButTraces } = appTexts[language];
    const count = Number(result.value.event.data['count']);
    const text = (isForgotten ? namesErased : namesErasedButTraces)(count);
    this.notify({ kind: isForgotten ? 'done' : 'warning', text });
    return true;
  }

  /** Names that were erased on the disk and, when the app ended too early, not yet in the working copy. */
  async #finishErasing(): Promise<void> {
    const { bridge, tableStore } = this.#services;
    const logs = await owedLogs({ journal: bridge.journal, store: tableStore });
    if (logs.size > 0) await this.#renew(logs);
  }

  async #renew(logs: ReadonlyMap<string, readonly LogEntry[]>): Promise<void> {
    const { bridge, tableStore } = this.#services;
    const services = { journal: bridge.journal, app: bridge.app, store: tableStore };
    if (!(await renewWorkingCopies(logs, services))) return;
    for (const id of logs.keys()) await bridge.journal.settleErasure(id);
  }

  /** Waits until everything asked for is saved; the number of changes that the disk refuses, if it does. */
  async unsaved(): Promise<number> {
    let isSettled = false;
    void this.settled().then(() => {
      isSettled = true;
    });
    while (!isSettled && !this.#retry.isWaiting) await new Promise((resolve) => setTimeout(resolve, 20));
    const save = this.#services.store.getState().table?.save;
    return isSettled ? 0 : save?.kind === 'failed' ? save.waiting : 1;
  }

  retrySaving(): void {
    this.#retry.again();
  }

  /** Resolves when every change asked for has been saved or refused. */
  async settled(): Promise<void> {
    await this.#engine?.settled();
    await this.snapshots.settled();
  }

  async createTable(name: string): Promise<void> {
    const { clock } = this.#services;
    const { language } = this.#services.store.getState();
    const replica = this.#services.newReplica();
    const table = { id: `table-${replica}-${Date.parse(clock.now()).toString(36)}`, name: name.trim(), language };
    const context = { dot: dotOf(replica, 1), at: clock.now(), session: null, seq: null, item: null, language };
    const created = apply(fold([]), { type: 'createTable', table }, context);
    if (this.#refusals.tell(created) && created.ok) {
      const marks = new EntryMarks(replica, [], this.#laptop);
      await this.#adopt([marks.mark(created.value)], { replica, notice: null });
    }
  }

  async openExample(): Promise<void> {
    // Loaded only when asked for: it is not part of the start.
    const { default: example } = await import('../../../shared/example/example-table.json');
    const bytes = new TextEncoder().encode(JSON.stringify(example));
    await this.openFile('voorbeeld.json', bytes);
  }

  async openTable(id: string): Promise<void> {
    const { bridge, tableStore, store, clock, newReplica } = this.#services;
    if (!(await this.closeTable())) return;
    const { language, tables } = store.getState();
    const replica = newReplica();
    const called = tables.find((table) => table.id === id)?.name ?? null;
    const services = { bridge, store: tableStore, replica, laptop: this.#laptop().id, place: this.#place, called };
    const found = await findTable(id, services, language);
    if (found.kind === 'newer') this.notify({ kind: 'problem', text: found.sentence });
    else if (found.kind === 'lost') store.setState({ recovery: found.recovery, notice: null });
    else {
      const { table, notice, last } = found;
      this.#show(table, replica, notice ?? namesNotice(table, clock.now().slice(0, 10), language), last);
    }
  }

  /**
   * Opens what a file holds. A file of a table that is here already is not opened beside it: the table here is, and what
   * the file would bring is shown first.
   */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    if (isEncrypted(bytes)) {
      this.#services.store.setState({ locked: { name, bytes } });
      return;
    }
    const log = await this.#read(bytes);
    if (log !== null) await this.takeInLog(log, name);
  }

  /** Takes in the log of a file: as a table of its own, or, when the table is here, by showing what it would bring. */
  async takeInLog(given: readonly LogEntry[], source: string): Promise<void> {
    const { log, leftOut } = namesTakenOver(given);
    // The list may be older than the table that is open.
    await this.refreshList();
    const { language, tables } = this.#services.store.getState();
    const theirs = { log, document: fold(log) };
    const title = contentOf(theirs.document).table?.name ?? '';
    const id = keptId(storageId(contentOf(theirs.document).table?.id ?? ''), tables);
    const replica = this.#services.newReplica();
    // One of which nothing is left has nothing that could be written over: the file is that table.
    if (!tables.some((table) => table.id === id && !table.isGone)) {
      const text = appTexts[language].namesLeftOut(leftOut);
      const notice: Notice | null = leftOut === 0 ? null : { kind: 'info', text };
      await this.#adopt(await this.#placed(log, replica), { replica, notice });
      return;
    }
    const known = await knownDots(id, this.#services.bridge.journal, this.#services.tableStore);
    if (log.every(({ dot }) => known.has(dot))) {
      if (this.#engine?.table.id !== id) await this.openTable(id);
      this.notify({ kind: 'info', text: appTexts[language].alreadyHere(title) });
      return;
    }
    // Of two versions of an exchange file without a log no line is the same: they are two tables, however much alike.
    if (log.some(({ dot }) => known.has(dot))) {
      if (this.#engine?.table.id !== id) await this.openTable(id);
      if (await this.exchange.offer(source, theirs)) return;
    }
    const notice: Notice = { kind: 'info', text: appTexts[language].copied(title) };
    const copy = storageId(`${id.slice(0, 50)}-${replica}`);
    await this.#adopt(await this.#placed(log, replica), { replica, notice, id: copy });
  }

  async chooseFile(): Promise<void> {
    const answer = await this.#services.bridge.files.openTableFile();
    const { language } = this.#services.store.getState();
    if (answer.kind === 'opened') await this.openFile(answer.file.name, answer.file.bytes);
    if (answer.kind === 'refused')
      this.notify({ kind: 'problem', text: fileRefusalSentence(answer.refusal, language) });
  }

  /** False: something is not saved yet, and it would be gone with the table. */
  async closeTable(): Promise<boolean> {
    if (this.#retry.isWaiting) {
      this.notify({ kind: 'problem', text: saveTexts[this.#services.store.getState().language].unsavedLeft });
      return false;
    }
    this.exchange.answerErasing(false);
    await this.settled();
    // Before the table goes: the list that is shown next begins with it, and the focus goes to where the list begins.
    await this.refreshList();
    await this.settled();
    this.#engine = null;
    this.#services.store.setState({ table: null, selection: [], exchange: null });
    return true;
  }

  notify(notice: Notice | null): void {
    this.#services.store.setState({ notice });
  }

  readonly stopReading = (): void => this.#files.stop();

  /** Null when the file was refused, which has been told then, or when somebody had enough of waiting for it. */
  async #read(bytes: Uint8Array): Promise<readonly LogEntry[] | null> {
    const read = await this.#files.read(bytes, this.#reader(''));
    if (read?.ok === false) this.notify({ kind: 'problem', text: read.refusal });
    return read?.ok === true ? read.value : null;
  }

  async #placed(log: readonly LogEntry[], replica: string): Promise<readonly LogEntry[]> {
    const { withPlaces } = await import('./read-table-log');
    return withPlaces(log, this.#reader(replica));
  }

  #reader(replica: string) {
    const { clock, store } = this.#services;
    return { replica, now: clock.now(), language: store.getState().language, laptop: this.#laptop() };
  }

  readonly #laptop = (): Laptop => {
    const { id, name } = this.#services.store.getState().laptop;
    return name === '' ? { id } : { id, name };
  };

  /** Takes a whole log in as a table of this laptop, beside those that are here: nothing is ever written over. */
  async #adopt(
    log: readonly LogEntry[],
    { replica, notice, id: given }: { readonly replica: string; readonly notice: Notice | null; readonly id?: string },
  ): Promise<void> {
    const { bridge, tableStore, store } = this.#services;
    const { language } = store.getState();
    const document = fold(log);
    const id = given ?? storageId(contentOf(document).table?.id ?? replica);
    const name = contentOf(document).table?.name ?? id;
    if (!(await this.closeTable())) return;
    const lines = log.map((entry, at) => ({ n: at + 1, entry }));
    const receipt = await bridge.journal.append(id, lines, replica);
    if (!receipt.ok) {
      this.notify({ kind: 'problem', text: journalRefusalSentence(receipt.refusal, language) });
      return;
    }
    await bridge.journal.describe(id, { name });
    const isCopied = await tableStore.replace(headOf(id, document, log), document, log).then(
      () => true,
      // The journal has the table; the working copy is made again at the next opening.
      () => false,
    );
    const lag: Notice = { kind: 'warning', text: saveTexts[language].copyNotWritten };
    const table = openTableOf(id, document, log, this.#place, this.#laptop().id);
    this.#show(table, replica, isCopied ? notice : lag);
  }

  #show(table: OpenTable, replica: string, notice: Notice | null, last = table.log.length): void {
    const { bridge, tableStore, clock, whenPainted, store } = this.#services;
    const engineServices = {
      journal: bridge.journal,
      store: tableStore,
      clock,
      whenPainted,
      replica,
      laptop: this.#laptop,
      place: this.#place,
      language: () => store.getState().language,
      retry: this.#retry,
      tell: (text: string) => this.notify({ kind: 'warning', text }),
      forgetNames: async (id: string, { eraser, log }: ErasedLog): Promise<void> => {
        store.setState({ eraseTyped: eraser.text });
        store.setState({ eraseTyped: null });
        const archives = archivesWithoutNames(store.getState().archives, id, eraser.text);
        store.setState({ archives });
        await bridge.settings.change({ archives });
        await this.#renew(new Map([[id, log]]));
      },
    };
    const publish = (next: OpenTable): void => {
      const shown = store.getState().table;
      if (shown?.id !== next.id) return;
      store.setState({ table: next });
      // The list of tables knows it by its name.
      if (shown.content.table?.name !== next.content.table?.name) void this.#rememberRecent(next);
    };
    this.#engine = new TableEngine(engineServices, table, publish, last);
    store.setState({ table, replica, recovery: null, selection: [], notice });
    void this.#rememberRecent(table);
  }

  async #rememberRecent(table: OpenTable): Promise<void> {
    const { bridge, clock } = this.#services;
    const name = table.content.table?.name ?? table.id;
    await bridge.journal.describe(table.id, { name });
    const { recentTables } = await bridge.settings.read();
    const others = recentTables.filter(({ id }) => id !== table.id).slice(0, recentTablesLimit - 1);
    await bridge.settings.change({ recentTables: [{ id: table.id, name, openedAt: clock.now() }, ...others] });
  }

  async refreshList(): Promise<void> {
    const { bridge, tableStore, store } = this.#services;
    try {
      const { recentTables } = await bridge.settings.read();
      store.setState({ tables: await listTables(bridge.journal, tableStore, bridge.backups, recentTables) });
    } catch (error) {
      const { language } = store.getState();
      this.notify({ kind: 'problem', text: appTexts[language].couldNotStart(String(error)) });
    }
  }

  #tellUndone(result: Result<Undone, Refusal>, which: 'undo' | 'redo'): void {
    const table = this.#engine?.table;
    if (this.#refusals.tell(result) && result.ok && table !== undefined) {
      tellUndone(this.#services.store, table, result.value, which);
    }
  }
}
