import type { BrowserWindow, WebContents } from 'electron';
import type { PageFailure } from '../../shared/ipc/app-info';

/** A page that fails this often within the time below will fail again: it is left alone. */
const mostReloads = 3;
const within = 60_000;

/** The part of a window that watching needs. */
type Watched = Pick<BrowserWindow, 'on' | 'once' | 'isDestroyed' | 'getTitle'> & {
  readonly webContents: Pick<WebContents, 'on' | 'reload' | 'forcefullyCrashRenderer'>;
};

/** Whether a page that just failed gets another try, given the times (milliseconds) of the failures before. */
export function deservesReload(failures: readonly number[], now: number): boolean {
  return failures.filter((at) => now - at < within).length < mostReloads;
}

/** How long a page that hangs gets after the system noticed, in milliseconds: a large table may take a while. */
const patience = 15_000;

/**
 * Loads a window again when its process ends by itself, or hangs for good. Nothing is lost with the page: the journal is
 * in the main process, and the page reads it anew.
 */
export function reloadAfterFailure(
  window: Watched,
  onFailure: (failure: PageFailure) => void,
  milliseconds = patience,
): void {
  const failures: number[] = [];
  let isHanging = false;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    const isReloaded = deservesReload(failures, now);
    failures.push(now);
    const told = isHanging ? 'hang' : reason;
    isHanging = false;
    console.error(`page of "${window.getTitle()}" ended: ${told}`);
    onFailure({ reason: told, at: new Date(now).toISOString(), isReloaded });
    if (isReloaded) window.webContents.reload();
  });
  window.on('unresponsive', () => {
    const timer = setTimeout(() => {
      if (window.isDestroyed()) return;
      isHanging = true;
      window.webContents.forcefullyCrashRenderer();
    }, milliseconds);
    window.once('responsive', () => clearTimeout(timer));
    window.once('closed', () => clearTimeout(timer));
  });
}
