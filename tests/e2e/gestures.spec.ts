import type { CDPSession, Locator, Page } from '@playwright/test';
import { capture, createTable, placesOnMap } from './at-the-table';
import { expect, test } from './fixtures';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the map is looked at from: its zoom, and where its zero point is in the window. */
const viewOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((map) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(map).transform);
    const { left, top } = (map.closest('.react-flow') as HTMLElement).getBoundingClientRect();
    return { zoom: a, x: left + e, y: top + f };
  });

/** The place of the map under a point of the window. */
async function mapPlace(page: Page, at: Point): Promise<Point> {
  const { zoom, x, y } = await viewOf(page);
  return { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
}

const card = (page: Page, name: string) => page.locator(`[data-map] [data-element][aria-label^="${name}"]`);

async function middleOf(thing: Locator): Promise<Point> {
  const { x, y, width, height } = (await thing.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Real touches, as the browser gets them from a screen. */
function fingersOf(session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  return {
    down: (...points: readonly Point[]) => send('touchStart', points),
    to: (...points: readonly Point[]) => send('touchMove', points),
    up: () => send('touchEnd', []),
  };
}

const shifted = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

async function tableWithMap(page: Page): Promise<void> {
  await createTable(page, 'Vingers');
  for (const line of ['Provincie trekt Wonen', 'Rijk financiert Wonen 25 mln', 'opgave: Stikstof'])
    await capture(page, line);
  await expect(card(page, 'Stikstof')).toBeVisible();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await expect(page.locator('[data-map][data-settled="true"]')).toBeVisible();
}

test('R-MAP-14 one finger moves the map and no element, two fingers zoom about the place between them', async ({
  page,
}) => {
  await tableWithMap(page);
  const fingers = fingersOf(await page.context().newCDPSession(page));
  const before = await placesOnMap(page);

  // From a card that is not chosen: it goes along with the map and stays where it stands.
  const start = await middleOf(card(page, 'Wonen'));
  const held = await mapPlace(page, start);
  const end = shifted(start, { x: -90, y: 60 });
  await fingers.down(start);
  await fingers.to(shifted(start, { x: -30, y: 20 }));
  await fingers.to(end);
  await fingers.up();
  await expect.poll(async () => Math.abs((await mapPlace(page, end)).x - held.x)).toBeLessThan(0.5);
  expect((await mapPlace(page, end)).y).toBeCloseTo(held.y, 0);
  expect(await placesOnMap(page)).toEqual(before);
  await expect(card(page, 'Wonen')).toHaveAttribute('data-selected', 'false');

  const { zoom } = await viewOf(page);
  const middle = shifted(end, { x: 40, y: 30 });
  const between = await mapPlace(page, middle);
  const [left, right] = [shifted(middle, { x: -60, y: 0 }), shifted(middle, { x: 60, y: 0 })];
  await fingers.down(left);
  await fingers.down(left, right);
  await fingers.to(shifted(left, { x: -30, y: 0 }), shifted(right, { x: 30, y: 0 }));
  // Both go on to the right: the map goes along.
  await fingers.to(shifted(left, { x: -10, y: 0 }), shifted(right, { x: 50, y: 0 }));
  await fingers.up();
  await expect.poll(async () => (await viewOf(page)).zoom / zoom).toBeCloseTo(1.5, 2);
  const moved = await mapPlace(page, shifted(middle, { x: 20, y: 0 }));
  expect(moved.x).toBeCloseTo(between.x, 0);
  expect(moved.y).toBeCloseTo(between.y, 0);
  expect(await placesOnMap(page)).toEqual(before);
});

test('R-MAP-14 a tap chooses, a long press takes into the choice and out of it', async ({ page }) => {
  await tableWithMap(page);
  const fingers = fingersOf(await page.context().newCDPSession(page));
  const isChosen = (name: string, chosen: boolean) =>
    expect(card(page, name)).toHaveAttribute('data-selected', String(chosen));
  await fingers.down(await middleOf(card(page, 'Wonen')));
  await fingers.up();
  await isChosen('Wonen', true);

  await fingers.down(await middleOf(card(page, 'Stikstof')));
  await isChosen('Stikstof', true);
  await fingers.up();
  await isChosen('Wonen', true);
  await isChosen('Stikstof', true);

  await fingers.down(await middleOf(card(page, 'Wonen')));
  await isChosen('Wonen', false);
  await fingers.up();
  await isChosen('Stikstof', true);
  await isChosen('Wonen', false);
});

test('R-MAP-14 on a trackpad two fingers move the map, and a pinch or Ctrl with the wheel zooms about the pointer', async ({
  page,
}) => {
  await tableWithMap(page);
  const session = await page.context().newCDPSession(page);
  const at = await middleOf(card(page, 'Wonen'));
  const wheel = (deltaX: number, deltaY: number, modifiers = 0) =>
    session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX, deltaY, modifiers });
  const control = 2;
  const before = await viewOf(page);
  await wheel(24, -13);
  await expect.poll(async () => (await viewOf(page)).x).toBeCloseTo(before.x - 24, 1);
  const slid = await viewOf(page);
  expect(slid.y).toBeCloseTo(before.y + 13, 1);
  expect(slid.zoom).toBe(before.zoom);

  const under = await mapPlace(page, at);
  await wheel(0, -20, control);
  await expect.poll(async () => (await viewOf(page)).zoom / before.zoom).toBeCloseTo(Math.exp(0.2), 3);
  const pinched = await mapPlace(page, at);
  expect(pinched.x).toBeCloseTo(under.x, 1);
  expect(pinched.y).toBeCloseTo(under.y, 1);

  // The notches of a mouse wheel, with Ctrl and without.
  const { zoom } = await viewOf(page);
  await wheel(0, 120, control);
  await expect.poll(async () => (await viewOf(page)).zoom).toBeLessThan(zoom);
  const farther = (await viewOf(page)).zoom;
  await wheel(0, -120);
  await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(farther);
});
