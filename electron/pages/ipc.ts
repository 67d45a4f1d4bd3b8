import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { type AnswerOf, type ArgumentsOf, answersReady, type Calls, type Events } from '../../shared/ipc/calls';
import { appOrigin } from '../../shared/ipc/origin';
import type { WindowKind } from '../../shared/ipc/window-kind';
import { windowKindOf } from './window-registry';

/** What the program does for one kind of window: a function for every call, so that none can be forgotten. */
export type Handlers<Kind extends WindowKind> = {
  readonly [Channel in keyof Calls[Kind]]: (
    ...received: ArgumentsOf<Kind, Channel> & readonly unknown[]
  ) => AnswerOf<Kind, Channel> | Promise<AnswerOf<Kind, Channel>>;
};

/** What the arguments of each call must look like. */
type ArgumentSchemas<Kind extends WindowKind> = Readonly<Record<keyof Calls[Kind], z.ZodType>>;

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

/** Answers all calls of one kind of window. This file is the only one in the program that uses `ipcMain`. */
export function answerCalls<Kind extends WindowKind>(
  kind: Kind,
  handlers: Handlers<Kind>,
  schemas: ArgumentSchemas<Kind>,
): void {
  for (const [channel, schema] of Object.entries<z.ZodType>(schemas)) {
    const handler = handlers[channel as keyof Calls[Kind]] as (...received: readonly unknown[]) => unknown;
    ipcMain.handle(channel, (event, ...received: unknown[]) => {
      refuseStrangers(event, channel, kind);
      const parsed = schema.safeParse(received);
      // Says where, not what: the arguments may hold what was said in confidence.
      if (!parsed.success) throw new Error(`${channel}: unexpected arguments at ${placesOf(parsed.error)}`);
      return handler(...(parsed.data as readonly unknown[]));
    });
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
export function tell<Kind extends WindowKind, Channel extends keyof Events[Kind] & string>(
  _kind: Kind,
  window: BrowserWindow | null,
  channel: Channel,
  payload: Events[Kind][Channel],
): void {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(channel, payload);
}
