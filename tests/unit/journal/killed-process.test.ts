import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

let program = '';

beforeAll(async () => {
  const bundled = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'killed-writer.ts'),
      write: false,
      target: 'node20.18',
      rolldownOptions: { external: [/^node:/], output: { format: 'es', codeSplitting: false } },
    },
  });
  if (Array.isArray(bundled) || !('output' in bundled)) throw new Error('one bundle was expected');
  program = bundled.output[0].code;
});

/** Lets the writer confirm some lines and kills it in the middle of the next. Returns the last confirmed number. */
async function writeUntilKilled(dataFolder: string, replica: string, confirmations: number): Promise<number> {
  const writer = spawn(process.execPath, ['--input-type=module', '-', dataFolder, replica], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  writer.stdin.end(program);
  let said = '';
  for await (const chunk of writer.stdout) {
    said += String(chunk);
    if (said.split('\n').length > confirmations) writer.kill('SIGKILL');
  }
  if (writer.signalCode === null && writer.exitCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
  // What was said after the last line end is half a number.
  return Number(said.split('\n').at(-2) ?? 0);
}

describe('a process that is killed while it writes', () => {
  it('loses nothing that was confirmed, over several lives', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    let confirmed = 0;
    for (let life = 1; life <= 6; life += 1) {
      confirmed = Math.max(confirmed, await writeUntilKilled(folder, `leven-${life}`, 15 + life * 7));
      const contents = await contentsOf(startJournal(folder));
      expect(contents.last).toBeGreaterThanOrEqual(confirmed);
      expect(contents.lines.map(({ n }) => n)).toEqual(Array.from({ length: contents.last }, (_, index) => index + 1));
      expect(contents.lines.every(({ n, entry: { text } }) => text.endsWith(String(n)))).toBe(true);
      expect(contents.report).toMatchObject({
        brokenLines: [],
        missing: [],
        doubled: [],
        detached: [],
        unreadable: [],
      });
    }
    expect(confirmed).toBeGreaterThan(100);
    expect(await journalFilesOf(folder)).toHaveLength(6);
  });
});
