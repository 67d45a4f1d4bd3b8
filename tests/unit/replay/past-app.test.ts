import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppActions } from '../../../renderer/app/app-actions';
import type { App } from '../../../renderer/app/app-context';
import { type AppState, type Notice, projectorAtRest } from '../../../renderer/app/app-state';
import { openTableOf } from '../../../renderer/app/table/open-table';
import { pastAppOf } from '../../../renderer/features/replay/past-app';
import { fold } from '../../../shared/log/fold';
import { LogHistory } from '../../../shared/log/log-history';
import { exampleLog } from '../exchange/example-log';

const log = exampleLog();

function presentApp() {
  const store = createStore<AppState>(() => ({
    language: 'nl',
    theme: 'light',
    tables: [],
    starting: false,
    table: openTableOf('voorbeeld', fold(log), log, '/data'),
    selection: [{ kind: 'element', id: 't-wonen' }],
    notice: null,
    eraseTyped: null,
    laptop: { id: 'hier', name: '' },
    minutesBoards: [],
    otherTables: null,
    tablesLeftOut: [],
    archives: [],
    exchange: null,
    automatic: null,
    erasing: null,
    recovery: null,
    disk: { free: null, isLow: false, backupProblem: null },
    blocked: null,
    locked: null,
    reading: null,
    projector: { ...projectorAtRest, open: true },
  }));
  const dispatch = vi.fn();
  const actions = new Proxy({} as AppActions, {
    get: (_, name) => (name === 'notify' ? (notice: Notice | null) => store.setState({ notice }) : dispatch),
    ownKeys: () => ['notify', 'setLanguage', 'closeTable'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  return { app: { store, later: store, actions } satisfies App, dispatch };
}

describe('the app as it was', () => {
  it('R-REPLAY-7 shows the table of the moment, while the app itself stays where it is', () => {
    const { app } = presentApp();
    const before = app.store.getState();
    const past = pastAppOf(app);
    past.show(new LogHistory(log), 20);
    const { table, selection } = past.app.store.getState();
    expect(table?.log).toEqual(log.slice(0, 20));
    expect(table?.content.decisions.size).toBeLessThan(before.table?.content.decisions.size ?? 0);
    expect(table?.undo).toBeNull();
    expect(selection).toEqual([]);
    past.app.actions.select([{ kind: 'element', id: 't-klimaat' }]);
    // What the hall follows is this store, and nothing in it has changed.
    expect(app.store.getState()).toBe(before);
  });

  it('R-REPLAY-7 refuses every change in words, asks nobody to carry it out, and takes the words back on leaving', async () => {
    const { app, dispatch } = presentApp();
    const past = pastAppOf(app);
    past.show(new LogHistory(log), 20);
    const { actions } = past.app;
    expect(await actions.dispatch({ type: 'recordNote', text: 'later' })).toEqual({
      ok: false,
      refusal: { code: 'looking_back' },
    });
    expect(await actions.perform({ type: 'recordNote', text: 'later' })).toBe(false);
    expect(app.store.getState().notice?.text).toMatch(/U kijkt terug/);
    await actions.undo();
    await actions.redo();
    await actions.saveTableFile();
    await actions.exportExchange();
    await actions.exportMinutes('ses-1', ['pdf']);
    await actions.exportMapPicture();
    actions.readBack('d-1');
    actions.focusHall(['t-wonen']);
    expect(dispatch).not.toHaveBeenCalled();
    past.forgetRefusal();
    expect(app.store.getState().notice).toBeNull();
  });

  it('R-REPLAY-7 goes on with what belongs to the window, and with how the table is being saved', () => {
    const { app } = presentApp();
    const past = pastAppOf(app);
    past.show(new LogHistory(log), 20);
    const stop = past.follow();
    app.store.setState({ language: 'en' });
    const { table } = app.store.getState();
    if (table === null) throw new Error('no table');
    app.store.setState({ table: { ...table, save: { kind: 'saving', waiting: 1 } } });
    expect(past.app.store.getState().language).toBe('en');
    expect(past.app.store.getState().table?.save).toEqual({ kind: 'saving', waiting: 1 });
    expect(past.app.store.getState().table?.log).toHaveLength(20);
    app.store.setState({ table: null });
    expect(past.app.store.getState().table).toBeNull();
    stop();
  });
});
