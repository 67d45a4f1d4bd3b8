import type { Page } from '@playwright/test';
import { capture, command, openExample } from './at-the-table';
import { expect, test } from './fixtures';
import { mode, openProjector, shown } from './in-the-hall';
import { tooSmall } from './words-in-the-hall';

test.use({ monitorCount: 2 });

test('R-HALL-13 R-HALL-19 decisions and actions stand in the hall on request, a page at a time, larger in a deep room', async ({
  app,
  page,
  windowOf,
}) => {
  await openExample(page);
  const hall = await openProjector(app, page, windowOf);
  const rows = hall.locator('main li');
  const title = (kind: string) => hall.getByRole('heading', { level: 1, name: kind });
  const next = (kind: 'Besluiten' | 'Acties') => command(page, `${kind} in de zaal, of de volgende bladzijde`);

  await next('Besluiten');
  await expect(title('Besluiten')).toBeVisible();
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toContainText('2021-06');
  await expect(rows.first()).toContainText('De tafel adviseert één gebiedsbudget zonder schotten.');
  await expect(rows.first()).toContainText('aangehouden');
  await expect(rows.last()).toContainText('2021-01');
  await expect(hall.locator('footer')).toBeVisible();
  await expectRowsWithinScreen(hall);
  await expect.poll(() => tooSmall(hall, 28)).toEqual([]);

  await command(page, 'Grotere letters voor een diepe zaal, aan of uit');
  await expect(rows).toHaveCount(4);
  await expect(hall.getByText('1 van 2')).toBeVisible();
  await expectRowsWithinScreen(hall);
  await expect.poll(() => tooSmall(hall, 44)).toEqual([]);
  await next('Besluiten');
  await expect(hall.getByText('2 van 2')).toBeVisible();
  await expect(rows).toHaveCount(2);
  await next('Besluiten');
  await expect(hall.getByText('1 van 2')).toBeVisible();

  await next('Acties');
  await expect(title('Acties')).toBeVisible();
  // The one that is open comes first.
  await expect(rows.first()).toContainText('open');
  await expect(rows.first()).toContainText('Gemeente Grootstad');
  await expectRowsWithinScreen(hall);

  // On hold the list stays until the map is asked for, in the same room.
  await mode(page, 'Vasthouden').click();
  await capture(page, '+ Provincie voor 14 jan 2030: kaart van gedeeld gebruik bijwerken');
  await expect(title('Acties')).toBeVisible();
  await mode(page, 'Volgt').click();
  await command(page, 'Weer de hele kaart in de zaal');
  await expect(title('Acties')).toBeHidden();
  await expect(shown(hall, 'Wonen').first()).toBeVisible();
  // The letters of the layers too, each as large as the names.
  await expect.poll(() => tooSmall(hall, 44)).toEqual([]);

  // The room stays what it is when the hall opens again.
  // Two projectors stand beside each other for a moment, unless the first is waited for.
  const closed = hall.waitForEvent('close');
  await page.getByRole('button', { name: 'Projector sluiten' }).click();
  await closed;
  const again = await openProjector(app, page, windowOf);
  await expect(again.locator('html')).toHaveAttribute('data-room', 'deep');
  await command(page, 'Grotere letters voor een diepe zaal, aan of uit');
  await expect(again.locator('html')).toHaveAttribute('data-room', 'usual');
  await expect(shown(again, 'Wonen').first()).toBeVisible();
  await expect.poll(() => tooSmall(again, 28)).toEqual([]);
});

async function expectRowsWithinScreen(hall: Page): Promise<void> {
  const cut = () =>
    hall.locator('main').evaluate((screen) => {
      const bottom = screen.querySelector('footer')!.getBoundingClientRect().top;
      return [...screen.querySelectorAll('li')]
        .filter((row) => row.getBoundingClientRect().bottom > bottom || row.scrollWidth > row.clientWidth)
        .map((row) => row.textContent);
    });
  await expect.poll(cut).toEqual([]);
}
