import type { Page } from '@playwright/test';
import { expect } from '../e2e/fixtures';

/** A picture (PNG) of a window that has come to rest: two in a row are the same. */
export async function settledPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  await expect
    .poll(async () => {
      const next = await page.screenshot();
      const isSettled = next.equals(last);
      last = next;
      return isSettled;
    })
    .toBe(true);
  return last;
}
