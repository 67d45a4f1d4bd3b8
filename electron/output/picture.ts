import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { PictureAnswer } from '../../shared/ipc/print';
import { writeAtomically } from '../disk/atomic-write';

/** A PNG of a window's page as it stands, in physical pixels. */
export async function pictureOf(window: BrowserWindow | null): Promise<PictureAnswer> {
  if (window === null || window.isDestroyed()) return { ok: false, refusal: { kind: 'no-window' } };
  const image = await window.webContents.capturePage();
  const { width, height } = image.getSize();
  if (image.isEmpty()) return { ok: false, refusal: { kind: 'no-window' } };
  return { ok: true, bytes: new Uint8Array(image.toPNG()), width, height };
}

/** Resolves to the moment of the page's first contentful paint, in milliseconds since 1970. */
export function firstPaint(window: BrowserWindow): Promise<number> {
  return pageMoment(window, 'paint', 'first-contentful-paint');
}

/** Resolves to the moment at which the page has left a mark of this name, in milliseconds since 1970. */
export function pageMark(window: BrowserWindow, name: string): Promise<number> {
  return pageMoment(window, 'mark', name);
}

function pageMoment(window: BrowserWindow, type: 'paint' | 'mark', name: string): Promise<number> {
  return window.webContents.executeJavaScript(`new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const moment = list.getEntriesByName(${JSON.stringify(name)})[0];
      if (!moment) return;
      observer.disconnect();
      resolve(performance.timeOrigin + moment.startTime);
    }).observe({ type: '${type}', buffered: true });
  })`);
}

/** Waits until fonts are in and nothing has changed on the page for a moment (at most three seconds). */
function settled(window: BrowserWindow): Promise<void> {
  return window.webContents.executeJavaScript(`document.fonts.ready.then(() => new Promise((resolve) => {
    const done = () => { observer.disconnect(); requestAnimationFrame(() => requestAnimationFrame(() => resolve())); };
    let quiet = setTimeout(done, 300);
    const observer = new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(done, 300); });
    observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(done, 3000);
  }))`);
}

/** Writes a picture of the window to a file, as soon as the page stands still after its first paint. */
export async function writePicture(window: BrowserWindow, file: string): Promise<void> {
  await firstPaint(window);
  await settled(window);
  const picture = await pictureOf(window);
  if (!picture.ok) throw new Error('there is no window to make a picture of');
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeAtomically(path.resolve(file), picture.bytes);
}
