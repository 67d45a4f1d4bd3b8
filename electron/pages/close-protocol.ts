import type { BrowserWindow } from 'electron';
import { tell } from './ipc';

/** How long a window waits for its page before it closes, in milliseconds. */
export const longestFlush = 5000;

export interface CloseOptions {
  /** Ends what the main process has under way. */
  readonly afterFlush: () => Promise<void>;
  /** Asks whether to close although this many changes could not be saved. */
  readonly closesUnsaved: (unsaved: number) => Promise<boolean>;
  /** Closing has begun, or somebody chose to stay. */
  readonly onClosing: (isClosing: boolean) => void;
}

/**
 * Lets the page finish what is on its way to the journal before the window closes. A page that hangs or has ended
 * keeps nobody: what it was told is saved, is saved. What the disk refuses is asked about, since it would be gone.
 * @returns what to call when the page says that it is done, with the number of changes that could not be saved
 */
export function flushBeforeClose(
  window: BrowserWindow,
  { afterFlush, closesUnsaved, onClosing }: CloseOptions,
): (unsaved: number) => void {
  let state: 'open' | 'flushing' | 'closing' = 'open';
  let pageIsDone = (_unsaved: number): void => {};
  const close = async (done: Promise<number>): Promise<void> => {
    const unsaved = await done;
    if (unsaved > 0 && !(await closesUnsaved(unsaved))) {
      state = 'open';
      onClosing(false);
      return;
    }
    await afterFlush().catch((error: unknown) => {
      console.error('not everything could be finished before closing', error);
    });
    state = 'closing';
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', (event) => {
    if (state === 'closing') return;
    event.preventDefault();
    if (state === 'flushing') return;
    state = 'flushing';
    onClosing(true);
    const done = new Promise<number>((resolve) => {
      pageIsDone = resolve;
      setTimeout(resolve, longestFlush, 0);
    });
    const isDeaf = window.webContents.isCrashed() || window.webContents.isLoadingMainFrame();
    if (isDeaf) pageIsDone(0);
    else tell('facilitator', window, 'app:onFlush', null);
    void close(done);
  });
  return (unsaved) => pageIsDone(unsaved);
}
