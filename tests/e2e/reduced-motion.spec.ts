import type { Page } from '@playwright/test';
import { capture, createTable } from './at-the-table';
import { expect, test } from './fixtures';

/** From now on the page notes what moves by itself, and every place of the camera. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen = { moving: [] as string[], places: [] as string[] };
    const note = ({ target }: Event) => {
      const moving = (target as Element).getAnimations().filter(({ effect }) => {
        const { duration } = effect?.getComputedTiming() ?? { duration: 0 };
        return Number(duration) > 1;
      });
      for (const each of moving) seen.moving.push(`${(target as Element).className} ${each.constructor.name}`);
    };
    document.addEventListener('transitionrun', note, true);
    document.addEventListener('animationstart', note, true);
    const map = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (map !== null) {
      new MutationObserver(() => seen.places.push(map.style.transform)).observe(map, { attributeFilter: ['style'] });
    }
    Object.assign(window, { seen });
  });

const seenIn = (page: Page) =>
  page.evaluate(() => {
    const { seen } = window as unknown as { seen: { moving: string[]; places: string[] } };
    const now = { moving: [...seen.moving], places: [...new Set(seen.places)].length };
    seen.places.length = 0;
    return now;
  });

const zoomOf = (page: Page): Promise<number> =>
  page.locator('.react-flow__viewport').evaluate((map) => new DOMMatrix(getComputedStyle(map).transform).a);

test('R-MAP-15 with less motion asked for, camera, cards, dialogs and the hall go at once to where they should be', async ({
  app,
  page,
  windowOf,
}) => {
  await createTable(page, 'Rust');
  await capture(page, 'Provincie trekt Wonen');
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await expect(hall.locator('[data-element]').first()).toBeVisible();
  await page.waitForFunction(() => document.getAnimations().length === 0);

  // Without the wish the camera travels: what is watched here does move.
  await watch(page);
  const first = await zoomOf(page);
  await page.keyboard.press('Control+-');
  await expect.poll(() => zoomOf(page)).toBeLessThan(first * 0.85);
  await page.waitForFunction(() => document.querySelector('[data-map]')?.getAttribute('data-settled') === 'true');
  expect((await seenIn(page)).places).toBeGreaterThan(1);

  for (const window of [page, hall]) await window.emulateMedia({ reducedMotion: 'reduce' });
  await watch(page);
  await watch(hall);
  const before = await zoomOf(page);
  await page.keyboard.press('Control+-');
  await expect.poll(() => zoomOf(page)).toBeLessThan(before * 0.9);
  expect((await seenIn(page)).places).toBe(1);
  await page.keyboard.press('Control+0');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first, 2);
  expect((await seenIn(page)).places).toBe(1);

  await capture(page, 'Gemeente Polderdam voert Wonen uit');
  await capture(page, 'opgave: Stikstof');
  await expect(hall.locator('[data-element]')).toHaveCount(4);
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await seenIn(page)).moving).toEqual([]);
  expect((await seenIn(hall)).moving).toEqual([]);
});
