import { contextBridge, ipcRenderer } from 'electron';
import { answersReady, channelOf } from '../../shared/ipc/channel';
import type { BridgeMethod, BridgePlan } from '../../shared/ipc/define-call';

// Given by the build, one preload per window: the window's name, and the plan of what was declared for it.
declare const bridgeName: string;
declare const bridgePlan: BridgePlan;

// Whoever is refused here is refused again at each call, and hears it there.
const ready = ipcRenderer.invoke(answersReady).catch(() => {});
const call = (channel: string, ...sent: unknown[]) => ready.then(() => ipcRenderer.invoke(channel, ...sent));

/** Hands on the payload only: a page never sees the event object, which would give it the sender. */
function listen(channel: string, callback: (payload: unknown) => void): () => void {
  const listener = (_event: Electron.IpcRendererEvent, payload: unknown) => callback(payload);
  ipcRenderer.on(channel, listener);
  return () => {
    ipcRenderer.off(channel, listener);
  };
}

/** One that may answer at a time; a page that fails to answer keeps nobody. */
function answerer(channel: string, answeredBy: string, otherwise: unknown) {
  let answer: (() => Promise<unknown>) | null = null;
  listen(channel, () => {
    const answered = answer === null ? Promise.resolve(otherwise) : answer();
    void answered.catch(() => otherwise).then((given) => call(answeredBy, given));
  });
  return (callback: () => Promise<unknown>) => {
    answer = callback;
    return () => {
      if (answer === callback) answer = null;
    };
  };
}

function methodOf(channel: string, method: BridgeMethod) {
  if (method.kind === 'question') return answerer(channel, method.answeredBy, method.otherwise);
  if (method.kind === 'event') return (callback: (payload: unknown) => void) => listen(channel, callback);
  return (...sent: unknown[]) => call(channel, ...sent);
}

const groups = Object.entries(bridgePlan).map(([group, methods]) => {
  const made = Object.entries(methods).map(([name, method]) => [name, methodOf(channelOf(group, name), method)]);
  return [group, Object.fromEntries(made)] as const;
});
contextBridge.exposeInMainWorld(bridgeName, Object.fromEntries(groups));
