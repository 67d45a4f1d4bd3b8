import { deedsOf } from '../../capture/lexicon/deeds';
import { contactsIn } from './contacts';
import { givenName } from './given-names';
import { type NameRun, readName } from './name-run';
import type { NameEvidence, NameSpan } from './name-span';
import type { NameText } from './name-text';
import { isWordToo, looksLikeSurname } from './surnames';
import {
  commonWords,
  cues,
  degrees,
  formsOfAddress,
  isBodyWord,
  isFunction,
  looksCommon,
  looseCues,
  particles,
  verbsOfPeople,
  verbsOfSpeech,
  whatPeopleGive,
} from './vocabulary';
import type { Word } from './words';

/**
 * The names of people that a text gives away by itself: by a form of address, a function, initials, a given name, or by
 * what stands around words that nobody at the table knows. In the order of the text, none over another.
 */
export function spansIn(said: NameText): readonly NameSpan[] {
  const found: NameSpan[] = [...contactsIn(said.text)];
  const taken = new Set<number>();
  const take = (run: NameRun | null, evidence: NameEvidence, functionAt?: number): NameRun | null => {
    if (run === null) return null;
    for (let at = run.from; at < run.to; at += 1) if (taken.has(at)) return null;
    for (let at = run.from; at < run.to; at += 1) taken.add(at);
    const { start, end, core } = run;
    found.push({ start, end, evidence, core, ...(functionAt === undefined ? {} : { functionAt }) });
    return run;
  };
  for (const rule of [addressed, inFunction, withInitials, byGivenName, byContext, inSmallLetters]) {
    for (const at of said.words.keys()) if (!taken.has(at)) rule(said, at, take);
  }
  return withoutOverlap(found);
}

type Take = (run: NameRun | null, evidence: NameEvidence, functionAt?: number) => NameRun | null;
type Rule = (said: NameText, at: number, take: Take) => void;

function withoutOverlap(spans: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if ((kept.at(-1)?.end ?? 0) <= span.start) kept.push(span);
  }
  return kept;
}

const isSpace = (gap: string | undefined): boolean => gap !== undefined && /^\s+['’]?$/u.test(gap);
const isBehindForm = (gap: string | undefined): boolean =>
  gap !== undefined && /^\.?\s*['’]?$|^\/$/u.test(gap) && gap !== '';

/** "mevr. Jansen", "de heer en mevrouw De Vries", "mr. drs. P. Jansen". */
const addressed: Rule = (said, at, take) => {
  const { words } = said;
  const word = words[at] as Word;
  if (!isFormOfAddress(word)) return;
  let next = at + 1;
  for (;;) {
    const [here, behind] = [words[next], words[next + 1]];
    if (here === undefined || !isBehindForm(here.gap)) break;
    const isMore =
      formsOfAddress.has(here.folded) || degrees.has(here.folded) || (isFunction(here.folded) && !here.isCapital);
    const isJoint = /^(?:en|and)$/u.test(here.folded) && behind !== undefined && formsOfAddress.has(behind.folded);
    if (!isMore && !isJoint) break;
    next += 1;
  }
  if (!isBehindForm(words[next]?.gap)) return;
  const run = take(readName(said, next, 'address'), 'address');
  if (run !== null) alsoNamed(said, run, take, 'address');
};

/** Several in a row, behind one word for all of them: "de heren Smulders en Wagenvoort". */
function alsoNamed(said: NameText, before: NameRun, take: Take, evidence: NameEvidence): void {
  let last: NameRun | null = before;
  while (last !== null) {
    const word = said.words[last.to];
    if (word === undefined) return;
    const isListed = /^,\s*$/u.test(word.gap);
    const isJoined = /^,?\s+$/u.test(word.gap) && /^(?:en|and|of|or)$/u.test(word.folded);
    if (!isListed && !isJoined && !/^\s*[&/]\s*$/u.test(word.gap)) return;
    const from: number = isJoined ? last.to + 1 : last.to;
    const first = said.words[from];
    if (first === undefined || !first.isCapital || first.opens) return;
    last = take(readName(said, from, 'function'), evidence);
  }
}

/** Who stands beside somebody is somebody: "Anneloes en Wouter". */
function besides(said: NameText, found: NameRun, take: Take): void {
  const { words } = said;
  const isOther = (run: NameRun | null): run is NameRun =>
    run !== null && looksPersonal(said, run) && run.core.every(({ at }) => !isWord(said, words[at] as Word));
  const behind = words[found.to];
  if (behind !== undefined && /^\s+$/u.test(behind.gap) && /^(?:en|and)$/u.test(behind.folded)) {
    const run = words[found.to + 1]?.isCapital ? readName(said, found.to + 1, 'context') : null;
    if (isOther(run)) take(run, 'context');
  }
  const before = words[found.from - 1];
  const first = words[found.from - 2];
  if (before === undefined || first === undefined || !/^(?:en|and)$/u.test(before.folded) || !first.isCapital) return;
  const run = readName(said, found.from - 2, 'context');
  if (isOther(run) && run.to === found.from - 1) take(run, 'context');
}

function isFormOfAddress({ text, folded, gap }: Word): boolean {
  // "20 MW" is power, "MS" and "IR" are abbreviations.
  return formsOfAddress.has(folded) && !/\d\s*$/u.test(gap) && (text.length > 4 || text !== text.toUpperCase());
}

/** "wethouder Jansen", "the chair, Floor Visser,". */
const inFunction: Rule = (said, at, take) => {
  const { words } = said;
  const word = words[at] as Word;
  if (!isFunction(word.folded) || said.known.has(at + 1)) return;
  let next = at + 1;
  while (words[next] !== undefined && degrees.has((words[next] as Word).folded) && isBehindForm(words[next]?.gap))
    next += 1;
  const name = words[next];
  if (name === undefined) return;
  if (/^\s*[,(]\s*$/u.test(name.gap)) {
    const run = readName(said, next, 'function');
    if (run !== null && (run.core.length > 1 || run.hasInitials) && looksPersonal(said, run)) take(run, 'function');
    return;
  }
  if (!isBehindForm(name.gap) && !isSpace(name.gap)) return;
  const isAlone = next === at + 1 && isSpace(name.gap);
  // "de wethouder van Gulperdal" is of a town, "wethouder van Dam" may be hers.
  if (
    /^(?:van|voor|of|for|in|uit|op|bij|aan|de|den|het|the|ten|te|over)$/.test(name.text) &&
    !isSurnameBehind(said, next)
  )
    return;
  const run = take(
    readName(said, next, 'function') ?? smallAfterFunction(said, next),
    'function',
    isAlone ? word.start : undefined,
  );
  if (run !== null) alsoNamed(said, run, take, 'function');
};

/** Whether what stands between, in small letters, leads to a surname: "van der", or one that is known. */
function isSurnameBehind(said: NameText, at: number): boolean {
  const run = readName(said, at, 'function') ?? readName(said, at, 'small');
  if (run === null || run.core.length === 0) return false;
  const { folded, at: last } = run.core[0] as (typeof run.core)[number];
  const isCapital = said.words[last]?.isCapital === true;
  return (isCapital && run.hasGroup) || looksLikeSurname(folded);
}

/** "wethouder lindqvist wil": in small letters only when somebody does something there, or it is a surname. */
function smallAfterFunction(said: NameText, at: number): NameRun | null {
  const run = readName(said, at, 'small');
  if (run === null) return null;
  const core = run.core.at(-1)?.folded ?? '';
  if (said.words.slice(run.from, run.to).some((_word, each) => said.known.has(run.from + each))) return null;
  const behind = said.words[run.to];
  const acts = behind !== undefined && isSpace(behind.gap) && verbsOfPeople.has(behind.folded);
  const isName = looksLikeSurname(core) || givenName(core) === 'name';
  if (run.hasInitials) return run;
  if (isName) return acts || !(commonWords.has(core) || isWordToo(core)) ? run : null;
  const isWord = commonWords.has(core) || verbsOfPeople.has(core) || isBodyWord(core) || looksCommon(core);
  return acts && !isWord && run.to - run.from === 1 ? run : null;
}

const behindLetters =
  /^(?:optie|variant|bijlage|deel|fase|punt|scenario|artikel|art|option|phase|part|annex|appendix|zone|gebied|area|alternatief|model|kolom|rij|blok|lot)$/u;

/** "J.P. de Vries", "L.Peeters", "Jansen, P.". */
const withInitials: Rule = (said, at, take) => {
  const { words, known } = said;
  const word = words[at] as Word;
  const before = words[at - 1];
  if (word.isInitial) {
    if (before !== undefined && behindLetters.test(before.folded)) return;
    take(readName(said, at, 'initials'), 'initials');
    return;
  }
  const next = words[at + 1];
  const isTurned = next?.isInitial === true && /^,\s+$/u.test(next.gap) && word.isCapital;
  if (isTurned && !known.has(at) && !isWord(said, word)) take(readName(said, at, 'turned'), 'initials');
};

/** "Fatima stuurt de kaart rond", "Gerrit-Jan Mulderij". */
const byGivenName: Rule = (said, at, take) => {
  const { words, known } = said;
  const word = words[at] as Word;
  const given = givenName(word.folded) ?? givenName(ownForm(word.folded));
  if (given === null || known.has(at)) return;
  const before = words[at - 1];
  // "de Sophie", "Sint Maria": a ship, a church, an estate.
  if (before?.isCapital && !before.opens && isSpace(word.gap) && isBodyWord(before.folded)) return;
  if (word.isCapital) {
    const run = readName(said, at, 'given');
    if (run === null) return;
    const isWhole = run.core.length > 1;
    if (isWhole && run.core.some(({ folded }) => isBodyWord(folded) && !looksLikeSurname(folded))) return;
    const isSomebody =
      given === 'name' || isWhole || (!word.opens && !said.isSeenSmall(word.folded) && !commonWords.has(word.folded));
    const found = isSomebody || actsBehind(said, run) ? take(run, 'given') : null;
    if (found !== null) besides(said, found, take);
    return;
  }
  // In small letters a whole name alone, and no word of the language before it.
  const run = given === 'name' ? readName(said, at, 'small') : null;
  if (run !== null && run.core.length > 1) take(run, 'given');
};

const ownForm = (folded: string): string => folded.replace(/s$/u, '');

/** Whether a name that stands alone is somebody, by what stands before and behind it. */
const byContext: Rule = (said, at, take) => {
  const { words, known } = said;
  const word = words[at] as Word;
  // "Op de Plateaurand": a sentence begins with where something is.
  const isPlace =
    word.opens && /^(?:in|op|aan|bij|over|onder|uit|voor|te|de|het|den|of|la|o|do|v|d|st|y)$/.test(word.folded);
  const isStart = word.isCapital && !isPlace && !known.has(at) && (at === 0 || !runsOn(said, at));
  if (!isStart) return;
  const run = readName(said, at, 'context');
  if (run === null || !looksPersonal(said, run)) return;
  const isSomebody = run.core.length > 1 || run.hasParticle ? wholeInContext(said, run) : aloneInContext(said, run);
  const found = isSomebody ? take(run, 'context') : null;
  if (found !== null) besides(said, found, take);
};

/** Whether the word before belongs to the same run of words with a capital. */
function runsOn({ words, known }: NameText, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    isSpace(word.gap) &&
    before.isCapital &&
    (!before.opens || known.has(at - 1))
  );
}

function looksPersonal(said: NameText, { from, to, core }: NameRun): boolean {
  for (let at = from; at < to; at += 1) {
    const { folded, text } = said.words[at] as Word;
    if (said.known.has(at) || particles.has(folded)) {
      if (said.known.has(at) && !particles.has(folded)) return false;
      continue;
    }
    const isAbbreviation =
      text.length > 1 &&
      text.length <= 6 &&
      (text.match(/\p{Lu}/gu) ?? []).length > 1 &&
      !/^(?:Mc|Mac|De|O')/u.test(text);
    const isName = looksLikeSurname(folded) || givenName(folded) === 'name';
    if (isAbbreviation || (!isName && (isBodyWord(folded) || said.table.isKnown(folded, text)))) return false;
  }
  return core.length < 5;
}

function isWord(said: NameText, { folded, text }: Word): boolean {
  if (commonWords.has(folded) || isFunction(folded) || isBodyWord(folded)) return true;
  if (looksLikeSurname(folded) && !said.isSeenSmall(folded)) return false;
  return looksCommon(folded) || said.isSeenSmall(folded) || said.table.isKnown(folded, text);
}

/** Two words or more that nobody knows, with capitals. */
function wholeInContext(said: NameText, run: NameRun): boolean {
  const { words } = said;
  const first = words[run.from] as Word;
  const core = run.core.map(({ at }) => words[at] as Word);
  const [opening] = core;
  if (opening === undefined) return false;
  // A first word that is a word of the language too, where a capital says nothing.
  const says = core.filter((word) => !isWord(said, word));
  if (says.length < core.length) return false;
  if (core.some(({ folded }) => looksLikeSurname(folded) || givenName(folded) !== null)) return true;
  if (run.hasGroup) return true;
  const before = words[run.from - 1];
  const isCued =
    before !== undefined &&
    (isSpace(first.gap) || /^\.\s+$/u.test(first.gap)) &&
    (looseCues.has(before.folded) || cues.has(before.folded));
  return isCued || isCalled(said, run.from) || actsBehind(said, run) || isExplained(said, run) || run.isOwn;
}

/** One word that nobody knows. */
function aloneInContext(said: NameText, run: NameRun): boolean {
  const before = said.words[run.from - 1];
  if (/^(?:of|the|de|het|een)$/u.test(before?.folded ?? '') && !isCalled(said, run.from)) return false;
  const word = said.words[run.core[0]?.at ?? run.from] as Word;
  if (isWord(said, word) || isWord(said, { ...word, folded: ownForm(word.folded) })) return false;
  const isSurname = looksLikeSurname(word.folded) || looksLikeSurname(ownForm(word.folded));
  if (isCalled(said, run.from) || actsBehind(said, run) || isLabel(said, run) || isNamedAfter(said, run)) return true;
  if (isSurname && (isExplained(said, run) || /^:\s/u.test(said.text.slice(run.end)))) return true;
  if (isSurname && word.opens) return !isWordToo(word.folded) && !said.isSeenSmall(word.folded);
  if (run.isOwn && (isSurname || said.text.slice(word.start, run.end).match(/['’]s?$/u) !== null)) return true;
  return isSurname && !word.opens && !said.isSeenSmall(word.folded);
}

/** "Actie Zwanenburg: kaart maken". */
function isLabel({ words, text }: NameText, { from, end }: NameRun): boolean {
  const [before, word] = [words[from - 1], words[from]];
  return (
    before !== undefined &&
    isSpace(word?.gap) &&
    whatPeopleGive.has(before.folded) &&
    /^:(?:\s|$)/u.test(text.slice(end))
  );
}

/** "de commissie-Remkes". */
function isNamedAfter({ words }: NameText, { from }: NameRun): boolean {
  const before = words[from - 1];
  return (
    words[from]?.gap === '-' &&
    /^(?:commissie|kabinet|motie|amendement|rapport|initiatief|advies|methode)$/u.test(before?.folded ?? '')
  );
}

/** "volgens", "het voorstel van", "t.a.v.". */
function isCalled({ words, text }: NameText, at: number): boolean {
  const [word, before, earlier] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined || before === undefined) return false;
  if (/\bt\.?\s?a\.?\s?v\.?\s*:?\s*$/iu.test(text.slice(0, word.start))) return true;
  if (!/^\s*:?\s+$/u.test(word.gap)) return false;
  if (cues.has(before.folded)) return true;
  if (earlier === undefined) return false;
  const isFrom = /^(?:van|from|by|of|door|for|voor|to|aan|met|with|namens)$/u.test(before.folded);
  return isFrom && (whatPeopleGive.has(earlier.folded) || (before.folded === 'to' && earlier.folded === 'according'));
}

/** Somebody does something there: "vindt dat", "stuurt". */
export function actsBehind({ words }: NameText, { from, to, core }: Pick<NameRun, 'from' | 'to' | 'core'>): boolean {
  const behind = words[to];
  if (behind === undefined || !isSpace(behind.gap) || behind.isCapital) return false;
  if (verbsOfSpeech.has(behind.folded)) return true;
  // What things ask, want and bring too is only said of somebody with a whole name, or of somebody who promises.
  const isDeed = verbsOfPeople.has(behind.folded) || deedsOf(behind.folded).length > 0;
  if (!isDeed) return false;
  if (core.length > 1) return true;
  const next = words[to + 1]?.folded ?? '';
  if (/^(?:vraagt|asks|wil|wants|vroeg|asked)$/u.test(behind.folded))
    return /^(?:wie|wat|hoe|waarom|wanneer|welke|naar|zich|who|what|how|why|when|which|eerst|first|wel|niet|not|nog)$/u.test(
      next,
    );
  if (/^(?:will|would)$/u.test(behind.folded))
    return (
      deedsOf(`${next}s`).length > 0 ||
      /^(?:find|send|check|ask|write|call|mail|bring|look|be|do|let|come|not)$/u.test(next)
    );
  return (
    !/^(?:komt|gaat|kwam|ligt|geeft|maakt|levert|brengt|neemt|legt|opent|sluit|kijkt|houdt|deelt)$/u.test(
      behind.folded,
    ) || from > 0
  );
}

/** "Rob Hendriks (waterschap)", "Dirk Hakvoort, wethouder van". */
function isExplained({ words, text }: NameText, { to, end }: NameRun): boolean {
  const behind = words[to];
  if (/^\s\(/u.test(text.slice(end))) return true;
  return behind !== undefined && /^,\s$/u.test(behind.gap) && isFunction(behind.folded);
}

/** "pieter de vries zegt": a sentence that begins with words nobody knows, before a verb that only people have. */
const inSmallLetters: Rule = (said, at, take) => {
  const { words, known } = said;
  const word = words[at] as Word;
  if (!word.opens || word.isCapital || known.has(at)) return;
  const run = readName(said, at, 'opening');
  if (run === null || run.core.length + (run.hasParticle ? 1 : 0) < 2) return;
  const behind = words[run.to];
  if (behind === undefined || !isSpace(behind.gap) || !verbsOfSpeech.has(behind.folded)) return;
  if (run.core.some(({ at: each }) => known.has(each) || isWord(said, { ...(words[each] as Word) }))) return;
  take(run, 'context');
};
