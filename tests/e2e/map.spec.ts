import type { Page } from '@playwright/test';
import { mapAtRest, panelOf } from './at-the-table';
import { expect, test } from './fixtures';

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(card(page, 't-wonen')).toBeVisible();
  await mapAtRest(page);
}

const card = (page: Page, id: string) => page.locator(`[data-element="${id}"]`);

/** Middle of a card in pixels of the window. */
async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await card(page, id).boundingBox();
  if (box === null) throw new Error(`${id} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const rounded = ({ x, y }: { x: number; y: number }) => `${Math.round(x)} ${Math.round(y)}`;

test('a dragged element lands beside what stands there, nothing else moves, and undo puts it back', async ({
  page,
}) => {
  await openExample(page);
  const others = ['t-klimaat', 't-stikstof', 's-prov', 'g-won', 'z-veen'];
  const places = async (ids: readonly string[]) => {
    const middles = await Promise.all(ids.map((id) => middleOf(page, id)));
    return middles.map(rounded);
  };
  const before = await places(others);
  const start = await middleOf(page, 't-wonen');
  const target = await middleOf(page, 't-stikstof');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y - 8, { steps: 3 });
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => rounded(await middleOf(page, 't-wonen'))).not.toBe(rounded(start));
  await mapAtRest(page);
  expect(await places(others)).toEqual(before);
  const [dropped, stikstof] = await Promise.all([
    card(page, 't-wonen').boundingBox(),
    card(page, 't-stikstof').boundingBox(),
  ]);
  if (dropped === null || stikstof === null) throw new Error('an element left the map');
  const apart =
    dropped.x + dropped.width <= stikstof.x ||
    stikstof.x + stikstof.width <= dropped.x ||
    dropped.y + dropped.height <= stikstof.y ||
    stikstof.y + stikstof.height <= dropped.y;
  expect(apart).toBe(true);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => rounded(await middleOf(page, 't-wonen'))).toBe(rounded(start));
});

/** A point of the map at a line, so far from all cards that none of them is pointed at. */
async function pointOnLine(page: Page): Promise<readonly [number, number]> {
  const map = page.locator('[data-map]');
  const cards = await page
    .locator('[data-element]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  const isFree = (x: number, y: number) =>
    cards.every((card) => x < card.left - 12 || x > card.right + 12 || y < card.top - 12 || y > card.bottom + 12);
  const [left, top] = [Math.min(...cards.map((each) => each.left)), Math.min(...cards.map((each) => each.top))];
  const [right, bottom] = [Math.max(...cards.map((each) => each.right)), Math.max(...cards.map((each) => each.bottom))];
  // A line is found from six pixels beside it.
  for (let y = top; y < bottom; y += 9) {
    for (let x = left; x < right; x += 9) {
      if (!isFree(x, y)) continue;
      await page.mouse.move(x, y);
      if ((await map.getAttribute('data-over-line')) === 'true') return [x, y];
    }
  }
  throw new Error('no line was found');
}

test('a press on a line chooses its relation, and with Shift takes nothing away from what is chosen', async ({
  page,
}) => {
  await openExample(page);
  const line = await pointOnLine(page);
  const chosen = panelOf(page).getByRole('heading', { level: 2 });
  await card(page, 't-wonen').click();
  await page.keyboard.down('Shift');
  await card(page, 't-klimaat').click();
  await expect(chosen).toHaveText('2 onderdelen');
  await page.mouse.click(...line);
  await page.keyboard.up('Shift');
  await mapAtRest(page);
  await expect(chosen).toHaveText('2 onderdelen');
  await page.mouse.click(...line);
  await expect(chosen).toHaveText(/Relatie|relaties/);
});

test('a relation is drawn with the keyboard alone', async ({ page }) => {
  await openExample(page);
  await card(page, 's-prov').focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: /^Typ een naam/ })).toBeFocused();
  await page.keyboard.type('econ');
  await page.keyboard.press('Enter');
  const choices = page.getByRole('dialog', { name: /Welke relatie/ });
  await expect(choices.getByRole('button').first()).toBeFocused();
  await choices.getByRole('button', { name: /trekt/ }).focus();
  await page.keyboard.press('Enter');
  await expect(choices).toBeHidden();
  await expect(card(page, 's-prov')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/trekt\s+Economie/).first()).toBeVisible();
});

test('arrow keys walk over the map, and between kinds that cannot be related the map says so', async ({ page }) => {
  await openExample(page);
  await card(page, 't-klimaat').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 't-wonen')).toBeFocused();

  await card(page, 'g-won').hover();
  const knob = await page.locator('[data-element="g-won"] [data-knob]').boundingBox();
  if (knob === null) throw new Error('there is nothing to draw a relation from');
  const target = await middleOf(page, 'z-veen');
  await page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('alert').getByText('Tussen een doel en een deelgebied past geen relatie.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

/** Cards that are not wholly within the map. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('[data-map]')?.getBoundingClientRect();
    if (map === undefined) throw new Error('there is no map');
    return [...document.querySelectorAll<HTMLElement>('[data-element]')]
      .filter((card) => {
        const { left, top, right, bottom } = card.getBoundingClientRect();
        return left < map.left || top < map.top || right > map.right || bottom > map.bottom;
      })
      .map((card) => card.getAttribute('aria-label'));
  });

test('a new table stays in view while it grows; a map moved by hand follows only what is captured', async ({
  page,
}) => {
  await page.getByLabel('Naam van de tafel').fill('Groeiende tafel');
  await page.keyboard.press('Enter');
  const line = page.getByRole('combobox', { name: 'Vastleggen' });
  const capture = async (sentence: string, count: number) => {
    await line.fill(sentence);
    await line.press('Enter');
    await expect(page.locator('[data-element]')).toHaveCount(count);
  };
  for (let index = 1; index <= 14; index += 1) {
    await capture(`opgave: Onderwerp ${index}`, index);
    await expect.poll(() => cutOff(page)).toEqual([]);
  }
  await page.keyboard.press('Control+b');
  await mapAtRest(page);
  await expect.poll(() => cutOff(page)).toEqual([]);

  const map = page.locator('[data-map]');
  const middle = await map.boundingBox();
  if (middle === null) throw new Error('there is no map');
  await page.mouse.move(middle.x + 60, middle.y + 60);
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y + middle.height - 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await cutOff(page)).length).toBeGreaterThan(0);
  await mapAtRest(page);
  const still = page.locator('[data-element]').first();
  const before = await still.boundingBox();
  await line.fill('? Wie trekt dit?');
  await line.press('Enter');
  await expect(page.getByText('Wie trekt dit?').first()).toBeVisible();
  await mapAtRest(page);
  expect(await still.boundingBox()).toEqual(before);

  await capture('opgave: Het laatste onderwerp', 15);
  const last = page.locator('[data-element][aria-label*="Het laatste onderwerp"]');
  await expect.poll(async () => (await cutOff(page)).filter((name) => name?.includes('Het laatste'))).toEqual([]);
  await expect(last).toBeVisible();
  await page.keyboard.press('Control+0');
  await expect.poll(() => cutOff(page)).toEqual([]);
});

test('the hall shows the whole example with names of at least 28 pixels and no more than the map', async ({
  app,
  page,
  windowOf,
}) => {
  await openExample(page);
  await page.evaluate(() => window.facilitator.projector.open());
  const hall = await windowOf(app, 'projector');
  const first = hall.locator('[data-element="t-wonen"]');
  await expect(first).toBeVisible();
  await mapAtRest(hall);
  const measured = await hall.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('[data-element] [lang="nl"]')];
    return {
      lines: window.innerHeight,
      count: names.length,
      sizes: names.map((name) => {
        const card = name.closest<HTMLElement>('[data-element]');
        const zoom = card === null ? 0 : card.getBoundingClientRect().height / card.offsetHeight;
        return Number.parseFloat(getComputedStyle(name).fontSize) * zoom;
      }),
    };
  });
  expect(measured.count).toBe(45);
  const overview = await hall.locator('[data-map]').getAttribute('data-detail');
  // In a window of 1080 lines the floor is 28 pixels, in a smaller one the same share of its height.
  if (overview !== 'overview')
    expect(Math.min(...measured.sizes)).toBeGreaterThanOrEqual((28 * measured.lines) / 1080 - 0.1);
  expect(await hall.getByRole('button').count()).toBe(0);
});
