import { kindHeads, kindsSaid } from '../lexicon/kinds-in-words';
import type { Sentence, Span } from './spans';

/** One thing that is named: on the map, new, or by a word for what was last spoken of. */
export interface Core {
  readonly type: 'known' | 'new' | 'pronoun';
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** A new name with that of something known in it: it asks. */
  readonly holdsKnown: boolean;
  /** Behind a word for its kind that is no part of the name: "deelgebied *Noordpolder*". */
  readonly head?: string;
}

/** Things named together behind one preposition. */
export interface Group {
  readonly preposition: string;
  readonly cores: readonly Core[];
  readonly start: number;
  readonly end: number;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Tokens that belong to no group, quantities and harmless words apart. */
  readonly loose: readonly number[];
}

/** Words that stand for what was last recorded. */
const pointing = new Set('die dat dit deze zij ze hij daar hier hen it they that this them there he she'.split(' '));
/** The same with their preposition: "daarvoor", "erin". */
const withPreposition: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    'aan voor in op bij over van mee'.split(' ').flatMap((word) => [
      [`daar${word}`, word],
      [`er${word}`, word],
      [`hier${word}`, word],
    ]),
  ),
);

/** Prepositions as they are typed in haste. */
const shortened: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  vr: 'voor',
  vd: 'van',
  id: 'in',
  ihkv: 'voor',
});

/** The named things in a stretch of the sentence. `used` are tokens that a frame took already. */
export function groupsOf(sentence: Sentence, start: number, end: number, used: ReadonlySet<number>): Groups {
  const { tokens, spanAt } = sentence;
  const groups: Group[] = [];
  const loose: number[] = [];
  let pending: { readonly word: string; readonly at: number } | null = null;
  let at = start;
  const dropPending = () => {
    if (pending !== null) loose.push(pending.at);
    pending = null;
  };
  while (at < end) {
    const span = spanAt[at] as Span;
    const token = tokens[at];
    if (token === undefined) break;
    if (used.has(at)) {
      dropPending();
      at += 1;
      continue;
    }
    const joined: string | undefined = withPreposition[token.folded];
    if (joined !== undefined && span.type === 'word') {
      dropPending();
      groups.push({ preposition: joined, start: at, end: at + 1, cores: [pronounAt(at, span)] });
      at += 1;
      continue;
    }
    if (span.type === 'preposition') {
      dropPending();
      pending = { word: shortened[token.folded] ?? token.folded, at };
      at += 1;
      continue;
    }
    const core = coreAt(sentence, at, end, used);
    if (core !== null) {
      const list = [core, ...moreIn(sentence, core.end, end, used, pending as { word: string } | null)];
      const last = list.at(-1) as Core;
      const begin: number = (pending as { at: number } | null)?.at ?? core.start;
      groups.push({
        preposition: (pending as { word: string } | null)?.word ?? '',
        cores: list,
        start: begin,
        end: last.end,
      });
      pending = null;
      at = last.end;
      continue;
    }
    if (span.type === 'harmless' || span.type === 'mark') {
      at += 1;
      continue;
    }
    if (isQuantity(span)) {
      at = Math.max(at + 1, span.end);
      continue;
    }
    dropPending();
    loose.push(at);
    at += 1;
  }
  dropPending();
  return { groups, loose };
}

const isQuantity = (span: Span): boolean =>
  span.type === 'amount' ||
  span.type === 'hectares' ||
  span.type === 'years' ||
  span.type === 'date' ||
  span.type === 'number';

function pronounAt(at: number, span: Span): Core {
  return { type: 'pronoun', start: at, end: at + 1, span, holdsKnown: false };
}

/** The thing named at a token; null where none is. Articles before it are skipped by the caller. */
export function coreAt(sentence: Sentence, at: number, end: number, used: ReadonlySet<number>): Core | null {
  const { tokens, spanAt } = sentence;
  const span = spanAt[at];
  if (span === undefined || used.has(at) || at >= end) return null;
  if (span.type === 'pronoun') {
    const folded = tokens[at]?.folded ?? '';
    // "dat" after the first words opens a clause: "besloten dat", "zegt dat".
    const isJoining =
      /^(?:dat|that)$/.test(folded) && at > 0 && !/^(?:joint|mark|break|harmless)$/.test(spanAt[at - 1]?.type ?? '');
    return pointing.has(folded) && !isJoining ? pronounAt(at, span) : null;
  }
  if (span.type === 'quote') return { type: 'new', start: at, end: at + 1, span, holdsKnown: false };
  if (span.type === 'name') {
    const next = spanAt[span.end];
    const follower = tokens[span.end];
    const runsOn =
      !span.isExact &&
      next?.type === 'word' &&
      !used.has(span.end) &&
      span.end < end &&
      /^\p{Lu}/u.test(follower?.text ?? '');
    return runsOn
      ? newCore(sentence, at, end, used)
      : { type: 'known', start: at, end: Math.min(end, span.end), span, holdsKnown: false };
  }
  return span.type === 'word' || span.type === 'body' ? newCore(sentence, at, end, used) : null;
}

/** Bodies that are called after two rivers or two things. */
const joinsNames =
  /^(?:waterschap|hoogheemraadschap|wetterskip|stichting|vereniging|omgevingsdienst|veiligheidsregio|\p{L}+bedrijf|\p{L}+cooperatie)$/u;

const linking = /^(?:van|voor|of|for|op|in)$/;
const articles = /^(?:de|het|der|den|the)$/;

function newCore(sentence: Sentence, at: number, end: number, used: ReadonlySet<number>): Core | null {
  const { tokens, spanAt, line } = sentence;
  const first = tokens[at]?.folded ?? '';
  const head = kindHeads[first];
  const hasOuterHead = head !== undefined && !head.isPartOfName;
  let start = hasOuterHead ? at + 1 : at;
  if (hasOuterHead && articles.test(tokens[start]?.folded ?? '')) start += 1;
  const isFree = (place: number): boolean => place < end && !used.has(place);
  let stop = start;
  let holdsKnown = false;
  const firstSpan = spanAt[at] as Span;
  if (firstSpan.type === 'body' && !hasOuterHead) stop = firstSpan.end;
  const linksOn = (): boolean => {
    const said = line.slice(tokens[start]?.start, tokens[stop - 1]?.end);
    return (
      stop > start &&
      (head?.isPartOfName === true ||
        kindsSaid(said).some((kind) => kind === 'plan' || kind === 'instrument' || kind === 'arrangement'))
    );
  };
  // "the Regional Housing Deal": capitals in a row, away from the start of a sentence, are one name.
  const isCapital = (place: number): boolean => /^\p{Lu}/u.test(tokens[place]?.text ?? '');
  const inCapitals = (place: number): boolean => start > 0 && isCapital(place - 1) && isCapital(place);
  while (isFree(stop)) {
    const span = spanAt[stop] as Span;
    const folded = tokens[stop]?.folded ?? '';
    if (span.type === 'word' || (span.type === 'body' && stop > start)) stop += 1;
    else if (
      span.type === 'name' &&
      (stop > start || hasOuterHead) &&
      (linksOn() || !span.isExact || inCapitals(stop))
    ) {
      holdsKnown = holdsKnown || span.isExact;
      stop = span.end;
    } else if (span.type === 'name' && stop === start && !span.isExact) stop = span.end;
    else if (span.type === 'years' && stop > start && linksOn()) stop = span.end;
    else if (span.type === 'number' && stop > start && /^\d{1,4}$/.test(folded) && spanAt[stop + 1]?.type !== 'word')
      stop += 1;
    else if (
      linking.test(folded) &&
      linksOn() &&
      (first === 'ministerie' || /^(?:van|voor|of|for)$/.test(folded)) &&
      startsName(spanAt, stop + 1, isFree)
    )
      stop += 1;
    else if (articles.test(folded) && stop > start && linking.test(tokens[stop - 1]?.folded ?? '')) stop += 1;
    else if (first === 'ministerie' && span.type === 'joint' && startsName(spanAt, stop + 1, isFree)) stop += 1;
    else if (
      head?.kind === 'stakeholder' &&
      stop === start + 1 &&
      articles.test(folded) &&
      isCapital(stop) &&
      isFree(stop + 1) &&
      isCapital(stop + 1)
    )
      stop += 1;
    // "Waterschap Geul en Maas", "Warmtebedrijf Kas en Stad" are one; "gemeente A en B" are two.
    else if (
      joinsNames.test(first) &&
      stop > start + 1 &&
      /^(?:en|and|&)$/.test(folded) &&
      isFree(stop + 1) &&
      isCapital(stop - 1) &&
      isCapital(stop + 1) &&
      spanAt[stop + 1]?.type === 'word' &&
      kindHeads[tokens[stop + 1]?.folded ?? ''] === undefined &&
      !/^[A-Z]{2,6}$/.test(tokens[stop + 1]?.text ?? '')
    )
      stop += 1;
    else break;
  }
  if (stop === start) return null;
  return {
    type: 'new',
    start,
    end: stop,
    span: spanAt[start] as Span,
    holdsKnown,
    ...(hasOuterHead ? { head: first } : {}),
  };
}

function startsName(spanAt: readonly Span[], at: number, isFree: (at: number) => boolean): boolean {
  const next = spanAt[at]?.type === 'harmless' ? at + 1 : at;
  return isFree(next) && /^(?:word|name|body)$/.test(spanAt[next]?.type ?? '');
}

/** What follows in the same list: ", B en C", also with the preposition said again. */
function moreIn(
  sentence: Sentence,
  from: number,
  end: number,
  used: ReadonlySet<number>,
  preposition: { readonly word: string } | null,
): readonly Core[] {
  const { tokens, spanAt } = sentence;
  const found: Core[] = [];
  let at = from;
  for (;;) {
    let next = at;
    let isJoined = false;
    while (next < end && !used.has(next)) {
      const isComma = tokens[next]?.kind === 'mark' && tokens[next]?.text === ',';
      if (isComma || spanAt[next]?.type === 'joint') isJoined = true;
      else if (!isJoined || spanAt[next]?.type !== 'harmless') {
        if (!(isJoined && preposition !== null && tokens[next]?.folded === preposition.word)) break;
      }
      next += 1;
    }
    if (!isJoined) return found;
    const core = coreAt(sentence, next, end, used);
    if (core === null || core.type === 'pronoun') return found;
    found.push(core);
    at = core.end;
  }
}
