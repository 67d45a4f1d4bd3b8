// `npm run documents`: writes the pages of docs/ that follow from the sources anew. A unit test compares them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { actionsPage } from './documents/actions-page.mjs';
import { bridgesPage } from './documents/bridges-page.mjs';
import { captureWordsPage } from './documents/capture-words-page.mjs';
import { housePicture } from './documents/house-picture.mjs';
import { root } from './paths.mjs';
import { runScript } from './plain-error.mjs';

/** By file in docs/. */
export const pages = {
  'actions.md': actionsPage,
  'bridges.md': bridgesPage,
  'capture-words.md': captureWordsPage,
  'images/house.svg': housePicture,
};

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    for (const [file, page] of Object.entries(pages)) {
      const target = path.join(root, 'docs', file);
      const text = await page(root);
      if (readFileSync(target, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(target, text);
    }
    return 0;
  });
}
