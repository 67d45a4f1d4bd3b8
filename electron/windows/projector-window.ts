import { BrowserWindow, powerSaveBlocker, type Session, screen } from 'electron';
import type { PageFailure } from '../../shared/ipc/app-info';
import type { ProjectAnswer, ProjectorWindowState } from '../../shared/ipc/projector';
import type { ProjectionMessage } from '../../shared/projection/projection-message';
import { tell } from '../pages/ipc';
import { groundColour, loadPage, pageOptions } from '../pages/page';
import { reloadAfterFailure } from '../pages/page-failure';
import { registerWindowKind } from '../pages/window-registry';
import type { SettingsStore } from '../settings/settings';
import { centred } from '../settings/window-state';
import { chooseDisplay, type DisplayChoice, describeDisplays } from './displays';
import { ProjectionGate } from './projection-gate';

const windowedSize = { width: 1280, height: 720 };
const comingOutMs = 250;

export interface ProjectorOptions {
  readonly preload: string;
  /** Asked for when the window is made. */
  readonly session: () => Session;
  readonly store: SettingsStore;
  readonly facilitator: () => BrowserWindow | null;
  readonly onChange: (state: ProjectorWindowState) => void;
  readonly onFailure: (failure: PageFailure) => void;
}

/** The window for the hall: full screen on the external display, a normal window while there is none. */
export class ProjectorWindow {
  readonly #options: ProjectorOptions;
  #window: BrowserWindow | null = null;
  readonly #gate = new ProjectionGate();
  #pageListens = false;
  /** The display chosen by hand since the window opened; null: whichever is external. */
  #wanted: number | null = null;
  #awake: number | null = null;
  #lastTold = '';

  constructor(options: ProjectorOptions) {
    this.#options = options;
    // A projector that is plugged in takes the window, one that is unplugged gives it back.
    screen.on('display-added', () => this.#place());
    screen.on('display-removed', () => this.#place());
    // Also for a change of scale or of a task bar alone: where it stands already, nothing happens.
    screen.on('display-metrics-changed', () => this.#place());
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** Opens the window, or moves it. A display that is chosen here is remembered. */
  open(displayId: number | null): ProjectorWindowState {
    const { store } = this.#options;
    if (displayId !== null) store.change({ projector: { ...store.settings.projector, displayId } });
    this.#wanted = displayId ?? this.#wanted ?? store.settings.projector.displayId;
    if (this.#window === null) this.#create();
    else this.#place();
    return this.state();
  }

  /** The facilitator window went to another display: the projector makes way, or may come back. */
  facilitatorMoved(): void {
    this.#place();
  }

  close(): ProjectorWindowState {
    this.#window?.destroy();
    return this.state();
  }

  /** Shows a model, whole or by its changes, and keeps it for when the page loads again; hands on a heartbeat. A refusal changes nothing. */
  project(given: string): ProjectAnswer {
    const judged = this.#gate.judge(given);
    return judged.ok ? { ok: true, shown: this.#show(judged.message) } : judged;
  }

  /** The page has loaded, for the first time or again. */
  pageIsReady(): void {
    this.#pageListens = true;
    const { model } = this.#gate;
    if (model !== null) this.#show(model);
  }

  state(): ProjectorWindowState {
    const home = this.#home();
    const displays = describeDisplays(screen.getAllDisplays(), home);
    const window = this.#window;
    if (window === null) return { open: false, displays };
    const holder = screen.getDisplayMatching(window.getBounds()).id;
    const display = displays.find(({ id }) => id === holder) ?? displays[0];
    if (display === undefined) return { open: false, displays };
    return { open: true, displays, display, external: display.id !== home, fullScreen: window.isFullScreen() };
  }

  #home(): number {
    const facilitator = this.#options.facilitator();
    return (facilitator ? screen.getDisplayMatching(facilitator.getBounds()) : screen.getPrimaryDisplay()).id;
  }

  #choice(): DisplayChoice<Electron.Display> | null {
    return chooseDisplay(screen.getAllDisplays(), this.#home(), this.#wanted);
  }

  #create(): void {
    const choice = this.#choice();
    if (choice === null) return;
    const { store, preload, session, onFailure } = this.#options;
    const window = new BrowserWindow({
      ...centred(windowedSize, choice.display.workArea),
      show: false,
      title: 'Gebiedstafel - projector',
      backgroundColor: groundColour[store.settings.projector.theme],
      // The hall must see a change also while the laptop shows another program in front.
      webPreferences: { ...pageOptions(preload), session: session(), backgroundThrottling: false },
    });
    registerWindowKind(window.webContents, 'projector');
    this.#window = window;
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.webContents.on('did-start-loading', () => {
      this.#pageListens = false;
    });
    reloadAfterFailure(window, (failure) => {
      // Left alone it would be an empty screen before the hall.
      if (!failure.isReloaded) window.destroy();
      onFailure(failure);
    });
    window.once('ready-to-show', () => {
      if (window.isDestroyed()) return;
      this.#place();
      // Without focus: the facilitator goes on typing.
      window.showInactive();
      this.#place();
    });
    for (const event of ['enter-full-screen', 'leave-full-screen', 'moved', 'resized'] as const) {
      window.on(event as 'moved', () => this.#tellChange());
    }
    window.once('closed', () => {
      this.#window = null;
      this.#pageListens = false;
      this.#stayAwake(false);
      this.#tellChange();
    });
    this.#stayAwake(true);
    void loadPage(window, 'projector');
    this.#tellChange();
  }

  #place(): void {
    const window = this.#window;
    const choice = this.#choice();
    if (window === null || choice === null) return;
    if (!this.#isPlaced(window, choice)) {
      if (window.isFullScreen()) {
        // A full-screen window does not move: it comes out first, goes over, and goes in again.
        // Asked to go in again while it is still coming out, it would stay out.
        const pause = choice.external ? comingOutMs : 0;
        window.once('leave-full-screen', () => (pause === 0 ? this.#place() : setTimeout(() => this.#place(), pause)));
        window.setFullScreen(false);
        return;
      }
      if (choice.external) {
        // To the corner, and smaller than the display: without a window manager, full screen keeps the corner, and X11
        // takes a pixel off a window that is exactly as large as its display.
        const { x, y } = choice.display.bounds;
        window.setBounds({ x, y, ...windowedSize });
        window.setFullScreen(true);
      } else {
        window.setBounds(centred(windowedSize, choice.display.workArea));
      }
    }
    this.#tellChange();
  }

  #isPlaced(window: BrowserWindow, { display, external }: DisplayChoice<Electron.Display>): boolean {
    const bounds = window.getBounds();
    if (!external) return !window.isFullScreen() && isInside(bounds, display.workArea);
    return window.isFullScreen() && isInside(bounds, display.bounds) && isInside(display.bounds, bounds);
  }

  #show(message: ProjectionMessage): boolean {
    if (this.#window === null || !this.#pageListens) return false;
    // Written anew, so that nothing is in it but what the gate has looked at.
    tell('projector', this.#window, 'projection:onProjection', JSON.stringify(message));
    return true;
  }

  /** A projector that falls asleep in the middle of a sentence is worse than a battery that drains. */
  #stayAwake(wanted: boolean): void {
    if (wanted) this.#awake ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (this.#awake !== null) {
      powerSaveBlocker.stop(this.#awake);
      this.#awake = null;
    }
  }

  #tellChange(): void {
    const state = this.state();
    const told = JSON.stringify(state);
    if (told === this.#lastTold) return;
    this.#lastTold = told;
    this.#options.onChange(state);
  }
}

function isInside(inner: Electron.Rectangle, outer: Electron.Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
