import { parseArgs } from 'node:util';
import { type Language, languages } from '../../shared/i18n/language';
import { type ListKind, listKinds } from '../../shared/lists/list-columns';
import { type RelationKind, relationKinds } from '../../shared/model/relation-kinds';
import { type ElementKind, elementKinds } from '../../shared/model/vocabulary';

export interface TakeArguments {
  readonly verb: 'take';
  readonly file: string;
  readonly list: string;
  /** Nothing is written when undefined. */
  readonly out: string | undefined;
  /** What the list seems to be of when undefined. */
  readonly kind: ListKind | undefined;
  /** The one that is proposed when undefined. */
  readonly sheet: string | undefined;
  /** First rows of the parties that are one, or all that seem to be. */
  readonly unite: 'all' | readonly number[];
  /** What things of a foreign map are, by their key. */
  readonly kinds: ReadonlyMap<string, ElementKind>;
  /** What lines of a foreign map mean at which no verb stands. */
  readonly links: RelationKind | undefined;
  readonly language: Language;
}

type Problem = { readonly problem: string };

const options = {
  out: { type: 'string', short: 'o' },
  as: { type: 'string' },
  sheet: { type: 'string' },
  unite: { type: 'string' },
  kinds: { type: 'string' },
  links: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what comes after `take`. Throws what `parseArgs` throws for unknown options. */
export function readTake(argv: readonly string[]): TakeArguments | { readonly verb: 'help' } | Problem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  if (values.help) return { verb: 'help' };
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { problem: `--${twice} is given twice` };
  const [file, list, extra] = positionals;
  if (!file || !list) return { problem: 'take needs a table file and a list' };
  if (extra !== undefined) return { problem: `one list at a time; ${JSON.stringify(extra)} is too many` };
  const { out, as: asked, sheet, unite = '' } = values;
  if (out !== undefined && out !== '-' && !/\.gebiedstafel$/i.test(out))
    return { problem: '-o needs a file that ends in .gebiedstafel, or -' };
  const kind = listKinds.find((each) => each === asked);
  if (asked !== undefined && kind === undefined)
    return { problem: `--as is one of ${listKinds.join(', ')}; not ${JSON.stringify(asked)}` };
  if (sheet === '') return { problem: '--sheet needs a value' };
  if (unite !== 'all' && !/^(?:\d{1,7}(?:,\d{1,7})*)?$/.test(unite))
    return { problem: '--unite is all, or rows such as 5,9' };
  const kinds = kindsIn(values.kinds ?? '');
  if (typeof kinds === 'string')
    return {
      problem: `--kinds is such as n1=stakeholder,n2=task, with ${elementKinds.join(', ')}; not ${JSON.stringify(kinds)}`,
    };
  const links = relationKinds.find((each) => each === values.links);
  if (values.links !== undefined && links === undefined)
    return { problem: `--links is one of ${relationKinds.join(', ')}; not ${JSON.stringify(values.links)}` };
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  const rows = unite === 'all' ? unite : unite.split(',').filter(Boolean).map(Number);
  return { verb: 'take', file, list, out, kind, sheet, unite: rows, kinds, links, language };
}

/** `n1=task,n2=goal` by key; the part that is none of this when there is one. */
function kindsIn(text: string): ReadonlyMap<string, ElementKind> | string {
  const kinds = new Map<string, ElementKind>();
  for (const part of text.split(',').filter(Boolean)) {
    const at = part.lastIndexOf('=');
    const kind = elementKinds.find((each) => each === part.slice(at + 1));
    if (at < 1 || kind === undefined) return part;
    kinds.set(part.slice(0, at), kind);
  }
  return kinds;
}
