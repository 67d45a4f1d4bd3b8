import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { agendaOf, capture, command, createTable, logLines, openSession, panelOf } from './at-the-table';
import { expect, test } from './fixtures';
import { addPlace, anotherLaptop, dialogOf, exchangeAt, fetchTable, inFolder, leaveDialog } from './two-laptops';

const actions =
  'actie;actiehouder\nKaart maken;Gemeente Gouda\nRekenen;Gemeente Zuidplas\nBrief sturen;Gemeente Gouda\n';

test('R-CMD-9 a line that says several things, a list of actions and an edited agenda are one step each, which Ctrl+Z takes back', async ({
  page,
  folders,
}) => {
  await createTable(page, 'Rivierenveen');
  await capture(page, 'Gemeente Gouda trekt Wonen');
  await capture(page, 'Gemeente Zuidplas trekt Water');
  await openSession(page);
  await agendaOf(page).getByRole('button', { name: 'Begin met punt 1' }).click();

  await test.step('a line', async () => {
    await capture(page, 'Gouda en Zuidplas stuwen Wonen');
    const log = await logLines(page);
    await expect(log.getByText('stuwen Wonen')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(log.getByText('Ongedaan gemaakt: Gouda en Zuidplas stuwen Wonen.')).toBeVisible();
    await page.keyboard.press('Control+2');
    const list = page.locator('[data-region="main"]');
    await expect(list.getByText('3 relaties')).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await expect(list.getByText('3 relaties')).toHaveCount(1);
    await page.keyboard.press('Control+1');
  });

  await test.step('a list', async () => {
    await command(page, 'Lijst overnemen');
    const file = path.join(folders.files, 'acties.csv');
    await writeFile(file, actions);
    await page.locator('[data-list-file]').setInputFiles(file);
    await page.getByRole('dialog').getByRole('button', { name: '3 wijzigingen overnemen' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    const log = await logLines(page);
    await expect(log.getByText('Lijst "acties.csv" is overgenomen: 3 acties.', { exact: true })).toHaveCount(1);
    await page.keyboard.press('Alt+3');
    await expect(panelOf(page).getByText('Brief sturen')).toBeVisible();
    await page.keyboard.press('Control+z');
    for (const text of ['Kaart maken', 'Rekenen', 'Brief sturen']) {
      await expect(panelOf(page).getByText(text)).toHaveCount(0);
    }
  });

  await test.step('an agenda', async () => {
    const items = agendaOf(page).getByRole('row');
    // The item under discussion has a clock in it.
    const toCome = async (): Promise<readonly string[]> => (await items.allTextContents()).slice(1);
    const before = await toCome();
    await agendaOf(page).getByRole('button', { name: 'Agenda bewerken' }).click();
    const editor = page.getByRole('dialog', { name: 'Agenda bewerken' });
    await editor
      .getByRole('button', { name: /^Haal weg/ })
      .nth(1)
      .click();
    await editor.getByRole('button', { name: 'Bewaren' }).click();
    await expect(editor).toBeHidden();
    await expect(items).toHaveCount(before.length);
    const log = await logLines(page);
    await expect(log.getByText(/^De agenda is aangepast: ".+" verwijderd\.$/)).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect.poll(toCome).toEqual(before);
  });
});

test('R-UNDO-12 what a colleague worked on meanwhile stays as it is, and the screen says so', async ({
  launch,
  folders,
}) => {
  const shared = path.join(folders.files, 'shared');
  await mkdir(shared);
  const first = await launch();
  const { page } = first;
  await createTable(page, 'Rivierenveen');
  await capture(page, 'Gemeente Gouda trekt Wonen');
  await capture(page, 'Gemeente Zuidplas trekt Water');
  await command(page, 'Lijst overnemen');
  const file = path.join(folders.files, 'acties.csv');
  await writeFile(file, actions);
  await page.locator('[data-list-file]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: '3 wijzigingen overnemen' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await command(page, 'Uitwisselen');
  await addPlace(first, 'Netwerkmap', inFolder(shared));
  await leaveDialog(page);
  await exchangeAt(page, 'Netwerkmap');

  const second = await launch({ folders: await anotherLaptop(folders) });
  await fetchTable(second, 'Netwerkmap', 'Rivierenveen', inFolder(shared));
  await capture(second.page, 'A2 klaar');
  await exchangeAt(second.page, 'Netwerkmap');
  await command(page, 'Uitwisselen');
  await dialogOf(page).getByRole('listitem').getByRole('button', { name: 'Uitwisselen' }).click();
  const news = page.getByRole('dialog', { name: 'Wat is er nieuw' });
  await expect(news).toContainText('A2 Rekenen');
  await news.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(dialogOf(page)).toBeHidden();

  await page.keyboard.press('Control+z');
  const told = page.getByRole('status').filter({ hasText: 'Deels ongedaan gemaakt.' });
  await expect(told).toContainText('"A2" blijft zoals het nu is, want daarna is vastgelegd: A2 klaar.');
  await page.keyboard.press('Alt+3');
  await expect(panelOf(page).getByText('Rekenen')).toBeVisible();
  await expect(panelOf(page).getByText('Kaart maken')).toHaveCount(0);
  const log = await logLines(page);
  await expect(
    log.getByText('Deels ongedaan gemaakt, op "A2" na: Lijst "acties.csv" is overgenomen: 3 acties.'),
  ).toBeVisible();
});
