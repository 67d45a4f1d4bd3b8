import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { agendaOf, cardOf, panelOf } from '../e2e/at-the-table';
import { expect, type Folders, test } from '../e2e/fixtures';
import { Facilitator } from './facilitator';
import { folderToBeSeen } from './folder-to-be-seen';
import { setClock } from './meeting-clock';
import { settledPicture } from './settled-picture';
import { typingInto } from './typing';

const out = process.env['GT_DEMO_OUT'] ?? path.resolve('out', 'pictures');

/** Up to here the file tells the meeting; what happens next is typed in front of the camera. */
const lastEvent = 52;
const quarterPastThree = '2021-12-02T15:17:00+01:00';

const roleTaken = 'Gemeente Polderdam trekt Energie';
const proposal =
  '! gezamenlijk standpunt: De tafel vraagt het Rijk om langjarig commitment en één budget zonder schotten.';
const waiting = [
  'Provincie stuwt Energie',
  'Kennisinstellingen zijn betrokken bij Klimaat',
  '+ Provincie voor 14 januari 2022: bouwplanning en waterplanning naast elkaar leggen',
];
const beingTyped = 'Rijk financiert Stikstof 40 mln 2022-2030';

test('pictures of the console, the hall and looking back', async ({ launch, windowOf, folders }) => {
  await mkdir(out, { recursive: true });
  const { app, page } = await launch({
    folders: await folderToBeSeen(folders),
    environment: { GT_SAVE_DIR: folders.files, TZ: 'Europe/Amsterdam' },
  });
  await fillScreen(app, page);
  const hands = new Facilitator(page, 'nl', await typingInto(app, page));
  await hands.chooseLanguage();
  // Before the table is opened: what is written of it has the time of the meeting.
  await setClock(page, quarterPastThree);
  await answerWith(app, await tableInSession(folders));
  await hands.press('Control+o');
  await expect(page.getByRole('heading', { level: 1, name: example.areaTable.name })).toBeVisible();
  await hands.press('Control+0');

  await hands.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await hall.waitForLoadState('load');
  await setClock(hall, quarterPastThree);
  const inBothThemes = async (name: string): Promise<void> => {
    await keep(hall, name);
    await hands.command('projector.dark');
    await expect(hall.locator('html')).toHaveAttribute('data-theme', 'projector-dark');
    await keep(hall, `${name}-dark`);
    await hands.command('projector.dark');
    await expect(hall.locator('html')).toHaveAttribute('data-theme', 'projector');
  };

  await hands.capture(roleTaken);
  await expect(cardOf(hall, 'Energie')).toHaveAttribute('data-light', 'lit');
  await inBothThemes('projector');

  await hands.capture(proposal);
  await hands.press('Alt+2');
  const readBack = panelOf(page).getByRole('button', { name: hands.words.decisions.readBack }).first();
  await hands.reach(readBack);
  await hands.press('Enter');
  await expect(hall.getByText('Klopt dit?')).toBeVisible();
  await inBothThemes('projector-decision');
  await hands.reach(panelOf(page).getByRole('button', { name: hands.words.decisions.stopReadBack }).first());
  await hands.press('Enter');

  await hands.press('Control+Alt+b');
  await expect(hall.locator('[data-element]')).toHaveCount(0);
  await inBothThemes('projector-blank');
  await hands.press('Control+Alt+f');
  await expect(cardOf(hall, 'Energie')).toBeVisible();

  await hands.press('Control+Alt+h');
  for (const line of waiting) await hands.capture(line);
  await inBothThemes('projector-hold');

  // A sentence on its way, with what Enter would make of it.
  await hands.press('Control+k');
  await hands.type(beingTyped);
  await inConsoleThemes(hands, 'console');
  await hands.press('Control+a');
  await hands.press('Delete');
  await hands.press('Control+Alt+f');

  await hands.command('projector.decisionList');
  await inBothThemes('projector-list');
  await hands.command('projector.wholeMap');

  await hands.press('Alt+7');
  await hands.press('Control+t');
  for (let entry = 0; entry < 10; entry += 1) await hands.press('ArrowLeft');
  await inConsoleThemes(hands, 'replay');
});

/** @returns the path of the example until the middle of its first meeting */
async function tableInSession({ files }: Folders): Promise<string> {
  const [first] = example.sessions;
  const events = first!.events.filter(({ seq }) => seq <= lastEvent);
  const file = path.join(files, 'voorbeeldgebied.json');
  await writeFile(file, JSON.stringify({ ...example, sessions: [{ ...first!, events }] }));
  return file;
}

async function answerWith(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog;
  }, file);
}

async function fillScreen(app: ElectronApplication, page: Page): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((facilitator) => facilitator.setBounds({ x: 0, y: 0, width: 1920, height: 1080 }));
}

async function inConsoleThemes(hands: Facilitator, name: string): Promise<void> {
  const { page } = hands;
  await expect(agendaOf(page).locator('[aria-current="step"]')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'light' });
  await keep(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function keep(page: Page, name: string): Promise<void> {
  await writeFile(path.join(out, `${name}.png`), await settledPicture(page));
}
