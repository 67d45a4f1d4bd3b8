import type { BrowserWindow, WebPreferences } from 'electron';
import { appOrigin } from '../../shared/ipc/origin';
import type { WindowKind } from '../../shared/ipc/window-kind';

/** Colour behind a page until its first paint, the same as the page's own ground so that nothing flashes. */
export const groundColour = { light: '#f3f5f8', dark: '#0f141b' } as const;

/** How every page of the program runs. */
export function pageOptions(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    // Its dictionaries would be fetched.
    spellcheck: false,
    // Dropping a link or a file on the page must not replace it.
    navigateOnDragDrop: false,
  };
}

/** Loads the page of a window. A load that is cut off, by closing or by a crash, ends with the window or in a reload. */
export function loadPage(window: BrowserWindow, kind: WindowKind): Promise<void> {
  return window.loadURL(`${appOrigin}/${kind}.html`).catch((error: unknown) => {
    if (!window.isDestroyed()) console.error(`${kind}.html was not loaded`, error);
  });
}
