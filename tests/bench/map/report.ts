import type { RunFigures } from './measure-page';
import type { Phase } from './watched-tasks';

export type Runs = Readonly<Record<string, Readonly<Record<number, readonly RunFigures[]>>>>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const at = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[at] as number) : ((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2;
};

type Read = (run: RunFigures) => number | undefined;

/** The median over the runs of a peer at a size; undefined when it was not measured. */
export function figure(runs: Runs, peer: string, size: number, read: Read): number | undefined {
  const values = (runs[peer]?.[size] ?? []).flatMap((run) => read(run) ?? []);
  return values.length === 0 ? undefined : median(values);
}

const gestures = ['pan', 'drag', 'panAll', 'zoom', 'fit'] as const;

/** One line for each peer and size: missed share, processor time and p95 of each gesture. */
export function printTable(runs: Runs, sizes: readonly number[]): void {
  const names = { pan: 'pan 1:1', drag: 'drag', panAll: 'pan all', zoom: 'zoom', fit: 'fit' };
  console.log('\nMedians. Cells: frames missed in % | processor ms a frame | p95 frame in ms');
  console.log(
    [
      'peer'.padEnd(10),
      'size',
      'painted',
      'settled',
      ...gestures.map((name) => names[name].padEnd(16)),
      'add',
      'heap',
      'MiB',
    ].join('  '),
  );
  for (const size of sizes) {
    for (const peer of Object.keys(runs)) {
      const read = (of: Read, digits = 0) => {
        const value = figure(runs, peer, size, of);
        return value === undefined ? '–' : value.toFixed(digits);
      };
      if (runs[peer]?.[size] === undefined) continue;
      const cells = gestures.map((name) =>
        [read((run) => run[name]?.missed), read((run) => run[name]?.cpu, 1), read((run) => run[name]?.p95)]
          .join(' | ')
          .padEnd(16),
      );
      console.log(
        [
          peer.padEnd(10),
          String(size).padStart(5),
          read(({ painted }) => painted).padStart(6),
          read(({ settled }) => settled).padStart(6),
          ...cells,
          read(({ add }) => median(add), 1),
          read(({ heap }) => heap),
          read(({ memory }) => memory),
        ].join('  '),
      );
    }
  }
}

/** The longest task of each phase, where any was long: nobody can type or point meanwhile. */
export function printTasks(runs: Runs, sizes: readonly number[]): void {
  console.log('\nLongest task of each phase, ms; what is not named took no task of 50 ms');
  for (const size of sizes) {
    for (const peer of Object.keys(runs)) {
      const phases = Object.keys(runs[peer]?.[size]?.[0]?.longest ?? {}) as Phase[];
      const long = phases.flatMap((phase) => {
        const value = figure(runs, peer, size, ({ longest }) => longest[phase]) ?? 0;
        return value === 0 ? [] : `${phase} ${value.toFixed(0)}`;
      });
      if (phases.length > 0) console.log(`${peer.padEnd(10)}  ${String(size).padStart(5)}  ${long.join(', ')}`);
    }
  }
}

/** The ratios that matter, beside what they should be. */
export function goalsOf(runs: Runs, sizes: readonly number[]): readonly GoalFigure[] {
  const rows: GoalFigure[] = [];
  const ratio = (name: string, most: number, value: number | undefined, other: number | undefined) => {
    if (value !== undefined && other !== undefined && other > 0) rows.push({ name, most, value: value / other });
  };
  const settled: Read = (run) => run.settled;
  const added: Read = ({ add }) => median(add) / (1000 / 60);
  for (const size of sizes) {
    const own = (read: Read) => figure(runs, 'own', size, read);
    const canvas = (read: Read) => figure(runs, 'canvas', size, read);
    const flow = (read: Read) => figure(runs, 'flow', size, read);
    ratio(`${size}: load ÷ canvas`, 2, own(settled), canvas(settled));
    ratio(`${size}: load ÷ plain`, 0.15, own(settled), flow(settled));
    ratio(
      `${size}: pan 1:1 ÷ canvas`,
      1.5,
      own(({ pan }) => pan?.cpu),
      canvas(({ pan }) => pan?.cpu),
    );
    ratio(
      `${size}: drag ÷ canvas`,
      1.5,
      own(({ drag }) => drag?.cpu),
      canvas(({ drag }) => drag?.cpu),
    );
    for (const name of ['panAll', 'zoom'] as const) {
      ratio(
        `${size}: ${name} ÷ canvas`,
        1.2,
        own((run) => run[name]?.cpu),
        canvas((run) => run[name]?.cpu),
      );
      ratio(
        `${size}: ${name} ÷ plain`,
        0.25,
        own((run) => run[name]?.cpu),
        flow((run) => run[name]?.cpu),
      );
    }
    ratio(
      `${size}: memory ÷ canvas`,
      1.3,
      own(({ memory }) => memory),
      canvas(({ memory }) => memory),
    );
    const capture = own(added);
    if (capture !== undefined) rows.push({ name: `${size}: one edit, frames, console`, most: 2, value: capture });
    const svg = own((run) => (run.svg === undefined ? undefined : median(run.svg)));
    if (svg !== undefined && size === 2000) rows.push({ name: '2000: SVG, ms', most: 50, value: svg });
    const png: Read = (run) => (run.png === undefined ? undefined : median(run.png));
    ratio(`${size}: PNG ÷ cytoscape`, 0.8, own(png), figure(runs, 'cytoscape', size, png));
    const arranged = (by: 'app' | 'engine') =>
      own(({ rearrange }) => (rearrange === undefined ? undefined : median(rearrange[by])));
    ratio(`${size}: re-arrange ÷ bare engine`, 1.1, arranged('app'), arranged('engine'));
    const missed = own(({ rearrange }) => rearrange?.pan.missed);
    if (missed !== undefined) rows.push({ name: `${size}: pan missed meanwhile, %`, most: 1, value: missed });
    const hall = figure(runs, 'hall', size, added);
    if (hall !== undefined) rows.push({ name: `${size}: one edit, frames, hall`, most: 4, value: hall });
  }
  for (const peer of ['own', 'hall', 'app']) {
    const longest = figure(runs, peer, 10_000, (run) => Math.max(0, ...Object.values(run.longest)));
    if (longest !== undefined) rows.push({ name: `10000: longest task, ${peer}, ms`, most: 100, value: longest });
  }
  ratio('load, 5,000 ÷ 500', 1.6, figure(runs, 'own', 5000, settled), figure(runs, 'own', 500, settled));
  const pan: Read = (run) => run.pan?.cpu;
  ratio('pan 1:1, 5,000 ÷ 500', 1.15, figure(runs, 'own', 5000, pan), figure(runs, 'own', 500, pan));
  return rows;
}

export interface GoalFigure {
  readonly name: string;
  readonly most: number;
  readonly value: number;
}

export function printGoals(goals: readonly GoalFigure[]): void {
  console.log('\nGoals');
  for (const { name, most, value } of goals) {
    console.log(`${value <= most ? '✔' : '✘'} ${name.padEnd(34)} ${value.toFixed(2).padStart(7)}   at most ${most}`);
  }
}
