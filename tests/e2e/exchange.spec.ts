import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { capture, cardOf, command, createTable, panelOf } from './at-the-table';
import { expect, test } from './fixtures';
import { anotherLaptop } from './two-laptops';

const name = 'Gebiedstafel Rivierenveen';
const fileName = 'Gebiedstafel-Rivierenveen.gebiedstafel';

/** Tells the others what this laptop is called. */
async function nameLaptop(page: Page, laptop: string): Promise<void> {
  await command(page, 'Uitwisselen');
  await page.getByRole('textbox', { name: 'Naam van deze laptop' }).fill(laptop);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function setCost(page: Page, task: string, millions: string): Promise<void> {
  await cardOf(page, task).click();
  const more = panelOf(page).getByRole('button', { name: 'Meer gegevens' });
  await expect(more).toBeVisible();
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
  const field = panelOf(page).getByRole('textbox', { name: 'Geraamde kosten' });
  await field.fill(millions);
  await field.press('Enter');
  await expect(field).toHaveValue(millions);
}

/** Saves the table and gives the path of the newest file of it. */
async function handOver(page: Page, folder: string): Promise<string> {
  const before = new Set(await readdir(folder));
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: /^Bewaard: / })).toBeVisible();
  await page.getByRole('button', { name: 'Melding sluiten' }).click();
  const files = (await readdir(folder)).filter((each) => each.endsWith('.gebiedstafel'));
  return path.join(folder, files.find((each) => !before.has(each)) ?? fileName);
}

const listed = (page: Page) => page.getByRole('listitem').filter({ hasText: name });

/** The dialog that says what a file would bring; agrees, and reads what is new. */
async function takeIn(page: Page, expectedNews: readonly (string | RegExp)[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Overnemen uit / })).toBeVisible();
  // By keyboard: the guide promises this key in every window.
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('heading', { name: 'Wat is er nieuw' })).toBeVisible();
  for (const text of expectedNews) await expect(dialog.getByText(text).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(dialog).toBeHidden();
}

test('R-TAKE-1 R-TAKE-4 R-SNAP-12 two laptops exchange by file: equal tables, the difference on both, one settles it, both agree', async ({
  launch,
  folders,
}) => {
  const there = await anotherLaptop(folders);
  const hereOptions = { environment: { GT_SAVE_DIR: folders.files } };
  const thereOptions = { folders: there, environment: { GT_SAVE_DIR: there.files } };

  const first = await launch(hereOptions);
  await createTable(first.page, name);
  await nameLaptop(first.page, 'Provincie');
  await capture(first.page, 'opgave: Wonen');
  const begun = await handOver(first.page, folders.files);
  await setCost(first.page, 'Wonen', '40');
  await capture(first.page, 'Provincie trekt Wonen');

  const second = await launch({ ...thereOptions, parameters: [begun] });
  await expect(second.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await nameLaptop(second.page, 'Waterschap');
  await setCost(second.page, 'Wonen', '25');
  await capture(second.page, 'Provincie trekt Wonen');
  await capture(second.page, 'opgave: Waterberging');
  const fromThere = await handOver(second.page, there.files);
  await second.app.close();

  await test.step('the file of the other is shown before it is taken in, and the table here stays one', async () => {
    await first.app.close();
    const { page, app } = await launch({ ...hereOptions, parameters: [fromThere] });
    await takeIn(page, [
      'Waterberging',
      /Wonen, geraamde kosten: .*Provincie.*|Wonen, geraamde kosten: .*deze laptop.*/i,
    ]);
    await expect(cardOf(page, 'Waterberging')).toBeVisible();
    await command(page, 'Momentopnamen');
    const before = page.getByRole('dialog').getByRole('listitem', { name: /^Vóór het overnemen uit / });
    await expect(before).toContainText('2 onderdelen · 1 relatie');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+w');
    await expect(listed(page)).toHaveCount(1);
    await listed(page).getByRole('button').click();
    await command(page, 'Verschillen');
    await expect(panelOf(page).getByText('verschil van mening')).toBeVisible();
    await expect(panelOf(page).getByText('Waterschap', { exact: true })).toBeVisible();
    await expect(panelOf(page).getByText('twee keer dezelfde naam')).toBeVisible();
    await handOver(page, folders.files);
    await app.close();
  });

  const back = (await readdir(folders.files)).filter((each) => each.endsWith('.gebiedstafel')).sort();
  const newest = path.join(
    folders.files,
    back.length > 1 ? (back.find((each) => each !== path.basename(begun)) as string) : fileName,
  );

  let settled = '';
  await test.step('there the same differences are shown; the table chooses one', async () => {
    const { page, app } = await launch({ ...thereOptions, parameters: [newest] });
    await takeIn(page, [/Wonen, geraamde kosten/]);
    await command(page, 'Verschillen');
    const panel = panelOf(page);
    await expect(panel.getByText('Provincie', { exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'Kies 40 mln euro' }).click();
    await expect(panel.getByText('verschil van mening')).toBeHidden();
    const unite = panel.getByRole('button', { name: 'Samenvoegen' });
    while ((await unite.count()) > 0) {
      const before = await unite.count();
      await unite.first().click();
      await expect(unite).toHaveCount(before - 1);
    }
    // Now that the two are one party, their two relations are one too.
    await expect(panel.getByText('twee keer gelegd')).toBeVisible();
    await panel
      .getByRole('button', { name: /^Houd / })
      .first()
      .click();
    await expect(panel.getByText('Geen verschillen')).toBeVisible();
    settled = await handOver(page, there.files);
    await app.close();
  });

  await test.step('here that is taken in, and both hold the same file', async () => {
    const { page, app } = await launch({ ...hereOptions, parameters: [settled] });
    await takeIn(page, [/De tafel kiest voor Wonen, geraamde kosten: 40 mln euro\./]);
    await command(page, 'Verschillen');
    await expect(panelOf(page).getByText('Geen verschillen')).toBeVisible();
    const mine = await handOver(page, folders.files);
    expect((await readFile(mine)).equals(await readFile(settled))).toBe(true);
    await app.close();
  });
});
