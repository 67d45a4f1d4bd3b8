import type { Page } from '@playwright/test';
import { agendaOf, command, logLines, openExample } from './at-the-table';
import { expect, test } from './fixtures';

const cards = (page: Page) => page.locator('[data-map] [data-element]');
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Zoeken en kijken' });
const tool = (page: Page, name: string | RegExp) => bar(page).getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

async function filterOn(page: Page, word: string): Promise<void> {
  await tool(page, /^Filter/).click();
  await page.getByRole('menuitem', { name: word, exact: true }).click();
}

/** Keeps what the map shows under a name, by keyboard alone. */
async function keepAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+d');
  await expect(dialog(page).getByRole('textbox', { name: 'Naam van het beeld' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
}

test('R-VIEW-1 a filter is kept under a name by keyboard, chosen by key, bar and palette, renamed and removed; undo takes each back', async ({
  running,
  relaunch,
}) => {
  const { page } = running;
  await openExample(page);
  await expect(page.locator('[data-element="t-wonen"]')).toBeVisible();
  const all = await cards(page).count();
  await filterOn(page, 'Opgaven');
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const tasks = await cards(page).count();
  await keepAs(page, 'Alleen opgaven');
  await expect(tool(page, 'Beelden: Alleen opgaven')).toBeVisible();

  // Round by keys: the whole map stands between the last and the first.
  await page.keyboard.press('Alt+PageDown');
  await expect(cards(page)).toHaveCount(all);
  await expect(tool(page, 'Beelden')).toHaveText('Beelden');
  await page.keyboard.press('Alt+PageDown');
  await expect(cards(page)).toHaveCount(tasks);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cards(page)).toHaveCount(all);

  await tool(page, 'Beelden').click();
  await page.getByRole('menuitem', { name: 'Alleen opgaven', exact: true }).click();
  await expect(cards(page)).toHaveCount(tasks);
  await tool(page, /^Beelden/).click();
  await page.getByRole('menuitem', { name: 'Hele kaart, zonder filter' }).click();
  await expect(cards(page)).toHaveCount(all);
  await command(page, 'Alleen opgaven');
  await expect(cards(page)).toHaveCount(tasks);

  // Renamed and removed in the list of all views.
  await page.keyboard.press('Control+Shift+B');
  const field = dialog(page).getByRole('textbox', { name: 'Naam van “Alleen opgaven”' });
  await field.fill('Opgaven op een rij');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('listitem', { name: 'Opgaven op een rij' })).toContainText('Opgaven');
  await dialog(page).getByRole('button', { name: 'Verwijder “Opgaven op een rij”' }).click();
  await expect(dialog(page)).toContainText('Nog geen beelden');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await command(page, 'Maak ongedaan');
  await expect(tool(page, 'Beelden: Opgaven op een rij')).toBeVisible();
  const log = await logLines(page);
  await expect(log.getByRole('listitem').first()).toContainText('Beeld "Opgaven op een rij" is weggehaald.');

  // It is with the table, so it is there after a restart.
  const again = await relaunch(running, { by: 'close' });
  await again.page.getByRole('listitem').filter({ hasText: 'voorbeeldgebied' }).getByRole('button').click();
  await expect(cards(again.page)).toHaveCount(all);
  await again.page.keyboard.press('Alt+PageDown');
  await expect(cards(again.page)).toHaveCount(tasks);
});

test('R-VIEW-3 an agenda item is prepared with a named view, shows it when it is taken up, and follows what it becomes', async ({
  page,
}) => {
  await openExample(page);
  await expect(page.locator('[data-element="t-wonen"]')).toBeVisible();
  const all = await cards(page).count();
  await filterOn(page, 'Opgaven');
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const tasks = await cards(page).count();
  await keepAs(page, 'Opgaven');
  await page.keyboard.press('Alt+PageDown');
  await expect(cards(page)).toHaveCount(all);

  await command(page, 'Sessie plannen');
  await dialog(page).getByRole('button', { name: 'Sessie plannen' }).click();
  await expect(dialog(page)).toBeHidden();
  await agendaOf(page).getByRole('button', { name: 'Sessie openen' }).click();
  await expect(agendaOf(page).getByRole('button', { name: 'Begin met punt 1' })).toBeVisible();
  const second = agendaOf(page).getByRole('row').nth(1);
  await second.hover();
  await second.getByRole('button', { name: /^Beeld bij:/ }).click();
  await page.getByRole('menuitem', { name: 'Opgaven', exact: true }).click();
  await expect(second).toContainText('beeld: Opgaven');

  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(agendaOf(page).locator('[aria-current="step"]')).toContainText('Opening');
  await expect(cards(page)).toHaveCount(all);
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(cards(page)).toHaveCount(tasks);
  await expect(agendaOf(page)).toContainText('Beeld bij dit punt: Opgaven');

  // Somebody makes the view wider; the item goes along.
  await filterOn(page, 'Doelen');
  await expect.poll(() => cards(page).count()).toBeGreaterThan(tasks);
  const wider = await cards(page).count();
  await keepAs(page, 'opgaven');
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(agendaOf(page).locator('[aria-current="step"]')).not.toContainText('De kaart');
  await page.keyboard.press('Alt+PageUp');
  await expect(cards(page)).toHaveCount(all);
  await page.keyboard.press('Control+Alt+ArrowLeft');
  await expect(cards(page)).toHaveCount(wider);
  await expect(second).toContainText('beeld: Opgaven');
});
