import type { Page } from '@playwright/test';

/** Frames of a movement: how long they took, and which share of those a screen of 60 Hz asks for was not there. */
export interface FrameFigures {
  readonly frames: number;
  readonly p95: number;
  /** Percent. */
  readonly missed: number;
}

const frameMs = 1000 / 60;

declare global {
  interface Window {
    benchFrames: { moments: number[]; isOn: boolean };
  }
}

export async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = { moments: [] as number[], isOn: true };
    window.benchFrames = watched;
    const tick = (moment: number): void => {
      watched.moments.push(moment);
      if (watched.isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

export async function stopFrames(page: Page): Promise<FrameFigures> {
  const moments = await page.evaluate(() => {
    window.benchFrames.isOn = false;
    return window.benchFrames.moments;
  });
  const lengths = moments.slice(1).map((moment, index) => moment - (moments[index] as number));
  const asked = lengths.reduce((sum, length) => sum + Math.max(1, Math.round(length / frameMs)), 0);
  const sorted = [...lengths].sort((one, other) => one - other);
  return {
    frames: lengths.length,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    missed: asked === 0 ? 0 : (100 * (asked - lengths.length)) / asked,
  };
}
