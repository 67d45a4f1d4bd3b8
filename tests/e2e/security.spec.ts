import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** What Chromium says when the policy holds; these tests provoke it on purpose. */
const policyAtWork = [
  /Content Security Policy|Trusted ?Type|TrustedScript|TrustedHTML|ERR_|Not allowed to load|Failed to load resource/i,
];

/**
 * Runs code as the page would. Code that Playwright evaluates directly is exempt from the content security policy; a
 * task that it leaves behind is not.
 */
function asThePage<Answer>(page: Page, attempt: () => Answer | Promise<Answer>): Promise<Answer | string> {
  return page.evaluate(
    (source) =>
      new Promise<never>((resolve) => {
        const run = new Function(`return (${source})()`) as () => unknown;
        setTimeout(async () => {
          try {
            resolve((await run()) as never);
          } catch (error) {
            resolve(`${(error as Error).name}` as never);
          }
        });
      }),
    attempt.toString(),
  );
}

/** Two frames and a call to the main process and back: what was set in motion before has had its turn. */
function aTurn(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await window.facilitator.app.info();
  });
}

/** A server that a leak would reach: it counts what arrives. */
async function listener(): Promise<{ readonly url: string; readonly requests: string[]; readonly server: Server }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('ok');
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, server };
}

test('the pages have one secure origin and nothing of Node', async ({ app, page, windowOf }) => {
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  for (const each of [page, projector]) {
    const found = await each.evaluate(() => ({
      origin: location.origin,
      secure: isSecureContext,
      node: ['require', 'process', 'module', 'Buffer', '__dirname', 'ipcRenderer'].filter((name) => name in globalThis),
    }));
    expect(found).toEqual({ origin: 'app://gebiedstafel', secure: true, node: [] });
  }
});

test('each window has its own bridge and no other', async ({ app, page, windowOf }) => {
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  expect(await page.evaluate(() => 'projector' in window)).toBe(false);
  expect(await projector.evaluate(() => 'facilitator' in window)).toBe(false);
  const bridge = await projector.evaluate(() => ({
    groups: Object.keys(window.projector),
    names: Object.keys(window.projector.projection).sort(),
  }));
  expect(bridge).toEqual({ groups: ['projection'], names: ['onProjection', 'ready', 'requestClose'] });
});

test('the windows run with isolation and without Node, also the hidden ones', async ({ app, page }) => {
  await page.evaluate(() => window.facilitator.projector.open());
  await page.evaluate(() => window.facilitator.projector.showDisplayNumbers());
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .filter((contents) => contents.getType() === 'window')
      .map((contents) => {
        const given = (
          contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
        ).getLastWebPreferences();
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = given;
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false };
      }),
  );
  expect(preferences.length).toBeGreaterThanOrEqual(3);
  for (const each of preferences) {
    expect(each).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
});

test('no text becomes code, markup or style', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: policyAtWork });
  // biome-ignore lint/security/noGlobalEval: that it is refused is what this shows.
  expect(await asThePage(page, () => globalThis.eval('1 + 1'))).toBe('EvalError');
  expect(await asThePage(page, () => new Function('return 1')())).toBe('EvalError');
  expect(
    await asThePage(page, () => {
      document.createElement('div').innerHTML = '<b>vet</b>';
    }),
  ).toBe('TypeError');
  expect(
    await asThePage(page, () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.head.append(script);
      return 'injected' in window;
    }),
  ).toBe('TypeError');
  expect(
    await asThePage(page, () => {
      const box = document.createElement('div');
      box.setAttribute('style', 'position: fixed');
      document.body.append(box);
      return getComputedStyle(box).position;
    }),
  ).toBe('static');
});

test('nothing leaves the computer, by any of the ways a page has', async ({ launch }) => {
  const { url, requests, server } = await listener();
  const { app, page } = await launch({ expectedErrors: policyAtWork });
  await page.evaluate((target) => Object.assign(window, { target }), url);
  const ways: readonly (() => unknown)[] = [
    () => fetch((window as unknown as { target: string }).target),
    () => fetch((window as unknown as { target: string }).target, { mode: 'no-cors' }),
    () =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = image.onerror = resolve;
        image.src = `${(window as unknown as { target: string }).target}/picture.png`;
      }),
    () =>
      new Promise((resolve) => {
        const socket = new WebSocket((window as unknown as { target: string }).target.replace('http', 'ws'));
        socket.onopen = socket.onerror = resolve;
      }),
    () => navigator.sendBeacon((window as unknown as { target: string }).target, 'geheim'),
    () => import(/* @vite-ignore */ `${(window as unknown as { target: string }).target}/module.js`),
    () =>
      new Promise((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.onload = link.onerror = resolve;
        link.href = `${(window as unknown as { target: string }).target}/style.css`;
        document.head.append(link);
      }),
  ];
  for (const way of ways) await asThePage(page, way as () => unknown);
  // Past the policy of the page: what any other part of Chromium would do.
  const fromSession = await app.evaluate(
    ({ session }, target) =>
      session.defaultSession.fetch(target).then(
        () => 'fetched',
        () => 'refused',
      ),
    url,
  );
  expect(fromSession).toBe('refused');
  expect(requests).toEqual([]);
  // The listener does hear: otherwise the silence would prove nothing.
  await fetch(url);
  expect(requests).toEqual(['GET /']);
  server.close();
});

test('a printed document runs no script and fetches nothing', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: [...policyAtWork, /Blocked script execution/] });
  const { url, requests, server } = await listener();
  const html = `<!doctype html><html lang="nl"><head><title>Verslag</title>
    <link rel="stylesheet" href="${url}/style.css"><style>@import url("${url}/import.css"); h1 { color: #333; }</style></head>
    <body onload="document.title='script'"><h1>Verslag</h1><img src="${url}/pixel.png" alt=""><script>document.body.textContent = 'script'; fetch('${url}/script')</script>
    <iframe src="${url}/frame"></iframe></body></html>`;
  const answer = await page.evaluate(
    (given) => window.facilitator.print.pdf(given, { language: 'nl', title: 'Verslag' }),
    html,
  );
  expect(answer.ok).toBe(true);
  expect(requests).toEqual([]);
  server.close();
});

test('a page stays where it is and opens nothing', async ({ launch }) => {
  const { app, page } = await launch({ expectedErrors: policyAtWork });
  const before = page.url();
  const windows = app.windows().length;
  expect(await asThePage(page, () => window.open('https://example.com') === null)).toBe(true);
  expect(await asThePage(page, () => window.open('/projector.html') === null)).toBe(true);
  for (const away of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://gebiedstafel/projector.html',
    'app://elders/',
  ]) {
    await page.evaluate((target) => {
      setTimeout(() => {
        location.href = target;
      });
    }, away);
    await aTurn(page);
    expect(page.url()).toBe(before);
  }
  await asThePage(page, () => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await asThePage(page, () => {
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
  });
  await aTurn(page);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(windows);
});

test('no file outside the built pages is served', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: policyAtWork });
  const statuses = await page.evaluate(async () => {
    const tried = [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/../main/main.mjs',
      '/facilitator',
      '/',
    ];
    return Promise.all(tried.map(async (address) => (await fetch(address)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
  const headers = await page.evaluate(async () => {
    const answer = await fetch('/facilitator.html');
    return ['content-security-policy', 'x-content-type-options', 'referrer-policy'].map((name) =>
      answer.headers.get(name),
    );
  });
  expect(headers[0]).toContain("default-src 'none'");
  expect(headers.slice(1)).toEqual(['nosniff', 'no-referrer']);
  expect(await page.evaluate(() => fetch('/facilitator.html', { method: 'POST' }).then(({ status }) => status))).toBe(
    404,
  );
});

test('permissions are two for the facilitator and none for the hall', async ({ launch, windowOf }) => {
  const { app, page } = await launch({ expectedErrors: [...policyAtWork, /denied|permission/i] });
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  await projector.waitForLoadState('load');
  const granted = (each: Page) =>
    each.evaluate(async () => {
      const names = `geolocation notifications camera microphone midi clipboard-read clipboard-write persistent-storage
        screen-wake-lock local-fonts window-management storage-access idle-detection background-sync`.split(/\s+/);
      const states = await Promise.all(
        names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
      );
      return names.filter((_name, index) => states[index] !== 'denied');
    });
  expect(await granted(page)).toEqual(['clipboard-write', 'persistent-storage']);
  expect(await granted(projector)).toEqual([]);
  const asked = await page.evaluate(async () => {
    const name = (error: unknown) => (error as Error).name;
    return {
      notifications: await Notification.requestPermission(),
      screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'given', name),
      keepAwake: await navigator.wakeLock.request('screen').then(() => 'given', name),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          // 1 is "denied", unlike 2, "could not be found".
          ({ code }) => resolve(code),
        ),
      ),
    };
  });
  expect(asked).toEqual({ notifications: 'denied', screen: 'NotAllowedError', keepAwake: 'NotAllowedError', place: 1 });
});

test('a window that the program did not make may ask nothing, with the right page and preload', async ({ launch }) => {
  // The page in that window finds nothing to talk to; whatever it says about that is no matter here.
  const { app } = await launch({ expectedErrors: [/^/] });
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://gebiedstafel/facilitator.html');
      const said: unknown = await stranger.webContents.executeJavaScript(
        `facilitator.journal.list().then(() => 'answered', (error) => error.message)`,
      );
      stranger.destroy();
      return String(said);
    },
    path.resolve(import.meta.dirname, '..', '..', 'out', 'preload', 'facilitator.cjs'),
  );
  expect(answer).toContain('journal:list is not for this sender');
});

test('arguments that are not as agreed are refused before anything is done', async ({ page }) => {
  const said = await page.evaluate(async () => {
    const attempt = (call: Promise<unknown>) =>
      call.then(
        () => 'accepted',
        (error: Error) => error.message,
      );
    const { journal, files } = window.facilitator;
    return Promise.all([
      attempt(journal.read('../../elders')),
      attempt(journal.forget('..')),
      attempt(journal.append('tafel', [{ n: 1, entry: 'geheim' as never }])),
      attempt(files.saveFile({ suggestedName: 'a.md', content: 42 as never })),
    ]);
  });
  for (const each of said) expect(each).toContain('unexpected arguments at');
  // The refusal tells the place, never the content.
  expect(said.join()).not.toContain('geheim');
});

test('what is not a projection does not reach the hall', async ({ app, page, windowOf }) => {
  await page.evaluate(() => window.facilitator.projector.open());
  await windowOf(app, 'projector');
  const answer = await page.evaluate(() =>
    window.facilitator.projector.project('{ "type": "heartbeat", "person": "Jan Jansen" }'),
  );
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-a-projection' } });
});
