import type { Page } from '@playwright/test';
import { command, mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

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

test('R-VIEW-6 an element that a filter hides comes forward from the list of commands; the way back has the filter', async ({
  page,
}) => {
  const all = await openExample(page);
  await tool(page, 'Filter').click();
  await page.getByRole('menuitem', { name: 'Doelen', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const goals = await cards(page).count();
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('stikstof');
  await expect(page.getByRole('option', { selected: true })).toContainText('Stikstof');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-element="t-stikstof"][data-selected="true"]')).toBeInViewport();
  await expect(page.getByText('Het filter verborg wat u zocht')).toBeVisible();
  // The keys go on from there.
  await expect(page.locator('[data-element="t-stikstof"]')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cards(page)).toHaveCount(goals);
});

test('the way between two elements is in the list of commands before two are chosen, and asks for them', async ({
  page,
}) => {
  await openExample(page);
  await command(page, 'Weg tussen');
  const asked = page.getByText('er is niets gekozen');
  await expect(asked).toBeVisible();
  const [one, other] = ['t-wonen', 't-energie'].map((id) => page.locator(`[data-element="${id}"]`));
  await one!.focus();
  await page.keyboard.press('Space');
  await other!.focus();
  await page.keyboard.press('Shift+Space');
  await command(page, 'Weg tussen');
  await expect(asked).toBeHidden();
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

test('what is found on a map seen from far, in a folded class too, comes near enough to read', async ({
  launch,
  folders,
}, testInfo) => {
  const { page } = await openGenerated({ launch, folders }, 400);
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-detail', 'overview');
  await tool(page, 'Samenvouwen').click();
  await page.getByRole('menuitem', { name: /^Gemeenten/ }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => map.getAttribute('data-painted').then(Number)).toBeLessThan(400);

  await tool(page, 'Zoeken op de kaart').click();
  await expect(page.locator('input[role="combobox"]:focus')).toBeVisible();
  await page.keyboard.type('rivierstad 60');
  await page.getByRole('option', { name: /Rivierstad 60/ }).click();
  const found = page.locator('[data-element][data-selected="true"]');
  await expect(found).toContainText('Rivierstad 60');
  await expect.poll(() => map.getAttribute('data-detail')).not.toBe('overview');
  await mapAtRest(page);
  const box = (await found.boundingBox())!;
  expect(box.height).toBeGreaterThan(70);
  const seen = (await map.boundingBox())!;
  expect(Math.abs(box.x + box.width / 2 - (seen.x + seen.width / 2))).toBeLessThan(20);
  expect(Math.abs(box.y + box.height / 2 - (seen.y + seen.height / 2))).toBeLessThan(20);
  await page.screenshot({ path: testInfo.outputPath('found.png') });

  // From far what is chosen still stands out, on top of its group.
  await page.keyboard.press('Control+0');
  await expect.poll(() => map.getAttribute('data-detail')).toBe('overview');
  await mapAtRest(page);
  await page.screenshot({ path: testInfo.outputPath('from-far.png') });

  // The list of commands brings near what is chosen there as well.
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('rivierstad 60');
  await expect(page.getByRole('option', { selected: true })).toContainText('Rivierstad 60');
  await page.keyboard.press('Enter');
  await expect.poll(() => map.getAttribute('data-detail')).not.toBe('overview');
  await expect(found).toBeInViewport();
});
