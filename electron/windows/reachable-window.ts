import { type BrowserWindow, screen } from 'electron';
import { type Bounds, fittedWindow, smallestOn } from '../settings/window-state';

/**
 * Keeps a window within reach while displays come, go and change size: when its display is gone it moves to another,
 * and back once the display returns. A window that was moved by hand meanwhile stays where it was put.
 * @param onMoved told after each move, for what depends on where the window is
 */
export function keepWithinReach(window: BrowserWindow, onMoved: () => void): void {
  /** Where it stood before its display went; null while it stands where it was put. */
  let home: Bounds | null = null;
  let placed: Bounds | null = null;

  const place = (): void => {
    const primary = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
    const areas = [primary, ...others].map(({ workArea }) => workArea);
    const now = window.getNormalBounds();
    const isMaximized = window.isMaximized();
    const { bounds } = fittedWindow({ bounds: home ?? now, maximized: isMaximized }, areas);
    const smallest = smallestOn(screen.getDisplayMatching(bounds).workArea);
    window.setMinimumSize(smallest.width, smallest.height);
    if (isSame(bounds, now)) return;
    home = isSame(bounds, home) ? null : (home ?? now);
    placed = bounds;
    if (isMaximized) window.unmaximize();
    window.setBounds(bounds);
    if (isMaximized) window.maximize();
    onMoved();
  };
  const noteMove = (): void => {
    if (placed !== null && !isSame(window.getNormalBounds(), placed)) home = null;
  };

  screen.on('display-added', place);
  screen.on('display-removed', place);
  screen.on('display-metrics-changed', place);
  window.on('moved', noteMove);
  window.once('closed', () => {
    screen.off('display-added', place);
    screen.off('display-removed', place);
    screen.off('display-metrics-changed', place);
  });
}

function isSame(left: Bounds, right: Bounds | null): boolean {
  return (
    right !== null &&
    left.x === right.x &&
    left.y === right.y &&
    left.width === right.width &&
    left.height === right.height
  );
}
