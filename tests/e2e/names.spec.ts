import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { capture, command, createTable, lineOf, logLines, openListed, panelOf } from './at-the-table';
import { expect, test } from './fixtures';
import { filesWithNames, nameField, names, stored, switchNamesOn, tableWithParty } from './names-at-the-table';
import { wordsIn } from './words-of-files';

const endings = ['.docx', '.html', '.md', '.odt', '.pdf'];

/** Saves the minutes in all formats, and moves what was saved to a folder. */
async function saveAll(minutes: Locator, from: string, to: string): Promise<void> {
  await mkdir(to);
  await minutes.getByRole('button', { name: 'Alle vormen bewaren' }).click();
  const saved = async () => (await readdir(from)).filter((name) => endings.includes(path.extname(name)));
  await expect.poll(async () => (await saved()).map((name) => path.extname(name)).sort()).toEqual(endings);
  for (const name of await saved()) await rename(path.join(from, name), path.join(to, name));
}

/** Everything in the files that are packages, their notes and their data about the document included. */
async function partsOfPackages(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => /\.(?:docx|odt)$/.test(name));
  expect(files).toHaveLength(2);
  const parts = await Promise.all(
    files.map(async (name) => unzipSync(new Uint8Array(await readFile(path.join(folder, name))))),
  );
  return parts
    .flatMap((each) => Object.values(each))
    .map((part) => strFromU8(part, true))
    .join('\n');
}

test('R-NAME-1 names are off until switched on, and then shown on the console and in minutes that ask for them', async ({
  launch,
  windowOf,
  folders,
}) => {
  const { app, page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await tableWithParty(page);
  await page.keyboard.press('Alt+6');
  await expect(panelOf(page).getByText('Geen namen, alleen partij en functie.')).toBeVisible();
  await expect(nameField(page)).toHaveCount(0);
  await switchNamesOn(page);
  await nameField(page).fill(names[0]);
  await nameField(page).press('Enter');
  await command(page, 'Projector openen');
  const projector = await windowOf(app, 'projector');
  await expect(projector.getByText('Gebied').first()).toBeVisible();

  await page.bringToFront();
  await page.keyboard.press('Control+m');
  const minutes = page.getByRole('dialog', { name: /^Verslag/ });
  await expect(minutes).toContainText('gedeputeerde');
  await expect(minutes).not.toContainText(names[0]);
  const [withoutNames, withNames] = [path.join(folders.files, 'without'), path.join(folders.files, 'with')];
  await saveAll(minutes, folders.files, withoutNames);
  for (const [ending, words] of await wordsIn(withoutNames)) {
    expect(words, ending).toContain('gedeputeerde');
    expect(words, ending).not.toMatch(/Saskia|Wezemael/);
  }
  expect(await filesWithNames(withoutNames)).toEqual([]);
  expect(await partsOfPackages(withoutNames)).not.toMatch(/Saskia|Wezemael/);
  await minutes.getByText('Met namen van deelnemers').click();
  await expect(minutes).toContainText(names[0]);
  await saveAll(minutes, folders.files, withNames);
  for (const [ending, words] of await wordsIn(withNames)) expect(words, ending).toContain(names[0]);
  await page.keyboard.press('Escape');
  await expect(minutes).toBeHidden();

  for (const text of ['innerText', 'outerHTML'] as const) {
    expect(await projector.locator('html').evaluate((root, what) => (root as HTMLElement)[what], text)).not.toContain(
      names[0],
    );
  }
  for (const panel of [1, 2, 3, 4, 5, 7, 8, 9]) {
    await page.keyboard.press(`Alt+${panel}`);
    await expect(panelOf(page)).not.toContainText(names[0]);
  }
});

test('R-NAME-11 R-SNAP-10 namen wissen leaves no byte of a name on the disk, and the app goes on', async ({
  launch,
  relaunch,
  folders,
}) => {
  const { app, page } = await launch();
  await createTable(page, 'Andere tafel');
  await capture(page, 'opgave: Water');
  await page.keyboard.press('Control+w');
  await tableWithParty(page);
  await switchNamesOn(page);
  await page.keyboard.press('Alt+6');
  for (const name of names) {
    await nameField(page).fill(name);
    await nameField(page).press('Enter');
    await expect(nameField(page)).toHaveValue(name);
  }
  await capture(page, `${names[0]} vraagt wie er betaalt`);
  await capture(page, 'momentopname: vóór het wissen');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(`Ook ${names[1]} wil`);
  // Held where they must be found: the journal, the database, what is kept of the line being typed.
  await expect.poll(async () => (await stored(folders)).some((file) => file.includes('IndexedDB'))).toBe(true);
  await expect
    .poll(() => stored(folders))
    .toEqual(expect.arrayContaining([expect.stringMatching(/\.jsonl$/), expect.stringMatching(/snapshots.*\.gz$/)]));

  await command(page, 'Namen van deelnemers');
  await page.getByRole('button', { name: 'Namen wissen…' }).click();
  const asked = page.getByRole('alertdialog', { name: 'Namen wissen' });
  await expect(asked).toContainText('2 namen verdwijnen');
  await expect(asked).toContainText('In 1 regel staat een volledige naam');
  await expect(asked.getByRole('button', { name: 'Terug' })).toBeFocused();
  await asked.getByRole('button', { name: 'Wis 2 namen' }).click();
  await expect(asked).toBeHidden();
  await expect(page.getByText('2 namen zijn gewist op deze laptop')).toBeVisible();
  await expect(lineOf(page)).toHaveValue('Ook [naam gewist] wil');
  await expect((await logLines(page)).getByText('Er zijn 2 namen gewist.').first()).toBeVisible();
  await expect(panelOf(page).getByText('[naam gewist] vraagt wie er betaalt').first()).toBeVisible();
  expect((await stored(folders)).filter((file) => !file.includes('Session Storage'))).toEqual([]);
  await page.keyboard.press('Alt+6');
  await expect(nameField(page)).toHaveValue('');

  // What is done next is saved in all copies as before.
  await lineOf(page).fill('');
  await capture(page, 'opgave: Wonen');
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Opnieuw: / })).toBeEnabled();

  const again = await relaunch(
    { app, page },
    { by: 'close', meanwhile: async (left) => expect(await stored(left)).toEqual([]) },
  );
  await openListed(again.page, 'Andere tafel');
  await expect(again.page.getByRole('alert')).toHaveCount(0);
  await expect(again.page.getByText(/ontbr[ao]k/)).toHaveCount(0);
  await again.page.keyboard.press('Control+w');
  await openListed(again.page, 'Gebied');
  await expect(again.page.getByText(/ontbr[ao]k/)).toHaveCount(0);
  await expect((await logLines(again.page)).getByText('Er zijn 2 namen gewist.').first()).toBeVisible();
});

test('R-NAME-12 a start after a crash takes the names out of the working copy as well', async ({
  launch,
  relaunch,
  folders,
}) => {
  const first = await launch();
  await tableWithParty(first.page);
  await switchNamesOn(first.page);
  await first.page.keyboard.press('Alt+6');
  await nameField(first.page).fill(names[0]);
  await nameField(first.page).press('Enter');
  await expect.poll(async () => (await stored(folders)).some((file) => file.includes('IndexedDB'))).toBe(true);
  // The disk is done and the window never gets to its part.
  await first.page.evaluate(async () => {
    const [table] = await window.facilitator.journal.list();
    const read = await window.facilitator.journal.read(table!.tableId);
    if (!read.ok) throw new Error('not read');
    const { last, lines } = read.contents;
    const entry = {
      ...lines.at(-1)!.entry,
      dot: 'elders:1' as const,
      event: { type: 'names.erased' as const, data: { count: 1 } },
      text: 'Er is 1 naam gewist.',
      writes: [],
    };
    await window.facilitator.journal.eraseNames(table!.tableId, { n: last + 1, entry }, 'elders', {
      alsoNamed: [],
      lines: [],
    });
  });
  expect((await stored(folders)).some((file) => file.includes('IndexedDB'))).toBe(true);
  const { page } = await relaunch(first, { by: 'kill' });
  await expect(page.getByRole('listitem').filter({ hasText: 'Gebied' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.facilitator.journal.owedErasures())).toEqual([]);
  expect((await stored(folders)).filter((file) => !file.includes('Session Storage'))).toEqual([]);
  await openListed(page, 'Gebied');
  await expect((await logLines(page)).getByText('Er is 1 naam gewist.').first()).toBeVisible();
});
