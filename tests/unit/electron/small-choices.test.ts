import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderPath } from '../../../electron/disk/data-folder';
import { systemLanguage } from '../../../electron/language';
import { deservesReload } from '../../../electron/pages/page-failure';

describe('the data folder', () => {
  it('is beside the profile, and apart in development', () => {
    expect(dataFolderPath('/home/a/.config', null, true)).toBe(path.join('/home/a/.config', 'Gebiedstafel data'));
    expect(dataFolderPath('/home/a/.config', null, false)).not.toBe(dataFolderPath('/home/a/.config', null, true));
  });

  it('can be given', () => {
    expect(dataFolderPath('/home/a/.config', '/mnt/stick/data', true)).toBe('/mnt/stick/data');
  });
});

describe('the language of the system', () => {
  it.each([
    [['nl-NL', 'en-US'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['fr-FR', 'de', 'en'], 'en'],
    [['fr-FR'], 'nl'],
    [[], 'nl'],
  ] as const)('of %j is %s', (preferred, language) => {
    expect(systemLanguage(preferred)).toBe(language);
  });
});

describe('a page that fails', () => {
  it('is loaded again, unless it keeps failing', () => {
    expect(deservesReload([], 1000)).toBe(true);
    expect(deservesReload([100, 200], 1000)).toBe(true);
    expect(deservesReload([100, 200, 300], 1000)).toBe(false);
    expect(deservesReload([100, 200, 300], 1000 + 60_000)).toBe(true);
  });
});
