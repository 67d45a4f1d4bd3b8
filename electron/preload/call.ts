import { ipcRenderer } from 'electron';
import { type AnswerOf, type ArgumentsOf, answersReady, type Calls, type Events } from '../../shared/ipc/calls';
import type { WindowKind } from '../../shared/ipc/window-kind';

/** Typed way to the main process for one kind of window. */
export interface Line<Kind extends WindowKind> {
  call<Channel extends keyof Calls[Kind] & string>(
    channel: Channel,
    ...sent: ArgumentsOf<Kind, Channel> & readonly unknown[]
  ): Promise<AnswerOf<Kind, Channel>>;
  /** Hands on the payload only: a page never sees the event object, which would give it the sender. */
  listen<Channel extends keyof Events[Kind] & string>(
    channel: Channel,
    callback: (payload: Events[Kind][Channel]) => void,
  ): () => void;
}

export function lineFor<Kind extends WindowKind>(): Line<Kind> {
  // Whoever is refused here is refused again at each call, and hears it there.
  const ready = ipcRenderer.invoke(answersReady).catch(() => {});
  return {
    call: (channel, ...sent) => ready.then(() => ipcRenderer.invoke(channel, ...sent)),
    listen: (channel, callback) => {
      const listener = (_event: Electron.IpcRendererEvent, payload: unknown) => callback(payload as never);
      ipcRenderer.on(channel, listener);
      return () => {
        ipcRenderer.off(channel, listener);
      };
    },
  };
}
