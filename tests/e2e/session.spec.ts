import type { ElectronApplication, Page } from '@playwright/test';
import {
  agendaOf,
  capture,
  cardOf,
  command,
  createTable,
  expectCaptured,
  lineOf,
  logLines,
  panelOf,
  type ScreenLanguage,
  tabTo,
  wordings,
} from './at-the-table';
import { expect, test } from './fixtures';
import { wordsIn } from './words-of-files';

/** The name that undo has in the application menu. */
function menuLabel(app: ElectronApplication, id: 'edit.undo' | 'edit.redo'): Promise<string | undefined> {
  return app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label, id);
}

interface Play {
  readonly language: ScreenLanguage;
  readonly table: string;
  /** Lines, and what the map, the log or a panel then says. */
  readonly lines: readonly string[];
  readonly elements: readonly string[];
  readonly proposal: string;
  readonly reason: string;
  readonly undone: RegExp;
  readonly words: {
    readonly start: string;
    readonly agree: string;
    readonly notNeeded: string;
    readonly because: string;
    readonly confirm: string;
    readonly agreed: string;
    readonly close: string;
    readonly closeConfirm: string;
    readonly minutes: RegExp;
    readonly submit: string;
    readonly all: string;
    readonly saved: RegExp;
  };
  /** What the minutes must say, word for word. */
  readonly inMinutes: readonly string[];
}

const plays: readonly Play[] = [
  {
    language: 'nl',
    table: 'Gebiedstafel Rivierenveen',
    lines: [
      'opgave: Wonen',
      'Provincie trekt Wonen',
      'Gemeente Grootstad voert Wonen uit',
      'Waterschap is betrokken bij Wonen',
      'deelgebied: Stadsrand 300 ha (van 900)',
      'Wonen vraagt ruimte in Stadsrand 320 ha',
      'Rijk financiert Wonen 40 mln 2026-2030',
      'doel: Meer woningen 4000 woningen 2030',
      'Wonen draagt bij aan Meer woningen',
      '+ Provincie voor 14 januari 2030: overzicht van bouwplannen maken',
      '? Wie betaalt de ontsluitingsweg? Provincie zoekt uit',
      '* les: begin met wat er al ligt',
      'Iedereen spreekt namens de eigen organisatie',
    ],
    elements: ['Wonen', 'Provincie', 'Gemeente Grootstad', 'Waterschap', 'Stadsrand', 'Rijk', 'Meer woningen'],
    proposal: '! afspraak: De tafel werkt één bod voor Stadsrand uit.',
    reason: 'Gaat over de werkwijze van de tafel zelf.',
    undone: /Iedereen spreekt namens de eigen organisatie/,
    words: {
      start: 'Begin met punt 1',
      agree: 'Afspreken',
      notNeeded: 'Legitimatie is niet nodig',
      because: 'Waarom niet nodig',
      confirm: 'Afgesproken aan tafel',
      agreed: 'afgesproken aan tafel',
      close: 'Sessie sluiten',
      closeConfirm: 'Sessie sluiten en verslag maken',
      minutes: /^Verslag van /,
      submit: 'Ter vaststelling aanbieden',
      all: 'Alle vormen bewaren',
      saved: /^Bewaard: /,
    },
    inMinutes: [
      'De tafel werkt één bod voor Stadsrand uit.',
      'Gaat over de werkwijze van de tafel zelf.',
      'verzicht van bouwplannen maken',
      'Wie betaalt de ontsluitingsweg?',
      'egin met wat er al ligt',
      'Iedereen spreekt namens de eigen organisatie',
      'Gemeente Grootstad',
    ],
  },
  {
    language: 'en',
    table: 'Area table River Peat',
    lines: [
      'task: Housing',
      'Province leads Housing',
      'Municipality of Bigtown carries out Housing',
      'Water board is involved in Housing',
      'zone: City edge 300 ha (of 900)',
      'Housing claims space in City edge 320 ha',
      'National government funds Housing 40 mln 2026-2030',
      'goal: More homes 4000 homes 2030',
      'Housing contributes to More homes',
      '+ Province by 14 January 2030: list the building plans',
      '? Who pays for the access road? Province finds out',
      '* lesson: start with what is there',
      'Everybody speaks for their own organisation',
    ],
    elements: ['Housing', 'Province', 'Municipality of Bigtown', 'Water board', 'City edge', 'More homes'],
    proposal: '! agreement: The table works out one offer for City edge.',
    reason: 'It is about how the table itself works.',
    undone: /Everybody speaks for their own organisation/,
    words: {
      start: 'Start with item 1',
      agree: 'Agree',
      notNeeded: 'Legitimacy is not needed',
      because: 'Why not needed',
      confirm: 'Agreed at the table',
      agreed: 'agreed at the table',
      close: 'Close session',
      closeConfirm: 'Close session and make minutes',
      minutes: /^Minutes of /,
      submit: 'Submit for adoption',
      all: 'Save all forms',
      saved: /^Saved: /,
    },
    inMinutes: [
      'The table works out one offer for City edge.',
      'It is about how the table itself works.',
      'ist the building plans',
      'Who pays for the access road?',
      'tart with what is there',
      'Everybody speaks for their own organisation',
      'Municipality of Bigtown',
    ],
  },
];

/** From the start screen to an open session, with the keyboard alone. */
async function openByKeyboard(page: Page, { language, table, words }: Play): Promise<void> {
  const { name, plan, open } = wordings[language];
  await expect(page.getByRole('textbox', { name })).toBeFocused();
  await page.keyboard.type(table);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: table })).toBeVisible();
  await command(page, plan);
  const dialog = page.getByRole('dialog', { name: plan });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await command(page, open);
  await expect(agendaOf(page).getByRole('button', { name: words.start })).toBeVisible();
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(agendaOf(page).locator('[aria-current="step"]')).toBeVisible();
}

for (const play of plays) {
  const { language, lines, elements, proposal, reason, undone, words, inMinutes } = play;
  test(`a first session by keyboard alone, from the table to four forms of minutes (${language})`, async ({
    launch,
    folders,
  }) => {
    const { app, page } = await launch({ environment: { GT_SAVE_DIR: folders.files } });
    if (language === 'en') {
      await tabTo(page, page.getByRole('radio', { name: 'Nederlands' }));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await tabTo(page, page.getByRole('textbox', { name: wordings.en.name }));
    }
    await openByKeyboard(page, play);

    await test.step('capture', async () => {
      for (const line of lines) await capture(page, line, language);
      for (const name of elements) {
        await expect(cardOf(page, name).first()).toBeVisible();
      }
    });

    await test.step('undo and redo by name', async () => {
      await page.keyboard.press('F6'); // out of the line: in a field these keys belong to the typing
      const { undo, redo } = wordings[language];
      const named = (start: string) => new RegExp(`^${start}.*${undone.source}`);
      await expect(page.getByRole('button', { name: named(undo) })).toBeEnabled();
      await expect.poll(() => menuLabel(app, 'edit.undo')).toMatch(named(undo));
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('button', { name: named(redo) })).toBeEnabled();
      await expect.poll(() => menuLabel(app, 'edit.redo')).toMatch(named(redo));
      const tip = page.getByRole('tooltip');
      await tabTo(page, page.getByRole('button', { name: named(redo) }));
      await expect(tip).toContainText(undone);
      await page.keyboard.press('Control+y');
      await expect(page.getByRole('button', { name: named(undo) })).toBeEnabled();
    });

    await test.step('a decision', async () => {
      await capture(page, proposal, language);
      await page.keyboard.press('Alt+2');
      await tabTo(page, panelOf(page).getByRole('button', { name: words.agree, exact: true }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.getByRole('checkbox', { name: words.notNeeded }));
      await page.keyboard.press('Space');
      await tabTo(page, dialog.getByRole('textbox', { name: words.because }));
      await page.keyboard.type(reason);
      await page.keyboard.press('Enter'); // not enough: there may be more to fill in
      await expect(dialog.getByRole('button', { name: words.confirm })).toBeEnabled();
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toBeHidden();
      await expect(panelOf(page).getByText(words.agreed)).toBeVisible();
    });

    await test.step('close and save the minutes', async () => {
      await command(page, words.close);
      const closing = page.getByRole('dialog', { name: words.close });
      await expect(closing.getByRole('button', { name: words.closeConfirm })).toBeVisible();
      // From nowhere in particular: nobody has gone to a field.
      await page.keyboard.press('Control+Enter');
      const minutes = page.getByRole('dialog', { name: words.minutes });
      await expect(minutes).toContainText(inMinutes[0]!);
      // As on the console: by Tab the button is a long way off.
      await expect(minutes.getByRole('button', { name: words.all })).toBeVisible();
      await page.keyboard.press('Control+Shift+E');
      // In the dialog and not over it.
      await expect(minutes.getByText(words.saved)).toBeVisible();
      // One Enter too many submits nothing.
      await expect(minutes.getByRole('button', { name: words.submit })).not.toBeFocused();
      const found = await wordsIn(folders.files);
      expect([...found.keys()].sort()).toEqual(['.docx', '.html', '.md', '.odt', '.pdf']);
      for (const [format, text] of found) {
        // Lines of a PDF may be broken anywhere between two words, and Markdown escapes some signs.
        const plain = text.replaceAll('\\', '');
        for (const sentence of inMinutes) expect.soft(plain, format).toContain(sentence);
      }
    });
  });
}

test('what the table does not allow is told in a plain sentence, and what was typed stays', async ({ page }) => {
  await createTable(page, 'Tafel');
  await capture(page, 'opgave: Wonen');
  await capture(page, 'doel: Meer woningen');
  const line = 'Meer woningen trekt Wonen';
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(line);
  await page.keyboard.press('Enter');
  const region = page.getByRole('region', { name: 'Vastleggen' });
  await expect(
    region.getByText('Een doel kan geen opgave trekken. Wel kan: partij trekt opgave, arrangement of plan.'),
  ).toBeVisible();
  await expect(lineOf(page)).toHaveValue(line);
  await expect(lineOf(page)).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+Enter'); // as a note all the same
  await expectCaptured(page);
  await expect((await logLines(page)).getByText(line).first()).toBeVisible();
});

test('a refusal for want of a session offers to plan and to open one, and goes once there is one', async ({ page }) => {
  await createTable(page, 'Tafel');
  const proposal = '! afspraak: we bouwen niet in het veenweidegebied';
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(proposal);
  await page.keyboard.press('Enter');
  const refused = page.getByRole('alert').filter({ hasText: 'Er is geen sessie open.' });
  await refused.getByRole('button', { name: 'Sessie plannen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sessie plannen' });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  // The line waits as it was left, with the focus in it.
  await expect(lineOf(page)).toBeFocused();
  await expect(lineOf(page)).toHaveValue(proposal);
  await page.keyboard.press('Enter');
  await refused.getByRole('button', { name: 'Sessie openen' }).click();
  await expect(refused).toBeHidden();
  await expect(agendaOf(page).getByRole('button', { name: 'Begin met punt 1' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectCaptured(page);
});
