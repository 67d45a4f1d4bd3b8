import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { electronSwitches } from '../../../build/electron-switches.mjs';
import type { PeerName } from './bench-page';
import { type GestureFigures, Gestures } from './gestures';
import { rendererMemoryOf } from './process-tree';
import { type LongestTasks, WatchedTasks } from './watched-tasks';

export const windowSize = { width: 1600, height: 900 };

/** Milliseconds, MiB. Gestures are left out of a map that cannot be moved by hand. */
export interface RunFigures {
  readonly painted: number;
  readonly settled: number;
  /** From an edit, or in the app from Enter, to painted: here, and in the hall where there is one. */
  readonly add: readonly number[];
  readonly hall?: readonly number[];
  /** Pictures of the whole map; the SVG is the same whatever the peer. */
  readonly svg?: readonly number[];
  readonly png?: readonly number[];
  /** Working out another arrangement, by the app and by the engine alone, and moving the map meanwhile. */
  readonly rearrange?: {
    readonly app: readonly number[];
    readonly engine: readonly number[];
    readonly pan: GestureFigures;
  };
  readonly heap: number;
  readonly memory: number;
  readonly longest: LongestTasks;
  readonly pan?: GestureFigures;
  readonly drag?: GestureFigures;
  readonly panAll?: GestureFigures;
  readonly zoom?: GestureFigures;
  readonly fit?: GestureFigures;
}

/** A layout of 2,000 takes minutes, by the bare engine too. */
const mostToRearrange = 500;
const host = 'http://map.bench';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** One peer at one size in a browser of its own. @param folder the built bench page */
export async function measurePage(folder: string, peer: PeerName, elements: number): Promise<RunFigures> {
  const executable = chromiumHere();
  const server = await chromium.launchServer({
    headless: false,
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [...electronSwitches({ virtual: true }), '--window-size=1600,1000', '--window-position=0,0'],
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await openPage(browser, folder);
    return await measure(page, peer, elements, server.process().pid as number);
  } finally {
    await server.close();
  }
}

/** The browser of the system, where there is one; else that of Playwright. */
const chromiumHere = () =>
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file));

async function openPage(browser: Browser, folder: string): Promise<Page> {
  const context = await browser.newContext({ viewport: windowSize });
  await context.route(`${host}/**`, async (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname);
    await route.fulfill({
      body: readFileSync(file),
      contentType: types[path.extname(file)] ?? 'application/octet-stream',
    });
  });
  const page = await context.newPage();
  await page.goto(`${host}/index.html`);
  await page.waitForFunction(() => window.mapBench !== undefined);
  return page;
}

async function measure(page: Page, peer: PeerName, elements: number, root: number): Promise<RunFigures> {
  const session = await page.context().newCDPSession(page);
  const gestures = new Gestures(page, session, root);
  const tasks = new WatchedTasks(page);
  // The map is generated before the clock starts, in a task of its own that is none of the peer's.
  await page.evaluate((count) => window.mapBench.generate(count), elements);
  await tasks.start();
  const load = await page.evaluate(({ name, count }) => window.mapBench.load(name, count), {
    name: peer,
    count: elements,
  });
  await tasks.note('load');
  const moved = peer === 'hall' ? {} : await gesturesOf(page, gestures, tasks);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const memory = rendererMemoryOf(root);
  const add = await page.evaluate(() => window.mapBench.add(7));
  await tasks.note('add');
  const pictures =
    peer === 'own' || peer === 'cytoscape' ? await page.evaluate(() => window.mapBench.pictures(5)) : null;
  const rearrange =
    peer === 'own' && elements <= mostToRearrange ? { rearrange: await rearranging(page, gestures) } : {};
  return {
    ...load,
    ...moved,
    ...rearrange,
    add,
    ...(peer === 'own' && pictures !== null ? { svg: pictures.svg } : {}),
    ...(pictures?.png == null ? {} : { png: pictures.png }),
    heap: heap / 1024 / 1024,
    memory,
    longest: tasks.longest,
  };
}

/** In turns, so that what the machine does besides falls on both alike. Nearness: rows of thousands take the engine minutes. */
async function rearranging(page: Page, gestures: Gestures): Promise<NonNullable<RunFigures['rearrange']>> {
  const once = (how: 'app' | 'engine') => page.evaluate((by) => window.mapBench.rearrange('near', by), how);
  const [app, engine]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    app.push(await once('app'));
    engine.push(await once('engine'));
  }
  await page.evaluate(() => window.mapBench.look('one'));
  const blank = await page.evaluate(() => window.mapBench.blank);
  const layout = once('app');
  const pan = await gestures.drag(blank, { x: 380, y: 160 });
  await layout;
  return { app, engine, pan };
}

async function gesturesOf(page: Page, gestures: Gestures, tasks: WatchedTasks) {
  const look = (at: 'all' | 'one') => page.evaluate((where) => window.mapBench.look(where), at);
  const middle = { x: windowSize.width / 2, y: windowSize.height / 2 };
  // The corner of the window, outside the map.
  const corner = { x: 3, y: 3 };
  const panAll = await gestures.drag(corner, { x: 380, y: 160 });
  await look('all');
  await tasks.note('panAll');
  const zoom = await gestures.zoom(middle);
  await look('one');
  await tasks.note('zoom');
  const { blank, held } = await page.evaluate(() => ({ blank: window.mapBench.blank, held: window.mapBench.held }));
  const pan = await gestures.drag(blank, { x: 380, y: 160 });
  await look('one');
  await tasks.note('pan');
  const drag = await gestures.drag(held, { x: 300, y: 150 });
  await look('one');
  await tasks.note('drag');
  const fit = await gestures.watch(() => page.evaluate(() => window.mapBench.fit()));
  await tasks.note('fit');
  return { panAll, zoom, pan, drag, fit };
}
