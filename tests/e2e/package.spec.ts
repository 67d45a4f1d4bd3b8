import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import type { Page } from '@playwright/test';
import { electronSwitches } from '../../build/electron-switches.mjs';
import { expect, test } from './fixtures';
import { connectFromOutside, debuggingAddress } from './outside-view';

const project = path.resolve(import.meta.dirname, '..', '..');
const unpacked = path.join(project, 'release', 'test', 'linux-unpacked');
const example = path.join(project, 'shared', 'example', 'example-table.json');

test.skip(process.platform !== 'linux', 'packages of other systems are made and tried on those systems');

test.beforeAll(async () => {
  await promisify(execFile)(process.execPath, [path.join(project, 'build', 'package.mjs')], { cwd: project });
});

test('a package holds the three bundles, the licences and nothing else', () => {
  const places = listPackage(path.join(unpacked, 'resources', 'app.asar'), { isPack: false })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.split('/').length <= 3);
  expect(places.sort()).toEqual([
    '/LICENSE',
    '/docs',
    '/docs/THIRD-PARTY.md',
    '/out',
    '/out/main',
    '/out/preload',
    '/out/renderer',
    '/package.json',
  ]);
});

test('a package made with the substitute runtime says that it is a test build', async () => {
  test.skip(
    !existsSync(path.join(project, 'node_modules/electron/dist/fallback.json')),
    'the official runtime is there',
  );
  const { extractFile } = await import('@electron/asar');
  const { version } = JSON.parse(extractFile(path.join(unpacked, 'resources', 'app.asar'), 'package.json').toString());
  expect(version).toMatch(/-test\.fallback\.\d+\.\d+\.\d+$/);
  for (const left of ['version', 'fallback.json', 'resources/default_app.asar']) {
    expect(existsSync(path.join(unpacked, left)), left).toBe(false);
  }
});

test('the packaged app starts from another folder and opens a table', async ({ display, folders }) => {
  const file = path.join(folders.files, 'voorbeeldtafel.json');
  await copyFile(example, file);
  const { areaTable } = JSON.parse(await readFile(example, 'utf8'));
  // Its inspect fuse is off, as users get it, so the test looks at the page from outside.
  const app = spawn(
    path.join(unpacked, 'gebiedstafel'),
    [...electronSwitches({ virtual: true }), '--remote-debugging-port=0', file],
    {
      cwd: tmpdir(),
      env: {
        ...process.env,
        ...display.environment,
        GT_USER_DATA: folders.userData,
        GT_DATA_DIR: folders.data,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  try {
    const browser = await connectFromOutside(await debuggingAddress(app));
    const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages());
    await expect.poll(() => pages().some((page) => page.url().includes('facilitator.html'))).toBe(true);
    const page = pages().find((each) => each.url().includes('facilitator.html'))!;
    await expect(page.getByText(areaTable.name).first()).toBeVisible();
    expect(await page.evaluate(() => window.facilitator.app.info())).toMatchObject({ packaged: true });
    await browser.close();
  } finally {
    app.removeAllListeners('exit');
    if (app.exitCode === null && app.signalCode === null) {
      app.kill('SIGKILL');
      await once(app, 'exit');
    }
  }
});
