import type { Page } from '@playwright/test';
import { capture, openExample, placesOnMap } from './at-the-table';
import { expect, test } from './fixtures';

const area = (page: Page, zone: string) => page.locator(`[data-zone-area="${zone}"]`);

test('R-MAP-16 zones are areas behind their tasks on the console and in the hall, in words, and nothing moves', async ({
  app,
  page,
  windowOf,
}) => {
  await openExample(page);
  await expect(page.locator('[data-element="t-wonen"]')).toBeVisible();
  const before = await placesOnMap(page);
  await page.keyboard.press('Control+g');
  await expect(page.locator('[data-areas]')).toBeVisible();
  const bar = page.locator('[data-overlay="space"]');
  await expect(bar.getByRole('listitem').filter({ hasText: 'Veenweide' })).toContainText(
    '750 ha gevraagd, netto 750 van 580 ha: 170 ha te veel',
  );
  await expect(bar.getByRole('listitem').filter({ hasText: 'Stadsrand' })).toContainText('10 ha te veel');
  // What does not fit has a heavy edge and a sign, not only another colour.
  await expect(area(page, 'z-veenweide')).toHaveAttribute('data-verdict', 'over');
  const edges = await page
    .locator('[data-zone-area]')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray === 'none'));
  expect(new Set(edges).size).toBe(2);
  expect(await placesOnMap(page)).toEqual(before);

  // The hall shows them when it is asked to, and follows what the table says.
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await expect(hall.locator('[data-element]').first()).toBeVisible();
  await expect(hall.locator('[data-areas]')).toBeHidden();
  await page.keyboard.press('Control+Alt+x');
  await expect(hall.locator('[data-areas]')).toBeVisible();
  const list = hall.getByRole('list', { name: 'Deelgebieden op de kaart' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Stadsrand' })).toContainText('10 ha te veel');
  await capture(page, 'Wonen vraagt 5 ha van Zandrug');
  await expect(bar.getByRole('listitem').filter({ hasText: 'Zandrug' })).toBeVisible();
  await expect(list.getByRole('listitem').filter({ hasText: 'Zandrug' })).toBeVisible();
  expect(await placesOnMap(page)).toEqual(before);

  await page.keyboard.press('Control+Alt+x');
  await expect(hall.locator('[data-areas]')).toBeHidden();
  await page.keyboard.press('Control+g');
  await expect(page.locator('[data-areas]')).toBeHidden();
});
