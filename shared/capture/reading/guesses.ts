import { type RelationKind, relationKinds, relationRules } from '../../model/relation-kinds';
import type { Offer, ReadingContext } from '../capture';
import type { Core } from '../grammar/noun-groups';
import type { Sentence, Span } from '../grammar/spans';
import { frames } from '../lexicon/frames';
import type { Clause } from './clause';
import { namedIn } from './clauses';
import { relationsSaid } from './relations-said';

/** The likeliest first: what people mostly say of such a pair. */
const likely: readonly RelationKind[] = [
  'funds',
  'claims_space',
  'leads',
  'contributes_to',
  'builds_on',
  'conflicts_with',
  'depends_on',
  'executes',
  'participates',
  'provides',
  'authorised_for',
  'advises',
];
const mostOffers = 3;

/**
 * What a line without a verb that is known could be: two known things and a relation that may stand between them, with the
 * number that was said. Nothing of it is recorded by itself.
 */
export function guesses(sentence: Sentence, context: ReadingContext): readonly Offer[] {
  const cores = namedIn(sentence).slice(0, 4);
  const amount = onlyValue(sentence.spans, 'amount');
  const hectares = onlyValue(sentence.spans, 'hectares');
  const offers: Offer[] = [];
  for (const kind of likely) {
    const rule = relationRules[kind];
    if (!relationKinds.includes(kind) || offers.length >= mostOffers) continue;
    if (kind === 'funds' && amount === undefined) continue;
    if (kind === 'claims_space' && hectares === undefined) continue;
    const frame = frames.find((each) => each.kind === kind);
    if (frame === undefined) continue;
    const pair = pairOf(cores, rule.from, rule.to);
    if (pair === null) continue;
    const clause: Clause = {
      frame,
      from: [pair[0]],
      to: [pair[1]],
      used: new Set(),
      leftover: [],
      isWhole: true,
      ...(kind === 'funds' && amount !== undefined ? { amount } : {}),
      ...(kind === 'claims_space' && hectares !== undefined ? { hectares } : {}),
    };
    const said = relationsSaid(sentence, [clause], null, { ...context, choices: [] });
    if (said !== null && said.reading.problem === null && said.reading.commands.length > 0)
      offers.push({ reading: said.reading, because: ['guess'] });
  }
  return offers;
}

function pairOf(cores: readonly Core[], from: readonly string[], to: readonly string[]): readonly [Core, Core] | null {
  const can = (core: Core, kinds: readonly string[]): boolean =>
    core.span.type === 'name' &&
    core.span.matches.some(({ element, score }) => score >= 0.7 && kinds.includes(element.kind));
  for (const start of cores) {
    for (const end of cores) {
      if (start !== end && can(start, from) && can(end, to)) return [start, end];
    }
  }
  return null;
}

function onlyValue(spans: readonly Span[], type: 'amount' | 'hectares'): number | undefined {
  const found = spans.flatMap((span) => (span.type === type && 'value' in span ? [span.value as number] : []));
  return found.length === 1 ? found[0] : undefined;
}
