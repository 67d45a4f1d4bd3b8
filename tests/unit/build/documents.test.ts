import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../../../build/documents.mjs';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

describe('pages that follow from the sources', () => {
  it.each(Object.entries(pages))('docs/%s is as the sources say (else: npm run documents)', async (file, page) => {
    expect(await readFile(path.join(root, 'docs', file), 'utf8')).toBe(await page(root));
  });
});

describe('the page on the house', () => {
  it('names files and rooms that are there', async () => {
    const page = await readFile(path.join(root, 'docs', 'ARCHITECTURE.md'), 'utf8');
    const named = [...page.matchAll(/`((?:shared|renderer|electron|build|tests|docs)\/[\w./-]+)`/g)].map(
      ([, file]) => file!,
    );
    expect(named.length).toBeGreaterThan(20);
    for (const file of named) await expect(access(path.join(root, file)), file).resolves.toBeUndefined();
  });
});
