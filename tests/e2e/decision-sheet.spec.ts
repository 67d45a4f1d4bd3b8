import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openProjector } from './in-the-hall';

async function createTable(page: Page, name = 'Gebiedstafel Rivierenveen'): Promise<void> {
  await page.getByRole('textbox', { name: 'Naam van de tafel' }).fill(name);
  await page.getByRole('button', { name: 'Tafel maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function openSession(page: Page): Promise<void> {
  await page.locator('[data-region="agenda"]').getByRole('button', { name: 'Sessie plannen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sessie plannen' }).click();
  await page.locator('[data-region="agenda"]').getByRole('button', { name: 'Sessie openen' }).click();
}

async function addElement(page: Page, group: string, name: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${group}`) });
  await heading.locator('xpath=..').getByRole('button', { name: 'Toevoegen' }).click();
  const form = page.getByRole('form', { name: /toevoegen$/ });
  await form.getByRole('textbox').fill(name);
  await form.getByRole('textbox').press('Enter');
  await expect(page.getByRole('button', { name: `Kies ${name}` })).toBeVisible();
  await form.getByRole('textbox').press('Escape');
}

const panel = (page: Page) => page.locator('[data-region="panel"]');

test('R-DEC-8 a reservation is typed where the focus lands, seen in the hall and kept when the sheet is closed', async ({
  running,
  windowOf,
}) => {
  const { app, page } = running;
  await createTable(page);
  await page.keyboard.press('Control+2');
  await addElement(page, 'Partijen', 'Provincie');
  await addElement(page, 'Partijen', 'Waterschap');
  await openSession(page);
  const line = page.getByRole('combobox', { name: 'Vastleggen' });
  for (const sentence of ['aanwezig: Provincie', '! afspraak: De tafel bouwt.']) {
    await line.fill(sentence);
    await line.press('Enter');
    await expect(line).toHaveValue('');
  }
  const hall = await openProjector(app, page, windowOf);
  await page.keyboard.press('Alt+2');
  await panel(page).getByRole('button', { name: 'Afspreken' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Mandaat: niet gevraagd')).toBeVisible();
  await expect(sheet.getByText('Iedereen aan tafel die dit besluit raakt, heeft mandaat.')).toHaveCount(0);
  await expect(sheet.getByRole('textbox', { name: 'Voorbehoud van Provincie' })).toBeFocused();
  await sheet.getByRole('button', { name: 'Voorlezen op het scherm' }).click();

  await sheet.getByRole('combobox', { name: 'Voorbehoud van een andere partij' }).fill('water');
  await page.getByRole('option', { name: /Waterschap/ }).click();
  await expect(sheet.getByRole('textbox', { name: 'Voorbehoud van Waterschap' })).toBeFocused();
  await page.keyboard.type('Eerst het algemeen bestuur');
  await sheet.getByRole('textbox', { name: 'De zin waarover de tafel besluit' }).fill('De tafel bouwt in Noord.');
  await expect(hall.getByText('Eerst het algemeen bestuur')).toBeVisible();
  await expect(hall.getByText('De tafel bouwt in Noord.')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(hall.getByText('De tafel bouwt.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Afspreken' }).click();
  await expect(sheet.getByRole('textbox', { name: 'Voorbehoud van Waterschap' })).toHaveValue(
    'Eerst het algemeen bestuur',
  );
  await sheet.getByRole('radio', { name: 'akkoord' }).first().click();
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByText('Akkoord: Provincie')).toBeVisible();
  await expect(panel(page).getByText('Voorbehoud van Waterschap: Eerst het algemeen bestuur')).toBeVisible();
});
