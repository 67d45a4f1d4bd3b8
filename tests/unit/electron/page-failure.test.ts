import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reloadAfterFailure } from '../../../electron/pages/page-failure';
import type { PageFailure } from '../../../shared/ipc/app-info';

function watchedWindow() {
  const calls: string[] = [];
  const webContents = Object.assign(new EventEmitter(), {
    reload: () => calls.push('reload'),
    forcefullyCrashRenderer: () => {
      calls.push('end');
      webContents.emit('render-process-gone', {}, { reason: 'killed' });
    },
  });
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false, getTitle: () => 'Tafel' });
  const told: string[] = [];
  const reloaded: boolean[] = [];
  const note = ({ reason, isReloaded }: PageFailure): void => {
    told.push(reason);
    reloaded.push(isReloaded);
  };
  reloadAfterFailure(window as never, note, 1000);
  return { window, webContents, calls, told, reloaded };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a page that hangs', () => {
  it('is ended and loaded again when it stays that way, and the page is told why', () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { window, calls, told } = watchedWindow();
    window.emit('unresponsive');
    vi.advanceTimersByTime(999);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect([calls, told]).toEqual([['end', 'reload'], ['hang']]);
  });

  it('is left alone when it comes to itself', () => {
    vi.useFakeTimers();
    const { window, calls } = watchedWindow();
    window.emit('unresponsive');
    vi.advanceTimersByTime(900);
    window.emit('responsive');
    vi.advanceTimersByTime(5000);
    expect(calls).toEqual([]);
  });

  it('R-OPEN-21 is loaded again when its process ends by itself, three times a minute at most', () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { webContents, calls, reloaded } = watchedWindow();
    for (let time = 0; time < 5; time += 1) webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(calls).toEqual(['reload', 'reload', 'reload']);
    // Whoever shows the window is told that it stays empty, and says so in another one.
    expect(reloaded).toEqual([true, true, true, false, false]);
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(calls).toHaveLength(3);
  });
});
