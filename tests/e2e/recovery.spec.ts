import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { electronSwitches } from '../../build/electron-switches.mjs';
import {
  agendaOf,
  capture,
  command,
  createTable,
  lineOf,
  logLines,
  mapAtRest,
  openListed,
  openSession,
  panelOf,
  placesOnMap,
} from './at-the-table';
import { expect, type Folders, test } from './fixtures';
import { connectFromOutside, debuggingAddress } from './outside-view';

const project = path.resolve(import.meta.dirname, '..', '..');
const table = 'Gebiedstafel Rivierenveen';
const lines = ['opgave: Wonen', 'Provincie trekt Wonen', 'deelgebied: Stadsrand 300 ha (van 900)'];

/** The saved sentences of `lines`, as the log tells them. */
const told = [/Wonen/, /Provincie trekt Wonen/i, /Stadsrand/];

async function prepare(page: Page): Promise<void> {
  await createTable(page, table);
  for (const line of lines) await capture(page, line);
}

async function expectEverything(page: Page): Promise<void> {
  for (const name of ['Wonen', 'Provincie', 'Stadsrand']) {
    await expect(page.locator('[data-element]').filter({ hasText: name })).toBeVisible();
  }
  const log = await logLines(page);
  for (const line of told) await expect(log.getByText(line).first()).toBeVisible();
  await expect(log.getByText('Niet opgeslagen')).toBeHidden();
}

const notice = (page: Page, text: RegExp) =>
  page.locator('[data-region="capture"]').getByRole('status').filter({ hasText: text });
const saveState = (page: Page) => page.locator('[data-region="top"]').getByRole('status');

/** Folder of the only table in the data folder. */
async function tableFolder({ data }: Folders): Promise<string> {
  const [only, ...others] = await readdir(path.join(data, 'tables'));
  expect(others).toEqual([]);
  return path.join(data, 'tables', only!);
}

/** The journal's files, oldest first. */
async function journalFiles(folders: Folders): Promise<readonly string[]> {
  const journal = path.join(await tableFolder(folders), 'journal');
  const names = (await readdir(journal)).filter((name) => name.endsWith('.jsonl')).sort();
  return names.map((name) => path.join(journal, name));
}

async function removeDatabase({ userData }: Folders): Promise<void> {
  const database = path.join(userData, 'IndexedDB');
  await access(database);
  await rm(database, { recursive: true });
}

test('after closing and opening again the table, the agenda item and every place are the same', async ({
  running,
  relaunch,
}) => {
  const { page } = running;
  await createTable(page, table);
  await openSession(page);
  for (const line of lines) await capture(page, line);
  for (const title of ['Opening', 'De kaart']) {
    await page.keyboard.press('Control+Alt+ArrowRight');
    await expect(agendaOf(page).locator('[aria-current="step"]')).toContainText(title);
  }
  const card = page.locator('[data-element]').filter({ hasText: 'Stadsrand' });
  await mapAtRest(page);
  const before = await placesOnMap(page);
  const box = (await card.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 90, { steps: 6 });
  await page.mouse.up();
  const entries = (await logLines(page)).getByText(/^\d+ regels$/);
  // The table, plan, opening, three lines, two agenda items and the move.
  await expect(entries).toHaveText('9 regels');
  await mapAtRest(page);
  const moved = await placesOnMap(page);
  expect(moved).not.toEqual(before);

  const again = await relaunch(running, { by: 'close' });
  await openListed(again.page, table);
  await expect(agendaOf(again.page).locator('[aria-current="step"]')).toContainText('De kaart');
  await expect(agendaOf(again.page).getByRole('timer')).toBeVisible();
  await expect.poll(() => placesOnMap(again.page)).toEqual(moved);
  await expect(again.page.getByRole('button', { name: /^Maak ongedaan: / })).toBeEnabled();
});

test('kill -9 in the middle of a burst loses nothing that was shown as saved', async ({ running, relaunch }) => {
  const { page } = running;
  await prepare(page);
  await page.keyboard.press('Control+k');
  for (let number = 1; number <= 20; number += 1) {
    await page.keyboard.insertText(`Notitie nummer ${number} uit de zaal`);
    await page.keyboard.press('Enter');
  }
  /** The identities of entries for which the disk has confirmed, as the page had heard at that moment. */
  const acknowledged = () =>
    page.evaluate(() => performance.getEntriesByName('entry-saved').map((mark) => (mark as PerformanceMark).detail));
  await expect.poll(async () => (await acknowledged()).length).toBeGreaterThan(8);
  const saved = (await acknowledged()) as readonly string[];

  const again = await relaunch(running, { by: 'kill' });
  await openListed(again.page, table);
  await expectEverything(again.page);
  const dots = await again.page.evaluate(async () => {
    const [summary] = await window.facilitator.journal.list();
    const read = await window.facilitator.journal.read(summary!.tableId);
    return read.ok ? read.contents.lines.map(({ entry }) => entry.dot as string) : [];
  });
  expect(dots).toEqual(expect.arrayContaining([...saved]));
  const log = await logLines(again.page);
  await expect(log.getByText(`${dots.length} regels`, { exact: true })).toBeVisible();
  // Lines one to five are those of the table itself and of `prepare`.
  for (let number = 1; number <= saved.length - 5; number += 1) {
    await expect(log.getByText(`Notitie nummer ${number} uit de zaal`).first()).toBeAttached();
  }
});

test('kill -9 right after "Opgeslagen" keeps the line', async ({ running, relaunch }) => {
  await prepare(running.page);
  await capture(running.page, 'Rijk financiert Wonen 40 mln 2026-2030');
  await expect(saveState(running.page)).toContainText('Opgeslagen');
  const again = await relaunch(running, { by: 'kill' });
  await openListed(again.page, table);
  await expectEverything(again.page);
  await expect(again.page.locator('[data-element]').filter({ hasText: 'Rijk' })).toBeVisible();
});

test('without its database the table comes back from the journal, and the screen says so', async ({
  running,
  relaunch,
}) => {
  await prepare(running.page);
  const again = await relaunch(running, { by: 'close', meanwhile: removeDatabase });
  await openListed(again.page, table);
  await expect(notice(again.page, /hersteld uit het logboek op schijf\. Er is niets verloren\./)).toBeVisible();
  await expectEverything(again.page);
  await capture(again.page, 'Gemeente Grootstad trekt Klimaat');

  // The database was filled again: the next start has nothing to tell.
  const third = await relaunch(again, { by: 'close' });
  await openListed(third.page, table);
  await expectEverything(third.page);
  await expect(third.page.locator('[data-element]').filter({ hasText: 'Klimaat' })).toBeVisible();
  await expect(notice(third.page, /hersteld/)).toBeHidden();
});

test('half a line at the end of the journal costs nothing, and the screen says so', async ({ running, relaunch }) => {
  await prepare(running.page);
  const again = await relaunch(running, {
    by: 'kill',
    meanwhile: async (folders) => {
      const last = (await journalFiles(folders)).at(-1)!;
      const whole = (await readFile(last, 'utf8')).trimEnd().split('\n').at(-1)!;
      await appendFile(last, whole.slice(0, Math.floor(whole.length / 2)));
    },
  });
  await openListed(again.page, table);
  await expect(notice(again.page, /De laatste regel van het logboek was niet afgemaakt/)).toBeVisible();
  await expectEverything(again.page);
  await capture(again.page, 'Gemeente Grootstad trekt Klimaat');
});

for (const { what, remove } of [
  {
    what: 'the journal of the table',
    remove: async (folders: Folders) => path.join(await tableFolder(folders), 'journal'),
  },
  { what: 'the whole data folder', remove: async ({ data }: Folders) => data },
]) {
  test(`without ${what} the table is listed and opens, and the journal is written again`, async ({
    running,
    relaunch,
    folders,
  }) => {
    await prepare(running.page);
    const again = await relaunch(running, {
      by: 'close',
      meanwhile: async (own) => rm(await remove(own), { recursive: true }),
    });
    await openListed(again.page, table);
    await expect(notice(again.page, /aangevuld uit de werkkopie/)).toBeVisible();
    // All of it is back, so nobody is sent to look for a copy.
    await expect(notice(again.page, /Haal de map met gegevens terug/)).toBeHidden();
    await expectEverything(again.page);
    const [file] = await journalFiles(folders);
    expect(await readFile(file!, 'utf8')).toContain('Stadsrand');

    const third = await relaunch(again, { by: 'close', meanwhile: removeDatabase });
    await openListed(third.page, table);
    await expectEverything(third.page);
  });
}

test('a journal that cannot be written turns the save state red, and the line is saved by itself once it can', async ({
  running,
  relaunch,
  folders,
}) => {
  await prepare(running.page);
  const { app, page } = await relaunch(running, { by: 'close' });
  await openListed(page, table);
  // A file in the place of the folder stops everyone, also who may write everywhere.
  const journal = path.join(await tableFolder(folders), 'journal');
  await rename(journal, `${journal}-elders`);
  await writeFile(journal, '');

  const line = 'Gemeente Grootstad trekt Klimaat';
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(line);
  await page.keyboard.press('Enter');
  const alarm = page.locator('[data-region="top"]').getByRole('alert');
  await expect(alarm).toHaveText('Niet opgeslagen: 1 wijziging');
  const why = page.locator('[data-region="capture"]').getByRole('alert');
  await expect(why).toContainText(/Wat u vastlegde is nog niet opgeslagen.*\((ENOTDIR|EEXIST|ENOENT)\)/);
  await expect(why.getByRole('button', { name: 'Nu opnieuw proberen' })).toBeVisible();
  const color = await alarm.evaluate((element) => getComputedStyle(element.parentElement!).color);
  const [red = 0, green = 0, blue = 0] = color.match(/\d+/g)!.map(Number);
  expect(red).toBeGreaterThan(green + blue);
  await expect(page.locator('[data-element]').filter({ hasText: 'Klimaat' })).toBeHidden();
  // Not asked away: the table stays until it is saved.
  await command(page, 'Tafel sluiten');
  await expect(page.getByText('Er is nog iets niet opgeslagen.')).toBeVisible();

  // Whoever closes the window is asked first, and goes back.
  const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const told = new Promise<string>((resolve) => {
      dialog.showMessageBox = (async (_window: unknown, options: { readonly message: string }) => {
        resolve(options.message);
        return { response: 0, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    });
    BrowserWindow.getAllWindows()[0]?.close();
    return told;
  });
  expect(asked).toBe('Eén wijziging is niet opgeslagen');
  await expect(alarm).toBeVisible();

  await rm(journal);
  await rename(`${journal}-elders`, journal);
  await expect(alarm).toBeHidden();
  await expect(saveState(page)).toContainText('Opgeslagen');
  await expect(page.locator('[data-element]').filter({ hasText: 'Klimaat' })).toBeVisible();
});

test('a full disk is told, and saving works again when there is room', async ({ launch, folders }) => {
  test.skip(process.getuid?.() !== 0 || process.platform !== 'linux', 'only root can make a disk this small');
  const disk = path.join(folders.files, 'schijf');
  await mkdir(disk);
  const mounted = spawn('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
  const [code] = await once(mounted, 'exit');
  test.skip(code !== 0, 'this machine lets nobody make a disk, not even root');
  try {
    const { page, app } = await launch({ folders: { ...folders, data: path.join(disk, 'data') } });
    await prepare(page);
    const filler = path.join(disk, 'vulling');
    // To the last byte: a page at a time until the disk refuses.
    const fill = async (): Promise<void> => {
      for (;;) await appendFile(filler, Buffer.alloc(4096));
    };
    await expect(fill()).rejects.toThrow('ENOSPC');
    await page.keyboard.press('Control+k');
    const long = `Een lange notitie: ${'de zaal praat door over ruimte. '.repeat(200)}`.trim();
    await page.keyboard.insertText(long);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-region="top"]').getByRole('alert')).toBeVisible();
    await expect(page.locator('[data-region="capture"]').getByRole('alert')).toContainText('De schijf is vol.');
    await rm(filler);
    await expect(saveState(page).first()).toContainText('Opgeslagen');
    await expect(page.locator('[data-region="top"]').getByRole('alert')).toContainText('schijf bijna vol');
    await expect((await logLines(page)).getByText('Een lange notitie').first()).toBeVisible();
    await app.close();
  } finally {
    await once(spawn('umount', ['-l', disk], { stdio: 'ignore' }), 'exit');
  }
});

test('what was being typed survives a page that crashes', async ({ display, folders }) => {
  test.slow();
  // Playwright holds on to a page that crashed, so this app is looked at from outside, anew after the crash.
  const { default: electron } = (await import('electron')) as unknown as { default: string };
  const app = spawn(electron, [...electronSwitches({ virtual: true }), '--remote-debugging-port=0', project], {
    env: { ...process.env, ...display.environment, GT_USER_DATA: folders.userData, GT_DATA_DIR: folders.data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const address = await debuggingAddress(app);
    const look = async (act: (page: Page) => Promise<void>): Promise<void> => {
      const browser = await connectFromOutside(address);
      try {
        const pages = () => browser.contexts().flatMap((context) => context.pages());
        await expect.poll(() => pages().length).toBe(1);
        await act(pages()[0]!);
      } finally {
        await browser.close();
      }
    };
    await look(async (page) => {
      await prepare(page);
      await openSession(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.insertText('Provincie financiert Wonen 12 m');
      await expect(lineOf(page)).toHaveValue('Provincie financiert Wonen 12 m');
      await expect.poll(() => page.evaluate(() => Object.values(sessionStorage).join())).toContain('Wonen 12 m');
      const session = await page.context().newCDPSession(page);
      void session.send('Page.crash').catch(() => {});
      await page.waitForEvent('crash');
    });
    await expect(async () => {
      await look(async (page) => {
        // The table that was open is open again, without a search while the hall waits.
        await expect(page.getByRole('heading', { level: 1, name: table })).toBeVisible({ timeout: 10_000 });
        await expect(notice(page, /opnieuw geladen na een storing/)).toBeVisible();
        await expect(lineOf(page)).toHaveValue('Provincie financiert Wonen 12 m');
        await expect(agendaOf(page).getByRole('button', { name: 'Begin met punt 1' })).toBeVisible();
        await expectEverything(page);
      });
    }).toPass({ timeout: 120_000 });
  } finally {
    app.removeAllListeners('exit');
    if (app.exitCode === null && app.signalCode === null) {
      app.kill();
      await once(app, 'exit');
    }
  }
});

test('an open panel is not needed to see that everything was found', async ({ running, relaunch }) => {
  await prepare(running.page);
  const again = await relaunch(running, { by: 'close' });
  const listed = again.page.getByRole('listitem').filter({ hasText: table });
  await expect(listed).toContainText('4 logregels');
  await openListed(again.page, table);
  await expect(saveState(again.page)).toContainText('Opgeslagen');
  await expect(panelOf(again.page)).toBeVisible();
});
