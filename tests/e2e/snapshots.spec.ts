import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { capture, cardOf, createTable } from './at-the-table';
import { expect, test } from './fixtures';

const name = 'Gebiedstafel Rivierenveen';
const snapshots = (page: Page): Locator => page.getByRole('dialog', { name: 'Momentopnamen' });

async function openSnapshots(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+m');
  await expect(snapshots(page).getByRole('textbox', { name: 'Naam van de momentopname' })).toBeFocused();
  return snapshots(page);
}

test('R-SNAP-5 R-SNAP-8 R-SNAP-15 a snapshot is taken, compared, put back and taken back, by keyboard, and saved as a file', async ({
  launch,
  relaunch,
  folders,
}) => {
  const options = { environment: { GT_SAVE_DIR: folders.files } };
  const running = await launch(options);
  const { page } = running;
  await createTable(page, name);
  await capture(page, 'Provincie trekt Wonen');
  const dialog = await openSnapshots(page);
  await expect(dialog).toContainText('Nog geen momentopnamen');
  await page.keyboard.type('na het ruimtegesprek');
  await page.keyboard.press('Enter');
  const row = dialog.getByRole('listitem', { name: 'na het ruimtegesprek' });
  await expect(row).toContainText('2 onderdelen · 1 relatie');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // From the line too, as everything that is said at the table.
  await capture(page, 'opgave: Zonneweide');
  await capture(page, 'momentopname: met de zonneweide');

  await openSnapshots(page);
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Vergelijken: na het ruimtegesprek' }).press('Enter');
  const board = page.getByRole('main');
  await expect(board.getByRole('combobox', { name: 'Van' })).toHaveValue('Momentopname: na het ruimtegesprek');
  await expect(board.getByRole('combobox', { name: 'Naar' })).toHaveValue('Nu');
  await expect(board.getByRole('row', { name: /Zonneweide/ })).toContainText('Toegevoegd');

  await openSnapshots(page);
  await dialog.getByRole('button', { name: 'Terugzetten …: na het ruimtegesprek' }).press('Enter');
  const question = page.getByRole('alertdialog', { name: 'Terugzetten naar “na het ruimtegesprek”' });
  await expect(question).toContainText('1 onderdeel verdwijnt.');
  await question.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter');
  await expect(question).toBeHidden();
  await page.keyboard.press('Control+1');
  await expect(cardOf(page, 'Wonen')).toBeVisible();
  await expect(cardOf(page, 'Zonneweide')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Maak ongedaan: Teruggezet naar/ }).click();
  await expect(cardOf(page, 'Zonneweide')).toBeVisible();

  await openSnapshots(page);
  await expect(dialog.getByRole('listitem').first()).toContainText('Vóór het terugzetten naar na het ruimtegesprek');
  await dialog.getByRole('button', { name: 'Meer met na het ruimtegesprek', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Naam wijzigen …' }).press('Enter');
  const renaming = page.getByRole('dialog', { name: 'Naam van de momentopname wijzigen' });
  await renaming.getByRole('textbox').fill('na de lunch');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Meer met na de lunch', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Bewaren als tafelbestand …' }).press('Enter');
  await expect.poll(() => readdir(folders.files)).toEqual(['Gebiedstafel-Rivierenveen-na-de-lunch.gebiedstafel']);
  const file = path.join(folders.files, 'Gebiedstafel-Rivierenveen-na-de-lunch.gebiedstafel');
  const content = gunzipSync(await readFile(file)).toString('utf8');
  expect(content).toContain('Wonen');
  expect(content).not.toContain('Zonneweide');

  // They are on the disk: another start lists them.
  const again = await relaunch(running, { by: 'kill', ...options });
  await again.page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await expect(cardOf(again.page, 'Zonneweide')).toBeVisible();
  await openSnapshots(again.page);
  await expect(snapshots(again.page).getByRole('listitem', { name: 'na de lunch' })).toBeVisible();
  await expect(snapshots(again.page).getByRole('listitem')).toHaveCount(3);
});
