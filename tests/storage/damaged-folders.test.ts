import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../shared/log/fold';
import { type DamageCase, damageCases, needsChromium } from '../durability/damage-cases';
import { Random } from '../durability/random';
import { Program, type ProgramFolders } from './program';

/*
 * The cases of the damage table that spare the files of the database: what is done about them is done by the journal, the
 * backups and the page's own code, all of which run here, so that every case is tried many times in little time. What
 * Chromium makes of a damaged database is for the real app: tests/durability.
 */
const cases = damageCases.filter((each) => !needsChromium(each));
/** Damage at a random place is done at several of them. */
const seedsOf = ({ name }: DamageCase): readonly number[] =>
  /cut off|flipped|zeros/.test(name) ? Array.from({ length: 5 }, (_, at) => at + 1) : [1];
const name = 'Duurproef';
const perDay = 24;

let top = '';
let acknowledged: ReadonlySet<string> = new Set();
const foldersIn = (folder: string): ProgramFolders => ({
  userData: path.join(folder, 'profile'),
  data: path.join(folder, 'data'),
  backups: path.join(folder, 'backups'),
});

beforeAll(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-damage-'));
  const folders = foldersIn(path.join(top, 'template'));
  // A first day that ended well, with its backup; a second one that was cut off after its note of how far it had come.
  const first = new Program(folders, 1);
  await first.start();
  await first.tables.createTable(name);
  await work(first, 1);
  await first.quit();
  await cp(folders.userData, `${folders.userData}-before`, { recursive: true });
  const second = new Program(folders, 2);
  await second.start();
  await openListed(second);
  await work(second, 2);
  const { table } = second.store.getState();
  acknowledged = new Set(table?.log.map(({ dot }) => dot));
  await second.backups.noteReached(table?.id ?? '', acknowledged.size, null);
  await second.end();
});
afterAll(() => rm(top, { recursive: true, force: true, maxRetries: 5 }));

describe.each(cases)('$name', (damageCase) => {
  it.each(seedsOf(damageCase))(`R-OPEN-17 ${words(damageCase)}, seed %i`, async (seed) => {
    const folder = await mkdtemp(path.join(top, 'case-'));
    await cp(path.join(top, 'template'), folder, { recursive: true });
    const folders = foldersIn(folder);
    await damageCase.damage(folders, new Random(seed));
    const first = await startOn(folders, 3);
    expectTold(damageCase, first);
    // What is torn has looked sound once and been empty at the start after that.
    const second = await startOn(folders, 4);
    if (damageCase.expect === 'alarm') expectTold(damageCase, second);
    else expect(second.recovery).toBeNull();
    expect([...first.present].filter((dot) => !second.present.has(dot))).toEqual([]);
  });
});

interface Start {
  readonly present: ReadonlySet<string>;
  readonly recovery: { readonly expected: number; readonly best: number } | null;
  readonly said: string;
}

async function work(program: Program, day: number): Promise<void> {
  for (let at = 1; at <= perDay; at += 1) {
    const text = `Vraag ${day}-${at} van de tafel`;
    expect((await program.tables.dispatch({ type: 'parkQuestion', question: { text } })).ok).toBe(true);
  }
}

async function openListed(program: Program): Promise<boolean> {
  const listed = program.store.getState().tables;
  expect(listed.length).toBeLessThanOrEqual(1);
  if (listed[0] !== undefined) await program.tables.openTable(listed[0].id);
  return listed[0] !== undefined;
}

/** As somebody does who comes in: opens what is listed, and restores what is offered first. */
async function startOn(folders: ProgramFolders, minute: number): Promise<Start> {
  const program = new Program(folders, minute);
  await program.start();
  expect(await openListed(program), 'the table is in the list').toBe(true);
  const { recovery } = program.store.getState();
  const said = program.store.getState().notice?.text ?? '';
  const together = recovery?.sources[0];
  if (together !== undefined) await program.recovery.restore(together.id);
  const { table } = program.store.getState();
  if (table !== null) expect(fold(table.log).entities.size).toBe(table.document.entities.size);
  await program.end();
  return {
    present: new Set(table?.log.map(({ dot }) => dot as string)),
    recovery: recovery === null ? null : { expected: recovery.expected, best: together?.log.length ?? 0 },
    said,
  };
}

function expectTold({ expect: expected }: DamageCase, { present, recovery, said }: Start): void {
  const missing = [...acknowledged].filter((dot) => !present.has(dot)).length;
  if (expected === 'whole') {
    expect({ missing, recovery }).toEqual({ missing: 0, recovery: null });
    return;
  }
  if (expected === 'alarm') {
    expect(recovery).toEqual({ expected: acknowledged.size, best: 0 });
    return;
  }
  // What the backup had is there, and what is missing is said with its number.
  expect(missing).toBeLessThanOrEqual(perDay);
  if (recovery === null) expect(missing === 0 || /ontbreken regels|beschadigd/.test(said)).toBe(true);
  else expect(recovery).toEqual({ expected: acknowledged.size, best: acknowledged.size - missing });
}

function words({ expect: expected }: DamageCase): string {
  if (expected === 'whole') return 'costs nothing that was acknowledged';
  return expected === 'recovery' ? 'is told and gives the newest backup' : 'is told with the number that is gone';
}
