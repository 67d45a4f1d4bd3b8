import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { command, openExample, openListed } from './at-the-table';
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
    await expect(dialog.getByRole('heading', { name: '8.1 Balans' })).toBeVisible();
    return dialog;
  };
  const dialog = await minutesOf(running.page);
  await expect(dialog.getByRole('checkbox', { name: 'Ruimte' })).toBeChecked();
  await dialog.getByText('Ruimte', { exact: true }).click();
  await dialog.getByText('Vergelijken', { exact: true }).click();
  await expect(dialog.getByRole('heading', { name: '8.4 Vergelijken' })).toBeVisible();
  await running.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  const { page } = await relaunch(running, { by: 'close', environment });
  await openListed(page, example.areaTable.name);
  const again = await minutesOf(page);
  await expect(again.getByRole('checkbox', { name: 'Ruimte' })).not.toBeChecked();
  await expect(again.getByRole('checkbox', { name: 'Vergelijken' })).toBeChecked();
  await page.keyboard.press('Escape');
  // What is saved without the window has the same boards.
  await command(page, 'Verslag als Markdown');
  await expect(page.getByText(/^Bewaard: .*verslag-.*\.md$/)).toBeVisible();
  const [saved = ''] = (await readdir(folders.files)).filter((name) => name.endsWith('.md'));
  const text = await readFile(path.join(folders.files, saved), 'utf8');
  expect(text).toContain('8.4 Vergelijken');
  expect(text).not.toMatch(/8\.\d Ruimte/);
});
