// `npm run pictures`: takes the pictures of the meeting room, the boards and large maps in docs/images anew, from the real app,
// the example table and generated ones.
import './check-node.mjs';
import path from 'node:path';
import { root } from './paths.mjs';
import { runScript } from './plain-error.mjs';
import { playOnTheApp } from './play.mjs';

await runScript(async () => {
  const folder = path.join(root, 'docs', 'images');
  // The name of the file is a pattern: board-pictures.ts and map-pictures.ts are played too.
  const { took, left } = await playOnTheApp({ name: 'pictures', folder, language: 'nl' });
  console.log(`\nTaken in ${took}, in ${folder}:\n${left.join('\n')}`);
});
