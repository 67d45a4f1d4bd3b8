import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractTarMember, extractZip } from '../../../build/electron-runtime/archives.mjs';

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-archives-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function tarOf(members: Record<string, string>): Buffer {
  const blocks = Object.entries(members).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

test('a member of a registry package is written as it is, whatever lies before it', async () => {
  const wanted = 'declare module "x" {}\n'.repeat(4000);
  writeFileSync(at('package.tgz'), gzipSync(tarOf({ 'package/README': 'r'.repeat(700), 'package/x.d.ts': wanted })));
  await extractTarMember(at('package.tgz'), 'package/x.d.ts', at('x.d.ts'));
  expect(readFileSync(at('x.d.ts'), 'utf8')).toBe(wanted);
});

test('a package without the member, or cut short, is refused', async () => {
  const tar = tarOf({ 'package/a': 'a'.repeat(3000) });
  writeFileSync(at('whole.tgz'), gzipSync(tar));
  writeFileSync(at('cut.tgz'), gzipSync(tar.subarray(0, 1500)));
  await expect(extractTarMember(at('whole.tgz'), 'package/b', at('b'))).rejects.toThrow('has no package/b');
  await expect(extractTarMember(at('cut.tgz'), 'package/a', at('a'))).rejects.toThrow('ends too early');
});

test('a zip gives the files that are asked for, packed or stored, empty ones too', async () => {
  const text = 'a line that packs well\n'.repeat(5000);
  const bytes = (value: string) => new TextEncoder().encode(value);
  const zip = zipSync({
    'Donor/app': [bytes(text), { level: 9, os: 3, attrs: 0o755 << 16 }],
    'Donor/data.bin': [bytes('stored'), { level: 0 }],
    'Donor/empty': bytes(''),
    'Donor/resources/secret': bytes('no'),
  });
  writeFileSync(at('donor.zip'), zip);
  const total = await extractZip(at('donor.zip'), at('unpacked'), (name: string) =>
    name.startsWith('Donor/resources/') ? undefined : name.replace('Donor/app', 'electron').replace('Donor/', ''),
  );
  expect(total).toEqual({ files: 3, bytes: text.length + 6 });
  expect(readFileSync(at('unpacked', 'electron'), 'utf8')).toBe(text);
  expect(statSync(at('unpacked', 'electron')).mode & 0o111).not.toBe(0);
  expect(statSync(at('unpacked', 'data.bin')).mode & 0o111).toBe(0);
  expect(readFileSync(at('unpacked', 'data.bin'), 'utf8')).toBe('stored');
  expect(readFileSync(at('unpacked', 'empty'), 'utf8')).toBe('');
});

test('a zip member cannot leave the folder', async () => {
  writeFileSync(at('bad.zip'), zipSync({ '../outside': new Uint8Array([1]) }));
  mkdirSync(at('unpacked'));
  chmodSync(at('unpacked'), 0o755);
  await expect(extractZip(at('bad.zip'), at('unpacked'), (name: string) => name)).rejects.toThrow('would leave');
  expect(() => statSync(at('outside'))).toThrow('ENOENT');
});

test('what is not a zip is refused', async () => {
  writeFileSync(at('page.zip'), '<html>sign in to this network</html>');
  await expect(extractZip(at('page.zip'), at('unpacked'), (name: string) => name)).rejects.toThrow('not a zip file');
});
