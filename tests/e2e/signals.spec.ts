import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { capture, createTable, openExample, panelOf } from './at-the-table';
import { expect, test } from './fixtures';

const line = (page: Page, start: string): Locator =>
  panelOf(page).locator('[data-signal]').filter({ hasText: start }).first();

test('signals come and go while people talk, and hold still while the list is read', async ({ page }) => {
  await createTable(page, 'Signalen in beeld');
  await page.keyboard.press('Alt+8');
  await capture(page, 'opgave: Wonen');
  await expect(line(page, 'Niemand trekt Wonen.')).toBeVisible();
  await capture(page, 'Provincie trekt Wonen');
  await expect(line(page, 'Niemand trekt Wonen.')).toHaveCount(0);
  await capture(page, 'opgave: Energie');
  await line(page, 'Niemand trekt Energie.').hover();
  await capture(page, 'Provincie trekt Energie');
  // Under the pointer nothing jumps: what is solved says so, in its place.
  await expect(line(page, 'Niemand trekt Energie.')).toHaveAttribute('data-gone', 'true');
  await page.mouse.move(5, 5);
  await expect(line(page, 'Niemand trekt Energie.')).toHaveCount(0);
});

test('a signal shows its elements by key, and goes before the hall until it is solved', async ({
  app,
  page,
  windowOf,
}) => {
  await createTable(page, 'Signalen in de zaal');
  await capture(page, 'opgave: Wonen');
  await capture(page, 'opgave: Natuur');
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await page.keyboard.press('Alt+8');
  const wonen = line(page, 'Niemand trekt Wonen.');
  await wonen.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+2');
  await expect(page.locator('li[aria-current="true"]').getByRole('button', { name: 'Kies Wonen' })).toBeVisible();
  await wonen.getByRole('button', { name: /^Toon in de zaal/ }).click();
  await expect(hall.getByText('Niemand trekt Wonen.')).toBeVisible();
  await expect(wonen.getByText('staat in de zaal')).toBeVisible();
  await capture(page, 'Provincie trekt Wonen');
  await expect(hall.getByText('Niemand trekt Wonen.')).toHaveCount(0);
});

test('what is out of balance lights up on the map, with its sentence beside it', async ({ page }) => {
  await openExample(page);
  const light = page.getByRole('button', { name: /^Uitlichten/ });
  await light.click();
  await page.getByRole('menuitem', { name: 'Wachten op elkaar' }).click();
  const bar = page.locator('[data-overlay="circles"]');
  await expect(bar).toContainText('Economie wacht op Wonen, Wonen wacht op Energie, Energie wacht op Economie.');
  await light.click();
  await page.getByRole('menuitem', { name: 'Trekkers en bevoegdheid' }).click();
  await expect(page.locator('[data-overlay="leads"]')).toContainText(
    'Provincie Voorbeeldland (fictief) trekt Stikstof',
  );
  await light.click();
  await page.getByRole('menuitem', { name: 'Ruimte: deelgebieden als vlakken' }).click();
  const zandrug = page.locator('[data-overlay="space"]').getByRole('listitem').filter({ hasText: 'Zandrug' });
  await expect(zandrug).toContainText('past');
  await capture(page, 'Wonen vraagt 900 ha in Zandrug');
  await expect(zandrug).toContainText('te veel');
  await page.getByRole('button', { name: 'Niets meer uitlichten' }).click();
  await expect(page.locator('[data-overlay=""]')).toBeVisible();
  // What falls if one element falls: chosen on the board of dependencies, seen on the map.
  await page.keyboard.press('Control+8');
  await expect(page.locator('[data-impact="i-geld"]')).toContainText('Als Langjarig budget zonder schotten wegvalt');
  const impact = page.getByRole('region', { name: 'Als één onderdeel wegvalt' });
  await impact.getByRole('button', { name: 'Op de kaart' }).click();
  await expect(page.locator('[data-overlay="impact"]')).toContainText('tevergeefs');
});

test('the matrix goes out as CSV and back, and says what a file would change', async ({ launch, folders }) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await openExample(page);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Matrix als CSV bewaren' }).click();
  await expect(page.getByText(/^Bewaard: .*matrix\.csv$/)).toBeVisible();
  const file = path.join(folders.files, 'matrix.csv');
  const text = await readFile(file, 'utf8');
  const choose = page.locator('[data-matrix-file]');
  await choose.setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Matrix inlezen' });
  await expect(dialog).toContainText('Het bestand zegt wat er al staat.');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();

  const [header = '', ...rows] = text.split('\r\n');
  const at = rows.findIndex((row) => row.startsWith('Economie'));
  const cells = (rows[at] ?? '').split(';');
  const empty = cells.findIndex((cell, column) => column > 0 && cell === '');
  cells[empty] = 'S';
  const changed = path.join(folders.files, 'anders.csv');
  await writeFile(changed, [header, ...rows.with(at, cells.join(';')), 'Onbekende opgave;R'].join('\r\n'));
  await choose.setInputFiles(changed);
  await expect(dialog).toContainText(`${header.split(';')[empty]} stuwt Economie`);
  await expect(dialog).toContainText('"Onbekende opgave" is geen opgave op de kaart');
  await dialog.getByRole('button', { name: '1 wijziging doorvoeren' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('td[aria-label*="Economie:"][aria-label*="stuwt"]')).toHaveCount(1);
});

test('a proposal for the next agenda is set aside and stays away', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+Shift+L');
  const proposals = page.locator('[data-proposal]');
  await expect(proposals).toHaveCount(8);
  await page.getByRole('button', { name: 'Wegleggen: Niemand trekt Economie.' }).click();
  await expect(proposals).toHaveCount(7);
  await expect(page.getByText('1 voorstel is weggelegd.')).toBeVisible();
});
