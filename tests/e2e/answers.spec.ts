import type { Page } from '@playwright/test';
import { capture, createTable, logLines, panelOf } from './at-the-table';
import { expect, test } from './fixtures';

/** A table on which a municipality asks a ministry for money, with that ask in the inspector. */
async function openAsk(page: Page): Promise<void> {
  await createTable(page, 'Rivierenveen');
  await capture(page, 'partij: Gemeente Gouda');
  await capture(page, 'partij: Ministerie van VRO');
  await capture(page, 'Gouda vraagt VRO: geld voor funderingen');
  await (await logLines(page))
    .getByRole('button', { name: /geld voor funderingen/ })
    .first()
    .click();
  await page.keyboard.press('Alt+1');
}

test('R-CHECK-23 an answer to an ask is given with its source, in the inspector as on the board', async ({ page }) => {
  await openAsk(page);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: /^(open )?Antwoord/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'toegezegd' }).click();
  const dialog = page.getByRole('dialog', { name: 'Antwoord: toegezegd' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // Left without a source nothing has been promised.
  await expect(panel.getByRole('button', { name: /Antwoord/ })).toHaveText(/open/);

  await panel.getByRole('button', { name: /Antwoord/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'toegezegd' }).click();
  await dialog.getByRole('textbox', { name: 'Wie zei het, en wanneer?' }).fill('Directeur VRO, 14 januari');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(panel.getByRole('button', { name: /Antwoord/ })).toHaveText(/toegezegd/);
  await page.keyboard.press('Control+6');
  await expect(page.locator('[data-board="asks"]')).toContainText('Directeur VRO, 14 januari');
});

test('R-CHECK-23 an answer to an ask that has a note is written behind that note, which stays', async ({ page }) => {
  await openAsk(page);
  const panel = panelOf(page);
  const note = panel.getByRole('textbox', { name: 'Toelichting' });
  await note.fill('Zie brief 12 mei');
  await note.blur();
  await panel.getByRole('button', { name: /Antwoord/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'toegezegd' }).click();
  const dialog = page.getByRole('dialog', { name: 'Antwoord: toegezegd' });
  const source = dialog.getByRole('textbox', { name: 'Wie zei het, en wanneer?' });
  await expect(source).toBeFocused();
  await expect(source).toHaveValue('Zie brief 12 mei');
  await page.keyboard.type('; directeur VRO, 14 januari');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(note).toHaveValue('Zie brief 12 mei; directeur VRO, 14 januari');
});
