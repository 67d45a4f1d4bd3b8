import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { ProjectorWindowState } from '../../../shared/ipc/projector';
import { hallBoardPages } from '../../../shared/projection/hall-board';
import { type HallBoardKind, type HallListWish, type HallLook, mostCloser } from '../../../shared/projection/hall-look';
import type { AppState, HallRoom, ProjectorState } from '../app-state';
import { appTexts } from '../app-texts';
import type { ProjectionFeed } from './projection-feed';

/** Opening, closing and steering the window in the hall. */
export class ProjectorActions {
  readonly #bridge: FacilitatorBridge;
  readonly #store: StoreApi<AppState>;
  readonly #feed: ProjectionFeed;

  constructor(bridge: FacilitatorBridge, store: StoreApi<AppState>, feed: ProjectionFeed) {
    this.#bridge = bridge;
    this.#store = store;
    this.#feed = feed;
  }

  /** Follows the window: it can also be closed from the hall's side, or be open already when this page is loaded again. */
  start(): void {
    this.#bridge.projector.onChange((state) => this.#learn(state));
    this.#bridge.projector.onFailure(({ isReloaded }) => {
      const { language } = this.#store.getState();
      const { projectorFailed, projectorGone } = appTexts[language];
      this.#store.setState({ notice: { kind: 'warning', text: isReloaded ? projectorFailed : projectorGone } });
    });
    void this.#bridge.projector.state().then((state) => this.#learn(state));
  }

  async open(): Promise<void> {
    this.#learn(await this.#bridge.projector.open());
  }

  async close(): Promise<void> {
    this.#learn(await this.#bridge.projector.close());
  }

  setMode(mode: ProjectorState['mode']): void {
    const { projector } = this.#store.getState();
    this.#store.setState({ projector: { ...projector, mode } });
  }

  showLegend(isShown: boolean): void {
    const { projector } = this.#store.getState();
    this.#store.setState({ projector: { ...projector, legend: isShown } });
  }

  look(look: Partial<HallLook>): void {
    const { projector } = this.#store.getState();
    const next = { ...projector.look, ...look };
    const closer = Math.min(mostCloser, Math.max(0, next.closer));
    this.#store.setState({ projector: { ...projector, look: { ...next, closer } } });
  }

  showList(list: HallListWish | null): void {
    const { projector } = this.#store.getState();
    this.#store.setState({ projector: { ...projector, list } });
  }

  /** Shows a board, then its next pages, then the map again. */
  turnBoard(kind: HallBoardKind): void {
    const { projector, table } = this.#store.getState();
    const shown = projector.list?.kind === kind ? projector.list : null;
    const floor = projector.room.deepRoom ? 44 : 28;
    if (table === null || shown === null) {
      this.showList({ kind, page: 0 });
      return;
    }
    const isLast = shown.page + 1 >= hallBoardPages(table.content, kind, floor);
    this.showList(isLast ? null : { kind, page: shown.page + 1 });
  }

  /** What the hall is like; kept for the next time on this computer. */
  async setRoom(changes: Partial<HallRoom>): Promise<void> {
    const { projector } = this.#store.getState();
    this.#store.setState({ projector: { ...projector, room: { ...projector.room, ...changes } } });
    const settings = await this.#bridge.settings.read();
    await this.#bridge.settings.change({ projector: { ...settings.projector, ...changes } });
  }

  #learn(state: ProjectorWindowState): void {
    const { projector } = this.#store.getState();
    const display = state.open ? state.display.label || String(state.display.number) : null;
    this.#store.setState({ projector: { ...projector, open: state.open, display } });
    if (state.open && !projector.open) this.#feed.restart();
  }
}
