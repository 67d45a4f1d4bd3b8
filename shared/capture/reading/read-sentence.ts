import { languages } from '../../i18n/language';
import type { Offer, Outcome, Reading, ReadingContext, Stretch } from '../capture';
import { explain } from '../explain/why';
import { asSentence, foldText } from '../fold-text';
import { type Sentence, spansOf } from '../grammar/spans';
import { kindHeads } from '../lexicon/kinds-in-words';
import { noteHint } from '../note-hints';
import { noteReading } from '../note-reading';
import { problems } from '../problems';
import { noteWords } from '../specification';
import { signedLine } from '../word-signs';
import { acts } from './acts';
import { claimChanges } from './claim-changes';
import { conditionalSaid } from './conditions';
import { couldBe } from './could-be';
import { mentionSaid } from './elements/mention-said';
import { gated, madeBy } from './gates';
import { guesses } from './guesses';
import type { Heard } from './heard';
import { heardInParts } from './in-parts';
import { lastResort } from './last-resort';
import { notation, signed, writtenRelation } from './notation';
import type { Candidate, DoubtKind } from './relations-said';
import { roleListSaid } from './role-list';
import { saidRelations } from './said-relations';
import { type Named, withSpoken } from './spoken-words';

/** The log takes texts of this length; see the rulings on the exchange file. */
const longestLine = 100_000;
/** Longer lines are notes: nobody says a relation of a thousand letters, and searching them takes time. */
const longestSentence = 2000;
/** More words are told, not said, and are not searched for relations. */
const mostTokens = 90;

const plain = (reading: Reading, outcome: Outcome, why: string): Heard => ({
  reading,
  outcome,
  offers: [],
  unused: [],
  why,
  isExplicit: false,
});

/** In front of an item of a list; a star is a sign of its own. */
const bullet = /^[-–•·]\s+/u;

/** Reads one line: everything that could be meant, gated by the laws, and then one choice. */
export function readSentence(line: string, context: ReadingContext): Heard {
  const { language } = context.settings;
  const text = line.trim().replace(bullet, '');
  if (text === '') return plain({ reading: 'empty', commands: [], preview: [], problem: null, text: '' }, 'note', '');
  if (text.length > longestLine) {
    return plain(
      { reading: 'note', commands: [], preview: [], problem: problems[language].tooLong, text },
      'note',
      problems[language].tooLong,
    );
  }
  const withSign = signedLine(text) ?? text;
  const explicit = signed(withSign, context);
  if (explicit !== null)
    return {
      ...plain(explicit, explicit.problem === null ? 'fact' : 'ask', explain(language, 'sign', [])),
      isExplicit: withSign !== text,
    };
  const marked = text.match(/^(\p{L}{1,12})\s*:\s+(.*)$/su);
  if (marked !== null && languages.some((each) => noteWords[each].includes(foldText(marked[1] ?? '')))) {
    return plain(noteReading((marked[2] ?? '').trim()), 'note', explain(language, 'asNote', []));
  }
  if (text.length > longestSentence && !text.includes('"'))
    return plain(noteReading(text), 'note', explain(language, 'long', []));
  const spoken = withSpoken(text, context);
  const named = spoken === null ? null : spokenHeard(text, spoken, readWhole(spoken.line, context));
  if (named !== null) return named;
  const whole = readWhole(text === line.trim() ? line : text, context);
  return whole.outcome === 'fact' ? whole : (heardInParts(text, whole, context, readWhole) ?? whole);
}

/** What a line says whose words for what was spoken of were told by name; the log keeps the words as they were said. */
function spokenHeard(text: string, { line, isSure }: Named, heard: Heard): Heard | null {
  const said = asSentence(text);
  const asSaid = (reading: Reading): Reading => {
    const { alternatives: _, ...rest } = reading;
    const commands = reading.commands.map((command) =>
      command.text === undefined
        ? command
        : { ...command, text: command.text === asSentence(line) ? said : command.text },
    );
    return { ...rest, commands, text: said };
  };
  const isFact = heard.outcome === 'fact' && heard.reading.problem === null && heard.reading.reading !== 'note';
  if (isFact && isSure) return { ...heard, reading: asSaid(heard.reading) };
  const first: Offer | undefined = isFact ? { reading: heard.reading, because: ['pronoun'] } : heard.offers[0];
  if (first === undefined || (!isFact && heard.outcome !== 'ask')) return null;
  const offers = [first, ...heard.offers.filter((offer) => offer !== first)].map((offer) => ({
    ...offer,
    reading: asSaid(offer.reading),
  }));
  return { ...heard, reading: noteReading(text), outcome: 'ask', offers, unused: [] };
}

/** The line as one sentence. */
function readWhole(line: string, context: ReadingContext): Heard {
  const text = line.trim();
  return choose(text, candidatesOf(line, text, context), context);
}

interface Found {
  /** How many of the candidates, the first ones, follow a written form. */
  readonly written: number;
  /** What mends the line before goes first: "schrap dat". */
  readonly mended: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  readonly sentence: Sentence;
  readonly unused: readonly Stretch[];
}

/** Everything that the line could be, in the order of how surely it is meant. */
function candidatesOf(line: string, text: string, context: ReadingContext): Found {
  const sentence = spansOf(line, context);
  const written = notation(text, context).map((reading) => gated(reading, sentence, context));
  const spoken = acts(sentence, context);
  const isShort = sentence.tokens.length <= mostTokens;
  const said = isShort ? saidRelations(sentence, context) : { candidates: [], unused: [] };
  // "De gemeente" of two municipalities stays open in the written form, which takes the first of them.
  const ambiguous = namesSortOfSeveral(sentence)
    ? said.candidates.filter(({ doubts }) => doubts.includes('ambiguous')).map(endsOf)
    : [];
  const relation = writtenRelation(text, context).map((reading) => {
    const written = gated(reading, sentence, context);
    return ambiguous.some((ends) => ends !== '' && ends === endsOf(written))
      ? { ...written, doubts: [...written.doubts, 'ambiguous' as const] }
      : written;
  });
  const mention = mentionSaid(sentence, context);
  const condition = conditionalSaid(sentence, context);
  const roleList = isShort ? roleListSaid(sentence, context) : null;
  const first = isFuller(line, spoken, written) ? [] : written;
  return {
    sentence,
    written: first.length,
    mended: spoken.filter(({ reading }) => reading.reading === 'change' || reading.reading === 'removal'),
    unused: said.unused,
    candidates: [
      ...first,
      ...spoken,
      ...(condition === null ? [] : [condition]),
      ...(roleList === null ? [] : [roleList]),
      ...said.candidates,
      ...relation,
      ...mention,
    ],
  };
}

/** A word for a sort of party by itself, where several are of that sort. */
function namesSortOfSeveral({ spans, tokens }: Sentence): boolean {
  return spans.some(
    (span) =>
      span.type === 'name' &&
      span.matches.length > 1 &&
      span.end === span.start + 1 &&
      kindHeads[tokens[span.start]?.folded ?? '']?.kind === 'stakeholder',
  );
}

/** What a relation that is read runs from and to; empty for anything else. */
function endsOf({ reading: { commands, problem } }: Candidate): string {
  const [command] = commands;
  return problem === null && command?.type === 'addRelation' ? `${command.relation.from} ${command.relation.to}` : '';
}

/** Who is expected stands in an earlier session, not in the line. */
const everybody = /\b(?:allen|allemaal|iedereen|alle partijen|dezelfde|everybody|everyone|all|same)\b/iu;

/** A list of who is there that names more parties than the written form found: "VNG, UvW en IPO zijn afgemeld". */
function isFuller(line: string, spoken: readonly Candidate[], written: readonly Candidate[]): boolean {
  const count = (candidates: readonly Candidate[]): number =>
    Math.max(
      0,
      ...candidates
        .filter(({ doubts }) => doubts.length === 0)
        .flatMap(({ reading }) => reading.commands)
        .map((command) =>
          command.type === 'recordAttendance'
            ? command.attendance.filter(({ stakeholder }) => stakeholder !== null).length
            : 0,
        ),
    );
  if (!written.every(({ reading }) => reading.reading === 'attendance')) return false;
  // What the written form asks about is asked, unless it only did not know parties that come onto the map here.
  const isAsking = written.some(({ reading }) => reading.problem !== null);
  const isOfSeveral = /[.;]\s[^.;]*:/u.test(line);
  const isMaking = spoken.some(({ reading }) => madeBy(reading.commands).length > 0);
  if (isAsking && (everybody.test(line) || !(isMaking || isOfSeveral))) return false;
  return count(spoken) > count(written);
}

/** Doubts that leave a reading so unsure that it is only shown, not asked. */
const weak = new Set(['denied', 'undated', 'bothNew', 'incomplete', 'unearned', 'guess', 'question', 'unknownThing']);

/** What is not even offered: names that are none, and new things that nothing vouches for in words half understood. */
function isOffered(doubts: readonly DoubtKind[]): boolean {
  if (doubts.includes('unearned')) return false;
  const isVague = doubts.includes('bothNew') || doubts.includes('unknownThing');
  return !(isVague && (doubts.includes('leftover') || doubts.includes('incomplete')));
}

const mostOffers = 7;

/** Relations and other things that the words hint at; none for a line of two or three empty words. */
function hintedAt(sentence: Sentence, context: ReadingContext): readonly Offer[] {
  const hinted = couldBe(sentence, context);
  return [...claimChanges(sentence, context), ...hinted.slice(0, 3), ...guesses(sentence, context), ...hinted.slice(3)];
}

const whatOf = ({ reading }: Offer): string =>
  JSON.stringify(
    reading.commands.map((command) =>
      command.type === 'addRelation' ? [command.relation.kind, command.relation.from, command.relation.to] : command,
    ),
  );

/** What was understood first, and then what the words hint at. */
function withGuesses(offers: readonly Offer[], more: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return [...offers, ...more]
    .filter((offer) => {
      const what = whatOf(offer);
      const isNew = !seen.has(what);
      seen.add(what);
      return isNew;
    })
    .slice(0, mostOffers);
}

/** What a question says is no fact: somebody wants to know it. Only parking it is. */
function asQuestion(candidate: Candidate): Candidate {
  const { commands, problem } = candidate.reading;
  const isOnlyKept = commands.every(({ type }) => type === 'parkQuestion' || type === 'recordNote');
  if (problem !== null || isOnlyKept || candidate.doubts.includes('question')) return candidate;
  return { ...candidate, doubts: [...candidate.doubts, 'question'] };
}

/** What was understood with a doubt, the least doubted first. */
const offersOf = (candidates: readonly Candidate[]): readonly Offer[] =>
  candidates
    .filter(({ doubts, reading }) => doubts.length > 0 && reading.problem === null && reading.commands.length > 0)
    .filter(({ doubts }) => isOffered(doubts))
    .toSorted((left, right) => left.doubts.length - right.doubts.length)
    .map(({ reading, doubts }) => ({ reading, because: doubts }));

function choose(text: string, { sentence, unused, written, ...found }: Found, context: ReadingContext): Heard {
  const isQuestion = /\?["”’)\s]*$/u.test(text);
  const candidates = isQuestion ? found.candidates.map(asQuestion) : found.candidates;
  const mended = isQuestion ? found.mended.map(asQuestion) : found.mended;
  const { language } = context.settings;
  // A written form that lacks something says what; without a number "deelt" is only a word.
  const hasNumber = sentence.spans.some(({ type }) => type === 'number' || type === 'hectares' || type === 'amount');
  const isWritten = (reading: Reading): boolean =>
    candidates.slice(0, written).some((each) => each.reading === reading);
  const isMeant = ({ reading }: Candidate): boolean =>
    reading.problem === null || reading.reading !== 'change' || hasNumber || !isWritten(reading);
  const isWhole = (candidate: Candidate): boolean => candidate.doubts.length === 0 && isMeant(candidate);
  const hasHeard = candidates.some(
    ({ reading, doubts }) =>
      doubts.length > 0 &&
      reading.problem === null &&
      reading.commands.length > 0 &&
      isOffered(doubts) &&
      !doubts.some((each) => weak.has(each) || each === 'ambiguous'),
  );
  // "Polderdam trekt" lacks an end: said only where nothing else was heard.
  const clean = [...mended, ...candidates].find(
    (candidate) =>
      isWhole(candidate) &&
      !(candidate.reading.problem !== null && hasHeard && candidates.indexOf(candidate) >= written),
  );
  if (clean !== undefined) {
    const { reading } = clean;
    if (reading.reading === 'note') return plain(reading, 'note', explain(language, 'note', []));
    const outcome: Outcome = reading.problem === null ? 'fact' : 'ask';
    const offers = reading.problem === null ? [] : withGuesses(offersOf(candidates), hintedAt(sentence, context));
    return {
      reading,
      outcome,
      offers,
      unused: [],
      why: reading.problem ?? explain(language, 'fact', []),
      isExplicit: false,
    };
  }
  const offers = offersOf(candidates);
  const heard = withGuesses(offers, hintedAt(sentence, context));
  const all = heard.length > 0 ? heard : lastResort(sentence, context);
  const isAsked = !text.endsWith('?') && offers.some(({ because }) => !because.some((each) => weak.has(each)));
  const note = { ...noteReading(text), hint: noteHint(text, context) };
  return {
    reading: note,
    outcome: isAsked ? 'ask' : 'note',
    offers: all,
    unused: all.length > 0 ? unused : [],
    why: explain(language, all.length > 0 ? 'doubt' : 'note', all[0]?.because ?? []),
    isExplicit: false,
  };
}
