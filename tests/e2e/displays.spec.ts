import type { ElectronApplication, Page } from '@playwright/test';
import type { ProjectionMessage, WholeProjection } from '../../shared/projection/projection-message';
import { capture, createTable, openListed } from './at-the-table';
import { expect, test } from './fixtures';

test.use({ monitorCount: 2 });

const model = (name: string): WholeProjection => ({
  type: 'model',
  no: 1,
  language: 'nl',
  theme: 'light',
  labelFloor: 28,
  table: { name, isOpen: true },
  map: { elements: [], relations: [] },
  agendaItem: null,
  session: null,
  spotlight: null,
  focus: [],
  steps: 1,
  signal: null,
  closer: 0,
  areas: [],
  list: null,
  board: null,
  readBack: null,
  blank: false,
  legend: false,
});

/** Bounds and state of a window as the main process sees them. */
async function windowState(app: ElectronApplication, page: Page) {
  const window = await app.browserWindow(page);
  return window.evaluate((each) => ({
    bounds: each.getBounds(),
    fullScreen: each.isFullScreen(),
    visible: each.isVisible(),
  }));
}

/** Collects what the projector page is sent from now on, also over a reload of the facilitator. */
async function collectProjections(projector: Page): Promise<() => Promise<readonly string[]>> {
  await projector.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    window.projector.projection.onProjection((text) => {
      const message = JSON.parse(text) as ProjectionMessage;
      seen.push(message.type === 'model' ? message.table.name : message.type);
    });
  });
  return () => projector.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
}

test('the projector fills the other display, and survives unplugging', async ({ display, app, page, windowOf }) => {
  const opened = await page.evaluate(() => window.facilitator.projector.open());
  expect(opened).toMatchObject({ open: true, external: true });
  const projector = await windowOf(app, 'projector');
  const bounds = () => windowState(app, projector).then((state) => state.bounds);
  await expect.poll(bounds).toEqual({ x: 1920, y: 0, width: 1920, height: 1080 });

  display.unplug(1);
  await expect
    .poll(() => page.evaluate(() => window.facilitator.projector.state()))
    .toMatchObject({ open: true, external: false, fullScreen: false, displays: [{ holdsFacilitator: true }] });
  await expect.poll(bounds).toMatchObject({ width: 1280, height: 720 });
  const { x, width } = await bounds();
  expect(x + width).toBeLessThanOrEqual(1920);

  display.plug(1);
  await expect.poll(bounds).toEqual({ x: 1920, y: 0, width: 1920, height: 1080 });
  await page.evaluate(() => window.facilitator.projector.close());
  await expect.poll(() => page.evaluate(() => window.facilitator.projector.state())).toMatchObject({ open: false });
});

const onTheRight = { x: 1920, y: 0, width: 1920, height: 1080 };

/** The console stands within a display, answers, and is not the window of the hall. */
async function expectWithinReach(app: ElectronApplication, page: Page, area: typeof onTheRight): Promise<void> {
  await expect
    .poll(async () => {
      const { bounds, visible } = await windowState(app, page);
      const isInside =
        bounds.x >= area.x &&
        bounds.y >= area.y &&
        bounds.x + bounds.width <= area.x + area.width &&
        bounds.y + bounds.height <= area.y + area.height;
      return visible && isInside;
    })
    .toBe(true);
  await expect(page.locator('main')).toBeAttached();
}

test('R-HALL-14 ten times unplugged and plugged in again: the console stays within reach, the hall comes back', async ({
  display,
  app,
  page,
  windowOf,
}) => {
  await createTable(page, 'Gebied');
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  const bounds = () => windowState(app, projector).then((state) => state.bounds);
  const state = () => page.evaluate(() => window.facilitator.projector.state());
  await expect.poll(bounds).toEqual(onTheRight);
  for (let time = 1; time <= 10; time += 1) {
    display.unplug(1);
    await expect.poll(state).toMatchObject({ open: true, external: false, fullScreen: false });
    await expectWithinReach(app, page, { x: 0, y: 0, width: 1920, height: 1080 });
    // Work goes on while there is no second display, and the hall hears of it.
    await capture(page, `opgave: Opgave ${time}`);
    display.plug(1);
    await expect.poll(bounds).toEqual(onTheRight);
    await expect.poll(state).toMatchObject({ open: true, external: true, fullScreen: true });
    await expectWithinReach(app, page, { x: 0, y: 0, width: 1920, height: 1080 });
    await expect(projector.locator(`[data-element][aria-label^="Opgave ${time}"]`).first()).toBeAttached();
  }
  await expect.poll(() => app.windows().length).toBe(2);
});

test('R-HALL-14 the console comes to the display that is left when its own is gone, and goes back', async ({
  display,
  app,
  page,
  windowOf,
}) => {
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  const bounds = () => windowState(app, projector).then((state) => state.bounds);
  const state = () => page.evaluate(() => window.facilitator.projector.state());
  await expect.poll(bounds).toEqual(onTheRight);
  const before = (await windowState(app, page)).bounds;

  display.unplug(0);
  await expect.poll(async () => (await state()).displays.length).toBe(1);
  const [left] = await app.evaluate(({ screen }) => screen.getAllDisplays().map((each) => each.bounds));
  await expectWithinReach(app, page, left!);
  // The hall does not cover the console: it is a window beside it.
  await expect.poll(state).toMatchObject({ open: true, external: false, fullScreen: false });

  display.plug(0);
  display.plug(1);
  await expect.poll(async () => (await state()).displays.length).toBe(2);
  await expectWithinReach(app, page, { x: 0, y: 0, width: 1920, height: 1080 });
  await expect.poll(async () => (await windowState(app, page)).bounds).toEqual(before);
  await expect.poll(bounds).toEqual(onTheRight);
});

test('R-HALL-14 another resolution or scale of the projector leaves it full and the console where it is', async ({
  display,
  app,
  page,
  windowOf,
}) => {
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  const bounds = () => windowState(app, projector).then((state) => state.bounds);
  await expect.poll(bounds).toEqual(onTheRight);
  const before = (await windowState(app, page)).bounds;
  // Fewer lines and columns, as another resolution or a larger scale gives, and back.
  for (const size of [
    { width: 1280, height: 1024 },
    { width: 1024, height: 768 },
  ]) {
    display.resize(1, size);
    await expect.poll(bounds).toEqual({ ...onTheRight, ...size });
    display.resize(1, { width: 1920, height: 1080 });
    await expect.poll(bounds).toEqual(onTheRight);
  }
  await expect.poll(async () => (await windowState(app, page)).bounds).toEqual(before);
});

test('R-HALL-14 a coarser resolution or a larger scale of the laptop leaves all of the console on its screen', async ({
  display,
  app,
  page,
  relaunch,
}) => {
  await createTable(page, 'Gebied');
  const before = (await windowState(app, page)).bounds;
  const line = page.getByRole('combobox', { name: 'Vastleggen', exact: true });
  // The second is what a Full HD laptop at 200 % has left: less than the window otherwise wants.
  for (const size of [
    { width: 1280, height: 720 },
    { width: 960, height: 540 },
  ]) {
    display.resize(0, size);
    await expectWithinReach(app, page, { x: 0, y: 0, ...size });
    await expect(line).toBeInViewport({ ratio: 1 });
    // Nothing runs over its neighbour, and every panel is a press away.
    const rail = page.getByRole('navigation', { name: 'Panelen' });
    await expect.poll(() => rail.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(0);
    await expect(rail.getByRole('radio', { name: /^Verschillen/ })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Meer weergaven' })).toBeInViewport({ ratio: 1 });
    display.resize(0, { width: 1920, height: 1080 });
    await expect.poll(async () => (await windowState(app, page)).bounds).toEqual(before);
  }

  // Saved at one scale, opened at another.
  const again = await relaunch({ app, page }, { by: 'close', parameters: ['--force-device-scale-factor=2'] });
  expect(await again.page.evaluate(() => window.devicePixelRatio)).toBe(2);
  const [area] = await again.app.evaluate(({ screen }) => screen.getAllDisplays().map((each) => each.bounds));
  expect(area).toMatchObject({ width: 960, height: 540 });
  await openListed(again.page, 'Gebied');
  await expectWithinReach(again.app, again.page, area!);
  await expect(again.page.getByRole('combobox', { name: 'Vastleggen', exact: true })).toBeInViewport({ ratio: 1 });
});

test('the hall gets the last model whenever its page loads', async ({ app, page, windowOf }) => {
  const before = await page.evaluate(
    (given) => window.facilitator.projector.project(given),
    JSON.stringify(model('voor het openen')),
  );
  expect(before).toEqual({ ok: true, shown: false });
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  await projector.waitForLoadState('load');
  const first = await collectProjections(projector);
  await projector.evaluate(() => window.projector.projection.ready());
  await expect.poll(first).toContain('voor het openen');
  await page.evaluate(
    (given) => window.facilitator.projector.project(given),
    JSON.stringify(model('tijdens de sessie')),
  );
  await expect.poll(first).toContain('tijdens de sessie');

  await projector.reload();
  const second = await collectProjections(projector);
  await projector.evaluate(() => window.projector.projection.ready());
  await expect.poll(second).toContain('tijdens de sessie');
});

test('display numbers appear on every display and go away', async ({ app, page }) => {
  // Noted when they appear: a slow machine might look after they have gone.
  await app.evaluate(({ app: program }) => {
    const shown: { readonly x: string; readonly title: string }[] = [];
    Object.assign(globalThis, { shown });
    program.on('browser-window-created', (_event, window) => {
      window.once('show', () =>
        shown.push({ x: window.getBounds().x >= 1920 ? 'right' : 'left', title: window.getTitle() }),
      );
    });
  });
  await page.evaluate(() => window.facilitator.projector.showDisplayNumbers());
  const shown = () =>
    app.evaluate(() =>
      (globalThis as unknown as { shown: readonly { readonly x: string; readonly title: string }[] }).shown.toSorted(
        (one, other) => one.title.localeCompare(other.title),
      ),
    );
  await expect.poll(shown).toEqual([
    { x: 'left', title: '1' },
    { x: 'right', title: '2' },
  ]);
  const left = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()));
  await expect.poll(async () => (await left()).filter((url) => url.startsWith('app://document/'))).toEqual([]);
});

test('the person in the hall can close the projector, and nothing else', async ({ app, page, windowOf }) => {
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  await projector.waitForLoadState('load');
  // The page ends with its window, so the answer never comes.
  await projector.evaluate(() => void window.projector.projection.requestClose()).catch(() => {});
  await expect.poll(() => page.evaluate(() => window.facilitator.projector.state())).toMatchObject({ open: false });
  expect(page.isClosed()).toBe(false);
});
