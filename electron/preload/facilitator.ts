import { contextBridge } from 'electron';
import type { FacilitatorBridge } from '../../shared/ipc/bridges';
import { lineFor } from './call';

const { call, listen } = lineFor<'facilitator'>();

let flush: (() => Promise<number>) | null = null;
listen('app:flush', () => {
  const finished = flush === null ? Promise.resolve(0) : flush();
  // A flush that fails must not keep the window open: what the journal confirmed is safe already.
  void finished.catch(() => 0).then((unsaved) => call('app:flushed', unsaved));
});

const bridge: FacilitatorBridge = {
  app: {
    info: () => call('app:info'),
    showDataFolder: () => call('app:show-data-folder'),
    clearWorkingCopies: () => call('app:clear-working-copies'),
    onFlush: (callback) => {
      flush = callback;
      return () => {
        if (flush === callback) flush = null;
      };
    },
  },
  journal: {
    append: (tableId, lines, replica) => call('journal:append', tableId, lines, replica ?? null),
    read: (tableId, from) => call('journal:read', tableId, from ?? 1),
    outline: (tableId) => call('journal:outline', tableId),
    list: () => call('journal:list'),
    describe: (tableId, description) => call('journal:describe', tableId, description),
    forget: (tableId) => call('journal:forget', tableId),
    eraseNames: (tableId, line, replica, alsoNamed) => call('journal:erase-names', tableId, line, replica, alsoNamed),
    owedErasures: () => call('journal:owed-erasures'),
    settleErasure: (tableId) => call('journal:settle-erasure', tableId),
    wiped: () => call('journal:wiped'),
    settleWiping: (tableId) => call('journal:settle-wiping', tableId),
    replace: (tableId, lines, replica) => call('journal:replace', tableId, lines, replica),
  },
  wipeTable: (tableId, request) => call('table:wipe', tableId, request),
  disk: {
    state: () => call('disk:state'),
    onChange: (callback) => listen('disk:changed', callback),
  },
  backups: {
    list: (tableId) => call('backups:list', tableId ?? null),
    read: (tableId, file) => call('backups:read', tableId, file),
    showFolder: () => call('backups:show-folder'),
    chooseFolder: () => call('backups:choose-folder'),
  },
  files: {
    unlock: (bytes, passphrase) => call('files:unlock', bytes, passphrase),
    openTableFile: () => call('files:open-table'),
    saveTableFile: (suggestedName, bytes) => call('files:save-table', suggestedName, bytes),
    saveFile: (request) => call('files:save', request),
    saveFiles: (request) => call('files:save-several', request),
    onOpenFile: (callback) => listen('files:opened', callback),
    onRefusedFile: (callback) => listen('files:refused', callback),
  },
  printPdf: (html, options) => call('print:pdf', { html, ...options }),
  capture: (window) => call('print:picture', window),
  projector: {
    open: (displayId) => call('projector:open', displayId ?? null),
    close: () => call('projector:close'),
    state: () => call('projector:state'),
    onChange: (callback) => listen('projector:changed', callback),
    onFailure: (callback) => listen('projector:failed', callback),
    project: (message) => call('projector:project', message),
    showDisplayNumbers: () => call('projector:show-numbers'),
  },
  menu: {
    setState: (state) => call('menu:set-state', state),
    onCommand: (callback) => listen('menu:command', callback),
  },
  typing: {
    undo: () => call('edit:undo-typing'),
    redo: () => call('edit:redo-typing'),
  },
  snapshots: {
    list: (tableId) => call('snapshots:list', tableId),
    size: (tableId) => call('snapshots:size', tableId),
    missing: (tableId, ids) => call('snapshots:missing', tableId, ids),
    keep: (tableId, note, ids, objects) => call('snapshots:keep', tableId, note, ids, objects),
    rename: (tableId, id, title) => call('snapshots:rename', tableId, id, title),
    read: (tableId, ids) => call('snapshots:read', tableId, ids),
  },
  places: {
    list: () => call('places:list'),
    chooseFolder: () => call('places:choose-folder'),
    chooseCertificates: () => call('places:choose-certificates'),
    test: (draft) => call('places:test', draft),
    save: (draft, id) => call('places:save', draft, id),
    changePassphrase: (id, change) => call('places:change-passphrase', id, change),
    setAutomatic: (id, isAutomatic) => call('places:set-automatic', id, isAutomatic),
    forget: (id) => call('places:forget', id),
    pull: (id, table) => call('places:pull', id, table),
    push: (id, table, taken) => call('places:push', id, table, taken),
    tables: (id) => call('places:tables', id),
    cancel: () => call('places:cancel'),
    onProgress: (callback) => listen('places:progress', callback),
  },
  settings: {
    read: () => call('settings:read'),
    change: (changes) => call('settings:change', changes),
  },
};

contextBridge.exposeInMainWorld('facilitator', bridge);
