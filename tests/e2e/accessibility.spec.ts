import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { partyList } from '../unit/lists/list-samples';
import { command } from './at-the-table';
import { expect, test } from './fixtures';

/** What the rules of WCAG 2.1 A and AA and good practice find wrong, as one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  // What fades in has another contrast on its way.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  // Axe opens a helper page otherwise, which an Electron app does not have.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  );
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
}

const boards = [
  ['Balans', 'Control+3'],
  ['Ruimte', 'Control+4'],
  ['Matrix', 'Control+5'],
  ['Vragen aan partijen', 'Control+6'],
  ['Van doel tot actie', 'Control+7'],
  ['Afhankelijkheden', 'Control+8'],
  ['Legitimatie', 'Control+9'],
  ['Leeragenda', 'Control+Shift+L'],
  ['Vergelijken', 'Control+Shift+D'],
] as const;

const panels = ['Onderdeel', 'Besluiten', 'Acties', 'Vragen', 'Leerpunten', 'Deelnemers', 'Logboek', 'Signalen'];

test('the start screen has no accessibility violations, in light and dark', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kleuren' }).click();
  await page.getByRole('menuitem', { name: 'Donker' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violations(page)).toEqual([]);
});

// The colours of the other panels are those of these; all of them in both would double the time for nothing new.
const inTheme = { Licht: panels, Donker: ['Onderdeel', 'Besluiten', 'Deelnemers'] };

for (const [theme, shown] of Object.entries(inTheme)) {
  test(`no view or panel of the console has violations (${theme})`, async ({ page }) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Kleuren' }).click();
    await page.getByRole('menuitem', { name: theme }).click();
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page.getByRole('button', { name: 'Kies Wonen' }).click();
    const rail = page.getByRole('navigation', { name: 'Panelen' });
    for (const panel of shown) {
      await test.step(panel, async () => {
        const tab = rail.getByRole('radio', { name: panel });
        if (!(await tab.isChecked())) await tab.click();
        await expect(page.locator('[data-region="panel"]').getByRole('heading', { level: 2 })).toBeVisible();
        expect.soft(await violations(page), panel).toEqual([]);
      });
    }
    await page.getByRole('tab', { name: 'Kaart' }).click();
    expect.soft(await violations(page), 'Kaart').toEqual([]);
  });

  test(`no board has violations (${theme})`, async ({ page }) => {
    await openExample(page);
    await page.getByRole('button', { name: 'Kleuren' }).click();
    await page.getByRole('menuitem', { name: theme }).click();
    for (const [view, keys] of boards) {
      await test.step(view, async () => {
        await page.keyboard.press(keys);
        await expect(page.locator('[data-board]').getByRole('heading', { level: 2, name: view })).toBeVisible();
        expect.soft(await violations(page), view).toEqual([]);
      });
    }
  });
}

test('the dialogs have no violations', async ({ page }) => {
  await openExample(page);
  const dialog = page.getByRole('dialog');
  const check = async (name: string, open: () => Promise<void>): Promise<void> => {
    await test.step(name, async () => {
      await open();
      await expect(dialog).toBeVisible();
      expect.soft(await violations(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  };
  await check('the minutes', () => page.getByRole('button', { name: 'Verslag bekijken' }).click());
  await check('planning', () => page.getByRole('button', { name: 'Volgende sessie plannen' }).click());
  await check('the keys', () => page.keyboard.press('F1'));
  await check('the palette', () => page.keyboard.press('Control+Shift+K'));
  await check('the snapshots', () => page.keyboard.press('Control+Shift+M'));
  await check('the archive package', () => command(page, 'Archiefpakket…'));
  await check('the action list', () => command(page, 'Actielijst…'));
  await check('a list before it is taken over', async () => {
    await command(page, 'Lijst overnemen');
    const buffer = Buffer.from(partyList);
    await page.locator('[data-list-file]').setInputFiles({ name: 'partijen.csv', mimeType: 'text/csv', buffer });
    await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  });
});

test('looking back has no violations', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+t');
  await expect(page.getByRole('slider', { name: 'Moment in het logboek' })).toBeFocused();
  for (let page10 = 0; page10 < 4; page10 += 1) await page.keyboard.press('PageDown');
  const panel = page.locator('[data-region="panel"]').getByRole('heading', { level: 2 });
  await page.keyboard.press('Alt+7');
  await expect(panel).toHaveText('Logboek');
  expect.soft(await violations(page), 'the log').toEqual([]);
  await page.keyboard.press('Alt+1');
  await expect(panel).not.toHaveText('Logboek');
  expect.soft(await violations(page), 'the element').toEqual([]);
});

test('every control of the console shows where the focus is', async ({ page }) => {
  await openExample(page);
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      const frames = [element, element.parentElement, element.firstElementChild].filter((each) => each !== null);
      const marked = frames.some((each) => {
        const style = getComputedStyle(each);
        const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
        return outlined || style.boxShadow.includes('inset');
      });
      // The map draws its own ring, in the picture of the element.
      const ringed = element.closest('[data-element]') !== null;
      return {
        name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
        marked: marked || ringed,
      };
    });
    if (focused === null) continue;
    seen.add(focused.name);
    if (!focused.marked) unseen.push(focused.name);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect(unseen).toEqual([]);
});
