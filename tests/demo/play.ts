import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { minutesFormats } from '../../renderer/app/export/minutes-formats';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { type Language, languages } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { agendaOf } from '../../shared/session/current-session';
import type { JsonObject } from '../../shared/values/json';
import { expect, test } from '../e2e/fixtures';
import expectedChecks from '../fixtures/example/expected.json' with { type: 'json' };
import { runCli } from './cli';
import { type Comparison, compareChecks } from './compare-checks';
import { Facilitator, screenWords } from './facilitator';
import { setClock } from './meeting-clock';
import { preparedLines } from './prepared-lines';
import { settledPicture } from './settled-picture';
import { type Figures, figuresOf, hallDelays, paintsOf, timingsOf, watchConsole, watchProjector } from './stopwatch';
import { dayOf, type ExampleSession, medianOf, timeOf, typeEvents } from './type-events';
import { typingInto } from './typing';

const out = process.env['GT_DEMO_OUT'] ?? path.resolve('out', 'demo');

/** The event at which the hall is pictured: a role has just been given, so something stands in the spotlight. */
const pictured = 48;

const language: Language = languages.find((each) => each === process.env['GT_DEMO_LANGUAGE']) ?? 'nl';
const words = screenWords(language);
/** Key strokes of each event of the sessions. */
const strokes: number[] = [];

function exampleLog(): readonly LogEntry[] {
  const file = parseExchange(JSON.stringify(example));
  if (!file.ok) throw new Error('The example is refused');
  const log = importExchange(file.value, { replica: 'example' });
  if (!log.ok) throw new Error('The example cannot be replayed');
  return log.value;
}

const log = exampleLog();
const atStart = contentOf(fold(log.filter((entry) => entry.session === null && entry.event.type === 'table.created')));
const atEnd = contentOf(fold(log));

test(`the example meeting, typed into the app in ${language}`, async ({ launch, windowOf, folders }) => {
  await mkdir(out, { recursive: true });
  const startedAt = Date.now();
  const { app, page } = await launch({
    environment: { GT_SAVE_DIR: folders.files, TZ: 'Europe/Amsterdam' },
    // The page that is printed runs no script; Playwright tries to put its own there.
    expectedErrors: [/Blocked script execution in 'app:\/\/document/],
  });
  await fillScreen(app, page);
  const firstPaint = await firstContentfulPaint(page);
  const hands = new Facilitator(page, language, await typingInto(app, page));
  await hands.chooseLanguage();
  await setClock(page, '2021-12-02T13:00:00+01:00');
  await hands.createTable(example.areaTable.name);
  await watchConsole(page);
  await hands.press('Control+p');
  const projector = await windowOf(app, 'projector');
  await projector.waitForLoadState('domcontentloaded');
  await watchProjector(projector);

  for (const line of preparedLines(atStart, language)) await hands.capture(line);
  await expectCounts(page, example.initial.elements.length, example.initial.relations.length);
  const prepared = {
    keystrokes: hands.keystrokes,
    lines: example.initial.elements.length + example.initial.relations.length,
  };

  const [first, second] = example.sessions as [ExampleSession, ExampleSession];
  await holdSession({ page, projector, hands, session: first });
  const exportTimes = await exportMinutes(hands, folders.files);
  await takePictures(hands);
  await holdSession({ page, projector, hands, session: second });
  await hands.press('Escape');

  const timings = await timingsOf(page);
  const paints = await paintsOf(projector);
  await takeReplayPictures(hands);
  await exportTable(hands, folders.files);
  const sessionStrokes = hands.keystrokes - prepared.keystrokes;
  const archive = await exportArchive(hands, folders.files);
  await collect(folders.files);
  const comparisons = await checkReports();
  const events = first.events.length + second.events.length;
  const report = {
    language,
    entries: timings.length,
    keystrokes: {
      preparedMap: { lines: prepared.lines, total: prepared.keystrokes },
      sessions: {
        events,
        total: sessionStrokes,
        perEvent: Math.round((10 * sessionStrokes) / events) / 10,
        medianPerEvent: medianOf(strokes),
      },
    },
    milliseconds: {
      startToFirstPaint: Math.round(firstPaint - startedAt),
      enterToSaved: measured(timings, ({ enteredAt, savedAt }) => savedAt - (enteredAt ?? savedAt)),
      savedToPaintedOnConsole: measured(timings, ({ savedAt, paintedAt }) => paintedAt - savedAt),
      enterToPaintedOnConsole: measured(timings, ({ enteredAt, paintedAt }) => paintedAt - (enteredAt ?? paintedAt)),
      savedToPaintedOnProjector: figuresOf(hallDelays(timings, paints)),
      exports: { ...exportTimes, archive },
    },
    checks: comparisons,
  };
  await writeFile(path.join(out, 'timings.json'), `${JSON.stringify(report, null, 2)}\n`);
  say(report);
  for (const { differences } of Object.values(comparisons)) expect(differences).toEqual([]);
});

function measured<Timing extends { readonly enteredAt: number | null }>(
  timings: readonly Timing[],
  read: (timing: Timing) => number,
): Figures {
  return figuresOf(timings.filter(({ enteredAt }) => enteredAt !== null).map(read));
}

interface Meeting {
  readonly page: Page;
  readonly projector: Page;
  readonly hands: Facilitator;
  readonly session: ExampleSession;
}

async function holdSession({ page, projector, hands, session }: Meeting): Promise<void> {
  const typed = atEnd.sessions.get(session.id);
  if (typed === undefined) throw new Error(`The example has no session ${session.id}`);
  await hands.planSession(typed, agendaOf(atEnd, session.id), {
    date: dayOf(session.start, language),
    start: timeOf(session.start, language),
    end: timeOf(session.end, language),
  });
  await typeEvents({
    hands,
    session,
    pages: [page, projector],
    after: async ({ seq, type, data }, keystrokes) => {
      strokes.push(keystrokes);
      if (session.id === 'ses-1' && seq === pictured) await keepPicture(projector, 'projector.png');
      if (type !== 'decision.proposed') return;
      const { no } = (data as unknown as { readonly decision: { readonly no: string } }).decision;
      await hands.readBack(no, async () => {
        await expect(projector.getByText(no).first()).toBeVisible();
        if (no === '2021-03') await projector.screenshot({ path: path.join(out, 'projector-decision.png') });
      });
    },
  });
}

async function expectCounts(page: Page, elements: number, relations: number): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('main')).toContainText(String(elements));
  await expect(page.getByRole('main')).toContainText(String(relations));
  await page.keyboard.press('Control+1');
}

async function fillScreen(app: ElectronApplication, page: Page): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((facilitator) => facilitator.setBounds({ x: 0, y: 0, width: 1920, height: 1080 }));
}

function firstContentfulPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** All formats from the dialog that opens after closing, each timed from the press to the file. */
async function exportMinutes(hands: Facilitator, folder: string): Promise<Readonly<Record<string, number>>> {
  const dialog = hands.page.getByRole('dialog', { name: new RegExp(words.session.titleOf.minutes('')) });
  const times: Record<string, number> = {};
  for (const format of minutesFormats) {
    await hands.reach(dialog.getByRole('button', { name: words.session.formats[format] }));
    const before = performance.now();
    await hands.press('Enter');
    await expect.poll(async () => (await readdir(folder)).some((name) => name.endsWith(`.${format}`))).toBe(true);
    times[format] = Math.round(performance.now() - before);
  }
  return times;
}

async function takePictures(hands: Facilitator): Promise<void> {
  const { page } = hands;
  await hands.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await hands.press('Control+0');
  await keepPicture(page, 'console.png');
  await hands.command('view.themeDark');
  await keepPicture(page, 'console-dark.png');
  await hands.command('view.themeLight');
}

/** Looking back at the moment at which the hall was pictured. */
async function takeReplayPictures(hands: Facilitator): Promise<void> {
  const { page } = hands;
  await expect(page.getByRole('dialog')).toBeHidden();
  await hands.press('Alt+7');
  await hands.press('Control+t');
  await hands.press('Home');
  await hands.press('Control+ArrowRight');
  for (let item = 0; item < 5; item += 1) await hands.press('Shift+ArrowRight');
  for (let event = 0; event < 5; event += 1) await hands.press('ArrowRight');
  await keepPicture(page, 'replay.png');
  await hands.command('view.themeDark');
  await keepPicture(page, 'replay-dark.png');
  await hands.command('view.themeLight');
  await hands.press('Control+t');
}

async function keepPicture(page: Page, name: string): Promise<void> {
  await writeFile(path.join(out, name), await settledPicture(page));
}

async function exportTable(hands: Facilitator, folder: string): Promise<void> {
  const files = (ending: string) => async () => (await readdir(folder)).some((name) => name.endsWith(ending));
  await hands.press('Control+s');
  await expect.poll(files('.gebiedstafel')).toBe(true);
  await hands.command('export.exchange');
  await expect.poll(files('.json')).toBe(true);
  await hands.command('export.mapPicture');
  await expect.poll(files('.png')).toBe(true);
}

/** The public archive package of both sessions, timed from the press to the file. */
async function exportArchive(hands: Facilitator, folder: string): Promise<number> {
  const dialog = hands.page.getByRole('dialog', { name: words.archive.title });
  await hands.command('export.archive');
  const owner = atEnd.elements.get(atEnd.table?.owner ?? '')?.name ?? '';
  for (const [label, text] of [
    [words.archive.creator, owner],
    [words.archive.contact, 'archief@voorbeeldland.invalid'],
  ] as const) {
    await hands.reach(dialog.getByRole('textbox', { name: label }));
    await hands.press('Control+a');
    await hands.type(text);
  }
  const before = performance.now();
  await hands.press('Enter');
  await expect.poll(async () => (await readdir(folder)).some((name) => name.endsWith('.zip'))).toBe(true);
  return Math.round(performance.now() - before);
}

/** What the files are called that are left. */
const names: Readonly<Record<string, string>> = {
  '.json': 'exchange.json',
  '.png': 'map.png',
  '.gebiedstafel': 'table.gebiedstafel',
  '.zip': 'archive-public.zip',
};

async function collect(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const ending = path.extname(name);
    await copyFile(path.join(folder, name), path.join(out, names[ending] ?? `minutes${ending}`));
  }
}

/** The command line replays what the app exported; its report must be that of the example, figure for figure. */
async function checkReports(): Promise<Readonly<Record<string, Comparison>>> {
  const exchange = path.join(out, 'exchange.json');
  const file = parseExchange(await readFile(exchange));
  if (!file.ok) throw new Error('The exported file is refused');
  const sessions = file.value.sessions.map(({ id }) => id);
  const moments = [
    ['afterSession1', sessions[0] ?? '', expectedChecks.afterSession1],
    ['afterSession2', sessions[1] ?? '', expectedChecks.afterSession2],
  ] as const;
  const found: Record<string, Comparison> = {};
  for (const [name, until, expected] of moments) {
    const report = path.join(out, 'checks.json');
    const asOf = expected.actionsOverdue.asOf;
    await runCli(['replay', exchange, '--until', until, '--as-of', asOf, '--report', report]);
    const checks = JSON.parse(await readFile(report, 'utf8')) as JsonObject;
    found[name] = compareChecks(expected as unknown as JsonObject, atEnd, checks, await exportedContent(exchange));
  }
  return found;
}

async function exportedContent(exchange: string): Promise<Content> {
  const file = parseExchange(await readFile(exchange));
  if (!file.ok) throw new Error('The exported file is refused');
  const imported = importExchange(file.value, { replica: 'exported' });
  if (!imported.ok) throw new Error('The exported file cannot be replayed');
  return contentOf(fold(imported.value));
}

function say(report: {
  readonly entries: number;
  readonly keystrokes: { readonly sessions: { readonly perEvent: number; readonly medianPerEvent: number } };
  readonly milliseconds: Readonly<Record<string, unknown>>;
  readonly checks: Readonly<Record<string, Comparison>>;
}): void {
  const figures = ({ median, p95 }: Figures) => `${median} ms (p95 ${p95} ms)`;
  const { milliseconds, checks } = report;
  console.log(
    `\n${report.entries} entries; ${report.keystrokes.sessions.medianPerEvent} key strokes per event of the sessions (median; ${report.keystrokes.sessions.perEvent} on average, planning and reading back included)`,
  );
  for (const [name, value] of Object.entries(milliseconds)) {
    const isFigures = typeof value === 'object' && value !== null && 'median' in value;
    console.log(`  ${name}: ${isFigures ? figures(value as Figures) : JSON.stringify(value)}`);
  }
  for (const [name, { figures: count, differences }] of Object.entries(checks)) {
    console.log(`  ${name}: ${count - differences.length} of ${count} figures as expected`);
    for (const difference of differences) console.log(`    ${JSON.stringify(difference)}`);
  }
}
