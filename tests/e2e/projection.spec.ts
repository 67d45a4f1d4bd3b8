import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { agendaOf, capture, cardOf, command, createTable, openExample, openSession, panelOf } from './at-the-table';
import { expect, test } from './fixtures';
import { mode, openProjector, shown } from './in-the-hall';

test.use({ monitorCount: 2 });

const example = path.resolve(import.meta.dirname, '..', '..', 'shared', 'example', 'example-table.json');
const name = 'Gebiedstafel Rivierenveen';

/** Gives the test the time in the hall. The page loads again, so that none of its timers is of before. */
async function takeTime(hall: Page): Promise<void> {
  await hall.clock.install();
  await hall.reload();
  await expect(hall.locator('footer')).toBeVisible();
}

const caption = (hall: Page) => hall.locator('main p[aria-live="polite"]');

/** Everything that the page in the hall is sent from now on, as text. */
async function collectMessages(hall: Page): Promise<() => Promise<readonly string[]>> {
  await hall.evaluate(async () => {
    const messages: string[] = [];
    Object.assign(window, { messages });
    window.projector.projection.onProjection((message) => messages.push(message));
    await window.projector.projection.ready();
  });
  return () => hall.evaluate(() => (window as unknown as { messages: readonly string[] }).messages);
}

test('the hall follows, goes blank, and comes back with what was done meanwhile', async ({ app, page, windowOf }) => {
  await createTable(page, name);
  const hall = await openProjector(app, page, windowOf);
  await expect(hall.getByText(name)).toBeVisible();
  await capture(page, 'Provincie trekt Wonen');
  await expect(shown(hall, 'Provincie')).toBeVisible();
  await expect(shown(hall, 'Wonen')).toBeVisible();
  await expect(caption(hall)).toHaveText('Provincie trekt Wonen');

  await mode(page, 'Leeg').click();
  await expect(hall.getByText('Even pauze voor de kaart')).toBeVisible();
  await expect(hall.locator('[data-element]')).toHaveCount(0);
  await capture(page, 'opgave: Klimaat');
  await expect(cardOf(page, 'Klimaat')).toBeVisible();
  await expect(hall.locator('[data-element]')).toHaveCount(0);
  await mode(page, 'Volgt').click();
  await expect(shown(hall, 'Klimaat')).toBeVisible();

  await page.getByRole('button', { name: 'Projector sluiten' }).click();
  await expect(page.getByRole('button', { name: 'Projector openen' })).toBeVisible();
  await expect.poll(() => hall.isClosed()).toBe(true);
});

test('R-HALL-2 on hold twenty edits leave the picture of the hall as it is to the last pixel, until they are published', async ({
  app,
  page,
  windowOf,
}, testInfo) => {
  await createTable(page, name);
  await openSession(page);
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(agendaOf(page).locator('[aria-current="step"]')).toBeVisible();
  const hall = await openProjector(app, page, windowOf);
  await takeTime(hall);
  await capture(page, 'Provincie trekt Wonen');
  await expect(shown(hall, 'Wonen')).toBeVisible();
  await mode(page, 'Vasthouden').click();
  await expect(mode(page, 'Vasthouden')).toBeChecked();

  // The time in the strip stands still and the spotlight ends: the rest must not move by itself.
  await hall.clock.setFixedTime(new Date());
  await hall.clock.fastForward(25_000);
  await expect(caption(hall).locator('[data-new="false"]')).toBeVisible();
  await expect(hall.getByText(/^Niet live/)).toBeHidden();
  await expect
    .poll(async () => {
      const [first, ...others] = [await hall.screenshot(), await hall.screenshot(), await hall.screenshot()];
      return others.every((other) => other.equals(first!));
    })
    .toBe(true);
  const before = await hall.screenshot();

  const lines = [
    'opgave: Klimaat',
    'Rijk financiert Wonen 40 mln 2026-2030',
    'deelgebied: Stadsrand 300 ha (van 900)',
    '! afspraak: De tafel werkt één bod uit.',
    'Wonen vraagt ruimte in Stadsrand 320 ha',
    ...Array.from({ length: 15 }, (_, at) => `opgave: Opgave ${at + 1}`),
  ];
  for (const [at, line] of lines.entries()) {
    await capture(page, line);
    const button = at === 0 ? 'Toon 1 wijziging' : `Toon ${at + 1} wijzigingen`;
    await expect(page.getByRole('button', { name: button })).toBeVisible();
    if (at >= 5 && at % 5 !== 4) continue;
    const now = await hall.screenshot();
    if (!now.equals(before)) {
      for (const [picture, body] of Object.entries({ before, now })) {
        await writeFile(testInfo.outputPath(`${picture}.png`), body);
      }
    }
    expect(now.equals(before), `after edit ${at + 1}`).toBe(true);
  }

  await page.getByRole('button', { name: `Toon ${lines.length} wijzigingen` }).click();
  for (const element of ['Klimaat', 'Rijk', 'Stadsrand', 'Opgave 15']) {
    await expect(shown(hall, element).first()).toBeAttached();
  }
  await expect(page.getByRole('button', { name: /^Toon \d/ })).toBeHidden();

  // It still holds: the next change waits again.
  await expect(mode(page, 'Vasthouden')).toBeChecked();
  await capture(page, 'opgave: Energie');
  await expect(page.getByRole('button', { name: 'Toon 1 wijziging' })).toBeVisible();
  await expect(shown(hall, 'Energie')).toHaveCount(0);
  await mode(page, 'Volgt').click();
  await expect(shown(hall, 'Energie')).toBeVisible();
});

test('a proposal is read back in large type, also on hold, and the map returns', async ({ app, page, windowOf }) => {
  await createTable(page, name);
  await openSession(page);
  await capture(page, 'Provincie trekt Wonen');
  await capture(page, '! afspraak: De tafel werkt één bod uit.');
  await page.keyboard.press('Alt+2');
  await expect(panelOf(page).getByRole('button', { name: 'Voorlezen op het scherm' })).toBeHidden();
  const hall = await openProjector(app, page, windowOf);
  await expect(shown(hall, 'Wonen')).toBeVisible();
  await mode(page, 'Vasthouden').click();

  await panelOf(page).getByRole('button', { name: 'Voorlezen op het scherm' }).click();
  const sentence = hall.getByRole('heading', { level: 1, name: 'De tafel werkt één bod uit.' });
  await expect(sentence).toBeVisible();
  await expect(hall.getByText('Klopt dit?')).toBeVisible();
  const size = () => sentence.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  await expect.poll(size).toBeGreaterThan(56);
  await panelOf(page).getByRole('button', { name: 'Terug naar de kaart' }).click();
  await expect(sentence).toBeHidden();
  await expect(shown(hall, 'Wonen')).toBeVisible();

  // Shown again, with another panel in between: the button still knows, and undoing the proposal ends it.
  await panelOf(page).getByRole('button', { name: 'Voorlezen op het scherm' }).click();
  await expect(sentence).toBeVisible();
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Alt+2');
  await expect(panelOf(page).getByRole('button', { name: 'Terug naar de kaart' })).toBeVisible();
  await page.getByRole('button', { name: /^Maak ongedaan: Voorstel/ }).click();
  await expect(sentence).toBeHidden();
  await expect(shown(hall, 'Wonen')).toBeVisible();
});

test('the strip tells the agenda item and its clock, and says when it is no longer live', async ({
  app,
  page,
  windowOf,
}) => {
  await createTable(page, name);
  await openSession(page);
  const hall = await openProjector(app, page, windowOf);
  await takeTime(hall);
  await page.keyboard.press('Control+Alt+ArrowRight');
  const strip = hall.locator('footer');
  await expect(strip).toContainText('Opening, deelnemers en mandaat');
  // The time in the hall goes on by itself too: a slow machine may be a minute further.
  await expect(strip).toContainText(/nog 1[345] min/);
  await hall.clock.fastForward('10:00');
  await expect(strip).toContainText(/nog [345] min/);

  // Nothing reaches the hall any more, as when the console hangs.
  await expect(strip.getByText(/^Niet live/)).toBeHidden();
  await cutLine(app, true);
  // A signal that was on its way may still arrive after the first step of time.
  await expect(async () => {
    await hall.clock.fastForward('00:06');
    await expect(strip.getByText(/^Niet live: stand van \d\d\.\d\d$/)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await cutLine(app, false);
  await expect(strip.getByText(/^Niet live/)).toBeHidden();
  await expect(strip).toContainText('Opening, deelnemers en mandaat');

  // A table that is closed leaves a calm screen with its name, and the signal goes on.
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await expect(strip).toBeHidden();
  await expect(hall.getByText(name).first()).toBeVisible();
});

/** Holds back, or lets through again, what the main process sends to the hall. */
async function cutLine(app: ElectronApplication, isCut: boolean): Promise<void> {
  await app.evaluate(({ BrowserWindow }, cut) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (!webContents.getURL().endsWith('/projector.html')) continue;
      if (cut) Object.defineProperty(webContents, 'send', { value: () => undefined, configurable: true });
      else Reflect.deleteProperty(webContents, 'send');
    }
  }, isCut);
}

/** The example with a secret in every place that is not for the hall. */
async function withSecrets(file: string): Promise<void> {
  const table = JSON.parse(await readFile(example, 'utf8'));
  // A table that does not keep names takes none in.
  table.areaTable.keepsNames = true;
  for (const element of table.initial.elements) {
    element.note = `GEHEIM toelichting bij ${element.id}`;
    if (element.analysis !== undefined) element.analysis.toelichting = 'GEHEIM oordeel';
  }
  for (const session of table.sessions) {
    for (const event of session.events) {
      for (const record of event.data.attendance ?? []) record.name = `GEHEIM Jansen van ${record.stakeholder}`;
    }
  }
  await writeFile(file, JSON.stringify(table));
}

/** Everything that the main process sends to the hall from now on, whatever the channel, as text. */
async function collectSent(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ BrowserWindow }) => {
    const sent: string[] = [];
    Object.assign(globalThis, { sent });
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (!webContents.getURL().endsWith('/projector.html')) continue;
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...words) => {
        sent.push(JSON.stringify([channel, ...words]));
        send(channel, ...words);
      };
    }
  });
  return () => app.evaluate(() => (globalThis as unknown as { sent: readonly string[] }).sent.join('\n'));
}

/** Every text that the hall draws, also on canvases, where no page text is. The page loads again for it. */
async function collectPainted(hall: Page): Promise<() => Promise<string>> {
  await hall.addInitScript(() => {
    const painted: string[] = [];
    Object.assign(window, { painted });
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      for (const paint of ['fillText', 'strokeText'] as const) {
        const original = prototype[paint];
        prototype[paint] = function (this: never, text: string, ...place: [number, number, number?]) {
          painted.push(text);
          original.call(this, text, ...place);
        };
      }
    }
  });
  await hall.reload();
  return () =>
    hall.evaluate(() =>
      [...(window as unknown as { painted: readonly string[] }).painted, document.body.textContent].join('\n'),
    );
}

test('R-HALL-8 R-HALL-18 scores, names and notes are on the laptop and reach the hall by no channel, in no element and in no drawn word', async ({
  launch,
  folders,
  windowOf,
}) => {
  const file = path.join(folders.files, 'met-geheimen.json');
  await withSecrets(file);
  const { app, page } = await launch({ parameters: [file] });
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
  const kept = () =>
    page.evaluate(async () => {
      const [table] = await window.facilitator.journal.list();
      return table === undefined ? '' : JSON.stringify(await window.facilitator.journal.read(table.tableId));
    });
  const planted = ['GEHEIM toelichting', 'GEHEIM oordeel', 'GEHEIM Jansen', 'analysis:s-prov', 'person:', '"ring"'];
  for (const secret of planted) await expect.poll(kept, 'planted').toContain(secret);

  const hall = await openProjector(app, page, windowOf);
  const sent = await collectSent(app);
  const painted = await collectPainted(hall);
  const messages = await collectMessages(hall);
  await expect.poll(async () => (await messages()).length).toBeGreaterThan(0);
  await capture(page, 'Iedereen wil dit GEHEIM houden');
  await capture(page, 'opgave: Recreatie');
  await expect(shown(hall, 'Recreatie')).toBeVisible();
  await mode(page, 'Leeg').click();
  await mode(page, 'Volgt').click();
  await expect(shown(hall, 'Recreatie')).toBeVisible();

  for (const kind of ['Besluiten', 'Acties']) {
    await command(page, `${kind} in de zaal, of de volgende bladzijde`);
    await expect(hall.getByRole('heading', { level: 1, name: kind })).toBeVisible();
  }
  await command(page, 'Weer de hele kaart in de zaal');
  await expect(shown(hall, 'Recreatie')).toBeVisible();

  // What only the canvas has is seen too.
  await expect.poll(painted).toContain('vraagt aan');
  const told = (await messages()).join('\n');
  const everything = {
    told,
    sent: await sent(),
    page: await hall.evaluate(() => document.documentElement.outerHTML),
    drawn: await painted(),
  };
  for (const [where, text] of Object.entries(everything)) {
    expect(text, where).toContain('Recreatie');
    for (const secret of ['GEHEIM', 'Jansen', 'meebeslissen', 'meedenken', 'facilitatorOnly']) {
      expect(text, where).not.toContain(secret);
    }
  }
  for (const key of ['influence', 'interest', 'ring', 'stance', 'analysis', 'note', 'person', 'basis']) {
    expect(told).not.toContain(`"${key}"`);
    expect(everything.sent).not.toContain(`"${key}"`);
  }

  // Nor could the page go and get them: the database of the tables is not in its reach.
  const databases = (each: Page) => each.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect((await databases(page)).length).toBeGreaterThan(0);
  expect(await databases(hall)).toEqual([]);
  expect(await hall.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('what becomes confidential leaves the hall at once, with its relations and its name', async ({
  app,
  page,
  windowOf,
}) => {
  await openExample(page);
  await capture(page, 'partij: Projectontwikkelaar Zonneveld');
  await capture(page, 'Projectontwikkelaar Zonneveld is betrokken bij Wonen');
  const hall = await openProjector(app, page, windowOf);
  const messages = await collectMessages(hall);
  await expect(shown(hall, 'Projectontwikkelaar Zonneveld')).toBeVisible();

  await page.keyboard.press('Control+2');
  await page.getByRole('main').getByRole('button', { name: 'Kies Projectontwikkelaar Zonneveld' }).click();
  await panelOf(page).getByRole('button', { name: 'Meer gegevens' }).click();
  const openness = panelOf(page).getByRole('button', { name: /Openbaarheid$/ });
  await openness.click();
  await page.getByRole('option', { name: 'vertrouwelijk' }).click();
  await expect(openness).toHaveText(/vertrouwelijk/);
  await expect(shown(hall, 'Projectontwikkelaar Zonneveld')).toHaveCount(0);
  await expect(hall.locator('body')).not.toContainText('Zonneveld');
  expect((await messages()).filter((message) => !message.includes('"heartbeat"')).at(-1)).not.toContain('Zonneveld');

  // Also what is done with it afterwards stays here.
  const before = (await messages()).length;
  await capture(page, 'Projectontwikkelaar Zonneveld trekt Energie');
  await capture(page, 'opgave: Recreatie');
  await expect(shown(hall, 'Recreatie')).toBeVisible();
  expect((await messages()).slice(before).join('\n')).not.toContain('Zonneveld');
});
