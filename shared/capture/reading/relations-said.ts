import { verbAfter } from '../../i18n/verb-after';
import { relationRules } from '../../model/relation-kinds';
import type { ElementKind } from '../../model/vocabulary';
import type { CapturePart, CaptureSlot, Reading, ReadingContext } from '../capture';
import { asSentence, foldText } from '../fold-text';
import type { Core } from '../grammar/noun-groups';
import type { Sentence } from '../grammar/spans';
import { jointPreview, makingOnce } from '../joint-relation';
import { kindsSaid, partyLooks } from '../lexicon/kinds-in-words';
import { problems } from '../problems';
import { readRelation } from '../read-relation';
import { type FilledSlot, fillSlot, type Reference } from '../reference';
import { meantBy } from '../resolve/last-spoken';
import { isEarned } from '../resolve/new-name';
import { twinOf } from '../resolve/twin';
import { wrapsKnown } from '../resolve/wraps-known';
import { textOf } from '../tokens';
import { newKindOf } from './clause';
import type { Clause } from './said-clause';

/** A reading, and what keeps it from being a fact by itself. */
export interface Candidate {
  readonly reading: Reading;
  /** Words for what is in doubt; empty when nothing is. */
  readonly doubts: readonly DoubtKind[];
}

/** Why something that was understood is asked first. */
export type DoubtKind =
  | 'leftover'
  | 'ambiguous'
  | 'near'
  | 'unearned'
  | 'resembles'
  | 'pronoun'
  | 'bothNew'
  | 'operator'
  | 'rival'
  | 'incomplete'
  | 'amount'
  | 'condition'
  | 'undated'
  | 'denied'
  | 'noDecision'
  | 'question'
  | 'unknownThing'
  | 'elided'
  | 'guess';

/** The relations that clauses say, as one reading. */
export function relationsSaid(
  sentence: Sentence,
  clauses: readonly Clause[],
  tail: readonly [number, number] | null,
  context: ReadingContext,
): Candidate | null {
  const doubts = new Set<DoubtKind>();
  const readings: Reading[] = [];
  const previews: CapturePart[] = [];
  let isCounted = false;
  for (const clause of clauses) {
    if (!clause.isWhole) {
      doubts.add('incomplete');
      continue;
    }
    if (clause.leftover.length > 0) doubts.add('leftover');
    if (clause.frame.isLoose === true) doubts.add('rival');
    if (clause.isElided === true) doubts.add('elided');
    if (clause.isUnitGuessed === true) doubts.add('amount');
    // "Dat trekken zij": nothing in it says what it is about.
    if ([...clause.from, ...clause.to].every(({ type }) => type === 'pronoun')) doubts.add('pronoun');
    const count = clause.from.length * clause.to.length;
    const hasNumber = clause.amount !== undefined || clause.hectares !== undefined;
    // A number said once belongs to one; of several nobody knows whose it is.
    if (count > 1 && hasNumber && !isOfEach(sentence)) isCounted = true;
    const pairs = clause.from.flatMap((from) =>
      clause.to.map((to) => oneRelation(sentence, clause, from, to, tail, context, doubts)),
    );
    if (pairs.some((pair) => pair === null)) doubts.add('incomplete');
    const made = eachOnce(pairs.filter((pair) => pair !== null));
    readings.push(...made.map(({ reading }) => reading));
    const [first] = made;
    if (first !== undefined) {
      const [froms, tos] = [distinct(made.map(({ from }) => from)), distinct(made.map(({ to }) => to))];
      const shown = made.length === 1 ? first.reading.preview : jointPreview(froms, tos, first.reading.preview);
      previews.push(...(previews.length === 0 ? [] : [{ kind: 'text' as const, text: '+' }]), ...shown);
    }
  }
  if (readings.length === 0) return null;
  if (isCounted) {
    const problem = problems[context.settings.language].numberOfEach;
    return {
      reading: { reading: 'relation', commands: [], preview: previews, problem, text: asSentence(sentence.line) },
      doubts: [],
    };
  }
  const [paid] = clauses.filter(({ frame, isWhole }) => frame.kind === 'funds' && isWhole);
  if (sentence.isAmountUnclear && paid !== undefined) {
    const { language } = context.settings;
    const name = readings[0]?.preview[0]?.text ?? '';
    const problem = problems[language].oneAmount(`${name} ${verbAfter(name, 'funds', language)} … 240 mln 2027-2030`);
    return { reading: { ...(readings[0] as Reading), commands: [], problem }, doubts: [] };
  }
  const [first] = readings as [Reading];
  if (readings.length === 1) return { reading: first, doubts: [...doubts] };
  const refused = readings.find(({ problem, reading }) => problem !== null && reading !== 'change');
  const commands = makingOnce(readings.flatMap((reading) => reading.commands));
  return {
    reading: {
      reading: 'relation',
      commands: refused === undefined ? commands : [],
      preview: previews.map(({ slot: _, ...part }) => part),
      problem: refused?.problem ?? (commands.length === 0 ? (first.problem ?? null) : null),
      text: asSentence(sentence.line),
    },
    doubts: [...doubts],
  };
}

function oneRelation(
  sentence: Sentence,
  clause: Clause,
  from: Core,
  to: Core,
  tail: readonly [number, number] | null,
  context: ReadingContext,
  doubts: Set<DoubtKind>,
): Said | null {
  const { kind } = clause.frame;
  const rule = relationRules[kind];
  const { tokens } = sentence;
  const start = slotOf(sentence, 'from', from, rule.from, context, undefined, doubts);
  const end = slotOf(sentence, 'to', to, rule.to, context, start?.filling.element.id, doubts);
  const zone =
    clause.zone === undefined ? null : slotOf(sentence, 'zone', clause.zone, ['zone'], context, undefined, doubts);
  if (start === null || end === null || zone === undefined) return null;
  const bothNew = start.filling.kind === 'new' && end.filling.kind === 'new';
  if (bothNew && !hasKindOfItsOwn(start, from) && !hasKindOfItsOwn(end, to)) doubts.add('bothNew');
  // "trekt samen een sprintje": what is new in lower case must say itself what it is.
  const isBare = clause.frame.anchors.length === 0;
  if (
    isBare &&
    ((from.type === 'new' && !hasKindOfItsOwn(start, from)) || (to.type === 'new' && !hasKindOfItsOwn(end, to)))
  )
    return null;
  const isCommon =
    end.filling.kind === 'new' && to.type !== 'pronoun' && to.span.type !== 'quote' && !hasKindOfItsOwn(end, to);
  if (isCommon && !/^\p{Lu}/u.test(sentence.tokens[to.start]?.text ?? '')) doubts.add('unknownThing');
  // Anything can be depended on: a new word that says no kind is asked about.
  if (kind === 'depends_on' && isCommon) doubts.add('rival');
  const subject = clause.subject === undefined ? [] : tokens.slice(clause.subject[0], clause.subject[1]);
  const candidate = {
    verb: {
      kind,
      shares: false,
      weight: 1,
      verbTokens: [],
      from: [],
      to: [],
      rest: [],
      subject,
      hectares: null,
      millions: null,
    },
    from: start,
    to: end,
    zone,
    fields: {
      ...(clause.amount === undefined ? {} : { amountMln: clause.amount }),
      ...(clause.years === undefined ? {} : { years: clause.years }),
      ...(clause.hectares === undefined ? {} : { hectares: clause.hectares }),
      ...(clause.shared === undefined ? {} : { sharedHectares: clause.shared }),
      ...(clause.about === undefined ? {} : { about: clause.about }),
    },
    removal: false,
    isBare: false,
    because: [],
    tail: tail === null ? [] : tokens.slice(...tail),
    score: 1,
  };
  return { reading: readRelation(sentence.line, candidate, context), from: start, to: end };
}

/** "Elk een half miljoen": the number is of each. */
const isOfEach = ({ tokens }: Sentence): boolean =>
  tokens.some(({ folded }) => /^(?:elk|ieder|allebei|each|apiece)$/.test(folded));

/** One relation with the things at its ends. */
interface Said {
  readonly reading: Reading;
  readonly from: FilledSlot;
  readonly to: FilledSlot;
}

const keyOf = ({ filling }: FilledSlot): string =>
  filling.kind === 'existing' ? filling.element.id : `${filling.element.kind} ${foldText(filling.element.name)}`;

/** "Polderdam en gemeente Polderdam" is one. */
const eachOnce = (said: readonly Said[]): readonly Said[] => [
  ...new Map(said.map((each) => [`${keyOf(each.from)} ${keyOf(each.to)}`, each])).values(),
];
const distinct = (slots: readonly FilledSlot[]): readonly FilledSlot[] => [
  ...new Map(slots.map((slot) => [keyOf(slot), slot])).values(),
];

/** Words of the name say what it is, so that two new things in one sentence are no chance. */
function hasKindOfItsOwn({ filling }: FilledSlot, core: Core): boolean {
  const { name, kind } = filling.element;
  if (core.head !== undefined) return true;
  return kind === 'stakeholder' ? partyLooks(name, core.start === 0) >= 0.8 : kindsSaid(name).includes(kind);
}

/** From this score on part of a name is the name; below it the line asks. */
const sureFrom = 0.8;

function slotOf(
  sentence: Sentence,
  slot: CaptureSlot,
  core: Core,
  kinds: readonly ElementKind[],
  context: ReadingContext,
  except: string | undefined,
  doubts: Set<DoubtKind>,
): FilledSlot | null {
  const tokens = sentence.tokens.slice(core.start, core.end);
  const isQuoted = core.span.type === 'quote';
  const typed = isQuoted ? (tokens[0]?.text ?? '') : textOf(sentence.line, tokens);
  if (core.type === 'pronoun') {
    const meant = meantBy(
      tokens[0]?.folded ?? '',
      kinds.filter((kind) => kind !== 'zone' || kinds.length === 1),
      context,
    );
    const element = meant.elements[0];
    if (element === undefined) return null;
    if (meant.elements.length > 1) doubts.add('pronoun');
    const reference: Reference = { tokens, typed, isQuoted: false, matches: [{ element, score: 1 }] };
    return fillSlot(slot, reference, kinds, context, except);
  }
  const isKnown =
    core.span.type === 'name' &&
    core.span.matches.some(({ element, score }) => score >= 0.7 && kinds.includes(element.kind));
  if (core.type === 'known' && core.span.type === 'name' && (isKnown || core.span.isExact)) {
    const fitting = core.span.matches.filter(({ element }) => kinds.includes(element.kind) && element.id !== except);
    const [best, second] = fitting;
    const isChosen = context.choices.some((choice) => choice.slot === slot && choice.typed === typed);
    if (best !== undefined && !isChosen) {
      if (best.score < sureFrom) doubts.add('near');
      if (second !== undefined && best.score - second.score < (core.span.isExact ? 0.005 : 0.05))
        doubts.add('ambiguous');
    }
    return fillSlot(slot, { tokens, typed, isQuoted, matches: core.span.matches }, kinds, context, except);
  }
  const kind = newKindOf(sentence, core, kinds);
  if (kind === null) return null;
  const twin = isQuoted ? undefined : twinOf(typed, kinds, context);
  if (twin !== undefined && twin.id !== except) {
    doubts.add('resembles');
    return fillSlot(
      slot,
      { tokens, typed, isQuoted, matches: [{ element: twin, score: 0.75 }] },
      kinds,
      context,
      except,
    );
  }
  if (!isQuoted && !isEarned(typed)) doubts.add('unearned');
  if (core.holdsKnown || (!isQuoted && wrapsKnown(typed, kind, context))) doubts.add('resembles');
  const filled = fillSlot(slot, { tokens, typed, isQuoted, matches: [] }, kinds, context, except);
  return fixedKind(filled, kind, context);
}

/** The new thing as the kind that its words say. */
function fixedKind(filled: FilledSlot, kind: ElementKind, context: ReadingContext): FilledSlot {
  if (filled.filling.kind !== 'new' || filled.filling.element.kind === kind || filled.isChosen) return filled;
  const { options } = filled.alternatives;
  const at = options.findIndex(({ key }) => key === `new:${kind}`);
  if (at < 0) return filled;
  const ordered = [options[at] as (typeof options)[number], ...options.filter((_, place) => place !== at)];
  const reference = filled.reference;
  return fillSlot(filled.slot, reference, [kind, ...filled.allowed.filter((each) => each !== kind)], {
    ...context,
    choices: [...context.choices, { slot: filled.slot, typed: reference.typed, key: ordered[0]?.key ?? '' }],
  });
}
