import type { Locator, Page } from '@playwright/test';
import {
  agendaOf,
  capture,
  cardOf,
  command,
  createTable,
  lineOf,
  mapAtRest,
  openExample,
  panelOf,
  placesOnMap,
} from './at-the-table';
import { expect, test } from './fixtures';

const barOf = (page: Page): Locator => page.getByRole('region', { name: 'Terugkijken' });
const sliderOf = (page: Page): Locator => barOf(page).getByRole('slider', { name: 'Moment in het logboek' });

/** Where each card stands on the map, by the id of its element; what is written on a card may change. */
const placesOf = async (page: Page): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page
      .locator('.react-flow__node')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.getAttribute('data-id') ?? '', getComputedStyle(node).transform]),
      ),
  );

const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

test('R-REPLAY-4 R-REPLAY-6 the keyboard goes through the log, and the screens are as they were', async ({ page }) => {
  await openExample(page);
  await mapAtRest(page);
  const now = await placesOf(page);
  await page.keyboard.press('Control+t');
  await expect(sliderOf(page)).toBeFocused();
  await expect(barOf(page)).toContainText('Alleen kijken');
  await expect(lineOf(page)).toHaveCount(0);

  await page.keyboard.press('Home');
  await expect(barOf(page)).toContainText('Voor de eerste logregel');
  await expect(page.locator('[data-element]')).toHaveCount(0);
  await page.keyboard.press('Control+ArrowRight');
  await expect(barOf(page)).toContainText('donderdag 2 december 2021 · 13.30');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /Gebiedstafel 1/);
  await mapAtRest(page);
  const early = await placesOf(page);
  expect(early.size).toBeGreaterThan(20);
  expect(early.size).toBeLessThan(now.size);
  for (const [id, place] of early) expect([id, place]).toEqual([id, now.get(id)]);

  await press(page, 'Shift+ArrowRight', 4);
  await expect(barOf(page)).toContainText('punt 4: Ruimte: niet alles kan overal');
  await expect(agendaOf(page).locator('[aria-current="step"]')).toContainText('Ruimte: niet alles kan overal');
  await expect(agendaOf(page).getByRole('timer')).toContainText('0:00');
  await expect(agendaOf(page).getByRole('button', { name: /Volgend punt|Sessie sluiten/ })).toHaveCount(0);
  const place = Number(await sliderOf(page).inputValue());
  await page.keyboard.press('PageUp');
  await expect(sliderOf(page)).toHaveValue(String(place + 10));
  await press(page, 'ArrowLeft', 2);
  await expect(sliderOf(page)).toHaveValue(String(place + 8));
  // The keys for the agenda do what they do at the table.
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(barOf(page)).toContainText('punt 5: Rollen, bevoegdheden en middelen');

  await page.keyboard.press('Escape');
  await expect(barOf(page)).toHaveCount(0);
  await expect(lineOf(page)).toBeVisible();
});

test('R-REPLAY-5 R-REPLAY-7 what was just changed stands in the light, and nothing can be changed', async ({
  page,
}) => {
  await createTable(page, 'Terug');
  await capture(page, 'Provincie trekt Wonen');
  await capture(page, 'Rijk financiert Wonen 25 mln');
  await capture(page, 'opgave: Stikstof');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('een half getypte zin');
  await command(page, 'Terugkijken');
  await expect(sliderOf(page)).toBeFocused();
  await press(page, 'ArrowLeft');
  await expect(cardOf(page, 'Stikstof')).toHaveCount(0);
  await expect(cardOf(page, 'Rijk')).toHaveAttribute('data-light', 'lit');
  await expect(cardOf(page, 'Wonen')).toHaveAttribute('data-light', 'lit');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-dims', 'true');
  await expect(cardOf(page, 'Provincie')).toHaveAttribute('data-light', 'plain');
  await expect(cardOf(page, 'Wonen')).toBeVisible();

  // By key, by drag, in a field: refused in words, and the log stays as it was.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('U kijkt terug, dus nu kan er niets veranderen.')).toBeVisible();
  await mapAtRest(page);
  const before = await placesOnMap(page);
  await cardOf(page, 'Wonen').dragTo(page.locator('[data-map]'), { targetPosition: { x: 60, y: 60 } });
  await mapAtRest(page);
  expect(await placesOnMap(page)).toEqual(before);
  await cardOf(page, 'Wonen').click();
  await page.keyboard.press('Alt+1');
  await expect(panelOf(page).getByRole('textbox', { name: 'Naam' })).toBeDisabled();
  await page.keyboard.press('Alt+7');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Logboek');
  const lines = panelOf(page).getByRole('listitem');
  await expect(lines.first()).toContainText('Rijk financiert Wonen');
  await lines
    .last()
    .getByRole('button', { name: /^Bekijk dit moment/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-element]')).toHaveCount(0);

  await barOf(page).getByRole('button', { name: 'Nu' }).click();
  await expect(page.getByText('U kijkt terug')).toHaveCount(0);
  await expect(cardOf(page, 'Stikstof')).toBeVisible();
  // What was being typed waits in the line.
  await expect(lineOf(page)).toHaveValue('een half getypte zin');
  await expect(lines).toHaveCount(4);
});

test('R-REPLAY-8 it plays by itself until now, and stops when somebody takes the slider', async ({ page }) => {
  await createTable(page, 'Afspelen');
  for (const line of ['opgave: Wonen', 'opgave: Energie', 'opgave: Stikstof']) await capture(page, line);
  await page.keyboard.press('Control+t');
  await barOf(page).getByRole('radio', { name: '4×' }).click();
  await expect(barOf(page)).toContainText('4 van 4');
  const positions = await collectPositions(page);
  await sliderOf(page).focus();
  await page.keyboard.press(' ');
  // From the end it starts over, and comes to rest there again.
  await expect.poll(positions).toEqual(['0 van 4', '1 van 4', '2 van 4', '3 van 4', '4 van 4']);
  await expect(barOf(page).getByRole('button', { name: 'Afspelen' })).toBeVisible();
  await barOf(page).getByRole('radio', { name: '1×', exact: true }).click();
  await sliderOf(page).focus();
  await page.keyboard.press(' ');
  await expect(barOf(page).getByRole('button', { name: 'Pauze' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(barOf(page).getByRole('button', { name: 'Afspelen' })).toBeVisible();
});

/** Each position that the bar shows from now on, noted in the page: a look from outside would miss the short ones. */
async function collectPositions(page: Page): Promise<() => Promise<readonly string[]>> {
  await barOf(page).evaluate((bar) => {
    const positions: string[] = [];
    Object.assign(window, { positions });
    const note = () => {
      const shown = /\d+ van \d+/.exec(bar.textContent ?? '')?.[0];
      if (shown !== undefined && shown !== positions.at(-1)) positions.push(shown);
    };
    new MutationObserver(note).observe(bar, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { positions: readonly string[] }).positions);
}

test('R-REPLAY-9 the hall stays at the present while the console looks back', async ({ app, page, windowOf }) => {
  await openExample(page);
  await page.keyboard.press('Control+p');
  const hall = await windowOf(app, 'projector');
  await expect(hall.locator('[data-element]').first()).toBeVisible();
  await mapAtRest(hall);
  const present = await shownIn(hall);
  await page.keyboard.press('Control+t');
  await page.keyboard.press('Home');
  await expect(page.locator('[data-element]')).toHaveCount(0);
  await press(page, 'PageUp', 2);
  await expect(page.locator('[data-element]').first()).toBeVisible();
  expect(await shownIn(hall)).toEqual(present);
});

/** What a participant sees: the words, where the map looks, and every card with what it says and where it stands. */
function shownIn(hall: Page): Promise<unknown> {
  return hall.evaluate(() => ({
    words: document.body.textContent,
    camera: document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform,
    cards: [...document.querySelectorAll<HTMLElement>('[data-element]')].map((card) => [
      card.ariaLabel,
      card.parentElement!.style.transform,
    ]),
  }));
}
