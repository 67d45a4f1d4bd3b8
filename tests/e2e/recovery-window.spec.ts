import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Backups } from '../../electron/backups/backups';
import { Journal } from '../../electron/journal/journal';
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { capture, command, createTable, logLines, openListed } from './at-the-table';
import { expect, type Folders, test } from './fixtures';

const table = 'Gebiedstafel Rivierenveen';
const example = path.resolve(import.meta.dirname, '..', '..', 'shared', 'example', 'example-table.json');

const backupsIn = ({ data }: Folders, moment?: string): Backups =>
  new Backups({
    folder: () => `${data} reservekopieën`,
    ...(moment === undefined ? {} : { now: () => new Date(moment) }),
  });

async function exampleLines() {
  const file = parseExchange(await readFile(example));
  const log = file.ok ? importExchange(file.value, { replica: 'file-voorbeeld' }) : file;
  if (!log.ok) throw new Error(log.refusal.reason.code);
  return log.value.map((entry, at) => ({ n: at + 1, entry }));
}

const recovery = (page: Page) => page.locator('[data-recovery]');
const listed = (page: Page) => page.getByRole('listitem').getByRole('button');

test('R-OPEN-12 every source is shown with counts and times, compared, and restored so that it can be undone', async ({
  launch,
  folders,
}) => {
  const lines = await exampleLines();
  const id = 'tafel-rivierenveen';
  await backupsIn(folders, '2026-11-24T09:00:00Z').write(id, table, lines.slice(0, 40));
  await backupsIn(folders, '2026-11-25T10:00:00Z').write(id, table, lines.slice(0, -6));
  await backupsIn(folders).noteReached(id, lines.length, table);
  const journal = new Journal({ dataFolder: folders.data });
  await journal.append(id, lines.slice(0, 30), 'file-voorbeeld');
  await journal.close();

  const { app, page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setSize(1366, 768));
  await listed(page).click();
  const rows = recovery(page).getByRole('radio');
  await expect(rows).toHaveCount(5);
  await expect(recovery(page)).toContainText(`Er waren ${lines.length} logregels opgeslagen`);
  await expect(recovery(page).getByRole('status').filter({ hasText: '6 regels zijn nergens meer' })).toBeVisible();
  const together = recovery(page).locator('label').filter({ hasText: 'Alles bij elkaar' });
  await expect(together).toContainText('aangeraden');
  await expect(together).toContainText(String(lines.length - 6));
  // In sight, also on a small screen.
  await expect(recovery(page).getByRole('button', { name: 'Herstellen' })).toBeInViewport();

  await recovery(page)
    .getByLabel(/Reservekopie van 24 november 2026/)
    .check();
  await expect(recovery(page)).toContainText(`${lines.length - 46} regels die elders wel zijn gevonden`);
  await recovery(page).getByRole('button', { name: 'Alles als bestand bewaren' }).click();
  await expect(recovery(page)).toContainText('Bewaard:');
  const [file] = await readdir(folders.files);
  expect(JSON.parse(await readFile(path.join(folders.files, file!), 'utf8')).sources).toHaveLength(5);

  await recovery(page).getByRole('button', { name: 'Herstellen' }).click();
  await expect(page.locator('[data-region="top"]').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(`hersteld met ${lines.length - 6} logregels. Er ontbreken er 6`)).toBeVisible();
  const restored = page.getByRole('button', { name: /^Maak ongedaan: .*hersteld/i });
  await expect(restored).toBeEnabled();
  // What was found is all in the log, with the choice as a line of its own.
  await expect((await logLines(page)).getByText(`${lines.length - 5} regels`, { exact: true })).toBeVisible();
});

test('R-OPEN-20 a table of which only a note is left is told by its name, and a file of it becomes it again', async ({
  launch,
  relaunch,
  folders,
}) => {
  const options = { environment: { GT_SAVE_DIR: folders.files } };
  const running = await launch(options);
  await createTable(running.page, table);
  await running.page.keyboard.press('Control+s');
  await expect.poll(() => readdir(folders.files)).toEqual([expect.stringMatching(/\.gebiedstafel$/)]);
  const [file] = await readdir(folders.files);

  const again = await relaunch(running, {
    ...options,
    by: 'close',
    meanwhile: async ({ data, userData }) => {
      const kept = `${data} reservekopieën`;
      const [id] = await readdir(kept);
      const backups = (await readdir(path.join(kept, id!))).filter((name) => name !== 'reached.json');
      for (const name of backups) await rm(path.join(kept, id!, name));
      await rm(path.join(data, 'tables'), { recursive: true });
      await rm(path.join(userData, 'IndexedDB'), { recursive: true });
    },
  });
  await expect(listed(again.page)).toContainText([table]);
  await expect(listed(again.page)).toContainText(['Niet meer gevonden op deze computer']);
  await listed(again.page).click();
  await expect(recovery(again.page).getByRole('heading', { level: 1 })).toHaveText(
    `“${table}” is niet meer te vinden op deze computer`,
  );
  await expect(recovery(again.page)).toContainText('Er was 1 logregel opgeslagen, de laatste op');
  await recovery(again.page).getByRole('button', { name: 'Terug naar de tafels' }).click();
  await expect(listed(again.page)).toBeVisible();

  const third = await relaunch(again, { ...options, by: 'close', parameters: [path.join(folders.files, file!)] });
  await expect(third.page.getByRole('heading', { level: 1, name: table, exact: true })).toBeVisible();
  const fourth = await relaunch(third, { ...options, by: 'close' });
  await expect(listed(fourth.page)).toHaveCount(1);
  await expect(listed(fourth.page)).not.toContainText(['Niet meer gevonden']);
});

test('R-BACKUP-1 backups go to the folder that the user chose, also after the next start', async ({
  running,
  relaunch,
  folders,
}) => {
  const chosen = path.join(folders.files, 'andere schijf');
  await mkdir(chosen);
  await createTable(running.page, table);
  await running.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [folder] })) as typeof dialog.showOpenDialog;
  }, chosen);
  await command(running.page, 'Map voor reservekopieën kiezen');
  await expect(running.page.getByText(`Reservekopieën komen vanaf nu in ${chosen}`)).toBeVisible();
  await capture(running.page, 'opgave: Wonen');
  const again = await relaunch(running, { by: 'close' });
  const [first] = await backupsAt(chosen);
  expect(first).toMatchObject({ tableName: table, count: 2 });
  await openListed(again.page, table);
  await capture(again.page, 'opgave: Natuur');
  await again.app.close();
  expect((await backupsAt(chosen)).find(({ kind }) => kind === 'current')?.count).toBe(3);
});

async function backupsAt(folder: string) {
  return (await new Backups({ folder: () => folder }).list()).backups;
}
