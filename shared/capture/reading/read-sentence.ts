import { languages } from '../../i18n/language';
import type { Offer, Outcome, Reading, ReadingContext, Stretch } from '../capture';
import { explain } from '../explain/why';
import { foldText } from '../fold-text';
import { doubtAt, type Sentence, spansOf } from '../grammar/spans';
import { noteReading } from '../note-reading';
import { problems } from '../problems';
import { noteWords } from '../specification';
import { signedLine } from '../word-signs';
import { acts } from './acts';
import { readClauses } from './clauses';
import { conditionalSaid } from './conditions';
import { gated } from './gates';
import { guesses } from './guesses';
import { mentionSaid } from './mention-said';
import { notation, signed } from './notation';
import { type Candidate, relationsSaid } from './relations-said';

/** The log takes texts of this length; see the rulings on the exchange file. */
const longestLine = 100_000;
/** Longer lines are notes: nobody says a relation of a thousand letters, and searching them takes time. */
const longestSentence = 600;

/** A line read: what Enter does, and what it could be besides. */
export interface Heard {
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly offers: readonly Offer[];
  readonly unused: readonly Stretch[];
  readonly why: string;
  /** Explicit forms (a sign, a colon form) can always be taken as a note instead. */
  readonly isExplicit: boolean;
}

const plain = (reading: Reading, outcome: Outcome, why: string): Heard => ({
  reading,
  outcome,
  offers: [],
  unused: [],
  why,
  isExplicit: false,
});

/** Reads one line: everything that could be meant, gated by the laws, and then one choice. */
export function readSentence(line: string, context: ReadingContext): Heard {
  const { language } = context.settings;
  const text = line.trim();
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
  return choose(text, candidatesOf(line, text, context), context);
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly sentence: Sentence;
  readonly unused: readonly Stretch[];
}

/** Everything that the line could be, in the order of how surely it is meant. */
function candidatesOf(line: string, text: string, context: ReadingContext): Found {
  const sentence = spansOf(line, context);
  const written = notation(text, context).map((reading) => gated(reading, sentence, context));
  const spoken = acts(sentence, context);
  const said = saidRelations(sentence, context);
  const mention = mentionSaid(sentence, context);
  const condition = conditionalSaid(sentence, context);
  return {
    sentence,
    unused: said.unused,
    candidates: [
      ...written,
      ...spoken,
      ...(condition === null ? [] : [condition]),
      ...said.candidates,
      ...(mention === null ? [] : [mention]),
    ],
  };
}

/** The relations that the sentence says, without and with what stands behind its colon. */
function saidRelations(
  sentence: Sentence,
  context: ReadingContext,
): { readonly candidates: readonly Candidate[]; readonly unused: readonly Stretch[] } {
  const { tokens } = sentence;
  const end = closing(sentence);
  const colon = tokens.findIndex(
    (token, at) => at > 0 && token.kind === 'mark' && token.text === ':' && tokens[at + 1]?.start !== token.end,
  );
  const stretches: readonly (readonly [number, readonly [number, number] | null])[] =
    colon > 0 && colon < end - 1
      ? [
          [colon, [colon + 1, end]],
          [end, null],
        ]
      : [[end, null]];
  const results: Candidate[] = [];
  let unused: readonly Stretch[] = [];
  for (const [until, tail] of stretches) {
    const { clauses, isClean, rival } = readClauses(sentence, 0, until);
    const isAsk = tail !== null && clauses[0]?.frame.kind === 'asks';
    const candidate = relationsSaid(sentence, clauses, isAsk ? null : tail, context);
    if (candidate === null) continue;
    const used = new Set(clauses.flatMap((clause) => [...clause.used]));
    const operators = operatorsIn(
      sentence,
      used,
      clauses.some(({ frame }) => frame.isModal === true),
    );
    const doubts = [
      ...candidate.doubts,
      ...(operators ? (['operator'] as const) : []),
      ...(rival === undefined ? [] : (['rival'] as const)),
      ...(isClean || candidate.doubts.length > 0 ? [] : (['leftover'] as const)),
    ];
    results.push({ reading: candidate.reading, doubts });
    const left = clauses.flatMap(({ leftover }) => leftover);
    unused = left.map((at) => ({ start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 }));
    if (doubts.length === 0) break;
  }
  return { candidates: results.toSorted((left, right) => left.doubts.length - right.doubts.length), unused };
}

/** Without the marks at the end. */
function closing({ tokens }: Sentence): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && /^[.,;!]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** Whether a word of doubt stands anywhere that is not part of a verb ("kan niet zonder"). */
export function operatorsIn({ tokens, spanAt }: Sentence, used: ReadonlySet<number>, isModal = false): boolean {
  return tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      spanAt[at]?.type !== 'name' &&
      doubtAt(tokens, at) !== null &&
      (isModal || !used.has(at)),
  );
}

/** Doubts that leave a reading so unsure that it is only shown, not asked. */
const weak = new Set(['bothNew', 'incomplete', 'unearned', 'guess']);

function choose(text: string, { candidates, sentence, unused }: Found, context: ReadingContext): Heard {
  const { language } = context.settings;
  const clean = candidates.find(({ doubts, reading }) => doubts.length === 0 && reading.problem === null);
  const isExplicit = false;
  if (clean !== undefined) {
    if (clean.reading.reading === 'note') return plain(clean.reading, 'note', explain(language, 'note', []));
    return {
      reading: clean.reading,
      outcome: 'fact',
      offers: [],
      unused: [],
      why: explain(language, 'fact', []),
      isExplicit,
    };
  }
  const stuck = candidates.find(({ doubts, reading }) => doubts.length === 0 && reading.problem !== null);
  const offers: Offer[] = candidates
    .filter(({ doubts, reading }) => doubts.length > 0 && reading.problem === null && reading.commands.length > 0)
    .toSorted((left, right) => left.doubts.length - right.doubts.length)
    .map(({ reading, doubts }) => ({ reading, because: doubts }));
  if (stuck !== undefined && offers.length === 0) {
    return {
      reading: stuck.reading,
      outcome: 'ask',
      offers: guesses(sentence, context),
      unused,
      why: stuck.reading.problem ?? '',
      isExplicit,
    };
  }
  const all = offers.length > 0 ? offers : guesses(sentence, context);
  const isAsked = offers.some(({ because }) => !because.some((each) => weak.has(each)));
  const note = noteReading(text);
  return {
    reading: note,
    outcome: isAsked ? 'ask' : 'note',
    offers: all,
    unused: all.length > 0 ? unused : [],
    why: explain(language, all.length > 0 ? 'doubt' : 'note', all[0]?.because ?? []),
    isExplicit,
  };
}
