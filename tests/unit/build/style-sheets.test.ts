import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const renderer = path.resolve(import.meta.dirname, '..', '..', '..', 'renderer');
const sheets = readdirSync(renderer, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.css'));

test('the renderer has style sheets', () => {
  expect(sheets.length).toBeGreaterThan(50);
});

// What is composed from another file is copied into every sheet that does it, and parsed there without the name of the
// file that it came from: each build warned of it. The class is used from its own sheet instead.
test.each(sheets)('%s composes no class of another file', (sheet) => {
  expect(readFileSync(path.join(renderer, sheet), 'utf8')).not.toMatch(/composes:[^;]*\bfrom\b/);
});
