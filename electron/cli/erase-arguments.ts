import { parseArgs } from 'node:util';
import { type Language, languages } from '../../shared/i18n/language';

export interface EraseArguments {
  readonly verb: 'erase';
  readonly file: string;
  /** Names that stand in texts only. */
  readonly alsoNamed: readonly string[];
  /** A file, or `-` for standard output; nothing is written when undefined. */
  readonly out: string | undefined;
  readonly language: Language;
}

type Problem = { readonly problem: string };

const options = {
  also: { type: 'string', multiple: true },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what comes after `erase`. Throws what `parseArgs` throws for unknown options. */
export function readErase(argv: readonly string[]): EraseArguments | { readonly verb: 'help' } | Problem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  const names = tokens.flatMap((token) => (token.kind === 'option' && token.name !== 'also' ? [token.name] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { problem: `--${twice} is given twice` };
  const [file, extra] = positionals;
  if (!file) return { problem: 'a file is missing' };
  if (extra !== undefined) return { problem: `one file at a time; ${JSON.stringify(extra)} is too many` };
  const { out } = values;
  if (out === '') return { problem: '-o needs a file for the result' };
  if (out !== undefined && out !== '-' && !/\.(json|gebiedstafel)$/i.test(out))
    return { problem: '-o needs a file that ends in .json or .gebiedstafel, or -' };
  const alsoNamed = (values.also ?? []).flatMap((list) => list.split(',').map((name) => name.trim()));
  // One letter, or none: every text would be full of it (R-NAME-3).
  const unusable = alsoNamed.find((name) => (name.match(/[\p{L}\p{N}]/gu) ?? []).length < 2);
  if (unusable !== undefined)
    return {
      problem: `--also needs names of two letters or more, with commas between; not ${JSON.stringify(unusable)}`,
    };
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  return { verb: 'erase', file, alsoNamed, out, language };
}
