import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../../../build/documents.mjs';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

describe('pages that follow from the sources', () => {
  it.each(Object.entries(pages))('docs/%s is as the sources say (else: npm run documents)', async (file, page) => {
    expect(await readFile(path.join(root, 'docs', file), 'utf8')).toBe(await page(root));
  });
});
