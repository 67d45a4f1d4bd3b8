// Starts the app from the project folder and stays until it ends.
import { spawn } from 'node:child_process';
import { electronSwitches } from './electron-switches.mjs';
import { root } from './paths.mjs';

/**
 * @param {{ executable: string }} runtime
 * @param {{ parameters: string[], virtual: boolean, environment: Record<string, string> }} options
 * parameters: words for the app. virtual: the display has no graphics card.
 * @returns {{ stop: () => void, ended: Promise<number> }} stop: asks at the first call, ends it at the second.
 * ended: the exit code
 */
export function runElectron(runtime, { parameters, virtual, environment }) {
  // A terminal that is itself an Electron program sets this, and Electron would then start as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const child = spawn(runtime.executable, [...electronSwitches({ virtual }), root, ...parameters], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own: Ctrl-C then reaches it once, through `stop`. A second signal makes Electron end badly.
    detached: process.platform !== 'win32',
  });
  let isAsked = false;
  const stop = () => {
    child.kill(isAsked ? 'SIGKILL' : 'SIGTERM');
    isAsked = true;
  };
  process.once('exit', stop);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('exit', stop);
      resolve(code ?? (signal === 'SIGTERM' ? 0 : 1));
    });
  });
  return { stop, ended };
}
