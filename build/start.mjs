// `npm start [-- --once] [-- FILE]`: from a bare clone to the facilitator's window.
import './check-node.mjs';
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { out } from './paths.mjs';
import { say, seconds } from './phases.mjs';
import { PlainError, runScript } from './plain-error.mjs';
import { setUpElectron } from './set-up.mjs';

/** On a machine without a display somebody may still want to see the window: the app leaves a picture here. */
const picture = path.join(out, 'window.png');

/** Calls back once, when the picture is complete: the app renames it into place. */
function whenPictureAppears(callback) {
  const watcher = watch(path.dirname(picture), () => {
    if (!existsSync(picture)) return;
    watcher.close();
    callback();
  });
  watcher.unref();
  return () => watcher.close();
}

async function startWithoutDisplay(runtime, parameters, once) {
  const { startDisplay } = await import('./display.mjs');
  const { runElectron } = await import('./run-electron.mjs');
  mkdirSync(out, { recursive: true });
  rmSync(picture, { force: true });
  const display = await startDisplay();
  say(`  No display here: the window opens on a virtual one (${display.environment.DISPLAY}).`);
  const show = () => {
    console.log(`A picture of the window: ${picture}`);
    console.log('`npm run demo` plays a whole meeting and leaves minutes, pictures and files.');
    if (!once) console.log('The app is running; Ctrl-C ends it.');
  };
  const forget = once ? () => {} : whenPictureAppears(show);
  try {
    const app = runElectron(runtime, {
      parameters,
      virtual: true,
      environment: { ...display.environment, GT_PICTURE: picture, ...(once ? { GT_PICTURE_EXIT: '1' } : {}) },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, app.stop);
    const code = await app.ended;
    if (!existsSync(picture)) {
      throw new PlainError(
        'The app ended before its window was painted. Is it already running? Then end that one first.',
      );
    }
    if (once) show();
    return code;
  } finally {
    forget();
    await display.stop();
  }
}

async function startOnDisplay(runtime, parameters) {
  const { runElectron } = await import('./run-electron.mjs');
  const app = runElectron(runtime, { parameters, virtual: false, environment: {} });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, app.stop);
  return await app.ended;
}

await runScript(async () => {
  const words = process.argv.slice(2);
  const once = words.includes('--once') || !process.stdin.isTTY;
  const parameters = words.filter((word) => word !== '--once');
  const start = performance.now();
  say('Gebiedstafel is being made ready.');
  const { hasDisplay } = await import('./display.mjs');
  const isVirtual = !hasDisplay();
  const runtime = await setUpElectron({ displays: isVirtual ? 'one' : 'none' });
  const { ensureSandboxWorks } = await import('./sandbox.mjs');
  ensureSandboxWorks(runtime);
  const { ensureBundle } = await import('./bundles.mjs');
  await ensureBundle('app');
  say(`Ready in ${seconds(performance.now() - start)}; opening the window.`);
  return isVirtual ? await startWithoutDisplay(runtime, parameters, once) : await startOnDisplay(runtime, parameters);
});
