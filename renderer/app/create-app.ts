import { createStore } from 'zustand/vanilla';
import { initialDiskState } from '../../shared/ipc/disk';
import { minutesBoardsLimit } from '../../shared/ipc/settings';
import { afterPaint } from './after-paint';
import type { App } from './app-context';
import { type AppState, projectorAtRest } from './app-state';
import { appTexts } from './app-texts';
import type { AppWork } from './app-work';
import { systemClock, systemLater } from './clock';
import { placeActions } from './exchange/place-actions';
import { rememberedFirst } from './export/by-table';
import { afterThisFrame } from './first-frame';
import { passingNotices } from './passing-notices';
import { snapshotActions } from './snapshots/snapshot-actions';
import { followLater } from './table/follow-later';
import { newReplica } from './table/replica';
import { noteTableAtHand, tableAtHand } from './table/table-at-hand';

/**
 * Puts the app together and starts it; called once per page. Resolves as soon as the start screen can be drawn in the
 * right language and theme. What works on tables is loaded right after its painting; actions asked for earlier wait for
 * it, in order.
 */
export async function createApp(): Promise<App> {
  const bridge = window.facilitator;
  const [info, settings] = await Promise.all([bridge.app.info(), bridge.settings.read()]);
  const store = createStore<AppState>(() => ({
    language: settings.language ?? info.systemLanguage,
    theme: settings.theme,
    disk: initialDiskState,
    tables: [],
    starting: true,
    table: null,
    recovery: null,
    blocked: null,
    locked: null,
    reading: null,
    selection: [],
    notice: null,
    eraseTyped: null,
    laptop: settings.laptop,
    minutesBoards: settings.minutesBoards,
    archives: settings.archives,
    otherTables: null,
    tablesLeftOut: settings.tablesLeftOut,
    exchange: null,
    erasing: null,
    automatic: null,
    projector: {
      ...projectorAtRest,
      room: { deepRoom: settings.projector.deepRoom, theme: settings.projector.theme },
    },
  }));

  if (settings.laptop.id === '') nameLaptop(settings.laptop.name);

  function nameLaptop(name: string): void {
    const { id } = store.getState().laptop;
    const laptop = { id: id === '' ? newReplica((bytes) => crypto.getRandomValues(bytes)) : id, name: name.trim() };
    store.setState({ laptop });
    void bridge.settings.change({ laptop });
  }

  const keepNotice = passingNotices(store, systemLater);
  const atHand = tableAtHand();
  // Noted anew once it is open: a table that makes the page fail again is not tried for ever.
  noteTableAtHand(null);
  store.subscribe(({ table }, before) => {
    if (table?.id !== before.table?.id) noteTableAtHand(table?.id ?? null);
  });

  const working = start();
  void working.then(openWhatWasAsked).catch(tellThatItFailed);

  async function start(): Promise<AppWork> {
    await afterThisFrame();
    const { makeAppWork } = await import('./app-work');
    const work = makeAppWork(bridge, store);
    await work.tables.start(info);
    work.projector.start();
    void afterThisFrame().then(() => performance.mark('start-screen-ready'));
    return work;
  }

  const places = placeActions(bridge, store, working, placesChanged);
  let automatic = info.hasPlaces ? exchangeByItself() : null;

  function placesChanged(): void {
    automatic ??= exchangeByItself();
    void automatic.then((each) => each.placesChanged());
  }

  /** Only where places were set up: who has none loads nothing for them, and nobody is asked for them. */
  async function exchangeByItself() {
    await working;
    await afterThisFrame();
    const { AutomaticExchange } = await import('./exchange/automatic-exchange');
    const exchange = new AutomaticExchange({
      store,
      places: () => bridge.places.list(),
      exchange: (place) => places.exchangeAt(place, true),
      now: () => systemClock.now(),
      later: systemLater,
    });
    exchange.start();
    return exchange;
  }

  async function openWhatWasAsked({ tables }: AppWork): Promise<void> {
    const { launch } = info;
    if (launch.recoveredFrom !== null) await goOn(tables);
    else if (launch.isLockTakenOver && store.getState().notice === null) {
      tables.notify({ kind: 'info', text: appTexts[store.getState().language].lockTakenOver });
    }
    if (launch.file !== null) await tables.openFile(launch.file.name, launch.file.bytes);
  }

  /** After a failure of the page: back to the table that was open, since a hall is waiting. */
  async function goOn(tables: AppWork['tables']): Promise<void> {
    if (atHand !== null) await tables.openTable(atHand);
    const { notice: found, language } = store.getState();
    const { recovered } = appTexts[language];
    tables.notify({ kind: 'warning', text: found === null ? recovered : `${recovered} ${found.text}` });
  }

  function tellThatItFailed(error: unknown): void {
    const text = appTexts[store.getState().language].couldNotStart(String(error));
    store.setState({ notice: { kind: 'problem', text } });
  }

  bridge.disk.onChange((disk) => store.setState({ disk }));
  void bridge.disk.state().then((disk) => store.setState({ disk }));
  bridge.app.onFlush(async () => (await working).tables.unsaved());
  bridge.files.onOpenFile((file) => void working.then(({ tables }) => tables.openFile(file.name, file.bytes)));
  bridge.files.onRefusedFile((text) => store.setState({ notice: { kind: 'problem', text } }));

  return {
    store,
    later: followLater(store, (run) => afterPaint('panels', run)),
    actions: {
      dispatch: async (command) => (await working).tables.dispatch(command),
      perform: async (command) => (await working).tables.perform(command),
      undo: async () => (await working).tables.undo(),
      redo: async () => (await working).tables.redo(),
      createTable: async (name) => (await working).tables.createTable(name),
      openExample: async () => (await working).tables.openExample(),
      openTable: async (id) => (await working).tables.openTable(id),
      openFile: async (name, bytes) => (await working).tables.openFile(name, bytes),
      stopReading: () => void working.then(({ tables }) => tables.stopReading()),
      chooseFile: async () => (await working).tables.chooseFile(),
      eraseNames: async () => (await working).tables.eraseNames(),
      restore: async (source) => (await working).recovery.restore(source),
      leaveRecovery: () => void working.then(({ recovery }) => recovery.leave()),
      saveRecovery: async () => (await working).recovery.save(),
      wipeTable: async (passphrase, name) => (await working).wipe.wipe(passphrase, name),
      unlockFile: async (passphrase) => (await working).wipe.unlock(passphrase),
      leaveLocked: () => store.setState({ locked: null }),
      showBackups: async () => bridge.backups.showFolder(),
      chooseBackupFolder: async () => {
        const folder = await bridge.backups.chooseFolder();
        const { language } = store.getState();
        if (folder !== null) store.setState({ notice: { kind: 'done', text: appTexts[language].backupsGoTo(folder) } });
      },
      retrySaving: () => void working.then(({ tables }) => tables.retrySaving()),
      chooseExchangeFile: async () => (await working).tables.exchange.chooseFile(),
      takeInOffer: async () => (await working).tables.exchange.takeInOffer(),
      showUnseen: async () => (await working).tables.exchange.showUnseen(),
      answerErasing: async (isAgreed) => (await working).tables.exchange.answerErasing(isAgreed),
      endExchange: () => store.setState({ exchange: null }),
      nameLaptop,
      closeTable: () => void working.then(({ tables }) => tables.closeTable()),
      places,
      snapshots: snapshotActions(bridge, store, working),
      otherTables: {
        compare: async () => (await working).otherTables.compare(),
        addFile: async () => (await working).otherTables.addFile(),
        leaveOut: (key, isLeftOut) => void working.then((work) => work.otherTables.leaveOut(key, isLeftOut)),
      },
      saveTableFile: async () => (await working).exports.saveTableFile(),
      exportExchange: async () => (await working).exports.exportExchange(),
      exportMinutes: async (session, formats, options) =>
        (await working).exports.exportMinutes(session, formats, options),
      chooseMinutesBoards: (boards) => {
        const { table, minutesBoards: before } = store.getState();
        if (table === null) return;
        const minutesBoards = rememberedFirst(before, { table: table.id, boards }, minutesBoardsLimit);
        store.setState({ minutesBoards });
        void bridge.settings.change({ minutesBoards });
      },
      exportArchive: async (wish) => (await working).exports.exportArchive(wish),
      exportList: async (...of) => (await working).exports.exportList(...of),
      exportLists: async () => (await working).exports.exportLists(),
      exportCalendar: async (session) => (await working).exports.exportCalendar(session),
      exportMapPicture: async () => (await working).exports.exportMapPicture(),
      exportMapDrawing: async () => (await working).exports.exportMapDrawing(),
      exportMatrix: async () => (await working).exports.exportMatrix(),
      exportBoard: async (view) => (await working).exports.exportBoard(view),
      select: (selection) => store.setState({ selection }),
      setLanguage: (language) => {
        // What only tells of something done is not left standing in the other language.
        const { notice } = store.getState();
        const isPassing = notice?.kind === 'done' || notice?.kind === 'info';
        store.setState({ language, ...(isPassing ? { notice: null } : {}) });
        void bridge.settings.change({ language });
      },
      setTheme: (theme) => {
        store.setState({ theme });
        void bridge.settings.change({ theme });
      },
      notify: (notice) => store.setState({ notice }),
      keepNotice,
      openProjector: async () => (await working).projector.open(),
      closeProjector: async () => (await working).projector.close(),
      setProjectorMode: (mode) => void working.then(({ projector }) => projector.setMode(mode)),
      publishNext: () => void working.then(({ feed }) => feed.publishNext()),
      lookAtHall: (look) => void working.then(({ projector }) => projector.look(look)),
      showList: (list) => void working.then(({ projector }) => projector.showList(list)),
      turnHallBoard: (kind) => void working.then(({ projector }) => projector.turnBoard(kind)),
      setRoom: (room) => void working.then(({ projector }) => projector.setRoom(room)),
      publishHeld: () => void working.then(({ feed }) => feed.publishHeld()),
      readBack: (...told) => void working.then(({ feed }) => feed.readBack(...told)),
      focusHall: (elements) => void working.then(({ feed }) => feed.focus(elements)),
      showSignal: (signal) => void working.then(({ feed }) => feed.showSignal(signal)),
      showLegend: (isShown) => void working.then(({ projector }) => projector.showLegend(isShown)),
    },
  };
}
