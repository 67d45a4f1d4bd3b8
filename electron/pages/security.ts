import { app, type Session, session, type WebContents } from 'electron';
import { appOrigin } from '../../shared/ipc/origin';
import { isPermitted } from './permissions';
import { windowKindOf } from './window-registry';

/** Everything Chromium can reach beyond our own scheme. `blob:` and `data:` never leave the page. */
const outsideUrls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];

/** Before `ready`. */
export function hardenProcess({ devServer }: { readonly devServer: string | null }): void {
  // Under --no-sandbox (root in a container) enableSandbox() sends every child process into a crash loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Chromium's own services: none may look for updates, proxies, spelling dictionaries or variations.
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  // The belt under the braces: in a build, no name can be looked up and no address reached by any part of Chromium.
  if (devServer === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/** After `ready`, before the first page. */
export function hardenDefaultSession({ devServer }: { readonly devServer: string | null }): void {
  hardenSession(session.defaultSession, { devServer });
}

/** Denies a session the network and all permissions, except for the development server when there is one. */
export function hardenSession(target: Session, { devServer }: { readonly devServer: string | null }): void {
  const mayLeave = (url: string): boolean =>
    devServer !== null && (url.startsWith(devServer) || url.startsWith(devServer.replace(/^http/, 'ws')));
  target.webRequest.onBeforeRequest({ urls: outsideUrls }, ({ url }, answer) => answer({ cancel: !mayLeave(url) }));
  target.setPermissionRequestHandler((contents, permission, answer, details) =>
    answer(isPermitted(permission, details.isMainFrame && isFacilitator(contents))),
  );
  target.setPermissionCheckHandler((contents, permission, origin, details) =>
    isPermitted(permission, details.isMainFrame && isOwnOrigin(origin) && contents !== null && isFacilitator(contents)),
  );
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event) => event.preventDefault());
}

const isOwnOrigin = (origin: string): boolean => origin === appOrigin || origin === `${appOrigin}/`;
const isFacilitator = (contents: WebContents): boolean => windowKindOf(contents) === 'facilitator';

/** A page stays the page it is: it opens nothing, goes nowhere and embeds nothing. */
function hardenContents(contents: WebContents): void {
  // WebRTC asks neither the policy of the page nor the session: without this a page sends UDP wherever it likes.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.on('login', (event) => event.preventDefault());
}
