import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import type { Page } from '@playwright/test';
import { electronSwitches } from '../../build/electron-switches.mjs';
import { expect, test } from './fixtures';
import { connectFromOutside, debuggingAddress } from './outside-view';
import { ordinaryUser, releaseLike } from './release-like';

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
  // Its inspect fuse is off, as users get it, so the test looks at the page from outside; that a build made for tests
  // lets somebody look is what its version says.
  const app = spawn(
    path.join(unpacked, 'gebiedstafel.bin'),
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

const foreign = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--js-flags=--expose-gc',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--disable-web-security',
  '--proxy-server=127.0.0.1:1',
  '--load-extension=/tmp',
  '--no-sandbox',
];

test('R-SAFE-2 a release obeys no switch that would open it, and keeps those that say how to draw', async ({
  display,
}) => {
  const release = await releaseLike(unpacked);
  const user = ordinaryUser(display.environment);
  try {
    const program = path.join(release.folder, 'gebiedstafel.bin');
    const first = await user.run(program, ['--disable-gpu', ...foreign, '--lang=nl']);
    expect(first.code).toBe(0);
    expect(first.said).not.toContain('DevTools listening');
    const { commandLine, end } = await user.running();
    expect(commandLine).toBe(`${program} --disable-gpu --lang=nl`);
    expect(existsSync(path.join(user.profile, 'DevToolsActivePort'))).toBe(false);
    end();
  } finally {
    await user.remove();
    await release.remove();
  }
});

test('R-SAFE-3 a package says what to do where it can have no sandbox, and does not run', async ({ display }) => {
  const release = await releaseLike(unpacked);
  const user = ordinaryUser({ ...display.environment, LC_ALL: 'nl_NL.UTF-8' });
  try {
    const tools = path.join(release.folder, 'tools');
    mkdirSync(tools);
    const tool = async (name: string, text: string) => {
      await writeFile(path.join(tools, name), `#!/bin/sh\n${text}\n`);
      await chmod(path.join(tools, name), 0o755);
    };
    // A kernel that forbids it; and nobody who has to press a button.
    await tool('unshare', 'exit 1');
    for (const viewer of ['zenity', 'kdialog', 'xmessage']) await tool(viewer, 'exit 0');
    const launcher = path.join(release.folder, 'gebiedstafel');
    const refused = await user.run(launcher, ['--no-sandbox'], { PATH: `${tools}:${process.env['PATH']}` });
    expect(refused.code).toBe(77);
    expect(refused.said).toContain('deze computer laat het programma zijn venster niet afschermen');
    expect(refused.said).toContain('Een beheerder kan');
    // Where the kernel lets it, the program gets the words without that one.
    rmSync(path.join(release.folder, 'gebiedstafel.bin'));
    await writeFile(path.join(release.folder, 'gebiedstafel.bin'), '#!/bin/sh\nprintf "<%s>" "$@"\n');
    await chmod(path.join(release.folder, 'gebiedstafel.bin'), 0o755);
    await tool('unshare', 'exit 0');
    const given = ['--no-sandbox', 'mijn tafel.gebiedstafel', '--lang=nl'];
    const started = await user.run(launcher, given, { PATH: `${tools}:${process.env['PATH']}` });
    expect(started).toEqual({ code: 0, said: '<mijn tafel.gebiedstafel><--lang=nl>' });
  } finally {
    await user.remove();
    await release.remove();
  }
});

test('R-SAFE-3 no desktop entry starts a package without its sandbox', async () => {
  const { build, Platform } = await import('electron-builder');
  const entries: string[] = [];
  await build({
    projectDir: project,
    prepackaged: unpacked,
    targets: Platform.LINUX.createTarget(['AppImage', 'deb']),
    publish: 'never',
    config: { directories: { output: 'release/test' } },
    // Called with what a package would contain, before the tools that write it are fetched; true ends it there.
    effectiveOptionComputed: async (told: { readonly desktop: string } | readonly [unknown, string]) => {
      entries.push('desktop' in told ? told.desktop : await readFile(told[1], 'utf8'));
      return true;
    },
  } as Parameters<typeof build>[0]);
  const starts = entries.map((entry) => /^Exec=(.*)$/m.exec(entry)?.[1]);
  expect(starts.sort()).toEqual(['/opt/Gebiedstafel/gebiedstafel %U', 'AppRun %U']);
  // The one program that the deb lets build a sandbox is the one that needs it.
  const profile = await readFile(path.join(unpacked, 'resources', 'apparmor-profile'), 'utf8');
  expect(profile).toContain('"/opt/Gebiedstafel/gebiedstafel.bin"');
});
