import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathFromOrder, pathInOrder } from '../../../electron/journal/erased-copies';

describe('where the copies are that wait to be put in the place of those with names', () => {
  it.each([
    ['in the data folder', path.win32, 'C:\\data', 'C:\\data\\tables\\tafel\\journal'],
    ['beside it', path.win32, 'C:\\data', 'C:\\data reservekopieën\\tafel\\current.gtbackup'],
    ['on another drive', path.win32, 'C:\\data', 'D:\\kopie\\tafel\\current.gtbackup'],
    ['on a share', path.win32, 'C:\\data', '\\\\server\\share\\kopie\\tafel\\current.gtbackup'],
    ['in the data folder', path.posix, '/data', '/data/tables/tafel/journal'],
    ['on a stick', path.posix, '/data', '/media/stick/tafel/current.gtbackup'],
  ] as const)('R-NAME-7 is found again at the next start: %s', (_where, ways, dataFolder, target) => {
    const written = pathInOrder(dataFolder, target, ways);
    expect(written).not.toContain('\\');
    expect(pathFromOrder(dataFolder, written, ways)).toBe(target);
  });

  it('R-NAME-7 is found again when the data folder has moved with what is in it', () => {
    const written = pathInOrder('/oud/data', '/oud/data/tables/tafel/journal', path.posix);
    expect(pathFromOrder('/nieuw', written, path.posix)).toBe('/nieuw/tables/tafel/journal');
  });
});
