import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ServerEnvironment } from '../contract/servers';
import { command } from './at-the-table';
import { expect, type Folders, type Running } from './fixtures';

export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Folders of a colleague's laptop: a profile and data of its own. */
export async function anotherLaptop({ files }: Folders): Promise<Folders> {
  const folders = {
    userData: path.join(files, 'other-profile'),
    data: path.join(files, 'other-data'),
    files: path.join(files, 'other-files'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder);
  return folders;
}

/** Answers the system's dialog for choosing a folder. */
export async function answerFolder({ app }: Running, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog;
  }, folder);
}

/** Fills the form of a place with a folder that both laptops reach. */
export const inFolder =
  (folder: string) =>
  async (running: Running): Promise<void> => {
    await answerFolder(running, folder);
    await dialogOf(running.page).getByRole('button', { name: 'Map kiezen' }).click();
    await expect(dialogOf(running.page).getByText(folder)).toBeVisible();
  };

/** Fills the form of a place with a bucket on Ceph. */
export const inBucket =
  (server: ServerEnvironment, prefix: string) =>
  async ({ app, page }: Running): Promise<void> => {
    // A new host is asked about in a dialog of the system: yes.
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = (async () => ({ response: 1, checkboxChecked: false })) as typeof dialog.showMessageBox;
    });
    const fill = (label: string, value = ''): Promise<void> =>
      dialogOf(page).getByRole('textbox', { name: label, exact: true }).fill(value);
    await dialogOf(page).getByText('S3', { exact: true }).click();
    await fill('Adres van de server', server['S3_ENDPOINT']);
    await fill('Regio', server['S3_REGION']);
    await fill('Emmer (bucket)', server['S3_BUCKET']);
    await fill('Map in de emmer', prefix);
    await fill('Toegangssleutel', server['S3_ACCESS_KEY']);
    await dialogOf(page)
      .getByLabel('Geheime sleutel')
      .fill(server['S3_SECRET_KEY'] ?? '');
  };

/** Adds a place from the form that is open, or from the table when none is. */
export async function addPlace(running: Running, name: string, fill: (running: Running) => Promise<void>) {
  const dialog = dialogOf(running.page);
  await dialog.getByRole('button', { name: 'Plek toevoegen' }).click();
  await fill(running);
  await dialog.getByRole('textbox', { name: 'Naam', exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  // It is tried first; the form goes when it is kept.
  await expect(dialog.getByRole('textbox', { name: 'Naam', exact: true })).toBeHidden();
}

/** Closes the dialog in which places are set up; what is typed next goes to the console. */
export async function leaveDialog(page: Page): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Sluiten' }).first().click();
  await expect(dialogOf(page)).toBeHidden();
}

/** Exchanges at a place, from the console, and gives what was said about it. */
export async function exchangeAt(page: Page, place: string | RegExp = /.*/): Promise<string> {
  await command(page, 'Uitwisselen');
  const dialog = dialogOf(page);
  await dialog.getByRole('listitem', { name: place }).getByRole('button', { name: 'Uitwisselen' }).click();
  // Either what is new, or that nothing is.
  const news = dialog.getByText(/nieuwe regels?\./);
  const outcome = dialog.getByRole('status').filter({ hasText: /overgenomen|niets nieuws/ });
  await expect(news.or(outcome).first()).toBeVisible();
  const said = (await news.or(outcome).first().textContent()) ?? '';
  // What is new may come forward in a dialog of its own just when this one is left.
  await expect(async () => {
    if (await dialog.isVisible())
      await dialog.getByRole('button', { name: 'Sluiten' }).first().click({ timeout: 1_000 });
    await expect(dialog).toBeHidden({ timeout: 1_000 });
  }).toPass();
  return said;
}

/** Fetches a table that was never on this laptop, at a place that is set up on the way. */
export async function fetchTable(
  running: Running,
  place: string,
  table: string,
  fill: (running: Running) => Promise<void>,
): Promise<void> {
  const { page } = running;
  await page.getByRole('button', { name: 'Ophalen van een plek' }).click();
  await addPlace(running, place, fill);
  await expect(dialogOf(page).getByText('Van welke plek?')).toBeVisible();
  await dialogOf(page).getByRole('listitem').getByRole('button').click();
  await dialogOf(page).getByRole('button', { name: table }).click();
  await expect(page.getByRole('heading', { level: 1, name: table, exact: true })).toBeVisible();
}
