import type { Page } from '@playwright/test';
import { mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';

const cards = (page: Page) => page.locator('[data-map] [data-element]');
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Zoeken en kijken' }).getByRole('button', { name, exact: true });

async function openExample(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.locator('[data-element="t-wonen"]')).toBeVisible();
  await mapAtRest(page);
  return cards(page).count();
}

/** Where every card stands on the map, whatever the window looks at. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
      .map((node) => `${node.dataset['id']} ${node.style.transform}`)
      .sort(),
  );

test('another arrangement is shown with ghosts, given up without a trace, carried out as one entry', async ({
  page,
}) => {
  await openExample(page);
  const before = await places(page);
  const ask = async () => {
    await tool(page, 'Herschikken').click();
    await page.getByRole('menuitem', { name: 'in rijen' }).first().click();
    await expect(page.getByText(/onderdelen verschuiven, gemiddeld/)).toBeVisible();
    await expect(page.locator('[data-ghosts]')).toBeVisible();
    await expect.poll(() => places(page)).not.toEqual(before);
  };
  await ask();
  await page.getByRole('button', { name: 'Laten zoals het was' }).click();
  await expect.poll(() => places(page)).toEqual(before);

  await ask();
  await page.getByRole('button', { name: 'Doorvoeren' }).click();
  await expect(page.locator('[data-ghosts]')).toBeHidden();
  await expect.poll(() => places(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => places(page)).toEqual(before);
});

test('a filter leaves out, a class is folded up with its number, and one goes back to what one looked at', async ({
  page,
}) => {
  const all = await openExample(page);
  await tool(page, 'Filter').click();
  await page.getByRole('menuitem', { name: 'Opgaven', exact: true }).click();
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  await expect(page.getByText(/onderdelen niet getoond/)).toBeVisible();
  await tool(page, 'Vorig beeld').click();
  await expect(cards(page)).toHaveCount(all);

  await tool(page, 'Samenvouwen').click();
  await page.getByRole('menuitem', { name: /^Gemeenten/ }).click();
  await expect(page.getByRole('button', { name: /^Gemeenten \(\d+\)/ })).toBeVisible();
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
});

test('an element is found by typing a part of its name', async ({ page }) => {
  await openExample(page);
  await tool(page, 'Zoeken op de kaart').click();
  await expect(page.locator('input[role="combobox"]:focus')).toBeVisible();
  await page.keyboard.type('stikst');
  await page
    .getByRole('option', { name: /Stikstof/ })
    .first()
    .click();
  await expect(page.locator('[data-element="t-stikstof"][data-selected="true"]')).toBeVisible();
});
