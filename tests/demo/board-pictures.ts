import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openExample } from '../e2e/at-the-table';
import { expect, test } from '../e2e/fixtures';
import { folderToBeSeen } from './folder-to-be-seen';
import { setClock } from './meeting-clock';
import { settledPicture } from './settled-picture';

const out = process.env['GT_DEMO_OUT'] ?? path.resolve('out', 'pictures');

const endOfSecondSession = '2022-03-31T14:12:00+02:00';

/** The size of a small laptop, on which everything must be readable. */
const laptop = { x: 0, y: 0, width: 1366, height: 768 };

const boards: readonly (readonly [board: string, keys: string])[] = [
  ['balance', 'Control+3'],
  ['space', 'Control+4'],
  ['matrix', 'Control+5'],
  ['asks', 'Control+6'],
  ['goals', 'Control+7'],
  ['dependencies', 'Control+8'],
  ['legitimacy', 'Control+9'],
  ['learning', 'Control+Shift+L'],
  ['compare', 'Control+Shift+D'],
];

test('pictures of the boards and of the signals', async ({ launch, folders }) => {
  await mkdir(out, { recursive: true });
  const { app, page } = await launch({
    folders: await folderToBeSeen(folders),
    environment: { TZ: 'Europe/Amsterdam' },
  });
  const window = await app.browserWindow(page);
  await window.evaluate((facilitator, bounds) => facilitator.setBounds(bounds), laptop);
  await setClock(page, endOfSecondSession);
  await openExample(page);
  // Where it pressed the button, the pointer would light up an element of the map.
  await page.mouse.move(2, 2);
  await page.keyboard.press('Alt+8');
  await expect(page.locator('[data-signal]').first()).toBeVisible();
  await page.keyboard.press('Control+0');
  await writeFile(path.join(out, 'signals.png'), await settledPicture(page));
  for (const [board, keys] of boards) {
    await page.keyboard.press(keys);
    await expect(page.locator(`[data-board="${board}"]`)).toBeVisible();
    await writeFile(path.join(out, `board-${board}.png`), await settledPicture(page));
  }
});
