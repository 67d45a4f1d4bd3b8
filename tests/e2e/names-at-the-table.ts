import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { capture, command, createTable, openSession, panelOf } from './at-the-table';
import { expect, type Folders } from './fixtures';

/** Of people who do not exist, one with letters that texts and files may hold in several forms. */
export const names = ['Saskia van Wezemael', 'Ömer Çelik'] as const;

/** Files in which one of the names stands, in either form in which Chromium stores text. */
export async function filesWithNames(...folders: readonly string[]): Promise<readonly string[]> {
  const needles = names.flatMap((name) => [
    Buffer.from(name, 'utf8'),
    Buffer.from(name, 'utf16le'),
    Buffer.from(name, 'latin1'),
  ]);
  const found: string[] = [];
  for (const folder of folders) {
    for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const file = path.join(item.parentPath, item.name);
      // One that is written at this moment still has another name, and is gone under it when it is read.
      const packed = await readFile(file).catch(() => null);
      if (packed === null) continue;
      const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
      if (needles.some((needle) => bytes.includes(needle))) found.push(path.relative(folder, file));
    }
  }
  return found;
}

/** Files of a laptop in which one of the names stands. */
export const stored = ({ data, userData }: Folders) => filesWithNames(data, userData);

export async function tableWithParty(page: Page): Promise<void> {
  await createTable(page, 'Gebied');
  await openSession(page);
  await capture(page, 'partij: Provincie');
  await capture(page, 'aanwezig: Provincie gedeputeerde met mandaat');
}

export const nameField = (page: Page): Locator => panelOf(page).getByRole('textbox', { name: 'Naam van de deelnemer' });

export async function switchNamesOn(page: Page): Promise<void> {
  await command(page, 'Namen van deelnemers');
  const dialog = page.getByRole('dialog', { name: 'Namen van deelnemers' });
  await expect(dialog).toContainText('Er zijn geen namen vastgelegd.');
  await dialog.getByText('Namen vastleggen aan deze tafel').click();
  await expect(dialog.getByRole('textbox', { name: 'Bewaren tot en met' })).not.toHaveValue('');
  await dialog.getByRole('button', { name: 'Klaar' }).click();
}
