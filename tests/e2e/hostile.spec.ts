import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { Journal } from '../../electron/journal/journal';
import { emptyTable, hostileTable } from '../fixtures/hostile-table';
import { hostileNames, hostileTexts } from '../fixtures/hostile-texts';
import { agendaOf, cardOf, command, lineOf, panelOf } from './at-the-table';
import { expect, type Folders, test } from './fixtures';

/** Tables as an earlier start left them: one full of hostile texts, and one for each name in the list. */
async function leaveTables({ data }: Folders): Promise<void> {
  const journal = new Journal({ dataFolder: data });
  const keep = async (id: string, name: string, log = emptyTable(id, name)): Promise<void> => {
    const answer = await journal.append(
      id,
      log.map((entry, at) => ({ n: at + 1, entry })),
      'r1',
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    await journal.describe(id, { name });
  };
  await keep('vijandig', 'Vijandige tafel', hostileTable());
  for (const [at, name] of hostileNames.entries()) await keep(`lijst-${at}`, name);
  await journal.close();
}

/** What a reader makes out: without spaces, hyphens for line breaks, halves of characters and what has no shape. */
function visible(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/g, '')
    .replace(/[\s\p{Cc}\p{Cf}\uffff]/gu, '');
}

/** Everything that can be read in a part of a page: texts, what stands in fields, what is read aloud. */
async function readIn(part: Locator): Promise<string> {
  const found = await part.evaluateAll((roots) =>
    roots.flatMap((root) => [
      root.textContent ?? '',
      ...[...root.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
      ...[...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? ''),
    ]),
  );
  return visible(found.join('\n'));
}

/** Each text is there as it was typed, as far as the screen has room for. */
async function shows(part: Locator, texts: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const read = await readIn(part);
      return texts.filter((text) => !read.includes(visible(text).slice(0, 24)));
    })
    .toEqual([]);
}

/** No text became an element, ran, or made the window larger than it is. */
async function staysText(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      const made =
        'img, iframe, object, embed, base, meta[http-equiv=refresh], script:not([src]), td h1, [onload], [onerror], [onmouseover]';
      const root = document.documentElement;
      return {
        ran: 'hacked' in window,
        made: [...document.querySelectorAll(made)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
        grew: [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight],
      };
    });
  // Once more when something is still on its way to its place; what ran or was made stays.
  await expect.poll(look).toEqual({ ran: false, made: [], grew: [0, 0] });
}

async function titlesOf(app: ElectronApplication): Promise<readonly string[]> {
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  );
  return [...titles].sort();
}

test('R-TEXT-1 forty hostile texts are text in every screen, R-TEXT-3 also in titles and menus', async ({
  launch,
  windowOf,
  folders,
}) => {
  await leaveTables(folders);
  const { app, page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');

  await test.step('the list of tables', async () => {
    await shows(main, hostileNames);
    await staysText(page);
  });

  await page.getByRole('listitem').filter({ hasText: 'Vijandige tafel' }).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostileNames[0]!);

  await test.step('agenda and map', async () => {
    await shows(agendaOf(page), hostileNames);
    const missing = async (): Promise<readonly string[]> => {
      const labels = await page
        .locator('[data-element]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
      return hostileNames.filter(
        (name) => !labels.some((label) => visible(label).startsWith(visible(name).slice(0, 24))),
      );
    };
    await expect.poll(missing).toEqual([]);
    await staysText(page);
  });

  await test.step('panels', async () => {
    for (const [key, texts] of [
      [2, hostileTexts],
      [3, hostileTexts],
      [4, hostileTexts],
      [5, hostileTexts],
      [6, hostileNames],
      [7, hostileTexts],
      [8, []],
      [9, []],
    ] as const) {
      await page.keyboard.press(`Alt+${key}`);
      await shows(panelOf(page), texts);
      await staysText(page);
    }
  });

  await test.step('list, balance, and each element beside them', async () => {
    await page.keyboard.press('Control+3');
    await staysText(page);
    await page.keyboard.press('Control+2');
    await shows(main, hostileNames);
    await staysText(page);
    await page.keyboard.press('Alt+1');
    const choose = main.getByRole('button', { name: /^Kies / });
    const names = await choose.evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
    );
    for (const [at, name] of hostileNames.entries()) {
      const place = names.findIndex((label) => visible(label).startsWith(visible(`Kies ${name}`).slice(0, 28)));
      expect(place, name.slice(0, 40)).toBeGreaterThanOrEqual(0);
      await choose.nth(place).click();
      await shows(panelOf(page), [name, hostileTexts[at]!]);
    }
    await staysText(page);
    await page.keyboard.press('Control+1');
    await cardOf(page, 'Provincie').click();
    await shows(panelOf(page), hostileTexts);
    await staysText(page);
  });

  await test.step('dialogs', async () => {
    for (const [asked, texts] of [
      ['Agenda bewerken', hostileNames],
      ['Sessie sluiten', hostileTexts],
      ['Verslag bekijken', hostileTexts],
      ['Namen van deelnemers', []],
      ['Sessie plannen', []],
      ['Over Gebiedstafel', []],
      ['Toetsen', []],
    ] as const) {
      await command(page, asked);
      await shows(dialog, texts);
      await staysText(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await page.keyboard.press('Control+f');
    for (const name of hostileNames.slice(0, 12)) {
      await dialog.getByRole('combobox').fill(name);
      await expect(page.getByRole('option').first()).toBeVisible();
      await shows(dialog, [name]);
    }
    await staysText(page);
    await page.keyboard.press('Escape');
  });

  await test.step('the line, with what it would make of each text', async () => {
    for (const text of hostileTexts) {
      await page.keyboard.press('Control+k');
      await expect(lineOf(page)).toBeFocused();
      await page.keyboard.insertText(text);
      await expect(lineOf(page)).not.toHaveValue('');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await expect(lineOf(page)).toHaveValue('');
    }
    await staysText(page);
  });

  await test.step('the hall: map, strip and each sentence read back', async () => {
    await command(page, 'Projector openen');
    const projector = await windowOf(app, 'projector');
    await expect(projector.getByText('2', { exact: false }).first()).toBeVisible();
    await staysText(projector);
    await page.bringToFront();
    await page.keyboard.press('Alt+2');
    const cards = panelOf(page).getByRole('button', { name: 'Voorlezen op het scherm' });
    await expect(cards).toHaveCount(hostileTexts.length - 1);
    const read: string[] = [];
    for (let at = 0; at < hostileTexts.length - 1; at += 1) {
      await cards.nth(at).click();
      await expect(panelOf(page).getByRole('button', { name: 'Terug naar de kaart' })).toBeVisible();
      await expect(projector.getByText('Klopt dit?')).toBeVisible();
      read.push(await readIn(projector.locator('body')));
      await panelOf(page).getByRole('button', { name: 'Terug naar de kaart' }).click();
      // Gone in the hall too, or the next one is read before it is there.
      await expect(projector.getByText('Klopt dit?')).toHaveCount(0);
      await expect(cards).toHaveCount(hostileTexts.length - 1);
    }
    await staysText(projector);
    const all = read.join('\n');
    for (const [at, text] of hostileTexts.entries()) {
      if (at !== 1) expect(all, text.slice(0, 40)).toContain(visible(text).slice(0, 24));
    }
  });

  await test.step('titles and menus', async () => {
    await expect.poll(() => titlesOf(app)).toEqual(['Gebiedstafel', 'Gebiedstafel - projector']);
    const all = await app.evaluate(({ Menu }) => {
      const labels = (menu: Electron.Menu | null | undefined): string[] =>
        menu?.items.flatMap((item) => [item.label, ...labels(item.submenu)]) ?? [];
      return labels(Menu.getApplicationMenu());
    });
    // The line that would be undone is one of them.
    expect(all.some((label) => label.startsWith('Maak ongedaan: '))).toBe(true);
    expect(all.every((label) => label.length < 120 && !/[\r\n]/.test(label))).toBe(true);
  });
});
