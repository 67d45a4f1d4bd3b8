import { type BrowserWindow, screen } from 'electron';
import { openDocument } from '../pages/memory-documents';
import { centred } from '../settings/window-state';
import { inReadingOrder } from './displays';

const size = { width: 360, height: 300 };
/** Long enough to look up at every screen in a hall. */
const shownFor = 4000;

const page = (
  number: number,
): string => `<!doctype html><html lang="zxx"><head><meta charset="utf-8"><title>${number}</title>
<style>html,body{height:100%;margin:0}body{display:grid;place-items:center;background:#0c1836;color:#fff;
font:700 220px/1 system-ui,sans-serif;border:6px solid #fff;box-sizing:border-box}</style></head><body>${number}</body></html>`;

let shown: readonly BrowserWindow[] = [];

/** A large number in the middle of every display, in the order that the program uses for them. */
export async function showDisplayNumbers(): Promise<void> {
  for (const window of shown) window.destroy();
  const windows = await Promise.all(
    inReadingOrder(screen.getAllDisplays()).map(({ workArea }, index) =>
      openDocument(page(index + 1), {
        ...centred(size, workArea),
        show: false,
        frame: false,
        resizable: false,
        focusable: false,
        skipTaskbar: true,
        alwaysOnTop: true,
        backgroundColor: '#0c1836',
      }),
    ),
  );
  shown = windows;
  for (const window of windows) window.showInactive();
  setTimeout(() => {
    for (const window of windows) if (!window.isDestroyed()) window.destroy();
  }, shownFor);
}
