import type { Page } from '@playwright/test';
import { capture, createTable, lineOf, logLines, mapAtRest, panelOf } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

/** Draws a box with Shift from the left edge of the map. @param share of the width of the map */
async function chooseBox(page: Page, share: number): Promise<void> {
  const map = (await page.locator('[data-map]').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(map.x + 4, map.y + 50);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * share - 4, map.y + map.height - 70, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

test('R-REL-10 many that were chosen with a box go at one press and come back at one', async ({ launch, folders }) => {
  const all = 400;
  const { page } = await openGenerated({ launch, folders }, all);
  const map = (await page.locator('[data-map]').boundingBox())!;
  // Farther away, so that there is room for a box around all of it.
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.mouse.wheel(0, 240);
  await mapAtRest(page);

  const heading = panelOf(page).getByRole('heading', { level: 2 });
  await chooseBox(page, 0.5);
  await expect(heading).toHaveText(/^\d+ onderdelen$/);
  const chosen = Number.parseInt((await heading.textContent()) ?? '', 10);
  expect(chosen).toBeGreaterThan(50);
  expect(chosen).toBeLessThan(all - 50);

  await page.keyboard.press('Delete');
  const message = page.getByText(`${chosen} onderdelen zijn van de kaart gehaald. Ongedaan maken zet alles terug.`);
  await expect(page.getByRole('status').filter({ has: message })).toHaveClass(/_done_/);
  await expect(heading).toHaveText('Onderdeel');
  await mapAtRest(page);
  await chooseBox(page, 1);
  await expect(heading).toHaveText(`${all - chosen} onderdelen`);

  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText(`${chosen} onderdelen`);
  await expect(message).toBeHidden();
  await mapAtRest(page);
  await chooseBox(page, 1);
  await expect(heading).toHaveText(`${all} onderdelen`);

  const log = await logLines(page);
  await expect(log.getByText(`${chosen} onderdelen zijn van de kaart gehaald.`)).toHaveCount(2);
  await expect(log.getByText(/onderdelen zijn van de kaart gehaald/)).toHaveCount(2);
});

test('R-SAY-4 what undo brings back of one element is that element, and is said while another line stands there', async ({
  page,
}) => {
  await createTable(page, 'Gebiedstafel Westpolder');
  for (const line of ['opgave: Wonen', 'Gemeente Grootstad trekt Wonen', 'Grootstad en Polderdam voeren Wonen uit']) {
    await capture(page, line);
  }
  await capture(page, 'schrap Wonen');
  await lineOf(page).fill('Polderdam trekt');
  await page.getByRole('button', { name: /^Maak ongedaan: / }).click();
  const line = page.getByRole('region', { name: 'Vastleggen' });
  await expect(line.getByText('Ongedaan gemaakt: "Wonen" is van de kaart gehaald.')).toBeVisible();
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { level: 2, name: 'Opgave' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Wonen');
  await expect(lineOf(page)).toHaveValue('Polderdam trekt');
  await lineOf(page).fill('Polderdam trekt W');
  await expect(line.getByText(/^Ongedaan gemaakt/)).toHaveCount(0);
});
