import { parseArgs } from 'node:util';
import type { Language, Translated } from '../../shared/i18n/language';
import { languages } from '../../shared/i18n/language';
import { type PlaceAddress, shortestPlacePassphrase } from '../../shared/sync/place';
import { placeProblemSentence } from '../../shared/sync/place-sentences';
import { changeLock, storeAt, unlock } from '../sync/open-place';
import type { Console } from './console';
import { environmentProxy, readTarget } from './sync-target';

export interface PassphraseArguments {
  readonly verb: 'passphrase';
  readonly target: PlaceAddress;
  readonly certificates: string;
  readonly language: Language;
}

const options = {
  target: { type: 'string' },
  ca: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what comes after `passphrase`. Throws what `parseArgs` throws for unknown options. */
export function readPassphrase(
  argv: readonly string[],
): PassphraseArguments | { readonly verb: 'help' } | { readonly problem: string } {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  if (values.help) return { verb: 'help' };
  if (positionals.length > 0)
    return { problem: `passphrase takes no file; ${JSON.stringify(positionals[0])} is too many` };
  if (!values.target) return { problem: '--target needs a value' };
  const target = readTarget(values.target);
  if ('problem' in target) return target;
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  return { verb: 'passphrase', target, certificates: values.ca ?? '', language };
}

const nl = {
  changed: 'De wachtzin is vervangen. Vul de nieuwe in op de andere laptops.',
  missing: 'Zet de wachtzin van nu in GT_SYNC_PASSPHRASE en de nieuwe in GT_SYNC_NEW_PASSPHRASE.',
  short: `Neem voor de nieuwe wachtzin ten minste ${shortestPlacePassphrase} tekens.`,
  open: 'Deze plek is niet op slot.',
};

const en = {
  changed: 'The passphrase has been replaced. Type in the new one on the other laptops.',
  missing: 'Put the present passphrase in GT_SYNC_PASSPHRASE and the new one in GT_SYNC_NEW_PASSPHRASE.',
  short: `Take at least ${shortestPlacePassphrase} characters for the new passphrase.`,
  open: 'This place is not locked.',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Locks a place with another passphrase. Both come from the environment: every program of the computer sees command lines. */
export async function replacePassphrase(
  given: PassphraseArguments,
  console: Console,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<0 | 1 | 2> {
  const words = texts[given.language];
  const fail = (code: 1 | 2, sentence: string): 1 | 2 => {
    console.writeError(`${sentence}\n`);
    return code;
  };
  const { GT_SYNC_PASSPHRASE: from = '', GT_SYNC_NEW_PASSPHRASE: to = '' } = environment;
  if (from === '' || to === '') return fail(2, words.missing);
  if (to.length < shortestPlacePassphrase) return fail(2, words.short);
  const network = { proxy: 'system', certificates: given.certificates };
  const place = { address: given.target, network, secret: environment['GT_SYNC_SECRET'] ?? '' };
  const store = await storeAt(place, { systemProxy: environmentProxy(environment) });
  if (!store.ok) return fail(1, placeProblemSentence(store.refusal, given.language));
  // Looking with no passphrase never locks a place that is open.
  const looked = await unlock(store.value, '', undefined);
  if (looked.ok) return fail(1, words.open);
  const lock = looked.refusal.kind === 'passphrase-missing' ? await unlock(store.value, from, undefined) : looked;
  if (!lock.ok) return fail(1, placeProblemSentence(lock.refusal, given.language));
  const changed = await changeLock(store.value, { from, to }, lock.value.vault ?? '');
  if (!changed.ok) return fail(1, placeProblemSentence(changed.refusal, given.language));
  console.writeOut(`${words.changed}\n`);
  return 0;
}
