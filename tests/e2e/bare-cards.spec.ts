import type { Locator, Page } from '@playwright/test';
import { capture, mapAtRest, openExample } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

const cards = (page: Page) => page.locator('[data-map] [data-element]');
const drawn = (page: Page) => page.locator('[data-map] [data-element]:has(svg)');
const nameOf = async (card: Locator) => ((await card.getAttribute('aria-label')) ?? '').split(/[,.]/)[0] ?? '';

test('R-MAP-12 a card that the picture shows is drawn over it only for who looks at it more closely', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 150);
  await page.mouse.move(2, 2);
  await expect(cards(page)).toHaveCount(150);
  // The one that the Tab key leads to.
  await expect(drawn(page)).toHaveCount(1);

  const card = cards(page).nth(75);
  const name = await nameOf(card);
  await expect(page.getByRole('button', { name }).first()).toBeVisible();
  await expect(card).toBeEmpty();
  await card.hover();
  await expect(card).toContainText(/\d/);
  await page.mouse.move(2, 2);
  await expect(card).toBeEmpty();

  await card.click();
  await page.mouse.move(2, 2);
  await expect(card).toHaveAttribute('data-selected', 'true');
  await expect(card.locator('svg')).toBeVisible();
  await expect(page.locator('[data-map]')).toHaveAttribute('data-dims', 'true');
  // What steps back does so in the picture: no card over it makes it step forward.
  const other = cards(page).and(page.locator('[data-light="plain"]')).first();
  await expect(other).toHaveCSS('opacity', '0');
  await card.press('Escape');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-dims', 'false');
  await expect(other).toHaveCSS('opacity', '1');
});

test('R-MAP-12 where the keys are is drawn, and of what is new what came last', async ({ launch, folders }) => {
  const { page } = await openGenerated({ launch, folders }, 70);
  await page.mouse.move(2, 2);
  await capture(page, 'opgave: Vaarroute');
  await mapAtRest(page);
  const fresh = page.locator('[data-element][data-fresh="true"]');
  await expect(fresh).toHaveCount(1);
  await expect(fresh).toContainText('Vaarroute');
  await capture(page, 'opgave: Fietsbrug');
  await expect(fresh).toContainText('Fietsbrug');
  await expect(page.locator('[data-element][aria-label^="Vaarroute"]')).toBeEmpty();

  await page.locator('[data-element][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-element]:focus svg')).toBeVisible();
});

test('R-MAP-12 a small map draws all its cards', async ({ page }) => {
  await openExample(page);
  const count = await cards(page).count();
  expect(count).toBeGreaterThan(10);
  await expect(drawn(page)).toHaveCount(count);
});
