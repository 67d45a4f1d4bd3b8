import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { endAllRuns, root } from './app-run';
import { runCircumstances } from './circumstances';
import { runDamageTable } from './damage-table';
import { runFullDisk } from './full-disk';
import { runInTurn } from './in-turn';
import { runKillCycles, sumOfKills } from './kill-cycles';
import { Random } from './random';
import { Slots } from './slots';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    /** How many cases of the damage table; by default a few in a short run and all in a long one. */
    damage: { type: 'string' },
    /** How often the disk is filled; ten times in a long run. */
    disk: { type: 'string' },
    /** Other circumstances: a second start, another profile, a moved one, a clock set back. Part of a long run. */
    others: { type: 'string' },
    /** 0: without the circumstances that one laptop goes through in turn. */
    turn: { type: 'string' },
    /** Only kinds of damage whose name contains this. */
    case: { type: 'string', default: '' },
    /** How often each kind of damage is done. */
    times: { type: 'string', default: '1' },
    /** How many apps work at the same time, each in folders of its own. */
    apps: { type: 'string', default: '2' },
  },
});
const seed = Number(values.seed);
const sharesOf = (cycles: number, apps: number): readonly number[] =>
  Array.from({ length: apps }, (_, at) => Math.floor((cycles + at) / apps)).filter((share) => share > 0);
const folder = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-durability-'));
let problems: readonly string[] = ['it did not come to an end'];
try {
  const started = performance.now();
  const cycles = Number(values.cycles);
  const cases = values.damage === undefined ? (cycles < 100 ? 3 : Number.POSITIVE_INFINITY) : Number(values.damage);
  const apps = Number(values.apps);
  const slots = new Slots(apps);
  const options = { folder: path.join(folder, 'damage'), named: values.case, times: Number(values.times), seed, slots };
  // The two folders that are damaged are made while others are killed; the damage follows where there is room.
  const damaging = cases > 0 ? runDamageTable({ ...options, count: cases }) : Promise.resolve(null);
  const killing = sharesOf(cycles, apps).map((share, at) =>
    slots.run(() => runKillCycles(path.join(folder, `kill-${at}`), share, new Random(seed + at * 1_000_003))),
  );
  // Cheap, since every start also looks at what was before it; last in line, since it is one piece.
  const inTurn = values.turn === '0' ? Promise.resolve(null) : slots.run(() => runInTurn(path.join(folder, 'in-turn')));
  const [damaged, killed, turned] = await Promise.all([damaging, Promise.all(killing).then(sumOfKills), inTurn]);
  const disks = values.disk === undefined ? (cycles < 100 ? 0 : 10) : Number(values.disk);
  const filled = disks > 0 ? await runFullDisk(path.join(folder, 'disk'), disks, new Random(seed)) : null;
  const isLong = cycles >= 100 || values.others !== undefined;
  const others = isLong ? await runCircumstances(path.join(folder, 'others')) : null;
  problems = [killed, damaged, turned, filled, others].flatMap((part) => part?.problems ?? []);
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const problem of problems) console.log(`✘ ${problem}`);
  console.log(
    `DURABILITY seed ${seed}: ${killed.kills} kills (${killed.killedAtStart} during the start), ${killed.batches} batches, ` +
      `${killed.acknowledged} entries acknowledged, ${killed.lost} lost, ${killed.half} half, ` +
      `${killed.restored} put back into the working copy; ` +
      `${damaged === null ? 'no damage' : `${damaged.cases} of ${damaged.of} kinds of damage, ${damaged.acknowledged} acknowledged, ${damaged.lost} lost, ${damaged.recoveryWindows} recovery windows`}` +
      `${turned === null ? '' : `; ${turned.steps.length} circumstances in turn, ${turned.acknowledged} acknowledged, ${turned.lost} lost, ${turned.problems.length} problems`}` +
      `${filled === null ? '' : `; ${filled.runs} full disks, ${filled.falselySaved} falsely saved, ${filled.lost} lost`}` +
      `${others === null ? '' : `; ${others.circumstances} other circumstances, ${others.problems.length} problems`} (${seconds} s)`,
  );
  const reports = path.join(root, 'out', 'durability');
  mkdirSync(reports, { recursive: true });
  writeFileSync(
    path.join(reports, 'report.json'),
    `${JSON.stringify({ seed, seconds, killed, damaged, turned, filled, others }, null, 2)}\n`,
  );
} finally {
  endAllRuns();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
process.exitCode = problems.length === 0 ? 0 : 1;
