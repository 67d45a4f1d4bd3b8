import { parseArgs } from 'node:util';
import { archiveVersions, usualSidecars, usualValuation } from '../../shared/archive/archive-options';
import { type SidecarStyle, sidecarStyles } from '../../shared/archive/file-names';
import { type Valuation, valuations } from '../../shared/archive/valuation';
import { type Language, languages } from '../../shared/i18n/language';
import type { MinutesVersion } from '../../shared/minutes/minutes';

export interface ArchiveArguments {
  readonly verb: 'archive';
  readonly file: string;
  readonly out: string;
  readonly version: MinutesVersion;
  readonly creator: string;
  readonly contact: string;
  /** Every session that was held when undefined. */
  readonly session: string | undefined;
  /** Names of people that stay in the text: a list with commas, or a file. */
  readonly names: string | undefined;
  readonly valuation: Valuation;
  readonly sidecars: SidecarStyle;
  readonly language: Language;
}

type Problem = { readonly problem: string };

const options = {
  out: { type: 'string', short: 'o' },
  version: { type: 'string' },
  creator: { type: 'string' },
  contact: { type: 'string' },
  session: { type: 'string' },
  names: { type: 'string' },
  valuation: { type: 'string' },
  sidecars: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what comes after `archive`. Throws what `parseArgs` throws for unknown options. */
export function readArchive(argv: readonly string[]): ArchiveArguments | { readonly verb: 'help' } | Problem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { problem: `--${twice} is given twice` };
  const [file, extra] = positionals;
  if (!file) return { problem: 'a file is missing' };
  if (extra !== undefined) return { problem: `one file at a time; ${JSON.stringify(extra)} is too many` };
  const { out, creator, contact, session, names: kept } = values;
  if (out === undefined || !/\.zip$/i.test(out)) return { problem: '-o needs a file that ends in .zip' };
  if (!creator?.trim()) return { problem: '--creator needs the organisation that the table belongs to' };
  if (!contact?.trim()) return { problem: '--contact needs a function or an address that the archive can ask' };
  if (session === '') return { problem: '--session needs a value' };
  if (kept === '') return { problem: '--names needs names with commas between, or a file' };
  const version = oneOf('version', archiveVersions, values.version ?? 'public');
  const valuation = oneOf('valuation', valuations, values.valuation ?? usualValuation);
  const sidecars = oneOf('sidecars', sidecarStyles, values.sidecars ?? usualSidecars);
  const language = oneOf('lang', languages, values.lang ?? 'nl');
  for (const read of [version, valuation, sidecars, language]) if (typeof read !== 'string') return read;
  return {
    verb: 'archive',
    file,
    out,
    creator,
    contact,
    session,
    names: kept,
    version,
    valuation,
    sidecars,
    language,
  } as ArchiveArguments;
}

function oneOf<const Value extends string>(option: string, values: readonly Value[], given: string): Value | Problem {
  const found = values.find((value) => value === given);
  return found ?? { problem: `--${option} is one of ${values.join(', ')}; not ${JSON.stringify(given)}` };
}
