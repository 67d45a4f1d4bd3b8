// Sending and fetching 1,000 objects of 50 KB, eight at a time, against rclone on the same server in the same run; and
// how many requests it takes to look for news in a place of 100,000 objects. Budgets: docs/development.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashInKey } from '../../electron/sync/hash';
import { httpClient } from '../../electron/sync/http';
import { S3Store } from '../../electron/sync/s3-store';
import { severalAtATime } from '../../shared/sync/exchange-parts';
import { findNews } from '../../shared/sync/find-news';
import { keyOf } from '../../shared/sync/object-key';
import type { ListOptions, ObjectStore, StoreProblem } from '../../shared/sync/object-store';
import { fetchObject, storeObject } from '../../shared/sync/object-transfer';
import { accept, type Result } from '../../shared/values/result';

const objects = 1000;
const bytesEach = 50_000;
const rounds = 3;
const budgets = { push: 0.8, pull: 0.9, requests: 60 };
let missed = false;

function judge(what: string, figure: number, budget: number): void {
  const isWithin = figure <= budget;
  missed ||= !isWithin;
  console.log(
    `${isWithin ? '✔' : '✘'} ${what}: ${Number.isInteger(figure) ? figure : figure.toFixed(2)} (budget ${budget})`,
  );
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const environmentFile = path.join(
  process.env['SYNC_TEST_ROOT'] ?? path.join(os.tmpdir(), 'sync-test-servers'),
  's3-ceph',
  'env.json',
);

async function againstRclone(): Promise<void> {
  const hasRclone = spawnSync('rclone', ['version']).status === 0;
  if (!existsSync(environmentFile) || !hasRclone) {
    console.log(
      `NOT FOUND: ${hasRclone ? `a Ceph server (${environmentFile})` : 'rclone'}; sending and fetching are not measured.`,
    );
    return;
  }
  const told = JSON.parse(readFileSync(environmentFile, 'utf8')) as Record<string, string>;
  const { S3_ENDPOINT: endpoint = '', S3_REGION: region = '', S3_BUCKET: bucket = '' } = told;
  const { S3_ACCESS_KEY: accessKey = '', S3_SECRET_KEY: secretKey = '' } = told;
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'store-bench-'));
  const run = randomBytes(4).toString('hex');
  const files = path.join(scratch, 'files');
  mkdirSync(files);
  const addresses = Array.from({ length: objects }, (_, at) => {
    const bytes = new Uint8Array(randomBytes(bytesEach));
    const key = keyOf({ table: 'a'.repeat(20), device: 'a'.repeat(12), seq: at + 1, hash: hashInKey(bytes) });
    writeFileSync(path.join(files, path.basename(key)), bytes);
    return key;
  });
  const configuration = path.join(scratch, 'rclone.conf');
  writeFileSync(
    configuration,
    `[ceph]\ntype = s3\nprovider = Ceph\nendpoint = ${endpoint}\nregion = ${region}\naccess_key_id = ${accessKey}\nsecret_access_key = ${secretKey}\n`,
  );
  // A bundle of certificates in the environment is more than this version of rclone can take.
  const { AWS_CA_BUNDLE: _bundle, ...environment } = process.env;
  const rclone = (...words: string[]): number => {
    const start = performance.now();
    execFileSync('rclone', ['--config', configuration, '--transfers', '8', '--checkers', '8', 'copy', ...words], {
      env: environment,
    });
    return performance.now() - start;
  };
  const times = { push: [] as number[], pull: [] as number[], rclonePush: [] as number[], rclonePull: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const prefix = `bench-${run}-${round}/`;
    const store = new S3Store({ endpoint, region, bucket, accessKey, secretKey, prefix, send: httpClient() });
    // As an exchange does it: the bytes come from the disk, and what is fetched is held against its hash and kept.
    let start = performance.now();
    await severalAtATime(addresses, async (key) => {
      const bytes = new Uint8Array(readFileSync(path.join(files, path.basename(key))));
      must(await storeObject(store, key, bytes, hashInKey));
      return true;
    });
    times.push.push(performance.now() - start);
    times.rclonePush.push(rclone(files, `ceph:${bucket}/rclone-${run}-${round}`));
    const mine = path.join(scratch, `mine-${round}`);
    mkdirSync(mine);
    start = performance.now();
    await severalAtATime(addresses, async (key) => {
      const found = must(await fetchObject(store, key, hashInKey));
      if (found.kind !== 'whole') throw new Error(`${key} is ${found.kind}`);
      writeFileSync(path.join(mine, path.basename(key)), found.bytes);
      return true;
    });
    times.pull.push(performance.now() - start);
    const theirs = path.join(scratch, `theirs-${round}`);
    times.rclonePull.push(rclone(`ceph:${bucket}/rclone-${run}-${round}`, theirs));
    if (readdirSync(mine).length !== objects || readdirSync(theirs).length !== objects)
      throw new Error('files are missing');
    await severalAtATime(addresses, async (key) => (await store.delete(key)).ok);
    execFileSync('rclone', ['--config', configuration, 'purge', `ceph:${bucket}/rclone-${run}-${round}`], {
      env: environment,
    });
  }
  rmSync(scratch, { recursive: true });
  const listed = (values: readonly number[]): string => values.map((each) => `${Math.round(each)}`).join(', ');
  console.log(
    `sending ${objects} × ${bytesEach} bytes: ${listed(times.push)} ms; rclone ${listed(times.rclonePush)} ms`,
  );
  console.log(`fetching them: ${listed(times.pull)} ms; rclone ${listed(times.rclonePull)} ms`);
  judge('sending, as a share of rclone', median(times.push) / median(times.rclonePush), budgets.push);
  judge('fetching, as a share of rclone', median(times.pull) / median(times.rclonePull), budgets.pull);
}

/**
 * 100,000 keys in memory, answered as S3 does: pages of 1,000 at most, from any key. The keys are not put on the server,
 * since what is counted is requests and these do not depend on it.
 */
async function requestsForNews(): Promise<void> {
  const letters = 'abcdefghij';
  const tables = [...letters].map((letter) => letter.repeat(20));
  const devices = [...letters].slice(0, 5).map((letter) => letter.repeat(12));
  const keys: string[] = [];
  for (const table of tables) {
    for (const device of devices) {
      for (let seq = 1; seq <= 2000; seq += 1) keys.push(keyOf({ table, device, seq, hash: 'q'.repeat(52) }));
    }
  }
  keys.sort();
  let requests = 0;
  const list = async (prefix: string, { after = '', limit = 1000 }: ListOptions = {}) => {
    requests += 1;
    const found = keys.filter((key) => key.startsWith(prefix) && key > after);
    return accept({ keys: found.slice(0, limit), more: found.length > limit });
  };
  // Each device wrote one object that is new.
  const cursors = Object.fromEntries(devices.map((device) => [device, 1999]));
  const news = must(
    await findNews(
      { list } as unknown as ObjectStore,
      tables.map((table) => ({ table, cursors })),
      true,
    ),
  );
  // The number read last is looked at again, so two of each: one known, one new, which is all that has to be fetched.
  if (news.length !== tables.length * devices.length * 2) throw new Error(`${news.length} keys found`);
  console.log(
    `looking for news of ${tables.length} tables × ${devices.length} devices among ${keys.length} keys in memory`,
  );
  judge('requests', requests, budgets.requests);
}

function must<Value>(result: Result<Value, StoreProblem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

await requestsForNews();
await againstRclone();
process.exitCode = missed ? 1 : 0;
