import { describe, expect, it } from 'vitest';
import { allowedWords, isTestBuild } from '../../../electron/engine-switches';

const release = { platform: 'linux', isForTests: false } as const;

describe('what a package may be told', () => {
  it('R-SAFE-2 keeps files and what says how to draw, in order', () => {
    const given = ['--disable-gpu', 'tafel.gebiedstafel', '--lang=nl', '/tmp/-streep.json'];
    expect(allowedWords(given, release)).toEqual(given);
  });

  it.each([
    '--no-sandbox',
    '-no-sandbox',
    '--remote-debugging-port=0',
    '--js-flags=--expose-gc',
    '--host-resolver-rules=MAP * 1.2.3.4',
    '--disable-web-security',
    '--proxy-pac-url=http://x',
    '--load-extension=/x',
    '--renderer-cmd-prefix=/x',
    '--LANG=nl',
    ' --no-sandbox',
  ])('R-SAFE-2 leaves %s out', (word) => {
    expect(allowedWords([word, 'tafel.json'], release)).toEqual(['tafel.json']);
  });

  it('R-SAFE-2 reads a slash and capitals as Windows does', () => {
    const windows = { platform: 'win32', isForTests: false } as const;
    expect(allowedWords(['/No-Sandbox', '--Lang=nl', 'C:\\tafels\\a.json'], windows)).toEqual([
      '--Lang=nl',
      'C:\\tafels\\a.json',
    ]);
  });

  it('R-SAFE-2 takes what stands behind a double dash for words, as Chromium does', () => {
    expect(allowedWords(['--', '--no-sandbox'], release)).toEqual(['--', '--no-sandbox']);
  });

  it('R-SAFE-2 lets only a build made for tests be looked at', () => {
    const words = ['--remote-debugging-port=0'];
    expect(allowedWords(words, { ...release, isForTests: isTestBuild('0.1.0-test.fallback.33.2.1') })).toEqual(words);
    expect(allowedWords(words, { ...release, isForTests: isTestBuild('0.1.0') })).toEqual([]);
  });
});
