// Opening an exchange file that other programs made, against opening the same table as a table file: 20,000 events may
// cost at most 5 times what 5,000 do, and at most 3 times what the table file costs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { sha256 } from '../../electron/disk/sha256';
import { readExchange } from '../../shared/exchange/read-exchange';
import { readTableFile, writeTableFile } from '../../shared/exchange/table-file';
import { largeExchange } from './import/large-exchange';

const sizes = (process.argv[2] ?? '500,2000,5000,20000').split(',').map(Number);
const budgets = { toFourTimesAsMany: 5, toTableFile: 3 };
const rounds = 3;

/**
 * Seconds on two cores, 3 December 2026, when the content was made anew for each event. At 20,000 nobody waited for the
 * end: more than ten minutes.
 */
const before: Readonly<Record<number, string>> = { 500: '0.2 s', 2000: '2.0 s', 5000: '16.4 s', 20000: '> 600 s' };

interface Figure {
  readonly events: number;
  readonly exchange: number;
  readonly table: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

/** Milliseconds of the processor, not of the clock: what else the machine does is no cost of reading. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

async function measure(events: number): Promise<Figure> {
  const bytes = new TextEncoder().encode(JSON.stringify(largeExchange(Math.ceil(events / 4), events)));
  const read = await readExchange(bytes, { replica: 'bench' }, sha256);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const packed = await writeTableFile(read.value, sha256);
  const figures = { exchange: [] as number[], table: [] as number[] };
  // In turns, so that what else the machine does weighs on both.
  for (let round = 0; round < rounds; round += 1) {
    figures.exchange.push(await timed(() => readExchange(bytes, { replica: 'bench' }, sha256)));
    figures.table.push(await timed(() => readTableFile(packed, sha256)));
  }
  return { events, exchange: median(figures.exchange), table: median(figures.table) };
}

const figures: Figure[] = [];
for (const events of sizes) {
  const figure = await measure(events);
  figures.push(figure);
  const earlier = before[events];
  console.log(
    `${String(events).padStart(6)} events, ${Math.ceil(events / 4)} elements: exchange file ${(figure.exchange / 1_000).toFixed(1)} s` +
      ` (before: ${earlier ?? 'not measured'}), table file ${(figure.table / 1_000).toFixed(1)} s`,
  );
}

let missed = false;
function judge(what: string, figure: number, budget: number): void {
  missed ||= figure > budget;
  console.log(`${figure <= budget ? '✔' : '✘'} ${what}: ${figure.toFixed(2)} (budget ${budget})`);
}
const at = (events: number): Figure | undefined => figures.find((figure) => figure.events === events);
const [some, many] = [at(5_000), at(20_000)];
if (some !== undefined && many !== undefined) {
  judge('20,000 events against 5,000', many.exchange / some.exchange, budgets.toFourTimesAsMany);
  judge('20,000 events as exchange file against table file', many.exchange / many.table, budgets.toTableFile);
}
console.log(`Load of the machine at the end ${loadavg()[0]?.toFixed(1)}.`);
mkdirSync(path.join('out', 'bench'), { recursive: true });
writeFileSync(path.join('out', 'bench', 'import.json'), `${JSON.stringify({ rounds, figures }, null, 2)}\n`);
process.exitCode = missed ? 1 : 0;
