// `npm run demo [-- --out DIR] [-- --language en]`: the example meeting, typed into the real app, projected and closed.
import './check-node.mjs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { out } from './paths.mjs';
import { PlainError, runScript } from './plain-error.mjs';
import { playOnTheApp } from './play.mjs';

/** Relative folders are meant from where the person typed; npm runs scripts from the project folder. */
const typedFrom = (process.env.npm_lifecycle_event === 'demo' && process.env.INIT_CWD) || process.cwd();

await runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' }, language: { type: 'string' } } });
  const language = values.language ?? 'nl';
  if (language !== 'nl' && language !== 'en') throw new PlainError(`--language knows nl and en; not ${language}.`);
  const folder = values.out ? path.resolve(typedFrom, values.out) : path.join(out, 'demo');
  const { took, left } = await playOnTheApp({ name: 'play', folder, language });
  console.log(`\nThe meeting took ${took}. It left in ${folder}:\n${left.join('\n')}`);
});
