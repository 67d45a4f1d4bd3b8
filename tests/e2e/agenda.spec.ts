import type { Page } from '@playwright/test';
import { agendaOf, capture, command, createTable, mapAtRest, openSession, panelOf } from './at-the-table';
import { expect, test } from './fixtures';

const titles = (page: Page): Promise<readonly string[]> =>
  agendaOf(page)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('p')?.textContent ?? ''));

const zoomOf = (page: Page): Promise<number> =>
  page.locator('.react-flow__viewport').evaluate((map) => new DOMMatrix(getComputedStyle(map).transform).a);

const next = (page: Page) => page.keyboard.press('Control+Alt+ArrowRight');
const current = (page: Page) => agendaOf(page).locator('[aria-current="step"]');

test('R-SES-6 each agenda item comes back with its own view, also after a restart, until it is forgotten', async ({
  running,
  relaunch,
}) => {
  const { page } = running;
  await createTable(page, 'Beelden');
  for (const line of ['Provincie trekt Wonen', 'Rijk financiert Wonen 25 mln', 'opgave: Stikstof'])
    await capture(page, line);
  await openSession(page);
  await next(page);
  await expect(current(page)).toContainText('Opening');
  await mapAtRest(page);
  const whole = await zoomOf(page);
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Control+=');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 1.2);
  await mapAtRest(page);
  const near = await zoomOf(page);

  // The second item has no view of its own: the map is left where it is until somebody changes it.
  await next(page);
  await expect(current(page)).toContainText('De kaart');
  await expect(agendaOf(page).getByRole('row').first()).toContainText('eigen beeld');
  await mapAtRest(page);
  expect(await zoomOf(page)).toBeCloseTo(near, 2);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('tab', { name: 'Lijst', exact: true })).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Control+Alt+ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Kaart', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(near, 2);
  await next(page);
  await expect(page.getByRole('tab', { name: 'Lijst', exact: true })).toHaveAttribute('aria-selected', 'true');

  // Undo is about the table, not about where somebody looked: it goes back through the agenda.
  await page.keyboard.press('Control+Alt+ArrowLeft');
  await expect(current(page)).toContainText('Opening');
  const again = await relaunch(running, { by: 'close' });
  await again.page.getByRole('listitem').filter({ hasText: 'Beelden' }).getByRole('button').click();
  await expect(current(again.page)).toContainText('Opening');
  await expect.poll(() => zoomOf(again.page)).toBeCloseTo(near, 2);

  await command(again.page, 'Beeld van het agendapunt vergeten');
  await expect(agendaOf(again.page).getByRole('row').first()).not.toContainText('eigen beeld');
  await again.page.keyboard.press('Alt+7');
  await expect(panelOf(again.page).getByRole('listitem').first()).toContainText(
    'Geen eigen beeld meer bij agendapunt 1',
  );
});

test('R-SES-5 items are put in another order by dragging, and by keyboard, in one step each', async ({ page }) => {
  await createTable(page, 'Volgorde');
  await agendaOf(page).getByRole('button', { name: 'Sessie plannen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sessie plannen' }).click();
  await expect(agendaOf(page).getByRole('row')).toHaveCount(5);
  const planned = await titles(page);

  const row = (at: number) => agendaOf(page).getByRole('row').nth(at);
  await row(3).dragTo(row(1), { targetPosition: { x: 60, y: 2 } });
  const dragged = [planned[0], planned[3], planned[1], planned[2], planned[4]];
  await expect.poll(() => titles(page)).toEqual(dragged);

  await row(4)
    .getByRole('button', { name: /^Verplaats/ })
    .focus();
  await page.keyboard.press('Enter');
  // Taken up, with a first place to put it: the arrows go on from there.
  await expect(agendaOf(page).locator('[data-drop-target]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).not.toEqual(dragged);
  const keyed = await titles(page);
  expect([...keyed].sort()).toEqual([...planned].sort());
  await page.keyboard.press('Escape');

  await command(page, 'Maak ongedaan');
  await expect.poll(() => titles(page)).toEqual(dragged);
  await command(page, 'Maak ongedaan');
  await expect.poll(() => titles(page)).toEqual(planned);
});

test('a table gets another name, which the hall and the list follow', async ({ app, page, windowOf }) => {
  await createTable(page, 'Werknaam');
  await capture(page, 'opgave: Wonen');
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await expect(hall.getByText('Werknaam')).toBeVisible();
  await command(page, 'Tafel een andere naam geven');
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Naam van de tafel' });
  await expect(field).toHaveValue('Werknaam');
  await field.fill('  ');
  await expect(page.getByRole('dialog')).toContainText('Geef de tafel een naam.');
  await field.fill('Gebied Oost');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Oost' })).toBeVisible();
  await expect(hall.getByText('Gebied Oost')).toBeVisible();
  await page.keyboard.press('Control+w');
  await expect(hall.getByText('Deze tafel is nu gesloten')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Gebied Oost' })).toBeVisible();
});

test('arrow keys choose the language, as they do among radio buttons', async ({ page }) => {
  await createTable(page, 'Taal');
  await page.getByRole('radio', { name: 'NL', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'EN', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'EN', exact: true })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Capture' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'NL', exact: true })).toBeChecked();
});
