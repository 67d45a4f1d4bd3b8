import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { servedFile } from '../../../electron/pages/served-file';

const root = path.resolve('/app/out/renderer');

describe('which file a URL means', () => {
  it.each([
    ['/facilitator.html', 'facilitator.html', 'text/html; charset=utf-8'],
    ['/assets/main-1a2b.js', 'assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/assets/met%20spatie.css', 'assets/met spatie.css', 'text/css; charset=utf-8'],
    ['/assets/letter.woff2', 'assets/letter.woff2', 'font/woff2'],
  ])('%s', (url, file, contentType) => {
    expect(servedFile(root, url)).toEqual({ file: path.join(root, file), contentType });
  });

  it.each([
    '/',
    '/../main/main.js',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fetc/passwd.json',
    '/..\\..\\package.json',
    '/..%5c..%5cpackage.json',
    '/C:/Windows/win.json',
    '/%2fetc%2fpasswd.json',
    '//server/share/file.json',
    '/.git/config.json',
    '/assets/.hidden.js',
    '/facilitator.html%00.js',
    '/facilitator.exe',
    '/facilitator',
    '/%E0%A4%A.html',
  ])('%s is nothing', (url) => {
    expect(servedFile(root, url)).toBeNull();
  });
});
