import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { agendaOf, capture, command, createTable, openExample, openSession, tabTo } from './at-the-table';
import { expect, test } from './fixtures';
import { wordsIn } from './words-of-files';

test('R-MINUTES-1 R-MINUTES-3 the decision list is a paper of its own in every form, and for a spreadsheet', async ({
  launch,
  folders,
}) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await openExample(page);
  await command(page, 'Besluitenlijst…');
  const papers = page.getByRole('dialog', { name: /^Besluitenlijst van/ });
  await expect(papers).toContainText('2021-03');
  await expect(papers).not.toContainText('Stand van de kaart');
  await tabTo(page, papers.getByRole('button', { name: 'Alle vormen bewaren' }));
  await page.keyboard.press('Enter');
  await expect(papers.getByText(/Bewaard/)).toBeVisible();
  const found = await wordsIn(folders.files);
  expect([...found.keys()].sort()).toEqual(['.docx', '.html', '.md', '.odt', '.pdf']);
  for (const [form, words] of found) {
    expect(words, form).toContain('2021-03');
    expect(words, form).not.toContain('Stand van de kaart');
  }
  await papers.getByRole('button', { name: 'CSV' }).click();
  await expect.poll(() => readdir(folders.files)).toContainEqual(expect.stringMatching(/^besluitenlijst-.*\.csv$/));
  const name = (await readdir(folders.files)).find((each) => each.endsWith('.csv'));
  const csv = await readFile(path.join(folders.files, name as string), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('besluit 2021-03;');
});

test('R-MINUTES-3 R-MINUTES-4 the action list is there while the session goes on, and its days go to a calendar', async ({
  launch,
  folders,
}) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await createTable(page, 'Rivierenveen');
  await openSession(page);
  await capture(page, 'partij: Provincie');
  await page.keyboard.press('Control+m');
  const minutes = page.getByRole('dialog', { name: /^Verslag van/ });
  await minutes.getByRole('radio', { name: 'Actielijst' }).click();
  const papers = page.getByRole('dialog', { name: /^Actielijst van/ });
  await papers.getByRole('button', { name: 'Agenda (ICS)' }).click();
  await expect(papers.getByText(/Geen open actie en geen orgaan heeft een datum/)).toBeVisible();
  await page.keyboard.press('Escape');
  await capture(page, '+ Provincie voor 14-1-2030: bouwplanning maken');
  await command(page, 'Actielijst…');
  await expect(papers).toContainText('Bouwplanning maken');
  await papers.getByRole('button', { name: 'Agenda (ICS)' }).click();
  await expect.poll(() => readdir(folders.files)).toContainEqual(expect.stringMatching(/^actielijst-.*\.ics$/));
  const [name] = await readdir(folders.files);
  const calendar = await readFile(path.join(folders.files, name as string), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20300114');
});

test('R-MINUTES-5 the agenda of a planned session is saved before it is opened', async ({ launch, folders }) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await createTable(page, 'Rivierenveen');
  await agendaOf(page).getByRole('button', { name: 'Sessie plannen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sessie plannen' }).click();
  await agendaOf(page).getByRole('button', { name: 'Agenda bewaren…' }).click();
  const papers = page.getByRole('dialog', { name: /^Agenda van/ });
  await expect(papers).toContainText('De kaart: wat klopt, wat ontbreekt');
  await expect(papers.getByRole('button', { name: 'CSV' })).toHaveCount(0);
  await papers.getByRole('button', { name: 'ODT' }).click();
  await expect.poll(() => readdir(folders.files)).toContainEqual(expect.stringMatching(/^agenda-.*\.odt$/));
  const [words] = [...(await wordsIn(folders.files)).values()];
  expect(words).toContain('beeldvorming');
  expect(words).not.toContain('Besluitenlijst');
});
