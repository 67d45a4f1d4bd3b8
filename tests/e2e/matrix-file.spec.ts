import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openExample } from './at-the-table';
import { expect, test } from './fixtures';

test('R-BRING-14 a matrix is read as one act, which one undo takes back', async ({ page, folders }) => {
  await openExample(page);
  await page.keyboard.press('Control+5');
  const board = page.locator('[data-board="matrix"]');
  const file = path.join(folders.files, 'rollen.csv');
  await writeFile(file, 'Opgave;Rijk;Provincie Voorbeeldland (fictief)\r\nKlimaat;A C;\r\nWonen;S;I\r\n');
  await board.locator('[data-matrix-file]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: '5 wijzigingen doorvoeren' }).click();
  const message = page.getByText('Matrix "rollen.csv" is overgenomen: 4 nieuwe relaties, 1 relatie verwijderd.', {
    exact: true,
  });
  await expect(page.getByRole('status').filter({ has: message })).toHaveClass(/_done_/);
  const cell = (name: string) => board.getByRole('grid').locator(`td[aria-label^="${name}:"]`);
  await expect(cell('Rijk, Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: adviseert, bevoegd');
  await page.keyboard.press('Control+z');
  await expect(cell('Rijk, Klimaat')).toHaveAttribute('aria-label', 'Rijk, Klimaat: geen rol');
  await expect(cell('Provincie Voorbeeldland (fictief), Wonen')).toHaveAttribute('aria-label', /: stuwt/);
  await expect(message).toBeHidden();
});
