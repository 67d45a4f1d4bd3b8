// Process start → first contentful paint, of the app and of a bare Electron window that shows one line of text. In
// turns, each start with folders of its own: the first start ever, and a later one (the app then has a table to list).
// Prints medians and never fails on them; the aim is 1.3 times the bare window.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { currentRuntime } from '../../build/electron-runtime/place.mjs';
import { electronSwitches } from '../../build/electron-switches.mjs';
import { out, root } from '../../build/paths.mjs';

const ROUNDS = 9;
const STARTS = ['first start', 'later start'];

const bareWindow = `
const { app, BrowserWindow } = require('electron');
app.setPath('userData', process.env.GT_USER_DATA);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  window.loadFile('page.html');
  window.webContents
    .executeJavaScript(
      \`new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      })\`,
    )
    .then((firstContentfulPaint) => console.log('TIMING ' + JSON.stringify({ firstContentfulPaint })));
});
app.on('window-all-closed', () => app.quit());
`;

const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-bench-'));
const electron = currentRuntime()?.executable;
if (electron === undefined) throw new Error('There is no Electron in place: run this with npm run bench');

function makeBareWindow() {
  const bare = path.join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(path.join(bare, 'package.json'), '{ "name": "bare-window", "main": "main.cjs" }');
  writeFileSync(path.join(bare, 'main.cjs'), bareWindow);
  writeFileSync(path.join(bare, 'page.html'), '<!doctype html><meta charset="utf-8"><title>Bare</title><h1>Bare</h1>');
  return bare;
}

/** Resolves when the settings name a table, which is the last thing that happens when one is opened. */
async function aTableIsKept(data) {
  const settings = path.join(data, 'settings.json');
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (existsSync(settings) && JSON.parse(readFileSync(settings, 'utf8')).settings.recentTables.length > 0) return;
    await setTimeout(50);
  }
  throw new Error('The example was not opened within ten seconds');
}

/**
 * One start, ended as soon as it has told its moments.
 * @returns {Promise<{ firstPaint: number, usable: number | null }>} milliseconds since the process was started
 */
async function start(application, profile, parameters = [], until = async () => {}) {
  const began = performance.timeOrigin + performance.now();
  const child = spawn(electron, [...electronSwitches({ virtual: true }), application, ...parameters], {
    env: {
      ...process.env,
      GT_USER_DATA: path.join(profile, 'user-data'),
      GT_DATA_DIR: path.join(profile, 'data'),
      GT_TIMING: '1',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  let said = '';
  const told = new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      said += data;
      const line = /^TIMING (.*)\n/m.exec(said);
      if (line !== null) resolve(JSON.parse(line[1]));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${application} ended before its window was painted:\n${said}`)));
  });
  const { firstContentfulPaint, startScreenReady } = await told;
  await until();
  child.kill('SIGTERM');
  await ended;
  const since = (moment) => (moment === undefined || moment === null ? null : moment - began);
  return { firstPaint: since(firstContentfulPaint), usable: since(startScreenReady) };
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function figures(values) {
  return { median: Math.round(median(values)), least: Math.round(Math.min(...values)), values: values.map(Math.round) };
}

async function main() {
  const bare = makeBareWindow();
  const table = path.join(root, 'shared', 'example', 'example-table.json');
  const later = { bare: path.join(folder, 'later-bare'), app: path.join(folder, 'later-app') };
  // Twice, since Chromium keeps the compiled scripts of a page from its second showing on.
  await start(bare, later.bare);
  await start(bare, later.bare);
  await start(root, later.app, [table], () => aTableIsKept(path.join(later.app, 'data')));
  await start(root, later.app);

  const measured = Object.fromEntries(STARTS.map((name) => [name, { bare: [], app: [], usable: [] }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = { bare: path.join(folder, `bare-${round}`), app: path.join(folder, `app-${round}`) };
    for (const [name, profiles] of [
      [STARTS[0], first],
      [STARTS[1], later],
    ]) {
      const ofBare = await start(bare, profiles.bare);
      const ofApp = await start(root, profiles.app);
      measured[name].bare.push(ofBare.firstPaint);
      measured[name].app.push(ofApp.firstPaint);
      measured[name].usable.push(ofApp.usable);
    }
  }

  const load = loadavg()[0].toFixed(1);
  console.log(`${ROUNDS} starts each, in turns; load of the machine at the end ${load}. Medians in ms:\n`);
  console.log('               bare window   app, first paint   times   app, list of tables shown');
  const report = {};
  for (const name of STARTS) {
    const { bare: ofBare, app, usable } = measured[name];
    const ratio = median(app) / median(ofBare);
    report[name] = { bare: figures(ofBare), app: figures(app), ratio, usable: figures(usable) };
    const cells = [median(ofBare).toFixed(0).padStart(11), median(app).toFixed(0).padStart(16)];
    console.log(
      `${name.padEnd(13)}  ${cells[0]}   ${cells[1]}   ${ratio.toFixed(2).padStart(5)}   ${median(usable).toFixed(0).padStart(25)}`,
    );
  }
  mkdirSync(path.join(out, 'bench'), { recursive: true });
  writeFileSync(path.join(out, 'bench', 'start.json'), `${JSON.stringify({ load, ...report }, null, 2)}\n`);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
