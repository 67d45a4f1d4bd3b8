import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** What a facilitator does most, by the words on the screen. */
export const wordings = {
  nl: {
    capture: 'Vastleggen',
    // What was meant for the map and what is only kept are told apart.
    captured: /^(?:Vastgelegd:|Notitie: staat niet op de kaart\.)/,
    name: 'Naam van de tafel',
    plan: 'Sessie plannen',
    open: 'Sessie openen',
    undo: 'Maak ongedaan: ',
    redo: 'Opnieuw: ',
  },
  en: {
    capture: 'Capture',
    captured: /^(?:Captured:|Note: not on the map\.)/,
    name: 'Name of the table',
    plan: 'Plan session',
    open: 'Open session',
    undo: 'Undo: ',
    redo: 'Redo: ',
  },
} as const;

export type ScreenLanguage = keyof typeof wordings;

export const panelOf = (page: Page): Locator => page.locator('[data-region="panel"]');
export const agendaOf = (page: Page): Locator => page.locator('[data-region="agenda"]');

/** The line in which a sentence is enough. */
export function lineOf(page: Page, language: ScreenLanguage = 'nl'): Locator {
  return page.getByRole('combobox', { name: wordings[language].capture, exact: true });
}

/** The card of an element on the map of the console, by the start of its name. */
export function cardOf(page: Page, name: string): Locator {
  return page.locator(`[data-element][aria-label^="${name}"]`);
}

export async function createTable(page: Page, name: string, language: ScreenLanguage = 'nl'): Promise<void> {
  await page.getByRole('textbox', { name: wordings[language].name }).fill(name);
  await page.keyboard.press('Enter');
  // Exactly: the start screen has a heading that many names contain.
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /voorbeeldgebied/ })).toBeVisible();
}

/** Opens a table from the list on the start screen. */
export async function openListed(page: Page, name: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** Types a line, sends it with Enter, and waits until the screen says that it has been captured. */
export async function capture(page: Page, text: string, language: ScreenLanguage = 'nl'): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(lineOf(page, language)).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await expectCaptured(page, language);
  await expect(lineOf(page, language)).toHaveValue('');
}

/** The message under the line; it is there only after the disk has confirmed, and goes when something is typed. */
export async function expectCaptured(page: Page, language: ScreenLanguage = 'nl'): Promise<void> {
  const { capture: region, captured } = wordings[language];
  await expect(page.getByRole('region', { name: region }).getByText(captured)).toBeVisible();
}

/** Plans the session that is offered and opens it. */
export async function openSession(page: Page): Promise<void> {
  await agendaOf(page).getByRole('button', { name: 'Sessie plannen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sessie plannen' }).click();
  await agendaOf(page).getByRole('button', { name: 'Sessie openen' }).click();
  await expect(agendaOf(page).getByRole('button', { name: 'Begin met punt 1' })).toBeVisible();
}

/** Carries out a command by its name, as a keyboard user finds it. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(name);
  await expect(page.getByRole('option').first()).toHaveText(new RegExp(`^${name}`));
  await page.keyboard.press('Enter');
}

/** Presses Tab until a control has the focus, as who has no mouse does. */
export async function tabTo(page: Page, control: Locator, most = 60): Promise<void> {
  await expect(control).toBeVisible();
  // Held on to: a list that opens on the way hides everything else from who asks by role.
  const element = (await control.elementHandle())!;
  for (let step = 0; step < most; step += 1) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach ${control} within ${most} steps`);
}

/**
 * Waits until a map has come to rest: everything painted, and the camera and every card where they were ten frames ago.
 * Who measures or drags before that finds things elsewhere.
 */
export async function mapAtRest(page: Page): Promise<void> {
  await expect(page.locator('[data-map][data-settled="true"]')).toBeVisible();
  await page.evaluate(async () => {
    const look = () =>
      [...document.querySelectorAll<HTMLElement>('[data-map], .react-flow__viewport, .react-flow__node')]
        .map((each) => `${each.dataset['settled'] ?? ''} ${each.style.transform}`)
        .join();
    for (let before = '', still = 0; still < 10; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = look();
      if (now !== before || document.querySelector('[data-map][data-settled="true"]') === null) still = 0;
      before = now;
    }
  });
}

export interface PlaceOnMap {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where each element stands on the map itself, whatever part of it is in view; by name. */
export function placesOnMap(page: Page): Promise<readonly PlaceOnMap[]> {
  return page.locator('.react-flow__node').evaluateAll((nodes) =>
    nodes
      .map((node) => {
        const { m41, m42 } = new DOMMatrix(getComputedStyle(node).transform);
        return { name: node.textContent ?? '', x: m41, y: m42 };
      })
      .sort((left, right) => left.name.localeCompare(right.name)),
  );
}

/** The lines of the logbook, newest first, without their times. */
export async function logLines(page: Page): Promise<Locator> {
  const panel = panelOf(page);
  if (!(await panel.getByRole('heading', { level: 2, name: /^(Logboek|Log)$/ }).isVisible())) {
    await page.keyboard.press('Alt+7');
  }
  await expect(panel.getByRole('heading', { level: 2, name: /^(Logboek|Log)$/ })).toBeVisible();
  return panel;
}
