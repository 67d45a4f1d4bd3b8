import { cp, stat } from 'node:fs/promises';
import path from 'node:path';
import { type CheckedPart, isWhole } from '../../shared/health/checked-part';
import { diskWhy } from '../../shared/health/disk-cause';
import { kindWords } from '../../shared/health/part-sentences';
import type { Language, Translated } from '../../shared/i18n/language';
import { placeProblemSentence } from '../../shared/sync/place-sentences';
import { errorCode } from '../disk/atomic-write';
import { lockDataFolder } from '../disk/data-folder-lock';
import { checkTarget, type PlaceAccess } from '../health/check-target';
import { type HealthTarget, targetAt } from '../health/health-target';
import type { Mend, MendAction } from '../health/repair/mend';
import { RefusedByPlace } from '../health/repair/repair-place';
import { gatherSources } from '../health/repair/sources';
import { planRepair, type RepairPlan } from '../health/repair-target';
import { amongInputs } from './among-inputs';
import { healthTarget, partAsJson, placeAccess, toldOf } from './check';
import type { Console } from './console';
import type { RepairArguments } from './health-arguments';

interface Texts {
  readonly whole: (target: string) => string;
  readonly actions: Readonly<Record<MendAction, string>>;
  readonly back: (lines: number) => string;
  readonly from: string;
  readonly would: string;
  readonly did: string;
  readonly left: string;
  readonly again: string;
  readonly nothing: string;
  readonly inUse: (folder: string) => string;
  readonly exists: (out: string) => string;
  readonly source: (name: string) => string;
  readonly failed: (part: string, why: string) => string;
}

const texts: Translated<Texts> = {
  nl: {
    whole: (target) => `${target}: alles is heel; er is niets te herstellen.`,
    actions: {
      rewritten: 'wordt opnieuw geschreven; wat er stond blijft ernaast bewaard',
      restored: 'wordt teruggezet zoals het was; wat er stond blijft ernaast bewaard',
      'set-aside': 'gaat opzij; alles wat erin stond staat ook elders',
      'lines-added': 'krijgt de regels die er niet meer staan opnieuw',
    },
    back: (lines) => (lines === 1 ? '1 regel komt terug' : `${lines} regels komen terug`),
    from: 'uit',
    would: 'Dit kan hersteld worden:',
    did: 'Dit is hersteld:',
    left: 'Dit is nog niet heel:',
    again: 'Er is nog niets gewijzigd. Voeg --write toe om het te doen.',
    nothing: 'Geen van de bronnen heeft wat hier ontbreekt. Noem met --from een andere bron.',
    inUse: (folder) => `${folder}: de app gebruikt deze map nu. Sluit de app en probeer het opnieuw.`,
    exists: (out) => `${out}: dit is er al, of wordt als bron gelezen; kies een andere naam.`,
    source: (name) => `${name}: deze bron is er niet. Kijk de naam na.`,
    failed: (part, why) => `${part}: het herstellen is hier gestopt. ${why}`,
  },
  en: {
    whole: (target) => `${target}: everything is whole; there is nothing to repair.`,
    actions: {
      rewritten: 'is written anew; what was there is kept beside it',
      restored: 'is put back as it was; what was there is kept beside it',
      'set-aside': 'goes aside; everything in it stands elsewhere too',
      'lines-added': 'gets the lines that are not there any more once again',
    },
    back: (lines) => (lines === 1 ? '1 line comes back' : `${lines} lines come back`),
    from: 'from',
    would: 'This can be repaired:',
    did: 'This was repaired:',
    left: 'This is not whole yet:',
    again: 'Nothing has been changed yet. Add --write to do it.',
    nothing: 'None of the sources has what is missing here. Name another one with --from.',
    inUse: (folder) => `${folder}: the app is using this folder now. Close the app and try again.`,
    exists: (out) => `${out}: this is there already, or is read as a source; choose another name.`,
    source: (name) => `${name}: this source is not there. Check its name.`,
    failed: (part, why) => `${part}: repairing stopped here. ${why}`,
  },
};

/** Says what can be mended from other sources, and with `--write` does it. */
export async function repairHealth(
  given: RepairArguments,
  console: Console,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  now: () => Date = () => new Date(),
): Promise<0 | 1 | 2> {
  const words = texts[given.language];
  const fail = (code: 1 | 2, sentence: string): 1 | 2 => {
    console.writeError(`${sentence}\n`);
    return code;
  };
  const access = placeAccess(given, environment);
  const named = await healthTarget(given.target);
  if ('problem' in named) return fail(2, named.problem);
  const sources: { readonly name: string; readonly target: HealthTarget }[] = [];
  for (const name of given.sources) {
    const target = await healthTarget(name);
    if ('problem' in target) return fail(2, target.problem);
    const isThere = target.kind === 'place' || (await stat(name).catch(() => null)) !== null;
    if (!isThere) return fail(1, words.source(name));
    sources.push({ name, target });
  }
  const { out } = given;
  const isCopied = out !== null && named.kind !== 'file';
  if (out !== null) {
    if (named.kind === 'place' && named.address.kind !== 'folder') return fail(2, words.exists(out));
    const isRead = (await amongInputs(out, [given.target, ...given.sources])) !== undefined;
    if (isRead || (isCopied && (await stat(out).catch(() => null)) !== null)) return fail(2, words.exists(out));
  }
  const found = await gatherSources(sources, access);
  const options = { access, out: isCopied ? null : out, now };
  const dataFolder = dataFolderOf(named);
  const lock = given.write && !isCopied && dataFolder !== null ? lockDataFolder(dataFolder) : undefined;
  if (lock === null) return fail(1, words.inUse(given.target));
  try {
    let target = named;
    if (isCopied && given.write) {
      await cp(given.target, out, { recursive: true, preserveTimestamps: true });
      target = renamed(await targetAt(out), named);
    }
    const plan = await planRepair(target, found, options);
    const stopped = given.write ? await carryOut(plan.mends, given.language) : null;
    const result =
      isCopied && given.write ? target : named.kind === 'file' && out !== null ? await targetAt(out) : target;
    const left = await leftAfter(plan, given, result, access);
    report(given, plan, left, console);
    if (stopped !== null) return fail(1, stopped);
    return left.length === 0 ? 0 : 1;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'unknown') throw error;
    return fail(1, words.failed(out ?? given.target, `${diskWhy(code, given.language)} (${code})`));
  } finally {
    lock?.release();
  }
}

/** A copied folder may be called otherwise than its table: what it is of stays. */
function renamed(copy: HealthTarget, original: HealthTarget): HealthTarget {
  return 'table' in copy && 'table' in original ? { ...copy, table: original.table } : copy;
}

/** The data folder that a target lies in, which a running app would be writing to. */
function dataFolderOf(target: HealthTarget): string | null {
  if (target.kind === 'data-folder') return target.folder;
  if (target.kind !== 'table-folder') return null;
  const tables = path.dirname(path.resolve(target.folder));
  return path.basename(tables) === 'tables' ? path.dirname(tables) : null;
}

/** @returns why it stopped, or null when everything was done */
async function carryOut(mends: readonly Mend[], language: Language): Promise<string | null> {
  for (const mend of mends) {
    try {
      await mend.apply();
    } catch (error) {
      if (error instanceof RefusedByPlace) {
        return texts[language].failed(mend.path, placeProblemSentence(error.problem, language));
      }
      const code = errorCode(error);
      if (code === 'unknown') throw error;
      return texts[language].failed(mend.path, `${diskWhy(code, language)} (${code})`);
    }
  }
  return null;
}

/** What is not whole afterwards: looked at again when it was written, else what nothing can be done about. */
async function leftAfter(
  { parts, mends }: RepairPlan,
  { write }: RepairArguments,
  target: HealthTarget,
  access: PlaceAccess,
): Promise<readonly CheckedPart[]> {
  const damaged = parts.filter((part) => !isWhole(part));
  if (!write) return damaged.filter((part) => !isMended(part, mends));
  const left: CheckedPart[] = [];
  for await (const { part } of checkTarget(target, access)) if (!isWhole(part)) left.push(part);
  return left;
}

/** What is written anew as a whole mends all that is inside it, and the notes that come with it. */
function isMended(part: CheckedPart, mends: readonly Mend[]): boolean {
  return mends.some(({ path: target, kind, action }) => {
    // Of an object that is gone only its number is known.
    if (target === part.path || (kind === 'place-object' && target.startsWith(`${part.path}-`))) return true;
    if (kind === 'journal') return part.path.startsWith(target) || isBeside(part, target);
    if (kind === 'archive') return part.kind === 'archive' || part.kind === 'archive-file';
    if (action === 'lines-added') return part.path.startsWith(target);
    return ['table-file', 'exchange-file', 'backup'].includes(kind) && action === 'rewritten' && part.kind === kind;
  });
}

const isBeside = ({ kind, path: target }: CheckedPart, journal: string): boolean =>
  kind === 'sentinel' && path.dirname(target) === path.dirname(journal);

function report(
  { target, json, write, language, sources }: RepairArguments,
  { parts, mends }: RepairPlan,
  left: readonly CheckedPart[],
  console: Console,
): void {
  const words = texts[language];
  const isFine = parts.every(isWhole);
  if (json) {
    const actions = mends.map(({ path: each, kind, action, from, lines }) => ({
      path: each,
      kind,
      action,
      from,
      ...(lines === null ? {} : { lines }),
      does: `${kindWords(kind, language)} ${words.actions[action]}.`,
    }));
    const content = {
      format: 'gebiedstafel-repair',
      version: 1,
      target,
      written: write && mends.length > 0,
      whole: left.length === 0,
      actions,
      left: left.map((part) => partAsJson(part, language)),
    };
    console.writeOut(`${JSON.stringify(content, null, 2)}\n`);
    return;
  }
  const lines: string[] = [];
  if (isFine && mends.length === 0) lines.push(words.whole(target));
  if (mends.length > 0) lines.push(write ? words.did : words.would);
  for (const { path: each, kind, action, from, lines: back } of mends) {
    const given = from.length === 0 ? '' : ` (${words.from} ${from.join(', ')})`;
    const told = back === null ? '' : ` ${words.back(back)}.`;
    lines.push(`+ ${each}\n  ${kindWords(kind, language)} ${words.actions[action]}${given}.${told}`);
  }
  if (left.length > 0) lines.push(words.left);
  for (const part of left) lines.push(`! ${part.path}\n  ${toldOf(part, language)}`);
  if (!isFine && mends.length === 0 && sources.length > 0) lines.push(words.nothing);
  if (mends.length > 0 && !write) lines.push(words.again);
  console.writeOut(`${lines.join('\n')}\n`);
}
