import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronSwitches } from '../../../build/electron-switches.mjs';
import { paintsOf, timingsOf, watchConsole, watchProjector } from '../../demo/stopwatch';
import { generatedTable } from './generate-map';
import { Gestures, type Point } from './gestures';
import type { RunFigures } from './measure-page';
import { rendererMemoryOf } from './process-tree';
import { WatchedTasks } from './watched-tasks';

const captures = 7;

/** The app itself: a table of a size opened from the list, moved about in its own window, one sentence captured. */
export async function measureApp(elements: number): Promise<RunFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-map-bench-'));
  const table = path.join(folder, 'table.json');
  writeFileSync(table, generatedTable(elements));
  const root = process.cwd();
  const launch = (file: readonly string[]) =>
    _electron.launch({
      args: [...electronSwitches({ virtual: true }), root, ...file],
      cwd: root,
      chromiumSandbox: process.getuid?.() !== 0,
      env: {
        ...(process.env as Record<string, string>),
        GT_USER_DATA: path.join(folder, 'user-data'),
        GT_DATA_DIR: path.join(folder, 'data'),
      },
    });
  try {
    const first = await launch([table]);
    await settledMap(await windowNamed(first, 'facilitator'));
    await first.close();
    const app = await launch([]);
    try {
      return await measure(app);
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function windowNamed(app: ElectronApplication, name: string): Promise<Page> {
  const find = (): Page | undefined => app.windows().find((page) => page.url().includes(`/${name}.html`));
  while (find() === undefined) await app.waitForEvent('window', { timeout: 20_000 }).catch(() => undefined);
  return find() as Page;
}

const settledMap = (page: Page) => page.locator('[data-map][data-settled="true"]').waitFor({ timeout: 60_000 });

async function measure(app: ElectronApplication): Promise<RunFigures> {
  const page = await windowNamed(app, 'facilitator');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1600, height: 900 });
  });
  const recent = page.getByRole('button', { name: /Proeftafel van/ }).first();
  await recent.waitFor();
  // From the press to the map with nothing left to do, on the clock of the page.
  await page.evaluate(() => {
    window.addEventListener('click', () => performance.mark('bench-pressed'), { capture: true, once: true });
    const look = (): void => {
      const map = document.querySelector<HTMLElement>('[data-map]');
      if (
        map !== null &&
        map.dataset['painted'] !== undefined &&
        performance.getEntriesByName('bench-painted').length === 0
      )
        performance.mark('bench-painted');
      if (map?.dataset['settled'] === 'true') performance.mark('bench-settled');
      else requestAnimationFrame(look);
    };
    look();
  });
  const tasks = new WatchedTasks(page);
  await tasks.start();
  await recent.click();
  await settledMap(page);
  await page.waitForFunction(() => performance.getEntriesByName('bench-settled').length > 0);
  const load = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    return {
      painted: at('bench-painted') - at('bench-pressed'),
      settled: at('bench-settled') - at('bench-pressed'),
    };
  });
  const root = app.process().pid as number;
  const session = await page.context().newCDPSession(page);
  await tasks.note('load');
  const moved = await gesturesOf(page, new Gestures(page, session, root), tasks);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const memory = rendererMemoryOf(root);
  const add = await capturesOf(app, page);
  await tasks.note('add');
  return { ...load, ...moved, ...add, heap: heap / 1024 / 1024, memory, longest: tasks.longest };
}

async function gesturesOf(page: Page, gestures: Gestures, tasks: WatchedTasks) {
  const box = await page.locator('[data-map]').boundingBox();
  if (box === null) throw new Error('There is no map');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const corner = { x: box.x + 3, y: box.y + 3 };
  const fitAll = async () => {
    await page.keyboard.press('Control+0');
    await page.waitForTimeout(500);
    await settledMap(page);
  };
  await fitAll();
  const panAll = await gestures.drag(corner, { x: 300, y: 160 });
  await fitAll();
  await tasks.note('panAll');
  const zoom = await gestures.zoom(middle);
  await fitAll();
  await tasks.note('zoom');
  await page.mouse.move(middle.x, middle.y);
  const zoomNow = () =>
    page.evaluate(() =>
      Number(
        /scale\((.*)\)/.exec(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '')?.[1],
      ),
    );
  // As a pinch: a turn of the wheel alone may move the map.
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 300 && (await zoomNow()) < 0.97; turn += 1) await page.mouse.wheel(0, -2.5);
  await page.keyboard.up('Control');
  await page.waitForTimeout(500);
  await settledMap(page);
  const zoomed = await zoomNow();
  if (!(zoomed > 0.9 && zoomed < 1.1)) throw new Error(`The map is seen at ${zoomed} instead of 1`);
  const points = await page.evaluate(({ x, y }) => {
    const under = (dx: number, dy: number) => document.elementFromPoint(x + dx, y + dy);
    const steps = Array.from({ length: 41 }, (_, index) => (index - 20) * 10);
    const found: { blank: Point | null; held: Point | null } = { blank: null, held: null };
    for (const dx of steps) {
      for (const dy of steps) {
        const hit = under(dx, dy);
        if (hit?.classList.contains('react-flow__pane')) found.blank = { x: x + dx, y: y + dy };
        if (hit?.closest('[data-element]') != null) found.held = { x: x + dx, y: y + dy };
      }
    }
    return found;
  }, middle);
  if (points.blank === null || points.held === null) throw new Error('There is no card, or no room beside it');
  const pan = await gestures.drag(points.blank, { x: 300, y: 160 });
  await page.waitForTimeout(300);
  await settledMap(page);
  await tasks.note('pan');
  const drag = await gestures.drag(points.held, { x: 200, y: 120 });
  await page.waitForTimeout(300);
  await tasks.note('drag');
  const fit = await gestures.watch(fitAll);
  await tasks.note('fit');
  return { panAll, zoom, pan, drag, fit };
}

/** From Enter to painted, in both windows. */
async function capturesOf(app: ElectronApplication, page: Page) {
  await page.keyboard.press('Control+p');
  const hall = await windowNamed(app, 'projector');
  await hall.locator('[data-map][data-settled="true"]').waitFor({ timeout: 60_000 });
  await watchConsole(page);
  await watchProjector(hall);
  const line = page.getByRole('combobox', { name: 'Vastleggen', exact: true });
  await line.focus();
  for (let at = 0; at < captures; at += 1) {
    await page.keyboard.insertText(`Gemeente Proefdorp ${at} trekt Proefopgave ${at}`);
    await page.keyboard.press('Enter');
    await page.waitForFunction((known) => (window.demoWatch?.timings.length ?? 0) > known, at, { timeout: 20_000 });
    await hall.waitForTimeout(1500);
  }
  const timings = await timingsOf(page);
  const paints = await paintsOf(hall);
  return {
    add: timings.map(({ enteredAt, savedAt, paintedAt }) => paintedAt - (enteredAt ?? savedAt)),
    hall: timings.flatMap(({ enteredAt, savedAt, publishedAt }) => {
      const painted = paints.find((moment) => moment >= publishedAt);
      return painted === undefined ? [] : [painted - (enteredAt ?? savedAt)];
    }),
  };
}
