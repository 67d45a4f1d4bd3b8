import type { Page } from '@playwright/test';
import {
  agendaOf,
  capture,
  createTable,
  expectCaptured,
  lineOf,
  openExample,
  openSession,
  panelOf,
} from './at-the-table';
import { expect, test } from './fixtures';
import { openProjector } from './in-the-hall';

const previewOf = (page: Page) => page.locator('[data-region="capture"] [data-reading]');
const messageOf = (page: Page) => page.locator('[data-region="capture"] [aria-live] p');
const current = (page: Page) => agendaOf(page).locator('[aria-current="step"]');

async function type(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(lineOf(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(line);
}

test('R-SAY-8 R-SAY-9 R-SAY-10 R-SAY-11 a session is led from the capture line', async ({ page }) => {
  await openExample(page);
  await type(page, 'aanwezig: allen behalve VNG');
  await expect(messageOf(page)).toContainText('Er is geen sessie open');
  await page.keyboard.press('Escape');
  await openSession(page);

  await capture(page, 'volgende punt');
  await expect(current(page)).toContainText('Opening');
  await capture(page, 'agendapunt 3');
  const third = agendaOf(page).getByRole('row').nth(2);
  await expect(third.locator('[aria-current="step"]')).toBeVisible();
  await type(page, 'agendapunt 9');
  await expect(messageOf(page)).toContainText('Agendapunt 9 staat niet op de agenda');

  await type(page, 'aanwezig: allen behalve VNG');
  await expect(previewOf(page)).toContainText('Gemeente Polderdam');
  await expect(previewOf(page)).toContainText('afwezig');
  await expect(messageOf(page)).toContainText('Verwacht worden de deelnemers van');
  await page.keyboard.press('Enter');
  await expectCaptured(page);
  await capture(page, 'Polderdam heeft geen mandaat');
  await page.keyboard.press('Alt+6');
  await expect(panelOf(page)).toContainText('zonder mandaat');

  await type(page, 'Rijk legt 5 mln bij voor Wonen');
  await expect(previewOf(page)).toContainText('30 mln euro');
  await expect(previewOf(page)).toContainText('(was 25 mln euro)');
});

test('R-HALL-21 a title that names something confidential is not in the hall, and the agenda says so', async ({
  app,
  page,
  windowOf,
}) => {
  await createTable(page, 'Besloten');
  await capture(page, 'deelgebied: Ruimte');
  await capture(page, 'opgave: Wonen');
  await openSession(page);
  const hall = await openProjector(app, page, windowOf);
  await page.keyboard.press('Control+2');
  await page.getByRole('main').getByRole('button', { name: 'Kies Ruimte' }).click();
  await panelOf(page).getByRole('button', { name: 'Meer gegevens' }).click();
  await panelOf(page)
    .getByRole('button', { name: /Openbaarheid$/ })
    .click();
  await page.getByRole('option', { name: 'vertrouwelijk' }).click();
  const told = agendaOf(page).getByRole('row').filter({ hasText: 'titel niet in de zaal' });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('Ruimte');
  await told.getByRole('button', { name: /^Begin met/ }).click();
  await expect(told.locator('[aria-current="step"]')).toBeVisible();
  await expect(hall.locator('footer')).toContainText(/Beeldvorming|Oordeelsvorming|Besluitvorming/);
  await expect(hall.locator('body')).not.toContainText('Ruimte');
});
