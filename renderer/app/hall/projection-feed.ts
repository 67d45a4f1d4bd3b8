import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { ProjectAnswer } from '../../../shared/ipc/projector';
import { applyEntries, fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { isAboutLooking } from '../../../shared/log/looking-entry';
import { contentOf } from '../../../shared/model/content-of';
import { heartbeatEveryMs } from '../../../shared/projection/heartbeat';
import { projectedSignalOf } from '../../../shared/projection/projected-signal-of';
import { projectionChanges } from '../../../shared/projection/projection-changes';
import type {
  ProjectionChanges,
  ProjectionMessage,
  WholeProjection,
} from '../../../shared/projection/projection-message';
import type { ProjectionModel } from '../../../shared/projection/projection-model';
import { calmModelOf, projectionModelOf, tableNameInHall } from '../../../shared/projection/projection-model-of';
import type { DecisionDraft } from '../../../shared/projection/read-back-of';
import type { AppState, OpenTable } from '../app-state';
import { appTexts } from '../app-texts';

type ProjectorBridge = Pick<FacilitatorBridge['projector'], 'project'>;

/**
 * Keeps the hall up to date: follows the table, holds still on request while counting what waits, or shows a plain
 * screen. Only a projection model leaves this window (promise 4); while held or still, heartbeats tell that it is live.
 */
export class ProjectionFeed {
  #shownTable: OpenTable | null = null;
  /** Name of the table that was closed under a hall that is still looking. */
  #closedTable: string | null = null;
  /** What was sent last, and what it was made of. */
  #sent: { readonly key: readonly unknown[]; readonly model: WholeProjection } | null = null;
  #lastNo = 0;
  readonly #bridge: ProjectorBridge;
  readonly #store: StoreApi<AppState>;
  readonly #schedule: (update: () => void) => void;
  #isScheduled = false;

  /** @param schedule when the hall follows a change of the state: at once, or when the console has been drawn */
  constructor(
    bridge: ProjectorBridge,
    store: StoreApi<AppState>,
    schedule: (update: () => void) => void = (update) => update(),
  ) {
    this.#schedule = schedule;
    this.#bridge = bridge;
    this.#store = store;
    store.subscribe(() => this.#updateSoon());
    setInterval(() => this.#beat(), heartbeatEveryMs);
  }

  /**
   * Shows a decision in large type until it is settled, taken back or no longer asked for (null).
   * @param draft what is being written of it, shown instead of what is recorded
   */
  readBack(decision: string | null, draft: DecisionDraft | null = null): void {
    const { projector } = this.#store.getState();
    if (projector.readBack === decision && projector.decisionDraft === draft) return;
    this.#store.setState({ projector: { ...projector, readBack: decision, decisionDraft: draft } });
  }

  /** What the hall looks at: elements with what belongs to them, or with none the whole map. */
  focus(elements: readonly string[]): void {
    const { projector } = this.#store.getState();
    if (elements.length === 0 && projector.focus.length === 0 && projector.signal === null) return;
    this.#store.setState({ projector: { ...projector, focus: [...elements], signal: null } });
  }

  /** Puts a signal before the hall, until it is solved, taken back or no longer asked for (null). */
  showSignal(signal: string | null): void {
    const { projector } = this.#store.getState();
    if (projector.signal !== signal) this.#store.setState({ projector: { ...projector, signal } });
  }

  /** Shows what was held back; the hall holds still again after it. */
  publishHeld(): void {
    this.#shownTable = null;
    this.#update();
  }

  /** Shows the first of the changes that wait, and holds the rest. */
  publishNext(): void {
    const { table } = this.#store.getState();
    const shown = this.#shownTable;
    if (table === null || shown === null || shown.id !== table.id) return;
    const first = table.log.findIndex((entry, at) => at >= shown.log.length && isForTheHall(entry));
    if (first < 0) return;
    const log = table.log.slice(0, first + 1);
    const document = applyEntries(shown.document, log.slice(shown.log.length));
    this.#shownTable =
      log.length === table.log.length ? table : { ...shown, document, content: contentOf(document), log };
    this.#update();
  }

  /** A projector window that has just opened has nothing yet: everything is sent again. */
  restart(): void {
    this.#sent = null;
    this.#update();
  }

  #updateSoon(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#schedule(() => {
      this.#isScheduled = false;
      this.#update();
    });
  }

  #update(): void {
    const { projector, table, language } = this.#store.getState();
    if (table === null) {
      this.#rest();
      return;
    }
    const isLookedAt = projector.focus.length > 0 || projector.signal !== null;
    if (this.#shownTable !== null && this.#shownTable.id !== table.id && isLookedAt) {
      // Another table: what was looked at is not on it. The change of state comes back here.
      this.#shownTable = null;
      this.#lookAgain();
      this.focus([]);
      return;
    }
    this.#closedTable = null;
    if (projector.readBack !== null && !isOnTheTable(table, projector.readBack)) {
      // The change of state comes back here.
      this.readBack(null);
      return;
    }
    this.#forgetNames(table);
    // Read from the table as it is, also while the map is held: it was asked for on purpose.
    const signal =
      projector.signal === null ? null : projectedSignalOf(table.content, table.log, projector.signal, language);
    if (projector.signal !== null && signal === null) {
      // Solved, or not for the hall. The change of state comes back here.
      this.showSignal(null);
      return;
    }
    const isHeld = projector.mode === 'hold' && this.#shownTable?.id === table.id;
    if (!isHeld) this.#shownTable = table;
    const shown = this.#shownTable ?? table;
    this.#count(table.log.slice(shown.log.length).filter(isForTheHall).length);
    if (!projector.open) return;
    const { readBack, decisionDraft, focus, legend, look, list, room } = projector;
    const { theme, deepRoom } = room;
    const blank = projector.mode === 'blank';
    // A read-back is asked for on purpose, so it is shown from the table as it is, also while the map is held.
    const source = readBack === null ? shown : table;
    const key = [
      source.document,
      language,
      theme,
      deepRoom,
      blank,
      readBack,
      decisionDraft,
      focus,
      legend,
      look,
      list,
      JSON.stringify(signal),
    ];
    if (this.#sent?.key.length === key.length && this.#sent.key.every((part, at) => part === key[at])) return;
    const model = projectionModelOf(source.content, source.log, {
      language,
      theme,
      labelFloor: deepRoom ? 44 : 28,
      blank,
      legend,
      focus,
      signal,
      look,
      list,
      readBack,
      decisionDraft,
    });
    this.#send(key, model);
  }

  /** When names were erased, what is held for the hall loses them too: the same moment, in the log as it is now. */
  #forgetNames(table: OpenTable): void {
    const shown = this.#shownTable;
    const last = shown?.log.length ?? 0;
    if (shown === null || shown.id !== table.id || last === 0 || shown.log[last - 1] === table.log[last - 1]) return;
    const log = table.log.slice(0, last);
    const document = fold(log);
    this.#shownTable = { ...shown, document, content: contentOf(document), log };
  }

  /** Another table is seen as a whole first. */
  #lookAgain(): void {
    const { projector } = this.#store.getState();
    if (projector.list === null && projector.look.closer === 0) return;
    this.#store.setState({ projector: { ...projector, list: null, look: { ...projector.look, closer: 0 } } });
  }

  /** With the table closed its map leaves the hall too: a plain screen with its name, and no word of a lost signal. */
  #rest(): void {
    const { projector, language } = this.#store.getState();
    this.#closedTable = this.#shownTable === null ? this.#closedTable : tableNameInHall(this.#shownTable.content);
    this.#shownTable = null;
    this.readBack(null);
    this.focus([]);
    this.#lookAgain();
    if (this.#closedTable === null || !projector.open) return;
    const { theme, deepRoom } = projector.room;
    const key = [this.#closedTable, language, theme, deepRoom];
    if (this.#sent?.key.length === key.length && this.#sent.key.every((part, at) => part === key[at])) return;
    const model = calmModelOf(this.#closedTable, { language, theme, labelFloor: deepRoom ? 44 : 28 });
    this.#send(key, model);
  }

  /** As what changed since what was sent last where that is less: an edit of a map of thousands is a few things. */
  #send(key: readonly unknown[], model: ProjectionModel): void {
    const before = this.#sent?.model ?? null;
    this.#lastNo += 1;
    const next: WholeProjection = { ...model, no: this.#lastNo };
    this.#sent = { key, model: next };
    const changes = before === null ? null : projectionChanges(before, next);
    void (changes === null ? this.#sendWhole(next) : this.#sendChanges(changes, next));
  }

  /** Changes that do not follow what is there, or go over what may be there, may still pass as a whole. */
  async #sendChanges(changes: ProjectionChanges, model: WholeProjection): Promise<void> {
    const answer = await this.#project(changes);
    // What was sent meanwhile is refused too, and sent as a whole in its turn.
    if (!answer.ok && this.#sent?.model === model) await this.#sendWhole(model);
  }

  /** A model that the gate to the hall refuses leaves the hall as it was, which must not go unnoticed. */
  async #sendWhole(model: WholeProjection): Promise<void> {
    const answer = await this.#project(model);
    if (answer.ok) return;
    const { language } = this.#store.getState();
    this.#store.setState({ notice: { kind: 'warning', text: appTexts[language].projectorRefused } });
  }

  #project(message: ProjectionMessage): Promise<ProjectAnswer> {
    return this.#bridge.project(JSON.stringify(message));
  }

  #count(waiting: number): void {
    const { projector } = this.#store.getState();
    if (projector.waiting !== waiting) this.#store.setState({ projector: { ...projector, waiting } });
  }

  #beat(): void {
    const { projector, table } = this.#store.getState();
    const isLive = table !== null || this.#closedTable !== null;
    if (projector.open && isLive) void this.#project({ type: 'heartbeat' });
  }
}

/** How the console looks at the map is no change that anybody waits for. */
const isForTheHall = (entry: LogEntry): boolean => !isAboutLooking(entry);

/** Whether there is still something to agree to: a decision that was settled or undone would keep the hall from the map. */
function isOnTheTable({ content }: OpenTable, decision: string): boolean {
  const status = content.decisions.get(decision)?.status;
  return status === 'proposed' || status === 'deferred';
}
