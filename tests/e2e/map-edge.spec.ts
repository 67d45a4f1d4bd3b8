import type { Page } from '@playwright/test';
import { mapAtRest, panelOf } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

/** The picture of a large map: where it lies in the window, in pixels. */
const picture = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLCanvasElement>('[data-map] canvas')].find(
      ({ width, style }) => width > 0 && style.display !== 'none',
    );
    const { left, top, right, bottom } = (seen as HTMLCanvasElement).getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** Whether anything is painted at a point of the window. */
const isPainted = (page: Page, point: { readonly x: number; readonly y: number }) =>
  page.evaluate(({ x, y }) => {
    const seen = [...document.querySelectorAll<HTMLCanvasElement>('[data-map] canvas')].find(
      ({ width, style }) => width > 0 && style.display !== 'none',
    ) as HTMLCanvasElement;
    const { left, top, width } = seen.getBoundingClientRect();
    const scale = seen.width / width;
    const [pixel] = [seen.getContext('2d')?.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data];
    return (pixel?.[3] ?? 0) > 0;
  }, point);

const middleOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + width / 2,
  y: y + height / 2,
});

test('the picture of a large map ends where the map does, and grows with what is put beyond its edge', async ({
  launch,
  folders,
}, testInfo) => {
  const { page } = await openGenerated({ launch, folders }, 1200);
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-detail', 'overview');
  const window = (await map.boundingBox())!;
  const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 240);
  // When the hand rests: paper as large as the map, and as the cell around it.
  await expect.poll(async () => (await picture(page)).left > window.x + 60).toBe(true);
  await mapAtRest(page);
  const before = await picture(page);
  expect(before.right).toBeLessThan(window.x + window.width - 60);

  const card = page.locator('[data-element][data-selected="true"]');
  let shift = 0;
  await expect
    .poll(async () => {
      // There is room between cards.
      await page.mouse.click(middle.x + shift, middle.y + shift);
      shift += 7;
      return card.count();
    })
    .toBe(1);
  await mapAtRest(page);
  const held = (await card.boundingBox())!;
  const beyond = { x: before.left - 70, y: middle.y };
  expect(await isPainted(page, middleOf(held))).toBe(true);
  await page.mouse.move(middleOf(held).x, middleOf(held).y);
  await page.mouse.down();
  await page.mouse.move(beyond.x, beyond.y, { steps: 8 });
  await page.mouse.up();
  await mapAtRest(page);
  const at = middleOf((await card.boundingBox())!);
  expect(at.x).toBeLessThan(before.left);
  await expect.poll(() => isPainted(page, at)).toBe(true);
  await page.screenshot({ path: testInfo.outputPath('beyond.png') });
});

test('a box drawn by a quick hand begins where it was pressed, and a press beside with Shift loses nothing', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 400);
  const window = (await page.locator('[data-map]').boundingBox())!;
  await page.mouse.move(window.x + window.width / 2, window.y + window.height / 2);
  await page.mouse.wheel(0, 240);
  await expect.poll(async () => (await picture(page)).left > window.x + 60).toBe(true);
  await mapAtRest(page);
  const { left, top, right, bottom } = await picture(page);
  await page.keyboard.down('Shift');
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(right - 100, bottom - 100);
  await page.mouse.move(right, bottom);
  await page.mouse.up();
  const chosen = panelOf(page).getByRole('heading', { level: 2 });
  await expect(chosen).toHaveText('400 onderdelen');
  await page.mouse.click(left, top);
  await page.keyboard.up('Shift');
  await mapAtRest(page);
  await expect(chosen).toHaveText('400 onderdelen');
});
