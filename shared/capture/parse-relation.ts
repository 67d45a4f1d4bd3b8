import { verbAfter } from '../i18n/verb-after';
import type { RelationKind } from '../model/relation-kinds';
import { relationRules } from '../model/relation-kinds';
import { isNumberWord } from './amount-words';
import type { Reading, ReadingContext } from './capture';
import { certainFrom, type ElementIndex, indexOf } from './element-index';
import { foldText } from './fold-text';
import { readJointRelation } from './joint-relation';
import { problems } from './problems';
import { findRelation, readRelation } from './read-relation';
import { type FilledSlot, fillSlot, isNameLike, partOf, readReference } from './reference';
import type { RelationCandidate } from './relation-candidate';
import { type FoundFields, peelFields } from './relation-fields';
import { findRemoval, type RemovalVariant } from './removal';
import { saysUnclearAmount } from './sums-of-money';
import { type Token, textOf, trimMarks } from './tokens';
import { findVerbs, incompleteVerb, startsVerbOf, type VerbMatch } from './verb-patterns';

/** Sentences have few words before the colon; longer lines are notes and are not searched for verbs. */
const mostWords = 60;

/** Reads a line as relation, change or removal; null when it says no such thing. */
export function parseRelation(line: string, tokens: readonly Token[], context: ReadingContext): Reading | null {
  const said = splitSentence(line, tokens, context);
  if (said === null) return null;
  const best = bestOf(said, findRemoval(said.main));
  const isNamed = best !== null && best.to.filling.kind === 'existing' && best.fields.amountMln === undefined;
  const unclear = isNamed ? null : unclearAmount(said);
  if (unclear !== null) return unclear;
  if (best !== null && saysNothing(best, context)) return null;
  if (best !== null) return readJointRelation(line, best, context) ?? readRelation(line, best, context);
  return incomplete(said.search, said.main);
}

/** Reads the sentence of a relation that is to go: "Provincie trekt Wonen". Null when there is no verb in it. */
export function parseRemovedRelation(line: string, tokens: readonly Token[], context: ReadingContext): Reading | null {
  const said = splitSentence(line, tokens, context);
  if (said === null) return null;
  const best = bestOf(said, [{ tokens: said.main, removal: true, isBare: false, because: [] }]);
  return best === null ? null : readRelation(line, best, context);
}

interface SplitSentence {
  readonly main: readonly Token[];
  readonly search: Search;
}

function splitSentence(line: string, tokens: readonly Token[], context: ReadingContext): SplitSentence | null {
  const colon = tokens.findIndex(
    (token, at) => at > 0 && token.text === ':' && token.kind === 'mark' && tokens[at + 1]?.start !== token.end,
  );
  const main = trimMarks(colon < 0 ? tokens : tokens.slice(0, colon), ',;.!');
  const tail = colon < 0 ? [] : tokens.slice(colon + 1);
  if (main.length < 2 || main.length > mostWords) return null;
  return { main, search: { line, context, index: indexOf(context.content), tail, hasColon: colon >= 0 } };
}

function bestOf({ search }: SplitSentence, variants: readonly RemovalVariant[]): RelationCandidate | null {
  let best: RelationCandidate | null = null;
  for (const variant of variants) {
    for (const verb of findVerbs(variant.tokens, search.context.settings.language)) {
      const candidate = fillVerb(search, verb, variant);
      if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
    }
  }
  return best;
}

interface Search {
  readonly line: string;
  readonly context: ReadingContext;
  readonly index: ElementIndex;
  readonly tail: readonly Token[];
  readonly hasColon: boolean;
}

/** "Rijk betaalt *jaarlijks* 60 mln", "*tussen* 60 en 70 mln". */
const opensSpread = new Set('jaarlijks elk ieder per annually yearly each every tussen between'.split(' '));

/** "Rijk betaalt 60 mln per jaar aan Wonen", "Rijk financiert Wonen 60-70 mln": a known party, and no one amount. */
function unclearAmount({ main, search }: SplitSentence): Reading | null {
  const { line, index, context } = search;
  const { language } = context.settings;
  if (!saysUnclearAmount(main, language)) return null;
  const at = main.findIndex(({ kind, folded }, place) => place > 0 && kind === 'word' && startsVerbOf('funds', folded));
  const [next, folded] = [main[at + 1]?.text ?? '', main[at + 1]?.folded ?? ''];
  // "Grootstad geeft aan dat …" is no payment: behind most of these verbs the amount comes first.
  const isAmount = /^(?:€|\d)/.test(next) || isNumberWord(folded) || opensSpread.has(folded);
  if (at < 1 || !(isAmount || /^(?:financier|fund|finance)/.test(main[at]?.folded ?? ''))) return null;
  const reference = readReference(line, main.slice(0, at), index);
  const from = reference === undefined ? null : fillSlot('from', reference, relationRules.funds.from, context);
  if (from?.filling.kind !== 'existing') return null;
  const { name } = from.filling.element;
  const verb = verbAfter(name, 'funds', language);
  return {
    reading: 'relation',
    commands: [],
    preview: [partOf(from), { kind: 'verb', text: verb }],
    problem: problems[language].oneAmount(`${name} ${verb} … 240 mln 2027-2030`),
    text: textOf(line, main),
  };
}

/** "LTO is niet betrokken bij Wonen" where nobody said that it was: a remark. */
function saysNothing({ isBare, verb, from, to }: RelationCandidate, { content }: ReadingContext): boolean {
  return (
    isBare && findRelation(content, verb.kind, from.filling.element.id ?? '', to.filling.element.id ?? '') === undefined
  );
}

function fillVerb(search: Search, verb: VerbMatch, variant: RemovalVariant): RelationCandidate | null {
  const { removal, isBare, because } = variant;
  const { line, context, index, tail, hasColon } = search;
  // Without a colon "vraagt" alone says nothing that can be written down.
  if (verb.kind === 'asks' && verb.weight === 1 && verb.subject.length === 0 && !hasColon && !removal) return null;
  const rule = relationRules[verb.kind];
  const fromReference = readReference(line, verb.from, index);
  if (fromReference === undefined) return null;
  const from = fillSlot('from', fromReference, rule.from, context);
  const fromId = from.filling.kind === 'existing' ? from.filling.element.id : undefined;
  let best: RelationCandidate | null = null;
  for (const { to: toTokens, fields, extras } of objectsOf(verb, context)) {
    const toReference = readReference(line, toTokens, index);
    if (toReference === undefined) continue;
    const to = fillSlot('to', toReference, rule.to, context, fromId);
    const zone = fields.zone === undefined ? null : zoneOf(search, fields.zone, fields.about !== undefined, to);
    if (zone === undefined) continue;
    const ends = [from, to, ...(zone === null ? [] : [zone])];
    if (!isPlausible(ends)) continue;
    const found = ends.slice(0, 2).reduce((sum, end) => sum + end.filling.score, 0);
    const score = found + 0.03 * verb.weight + 0.04 * extras + (removal ? 0.02 : 0) - 0.001 * verb.from.length;
    if (best !== null && best.score >= score) continue;
    best = { verb, from, to, zone, fields, removal, isBare, because, tail, score };
  }
  return best;
}

/** The readings of what follows the verb: which part is the name and which part are fields. */
function objectsOf(
  verb: VerbMatch,
  context: ReadingContext,
): readonly { readonly to: readonly Token[]; readonly fields: FoundFields; readonly extras: number }[] {
  const { language } = context.settings;
  const own: FoundFields = {
    ...(verb.hectares === null ? {} : verb.shares ? { sharedHectares: verb.hectares } : { hectares: verb.hectares }),
    ...(verb.millions === null ? {} : { amountMln: verb.millions }),
  };
  if (verb.rest.length > 0) {
    return peelFields(verb.kind, verb.rest, language)
      .filter(({ name }) => name.length === 0)
      .map(({ fields }) => ({ to: verb.to, fields: { ...own, ...fields }, extras: Object.keys(fields).length }));
  }
  return peelFields(verb.kind, verb.to, language)
    .filter(({ name }) => name.length > 0)
    .map(({ name, fields }) => ({ to: name, fields: { ...own, ...fields }, extras: Object.keys(fields).length }));
}

/**
 * The area a conflict is about. Unknown words become a new one only when the other end is surely known without them, or
 * ends where it is said what the conflict is about.
 */
function zoneOf(
  search: Search,
  tokens: readonly Token[],
  isBehindSubject: boolean,
  to: FilledSlot,
): FilledSlot | undefined {
  const reference = readReference(search.line, tokens, search.index);
  if (reference === undefined) return undefined;
  const zone = fillSlot('zone', reference, ['zone'], search.context);
  const isSure = isBehindSubject || (to.filling.kind === 'existing' && to.filling.score >= certainFrom);
  return zone.filling.kind === 'existing' || (zone.filling.kind === 'new' && isSure) ? zone : undefined;
}

/** New things need names that look like names, and two new things at once need short ones: a note is not a relation. */
function isPlausible(ends: readonly FilledSlot[]): boolean {
  const fresh = ends.filter((end) => end.filling.kind === 'new');
  if (fresh.some((end) => !isNameLike(end.reference))) return false;
  if (fresh.length < 2) return true;
  return fresh.every((end) => end.reference.isQuoted || end.reference.typed.split(/\s+/).length <= 5);
}

/** "Provincie trekt": an end is missing. Only for a known first element, everything else is a note. */
function incomplete(search: Search, main: readonly Token[]): Reading | null {
  const { line, index, context } = search;
  const { language } = context.settings;
  const verb = incompleteVerb(main);
  if (verb === null) return null;
  const reference = readReference(line, verb.from, index);
  if (reference === undefined) return null;
  const from = fillSlot('from', reference, relationRules[verb.kind].from, context);
  if (from.filling.kind !== 'existing') return null;
  const { element } = from.filling;
  return {
    reading: 'relation',
    commands: [],
    preview: [
      { kind: 'existing', text: element.name, elementKind: element.kind, id: element.id, slot: 'from' },
      { kind: 'verb', text: verbAfter(element.name, verb.kind as RelationKind, language) },
    ],
    alternatives: [from.alternatives],
    problem: problems[language].noObject(element.name, verb.kind),
    text: foldText(textOf(line, main)) === '' ? '' : textOf(line, main),
  };
}
