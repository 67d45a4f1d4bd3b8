import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { FULL_HD, startDisplay } from '../../build/display.mjs';
import { electronSwitches } from '../../build/electron-switches.mjs';

const project = path.resolve(import.meta.dirname, '..', '..');

/** Where one app keeps its things; a test that starts the app twice on the same folders sees what was kept. */
export interface Folders {
  /** The Chromium profile, with IndexedDB in it. */
  readonly userData: string;
  /** The journal and the backups, outside the profile. */
  readonly data: string;
  /** For files that the test opens or saves. */
  readonly files: string;
}

export interface LaunchOptions {
  /** Words on the app's command line, such as the path of a table file. */
  readonly parameters?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Instead of the test's own folders: for a second app beside the first. */
  readonly folders?: Folders;
  /** Error texts that this test provokes on purpose. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface RelaunchOptions extends LaunchOptions {
  /** `close` quits as a user would; `kill` ends the process at once (kill -9), as a crash would. */
  readonly by: 'close' | 'kill';
  /** What to do between the end and the next start: damage a file, remove a folder. */
  readonly meanwhile?: (folders: Folders) => Promise<void>;
}

export interface Running {
  readonly app: ElectronApplication;
  /** The facilitator's window. */
  readonly page: Page;
}

type Display = Awaited<ReturnType<typeof startDisplay>>;

interface TestFixtures {
  folders: Folders;
  /** Starts the app in the test's folders. Ended after the test, however the test ends. */
  launch: (options?: LaunchOptions) => Promise<Running>;
  /** Ends a running app and starts it again in the same folders. */
  relaunch: (running: Running, options: RelaunchOptions) => Promise<Running>;
  running: Running;
  app: ElectronApplication;
  page: Page;
  /** A second window: waits for the page whose address ends with this name. */
  windowOf: (app: ElectronApplication, name: 'facilitator' | 'projector') => Promise<Page>;
}

interface WorkerFixtures {
  /** `test.use({ monitorCount: 2 })` gives two Full HD monitors; `display.unplug(1)` and `plug(1)` act on the second. */
  monitorCount: number;
  display: Display;
}

async function temporaryFolders(): Promise<{ folders: Folders; remove: () => Promise<void> }> {
  const top = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-test-'));
  const [userData, data, files] = await Promise.all(
    ['user-data', 'data', 'files'].map((name) => mkdtemp(path.join(top, `${name}-`))),
  );
  return {
    folders: { userData: userData!, data: data!, files: files! },
    // Chromium's helpers may still write for a moment after the end.
    remove: () => rm(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

const isWindow = (page: Page, name: string) => page.url().split(/[?#]/)[0]!.endsWith(`/${name}.html`);

/** A new window has no address at first, so the list is asked again and not only the event. */
async function waitForWindow(app: ElectronApplication, name: string): Promise<Page> {
  const find = () => app.windows().find((page) => isWindow(page, name));
  await base.expect
    .poll(() => find() !== undefined, { message: `a window with ${name}.html`, timeout: 60_000 })
    .toBe(true);
  return find()!;
}

/** Kept from the start: an app that has ended no longer tells its process. */
const processes = new WeakMap<ElectronApplication, ChildProcess>();

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function kill(app: ElectronApplication): Promise<void> {
  const child = processes.get(app)!;
  if (hasEnded(child)) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Milliseconds; what is still to be saved then is saved in a few tenths of a second on a calm machine. */
const CLOSE_LIMIT = 60_000;

/** @returns what is wrong, if the app did not end by itself */
async function closeOrKill(app: ElectronApplication): Promise<string | undefined> {
  if (hasEnded(processes.get(app)!)) return undefined;
  const limit = new AbortController();
  const ended = await Promise.race([
    app.close().then(
      () => true,
      () => true, // it ended while it was asked to
    ),
    delay(CLOSE_LIMIT, false, { signal: limit.signal }),
  ]);
  limit.abort();
  if (ended) return undefined;
  await kill(app);
  return `the app did not close within ${CLOSE_LIMIT / 1000} s and was killed`;
}

/** What a person would look at after a failure: each window as it stands, and what the main process said. */
async function attachEvidence(testInfo: TestInfo, apps: readonly ElectronApplication[], said: string): Promise<void> {
  for (const [index, page] of apps.flatMap((app) => app.windows()).entries()) {
    const file = testInfo.outputPath(`window-${index + 1}.png`);
    const picture = await page.screenshot({ path: file, timeout: 5000 }).catch(() => undefined); // a window that hangs
    if (picture) await testInfo.attach(page.url(), { path: file, contentType: 'image/png' });
  }
  if (said) await testInfo.attach('the main process', { body: said, contentType: 'text/plain' });
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  monitorCount: [1, { option: true, scope: 'worker' }],

  display: [
    async ({ monitorCount }, use) => {
      const display = await startDisplay(Array.from({ length: monitorCount }, () => FULL_HD));
      await use(display);
      await display.stop();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern.
  folders: async ({}, use) => {
    const { folders, remove } = await temporaryFolders();
    await use(folders);
    await remove();
  },

  launch: async ({ display, folders: own }, use, testInfo) => {
    const started: ElectronApplication[] = [];
    const errors: string[] = [];
    let said = '';

    await use(async ({ parameters = [], environment = {}, folders = own, expectedErrors = [] } = {}) => {
      const note = (text: string) => {
        if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
      };
      const app = await _electron.launch({
        args: [...electronSwitches({ virtual: true }), project, ...parameters],
        cwd: project,
        timeout: 90_000,
        // Playwright switches the sandbox off by itself; here only root does without it.
        chromiumSandbox: process.getuid?.() !== 0,
        env: {
          ...(process.env as Record<string, string>),
          ...display.environment,
          GT_USER_DATA: folders.userData,
          GT_DATA_DIR: folders.data,
          ...environment,
        },
      });
      const child = app.process();
      processes.set(app, child);
      started.push(app);
      child.stderr?.on('data', (data) => {
        said += data;
      });
      const watch = (page: Page) => {
        page.on('pageerror', (error) => note(`${page.url()}: ${error.stack ?? error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') note(`${message.location().url || page.url()}: ${message.text()}`);
        });
      };
      app.on('window', watch);
      for (const page of app.windows()) watch(page);
      const page = await waitForWindow(app, 'facilitator');
      await page.waitForLoadState('domcontentloaded');
      // The program is loaded behind the window (0171): once something is answered it is there.
      await page.evaluate(() => window.facilitator.settings.read());
      return { app, page };
    });

    if (testInfo.status !== testInfo.expectedStatus || errors.length > 0) await attachEvidence(testInfo, started, said);
    for (const app of started) {
      const wrong = await closeOrKill(app);
      if (wrong) errors.push(wrong);
    }
    if (errors.length > 0) throw new Error(`The app reported errors:\n${errors.join('\n')}`);
  },

  relaunch: async ({ launch, folders }, use) => {
    await use(async ({ app }, { by, meanwhile, ...options }) => {
      await (by === 'kill' ? kill(app) : app.close());
      await meanwhile?.(options.folders ?? folders);
      return await launch(options);
    });
  },

  running: async ({ launch }, use) => {
    await use(await launch());
  },

  app: async ({ running }, use) => {
    await use(running.app);
  },

  page: async ({ running }, use) => {
    await use(running.page);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern.
  windowOf: async ({}, use) => {
    await use(waitForWindow);
  },
});

export const expect = test.expect;
