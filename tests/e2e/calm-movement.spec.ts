import type { Page } from '@playwright/test';
import { mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

/** The two canvases that the picture of the map is painted on in turn. */
const sheets = '[data-map] canvas[class*="below"]';

/** Counts from now on how often another picture is shown in place of the one before. @returns the number, when asked */
async function countPictures(page: Page): Promise<() => Promise<number>> {
  await page.evaluate((both) => {
    const watched = { turns: 0 };
    // A canvas that is not seen any more is given up.
    const observer = new MutationObserver((records) => {
      watched.turns += records.filter(({ target }) => (target as HTMLCanvasElement).width === 0).length;
    });
    for (const sheet of document.querySelectorAll(both)) {
      observer.observe(sheet, { attributes: true, attributeFilter: ['width'] });
    }
    Object.assign(window, { watchedSheets: watched });
  }, sheets);
  return () => page.evaluate(() => (window as unknown as { watchedSheets: { turns: number } }).watchedSheets.turns);
}

/** What is seen of the pictures: where they lie, and whether one lies on another. */
const seenSheets = (page: Page) =>
  page.locator(sheets).evaluateAll((all) =>
    (all as HTMLCanvasElement[])
      .filter(({ style, width }) => style.display !== 'none' && width > 0)
      .map(({ style, width }) => ({
        isSharp: / scale\(1\)$/.test(style.transform),
        isAlone: style.zIndex === '' && style.background === '',
        isPainted: width > 100,
      })),
  );

const alone = [{ isSharp: true, isAlone: true, isPainted: true }];

async function comeNear(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.keyboard.press('Control+Shift+K');
  await page.keyboard.insertText('woningbouw 500');
  await expect(page.getByRole('option', { selected: true })).toContainText('Woningbouw 500');
  await page.keyboard.press('Enter');
  await mapAtRest(page);
}

test('R-MAP-25 a calm movement from near by to all of a large map paints one picture, for where it ends', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 1_000);
  const map = page.locator('[data-map]');
  await comeNear(page);
  await expect(map).not.toHaveAttribute('data-detail', 'overview');
  expect(await seenSheets(page)).toEqual(alone);
  const pictures = await countPictures(page);
  await page.keyboard.press('Control+0');
  await expect(map).toHaveAttribute('data-detail', 'overview');
  await mapAtRest(page);
  expect(await pictures()).toBe(1);
  expect(await seenSheets(page)).toEqual(alone);
});

test('R-MAP-25 who takes the map in hand on its way gets a picture of where it is then', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 1_000);
  await comeNear(page);
  const map = (await page.locator('[data-map]').boundingBox())!;
  const zoom = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate(({ style }) => Number(/scale\(([\d.]+)\)/.exec(style.transform)?.[1] ?? 0));
  const near = await zoom();
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.keyboard.press('Control+0');
  await expect.poll(zoom).toBeLessThan(near);
  await page.mouse.wheel(0, -30);
  await mapAtRest(page);
  expect(await seenSheets(page)).toEqual(alone);
  // The picture reaches over the window, or ends where the map does.
  const covered = await page.locator(sheets).evaluateAll((all, window) => {
    const seen = (all as HTMLCanvasElement[]).find(({ style, width }) => style.display !== 'none' && width > 0);
    const { left, right } = (seen as HTMLCanvasElement).getBoundingClientRect();
    return right - left >= 0.5 * window.width;
  }, map);
  expect(covered).toBe(true);
});
