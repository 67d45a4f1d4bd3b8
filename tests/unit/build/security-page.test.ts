import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '..', '..', '..');

test('every threat in SECURITY.md names tests that exist', () => {
  const rows = readFileSync(path.join(project, 'SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
    .slice(1);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const named = [...row.matchAll(/`(tests\/[^`]+)` · ([^;|]+)/g)];
    expect(named.length, row).toBeGreaterThan(0);
    for (const [, file = '', words = ''] of named) {
      const titles = [
        ...readFileSync(path.join(project, file), 'utf8').matchAll(/(?:test|it|describe|\))\(\s*'([^']+)'/g),
      ];
      expect(
        titles.some(([, title = '']) => title.includes(words.trim())),
        `${file}: ${words}`,
      ).toBe(true);
    }
  }
});
