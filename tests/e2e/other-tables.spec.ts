import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { agendaOf, capture, command, createTable, openListed, panelOf } from './at-the-table';
import { expect, test } from './fixtures';

const north = 'Gebiedstafel Noord';
const south = 'Gebiedstafel Zuid';
const secret = 'Munitieopslag';

/** 120 of the 150 hectares, of which 30 for something confidential; Grootstad has two tasks. */
async function makeNorth(page: Page): Promise<void> {
  await createTable(page, north);
  for (const line of [
    'opgave: Wonen',
    'opgave: Bedrijven',
    `opgave: ${secret}`,
    'deelgebied: Stadsrand 150 ha',
    'Wonen vraagt ruimte in Stadsrand 90 ha',
    `${secret} vraagt ruimte in Stadsrand 30 ha`,
    'Gemeente Grootstad trekt Wonen',
    'Gemeente Grootstad trekt Bedrijven',
    'Rijk financiert Bedrijven 40 mln',
  ]) {
    await capture(page, line);
  }
  await page.keyboard.press('Control+2');
  await page
    .getByRole('main')
    .getByRole('button', { name: `Kies ${secret}` })
    .click();
  await panelOf(page).getByRole('button', { name: 'Meer gegevens' }).click();
  const openness = panelOf(page).getByRole('button', { name: /Openbaarheid$/ });
  await openness.click();
  await page.getByRole('option', { name: 'vertrouwelijk' }).click();
  await expect(openness).toHaveText(/vertrouwelijk/);
}

async function makeSouth(page: Page): Promise<void> {
  await createTable(page, south);
  for (const line of [
    'opgave: Energie',
    'deelgebied: Stadsrand 150 ha',
    'Energie vraagt ruimte in Stadsrand 120 ha',
    'Grootstad trekt Energie',
    'Rijk financiert Energie 40 mln',
  ]) {
    await capture(page, line);
  }
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('textbox', { name: 'Naam van de tafel' })).toBeVisible();
}

async function showBoard(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+L');
  const board = page.locator('[data-board="learning"]');
  await expect(board).toBeVisible();
  await expect(board.locator('[data-other-table]').first()).toBeVisible();
  return board;
}

const shared = (board: Locator): Locator => board.locator('[data-proposal^="shared_"]');
const zoneSentence = `Stadsrand wordt ook aan de tafel “${north}” geclaimd: hier 120 en daar 90 hectare, samen 210 van de 150, 60 te weinig.`;
const partySentence = `Grootstad wordt ook aan de tafel “${north}” gevraagd. Opgaven: hier 1, daar 2.`;

test('R-OTHER-8 two tables that claim one zone and ask one party each propose it, and the minutes name the other', async ({
  launch,
  folders,
}) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await makeNorth(page);
  await leave(page);
  await makeSouth(page);

  const board = await showBoard(page);
  // The Rijk sits at both tables with other money, which is no news.
  await expect(shared(board)).toHaveCount(2);
  await expect(shared(board).first()).toContainText(zoneSentence);
  await expect(shared(board).last()).toContainText(partySentence);
  await expect(board).not.toContainText(secret);

  const toPlanFirst = board.getByText('Plan een sessie om een voorstel op de agenda te zetten.');
  await expect(toPlanFirst.last()).toBeVisible();
  await agendaOf(page).getByRole('button', { name: 'Sessie plannen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sessie plannen' }).click();
  await expect(toPlanFirst).toHaveCount(0);
  const take = shared(board).first().getByRole('button', { name: 'Op de agenda' });
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(agendaOf(page)).toContainText(`Stadsrand: afstemmen met ${north}`);
  // Once is enough, and who has no mouse goes on from the same line.
  await expect(take).toHaveCount(0);
  await expect(shared(board).first()).toContainText('Staat op de agenda');
  await expect(shared(board).first()).toBeFocused();
  const setAside = shared(board)
    .last()
    .getByRole('button', { name: /^Wegleggen/ });
  await setAside.focus();
  await page.keyboard.press('Enter');
  await expect(shared(board)).toHaveCount(1);
  await expect(shared(board)).toBeFocused();
  await expect(board).toContainText('1 voorstel is weggelegd.');

  await agendaOf(page).getByRole('button', { name: 'Sessie openen' }).click();
  await expect(agendaOf(page).getByRole('button', { name: 'Begin met punt 1' })).toBeVisible();
  await command(page, 'Verslag als Markdown');
  await expect(page.getByText(/^Bewaard: .*verslag-.*\.md$/)).toBeVisible();
  const [saved = ''] = (await readdir(folders.files)).filter((name) => name.endsWith('.md'));
  const minutes = await readFile(path.join(folders.files, saved), 'utf8');
  // An item of which nothing was said yet stands on the agenda, not in the minutes.
  await expect(agendaOf(page)).toContainText(`Stadsrand: afstemmen met ${north}`);
  expect(minutes).not.toContain(secret);

  // The other table was not written to, and finds the same from its side, with what is its own.
  await leave(page);
  await openListed(page, north);
  const there = await showBoard(page);
  await expect(shared(there).first()).toContainText(
    `Stadsrand wordt ook aan de tafel “${south}” geclaimd: hier 120 en daar 120 hectare, samen 240 van de 150, 90 te weinig.`,
  );
  await expect(shared(there).last()).toContainText(
    `Gemeente Grootstad wordt ook aan de tafel “${south}” gevraagd. Opgaven: hier 2, daar 1.`,
  );
  // More is asked of the party here: that is another cause for the table that set it aside.
  await capture(page, 'opgave: Haven');
  await capture(page, 'Gemeente Grootstad trekt Haven');
  await leave(page);
  await openListed(page, south);
  const again = await showBoard(page);
  await expect(shared(again)).toHaveCount(2);
  await expect(shared(again).last()).toContainText('Opgaven: hier 1, daar 3.');
});

test('R-OTHER-7 a table is left out, also after a restart, and nothing is compared while looking back', async ({
  launch,
  relaunch,
}) => {
  const running = await launch();
  await makeNorth(running.page);
  await leave(running.page);
  await makeSouth(running.page);
  const board = await showBoard(running.page);
  await expect(shared(board)).toHaveCount(2);
  await running.page.keyboard.press('Control+t');
  await expect(shared(board)).toHaveCount(0);
  await running.page.keyboard.press('Escape');
  await expect(shared(board)).toHaveCount(2);
  await board.locator('[data-other-table] label').click();
  await expect(shared(board)).toHaveCount(0);

  const { page } = await relaunch(running, { by: 'close' });
  await openListed(page, south);
  const again = await showBoard(page);
  await expect(again.getByRole('checkbox', { name: new RegExp(north) })).not.toBeChecked();
  await expect(shared(again)).toHaveCount(0);
  await again.locator('[data-other-table] label').click();
  await expect(shared(again)).toHaveCount(2);
});

test('R-OTHER-9 a table file is compared with until the open table is closed, and no table comes of it', async ({
  app,
  page,
  folders,
}) => {
  const file = path.join(folders.files, 'oost.json');
  await writeFile(file, JSON.stringify({ ...example, areaTable: { ...example.areaTable, name: 'Gebiedstafel Oost' } }));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog;
  }, file);
  await makeSouth(page);
  await page.keyboard.press('Control+Shift+L');
  const board = page.locator('[data-board="learning"]');
  await expect(board.getByText('Op deze laptop staan geen andere tafels.')).toBeVisible();
  await board.getByRole('button', { name: 'Met een bestand vergelijken…' }).click();
  // At the end of the example 300 hectares are asked in Stadsrand, of the 300 that its table counts with.
  await expect(shared(board).first()).toContainText(
    'Stadsrand wordt ook aan de tafel “Gebiedstafel Oost” geclaimd: hier 120 en daar 300 hectare, samen 420 van de 150, 270 te weinig. Als beschikbaar staat aan de tafel “Gebiedstafel Oost” 300 hectare.',
  );
  await expect(board.locator('[data-other-table]')).toContainText('uit een bestand, zoals op');
  await leave(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Oost' })).toHaveCount(0);
  await openListed(page, south);
  await page.keyboard.press('Control+Shift+L');
  await expect(board.getByText('Op deze laptop staan geen andere tafels.')).toBeVisible();
  await expect(shared(board)).toHaveCount(0);
});
