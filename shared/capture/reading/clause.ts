import { type RelationRule, relationRules } from '../../model/relation-kinds';
import type { ElementKind } from '../../model/vocabulary';
import { type Core, type Group, groupsOf } from '../grammar/noun-groups';
import type { Sentence, Span } from '../grammar/spans';
import type { Frame } from '../lexicon/frame';
import { bareFrames, framesAt } from '../lexicon/frames';
import { kindHeads, kindsSaid, partyLooks } from '../lexicon/kinds-in-words';
import { textOf } from '../tokens';
import { askOf } from './asks';
import { quantitiesIn } from './quantities-said';
import type { Carried, Clause } from './said-clause';

/** All ways to read a stretch of the sentence as one clause, the best first. */
export function readClause(sentence: Sentence, start: number, end: number, carried: Carried): readonly Clause[] {
  const found: Clause[] = [];
  const seen = new Set<Frame>();
  for (let at = start; at < end; at += 1) {
    if (isNamed(sentence.spanAt[at])) continue;
    for (const frame of framesAt(sentence.tokens[at]?.folded ?? '')) {
      if (seen.has(frame)) continue;
      const used = layOver(frame, sentence, start, end);
      if (used === null) continue;
      seen.add(frame);
      found.push(...fill(sentence, start, end, frame, used, carried));
    }
  }
  if (found.length === 0 && carried.frame !== undefined) {
    found.push(...fill(sentence, start, end, carried.frame, new Set(), carried));
  }
  if (!found.some(({ isWhole, isElided, leftover }) => isWhole && isElided !== true && leftover.length === 0)) {
    for (const frame of bareFrames) found.push(...fill(sentence, start, end, frame, new Set(), carried));
  }
  return found.toSorted((left, right) => worth(right) - worth(left));
}

const isNamed = (span: Span | undefined): boolean => span?.type === 'name' && span.isExact;

/** How good a clause is: whole, nothing left over, more words said by the frame itself. */
export function worth({ isWhole, leftover, frame, used, from, to, isElided }: Clause): number {
  const known = [...from, ...to].filter(({ type }) => type === 'known').length;
  return (
    (isWhole ? 10 : 0) -
    (isElided === true ? 4 : 0) -
    2 * leftover.length +
    0.3 * used.size +
    0.1 * frame.anchors.length +
    0.5 * known
  );
}

/** The tokens of a frame in a stretch; null when one of its words is not there. */
function layOver(frame: Frame, { tokens, spanAt }: Sentence, start: number, end: number): ReadonlySet<number> | null {
  const used = new Set<number>();
  for (const forms of frame.anchors) {
    let place = -1;
    for (let at = start; at < end; at += 1) {
      if (used.has(at) || isNamed(spanAt[at]) || !forms.includes(tokens[at]?.folded ?? '')) continue;
      place = at;
      // The separable part stands as late as it can.
      if (forms !== frame.anchors.at(-1) || frame.anchors.length === 1) break;
    }
    if (place < 0) return null;
    used.add(place);
  }
  return used;
}

function fill(
  sentence: Sentence,
  start: number,
  end: number,
  frame: Frame,
  anchors: ReadonlySet<number>,
  carried: Carried,
): readonly Clause[] {
  const { tokens, spanAt } = sentence;
  const rule = relationRules[frame.kind];
  const used = new Set(anchors);
  for (let at = start; at < end; at += 1) {
    const folded = tokens[at]?.folded ?? '';
    if (!frame.light.has(folded) || isNamed(spanAt[at])) continue;
    // A light preposition goes with the frame only where no name follows that it belongs to.
    const isOfEnd = spanAt[at]?.type === 'preposition' && (frame.from.includes(folded) || frame.to.includes(folded));
    if (!isOfEnd || !startsGroup(sentence, at + 1, end, used)) used.add(at);
  }
  if (frame.needs === 'subject') return askOf(sentence, start, end, frame, used);
  const quantities = quantitiesIn(sentence, start, end, used, rule, carried);
  const { groups, loose } = groupsOf(sentence, start, end, new Set([...used, ...quantities.words]));
  const leftover = new Set<number>([...loose, ...quantities.leftover].filter((at) => !quantities.used.has(at)));
  const isRelevant = (at: number): boolean => !quantities.used.has(at);
  const dangling = danglingPlace(sentence, frame, leftover, start, end);
  const all = dangling === null ? groups : [...groups, dangling];
  if (dangling !== null) leftover.delete(dangling.start);
  return assignments(sentence, all, frame, rule).map(({ from, to, zone, rest }) => {
    const more = rest.flatMap((group) => range(group.start, group.end).filter(isRelevant));
    const standIn = (core: Core, kinds: readonly ElementKind[]): Core => {
      if (core.type !== 'pronoun') return core;
      const near = [...(carried.object ?? []), ...(carried.subject ?? [])];
      return near.find((each) => fits(sentence, each, kinds)) ?? core;
    };
    const isElided = from.length === 0 && carried.subject !== undefined && opensWithFrame(sentence, start, anchors);
    const subject = isElided ? (carried.subject as readonly Core[]) : from.map((core) => standIn(core, rule.from));
    const isCarried = to.length === 0 && carried.object?.every((core) => fits(sentence, core, rule.to)) === true;
    const object = isCarried ? (carried.object as readonly Core[]) : to.map((core) => standIn(core, rule.to));
    const left = [...leftover, ...more].filter((at) => !isSilent(sentence, at));
    const hasNeeded =
      (frame.needs !== 'amount' || quantities.amount !== undefined) &&
      (frame.needs !== 'hectares' || quantities.hectares !== undefined) &&
      (frame.kind !== 'claims_space' || quantities.hectares !== undefined);
    const { leftover: _, used: __, words: ___, ...values } = quantities;
    const isAlone = rest.every(({ cores }) => cores.every(({ type }) => type === 'pronoun'));
    const ends = isAlone ? withElided(sentence, start, frame, subject, object) : { from: subject, to: object };
    return {
      frame,
      ...ends,
      ...values,
      ...(zone === undefined ? {} : { zone }),
      used,
      leftover: left,
      isWhole: ends.from.length > 0 && ends.to.length > 0 && hasNeeded,
    };
  });
}

/**
 * "Kassenaar trekt", "draagt bij aan de woningen": an end that was left out is what was last spoken of. It is asked about,
 * unless "het" stands there for it.
 */
function withElided(
  { tokens, spanAt }: Sentence,
  start: number,
  frame: Frame,
  from: readonly Core[],
  to: readonly Core[],
): Pick<Clause, 'from' | 'to' | 'isElided'> {
  const isSaid = (cores: readonly Core[]): boolean => cores.length > 0 && cores.every(({ type }) => type !== 'new');
  const isHalf = (from.length === 0 && isSaid(to)) || (to.length === 0 && isSaid(from));
  if (!isHalf || frame.anchors.length === 0) return { from, to };
  const isIt =
    /^(?:het|t)$/.test(tokens[start]?.folded ?? '') && frame.anchors[0]?.includes(tokens[start + 1]?.folded ?? '');
  const it: Core = { type: 'pronoun', start, end: start + 1, span: spanAt[start] as Span, holdsKnown: false };
  const ends = from.length === 0 ? { from: [it], to } : { from, to: [it] };
  return isIt === true && from.length === 0 ? ends : { ...ends, isElided: true };
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const isSilent = ({ spanAt, tokens }: Sentence, at: number): boolean =>
  /^(?:harmless|joint|doubt)$/.test(spanAt[at]?.type ?? '') ||
  tokens[at]?.kind === 'mark' ||
  tokens[at]?.text === '=' ||
  /^(?:dat|that)$/.test(tokens[at]?.folded ?? '');

/** Whether a name or new name begins here, articles apart. */
function startsGroup({ spanAt, tokens }: Sentence, at: number, end: number, used: ReadonlySet<number>): boolean {
  let next = at;
  while (next < end && spanAt[next]?.type === 'harmless') next += 1;
  if (next >= end || used.has(next)) return false;
  const type = spanAt[next]?.type;
  return (
    type === 'name' ||
    type === 'quote' ||
    type === 'body' ||
    (type === 'word' && framesAt(tokens[next]?.folded ?? '').length === 0)
  );
}

/** A clause of which the subject stands in the one before: it opens with the verb. */
function opensWithFrame({ spanAt }: Sentence, start: number, anchors: ReadonlySet<number>): boolean {
  let at = start;
  while (
    !anchors.has(at) &&
    (spanAt[at]?.type === 'harmless' || spanAt[at]?.type === 'joint' || spanAt[at]?.type === 'mark')
  )
    at += 1;
  return anchors.has(at);
}

/** "steekt er 4 mln in": the preposition stands alone, and "er" is what was last spoken of. */
function danglingPlace(
  { tokens, spanAt }: Sentence,
  frame: Frame,
  loose: ReadonlySet<number>,
  start: number,
  end: number,
): Group | null {
  const preposition = [...loose].find(
    (at) => spanAt[at]?.type === 'preposition' && frame.to.includes(tokens[at]?.folded ?? ''),
  );
  if (preposition === undefined) return null;
  for (let at = start; at < end; at += 1) {
    if (!/^(?:er|daar|hier)$/.test(tokens[at]?.folded ?? '')) continue;
    const core: Core = { type: 'pronoun', start: at, end: at + 1, span: spanAt[at] as Span, holdsKnown: false };
    return { preposition: tokens[preposition]?.folded ?? '', cores: [core], start: preposition, end: preposition + 1 };
  }
  return null;
}

interface Assignment {
  readonly from: readonly Core[];
  readonly to: readonly Core[];
  readonly zone?: Core;
  readonly rest: readonly Group[];
}

/** Ways to give the groups to the ends of a frame: by preposition and kind, and where both allow it by order. */
function assignments(
  sentence: Sentence,
  groups: readonly Group[],
  frame: Frame,
  rule: RelationRule,
): readonly Assignment[] {
  const results: Assignment[] = [];
  const tryOrder = (first: 'from' | 'to') => {
    let from: readonly Core[] = [];
    let to: readonly Core[] = [];
    let zone: Core | undefined;
    const rest: Group[] = [];
    for (const group of groups) {
      const { preposition, cores } = group;
      const canFrom =
        from.length === 0 && frame.from.includes(preposition) && cores.every((core) => fits(sentence, core, rule.from));
      const canTo =
        to.length === 0 && frame.to.includes(preposition) && cores.every((core) => fits(sentence, core, rule.to));
      const isZone =
        rule.fields.includes('zone') && zone === undefined && /^(?:in|op|on)$/.test(preposition) && cores.length === 1;
      const isPair =
        rule.symmetric &&
        cores.length === 2 &&
        from.length === 0 &&
        to.length === 0 &&
        (preposition === '' || /^(?:tussen|between)$/.test(preposition));
      if (isZone && cores[0]?.type === 'known' && fits(sentence, cores[0], ['zone'])) zone = cores[0];
      else if (isPair && cores.every((core) => fits(sentence, core, rule.from))) {
        from = [cores[0] as Core];
        to = [cores[1] as Core];
      } else if (canFrom && canTo) {
        if ((first === 'from' && from.length === 0) || to.length > 0) from = cores;
        else to = cores;
      } else if (canFrom) from = cores;
      else if (canTo) to = cores;
      else rest.push(group);
    }
    results.push({ from, to, rest, ...(zone === undefined ? {} : { zone }) });
  };
  tryOrder(frame.isPassive ? 'to' : 'from');
  const isMutual = frame.light.has('elkaar') || frame.light.has('each');
  if (isMutual) {
    // "Wonen en economie versterken elkaar": both stand together.
    const pair = groups.find(({ preposition, cores }) => preposition === '' && cores.length === 2);
    if (pair?.cores.every((core) => fits(sentence, core, rule.from) && fits(sentence, core, rule.to)) === true) {
      results.push({
        from: [pair.cores[0] as Core],
        to: [pair.cores[1] as Core],
        rest: groups.filter((group) => group !== pair),
      });
    }
  }
  return results;
}

/** From this score on a name of the map may stand in a slot. */
const fitsFrom = 0.7;
/** From this score on it is the thing that it comes near to, whatever may stand here. */
const nearlySure = 0.75;
/** A new party must look like one at least so much. */
const partyFrom = 0.5;

const forThings = /^(?:daar|hier|er|it|there|dat|dit|het|daar\p{L}+|hier\p{L}+|er\p{L}+)$/u;
const forParties = /^(?:zij|ze|hij|hen|he|she|they|them)$/;

/** Whether a thing may stand where these kinds may. */
export function fits(sentence: Sentence, core: Core, kinds: readonly ElementKind[]): boolean {
  if (core.type === 'pronoun') {
    const folded = sentence.tokens[core.start]?.folded ?? '';
    if (core.end > core.start && forThings.test(folded)) return kinds.some((kind) => kind !== 'stakeholder');
    return forParties.test(folded) && core.end > core.start ? kinds.includes('stakeholder') : true;
  }
  if (core.type === 'known') {
    const matches = core.span.type === 'name' ? core.span.matches : [];
    if (matches.some(({ element, score }) => score >= fitsFrom && kinds.includes(element.kind))) return true;
    // "natuur" is no "Natuurmonumenten" where a task must stand.
    if (core.span.type !== 'name' || core.span.isExact || (matches[0]?.score ?? 1) >= nearlySure) return false;
  }
  return newKindOf(sentence, core, kinds) !== null;
}

/** The kind that a new thing has where these kinds may stand; null when its words say another. */
export function newKindOf(sentence: Sentence, core: Core, kinds: readonly ElementKind[]): ElementKind | null {
  const { line, tokens, spanAt } = sentence;
  if (core.head !== undefined) {
    const kind = kindHeads[core.head]?.kind;
    return kind !== undefined && kinds.includes(kind) ? kind : null;
  }
  const name = textOf(line, tokens.slice(core.start, core.end));
  if (spanAt[core.start]?.type === 'quote') return kinds[0] ?? null;
  const said = kindsSaid(name);
  const looks = partyLooks(name, core.start === 0);
  const fitting = said.find((kind) => kinds.includes(kind));
  if (kinds.includes('stakeholder')) {
    if (looks >= partyFrom && (fitting === undefined || fitting === 'stakeholder' || looks >= 0.9))
      return 'stakeholder';
    if (kinds.length === 1) return null;
  }
  if (fitting !== undefined) return fitting;
  // Its words say that it is something else.
  if (said.length > 0 || looks >= 0.9) return null;
  return kinds.find((kind) => kind !== 'stakeholder') ?? null;
}
