import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import type { CallsOf } from '../../shared/ipc/bridges';
import { answersReady, channelOf } from '../../shared/ipc/channel';
import type { EventChannel, HandlersOf, PayloadOf } from '../../shared/ipc/define-call';
import { appOrigin } from '../../shared/ipc/origin';
import type { WindowKind } from '../../shared/ipc/window-kind';
import { windowKindOf } from './window-registry';

export type Handlers<Kind extends WindowKind> = HandlersOf<CallsOf[Kind]>;

/**
 * Lets the first calls of a page wait until there is somebody to answer them: the page starts up meanwhile. To be called
 * before the first window.
 */
export function holdCallsUntil(ready: Promise<unknown>): void {
  ipcMain.handle(answersReady, async (event) => {
    refuseStrangers(event, answersReady, null);
    await ready;
  });
}

/**
 * Answers all calls of one kind of window. This file is the only one in the program that uses `ipcMain`.
 * @param schemas of the arguments of every call, by its channel
 */
export function answerCalls<Kind extends WindowKind>(
  kind: Kind,
  handlers: Handlers<Kind>,
  schemas: ReadonlyMap<string, z.ZodTuple>,
): void {
  type Handler = (...received: readonly unknown[]) => unknown;
  for (const [group, methods] of Object.entries(
    handlers as unknown as Readonly<Record<string, Readonly<Record<string, Handler>>>>,
  )) {
    for (const [name, handler] of Object.entries(methods)) {
      const channel = channelOf(group, name);
      const schema = schemas.get(channel);
      if (schema === undefined) throw new Error(`${channel} was not declared`);
      ipcMain.handle(channel, (event, ...received: unknown[]) => {
        refuseStrangers(event, channel, kind);
        const parsed = schema.safeParse(received);
        // Says where, not what: the arguments may hold what was said in confidence.
        if (!parsed.success) throw new Error(`${channel}: unexpected arguments at ${placesOf(parsed.error)}`);
        return handler(...parsed.data);
      });
    }
  }
}

/**
 * Lets through our own page in the main frame of a window of the right kind, and nobody else. Node's URL gives 'null'
 * as the origin of every custom scheme, so the frame itself is asked.
 * @param kind null: any of our windows
 */
function refuseStrangers(event: IpcMainInvokeEvent, channel: string, kind: WindowKind | null): void {
  const frame = event.senderFrame;
  const isOurs = frame !== null && frame.origin === appOrigin && frame.parent === null;
  const senderKind = windowKindOf(event.sender);
  const isRightKind = kind === null ? senderKind !== undefined : senderKind === kind;
  if (!isOurs || !isRightKind) throw new Error(`${channel} is not for this sender`);
}

const placesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => issue.path.join('.') || 'the list')
    .join(', ');

/** Tells a window something. Lost when the window is gone: what must not be lost is asked for by the page. */
export function tell<Kind extends WindowKind, Channel extends EventChannel<CallsOf[Kind]>>(
  _kind: Kind,
  window: BrowserWindow | null,
  channel: Channel,
  payload: PayloadOf<CallsOf[Kind], Channel>,
): void {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(channel, payload);
}
