import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { capture, command, createTable, openListed } from './at-the-table';
import { expect, test } from './fixtures';

const table = 'Gebiedstafel Rivierenveen';
const passphrase = 'paard batterij nietje correct';

/** Every file below a folder that holds the text. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  const wide = Buffer.from(text, 'utf16le');
  const found: string[] = [];
  for (const file of files) {
    // One that is written at this moment still has another name, and is gone under it when it is read.
    const packed = await readFile(file).catch(() => null);
    if (packed === null) continue;
    const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
    if (bytes.includes(text) || bytes.includes(wide)) found.push(path.relative(folder, file));
  }
  return found;
}

test('a wiped table is nowhere on the laptop but in the encrypted file, and comes back from there', async ({
  launch,
  relaunch,
  folders,
}) => {
  test.slow();
  const options = { environment: { GT_SAVE_DIR: folders.files } };
  const running = await launch(options);
  const { page } = running;
  await createTable(page, 'Gebiedstafel Heuvelrug');
  await capture(page, 'opgave: Bosrand');
  await command(page, 'Tafel sluiten');
  await createTable(page, table);
  for (const line of ['opgave: Moerasvaren', 'Provincie trekt Moerasvaren', 'momentopname: eindstand'])
    await capture(page, line);
  await expect
    .poll(async () => (await filesWith(folders.data, 'Moerasvaren')).some((file) => /snapshots.*\.gz$/.test(file)))
    .toBe(true);

  await command(page, 'Afsluiten en wissen');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await expect(dialog.getByRole('button', { name: 'Bewaren en wissen' })).toBeDisabled();
  await dialog.getByLabel('Wachtzin nog een keer').fill(passphrase);
  await dialog.getByRole('button', { name: 'Bewaren en wissen' }).click();
  const told = page.getByRole('dialog', { name: 'Gewist van deze laptop' });
  await expect(told).toContainText(/logboek, momentopnamen en wat van het uitwisselen was bewaard: \d+ bestand/);
  await expect(told).toContainText('de werkkopie, met de bestanden waarin ze stond');
  await expect(told).toContainText('4 logregels staan in het versleutelde bestand');
  await told.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByRole('listitem').filter({ hasText: table })).toBeHidden();
  // The other table is untouched.
  await openListed(page, 'Gebiedstafel Heuvelrug');
  await expect(page.locator('[data-element]').filter({ hasText: 'Bosrand' })).toBeVisible();

  const again = await relaunch(running, { by: 'close', ...options });
  await expect(again.page.getByRole('listitem').filter({ hasText: 'Heuvelrug' })).toBeVisible();
  for (const folder of [folders.data, folders.userData, folders.files]) {
    expect(await filesWith(folder, 'Moerasvaren')).toEqual([]);
  }
  const [file] = await readdir(folders.files);
  const bytes = await readFile(path.join(folders.files, file!));
  expect(bytes.toString('latin1', 0, 24)).toBe('gebiedstafel-encrypted 1');

  const third = await relaunch(again, { by: 'close', ...options, parameters: [path.join(folders.files, file!)] });
  const unlock = third.page.getByRole('dialog', { name: 'Versleuteld bestand openen' });
  await unlock.getByLabel('Wachtzin').fill('een verkeerde wachtzin');
  await third.page.keyboard.press('Enter');
  await expect(unlock).toContainText('De wachtzin past niet');
  await unlock.getByLabel('Wachtzin').fill(passphrase);
  await third.page.keyboard.press('Enter');
  await expect(third.page.getByRole('heading', { level: 1, name: table, exact: true })).toBeVisible();
  await expect(third.page.locator('[data-element]').filter({ hasText: 'Moerasvaren' })).toBeVisible();
});

test('a folder with backups on a stick that was pulled out is asked about before anything is wiped', async ({
  launch,
  folders,
}) => {
  const stick = path.join(folders.files, 'stick', 'kopie');
  const settings = { version: 1, settings: { language: 'nl' }, earlierBackupFolders: [stick] };
  await mkdir(folders.data, { recursive: true });
  await writeFile(path.join(folders.data, 'settings.json'), JSON.stringify(settings));
  const { app, page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await createTable(page, table);
  await capture(page, 'opgave: Moerasvaren');
  // The question is one of the operating system: what it asked is kept, and answered in turn.
  await app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...given: readonly unknown[]) => {
      const { detail, buttons } = given.at(-1) as { readonly detail: string; readonly buttons: readonly string[] };
      asked.push([detail, ...buttons].join('\n'));
      return { response: asked.length === 1 ? 0 : 2, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });

  await command(page, 'Afsluiten en wissen');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Wachtzin nog een keer').fill(passphrase);
  await dialog.getByRole('button', { name: 'Bewaren en wissen' }).click();
  await expect(dialog).toContainText(`De map ${stick} is niet te bereiken (ENOENT)`);
  expect(await readdir(folders.files)).toEqual([]);

  await dialog.getByRole('button', { name: 'Bewaren en wissen' }).click();
  const told = page.getByRole('dialog', { name: 'Gewist van deze laptop' });
  await expect(told).toContainText(`Niet bereikbaar: ${stick}.`);
  const asked = await app.evaluate(() => (globalThis as unknown as { readonly asked: readonly string[] }).asked);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain(`${stick} (ENOENT)`);
  expect(asked[0]).toMatch(/Annuleren\nOpnieuw proberen\nDe map bestaat niet meer$/);
  await expect
    .poll(async () => JSON.parse(await readFile(path.join(folders.data, 'settings.json'), 'utf8')).earlierBackupFolders)
    .toEqual([]);
});
