import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

type WindowOf = (app: ElectronApplication, name: 'projector') => Promise<Page>;

/** Opens the projector with its button and waits until it shows the table. */
export async function openProjector(app: ElectronApplication, page: Page, windowOf: WindowOf): Promise<Page> {
  await page.getByRole('button', { name: 'Projector openen' }).click();
  const hall = await windowOf(app, 'projector');
  await hall.waitForLoadState('load');
  await expect(page.getByRole('group', { name: /^Projector op / })).toBeVisible();
  return hall;
}

/** The card of an element in the hall. */
export const shown = (hall: Page, element: string): Locator => hall.locator(`[data-element][aria-label^="${element}"]`);
/** The switch of the console for what the hall does. */
export const mode = (page: Page, label: string): Locator => page.getByRole('radio', { name: label });
