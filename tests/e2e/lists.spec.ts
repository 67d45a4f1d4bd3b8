import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { partyList, taskList } from '../unit/lists/list-samples';
import { cardOf, command, createTable, logLines, openExample, wordings } from './at-the-table';
import { expect, test } from './fixtures';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Lijst overnemen' });

async function chosen(page: Page, folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  await page.locator('[data-list-file]').setInputFiles(file);
}

test('R-BRING-2 R-BRING-3 a list of parties is shown, taken over as one act, and taken back by one undo', async ({
  page,
  folders,
}) => {
  await createTable(page, 'Rivierenveen');
  await command(page, 'Lijst overnemen');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('button', { name: 'Overnemen' })).toBeDisabled();
  await chosen(page, folders.files, 'partijen.csv', partyList);
  await expect(dialog).toContainText('11 rijen');
  await expect(dialog.getByRole('region', { name: 'Nieuw op de kaart' }).getByRole('listitem')).toHaveCount(8);
  await expect(dialog).toContainText('Deze kolommen blijven in uw eigen lijst: e-mail.');
  const bzk = dialog.getByRole('checkbox', { name: /^Ministerie van BZK/ });
  await expect(bzk).toBeChecked();
  await bzk.focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: '9 wijzigingen overnemen' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(cardOf(page, 'Ministerie van BZK')).toBeVisible();
  await expect(cardOf(page, 'Min. BZK')).toHaveCount(0);
  await expect((await logLines(page)).getByText('is overgenomen: 8 nieuwe onderdelen')).toBeVisible();

  await page.getByRole('button', { name: new RegExp(`^${wordings.nl.undo}`) }).click();
  await expect(cardOf(page, 'Ministerie van BZK')).toHaveCount(0);
  await expect(cardOf(page, 'VNG')).toHaveCount(0);
});

test('R-BRING-1 R-BRING-9 a list of tasks is dropped on the window; a file that is no list says what to do', async ({
  page,
  folders,
}) => {
  await createTable(page, 'Rivierenveen');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'opgaven.csv', { type: 'text/csv' }));
    return data;
  }, taskList);
  await page.locator('[data-region="main"]').dispatchEvent('drop', { dataTransfer: transfer });
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('Klimaat vraagt ruimte in Veenweide (400 hectare, waarvan 250 gedeeld).');
  await expect(dialog).toContainText('Rij 5: "veel" is geen bedrag; vul de kosten zelf in.');
  await chosen(page, folders.files, 'brief.txt', 'Beste allen,\nTot morgen.');
  await expect(dialog.getByRole('status')).toContainText('geen kop die de app kent');
  await chosen(page, folders.files, 'opgaven.csv', taskList);
  await dialog.getByRole('button', { name: /wijzigingen overnemen$/ }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+4');
  await expect(page.locator('[data-board="space"]')).toContainText('Veenweide');
});

test('R-BRING-10 the lists go out by menu and come back without a change', async ({ launch, folders }) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await openExample(page);
  await command(page, 'Partijen en opgaven als lijst');
  await expect.poll(async () => (await readdir(folders.files)).toSorted()).toEqual(['opgaven.csv', 'partijen.csv']);
  await command(page, 'Lijst overnemen');
  for (const name of ['partijen.csv', 'opgaven.csv']) {
    await page.locator('[data-list-file]').setInputFiles(path.join(folders.files, name));
    await expect(dialogOf(page)).toContainText(name);
    await expect(dialogOf(page)).toContainText('Deze lijst verandert niets op de tafel.');
  }
});

test('R-BRING-11 a workbook comes in directly: the sheet is chosen, what is hidden is told, one undo takes it back', async ({
  page,
}) => {
  await createTable(page, 'Rivierenveen');
  await command(page, 'Lijst overnemen');
  const dialog = dialogOf(page);
  await page.locator('[data-list-file]').setInputFiles('tests/fixtures/workbooks/werkmap.xlsx');
  const sheet = dialog.getByRole('button', { name: /Blad$/ });
  await expect(sheet).toContainText('Opgaven');
  await expect(dialog).toContainText('In een cel staat een fout van de spreadsheet: B6. Die telt als leeg.');
  await expect(dialog).toContainText('Rij 5: bij "60" staat niet of het om euro\'s of miljoenen gaat');
  await sheet.click();
  await page.getByRole('option', { name: 'Partijen' }).click();
  await expect(dialog).toContainText('1 rij en 1 kolom zijn in de werkmap verborgen en doen niet mee.');
  await expect(dialog.getByRole('region', { name: 'Nieuw op de kaart' }).getByRole('listitem')).toHaveText([
    /Gemeente Groningen$/,
    /Ministerie van BZK$/,
    /Waterschap Aa en Maas$/,
  ]);
  await dialog.getByRole('button', { name: '3 wijzigingen overnemen' }).click();
  await expect(dialog).toBeHidden();
  await expect(cardOf(page, 'Waterschap Aa en Maas')).toBeVisible();
  await expect((await logLines(page)).getByText('werkmap.xlsx, Partijen')).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${wordings.nl.undo}`) }).click();
  await expect(cardOf(page, 'Waterschap Aa en Maas')).toHaveCount(0);
});

test('R-BRING-12 what is no workbook that can be read says how to go on', async ({ page }) => {
  await createTable(page, 'Rivierenveen');
  await command(page, 'Lijst overnemen');
  for (const [name, says] of [
    ['werkmap.xls', 'ouder of ander soort werkmap'],
    ['webpagina.xls', 'webpagina die als spreadsheet is opgeslagen'],
  ] as const) {
    await page.locator('[data-list-file]').setInputFiles(`tests/fixtures/workbooks/${name}`);
    await expect(dialogOf(page).getByRole('status')).toContainText(says);
  }
});

test('R-BRING-12 a file that is given up does not take away the one that is shown', async ({ page, folders }) => {
  await createTable(page, 'Rivierenveen');
  await command(page, 'Lijst overnemen');
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
      if (!(this instanceof File) || this.name !== 'traag.csv') return read.call(this);
      return new Promise((_, reject) => document.addEventListener('share-gone', () => reject(new Error('gone'))));
    };
  });
  await chosen(page, folders.files, 'traag.csv', taskList);
  await expect(dialogOf(page)).toContainText('Het bestand wordt gelezen');
  await chosen(page, folders.files, 'partijen.csv', partyList);
  await expect(dialogOf(page)).toContainText('11 rijen');
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        document.dispatchEvent(new Event('share-gone'));
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
  await expect(dialogOf(page)).toContainText('11 rijen');
  await expect(dialogOf(page)).not.toContainText('kan niet worden gelezen');
});

test('R-BRING-12 a list on which the app fails is let go with its thread, and is no file that cannot be read', async ({
  page,
  folders,
}) => {
  await createTable(page, 'Rivierenveen');
  await command(page, 'Lijst overnemen');
  await page.evaluate(() => {
    const { postMessage, terminate } = Worker.prototype;
    Worker.prototype.postMessage = function (question: object, ...moved: unknown[]) {
      if ('number' in question) this.dispatchEvent(new ErrorEvent('error', { message: 'made to fail' }));
      else Reflect.apply(postMessage, this, [question, ...moved]);
    };
    Worker.prototype.terminate = function () {
      document.body.dataset['ended'] = 'thread';
      terminate.call(this);
    };
  });
  await chosen(page, folders.files, 'partijen.csv', partyList);
  await expect(dialogOf(page).getByRole('status')).toContainText('loopt vast op wat er in dit bestand staat');
  await expect(page.locator('[data-ended="thread"]')).toHaveCount(1);
});
