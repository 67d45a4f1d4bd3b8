import type { Page } from '@playwright/test';
import { mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';

const card = (page: Page, id: string) => page.locator(`[data-element="${id}"]`);

/** What is seen of an element in a frame: how far its card is from where it was first, and whether card or hand shows it. */
interface Seen {
  readonly away: number;
  readonly isCardShown: boolean;
  readonly isInHand: boolean;
}

/** Notes every frame from now on. @returns what was seen, when asked */
async function watch(page: Page, id: string): Promise<() => Promise<readonly Seen[]>> {
  await page.evaluate((element) => {
    const watched = document.querySelector<HTMLElement>(`[data-element="${element}"]`) as HTMLElement;
    const start = watched.getBoundingClientRect();
    const seen: unknown[] = [];
    const note = (): void => {
      const { left, top } = watched.getBoundingClientRect();
      const picture = watched.querySelector('svg') as SVGElement;
      seen.push({
        away: Math.hypot(left - start.left, top - start.top),
        isCardShown: getComputedStyle(picture).visibility === 'visible',
        isInHand: document.querySelector('[data-map] canvas[data-holds]')?.getAttribute('width') !== '0',
      });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { seenOfElement: seen });
  }, id);
  return () => page.evaluate(() => (window as unknown as { seenOfElement: Seen[] }).seenOfElement);
}

test('R-MAP-22 what is dragged is in every frame seen once, and keeps the keyboard', async ({ page }) => {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(card(page, 't-wonen')).toBeVisible();
  await mapAtRest(page);
  const box = (await card(page, 't-wonen').boundingBox())!;
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(start.x, start.y);
  await mapAtRest(page);
  const seen = await watch(page, 't-wonen');

  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y - 20, { steps: 4 });
  await page.mouse.move(start.x + 260, start.y - 150, { steps: 8 });
  const hand = page.locator('[data-map] canvas[data-holds="true"]');
  await expect(hand).toBeVisible();
  await expect(card(page, 't-wonen').locator('svg')).toBeHidden();
  // Dragged over other cards it points at none of them.
  await expect(page.locator('[data-element]:hover')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toHaveCount(0);
  await mapAtRest(page);
  await expect(card(page, 't-wonen').locator('svg')).toBeVisible();
  await expect(card(page, 't-wonen')).toBeFocused();

  const frames = await seen();
  const last = frames.at(-1)!;
  expect(last.away).toBeGreaterThan(50);
  const taken = frames.findIndex(({ isCardShown }) => !isCardShown);
  expect(taken).toBeGreaterThanOrEqual(0);
  const put = frames.findLastIndex(({ isCardShown }) => !isCardShown) + 1;
  expect(put).toBeGreaterThan(taken);
  for (const [at, { isCardShown, isInHand, away }] of frames.entries()) {
    if (at >= taken && at < put) expect(isCardShown, `frame ${at} of ${frames.length}`).toBe(false);
    // The hand's own frame follows within the one in which the card is hidden.
    if (at > taken && at < put) expect(isInHand, `frame ${at} of ${frames.length}`).toBe(true);
    if (at >= put) expect(away, `frame ${at} of ${frames.length}`).toBeCloseTo(last.away, 0);
  }
});

test('R-MAP-22 a drag that ends where it began changes nothing', async ({ page }) => {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(card(page, 't-wonen')).toBeVisible();
  await mapAtRest(page);
  const box = (await card(page, 't-wonen').boundingBox())!;
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 120, start.y + 60, { steps: 5 });
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toBeVisible();
  await page.mouse.move(start.x, start.y, { steps: 5 });
  await page.mouse.up();
  await mapAtRest(page);
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toHaveCount(0);
  await expect(card(page, 't-wonen').locator('svg')).toBeVisible();
  expect(await card(page, 't-wonen').boundingBox()).toEqual(box);
});
