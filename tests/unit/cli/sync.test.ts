import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from '../../../electron/cli/run';
import { environmentProxy, readTarget } from '../../../electron/cli/sync-target';
import { readTable } from '../../../electron/cli/table-source';
import { sha256 } from '../../../electron/disk/sha256';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import { publicLog } from '../../../shared/exchange/public-log';
import { writeTableFile } from '../../../shared/exchange/table-file';
import type { LogEntry } from '../../../shared/log/log-entry';
import { withoutNames } from '../../../shared/names/name-eraser';
import { findPlanted, tableWithNames } from '../names/named-table';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cli-sync-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function cli(...argv: string[]) {
  let out = '';
  let error = '';
  const code = await runCli(argv, {
    writeOut: (content) => {
      out += String(content);
    },
    writeError: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

async function logIn(file: string): Promise<readonly LogEntry[]> {
  const read = await readTable(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error('not read');
  return read.value;
}

describe('cli sync', () => {
  let folder: string;
  let place: string;
  let whole: readonly LogEntry[];
  const fileWith = async (name: string, log: readonly LogEntry[]): Promise<string> => {
    const file = path.join(folder, name);
    writeFileSync(file, await writeTableFile(log, sha256));
    return file;
  };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(scratch, 'files-'));
    place = mkdtempSync(path.join(scratch, 'place-'));
    const read = await readTable(new TextEncoder().encode(JSON.stringify(example)));
    if (!read.ok) throw new Error('not read');
    whole = read.value;
  });

  it('R-PLACE-7: two files end with the same lines, whichever goes first', async () => {
    const ahead = await fileWith('ahead.gebiedstafel', whole);
    const behind = await fileWith('behind.gebiedstafel', whole.slice(0, 70));
    const first = await cli('sync', behind, '--target', place, '--lang', 'en');
    expect(first).toEqual({ code: 0, out: `${behind}: 0 lines received, 70 lines sent\n`, error: '' });
    expect((await cli('sync', ahead, '--target', place)).out).toContain(`${whole.length - 70} regels meegegeven`);
    expect((await cli('sync', behind, '--target', place)).out).toContain(`${whole.length - 70} regels overgenomen`);
    expect(await logIn(behind)).toEqual(await logIn(ahead));
    expect((await cli('sync', ahead, behind, '--target', place, '--lang', 'en')).out).toBe(
      `${ahead}: 0 lines received, 0 lines sent\n${behind}: 0 lines received, 0 lines sent\n`,
    );
  });

  it('R-NAME-15: a line that lost a name elsewhere loses it in the file, also when nothing else is new', async () => {
    const named = tableWithNames();
    const [one, other] = [await fileWith('een.gebiedstafel', named), await fileWith('ander.gebiedstafel', named)];
    for (const file of [one, other]) expect((await cli('sync', file, '--target', place)).code).toBe(0);
    expect(findPlanted(JSON.stringify(publicLog(await logIn(other))))).toBeDefined();
    writeFileSync(one, await writeTableFile(withoutNames(named), sha256));
    for (const file of [one, other]) expect((await cli('sync', file, '--target', place)).code).toBe(0);
    expect(findPlanted(JSON.stringify(publicLog(await logIn(other))))).toBeUndefined();
  });

  it('R-PLACE-8: locks a place with another passphrase, both from the environment', async () => {
    const file = await fileWith('tafel.gebiedstafel', whole);
    const [from, to] = ['een lange wachtzin', 'vier heel andere woorden'];
    expect(await cli('passphrase', '--target', place)).toMatchObject({ code: 2, out: '' });
    vi.stubEnv('GT_SYNC_PASSPHRASE', from);
    vi.stubEnv('GT_SYNC_NEW_PASSPHRASE', to);
    expect(await cli('passphrase', '--target', place)).toEqual({
      code: 1,
      out: '',
      error: 'Deze plek is niet op slot.\n',
    });
    expect((await cli('sync', file, '--target', place)).code).toBe(0);
    vi.stubEnv('GT_SYNC_PASSPHRASE', 'geraden wachtzin');
    expect((await cli('passphrase', '--target', place)).error).toContain('De wachtzin klopt niet');
    vi.stubEnv('GT_SYNC_PASSPHRASE', from);
    expect((await cli('passphrase', '--target', place)).out).toContain('De wachtzin is vervangen');
    expect((await cli('sync', file, '--target', place)).error).toContain('De wachtzin klopt niet');
    vi.stubEnv('GT_SYNC_PASSPHRASE', to);
    expect((await cli('sync', file, '--target', place)).code).toBe(0);
    vi.stubEnv('GT_SYNC_NEW_PASSPHRASE', 'te kort');
    expect((await cli('passphrase', '--target', place)).code).toBe(2);
    vi.unstubAllEnvs();
  });

  it('R-PLACE-7: tells a place that is not there, and leaves the file as it is', async () => {
    const file = await fileWith('one.gebiedstafel', whole);
    const before = readFileSync(file);
    expect(await cli('sync', file, '--target', path.join(place, 'gone'))).toMatchObject({ code: 2 });
    const unreachable = await cli('sync', file, '--target', 'https://anna@127.0.0.1:1/x/', '--lang', 'en');
    expect(unreachable).toMatchObject({ code: 1, out: '' });
    expect(unreachable.error).toContain('cannot be reached');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    [['sync'], 'a file is missing'],
    [['sync', 'a.gebiedstafel'], '--target needs a value'],
    [['sync', 'a.json', '--target', '.'], 'table files'],
    [['sync', 'a.gebiedstafel', 'a.gebiedstafel', '--target', '.'], 'twice'],
    [['sync', 'a.gebiedstafel', '--target', 'https://anna:word@server/x/'], 'GT_SYNC_SECRET'],
    [['sync', 'a.gebiedstafel', '--target', 's3+https://server/bucket/'], 's3+https://key@server/bucket/'],
    [['sync', 'a.gebiedstafel', '--target', '.', '--lang', 'fr'], '--lang'],
  ])('R-PLACE-7: refuses %j in words', async (argv, words) => {
    const { code, error } = await cli(...argv);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });

  it('R-PLACE-7: reads buckets and servers, and follows the proxy of the environment', async () => {
    expect(readTarget('s3+https://KEY@s3.example:8443/tafels/noord/2026/?region=nl-1')).toEqual({
      kind: 's3',
      endpoint: 'https://s3.example:8443',
      region: 'nl-1',
      bucket: 'tafels',
      prefix: 'noord/2026/',
      accessKey: 'KEY',
    });
    expect(readTarget('https://anna@cloud.example/dav/')).toEqual({
      kind: 'webdav',
      url: 'https://cloud.example/dav/',
      username: 'anna',
    });
    const proxy = environmentProxy({ HTTPS_PROXY: 'proxy.example:3128', no_proxy: 'inner.example, 10.0.0.1' });
    expect(await proxy('https://s3.example/')).toBe('http://proxy.example:3128');
    expect(await proxy('https://s3.inner.example/')).toBeNull();
    expect(await proxy('http://s3.example/')).toBeNull();
  });
});
