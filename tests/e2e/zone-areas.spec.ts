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
  await expect(area(page, 'z-veen')).toHaveAttribute('data-verdict', 'fits');
  const bar = page.locator('[data-overlay="space"]');
  const zone = (name: string) => bar.getByRole('listitem').filter({ hasText: name });
  await expect(zone('Veenweide')).toContainText('970 ha gevraagd, netto 720 van 800 ha: past, 80 ha over');
  await expect(zone('Stadsrand')).toContainText('300 ha gevraagd, netto 300 van 300 ha: past, 0 ha over');
  expect(await placesOnMap(page)).toEqual(before);

  // The hall shows them when it is asked to, and follows what the table says.
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await expect(hall.locator('[data-element]').first()).toBeVisible();
  await expect(hall.locator('[data-areas]')).toBeHidden();
  await page.keyboard.press('Control+Alt+x');
  const list = hall.getByRole('list', { name: 'Deelgebieden op de kaart' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Veenweide' })).toContainText('80 ha over');
  await capture(page, 'Economie vraagt ruimte in Veenweide 100 ha');
  await expect(list.getByRole('listitem').first()).toContainText('Veenweide');
  await expect(list.getByRole('listitem').first()).toContainText('20 ha te veel');
  await expect(area(hall, 'z-veen')).toHaveAttribute('data-verdict', 'over');
  await expect(zone('Veenweide')).toContainText('1.070 ha gevraagd, netto 820 van 800 ha: 20 ha te veel');
  // What does not fit has a heavy edge and a sign, not only another colour.
  const edgeOf = (id: string) => area(page, id).evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await edgeOf('z-veen')).toBe('none');
  expect(await edgeOf('z-stadsrand')).not.toBe('none');
  expect(await placesOnMap(page)).toEqual(before);

  await page.keyboard.press('Control+Alt+x');
  await expect(hall.locator('[data-areas]')).toBeHidden();
  await page.keyboard.press('Control+g');
  await expect(page.locator('[data-areas]')).toBeHidden();
});
