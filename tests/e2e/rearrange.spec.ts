import type { Page } from '@playwright/test';
import { elementHeight, elementWidth } from '../../shared/placement/element-size';
import { capture, logLines, mapAtRest, openExample } from './at-the-table';
import { expect, test } from './fixtures';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where every card stands on the map, whatever the window looks at. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, Place>> {
  const places = await page.locator('.react-flow__node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { m41, m42 } = new DOMMatrix(getComputedStyle(node).transform);
      return [(node as HTMLElement).dataset['id'] ?? '', { x: m41, y: m42 }] as const;
    }),
  );
  return new Map(places);
}

function movedBetween(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): readonly string[] {
  return [...after]
    .filter(([id, { x, y }]) => before.has(id) && (before.get(id)?.x !== x || before.get(id)?.y !== y))
    .map(([id]) => id)
    .sort();
}

function covering(places: ReadonlyMap<string, Place>): readonly string[] {
  const all = [...places];
  return all.flatMap(([one, here], at) =>
    all
      .slice(at + 1)
      .filter(([, there]) => Math.abs(here.x - there.x) < elementWidth && Math.abs(here.y - there.y) < elementHeight)
      .map(([two]) => `${one} ${two}`),
  );
}

const tool = (page: Page, name: string | RegExp) =>
  page.getByRole('toolbar', { name: 'Zoeken en kijken' }).getByRole('button', { name });
const sentence = (page: Page) => page.getByRole('group', { name: 'Herschikken' });

const scopes = { all: 'Hele kaart', chosen: 'Alleen wat gekozen is', rest: 'Alles behalve wat gekozen is' } as const;
const ways = {
  tidy: 'rijen opruimen, zonder veel te verschuiven',
  rows: 'in rijen, met weinig kruisingen',
  near: 'wat bij elkaar hoort samen',
} as const;

async function ask(page: Page, scope: keyof typeof scopes, way: keyof typeof ways): Promise<void> {
  await tool(page, 'Herschikken').click();
  await page.getByRole('group', { name: scopes[scope] }).getByRole('menuitem', { name: ways[way] }).click();
  await expect(sentence(page)).toContainText(/onderdelen verschuiven, gemiddeld .* Er is nog niets veranderd\./);
  await expect(page.locator('[data-ghosts]')).toBeVisible();
  await mapAtRest(page);
}

/** Tasks, goals and a party that do not stand together. */
const chosen = ['g-bio', 'g-econ', 'g-won', 's-prov', 't-energie', 't-klimaat', 't-stikstof', 't-wonen'];

async function choose(page: Page, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    const card = page.locator(`[data-element="${id}"]`);
    await card.click(at === 0 ? {} : { modifiers: ['Control'] });
    await expect(card).toHaveAttribute('data-selected', 'true');
    // What was chosen may come into view, and the next one with it.
    await mapAtRest(page);
  }
}

async function open(page: Page): Promise<ReadonlyMap<string, Place>> {
  await openExample(page);
  await expect(page.locator('[data-element="t-wonen"]')).toBeVisible();
  await mapAtRest(page);
  const known = await placesOf(page);
  expect(known.size).toBe(45);
  expect(covering(known)).toEqual([]);
  return known;
}

/** Two rows with relations between them, of which the order can be better. */
const tasksAndGoals = (all: ReadonlyMap<string, Place>) => [...all.keys()].filter((id) => /^[tg]-/.test(id));

for (const way of ['near', 'rows'] as const) {
  test(`R-MAP-10 only what is chosen is re-arranged, given up and carried out as one entry (${way})`, async ({
    page,
  }, testInfo) => {
    const before = await open(page);
    const ids = way === 'near' ? chosen.filter((id) => before.has(id)) : tasksAndGoals(before);
    expect(ids.length).toBeGreaterThan(5);
    // A card that is clicked shows its details over the log, so the log is asked for anew.
    const lines = async () => (await logLines(page)).getByRole('listitem');
    const count = await (await lines()).count();
    await choose(page, ids);

    await ask(page, 'chosen', way);
    const tried = await placesOf(page);
    const moved = movedBetween(before, tried);
    expect(moved.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining([...moved]));
    expect(covering(tried)).toEqual([]);
    await expect(await lines()).toHaveCount(count);
    await page.screenshot({ path: testInfo.outputPath('tried.png') });
    await page.getByRole('button', { name: 'Laten zoals het was' }).click();
    await expect.poll(async () => movedBetween(before, await placesOf(page))).toEqual([]);
    await expect(page.locator('[data-ghosts]')).toBeHidden();
    await expect(await lines()).toHaveCount(count);

    await ask(page, 'chosen', way);
    await page.getByRole('button', { name: 'Doorvoeren' }).click();
    await expect(page.locator('[data-ghosts]')).toBeHidden();
    await expect(await lines()).toHaveCount(count + 1);
    await mapAtRest(page);
    const after = await placesOf(page);
    expect(movedBetween(tried, after)).toEqual([]);
    await page.screenshot({ path: testInfo.outputPath('carried-out.png') });

    await page.keyboard.press('Control+z');
    await expect.poll(async () => movedBetween(before, await placesOf(page))).toEqual([]);
  });
}

test('R-MAP-10 what is chosen stays while the rest is re-arranged, and Escape gives it up', async ({ page }) => {
  const before = await open(page);
  const ids = chosen.filter((id) => before.has(id));
  await choose(page, ids);
  await ask(page, 'rest', 'near');
  const tried = await placesOf(page);
  const moved = movedBetween(before, tried);
  expect(moved.length).toBeGreaterThan(10);
  expect(moved.filter((id) => ids.includes(id))).toEqual([]);
  expect(covering(tried)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(async () => movedBetween(before, await placesOf(page))).toEqual([]);
});

test('R-MAP-10 rows are tidied without anybody leaving them', async ({ page }) => {
  const before = await open(page);
  await ask(page, 'all', 'tidy');
  const tried = await placesOf(page);
  expect(movedBetween(before, tried).length).toBeGreaterThan(5);
  for (const [id, { y }] of tried) expect(y, id).toBe(before.get(id)!.y);
  expect(covering(tried)).toEqual([]);
  await page.getByRole('button', { name: 'Doorvoeren' }).click();
  await expect(page.locator('[data-ghosts]')).toBeHidden();
  await expect(page.getByRole('toolbar', { name: 'Zoeken en kijken' })).toBeVisible();
});

test('R-MAP-10 what is folded up or captured meanwhile is not covered', async ({ page }) => {
  const before = await open(page);
  await tool(page, 'Samenvouwen').click();
  await page.getByRole('menuitem', { name: /^Gemeenten/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Gemeenten \(\d+\)/ })).toBeVisible();
  await tool(page, 'Herschikken').click();
  await page.getByRole('group', { name: 'Hele kaart' }).getByRole('menuitem', { name: ways.near }).click();
  await expect(page.locator('[data-ghosts]')).toBeVisible();

  // The table goes on while everybody looks at the ghosts.
  await capture(page, 'Gemeente Proefdorp trekt Wonen');
  await capture(page, 'opgave: Een nieuwe opgave');
  await page.getByRole('button', { name: 'Doorvoeren' }).click();
  await expect(page.locator('[data-ghosts]')).toBeHidden();
  await tool(page, 'Samenvouwen').click();
  await page.getByRole('menuitem', { name: /^Gemeenten/ }).click();
  await expect(page.locator('[data-element]')).toHaveCount(before.size + 2);
  await mapAtRest(page);
  const after = await placesOf(page);
  expect(movedBetween(before, after).length).toBeGreaterThan(10);
  expect(covering(after)).toEqual([]);
});
