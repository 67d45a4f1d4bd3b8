import type { ElectronApplication, Page } from '@playwright/test';
import { actionTexts } from '../../renderer/features/actions/texts';
import { decisionTexts } from '../../renderer/features/decisions/texts';
import { exchangeTexts } from '../../renderer/features/exchange/texts';
import { inspectorTexts } from '../../renderer/features/inspector/texts';
import { learningTexts } from '../../renderer/features/learnings/texts';
import { listTexts } from '../../renderer/features/list-view/texts';
import { placeTexts } from '../../renderer/features/places/texts';
import { questionTexts } from '../../renderer/features/questions/texts';
import type { MenuCommand } from '../../shared/actions/actions';
import { openExample, panelOf } from './at-the-table';
import { cutChoices, cutWords } from './cut-words';
import { expect, test } from './fixtures';

/** The laptop that most halls have. */
const laptop = { width: 1366, height: 768 };

const boards = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'Shift+L', 'Shift+D'];
const panels = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const dialogs: readonly MenuCommand[] = [
  'table.rename',
  'table.exchange',
  'table.snapshots',
  'table.wipe',
  'export.archive',
  'map.keepView',
  'map.views',
  'session.plan',
  'session.close',
  'session.minutes',
  'session.names',
  'help.palette',
  'help.shortcuts',
  'help.about',
];
/** One of each kind. */
const elements = ['VNG', 'Wonen', 'Meer woningen', 'Klimaatadaptatieplan', 'Grondinstrumentarium', 'Veenweide'];

async function choose(app: ElectronApplication, command: MenuCommand): Promise<void> {
  const click = (): Promise<boolean> =>
    app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (item?.enabled) item.click();
      return item?.enabled ?? false;
    }, command);
  // The menu follows the page a moment later.
  await expect.poll(click).toBe(true);
}

/** Nothing on the screen is cut, nor would any choice be. */
async function expectWhole(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await cutWords(page), screen).toEqual([]);
    expect.soft(await cutChoices(page), `choices: ${screen}`).toEqual([]);
  });
}

for (const language of ['nl', 'en'] as const) {
  test(`no word on a control is cut on a laptop of 1366 by 768 (${language})`, async ({ app, page }) => {
    const frame = await app.browserWindow(page);
    await frame.evaluate((each, { width, height }) => each.setContentSize(width, height), laptop);
    await expectWhole(page, 'start, Dutch');
    await openExample(page);
    const inspector = inspectorTexts[language];
    await page.getByText(language.toUpperCase(), { exact: true }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const panel = panelOf(page);

    await page.keyboard.press('Control+2');
    for (const name of elements) {
      await page
        .getByRole('main')
        .getByRole('button', { name: listTexts[language].open(name) })
        .click();
      await expect(panel.getByRole('textbox', { name: inspector.name, exact: true })).toHaveValue(name);
      const more = panel.getByRole('button', { name: inspector.more });
      if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
      await expectWhole(page, name);
    }

    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await choose(app, 'session.plan');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await choose(app, 'session.start');
    await choose(app, 'session.nextItem');
    for (const key of boards) {
      await page.keyboard.press(`Control+${key}`);
      await expect(page.getByRole('tab', { selected: true })).toBeVisible();
      await expectWhole(page, `Control+${key}`);
    }
    await page.keyboard.press('Control+2');
    for (const key of panels) {
      await page.keyboard.press(`Alt+${key}`);
      await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
      await expectWhole(page, `Alt+${key}`);
    }
    const forms = [
      ['Alt+2', decisionTexts[language].propose],
      ['Alt+3', actionTexts[language].add],
      ['Alt+4', questionTexts[language].add],
      ['Alt+5', learningTexts[language].add],
    ] as const;
    for (const [key, add] of forms) {
      await page.keyboard.press(key);
      await panel.getByRole('button', { name: add }).click();
      await expectWhole(page, add);
      await page.keyboard.press('Escape');
    }

    for (const command of dialogs) {
      await choose(app, command);
      await expect(dialog).toBeVisible();
      await expectWhole(page, command);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await choose(app, 'table.exchange');
    const places = placeTexts[language];
    await dialog.getByRole('button', { name: places.add }).click();
    for (const kind of ['folder', 'webdav', 's3'] as const) {
      await dialog.getByRole('radio', { name: places.kinds[kind] }).click();
      await expectWhole(page, `place: ${kind}`);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: exchangeTexts[language].title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.keyboard.press('Control+t');
    await expectWhole(page, 'looking back');
  });
}
