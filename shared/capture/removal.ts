import type { Token } from './tokens';

export interface RemovalVariant {
  readonly tokens: readonly Token[];
  readonly removal: boolean;
  readonly because: readonly Token[];
}

const reasonWords = new Set(['want', 'vanwege', 'wegens', 'omdat', 'because', 'since']);

/**
 * The line as it stands, and, where it says that something is no longer so, the line without the words that say it:
 * "niet meer", "geen … meer", "no longer", "does not … any more".
 */
export function findRemoval(tokens: readonly Token[]): readonly RemovalVariant[] {
  const asIs: RemovalVariant = { tokens, removal: false, because: [] };
  const reasonAt = tokens.findIndex((token, at) => at > 1 && token.kind === 'word' && reasonWords.has(token.folded));
  const said = reasonAt < 0 ? tokens : tokens.slice(0, reasonAt);
  const taken = removalWords(said);
  if (taken.size === 0) return [asIs];
  const left = said.filter((_, at) => !taken.has(at));
  if (left.length < 3) return [asIs];
  return [asIs, { tokens: left, removal: true, because: reasonAt < 0 ? [] : tokens.slice(reasonAt + 1) }];
}

function removalWords(tokens: readonly Token[]): ReadonlySet<number> {
  const word = (at: number) => (tokens[at]?.kind === 'word' ? tokens[at]?.folded : undefined);
  const taken = new Set<number>();
  const end = tokens.findIndex(
    (_, at) =>
      at > 0 && (word(at) === 'meer' || word(at) === 'langer' || word(at) === 'more' || word(at) === 'anymore'),
  );
  for (let at = 1; at < tokens.length; at += 1) {
    const here = word(at);
    const next = word(at + 1);
    if (here === 'niet' && (next === 'meer' || next === 'langer')) return new Set([at, at + 1]);
    if (here === 'no' && next === 'longer') return new Set([at, at + 1]);
    if (here === 'geen') {
      taken.add(at);
      if (end > at && word(end) === 'meer') taken.add(end);
      return taken;
    }
    if (here === 'doesnt' || here === 'dont' || ((here === 'does' || here === 'do') && next === 'not')) {
      taken.add(at);
      if (next === 'not') taken.add(at + 1);
      if (end > at) {
        taken.add(end);
        if (word(end) === 'more' && word(end - 1) === 'any') taken.add(end - 1);
      }
      return taken;
    }
  }
  return taken;
}
