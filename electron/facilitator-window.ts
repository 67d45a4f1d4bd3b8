import { BrowserWindow, nativeTheme, screen } from 'electron';
import { groundColour, loadPage, pageOptions } from './page';
import type { SettingsStore } from './settings';
import { registerWindowKind } from './window-registry';
import { fittedWindow, smallestOn } from './window-state';

const ground = (): string => (nativeTheme.shouldUseDarkColors ? groundColour.dark : groundColour.light);

/** Opens the facilitator window where it was, visible at once and in its own colour: no splash, no white flash. */
export function openFacilitatorWindow(store: SettingsStore, preload: string): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const place = fittedWindow(
    store.window,
    [primary, ...others].map(({ workArea }) => workArea),
  );
  const smallest = smallestOn(screen.getDisplayMatching(place.bounds).workArea);
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Gebiedstafel',
    backgroundColor: ground(),
    webPreferences: pageOptions(preload),
  });
  registerWindowKind(window.webContents, 'facilitator');
  if (place.maximized) window.maximize();
  const followTheme = (): void => window.setBackgroundColor(ground());
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => nativeTheme.off('updated', followTheme));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    store.rememberWindow({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  loadPage(window, 'facilitator');
  return window;
}
