import { writeSync } from 'node:fs';
import { errorCode } from '../disk/atomic-write';
import { runCli } from './run';

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Written in one go and waited for, so that nothing is lost when the process ends. A reader that left is no mistake. */
function writeAll(descriptor: number, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      // A full pipe that does not block: give the reader a moment.
      Atomics.wait(pause, 0, 0, 5);
    }
  }
}

process.exitCode = await runCli(process.argv.slice(2), {
  writeOut: (content) => writeAll(1, content),
  writeError: (text) => writeAll(2, text),
});
