import type { StoreApi } from 'zustand/vanilla';
import { fileRefusalSentence } from '../../../shared/ipc/file-refusal-sentence';
import type { OpenFileAnswer } from '../../../shared/ipc/files';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { mergeRefusalSentence } from '../../../shared/merge/merge-sentences';
import type { MergedTables, TableState } from '../../../shared/merge/merge-tables';
import { namesTakenOver } from '../../../shared/names/name-eraser';
import type { AppState } from '../app-state';
import { appTexts } from '../app-texts';
import { erasingOwed } from '../erasure/erase-names';
import type { SnapshotKeeper } from '../snapshots/snapshot-keeper';
import type { TableEngine } from '../table/table-engine';

interface Services {
  readonly store: StoreApi<AppState>;
  readonly snapshots: Pick<SnapshotKeeper, 'keep'>;
  /** Asks for a file with the system's dialog. */
  readonly chooseFile: () => Promise<OpenFileAnswer>;
  /** Of the open table. */
  readonly engine: () => TableEngine | null;
  /** The log of a file; null when it was refused, which was then said. */
  readonly read: (bytes: Uint8Array) => Promise<readonly LogEntry[] | null>;
}

const isFollowing = ({ type, data }: LogEntry['event']): boolean =>
  type === 'names.erased' && data['follows'] !== undefined;

/** What the open table takes in from other laptops: shown first, then merged, then told. */
export class ExchangeActions {
  readonly #services: Services;
  /** What waits for the answer to the question about names. */
  #answer: ((isAgreed: boolean) => void) | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Asks for a file of the open table. */
  async chooseFile(): Promise<void> {
    const answer = await this.#services.chooseFile();
    const { language } = this.#services.store.getState();
    if (answer.kind === 'refused') this.#tell(fileRefusalSentence(answer.refusal, language));
    if (answer.kind !== 'opened') return;
    const read = await this.#services.read(answer.file.bytes);
    if (read === null) return;
    const { log } = namesTakenOver(read);
    await this.offer(answer.file.name, { log, document: fold(log) });
  }

  /** Takes in what is offered. */
  async takeInOffer(): Promise<void> {
    const { exchange } = this.#services.store.getState();
    if (exchange?.kind === 'offer') await this.mergeIn(exchange.theirs, exchange.source);
  }

  /**
   * Takes in what another laptop knows of the open table and shows what is new. The way in for files and for stores.
   * @param source what it came from, as people call it
   * @param isQuiet without a dialog, as when it came by itself: what is new is kept until somebody looks
   * @returns what was taken in; null when nothing could be, which is then said, and when names were to stay
   */
  async mergeIn(theirs: TableState, source: string, isQuiet = false): Promise<MergedTables | null> {
    const engine = this.#services.engine();
    if (engine === null) return null;
    await engine.settled();
    const erases = this.namesToErase(theirs);
    if (erases > 0 && (isQuiet || !(await this.#mayErase(erases, source)))) return null;
    // Somebody thought about it, and opened another table meanwhile.
    if (engine !== this.#services.engine()) return null;
    const known = new Set(engine.table.log.map(({ dot }) => dot));
    // How it was is kept before anything comes in; what brings nothing changes nothing.
    if (theirs.log.some(({ dot }) => !known.has(dot))) {
      await this.#services.snapshots.keep({ reason: 'before_exchange', name: source, line: null });
    }
    const before = engine.table;
    const taken = await engine.takeIn(theirs);
    const { store } = this.#services;
    const { language, laptop } = store.getState();
    if (!taken.ok) {
      const { refusal } = taken;
      const text = refusal.code === 'not_saved' ? refusal.reason : mergeRefusalSentence(refusal, language);
      if (!isQuiet) this.#tell(text);
      return null;
    }
    this.#tellFollowed(before, theirs, engine.table);
    const { newsFrom, withMoreNews } = await import('./exchange-state');
    if (isQuiet) {
      const { automatic } = store.getState();
      const unseen = withMoreNews(automatic?.unseen ?? null, before, taken.value, source);
      if (automatic !== null) store.setState({ automatic: { ...automatic, unseen } });
      return taken.value;
    }
    const news = newsFrom(before, taken.value, source, { language, laptop: laptop.id });
    store.setState({ exchange: { kind: 'report', ...news } });
    return taken.value;
  }

  /** How many names go here when this is taken in, since another laptop erased them: somebody has to agree first. */
  namesToErase(theirs: TableState): number {
    const engine = this.#services.engine();
    const owed = engine === null ? null : erasingOwed(engine.table, theirs);
    return owed?.isAsked === true ? owed.count : 0;
  }

  /** Answers the question whether names go here too. */
  answerErasing(isAgreed: boolean): void {
    this.#services.store.setState({ erasing: null });
    this.#answer?.(isAgreed);
    this.#answer = null;
  }

  #mayErase(count: number, source: string): Promise<boolean> {
    this.answerErasing(false);
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#services.store.setState({ erasing: { count, source } });
    });
  }

  /** Says that names went here too, when this laptop followed another one in erasing them. */
  #tellFollowed(before: TableState, theirs: TableState, after: TableState): void {
    const known = new Set([...before.log, ...theirs.log].map(({ dot }) => dot));
    const followed = after.log.find(({ dot, event }) => isFollowing(event) && !known.has(dot));
    if (followed === undefined) return;
    const { store } = this.#services;
    const text = appTexts[store.getState().language].namesErasedToo(Number(followed.event.data['count']));
    store.setState({ notice: { kind: 'info', text } });
  }

  /** Shows what came in by itself since somebody last looked. */
  async showUnseen(): Promise<void> {
    const { store } = this.#services;
    const { newsFrom } = await import('./exchange-state');
    const { automatic, language, laptop } = store.getState();
    if (automatic === null || automatic.unseen === null) return;
    const { before, merged, source } = automatic.unseen;
    const news = newsFrom(before, merged, source, { language, laptop: laptop.id });
    store.setState({ exchange: { kind: 'report', ...news }, automatic: { ...automatic, unseen: null } });
  }

  /** Shows what a file of the open table would bring. False when it does not go together with it, which is then said. */
  async offer(source: string, theirs: TableState): Promise<boolean> {
    const { store } = this.#services;
    const { table, language, laptop } = store.getState();
    if (table === null) return false;
    const { offerOf } = await import('./exchange-state');
    const offer = offerOf(table, theirs, source, { language, laptop: laptop.id });
    if (offer.ok) store.setState({ exchange: offer.value });
    else this.#tell(offer.refusal);
    return offer.ok;
  }

  #tell(text: string): void {
    this.#services.store.setState({ notice: { kind: 'problem', text } });
  }
}
