import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage, extractAll } from '@electron/asar';
import { expect } from '@playwright/test';

/** Root can have no sandbox, and a release does not run without: then it is tried as the user that owns nothing. */
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

/** A package as it is handed out: the same as the test build but for its version, which no longer says that it is one. */
export async function releaseLike(unpacked: string): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const top = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-release-'));
  const folder = path.join(top, 'app');
  linkTree(unpacked, folder);
  const archive = path.join(folder, 'resources', 'app.asar');
  extractAll(archive, path.join(top, 'archive'));
  const description = path.join(top, 'archive', 'package.json');
  const { version, ...rest } = JSON.parse(readFileSync(description, 'utf8'));
  await writeFile(description, JSON.stringify({ ...rest, version: String(version).replace(/-test\..*/, '') }));
  rmSync(archive);
  await createPackage(path.join(top, 'archive'), archive);
  if (isRoot) chmodSync(top, 0o755);
  return { folder, remove: () => rm(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** An ordinary user's home with a profile and a data folder in it, and how to start programs there. */
export function ordinaryUser(environment: Readonly<Record<string, string>>) {
  const home = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-user-'));
  if (isRoot) chownSync(home, nobody, nobody);
  const data = path.join(home, 'data');
  const profile = path.join(home, 'profile');
  const inUse = path.join(data, 'in-use.json');
  return {
    profile,
    /** Runs until it ends by itself. */
    async run(
      program: string,
      parameters: readonly string[],
      more: Readonly<Record<string, string>> = {},
    ): Promise<Ran> {
      const child = spawn(program, parameters, {
        cwd: home,
        ...(isRoot ? { uid: nobody, gid: nobody } : {}),
        env: {
          ...process.env,
          ...environment,
          HOME: home,
          XDG_RUNTIME_DIR: home,
          GT_USER_DATA: profile,
          GT_DATA_DIR: data,
          ...more,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
      const [code] = (await once(child, 'exit')) as [number | null];
      return { code, said };
    },
    /** The command line of the program that has the data folder, once there is one, and its end. */
    async running(): Promise<{ readonly commandLine: string; end(): void }> {
      const pid = (): number => JSON.parse(readFileSync(inUse, 'utf8')).pid;
      await expect.poll(() => existsSync(inUse) && readFileSync(inUse, 'utf8') !== '', { timeout: 30_000 }).toBe(true);
      const found = pid();
      // Chromium writes it anew, with spaces in it.
      const commandLine = readFileSync(`/proc/${found}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ');
      return { commandLine, end: () => process.kill(found, 'SIGKILL') };
    },
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}
