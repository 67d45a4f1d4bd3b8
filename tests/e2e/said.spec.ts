import type { Page } from '@playwright/test';
import { capture, cardOf, command, expectCaptured, lineOf, openExample } from './at-the-table';
import { expect, test } from './fixtures';

/** What stands above the line while it is being typed. */
const previewOf = (page: Page) => page.locator('[data-region="capture"] [data-reading]');
const messageOf = (page: Page) => page.locator('[data-region="capture"] [aria-live] p');

async function type(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(lineOf(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(line);
}

test('R-SAY-4 an element goes by its name, the line says what goes along, and one undo brings it back', async ({
  page,
}) => {
  await openExample(page);
  await type(page, 'verwijder Stadsrand');
  await expect(previewOf(page)).toHaveAttribute('data-reading', 'removal');
  await expect(previewOf(page)).toContainText('met 2 relaties');
  await expect(previewOf(page)).toContainText('Economie vraagt ruimte in Stadsrand (90 hectare)');
  await expect(messageOf(page)).toContainText('Stadsrand blijft genoemd in besluit 2021-03');
  await page.keyboard.press('Enter');
  await expectCaptured(page);
  await expect(cardOf(page, 'Stadsrand')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cardOf(page, 'Stadsrand')).toHaveCount(1);
  await type(page, 'Economie vraagt ruimte in Stadsrand 90 ha');
  await expect(messageOf(page)).toContainText('Dit staat al op de kaart');
});

test('R-SAY-6 R-SAY-2 a promise is kept with its source, and an action with the day that is shown', async ({
  page,
}) => {
  await openExample(page);
  await type(page, 'Rijk zegt langjarig commitment toe');
  await expect(messageOf(page)).toContainText('Wie zei dat, en wanneer?');
  await page.keyboard.press('Escape');
  await capture(page, 'Rijk zegt langjarig commitment toe (brief van 1 februari 2022)');
  await command(page, 'Vragen aan partijen');
  const asked = page.getByRole('row').filter({ hasText: 'Langjarig commitment' });
  await expect(asked).toContainText('toegezegd');
  await expect(asked).toContainText('brief van 1 februari 2022');
  await type(page, 'A4 voor 14 januari');
  await expect(previewOf(page)).toContainText(/\w+ 14 januari 20\d\d/);
});
