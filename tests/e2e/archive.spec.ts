import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isContent } from '../../shared/archive/pakbon';
import { pathsWith, sha256 } from '../unit/archive/packages';
import { xmlProblems } from '../unit/archive/valid-xml';
import { capture, command, openExample, panelOf, tabTo } from './at-the-table';
import { expect, test } from './fixtures';
import { nameField, names, stored, switchNamesOn, tableWithParty } from './names-at-the-table';
import { pdfProblems } from './pdf-properties';
import { wordsOfPdf } from './words-of-pdf';

const formOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Archiefpakket' });

/** The files of the package of a version in a folder. */
async function savedPackage(folder: string, version: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const name = (await readdir(folder)).find((each) => each.startsWith('archiefpakket-') && each.includes(version));
  if (name === undefined) throw new Error(`No package of the version ${version} was saved`);
  return new Map(Object.entries(unzipSync(new Uint8Array(await readFile(path.join(folder, name))))));
}

/** Where a text stands in a package, the words of its PDFs included. */
function placesOf(files: ReadonlyMap<string, Uint8Array>, wanted: string): readonly string[] {
  const read = [...files].map(([each, bytes]) => {
    return each.endsWith('.pdf') ? ([each, Buffer.from(wordsOfPdf(bytes))] as const) : ([each, bytes] as const);
  });
  return pathsWith(new Map(read), wanted);
}

/** Makes a package from the list of commands. */
async function makePackage(page: Page, version: string, contact: string): Promise<void> {
  await command(page, 'Archiefpakket…');
  const form = formOf(page);
  await form.getByText(version, { exact: true }).click();
  await form.getByRole('textbox', { name: 'Archiefvormer' }).fill('Provincie');
  await form.getByRole('textbox', { name: 'Contact voor het archief' }).fill(contact);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden({ timeout: 60_000 });
}

function valueIn(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1];
}

test('R-ARCHIVE-1 R-ARCHIVE-2 R-ARCHIVE-17 a public package is made of the minutes by keyboard alone, and is what it says', async ({
  launch,
  folders,
}) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await openExample(page);
  await page.keyboard.press('Control+m');
  const minutes = page.getByRole('dialog', { name: /^Verslag/ });
  await tabTo(page, minutes.getByRole('button', { name: 'Archiefpakket…' }));
  await page.keyboard.press('Enter');
  const form = formOf(page);
  await expect(form.getByRole('radio', { name: /^Openbaar/ })).toBeChecked();
  await expect(form).toContainText('Nog niet vastgesteld: Gebiedstafel 2');
  await tabTo(page, form.getByRole('radio', { name: 'Openbaar' }));
  await page.keyboard.press('ArrowLeft');
  await expect(form.getByRole('radio', { name: 'Deelnemers' })).toBeChecked();
  await expect(form).not.toContainText('Nog niet vastgesteld');
  await page.keyboard.press('ArrowRight');
  await expect(form.getByRole('textbox', { name: 'Archiefvormer' })).toHaveValue('Provincie Voorbeeldland (fictief)');
  await expect(form.getByRole('button', { name: 'Pakket bewaren' })).toBeDisabled();
  await tabTo(page, form.getByRole('textbox', { name: 'Contact voor het archief' }));
  await page.keyboard.insertText('Informatiebeheer');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden({ timeout: 60_000 });
  await expect(minutes).toBeVisible();
  await expect(minutes.getByText(/archiefpakket-Rol-in-de-Ruimte-voorbeeldgebied-openbaar/)).toBeVisible();

  const files = await savedPackage(folders.files, 'openbaar');
  const folder = 'GT-2022-02';
  expect([...files.keys()].filter((each) => each.startsWith('GT-2021-01'))).toEqual([]);
  const sidecars = [...files]
    .filter(([each]) => each.endsWith('.MDTO.xml'))
    .map(([each, bytes]) => ({ path: each, text: strFromU8(bytes) }));
  expect(sidecars).toHaveLength(11);
  expect(await xmlProblems(sidecars, 'mdto')).toEqual([]);
  for (const [each, bytes] of files) {
    const sidecar = files.get(`${each}.bestand.MDTO.xml`);
    if (sidecar === undefined) continue;
    expect(valueIn(strFromU8(sidecar), 'checksumWaarde'), each).toBe(await sha256(bytes));
    expect(valueIn(strFromU8(sidecar), 'omvang'), each).toBe(String(bytes.length));
  }
  const pakbon = strFromU8(files.get('pakbon.xml')!);
  const content = [...files].filter(([each]) => each !== 'pakbon.xml' && isContent({ path: each }));
  expect(valueIn(pakbon, 'aantalBestanden')).toBe(String(content.length));
  expect(valueIn(pakbon, 'contact')).toBe('Informatiebeheer');
  expect(pakbon).toContain('De PDF is PDF/A-2a');

  const printed = files.get(`${folder}/${folder}-verslag.pdf`)!;
  expect(pdfProblems(printed)).toEqual([]);
  const pdf = wordsOfPdf(printed);
  expect(pdf).toContain('Dit is de openbare versie.');
  expect(pdf).toContain('Provincie Voorbeeldland');
  expect(pdf).not.toContain('Logboek');
  expect(strFromU8(files.get(`${folder}/${folder}-verslag.pdf.bestand.MDTO.xml`)!)).toContain('fmt/476<');

  // What was filled in stands there the next time, and nothing of what became of the package before.
  await tabTo(page, minutes.getByRole('button', { name: 'Archiefpakket…' }));
  await page.keyboard.press('Enter');
  await expect(form).toBeVisible();
  await expect(page.getByText(/^Bewaard: /)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await command(page, 'Archiefpakket…');
  await expect(form.getByRole('textbox', { name: 'Contact voor het archief' })).toHaveValue('Informatiebeheer');
  await expect(form).toContainText('Alle gehouden sessies (2)');
});

test('R-ARCHIVE-6 R-ARCHIVE-7 what a version may not tell stands in none of its files, PDF included', async ({
  launch,
  folders,
}) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  const secret = 'Projectontwikkelaar Zonneveld';
  await tableWithParty(page);
  await switchNamesOn(page);
  await page.keyboard.press('Alt+6');
  await nameField(page).fill(names[0]);
  await nameField(page).press('Enter');
  await capture(page, 'opgave: Wonen');
  await capture(page, `partij: ${secret}`);
  await capture(page, `${secret} trekt Wonen`);
  await capture(page, `${names[0]} licht de opgaven toe`);
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

  await makePackage(page, 'Intern', names[0]);
  const whole = await savedPackage(folders.files, 'intern');
  const minutesOf = (files: ReadonlyMap<string, Uint8Array>) =>
    [...files.keys()].filter((each) => /verslag\.(pdf|html)$/.test(each));
  expect(minutesOf(whole)).toHaveLength(2);
  for (const wanted of [names[0], secret])
    expect(placesOf(whole, wanted)).toEqual(expect.arrayContaining(minutesOf(whole)));
  expect(placesOf(whole, names[0])).toContain('pakbon.xml');

  // What is remembered is written in its own time; it must be there to be found gone later.
  const inSettings = async () => (await stored(folders)).filter((file) => file.includes('settings'));
  await expect.poll(inSettings).toHaveLength(1);

  await makePackage(page, 'Deelnemers', 'Informatiebeheer');
  const shared = await savedPackage(folders.files, 'deelnemers');
  expect(placesOf(shared, names[0])).toEqual([]);
  expect(placesOf(shared, secret)).toEqual(expect.arrayContaining(minutesOf(shared)));

  await makePackage(page, 'Openbaar', names[0]);
  const open = await savedPackage(folders.files, 'openbaar');
  for (const wanted of [names[0], secret]) expect(placesOf(open, wanted)).toEqual([]);
  expect(placesOf(open, '[naam weggelaten] licht de opgaven toe')).toEqual(expect.arrayContaining(minutesOf(open)));

  await command(page, 'Namen van deelnemers');
  await page.getByRole('button', { name: 'Namen wissen…' }).click();
  await page.getByRole('button', { name: 'Wis 1 naam' }).click();
  await expect(page.getByText('1 naam is gewist op deze laptop')).toBeVisible();
  await expect.poll(inSettings).toEqual([]);
  await command(page, 'Archiefpakket…');
  await expect(formOf(page).getByRole('textbox', { name: 'Contact voor het archief' })).toHaveValue('[naam gewist]');
  await page.keyboard.press('Escape');
  await makePackage(page, 'Intern', 'Informatiebeheer');
  expect(placesOf(await savedPackage(folders.files, 'intern'), names[0])).toEqual([]);
});
