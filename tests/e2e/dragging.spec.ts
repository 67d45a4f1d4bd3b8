import type { Page } from '@playwright/test';
import { capture, mapAtRest } from './at-the-table';
import { expect, test } from './fixtures';
import { openGenerated } from './generated-table';

const card = (page: Page, id: string) => page.locator(`[data-element="${id}"]`);

/** Where the picture of a large map ends, in pixels of the window: no farther than the map and the cell around it. */
const paper = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLCanvasElement>('[data-map] canvas')].find(
      ({ width, style }) => width > 0 && style.display !== 'none',
    );
    const { left, right } = (seen as HTMLCanvasElement).getBoundingClientRect();
    return { left, right };
  });

/** @returns where "Wonen" is, and its middle */
async function openExample(page: Page) {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(card(page, 't-wonen')).toBeVisible();
  await mapAtRest(page);
  const box = (await card(page, 't-wonen').boundingBox())!;
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { box, start };
}

/** What is seen of an element in a frame: how far its card is from where it was first, and whether card or hand shows it. */
interface Seen {
  readonly away: number;
  readonly isCardShown: boolean;
  readonly isInHand: boolean;
}

/** Notes every frame from now on. @returns what was seen, when asked */
async function watch(page: Page, id: string): Promise<() => Promise<readonly Seen[]>> {
  await page.evaluate((element) => {
    const watched = document.querySelector<HTMLElement>(`[data-element="${element}"]`) as HTMLElement;
    const start = watched.getBoundingClientRect();
    const seen: unknown[] = [];
    const note = (): void => {
      const { left, top } = watched.getBoundingClientRect();
      const picture = watched.querySelector('svg') as SVGElement;
      seen.push({
        away: Math.hypot(left - start.left, top - start.top),
        // Its shadow stays where it was.
        isCardShown: getComputedStyle(picture).opacity === '1',
        isInHand: document.querySelector('[data-map] canvas[data-holds]')?.getAttribute('width') !== '0',
      });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { seenOfElement: seen });
  }, id);
  return () => page.evaluate(() => (window as unknown as { seenOfElement: Seen[] }).seenOfElement);
}

test('R-MAP-22 what is dragged is in every frame seen once, and keeps the keyboard', async ({ page }) => {
  const { start } = await openExample(page);
  await page.mouse.click(start.x, start.y);
  await mapAtRest(page);
  const seen = await watch(page, 't-wonen');

  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y - 20, { steps: 4 });
  await page.mouse.move(start.x + 260, start.y - 150, { steps: 8 });
  const hand = page.locator('[data-map] canvas[data-holds="true"]');
  await expect(hand).toBeVisible();
  await expect(card(page, 't-wonen').locator('svg')).toHaveCSS('opacity', '0.25');
  // Dragged over other cards it points at none of them.
  await expect(page.locator('[data-element]:hover')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toHaveCount(0);
  await mapAtRest(page);
  await expect(card(page, 't-wonen').locator('svg')).toHaveCSS('opacity', '1');
  await expect(card(page, 't-wonen')).toBeFocused();

  const frames = await seen();
  const last = frames.at(-1)!;
  expect(last.away).toBeGreaterThan(50);
  const taken = frames.findIndex(({ isCardShown }) => !isCardShown);
  expect(taken).toBeGreaterThanOrEqual(0);
  const put = frames.findLastIndex(({ isCardShown }) => !isCardShown) + 1;
  expect(put).toBeGreaterThan(taken);
  for (const [at, { isCardShown, isInHand, away }] of frames.entries()) {
    if (at >= taken && at < put) expect(isCardShown, `frame ${at} of ${frames.length}`).toBe(false);
    // The hand's own frame follows within the one in which the card is hidden.
    if (at > taken && at < put) expect(isInHand, `frame ${at} of ${frames.length}`).toBe(true);
    if (at >= put) expect(away, `frame ${at} of ${frames.length}`).toBeCloseTo(last.away, 0);
  }
});

test('R-MAP-22 a drag that ends where it began changes nothing', async ({ page }) => {
  const { box, start } = await openExample(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 120, start.y + 60, { steps: 5 });
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toBeVisible();
  await page.mouse.move(start.x, start.y, { steps: 5 });
  await page.mouse.up();
  await mapAtRest(page);
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toHaveCount(0);
  await expect(card(page, 't-wonen').locator('svg')).toHaveCSS('opacity', '1');
  expect(await card(page, 't-wonen').boundingBox()).toEqual(box);
});

test('R-MAP-23 what is dropped where there is no room goes back, and that is said', async ({ page }) => {
  await openExample(page);
  const middleOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    [x + width / 2, y + height / 2] as const;
  const box = (await card(page, 'g-sam').boundingBox())!;
  await page.mouse.move(...middleOf(box));
  await page.mouse.down();
  await page.mouse.move(...middleOf((await card(page, 'g-won').boundingBox())!), { steps: 8 });
  await page.mouse.up();
  const said = page.getByRole('status').filter({ hasText: '“Ruimtelijke samenhang” staat weer waar het stond' });
  await expect(said).toHaveText(/op die plek is geen ruimte\. Kies een plek waar niets staat\./);
  await mapAtRest(page);
  expect(await card(page, 'g-sam').boundingBox()).toEqual(box);
});

test('R-MAP-22 the map stays under the hand while an edit arrives that is out of sight', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 400);
  const camera = () => page.locator('.react-flow__viewport').evaluate((map) => map.style.transform);
  // Near the top, far from where a new goal is put.
  await page.keyboard.press('Control+Shift+K');
  await page.keyboard.insertText('rijksdienst 1');
  await expect(page.getByRole('option', { selected: true })).toContainText('Rijksdienst 1');
  await page.keyboard.press('Enter');
  const chosen = page.locator('[data-element][data-selected="true"]');
  await expect(chosen).toBeInViewport();
  await mapAtRest(page);
  const box = (await chosen.boundingBox())!;
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const before = await camera();
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 30, { steps: 6 });
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toBeVisible();
  await capture(page, 'doel: Nieuw terwijl er gesleept wordt');
  await mapAtRest(page);
  expect(await camera()).toBe(before);
  await expect(page.locator('[data-map] canvas[data-holds="true"]')).toBeVisible();
  await page.mouse.up();
});

test('R-MAP-22 what is chosen goes along when one of it is dragged, also what has no card of its own', async ({
  launch,
  folders,
}) => {
  const { page } = await openGenerated({ launch, folders }, 400);
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-detail', 'overview');
  const window = (await map.boundingBox())!;
  // Farther away, so that there is room to drag all of it.
  await page.mouse.move(window.x + window.width / 2, window.y + window.height / 2);
  await page.mouse.wheel(0, 240);
  await expect.poll(async () => (await paper(page)).left > window.x + 60).toBe(true);
  await mapAtRest(page);
  await page.keyboard.down('Shift');
  await page.mouse.move(window.x + 4, window.y + 50);
  await page.mouse.down();
  await page.mouse.move(window.x + window.width - 4, window.y + window.height - 70, { steps: 10 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await mapAtRest(page);
  const before = await paper(page);
  const held = page.locator('.react-flow__node:hover [data-element][data-selected="true"]');
  let shift = 0;
  await expect
    .poll(async () => {
      await page.mouse.move(window.x + window.width / 2 + shift, window.y + window.height / 2 + shift);
      shift += 7;
      return held.count();
    })
    .toBe(1);
  const at = (await held.boundingBox())!;
  const from = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y, { steps: 50 });
  await page.mouse.up();
  await mapAtRest(page);
  await expect.poll(async () => Math.abs((await paper(page)).left - before.left - 50)).toBeLessThan(8);
  expect(Math.abs((await paper(page)).right - before.right - 50)).toBeLessThan(8);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.abs((await paper(page)).left - before.left)).toBeLessThan(2);
});
