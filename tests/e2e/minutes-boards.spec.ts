import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { openExample, openListed } from './at-the-table';
import { expect, test } from './fixtures';

test('R-BOARD-12 which boards stand in the minutes is remembered for the table, also after a restart', async ({
  launch,
  relaunch,
  folders,
}) => {
  const environment = { GT_SAVE_DIR: folders.files };
  const running = await launch({ environment });
  await openExample(running.page);
  const minutesOf = async (page: Page): Promise<Locator> => {
    await page.getByRole('button', { name: 'Verslag bekijken' }).click();
    const dialog = page.getByRole('dialog', { name: /^Verslag van / });
    // The annexes are chosen each time; which boards are in one is what is remembered.
    await dialog.getByText('Stand van de kaart', { exact: true }).click();
    await expect(dialog.getByRole('heading', { name: 'A.1 Balans' })).toBeVisible();
    return dialog;
  };
  const dialog = await minutesOf(running.page);
  await expect(dialog.getByRole('checkbox', { name: 'Ruimte' })).toBeChecked();
  await dialog.getByText('Ruimte', { exact: true }).click();
  await dialog.getByText('Vergelijken', { exact: true }).click();
  await expect(dialog.getByRole('heading', { name: 'A.4 Vergelijken' })).toBeVisible();
  await running.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  const { page } = await relaunch(running, { by: 'close', environment });
  await openListed(page, example.areaTable.name);
  const again = await minutesOf(page);
  await expect(again.getByRole('checkbox', { name: 'Ruimte' })).not.toBeChecked();
  await expect(again.getByRole('checkbox', { name: 'Vergelijken' })).toBeChecked();
  await again.getByRole('button', { name: 'Markdown' }).click();
  await expect(page.getByText(/^Bewaard: .*verslag-.*\.md$/)).toBeVisible();
  const [saved = ''] = (await readdir(folders.files)).filter((name) => name.endsWith('.md'));
  const text = await readFile(path.join(folders.files, saved), 'utf8');
  expect(text).toContain('A.4 Vergelijken');
  expect(text).not.toMatch(/A\.\d Ruimte/);
});
