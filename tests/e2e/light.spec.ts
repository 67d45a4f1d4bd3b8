import type { Page } from '@playwright/test';
import { mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

/** The canvases of the map that are seen: the picture, and the light over it when there is any. */
const layers = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLCanvasElement>('[data-map] canvas')].filter(
      ({ width, style }) => width > 0 && style.transform !== '' && style.display !== 'none',
    );
    return seen.map((canvas) => {
      const { left, top, width } = canvas.getBoundingClientRect();
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let [ink, sum] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 0) ink += 1;
        sum = (sum * 31 + (data[at] ?? 0) * 7 + (data[at + 1] ?? 0) * 3 + (data[at + 2] ?? 0)) % 2_147_483_647;
      }
      return { left, top, width, ink, sum, opacity: getComputedStyle(canvas).opacity };
    });
  });

test('R-MAP-24 a choice lies over the picture, which is not painted anew, and moves with it', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 150);
  const map = page.locator('[data-map]');
  // Off the map: what is pointed at is in the light too.
  await page.mouse.move(2, 2);
  await expect.poll(async () => (await layers(page)).length).toBe(1);
  const before = await layers(page);
  expect(before.map(({ opacity }) => opacity)).toEqual(['1']);

  await page.keyboard.press('Control+Shift+K');
  await page.keyboard.insertText('woningbouw 74');
  await expect(page.getByRole('option', { selected: true })).toContainText('Woningbouw 74');
  await page.keyboard.press('Enter');
  await expect(map).toHaveAttribute('data-dims', 'true');
  await mapAtRest(page);
  const [picture, light] = await layers(page);
  expect(picture).toMatchObject({ opacity: '0.25' });
  expect(light).toMatchObject({ opacity: '1' });
  expect(light!.ink).toBeGreaterThan(1_000);
  expect(light!.ink).toBeLessThan(picture!.ink / 2);

  // The keyboard walks on: the same picture, another light.
  await page.locator('[data-element][data-selected="true"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-element][data-selected="true"]')).not.toContainText('74');
  await mapAtRest(page);
  const [same, other] = await layers(page);
  expect(same).toEqual(picture);
  expect(other!.sum).not.toBe(light!.sum);

  const box = (await map.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.mouse.wheel(40, 30);
  await expect.poll(async () => (await layers(page))[0]!.left).not.toBe(same!.left);
  const [movedPicture, movedLight] = await layers(page);
  expect(movedLight!.left - movedPicture!.left).toBeCloseTo(other!.left - same!.left, 0);
  expect(movedLight!.top - movedPicture!.top).toBeCloseTo(other!.top - same!.top, 0);

  await page.keyboard.press('Escape');
  await expect(map).toHaveAttribute('data-dims', 'false');
  await mapAtRest(page);
  expect((await layers(page)).map(({ opacity }) => opacity)).toEqual(['1']);
});
