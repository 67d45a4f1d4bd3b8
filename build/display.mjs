// An X display where there is none (Linux only). One monitor: Xvfb. Several: Xorg with its dummy driver, the only
// headless server whose monitors Electron counts one by one, so that plugging and unplugging can be tested.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

/**
 * @typedef {{ width: number, height: number }} Monitor pixels
 * @typedef {object} Display
 * @property {Record<string, string>} environment what a program needs to find the display
 * @property {(index: number) => void} plug switches a monitor on, to the right of the one before it
 * @property {(index: number) => void} unplug switches a monitor off
 * @property {(index: number, size: Monitor) => void} resize gives a monitor another resolution, as another scale would too
 * @property {() => Promise<void>} stop
 */

export const FULL_HD = { width: 1920, height: 1080 };

/** @returns {boolean} whether a window can open here as it is */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const XORG_CONFIGURATION = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 2160
  EndSubSection
EndSection
`;

function serverFor(monitors, folder) {
  const common = ['-nolisten', 'tcp', '-noreset', '-displayfd', '3'];
  if (monitors.length === 1) {
    const [{ width, height }] = monitors;
    return { command: 'Xvfb', parameters: [...common, '-dpi', '96', '-screen', '0', `${width}x${height}x24`] };
  }
  const configuration = path.join(folder, 'xorg.conf');
  writeFileSync(configuration, XORG_CONFIGURATION);
  // Named by its full path: the `Xorg` on the PATH is a wrapper that wants a console.
  return {
    command: '/usr/lib/xorg/Xorg',
    parameters: [
      ...common,
      '-config',
      configuration,
      '-logfile',
      path.join(folder, 'xorg.log'),
      '-novtswitch',
      '-sharevts',
    ],
  };
}

/** The server picks a free display number and writes it to descriptor 3 once it accepts connections. */
function displayNumber(server, answer, command) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.once('error', (error) =>
      reject(
        new PlainError(
          `${command} could not be started (${error.code}). Run npm start once: it checks the system packages.`,
        ),
      ),
    );
    server.once('exit', (code) => reject(new PlainError(`${command} stopped at once with exit code ${code}.`)));
    answer.on('data', (data) => {
      text += data;
      if (text.endsWith('\n')) resolve(text.trim());
    });
  });
}

function monitorControls(monitors, environment) {
  const xrandr = (...words) => {
    const result = spawnSync('xrandr', words, { env: { ...process.env, ...environment }, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`xrandr ${words.join(' ')}: ${result.error?.message ?? result.stderr}`);
  };
  const mode = ({ width, height }) => `${width}x${height}`;
  const output = (index) => `DUMMY${index}`;
  // The query after each change makes the server look again; without it Electron hears nothing of the change.
  const plug = (index) => {
    const place = index === 0 ? ['--primary'] : ['--right-of', output(index - 1)];
    xrandr('--output', output(index), '--mode', mode(monitors[index]), ...place);
    xrandr('--query');
  };
  const unplug = (index) => {
    xrandr('--output', output(index), '--off');
    xrandr('--query');
  };
  const resize = (index, size) => {
    xrandr('--addmode', output(index), mode(size));
    const place = index === 0 ? [] : ['--right-of', output(index - 1)];
    xrandr('--output', output(index), '--mode', mode(size), ...place);
    xrandr('--query');
  };
  const allow = (index) => xrandr('--addmode', output(index), mode(monitors[index]));
  return { plug, unplug, resize, allow };
}

/**
 * Starts a display of our own; it ends with `stop` or with this process.
 * @param {Monitor[]} [monitors] left to right, the first one primary
 * @returns {Promise<Display>}
 */
export async function startDisplay(monitors = [FULL_HD]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-display-'));
  const { command, parameters } = serverFor(monitors, folder);
  // A group of its own: Ctrl-C must not take the display away before the windows on it.
  const server = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const answer = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const kill = () => server.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (server.exitCode === null && server.signalCode === null && server.pid) {
      server.ref(); // waiting for an unreferenced child alone would end this process first
      server.kill();
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const environment = {
      DISPLAY: `:${await displayNumber(server, answer, command)}`,
      WAYLAND_DISPLAY: '',
      XDG_SESSION_TYPE: 'x11',
    };
    answer.destroy();
    server.unref();
    const { plug, unplug, resize, allow } = monitorControls(monitors, environment);
    if (monitors.length > 1) {
      for (const index of monitors.keys()) {
        if (index > 0) allow(index);
        plug(index);
      }
    }
    return { environment, plug, unplug, resize, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
