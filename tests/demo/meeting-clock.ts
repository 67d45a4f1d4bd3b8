import type { Page } from '@playwright/test';

/**
 * The meeting's own time: every entry is dated as in the example. Only what a page reads as the date is set; timers,
 * frames and the measuring clock go on as they are.
 */
export async function setClock(page: Page, at: string): Promise<void> {
  await page.evaluate((now) => {
    window.demoDate ??= Date;
    const real = window.demoDate;
    window.Date = class extends real {
      constructor(...values: [] | [number | string]) {
        super(...((values.length === 0 ? [now] : values) as [number]));
      }

      static override now(): number {
        return now;
      }
    } as DateConstructor;
  }, Date.parse(at));
}

declare global {
  interface Window {
    demoDate?: DateConstructor;
  }
}
