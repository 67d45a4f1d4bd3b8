import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { electronSwitches } from '../../build/electron-switches.mjs';
import type { JournalLine } from '../../shared/ipc/journal';
import type { MenuEvent } from '../../shared/ipc/menu';
import { createTable, openSession } from './at-the-table';
import { expect, test } from './fixtures';
import { connectFromOutside, debuggingAddress } from './outside-view';
import { startOnceMore } from './start-once-more';
import { objectsOf } from './words-of-pdf';

const project = path.resolve(import.meta.dirname, '..', '..');

/** Not typed as a line: Playwright's types for what crosses to a page do not follow the depth of an entry. */
const line = (n: number): object => ({
  n,
  entry: {
    v: 1,
    dot: `venster:${n}`,
    at: '2026-11-24T10:00:00+01:00',
    session: null,
    seq: null,
    item: null,
    event: { type: 'note.recorded', data: {} },
    text: `regel ${n}`,
    writes: [],
  },
});

/** Bounds and state of a window as the main process sees them. */
async function windowState(app: ElectronApplication, page: Page) {
  const window = await app.browserWindow(page);
  return window.evaluate((each) => ({
    bounds: each.getBounds(),
    fullScreen: each.isFullScreen(),
    visible: each.isVisible(),
  }));
}

test('the facilitator window is visible, in its colour, with a menu', async ({ app, page }) => {
  await expect.poll(async () => (await windowState(app, page)).visible).toBe(true);
  const menu = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  await expect.poll(menu).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Sessie', 'Projector', 'Help']);
  const info = await page.evaluate(() => window.facilitator.app.info());
  expect(info).toMatchObject({ packaged: false, displayCount: 1, launch: { file: null, recoveredFrom: null } });
});

test('menu commands reach the page, in the language and state that the page gives', async ({ app, page }) => {
  // From then on the page has told its own state, and nothing comes after what is told here.
  await page.waitForFunction(() => performance.getEntriesByName('start-screen-ready').length > 0);
  await page.evaluate(() => {
    const events: MenuEvent[] = [];
    Object.assign(window, { events });
    window.facilitator.menu.onCommand((event) => events.push(event));
  });
  await page.evaluate(() =>
    window.facilitator.menu.setState({ language: 'en', hasTable: true, undo: 'Wonen added', projectorMode: 'hold' }),
  );
  const undoLabel = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.label);
  await expect.poll(undoLabel).toBe('Undo: Wonen added');
  await app.evaluate(({ Menu }) => {
    for (const id of ['table.save', 'edit.undo']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { events: readonly MenuEvent[] }).events))
    .toEqual([{ command: 'table.save' }, { command: 'edit.undo' }]);
});

test('the menu offers minutes and the archive package once there is something to make them of', async ({
  app,
  page,
}) => {
  const offered = () =>
    app.evaluate(({ Menu }) =>
      ['export.minutesPdf', 'export.minutesAll', 'session.minutes', 'export.archive', 'session.start'].filter(
        (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled,
      ),
    );
  const saving = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('table.save')?.enabled ?? false);
  await createTable(page, 'Rivierenveen');
  await expect.poll(saving).toBe(true);
  expect(await offered()).toEqual([]);
  await openSession(page);
  await expect.poll(offered).toEqual(['export.minutesPdf', 'export.minutesAll', 'session.minutes', 'export.archive']);
});

test('the window comes back where it was, and settings stay', async ({ running, relaunch }) => {
  const { app, page } = running;
  const frame = await app.browserWindow(page);
  await frame.evaluate((each) => each.setBounds({ x: 120, y: 80, width: 1100, height: 720 }));
  await page.evaluate(() => window.facilitator.settings.change({ theme: 'dark', language: 'en' }));
  const again = await relaunch(running, { by: 'close' });
  const bounds = async () => (await windowState(again.app, again.page)).bounds;
  await expect.poll(bounds).toEqual({ x: 120, y: 80, width: 1100, height: 720 });
  expect(await again.page.evaluate(() => window.facilitator.settings.read())).toMatchObject({
    theme: 'dark',
    language: 'en',
  });
  const label = () => again.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
  await expect.poll(label).toBe('File');
});

test('what was confirmed is there after kill -9, and the numbers go on', async ({ running, relaunch, folders }) => {
  const receipt = await running.page.evaluate(
    (lines) => window.facilitator.journal.append('e2e-tafel', lines as JournalLine[]),
    [line(1), line(2)],
  );
  expect(receipt).toMatchObject({ ok: true, n: 2 });
  const again = await relaunch(running, { by: 'kill' });
  const read = await again.page.evaluate(() => window.facilitator.journal.read('e2e-tafel'));
  expect(read).toMatchObject({ ok: true, contents: { lines: [line(1), line(2)], last: 2 } });
  const wrong = await again.page.evaluate(
    (lines) => window.facilitator.journal.append('e2e-tafel', lines as JournalLine[]),
    [line(2)],
  );
  expect(wrong).toEqual({ ok: false, refusal: { kind: 'wrong-number', expected: 3, given: 2 } });
  await again.page.evaluate(
    (lines) => window.facilitator.journal.append('e2e-tafel', lines as JournalLine[]),
    [line(3)],
  );
  expect(await readdir(path.join(folders.data, 'tables', 'e2e-tafel', 'journal'))).toHaveLength(2);
});

test('the window waits for the page to finish before it closes', async ({ running, relaunch }) => {
  // Once the app has asked to be told itself, since the last one who asks is told.
  await expect(running.page.getByRole('button', { name: 'Voorbeeld openen' })).toBeVisible();
  await running.page.evaluate((last) => {
    window.facilitator.app.onFlush(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await window.facilitator.journal.append('e2e-flush', [last as JournalLine]);
      return 0;
    });
  }, line(1));
  const again = await relaunch(running, { by: 'close' });
  const read = await again.page.evaluate(() => window.facilitator.journal.read('e2e-flush'));
  expect(read).toMatchObject({ ok: true, contents: { last: 1, report: { sentinel: { n: 1 } } } });
});

test('a page whose process ends is loaded again and knows why', async ({ app, display, folders }) => {
  // Two programs at once, and each look from outside is a connection of its own.
  test.slow();
  // Playwright holds on to a page that crashed, so this one runs beside it and is looked at from outside.
  const other = spawn(
    app.process().spawnfile,
    [...electronSwitches({ virtual: true }), '--remote-debugging-port=0', project],
    {
      env: { ...process.env, ...display.environment, GT_USER_DATA: folders.files, GT_DATA_DIR: folders.files },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const address = await debuggingAddress(other);
  const recoveredFrom = async (act?: (page: Page) => Promise<unknown>) => {
    const browser = await connectFromOutside(address);
    try {
      const page = browser.contexts().flatMap((context) => context.pages())[0];
      if (page === undefined) return 'no page yet';
      const { launch } = await page.evaluate(() => window.facilitator.app.info());
      await act?.(page);
      return launch.recoveredFrom?.reason ?? null;
    } finally {
      await browser.close();
    }
  };
  try {
    await expect.poll(() => recoveredFrom().catch(() => 'not yet'), { timeout: 90_000 }).toBeNull();
    await recoveredFrom(async (page) => {
      const session = await page.context().newCDPSession(page);
      void session.send('Page.crash').catch(() => {});
      await page.waitForEvent('crash');
    });
    await expect.poll(() => recoveredFrom().catch(() => 'not yet'), { timeout: 90_000 }).toBe('crashed');
  } finally {
    other.kill();
    await once(other, 'exit');
  }
});

test('a file on the command line is handed to the page once', async ({ launch, folders }) => {
  const file = path.join(folders.files, 'tafel.gebiedstafel');
  await writeFile(file, 'inhoud');
  const { page } = await launch({ parameters: [file] });
  // The page itself may have taken it already at its start; asked again it is never given twice.
  const again = await page.evaluate(async () => {
    await window.facilitator.app.info();
    return (await window.facilitator.app.info()).launch.file;
  });
  expect(again).toBeNull();
});

test('a second start hands over its file, brings the window forward and ends', async ({ running, folders }) => {
  const { page } = running;
  const file = path.join(folders.files, 'Tweede Tafel.json');
  await writeFile(file, '{"a":1}');
  await page.evaluate(async () => {
    await window.facilitator.app.info();
    const opened: { name: string; text: string }[] = [];
    Object.assign(window, { opened });
    window.facilitator.files.onOpenFile(({ name, bytes }) =>
      opened.push({ name, text: new TextDecoder().decode(bytes) }),
    );
  });
  expect(await startOnceMore(running, folders, file)).toBe(0);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { opened: readonly unknown[] }).opened))
    .toEqual([{ name: 'Tweede Tafel.json', text: '{"a":1}' }]);
});

test('a file that is opened while the program closes is opened by the next start', async ({
  running,
  launch,
  folders,
}) => {
  const file = path.join(folders.files, 'van een collega.json');
  const restart = path.join(folders.files, 'restart.txt');
  await copyFile(path.join(project, 'shared', 'example', 'example-table.json'), file);
  const { app } = running;
  // Held where everything has been finished and the window is about to go, for as long as the second start takes.
  await app.evaluate(({ app: program, BrowserWindow }, note) => {
    const [window] = BrowserWindow.getAllWindows();
    const hold = (event: { preventDefault(): void }) => event.preventDefault();
    window?.on('close', hold);
    window?.close();
    Object.assign(globalThis, {
      letGo: () => {
        window?.off('close', hold);
        window?.close();
      },
    });
    // Started by hand below: the tool that drives this test cannot follow a start by the system.
    program.relaunch = (options) => {
      const { writeFileSync } = process.getBuiltinModule('node:fs');
      writeFileSync(note, JSON.stringify(options?.args));
    };
  }, restart);
  expect(await startOnceMore(running, folders, file)).toBe(0);
  const ended = once(app.process(), 'exit');
  await app.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo()).catch(() => undefined); // it ends
  await ended;
  const words = JSON.parse(await readFile(restart, 'utf8')) as readonly string[];
  expect(words.slice(-2)).toEqual([project, file]);

  const next = await launch({ parameters: [words.at(-1)!] });
  await expect(next.page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
});

test('files are saved whole where the person chooses', async ({ app, page, folders }) => {
  const target = path.join(folders.files, 'verslag.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as unknown as typeof dialog.showSaveDialog;
  }, target);
  const saved = await page.evaluate(() =>
    window.facilitator.files.saveFile({ suggestedName: 'verslag.md', content: '# Verslag één\n' }),
  );
  expect(saved).toEqual({ kind: 'saved', paths: [target], bytes: 16 });
  expect(await readFile(target, 'utf8')).toBe('# Verslag één\n');
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (async () => ({ canceled: true })) as unknown as typeof dialog.showSaveDialog;
  });
  const cancelled = await page.evaluate(() =>
    window.facilitator.files.saveTableFile('x.gebiedstafel', new Uint8Array([1])),
  );
  expect(cancelled).toEqual({ kind: 'cancelled' });
});

test('without dialogs, files go to the folder of the demo', async ({ launch, folders }) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  const saved = await page.evaluate(() =>
    window.facilitator.files.saveFiles({
      files: [
        { name: 'minutes.md', content: 'nl' },
        { name: 'minutes.docx', content: new Uint8Array([1, 2]) },
      ],
    }),
  );
  expect(saved).toMatchObject({ kind: 'saved', bytes: 4 });
  expect((await readdir(folders.files)).sort()).toEqual(['minutes.docx', 'minutes.md']);
});

test('minutes become a tagged PDF with language and outline', async ({ page, folders }) => {
  const bytes = await page.evaluate(async () => {
    const html = `<!doctype html><html lang="nl"><head><title>Verslag</title></head><body><h1>Verslag</h1>${'<h2>Besluit</h2><p>Tekst</p>'.repeat(60)}</body></html>`;
    const answer = await window.facilitator.print.pdf(html, { language: 'nl', title: 'Verslag & besluiten' });
    return answer.ok ? [...answer.bytes] : [];
  });
  const pdf = Buffer.from(bytes);
  await writeFile(path.join(folders.files, 'verslag.pdf'), pdf);
  const text = pdf.toString('latin1');
  expect(text.slice(0, 5)).toBe('%PDF-');
  const said = [...objectsOf(pdf).values()].map(({ head }) => head).join('\n');
  for (const part of ['/StructTreeRoot', '/MarkInfo', '/Lang (nl)', '/Outlines']) expect(said).toContain(part);
  const [width = 0, height = 0] = (said.match(/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/) ?? []).slice(1).map(Number);
  // A4 in points; Chromium rounds up to whole pixels.
  expect(Math.abs(width - 595.28)).toBeLessThan(1);
  expect(Math.abs(height - 841.89)).toBeLessThan(1);
});

test('a picture shows the window as it stands', async ({ page }) => {
  const picture = await page.evaluate(async () => {
    const answer = await window.facilitator.print.picture('facilitator');
    return answer.ok ? { ...answer, bytes: [...answer.bytes.slice(0, 8)] } : answer;
  });
  expect(picture).toMatchObject({ ok: true, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] });
  expect(picture.ok && picture.width).toBeGreaterThan(900);
  expect(await page.evaluate(() => window.facilitator.print.picture('projector'))).toEqual({
    ok: false,
    refusal: { kind: 'no-window' },
  });
});
