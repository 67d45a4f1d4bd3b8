import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronSwitches } from '../../build/electron-switches.mjs';
import {
  type Figures,
  figuresOf,
  hallDelays,
  paintsOf,
  timingsOf,
  watchConsole,
  watchProjector,
} from '../demo/stopwatch';

/**
 * A hundred sentences captured on the example in the real app, with the hall open: Enter → saved, and saved → painted,
 * per window. Prints figures and never fails on them. The aims: saved within 20 ms, painted on the console within 2
 * frames of 1/60 s after that and in the hall within 4 (95 of 100).
 *
 * Two paces, each in an app of its own. As people do it, half a second passes between two sentences, which is faster
 * than anyone types. Without a pause a sentence comes as soon as the one before it was painted, while the panels and the
 * hall are still at work on that one: more than a table can ask, and the first place where slowness shows.
 */
const count = 100;
const paces = { 'half a second between two sentences': 500, 'without a pause': 0 };
const frame = 1000 / 60;
const root = process.cwd();

function sentence(at: number): string {
  const lines = [
    `Gemeente Proefdorp ${at} trekt Proefopgave ${at}`,
    `? Wie werkt vraag ${at} verder uit`,
    `* Les ${at}: eerst samen kijken`,
    `Er is gesproken over punt ${at}`,
  ];
  return lines[at % lines.length] as string;
}

async function windowNamed(app: ElectronApplication, name: string): Promise<Page> {
  const find = (): Page | undefined => app.windows().find((page) => page.url().includes(`/${name}.html`));
  while (find() === undefined) await app.waitForEvent('window', { timeout: 20_000 }).catch(() => undefined);
  return find() as Page;
}

/** @returns how many were not painted within five seconds */
async function captureAll(page: Page, pause: number): Promise<number> {
  const line = page.getByRole('combobox', { name: 'Vastleggen', exact: true });
  await line.focus();
  let refused = 0;
  for (let at = 0; at < count; at += 1) {
    await page.evaluate((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), pause);
    const before = (await timingsOf(page)).length;
    await page.keyboard.insertText(sentence(at));
    await page.keyboard.press('Enter');
    const wasPainted = await page
      .waitForFunction((known) => (window.demoWatch?.timings.length ?? 0) > known, before, { timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (wasPainted) continue;
    refused += 1;
    await line.fill('');
  }
  return refused;
}

/** What the disk alone takes for a line of the journal: appended and confirmed (fdatasync), at the same pace. */
async function appendAlone(folder: string, pause: number): Promise<Figures> {
  const file = await open(path.join(folder, 'lines'), 'a');
  const line = `${'x'.repeat(799)}\n`;
  const took: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const began = performance.now();
    await file.appendFile(line);
    await file.datasync();
    took.push(performance.now() - began);
  }
  await file.close();
  return figuresOf(took);
}

function row(name: string, { median, p95, max }: Figures, aim: string): string {
  const frames = (value: number): string => `${value.toFixed(1)} (${(value / frame).toFixed(1)})`;
  return `${name.padEnd(30)}${[median, p95, max].map((value) => frames(value).padStart(15)).join('')}   ${aim}`;
}

/** @returns milliseconds, to be kept with those of the other pace */
async function measure(folder: string, name: string, pause: number): Promise<Record<string, unknown>> {
  const app = await _electron.launch({
    args: [...electronSwitches({ virtual: true }), root, path.join(root, 'shared', 'example', 'example-table.json')],
    cwd: root,
    chromiumSandbox: process.getuid?.() !== 0,
    env: {
      ...(process.env as Record<string, string>),
      GT_USER_DATA: path.join(folder, 'user-data'),
      GT_DATA_DIR: path.join(folder, 'data'),
    },
  });
  try {
    const page = await windowNamed(app, 'facilitator');
    await page.getByRole('combobox', { name: 'Vastleggen', exact: true }).waitFor();
    await page.keyboard.press('Control+p');
    const hall = await windowNamed(app, 'projector');
    await hall.locator('.react-flow__node').first().waitFor();
    await watchConsole(page);
    await watchProjector(hall);
    const refused = await captureAll(page, pause);
    await hall.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const timings = (await timingsOf(page)).filter(({ enteredAt }) => enteredAt !== null);
    const figures = {
      enterToSaved: figuresOf(timings.map(({ enteredAt, savedAt }) => savedAt - (enteredAt ?? savedAt))),
      savedToPublished: figuresOf(timings.map(({ savedAt, publishedAt }) => publishedAt - savedAt)),
      savedToPaintedOnConsole: figuresOf(timings.map(({ savedAt, paintedAt }) => paintedAt - savedAt)),
      savedToPaintedInHall: figuresOf(hallDelays(timings, await paintsOf(hall))),
    };
    const alone = await appendAlone(folder, pause);
    const load = Number(loadavg()[0]?.toFixed(1));
    console.log(
      `\n${timings.length} sentences saved, ${refused} not, ${name}; load of the machine at the end ${load}.\n`,
    );
    console.log(`${'ms (frames of 1/60 s)'.padEnd(30)}         median            p95            max   aim at p95`);
    console.log(row('the disk alone', alone, ''));
    console.log(row('Enter → saved', figures.enterToSaved, '20 ms'));
    console.log(row('saved → told to the screens', figures.savedToPublished, ''));
    console.log(row('saved → painted, console', figures.savedToPaintedOnConsole, '2 frames'));
    console.log(row('saved → painted, hall', figures.savedToPaintedInHall, '4 frames'));
    return { load, sentences: timings.length, refused, milliseconds: { alone, ...figures } };
  } finally {
    await app.close();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-bench-'));
try {
  const report: Record<string, unknown> = {};
  for (const [name, pause] of Object.entries(paces)) {
    report[name] = await measure(path.join(folder, String(pause)), name, pause);
  }
  mkdirSync(path.join(root, 'out', 'bench'), { recursive: true });
  writeFileSync(path.join(root, 'out', 'bench', 'save.json'), `${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
