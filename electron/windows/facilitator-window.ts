import { BrowserWindow, nativeTheme, screen } from 'electron';
import { groundColour, loadPage, pageOptions } from '../pages/page';
import { registerWindowKind } from '../pages/window-registry';
import { fittedWindow, type SavedWindow, smallestOn } from '../settings/window-state';

const ground = (): string => (nativeTheme.shouldUseDarkColors ? groundColour.dark : groundColour.light);

/**
 * Opens the facilitator window where it was, visible at once and in its own colour: no splash, no white flash.
 * @returns the window, and when its page has loaded or has failed to
 */
export function openFacilitatorWindow(
  saved: SavedWindow | null,
  preload: string,
): { readonly window: BrowserWindow; readonly loaded: Promise<void> } {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const place = fittedWindow(
    saved,
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
  return { window, loaded: loadPage(window, 'facilitator') };
}
