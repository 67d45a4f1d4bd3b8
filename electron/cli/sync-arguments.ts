import { parseArgs } from 'node:util';
import { languages } from '../../shared/i18n/language';
import type { SyncArguments } from './sync';
import { readTarget } from './sync-target';

const options = {
  target: { type: 'string' },
  state: { type: 'string' },
  ca: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what comes after `sync`. Throws what `parseArgs` throws for unknown options. */
export function readSync(argv: readonly string[]): SyncArguments | { readonly verb: 'help' } | { problem: string } {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { problem: `--${twice} is given twice` };
  if (positionals.length === 0 || positionals.includes('')) return { problem: 'a file is missing' };
  if (new Set(positionals).size < positionals.length) return { problem: 'a file is given twice' };
  const other = positionals.find((file) => !/\.gebiedstafel$/i.test(file));
  if (other !== undefined)
    return { problem: `sync works on table files (.gebiedstafel), not ${JSON.stringify(other)}` };
  if (!values.target) return { problem: '--target needs a value' };
  for (const option of ['state', 'ca'] as const)
    if (values[option] === '') return { problem: `--${option} needs a value` };
  const target = readTarget(values.target);
  if ('problem' in target) return target;
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  return { verb: 'sync', files: positionals, target, state: values.state, certificates: values.ca ?? '', language };
}
