import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ElectronApplication, Page } from '@playwright/test';
import { capture, cardOf, command, createTable, logLines, openExample, openSession, placesOnMap } from './at-the-table';
import { expect, type Folders, test } from './fixtures';
import { startOnceMore } from './start-once-more';

const project = path.resolve(import.meta.dirname, '..', '..');
const name = 'Gebiedstafel Rivierenveen';

/** Folders of a colleague's laptop: a profile and data of its own. */
async function anotherLaptop({ files }: Folders): Promise<Folders> {
  const folders = {
    userData: path.join(files, 'ander-profiel'),
    data: path.join(files, 'andere-gegevens'),
    files: path.join(files, 'andere-bestanden'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder);
  return folders;
}

/** A table with a bit of everything, on a laptop that saves without asking. */
async function makeTable(page: Page): Promise<void> {
  await createTable(page, name);
  await openSession(page);
  await page.keyboard.press('Control+Alt+ArrowRight');
  for (const line of [
    'opgave: Wonen',
    'Provincie trekt Wonen',
    'deelgebied: Stadsrand 300 ha (van 900)',
    'Wonen vraagt ruimte in Stadsrand 320 ha',
    '! afspraak: De tafel werkt één bod uit.',
    '+ Provincie voor 14 januari 2030: overzicht maken',
    '? Wie betaalt de weg? Provincie zoekt uit',
    '* les: begin met wat er ligt',
  ])
    await capture(page, line);
}

const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Saves with the keyboard and reads the file of that kind back. */
async function saved(page: Page, folder: string, extension: string, ask: () => Promise<void>): Promise<Buffer> {
  await ask();
  await expect(notice(page, new RegExp(`^Bewaard: .*\\.${extension}`))).toBeVisible();
  const file = (await readdir(folder)).find((each) => each.endsWith(`.${extension}`))!;
  await page.getByRole('button', { name: 'Melding sluiten' }).click();
  return readFile(path.join(folder, file));
}

const tableFile = (page: Page, folder: string) =>
  saved(page, folder, 'gebiedstafel', () => page.keyboard.press('Control+s'));
const exchangeFile = (page: Page, folder: string) =>
  saved(page, folder, 'json', () => command(page, 'Uitwisselbestand bewaren'));
const minutesFile = (page: Page, folder: string) =>
  saved(page, folder, 'md', async () => {
    await page.keyboard.press('Control+m');
    await page.getByRole('dialog').getByRole('button', { name: 'Markdown' }).click();
    await expect(notice(page, /^Bewaard: .*\.md/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

test('a table file opened on another laptop tells the same, down to the minutes', async ({ launch, folders }) => {
  const there = await anotherLaptop(folders);
  const here = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await makeTable(here.page);
  await tableFile(here.page, folders.files);
  const exchange = await exchangeFile(here.page, folders.files);
  const minutes = await minutesFile(here.page, folders.files);
  const drawing = await saved(here.page, folders.files, 'svg', () => command(here.page, 'Kaart als tekening'));
  const places = await placesOnMap(here.page);
  const drawn = [...drawing.toString().matchAll(/>([^<]+)</g)].map(([, words]) => words);
  expect(drawn).toEqual(expect.arrayContaining(['Opgaven', 'Wonen', 'Stadsrand']));
  const file = (await readdir(folders.files)).find((each) => each.endsWith('.gebiedstafel'))!;
  await here.app.close();

  const { page } = await launch({
    folders: there,
    environment: { GT_SAVE_DIR: there.files },
    parameters: [path.join(folders.files, file)],
  });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect.poll(() => placesOnMap(page)).toEqual(places);
  expect(JSON.parse((await exchangeFile(page, there.files)).toString())).toEqual(JSON.parse(exchange.toString()));
  expect((await minutesFile(page, there.files)).toString()).toBe(minutes.toString());
  expect(minutes.toString()).toContain('De tafel werkt één bod uit');
  // It is a table of this laptop from now on.
  await capture(page, 'Gemeente Grootstad trekt Klimaat');
});

test('the example stays one table, however often it is opened, with what was added', async ({ running, relaunch }) => {
  const { page } = running;
  await openExample(page);
  await capture(page, 'partij: Vereniging Oeverbelang');
  const added = (shown: Page) => cardOf(shown, 'Vereniging Oeverbelang');
  const listed = (shown: Page) => shown.getByRole('listitem').filter({ hasText: 'voorbeeldgebied' });

  await test.step('again while it is open', async () => {
    await command(page, 'Voorbeeld openen');
    await expect(notice(page, 'stond al op deze laptop')).toBeVisible();
    await expect(added(page)).toBeVisible();
  });
  await test.step('again from the start screen', async () => {
    await page.keyboard.press('Control+w');
    await expect(listed(page)).toHaveCount(1);
    await openExample(page);
    await expect(added(page)).toBeVisible();
  });
  await test.step('again after a new start', async () => {
    const { page: later } = await relaunch(running, { by: 'close' });
    await openExample(later);
    await expect(added(later)).toBeVisible();
    await later.keyboard.press('Control+w');
    await expect(listed(later)).toHaveCount(1);
  });
});

test('an exchange file that is opened again after a change becomes a table of its own', async ({ launch, folders }) => {
  const file = path.join(folders.files, 'overleg.json');
  await copyFile(path.join(project, 'shared', 'example', 'example-table.json'), file);
  const { page, app } = await launch({ parameters: [file] });
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  await page.keyboard.press('Control+w');
  const changed = JSON.parse(await readFile(file, 'utf8'));
  changed.initial.elements[0].name = 'Rijk zoals het nu heet';
  await writeFile(file, JSON.stringify(changed));
  await choose(app, page, file);
  await expect(notice(page, 'Het bestand is als aparte tafel geopend; de andere is niet gewijzigd.')).toBeVisible();
  await expect(cardOf(page, 'Rijk zoals het nu heet')).toBeAttached();
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('listitem').filter({ hasText: 'voorbeeldgebied' })).toHaveCount(2);
});

/** Opens a file through the button on the start screen; the system's dialog answers at once. */
async function choose(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog;
  }, file);
  await page.getByRole('button', { name: 'Bestand openen' }).click();
}

/** The header line of a table file, changed; the rest as it is. */
function withHeader(packed: Buffer, change: (header: Record<string, unknown>) => Record<string, unknown>): Buffer {
  const bytes = gunzipSync(packed);
  const end = bytes.indexOf(0x0a);
  const header = JSON.parse(bytes.subarray(0, end).toString()) as Record<string, unknown>;
  return gzipSync(Buffer.concat([Buffer.from(JSON.stringify(change(header))), bytes.subarray(end)]));
}

/** The same length, one letter of the content changed, packed anew so that only the hash can tell. */
function withOneByteChanged(packed: Buffer): Buffer {
  const bytes = gunzipSync(packed);
  const at = bytes.indexOf('Stadsrand');
  bytes[at] = 's'.charCodeAt(0);
  return gzipSync(bytes);
}

test('a wrong file is refused in a plain sentence, and nothing is listed', async ({ launch, folders }) => {
  const { app, page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await makeTable(page);
  const sound = await tableFile(page, folders.files);
  await page.keyboard.press('Control+w');
  const lists = page.getByRole('list').first().getByRole('listitem');
  await expect(lists).toHaveCount(1);

  const flipped = Buffer.from(sound);
  flipped[Math.floor(sound.length / 2)]! ^= 0x40;
  // Where a file was cut decides which of two sentences fits; both ask for a new copy.
  const wrong: readonly (readonly [name: string, bytes: Buffer | string, sentence: RegExp])[] = [
    [
      'afgebroken.gebiedstafel',
      sound.subarray(0, sound.length - 40),
      /(niet helemaal gekopieerd|het bestand is veranderd)\. Vraag een nieuwe kopie/,
    ],
    ['leeg.gebiedstafel', '', /Het bestand is leeg/],
    ['iets-anders.gebiedstafel', gzipSync('een brief'), /geen tafelbestand/],
    ['brief.json', '{"onderwerp": "brief"}', /geen uitwisselbestand van een gebiedstafel/],
    ['foto.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), /geen UTF-8/],
    [
      'nieuwer.gebiedstafel',
      withHeader(sound, (header) => ({ ...header, version: 2 })),
      /versie 2 nodig; deze app leest tot en met versie 1\. Werk de app bij/,
    ],
    ['nieuwer.json', JSON.stringify({ format: 'gebiedstafel-exchange', formatVersion: 99 }), /versie 99 nodig/],
    ['gewijzigd.gebiedstafel', withOneByteChanged(sound), /het bestand is veranderd\. Vraag een nieuwe kopie/],
    ['bit.gebiedstafel', flipped, /Vraag een nieuwe kopie/],
  ];
  for (const [file, bytes, sentence] of wrong) {
    await test.step(file, async () => {
      const target = path.join(folders.files, file);
      await writeFile(target, bytes);
      await choose(app, page, target);
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(sentence);
      await expect(page.getByRole('button', { name: 'Bestand openen' })).toBeVisible();
      await page.getByRole('button', { name: 'Melding sluiten' }).click();
      await expect(alert).toBeHidden();
    });
  }
  await test.step('a file that is not there', async () => {
    await choose(app, page, path.join(folders.files, 'verdwenen.gebiedstafel'));
    await expect(page.getByRole('alert')).toContainText('verdwenen.gebiedstafel');
  });
  await expect(lists).toHaveCount(1);
});

test('a second start hands its file to the first, which shows it', async ({ running, folders }) => {
  const { page } = running;
  await createTable(page, 'Tafel die al open was');
  await capture(page, 'opgave: Wonen');
  const file = path.join(folders.files, 'van een collega.json');
  await copyFile(path.join(project, 'shared', 'example', 'example-table.json'), file);
  expect(await startOnceMore(running, folders, file)).toBe(0);
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  await expect((await logLines(page)).getByText(/regels$/).first()).toBeVisible();
  // The table that was open is safe in the list.
  await page.keyboard.press('Control+w');
  await page.getByRole('listitem').filter({ hasText: 'Tafel die al open was' }).getByRole('button').click();
  await expect(cardOf(page, 'Wonen')).toBeVisible();
});
