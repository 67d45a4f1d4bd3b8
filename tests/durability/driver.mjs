// Runs inside Electron in place of the app's own entry: starts the real app, and then does in its window what the plan
// says. Every entry that the program answers "saved" for is noted in a file before the answer leaves the main process.
import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, ipcMain } from 'electron';

/** @type {import('./app-run').Plan} */
const plan = JSON.parse(process.env.DURABILITY_PLAN ?? '{}');
const acknowledgements = openSync(plan.acknowledgements, 'a');
let acknowledged = 0;

const tell = (kind, value) => writeSync(1, `${kind} ${JSON.stringify(value)}\n`);

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) =>
  handle(channel, async (event, ...given) => {
    const answer = await listener(event, ...given);
    if (channel === 'journal:append' && answer.ok) {
      const [table, lines] = given;
      const dots = lines.map(({ entry }) => entry.dot);
      // One line in one write: it is there or not, like what it tells of.
      writeSync(acknowledgements, `${JSON.stringify({ table, dots })}\n`);
      acknowledged += lines.length;
      tell('ACKNOWLEDGED', acknowledged);
    }
    return answer;
  });

// The clock of the computer, set back or ahead: for the main process here, for the page when it is there.
const shift = Number(process.env.DURABILITY_CLOCK ?? 0);
if (shift !== 0) setClock(shift);

app.on('browser-window-created', (_event, window) => {
  window.on('page-title-updated', (_changed, title) => tell('TITLE', title));
  window.webContents.on('did-finish-load', () => tell('TITLE', window.webContents.getTitle()));
  window.webContents.once('did-finish-load', () => {
    if (!window.webContents.getURL().includes('/facilitator.html')) return;
    void drive(window.webContents).catch((error) => tell('FAILED', String(error?.stack ?? error)));
  });
});

async function drive(contents) {
  const inPage = (work, ...given) =>
    contents.executeJavaScript(`(${work})(...${JSON.stringify(given)})`).catch((error) => {
      throw new Error(`${work.name}: ${error.message}`);
    });
  contents.debugger.attach();
  const input = (method, parameters) => contents.debugger.sendCommand(method, parameters);
  await input('Emulation.setFocusEmulationEnabled', { enabled: true });
  const press = async (key, code, number, modifiers = 0) => {
    const event = { key, code, windowsVirtualKeyCode: number, modifiers };
    await input('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(key === 'Enter' ? { text: '\r' } : {}) });
    await input('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  const type = async (text) => {
    await input('Input.insertText', { text });
    await press('Enter', 'Enter', 13);
  };

  if (shift !== 0) await inPage(setClock, shift);
  await inPage(listIsThere);
  tell('LISTED', plan.isTimed ? null : await inPage(readCopies));
  for (const [at, name] of plan.open.entries()) {
    if (at > 0) {
      contents.send('menu:onCommand', { command: 'table.close' });
      await inPage(noTableIsOpen);
    }
    const how = await inPage(openListed, name);
    if (how === 'recovery') {
      tell('RECOVERY', { name, text: await inPage(screenText) });
      if (process.env.DURABILITY_PICTURE) {
        await delay(300);
        writeFileSync(process.env.DURABILITY_PICTURE, (await contents.capturePage()).toPNG());
      }
      if (await inPage(pressRestore)) await inPage(tableIsOpen, name);
    } else if (how === 'absent' && plan.create && at === 0) {
      await inPage(focusName);
      await type(name);
      await inPage(tableIsOpen, name);
    } else if (how === 'absent') tell('ABSENT', name);
  }
  if (plan.isTimed) {
    await inPage(focusLine);
    tell('USABLE', Date.now());
  } else tell('OPENED', { ...(await inPage(readCopies)), text: await inPage(screenText) });
  if (plan.load === null) {
    app.quit();
    return;
  }
  tell('LOADING', acknowledged);
  if (plan.load.batch !== null) {
    const bytes = new Uint8Array(readFileSync(plan.load.batch));
    contents.send('files:onOpenFile', { name: path.basename(plan.load.batch), path: plan.load.batch, bytes });
    await delay(plan.load.batchPause);
  }
  let sent = 0;
  const before = acknowledged;
  for (const sentence of plan.load.sentences) {
    await inPage(focusLine);
    await type(sentence);
    sent += 1;
    // As fast as it saves, with a few on their way: people wait for nothing.
    for (let pause = 0; sent - (acknowledged - before) > 3 && pause < 100; pause += 1) await delay(2);
  }
  tell('IDLE', acknowledged);
  if (plan.trouble) {
    for (let pause = 0; acknowledged - before < sent && pause < 24_000; pause += 1) await delay(5);
    await goThrough(plan.trouble, contents, inPage, input);
  }
  if (!plan.load.thenQuit) return;
  for (let pause = 0; acknowledged - before < sent && pause < 24_000; pause += 1) await delay(5);
  app.quit();
}

const half = 'Provincie financiert half';

async function goThrough(trouble, contents, inPage, input) {
  await contents.executeJavaScript('window.facilitator.projector.open()');
  const hall = () =>
    BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/projector.html'));
  await until(async () => (await textOf(hall()?.webContents)).includes(plan.open[0]));
  await inPage(focusLine);
  await input('Input.insertText', { text: half });
  await delay(300);
  const window = BrowserWindow.fromWebContents(contents);
  if (trouble === 'page crash') contents.forcefullyCrashRenderer();
  if (trouble === 'page hang') {
    void contents.executeJavaScript('for (;;);').catch(() => {});
    await delay(300);
    // As the system says after half a minute; the rest is the program's own.
    window.emit('unresponsive');
  }
  if (trouble === 'hall crash') hall().webContents.forcefullyCrashRenderer();
  if (trouble === 'graphics crash') {
    const graphics = app.getAppMetrics().find(({ type }) => type === 'GPU');
    if (graphics === undefined) throw new Error('there is no process for graphics');
    process.kill(graphics.pid, 'SIGKILL');
  }
  await delay(1500);
  await until(async () => (await textOf(hall()?.webContents)).includes(plan.open[0]));
  await until(async () => (await contents.executeJavaScript(`(${tableAndLine})()`).catch(() => null)) !== null);
  tell('AFTER', {
    ...(await contents.executeJavaScript(`(${tableAndLine})()`)),
    hall: await textOf(hall()?.webContents),
  });
}

const textOf = async (contents) =>
  contents === undefined || contents.isCrashed()
    ? ''
    : await contents.executeJavaScript('document.body.textContent').catch(() => '');

async function until(isSo) {
  for (let pause = 0; pause < 1200; pause += 1) {
    if (await Promise.race([isSo(), delay(2000, false)])) return;
    await delay(100);
  }
  throw new Error('what was waited for did not come');
}

function setClock(milliseconds) {
  const RealDate = globalThis.Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [RealDate.now() + milliseconds] : given));
    }
    static now() {
      return RealDate.now() + milliseconds;
    }
  };
}

// What follows runs in the page, from its text: it can use nothing from here.

async function listIsThere() {
  const isThere = () => document.querySelector('input') !== null && !document.body.textContent.includes('zoeken …');
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function openListed(name) {
  const here = document.querySelector('[data-region="top"] h1');
  if (here?.textContent === name) return 'open';
  const button = [...document.querySelectorAll('li button')].find((each) => each.textContent.includes(name));
  if (button === undefined) return 'absent';
  button.click();
  const begun = performance.now();
  while (performance.now() - begun < 120_000) {
    if (document.querySelector('[data-region="top"] h1')?.textContent === name) return 'open';
    if (document.querySelector('[data-recovery]') !== null) return 'recovery';
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${name} did not open: ${document.body.textContent.slice(0, 500)}`);
}

/** Takes what is offered first; false when there is nothing to restore from. */
function pressRestore() {
  const button = [...document.querySelectorAll('[data-recovery] button')].find(
    (each) => each.textContent === 'Herstellen',
  );
  if (button === undefined || button.disabled) return false;
  button.click();
  return true;
}

function focusName() {
  document.querySelector('input').focus();
}

function tableAndLine() {
  const line = document.querySelector('[data-region="capture"] input[role="combobox"]');
  const table = document.querySelector('[data-region="top"] h1');
  return line === null || table === null ? null : { line: line.value, table: table.textContent };
}

async function noTableIsOpen() {
  while (document.querySelector('[data-region="top"] h1') !== null || document.querySelector('li button') === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function tableIsOpen(name) {
  while (document.querySelector('[data-region="top"] h1')?.textContent !== name) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function focusLine() {
  const find = () => document.querySelector('[data-region="capture"] input[role="combobox"]');
  while (find() === null) await new Promise((resolve) => setTimeout(resolve, 2));
  if (document.activeElement !== find()) find().focus();
}

function screenText() {
  return document.body.textContent;
}

/** Both copies of every table as they are on the disk now. */
async function readCopies() {
  const ask = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stored = { heads: [], log: [], entities: [] };
  const names = (await indexedDB.databases().catch(() => [])).map(({ name }) => name);
  if (names.includes('gebiedstafel')) {
    const database = await ask(indexedDB.open('gebiedstafel')).catch(() => null);
    // One that cannot be opened holds nothing for anybody.
    if (database !== null)
      try {
        const kinds = Object.keys(stored).filter((kind) => database.objectStoreNames.contains(kind));
        if (kinds.length > 0) {
          const transaction = database.transaction(kinds);
          for (const kind of kinds) stored[kind] = await ask(transaction.objectStore(kind).getAll());
        }
      } finally {
        database.close();
      }
  }
  const journals = {};
  for (const { tableId } of await window.facilitator.journal.list()) {
    const answer = await window.facilitator.journal.read(tableId);
    journals[tableId] = answer.ok ? answer.contents.lines.map(({ entry }) => entry) : null;
  }
  return { stored, journals };
}

await import(pathToFileURL(path.join(import.meta.dirname, '..', '..', 'out', 'main', 'main.mjs')).href);
