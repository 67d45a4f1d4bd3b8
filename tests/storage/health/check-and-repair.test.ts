import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journal } from '../../../electron/journal/journal';
import { run } from '../../unit/cli/run-for-test';
import {
  archive,
  backups,
  copyOf,
  type Damage,
  damages,
  data,
  exchangeFile,
  filesBelow,
  type HealthyLaptop,
  healthyLaptop,
  place,
  tableFile,
} from './healthy-laptop';

let laptop: HealthyLaptop;
beforeAll(async () => {
  laptop = await healthyLaptop();
});
afterAll(() => rmSync(laptop.top, { recursive: true, force: true, maxRetries: 5 }));

interface Report {
  readonly whole: boolean;
  readonly parts: readonly {
    readonly path: string;
    readonly kind: string;
    readonly whole: boolean;
    readonly problem?: string;
    readonly next?: string;
  }[];
}

async function check(...target: readonly string[]): Promise<Report & { readonly code: number }> {
  const { code, out } = await run('check', path.join(...target), '--json');
  return { code, ...(JSON.parse(out) as Report) };
}

async function repair(target: string, from: readonly string[], ...more: readonly string[]) {
  const { code, out, error } = await run(
    'repair',
    target,
    ...from.flatMap((each) => ['--from', each]),
    '--json',
    ...more,
  );
  return {
    code,
    error,
    ...(JSON.parse(out) as { written: boolean; whole: boolean; actions: unknown[]; left: unknown[] }),
  };
}

const allDamages = Object.keys(damages) as readonly Damage[];

/** Damages one file of a copy of the laptop. */
async function withDamage(file: string, damage: Damage, work: (top: string) => Promise<void>): Promise<void> {
  const { top, remove } = copyOf(laptop);
  try {
    damages[damage](path.join(top, file));
    await work(top);
  } finally {
    remove();
  }
}

async function linesOf(dataFolder: string): Promise<readonly string[]> {
  const journal = new Journal({ dataFolder });
  const read = await journal.read(laptop.table);
  await journal.close();
  return read.ok ? read.contents.lines.map(({ entry }) => entry.dot) : [];
}

describe('check', () => {
  it('R-HEALTH-1 finds everything whole of a laptop that is, also in a folder that holds all of it', async () => {
    for (const target of [data, backups, place, tableFile, exchangeFile, archive, '.']) {
      const report = await check(laptop.top, target);
      expect([target, report.code, report.parts.filter(({ whole }) => !whole)]).toEqual([target, 0, []]);
      expect(report.parts.length).toBeGreaterThan(0);
    }
    const { parts } = await check(laptop.top, data);
    const kinds = new Set(parts.map(({ kind }) => kind));
    for (const kind of ['journal', 'sentinel', 'description', 'backup', 'backup-note', 'snapshot', 'settings']) {
      expect(kinds).toContain(kind);
    }
    expect(kinds).toContain('exchange-object');
  });

  it('R-HEALTH-1 writes nothing', async () => {
    const { top, remove } = copyOf(laptop);
    damages['truncated to half'](path.join(top, data, journalFiles()[1]!));
    const before = contentsBelow(top);
    await check(top, data);
    await check(top, place);
    expect(contentsBelow(top)).toEqual(before);
    remove();
  });

  it('R-HEALTH-2 says in a sentence what is wrong and what to do, in both languages', async () => {
    await withDamage(tableFile, 'truncated to half', async (top) => {
      for (const [language, word] of [
        ['nl', 'houdt te vroeg op'],
        ['en', 'ends too early'],
      ] as const) {
        const { code, out } = await run('check', path.join(top, tableFile), '--lang', language);
        expect([code, out]).toEqual([1, expect.stringContaining(word)]);
        expect(out).toContain('repair');
      }
    });
    expect((await run('check')).code).toBe(2);
    expect(await check(laptop.top, 'nergens')).toMatchObject({ code: 1, whole: false });
  });
});

/** A data folder's own files, from it. */
const journalFiles = (): readonly string[] =>
  filesBelow(path.join(laptop.top, data)).filter((file) => file.endsWith('.jsonl'));

const contentsBelow = (top: string) => filesBelow(top).map((file) => [file, readFileSync(path.join(top, file), 'hex')]);

describe.each(allDamages)('%s', (damage) => {
  it('R-HEALTH-3 shows in every file of the data folder and its backups, and is mended', async () => {
    const files = oneOfEach(
      [data, backups].flatMap((folder) =>
        filesBelow(path.join(laptop.top, folder)).map((file) => path.join(folder, file)),
      ),
    );
    expect(files.length).toBeGreaterThan(12);
    const missed: string[] = [];
    for (const file of files.filter((each) => !isAllowedToGo(each, damage))) {
      await withDamage(file, damage, async (top) => {
        const found = await check(top, data);
        if (found.whole || found.code !== 1) missed.push(`${file}: not found`);
        const from = [path.join(top, tableFile), path.join(top, place)];
        const done = await repair(path.join(top, data), from, '--write');
        const after = await check(top, data);
        const left = after.parts.filter(({ whole }) => !whole).map(({ path: each, problem }) => `${each} ${problem}`);
        if (!after.whole || !done.whole) missed.push(`${file}: not mended: ${left.join('; ')} ${done.error}`);
        const lines = await linesOf(path.join(top, data));
        if (new Set(lines).size !== laptop.log.length) missed.push(`${file}: ${lines.length} lines`);
      });
    }
    expect(missed).toEqual([]);
  }, 120_000);

  it.each([tableFile, exchangeFile, archive])('R-HEALTH-3 shows in %s, and is mended', async (file) => {
    await withDamage(file, damage, async (top) => {
      const target = path.join(top, file);
      const kept = existsSync(target) ? readFileSync(target) : null;
      expect(await check(target)).toMatchObject({ whole: false, code: 1 });
      const from = file === archive ? path.join(laptop.top, archive) : path.join(top, data);
      const out = path.join(top, `hersteld-${file}`);
      expect(await repair(target, [from], '-o', out)).toMatchObject({ code: 0, written: false });
      expect(existsSync(out)).toBe(false);
      expect(await repair(target, [from], '-o', out, '--write')).toMatchObject({ code: 0, written: true, whole: true });
      expect(await check(out)).toMatchObject({ whole: true });
      expect(existsSync(target) ? readFileSync(target) : null).toEqual(kept);
      expect(await repair(target, [from], '--write')).toMatchObject({ code: 0, whole: true });
      expect(await check(target)).toMatchObject({ whole: true });
      const aside = filesBelow(top).find((each) => each.startsWith(`${file}.damaged-`));
      expect(aside === undefined ? null : readFileSync(path.join(top, aside))).toEqual(kept);
      if (file === archive) expect(readFileSync(target)).toEqual(readFileSync(path.join(laptop.top, archive)));
    });
  });

  it('R-HEALTH-4 shows in every object of a place, and is mended from what a laptop keeps, as it was', async () => {
    const objects = filesBelow(path.join(laptop.top, place));
    expect(objects).toHaveLength(3);
    for (const file of objects) {
      await withDamage(path.join(place, file), damage, async (top) => {
        const target = path.join(top, place);
        // The last object of a laptop that nobody has answered yet leaves no trace.
        const leavesNoTrace = damage === 'deleted' && file === objects.at(-1);
        if (!leavesNoTrace) expect(await check(target)).toMatchObject({ whole: false, code: 1 });
        expect(await repair(target, [path.join(top, data)])).toMatchObject({ code: 0, written: false });
        expect(await repair(target, [path.join(top, data)], '--write')).toMatchObject({ code: 0, whole: true });
        expect(readFileSync(path.join(target, file))).toEqual(readFileSync(path.join(laptop.top, place, file)));
      });
    }
  });

  it('R-HEALTH-4 at a place of which nobody keeps the object is mended with the lines of a table file', async () => {
    const [file] = filesBelow(path.join(laptop.top, place));
    await withDamage(path.join(place, file!), damage, async (top) => {
      const target = path.join(top, place);
      const done = await repair(target, [path.join(top, tableFile)], '--write');
      expect(done).toMatchObject({ code: 0, whole: true });
      const newcomer = path.join(top, 'nieuw.gebiedstafel');
      expect((await run('repair', newcomer, '--from', target, '--write')).code).toBe(0);
      const { out } = await run('diff', newcomer, path.join(laptop.top, tableFile));
      expect(out).toContain('Beide weten precies hetzelfde');
    });
  });
});

/** Of pieces of snapshots and of objects, which are alike, the first and the last. */
function oneOfEach(files: readonly string[]): readonly string[] {
  const shapes = files.map((file) => file.replace(/[0-9a-f]{64}|[a-z2-7]{52}/, '*'));
  return files.filter((_, at) => shapes.indexOf(shapes[at]!) === at || shapes.lastIndexOf(shapes[at]!) === at);
}

/** Backups of hours and days come and go; settings that are not there are the usual ones. */
function isAllowedToGo(file: string, damage: Damage): boolean {
  if (/in-use\.json$/.test(file)) return true;
  // Notes have no sum of their own: another letter in a name is a name.
  if (damage === 'with a flipped bit') return /(?:table|reached|state|\d{9}Z-[0-9a-f]{8})\.json$/.test(file);
  return damage === 'deleted' && /(?:previous|hour .*|day .*)\.gtbackup$|settings\.json$|state\.json$/.test(file);
}

describe('repair', () => {
  it('R-HEALTH-5 leaves alone what is whole, and refuses a source that is not there', async () => {
    expect(await repair(path.join(laptop.top, data), [path.join(laptop.top, tableFile)], '--write')).toMatchObject({
      code: 0,
      written: false,
      actions: [],
    });
    const missing = await run('repair', path.join(laptop.top, data), '--from', path.join(laptop.top, 'nergens'));
    expect([missing.code, missing.error]).toEqual([1, expect.stringContaining('deze bron is er niet')]);
    expect((await run('repair')).code).toBe(2);
  });

  it('R-HEALTH-5 says what stays damaged when no source has it', async () => {
    await withDamage(tableFile, 'truncated to half', async (top) => {
      const target = path.join(top, tableFile);
      const other = path.join(top, 'andere.gebiedstafel');
      writeFileSync(other, 'niets');
      const done = await run('repair', target, '--from', other, '--write');
      expect([done.code, done.out]).toEqual([1, expect.stringContaining('Geen van de bronnen')]);
    });
  });

  it('R-HEALTH-5 keeps the damaged journal beside the new one, and mends a copy when a result is named', async () => {
    const [first] = journalFiles();
    await withDamage(path.join(data, first!), 'truncated to half', async (top) => {
      const out = path.join(top, 'hersteld');
      const before = contentsBelow(path.join(top, data));
      const from = [path.join(top, tableFile)];
      expect(await repair(path.join(top, data), from, '-o', out, '--write')).toMatchObject({ code: 0, whole: true });
      expect(contentsBelow(path.join(top, data))).toEqual(before);
      expect(new Set(await linesOf(out)).size).toBe(laptop.log.length);
      await repair(path.join(top, data), from, '--write');
      const aside = filesBelow(path.join(top, data)).filter((file) => /journal-\d{4}.*\.jsonl$/.test(file));
      expect(aside).toHaveLength(2);
    });
  });
});
