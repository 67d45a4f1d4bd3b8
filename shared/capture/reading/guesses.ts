import { type RelationKind, relationKinds, relationRules } from '../../model/relation-kinds';
import type { Offer, ReadingContext } from '../capture';
import type { Core } from '../grammar/noun-groups';
import type { Sentence, Span } from '../grammar/spans';
import { hintsIn } from '../lexicon/cues';
import { frames } from '../lexicon/frames';
import { namedIn } from './clauses';
import { relationsSaid } from './relations-said';
import type { Clause } from './said-clause';

/** What people mostly say of a pair where no word hints at anything, the likeliest first. */
const likely: readonly RelationKind[] = [
  'funds',
  'claims_space',
  'leads',
  'contributes_to',
  'builds_on',
  'conflicts_with',
  'depends_on',
  'reinforces',
  'participates',
  'executes',
  'provides',
  'authorised_for',
  'drives',
  'advises',
];
/** As many as can be chosen with a digit at a glance. */
const mostOffers = 5;
const mostNamed = 6;
const perKind = 3;

/**
 * What a line that says no relation outright could be: known things, and the relations that its words hint at, with the
 * number that was said. Nothing of it is recorded by itself.
 */
export function guesses(sentence: Sentence, context: ReadingContext): readonly Offer[] {
  const cores = namedIn(sentence).slice(0, mostNamed);
  const amount = onlyValue(sentence.spans, 'amount');
  const hectares = onlyValue(sentence.spans, 'hectares');
  const hints = hintsIn(sentence.tokens.map(({ folded }) => folded));
  const weight = (kind: RelationKind): number =>
    (hints.get(kind) ?? 0) +
    (kind === 'funds' && amount !== undefined ? 6 : 0) +
    (kind === 'claims_space' && hectares !== undefined ? 6 : 0);
  const kinds = relationKinds
    .filter((kind) => kind !== 'asks' && !(kind === 'claims_space' && hectares === undefined))
    .toSorted((left, right) => weight(right) - weight(left) || likely.indexOf(left) - likely.indexOf(right));
  const offers: Offer[] = [];
  for (const kind of kinds) {
    const frame = frames.find((each) => each.kind === kind);
    const isHinted = weight(kind) > 0;
    if (frame === undefined || (kind === 'funds' && !isHinted)) continue;
    for (const [from, to] of pairsOf(cores, kind).slice(0, isHinted ? perKind : 1)) {
      if (offers.length >= mostOffers) return offers;
      const clause: Clause = {
        frame,
        from: [from],
        to: [to],
        used: new Set(),
        leftover: [],
        isWhole: true,
        ...(kind === 'funds' && amount !== undefined ? { amount } : {}),
        ...(kind === 'claims_space' && hectares !== undefined ? { hectares } : {}),
      };
      const said = relationsSaid(sentence, [clause], null, { ...context, choices: [] });
      if (said !== null && said.reading.problem === null && said.reading.commands.length > 0) {
        offers.push({ reading: said.reading, because: ['guess'] });
      }
    }
  }
  return offers;
}

function pairsOf(cores: readonly Core[], kind: RelationKind): readonly (readonly [Core, Core])[] {
  const rule = relationRules[kind];
  const can = (core: Core, kinds: readonly string[]): boolean =>
    core.span.type === 'name' &&
    core.span.matches.some(({ element, score }) => score >= 0.7 && kinds.includes(element.kind));
  const pairs: (readonly [Core, Core])[] = [];
  for (const start of cores) {
    for (const end of cores) {
      if (start === end || !can(start, rule.from) || !can(end, rule.to)) continue;
      if (rule.symmetric && pairs.some(([other]) => other === end)) continue;
      pairs.push([start, end]);
    }
  }
  return pairs;
}

function onlyValue(spans: readonly Span[], type: 'amount' | 'hectares'): number | undefined {
  const found = spans.flatMap((span) => (span.type === type && 'value' in span ? [span.value as number] : []));
  return found.length > 0 ? found[0] : undefined;
}
