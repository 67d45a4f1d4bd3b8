import {
  capture,
  command,
  createTable,
  expectCaptured,
  lineOf,
  logLines,
  openSession,
  panelOf,
  tabTo,
} from './at-the-table';
import { expect, test } from './fixtures';

test('R-CMD-9 one key on a note makes a proposal, action, question or learning of it', async ({ page }) => {
  await createTable(page, 'Gebied');
  await openSession(page);
  await capture(page, 'partij: Provincie');
  const notes = [
    'De dijk wordt hoger.',
    'Provincie maakt een overzicht.',
    'Wie betaalt de dijk.',
    'Begin eerder met de kaart.',
  ];
  for (const note of notes) await capture(page, note);
  const log = await logLines(page);
  await expect(log.getByText('Op een notitie: ! voorstel, + actie, ? vraag, * leerpunt.')).toBeVisible();

  const turnable = log.locator('[aria-keyshortcuts="! + ? *"]');
  await expect(turnable).toHaveCount(notes.length);

  for (const [note, key, line, more] of [
    [notes[0]!, '!', '! afspraak: De dijk wordt hoger.', ''],
    [notes[1]!, '+', '+ Provincie maakt een overzicht.', ' voor 14 jan'],
    [notes[2]!, '?', '? Wie betaalt de dijk?', ''],
    [notes[3]!, '*', '* les: Begin eerder met de kaart.', ''],
  ] as const) {
    const entry = log.getByRole('button', { name: note }).first();
    await tabTo(page, entry, 120);
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(lineOf(page)).toBeFocused();
    await expect(lineOf(page)).toHaveValue(line);
    if (more !== '') await page.keyboard.insertText(more);
    await page.keyboard.press('Enter');
    await expectCaptured(page);
    await expect(turnable).toHaveCount(notes.length - 1 - notes.indexOf(note));
  }
  // What a note became and that it went are one step.
  await page.keyboard.press('Control+z');
  await expect(turnable).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(turnable).toHaveCount(0);
  for (const [panel, text] of [
    [2, 'De dijk wordt hoger.'],
    [3, 'overzicht'],
    [4, 'Wie betaalt de dijk?'],
    [5, 'Begin eerder met de kaart.'],
  ] as const) {
    await page.keyboard.press(`Alt+${panel}`);
    await expect(panelOf(page).getByText(text).first()).toBeVisible();
  }
  // The notes are no longer there to be turned again.
  await logLines(page);
  await expect(log.getByRole('button', { name: /^Maak er een voorstel van/ })).toHaveCount(0);
  await command(page, 'Toetsen');
  await expect(page.getByRole('dialog')).toContainText(
    'Op een notitie in het logboek maakt één toets er iets anders van',
  );
});

test('a note stays when the line is given up', async ({ page }) => {
  await createTable(page, 'Gebied');
  await openSession(page);
  await capture(page, 'De dijk wordt hoger.');
  const log = await logLines(page);
  await tabTo(page, log.getByRole('button', { name: 'De dijk wordt hoger.' }).first(), 120);
  await page.keyboard.press('!');
  await expect(lineOf(page)).not.toHaveValue('');
  await expect(lineOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lineOf(page)).toHaveValue('');
  await capture(page, 'opgave: Wonen');
  await expect(log.locator('[aria-keyshortcuts="! + ? *"]')).toHaveCount(1);
  await expect(log.getByRole('button', { name: 'De dijk wordt hoger.' }).first()).toBeVisible();
});
