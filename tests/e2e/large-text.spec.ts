import { agendaOf, createTable, lineOf, openSession } from './at-the-table';
import { cutWords } from './cut-words';
import { expect, test } from './fixtures';

test('R-SHOW-4 at 200 % on a small laptop all controls are within the window, and the map has room', async ({
  app,
  page,
}) => {
  await createTable(page, 'Gebiedstafel Gouwe en Wiericke');
  await openSession(page);
  const look = (zoom: number) =>
    app.evaluate(({ BrowserWindow }, factor) => {
      const [window] = BrowserWindow.getAllWindows();
      window!.setContentSize(1366, 768);
      window!.webContents.setZoomFactor(factor);
    }, zoom);
  await look(2);
  await expect(agendaOf(page)).toHaveCount(0);
  await expect(lineOf(page)).toBeInViewport({ ratio: 1 });
  for (const control of await page.locator('[data-region="top"]').getByRole('button').all()) {
    await expect(control).toBeInViewport({ ratio: 0.99 });
  }
  const main = await page.locator('[data-region="main"]').boundingBox();
  expect(main!.width).toBeGreaterThan(300);

  // What does not fit in the row of views is left out of it whole; the one in view is always there.
  const views = page.getByRole('tablist').getByRole('tab');
  await expect(views).toHaveText(['Kaart', 'Lijst', 'Balans']);
  expect(await cutWords(page)).toEqual([]);
  await page.keyboard.press('Control+5');
  await expect(views).toHaveText(['Kaart', 'Lijst', 'Matrix']);
  expect(await cutWords(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Matrix' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Ruimte' })).toBeFocused();
  await expect(views).toHaveText(['Kaart', 'Lijst', 'Ruimte']);
  expect(await cutWords(page)).toEqual([]);
  await page.keyboard.press('Control+1');

  await page.getByRole('button', { name: 'Agenda tonen' }).click();
  await expect(agendaOf(page)).toBeVisible();
  await look(1);
  await expect(views).toHaveCount(5);
  await expect(agendaOf(page)).toBeVisible();
});
