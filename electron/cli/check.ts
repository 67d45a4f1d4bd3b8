import { type CheckedPart, isWhole, type PartKind } from '../../shared/health/checked-part';
import { partSentences, wholeWords } from '../../shared/health/part-sentences';
import type { Language, Translated } from '../../shared/i18n/language';
import { checkTarget, type PlaceAccess } from '../health/check-target';
import { type HealthTarget, targetAt } from '../health/health-target';
import { storeAt } from '../sync/open-place';
import type { Console } from './console';
import type { CheckArguments } from './health-arguments';
import { environmentProxy, readTarget } from './sync-target';

type Environment = Readonly<Record<string, string | undefined>>;

const nl = {
  whole: (target: string, parts: number) => `${target}: alles is heel (${counted(parts, 'onderdeel', 'onderdelen')}).`,
  notWhole: (target: string, damaged: number, parts: number) =>
    `${target}: ${counted(damaged, 'onderdeel is', 'onderdelen zijn')} niet heel, van de ${parts}.`,
  others: (count: number) => `en ${counted(count, 'bestand dat heel is', 'bestanden die heel zijn')}`,
};
const en = {
  whole: (target, parts) => `${target}: everything is whole (${counted(parts, 'part', 'parts')}).`,
  notWhole: (target, damaged, parts) =>
    `${target}: ${counted(damaged, 'part is', 'parts are')} not whole, of ${parts}.`,
  others: (count) => `and ${counted(count, 'file that is whole', 'files that are whole')}`,
} satisfies typeof nl;
const texts: Translated<typeof nl> = { nl, en };

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** Reads everything back and says what is whole and what is not. Nothing is written. */
export async function checkHealth(given: CheckArguments, console: Console, environment: Environment = process.env) {
  const { json, language } = given;
  const target = await healthTarget(given.target);
  if ('problem' in target) {
    console.writeError(`${target.problem}\n`);
    return 2 as const;
  }
  const parts: CheckedPart[] = [];
  for await (const { part } of checkTarget(target, placeAccess(given, environment))) parts.push(part);
  const damaged = parts.filter((part) => !isWhole(part));
  if (json) {
    const report = {
      format: 'gebiedstafel-check',
      version: 1,
      target: given.target,
      kind: target.kind,
      whole: damaged.length === 0,
      parts: parts.map((part) => partAsJson(part, language)),
    };
    console.writeOut(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    console.writeOut(`${[summary(given.target, parts, language), ...partLines(parts, language)].join('\n')}\n`);
  }
  return damaged.length === 0 ? (0 as const) : (1 as const);
}

function summary(target: string, parts: readonly CheckedPart[], language: Language): string {
  const damaged = parts.filter((part) => !isWhole(part)).length;
  return damaged === 0
    ? texts[language].whole(target, parts.length)
    : texts[language].notWhole(target, damaged, parts.length);
}

/** Of which a place or a package has thousands: those that are whole are counted. */
const manyOf: readonly PartKind[] = ['journal-file', 'place-object', 'exchange-object', 'archive-file'];

function partLines(parts: readonly CheckedPart[], language: Language): readonly string[] {
  const damaged = parts.filter((part) => !isWhole(part)).map((part) => `! ${part.path}\n  ${toldOf(part, language)}`);
  const whole = parts.filter((part) => isWhole(part) && !manyOf.includes(part.kind));
  const others = parts.filter((part) => isWhole(part) && manyOf.includes(part.kind)).length;
  return [
    ...damaged,
    ...whole.map((part) => `  ${part.path}: ${wholeWords(part, language)}`),
    ...(others === 0 ? [] : [`  ${texts[language].others(others)}`]),
  ];
}

/** What is wrong with a part and the next step, in one line. */
export function toldOf(part: CheckedPart, language: Language): string {
  const told = partSentences(part, language);
  return told === null ? wholeWords(part, language) : `${told.problem} ${told.next}`;
}

/** A part as the command line gives it in JSON. */
export function partAsJson(part: CheckedPart, language: Language) {
  const { path, kind, table, lines, problem } = part;
  const told = partSentences(part, language);
  return {
    path,
    kind,
    whole: problem === null,
    ...(table === null ? {} : { table }),
    ...(lines === null ? {} : { lines }),
    ...(problem === null || told === null ? {} : { code: problem.code, problem: told.problem, next: told.next }),
  };
}

/** What a word on the command line stands for: the address of a place, or a folder or file. */
export async function healthTarget(given: string): Promise<HealthTarget | { readonly problem: string }> {
  if (!/^[a-z0-9+]+:\/\//i.test(given)) return targetAt(given);
  const address = readTarget(given);
  return 'problem' in address ? address : { kind: 'place', name: given, address };
}

/** How places are reached from the command line. */
export function placeAccess(
  { certificates }: { readonly certificates: string },
  environment: Environment,
): PlaceAccess {
  return {
    passphrase: environment['GT_SYNC_PASSPHRASE'] ?? '',
    storeAt: (address) => {
      const network = { proxy: 'system', certificates };
      const place = { address, network, secret: environment['GT_SYNC_SECRET'] ?? '' };
      return storeAt(place, { systemProxy: environmentProxy(environment) });
    },
  };
}
