import { parseArgs } from 'node:util';
import type { Language } from '../../shared/i18n/language';
import { languages } from '../../shared/i18n/language';

export interface CheckArguments {
  readonly verb: 'check';
  /** A folder, a file or the address of a place, as it was typed. */
  readonly target: string;
  readonly json: boolean;
  readonly certificates: string;
  readonly language: Language;
}

export interface RepairArguments extends Omit<CheckArguments, 'verb'> {
  readonly verb: 'repair';
  readonly sources: readonly string[];
  /** Where the result goes; null: in the place of what is damaged. */
  readonly out: string | null;
  /** False: only says what it would do. */
  readonly write: boolean;
}

type Read<Given> = Given | { readonly verb: 'help' } | { readonly problem: string };

const options = {
  json: { type: 'boolean' },
  ca: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads `check FOLDER|FILE|PLACE [--json]`. Throws what `parseArgs` throws for unknown options. */
export function readCheck(argv: readonly string[]): Read<CheckArguments> {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  if (values.help) return { verb: 'help' };
  const [target, extra] = positionals;
  if (!target) return { problem: 'check needs a folder, a file or a place' };
  if (extra !== undefined) return { problem: `one at a time; ${JSON.stringify(extra)} is too many` };
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  return { verb: 'check', target, json: values.json === true, certificates: values.ca ?? '', language };
}

/** Reads `repair FOLDER|FILE|PLACE --from SOURCE... [-o RESULT] [--write] [--json]`. */
export function readRepair(argv: readonly string[]): Read<RepairArguments> {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: {
      ...options,
      from: { type: 'string', multiple: true },
      out: { type: 'string', short: 'o' },
      write: { type: 'boolean' },
    },
    allowPositionals: true,
    tokens: true,
  });
  if (values.help) return { verb: 'help' };
  const [target, ...more] = positionals;
  if (!target) return { problem: 'repair needs a folder, a file or a place' };
  // Several sources may stand behind one --from.
  const isFirst = tokens.findIndex(({ kind }) => kind === 'positional') < tokens.findIndex(isFrom);
  if (more.length > 0 && !isFirst)
    return { problem: 'name what is to be repaired first, then --from with the sources' };
  const sources = [...(values.from ?? []), ...more];
  if (sources.includes('') || values.out === '') return { problem: '--from and -o need a value' };
  const twice = sources.find((each, at) => sources.indexOf(each) !== at);
  if (twice !== undefined) return { problem: `the source ${JSON.stringify(twice)} is given twice` };
  if (sources.includes(target)) return { problem: `${JSON.stringify(target)} cannot be its own source` };
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  const { json = false, ca: certificates = '', out = null, write = false } = values;
  return { verb: 'repair', target, sources, out, write, json, certificates, language };
}

const isFrom = (token: { readonly kind: string; readonly name?: string }): boolean =>
  token.kind === 'option' && token.name === 'from';
