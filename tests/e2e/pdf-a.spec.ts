import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { conformanceOf } from '../../shared/pdf/pdf-conformance';
import { command, openExample } from './at-the-table';
import { expect, test } from './fixtures';
import { pdfProblems } from './pdf-properties';

const hasValidator = spawnSync('verapdf', ['--version']).error === undefined;
if (!hasValidator) console.warn('SKIPPED: veraPDF is not on this machine, so PDFs are read by the tests alone');

/** What is wrong with each PDF of a folder, by our own reading and by veraPDF where it is on the machine. */
async function problemsIn(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.pdf'))) {
    const file = path.join(folder, name);
    const problems = [...pdfProblems(new Uint8Array(await readFile(file)))];
    if (hasValidator) {
      const { stdout } = spawnSync('verapdf', ['--flavour', '2a', '--format', 'text', file], { encoding: 'utf8' });
      if (!stdout.includes('PASS')) problems.push(`veraPDF: ${stdout}`);
    }
    found.set(name, problems);
  }
  return found;
}

async function savePaper(page: Page, paper: string, called: RegExp): Promise<void> {
  await command(page, paper);
  const papers = page.getByRole('dialog', { name: called });
  await papers.getByRole('button', { name: 'PDF' }).click();
  await expect(papers.getByText(/Bewaard/)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
}

test('R-MINUTES-9 minutes, lists and agenda are PDF/A-2a', async ({ launch, folders }) => {
  const { page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
  await openExample(page);
  await savePaper(page, 'Besluitenlijst…', /^Besluitenlijst van/);
  await savePaper(page, 'Actielijst…', /^Actielijst van/);
  await page.keyboard.press('Control+m');
  const minutes = page.getByRole('dialog', { name: /^Verslag van/ });
  await minutes.getByRole('button', { name: 'PDF' }).click();
  await expect(minutes.getByText(/Bewaard: .*verslag/)).toBeVisible({ timeout: 60_000 });
  await minutes.getByRole('radio', { name: 'Agenda' }).click();
  const agenda = page.getByRole('dialog', { name: /^Agenda van/ });
  await agenda.getByRole('button', { name: 'PDF' }).click();
  await expect(agenda.getByText(/Bewaard: .*agenda/)).toBeVisible({ timeout: 60_000 });
  const found = await problemsIn(folders.files);
  expect([...found.keys()].map((name) => name.split('-')[0]).sort()).toEqual([
    'actielijst',
    'agenda',
    'besluitenlijst',
    'verslag',
  ]);
  for (const [name, problems] of found) expect(problems, name).toEqual([]);
});

test('R-MINUTES-9 of a letter without a shape nothing is claimed, and the paper is printed all the same', async ({
  page,
}) => {
  const printed = await page.evaluate(async () => {
    // Two signs of a set that no typeface has by agreement.
    const html =
      '<!doctype html><html lang="nl"><head><title>Verslag</title></head><body><p>\ue000\uf8ff</p></body></html>';
    const answer = await window.facilitator.print.pdf(html, { language: 'nl', title: 'Verslag' });
    return answer.ok ? [...answer.bytes] : [];
  });
  const bytes = new Uint8Array(printed);
  expect(bytes.length).toBeGreaterThan(1000);
  expect(conformanceOf(bytes)).not.toBe('A');
});
