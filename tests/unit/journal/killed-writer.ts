/**
 * Writes lines to a journal as fast as the disk confirms them, and says each confirmed number on its output: run as a
 * process of its own and killed in the middle.
 */
import { writeSync } from 'node:fs';
import { Journal } from '../../../electron/journal/journal';
import { entry } from './entries';

const [, , dataFolder, replica] = process.argv;
if (dataFolder === undefined || replica === undefined) throw new Error('a data folder and a replica are needed');

const journal = new Journal({ dataFolder });
const start = await journal.read('tafel');
let n = start.ok ? start.contents.last : 0;
for (;;) {
  const batch = Array.from({ length: 1 + (n % 3) }, (_, index) => ({
    n: n + 1 + index,
    entry: entry(n + 1 + index, `${'woord '.repeat(n % 40)}${n + 1 + index}`, replica),
  }));
  const answer = await journal.append('tafel', batch, replica);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  n = answer.n;
  writeSync(1, `${n}\n`);
}
