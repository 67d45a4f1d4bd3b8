// `npm run dev`: hot reload. Vite serves the pages, main and preloads are rebuilt when they change and the app starts
// again. The windows keep their own origin, app://…, since it is the key of the database: the app's protocol handler
// relays to Vite.
import './check-node.mjs';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { hasDisplay, startDisplay } from './display.mjs';
import { out } from './paths.mjs';
import { say } from './phases.mjs';
import { runScript } from './plain-error.mjs';
import { runElectron } from './run-electron.mjs';
import { setUpElectron } from './set-up.mjs';

/** The page is not served from Vite's address, so the reload socket must be told its port before Vite listens. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  probe.close();
  return port;
}

async function servePages() {
  const [{ createServer: createVite }, { renderer }] = await Promise.all([
    import('vite'),
    import('./vite/renderer.mjs'),
  ]);
  const port = await freePort();
  const server = await createVite({
    ...renderer,
    logLevel: 'info',
    clearScreen: false,
    // React's refresh comes as an inline script; the app's policy for development knows this nonce.
    html: { cspNonce: 'vite' },
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      ws: { protocol: 'ws', host: '127.0.0.1', clientPort: port },
    },
  });
  await server.listen();
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Builds main and preloads, again at every change; `onBuilt` is called once when all are there, then per change. */
async function watchNodeSide(onBuilt) {
  const [{ build }, { main }, { preloads }] = await Promise.all([
    import('vite'),
    import('./vite/main.mjs'),
    import('./vite/preloads.mjs'),
  ]);
  const configurations = [main, ...preloads];
  let awaited = configurations.length;
  const watchers = [];
  for (const configuration of configurations) {
    const built = await build({
      ...configuration,
      mode: 'development',
      build: { ...configuration.build, watch: {} },
    });
    const watcher = /** @type {import('vite').Rolldown.RolldownWatcher} */ (built);
    watchers.push(watcher);
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') say(event.error.message);
      if (event.code !== 'BUNDLE_END') return;
      awaited = Math.max(0, awaited - 1);
      if (awaited === 0) onBuilt();
    });
  }
  return () => Promise.all(watchers.map((watcher) => watcher.close()));
}

await runScript(async () => {
  const runtime = await setUpElectron({ displays: hasDisplay() ? 'none' : 'one' });
  // What is built here is a development build; the next `npm start` must not take it for its own.
  rmSync(path.join(out, 'app.stamp'), { force: true });
  const display = hasDisplay() ? undefined : await startDisplay();
  if (display) say(`No display here: the window opens on a virtual one (${display.environment.DISPLAY}).`);
  const pages = await servePages();

  let app;
  let isRestarting = false;
  return await new Promise((finish, fail) => {
    /** @type {() => Promise<unknown>} */
    let closeWatchers = async () => {};
    const end = async (code) => {
      app?.stop();
      await app?.ended;
      await Promise.all([closeWatchers(), pages.close(), display?.stop()]);
      finish(code);
    };
    const open = () => {
      app = runElectron(runtime, {
        parameters: process.argv.slice(2),
        virtual: display !== undefined,
        environment: { ...display?.environment, GT_DEV_SERVER: pages.address },
      });
      app.ended.then((code) => {
        if (isRestarting) {
          isRestarting = false;
          open();
        } else void end(code);
      }, fail);
    };
    const restart = () => {
      if (!app) open();
      else if (!isRestarting) {
        isRestarting = true;
        say('Main process changed: starting again.');
        app.stop();
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.removeAllListeners(signal); // Vite's own listeners would end this process before the app has ended
      process.on(signal, () => {
        isRestarting = false;
        void end(0);
      });
    }
    watchNodeSide(restart).then((close) => {
      closeWatchers = close;
    }, fail);
  });
});
