import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import type { LogHistory } from '../../../shared/log/log-history';
import { contentThen } from '../../../shared/replay/content-then';
import { refuse } from '../../../shared/values/result';
import type { AppActions } from '../../app/app-actions';
import type { App } from '../../app/app-context';
import type { AppState, OpenTable } from '../../app/app-state';

/**
 * The app as it was: the same screens over an earlier moment of the table. Everything that would change the table, save
 * a file of it or bring it before the hall is refused in words; what belongs to the window (language, colours, the
 * projector's modes) goes on as always. The hall never hears of it: its feed listens to the app itself.
 */
export interface PastApp {
  readonly app: App;
  /** Puts a moment on screen. */
  show(history: LogHistory, moment: number): void;
  /** Takes the sentence away that something could not be changed: it is no longer so. */
  forgetRefusal(): void;
  /** Keeps everything but the table and the selection as the app has it. Returns what ends that. */
  follow(): () => void;
}

export function pastAppOf(present: App): PastApp {
  const store = createStore<AppState>(() => ({ ...present.store.getState(), selection: [], otherTables: null }));
  return { app: { store, later: store, actions: actionsOf(present, store) }, show, follow, forgetRefusal };

  function show(history: LogHistory, moment: number): void {
    const { table } = present.store.getState();
    if (table === null) return;
    const past: OpenTable = {
      ...table,
      document: history.documentAt(moment),
      content: contentThen(history, moment),
      log: history.log.slice(0, moment),
      lastEntry: null,
      undo: null,
      redo: null,
    };
    // What other tables claim now is not what they claimed then.
    store.setState({ ...present.store.getState(), table: past, selection: [], otherTables: null }, true);
  }

  function forgetRefusal(): void {
    if (present.store.getState().notice?.text === refusalOf(present)) present.actions.notify(null);
  }

  function follow(): () => void {
    return present.store.subscribe((state) => {
      const { table, selection } = store.getState();
      const isSame = table !== null && state.table?.id === table.id;
      const then = isSame ? { ...table, save: state.table.save } : state.table;
      store.setState({ ...state, selection, table: then, otherTables: null }, true);
    });
  }
}

const refusalOf = ({ store }: App): string => refusalSentence({ code: 'looking_back' }, store.getState().language);

function actionsOf(present: App, store: StoreApi<AppState>): AppActions {
  const tell = (): void => {
    present.actions.notify({ kind: 'info', text: refusalOf(present) });
  };
  const tellLater = async (): Promise<void> => tell();
  return {
    ...present.actions,
    dispatch: async () => refuse({ code: 'looking_back' }),
    perform: async () => {
      tell();
      return false;
    },
    eraseNames: async () => {
      tell();
      return false;
    },
    undo: tellLater,
    redo: tellLater,
    chooseExchangeFile: tellLater,
    takeInOffer: tellLater,
    answerErasing: tellLater,
    saveTableFile: tellLater,
    exportExchange: tellLater,
    exportMinutes: tellLater,
    exportArchive: async () => {
      tell();
      return false;
    },
    exportMapPicture: tellLater,
    exportMapDrawing: tellLater,
    exportMatrix: tellLater,
    otherTables: { compare: async () => undefined, addFile: tellLater, leaveOut: tell },
    exportBoard: tellLater,
    readBack: tell,
    focusHall: tell,
    showSignal: tell,
    select: (selection) => store.setState({ selection }),
  };
}
