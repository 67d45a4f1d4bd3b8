import { expect, it } from 'vitest';
import { shownPaths } from '../../../renderer/app/export/shown-paths';

it('one file is named by its whole path', () => {
  expect(shownPaths(['/home/an/verslag.pdf'])).toBe('/home/an/verslag.pdf');
});

it('several files of one folder are named by their names, and the folder once', () => {
  expect(shownPaths(['/home/an/verslag.md', '/home/an/verslag.pdf'])).toBe('verslag.md, verslag.pdf in /home/an');
  expect(shownPaths(['C:\\Tafel\\a.md', 'C:\\Tafel\\a.pdf'])).toBe('a.md, a.pdf in C:\\Tafel');
  expect(shownPaths(['/a.md', '/b.md'])).toBe('a.md, b.md in /');
});

it('files of several folders are named by their whole paths', () => {
  expect(shownPaths(['/een/a.md', '/twee/b.md'])).toBe('/een/a.md, /twee/b.md');
  expect(shownPaths(['/een/a.md', '/een/twee/b.md'])).toBe('/een/a.md, /een/twee/b.md');
});
