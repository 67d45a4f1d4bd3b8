import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Folder with the scripts that start test servers; nothing but these tests knows of it, and they do without. */
const scripts = process.env['SYNC_TEST_SERVERS'] ?? path.resolve(import.meta.dirname, '../../../shared/servers');
const runningRoot = process.env['SYNC_TEST_ROOT'] ?? path.join(os.tmpdir(), 'sync-test-servers');

export type ServerName = 's3-ceph' | 'webdav-apache' | 'webdav-nginx';
export type ServerEnvironment = Readonly<Record<string, string>>;

/** What a server that runs says of itself, or null when there is none; then the log names it. */
export function findServer(name: ServerName): ServerEnvironment | null {
  const told = readEnvironment(path.join(runningRoot, name, 'env.json'));
  const address = told?.['S3_ENDPOINT'] ?? told?.['WEBDAV_URL'];
  if (told !== null && address !== undefined && answers(address)) return told;
  console.warn(`NOT FOUND: test server ${name} (looked in ${path.join(runningRoot, name)}). Its tests are skipped.`);
  return null;
}

function answers(address: string): boolean {
  const { hostname, port } = new URL(address);
  const program = `require('net').connect(${Number(port)},${JSON.stringify(hostname)}).on('connect',()=>process.exit(0)).on('error',()=>process.exit(1))`;
  return spawnSync(process.execPath, ['-e', program], { timeout: 5000 }).status === 0;
}

function readEnvironment(file: string): ServerEnvironment | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ServerEnvironment;
  } catch {
    return null;
  }
}

/** A server of one test's own, so that killing it disturbs nobody. */
export interface OwnServer {
  readonly environment: ServerEnvironment;
  run(verb: 'start' | 'kill9' | 'pause' | 'resume'): void;
  remove(): void;
}

/** Whether this server can be started here; when not, the log says so. */
export function canStart(name: ServerName): boolean {
  const isThere = existsSync(path.join(scripts, `${name}.sh`));
  if (!isThere) console.warn(`NOT FOUND: ${name}.sh to start a server of our own (looked in ${scripts}).`);
  return isThere;
}

/** @param root folder of the server, made and removed here when not given */
export function startOwnServer(
  name: ServerName,
  root = mkdtempSync(path.join(os.tmpdir(), 'store-faults-')),
  options: Readonly<Record<string, string>> = {},
): OwnServer {
  const script = path.join(scripts, `${name}.sh`);
  const run = (verb: string): string =>
    execFileSync(script, [verb], {
      env: { ...process.env, ...options, SYNC_TEST_ROOT: root },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const environment = JSON.parse(run('start').trim().split('\n').at(-1) ?? '{}') as ServerEnvironment;
  return {
    environment,
    run: (verb) => void run(verb),
    remove: () => {
      run('clean');
      rmSync(root, { recursive: true, force: true });
    },
  };
}
