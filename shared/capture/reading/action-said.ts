import type { Command } from '../../commands/command';
import { formatDate } from '../../i18n/format';
import type { CapturePart, ReadingContext } from '../capture';
import { dayInWords } from '../date-remarks';
import { asSentence, capitalised } from '../fold-text';
import { type Core, coreAt } from '../grammar/noun-groups';
import { doubtAt, type Sentence, type Span } from '../grammar/spans';
import { deedsOf, isDeedInfinitive } from '../lexicon/deeds';
import { existingPart, partyOf } from './parties-in';
import type { Candidate, DoubtKind } from './relations-said';

const before = new Set('voor uiterlijk per by before on op until tegen vóór voor_ due'.split(' '));
const obliged = new Set('moet moeten zal zullen gaat gaan must will should'.split(' '));

/**
 * "IPO stuurt de vraag voor 10 december", "over twee weken levert het waterschap de kaart": somebody, a verb of doing and a
 * day. Without a day it asks; "z.s.m." is no day.
 */
export function actionSaid(sentence: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const { tokens, spanAt, line } = sentence;
  if (line.trim().endsWith('?')) return null;
  const used = new Set<number>();
  const day = dayIn(sentence);
  if (day !== null) for (let at = day.start; at < day.end; at += 1) used.add(at);
  let at = 0;
  while (
    at < tokens.length &&
    (used.has(at) || spanAt[at]?.type === 'harmless' || tokens[at]?.kind === 'mark' || spanAt[at]?.type === 'joint')
  )
    at += 1;
  // "over twee weken levert het waterschap …": the verb first.
  const verbFirst = isDeed(sentence, at) ? at : -1;
  const start = verbFirst < 0 ? at : skipSilent(sentence, at + 1, used);
  const owner = coreAt(sentence, start, tokens.length, used);
  const found = owner === null ? null : partyOf(owner, sentence, context);
  if (owner === null || found === null) return null;
  const verbAt = verbFirst < 0 ? skipSilent(sentence, owner.end, used) : verbFirst;
  const deed = deedAt(sentence, verbAt, Math.max(owner.end, verbAt + 1), used);
  if (deed === null) return null;
  const doubts: DoubtKind[] = [];
  for (const taken of deed.used) used.add(taken);
  for (let place = start; place < owner.end; place += 1) used.add(place);
  const rest = restOf(sentence, owner, used);
  if (rest === '') return null;
  const due = day?.date.kind === 'date' ? day.date.date : null;
  if (day === null || due === null) doubts.push('undated');
  if (!found.isSure) doubts.push('near');
  const hasDoubt = tokens.some(
    (token, place) =>
      token.kind === 'word' &&
      !deed.used.has(place) &&
      place < restEnd(sentence) &&
      doubtAt(tokens, place) !== null &&
      !isInSubordinate(sentence, place),
  );
  if (hasDoubt) doubts.push('operator');
  const text = asSentence(capitalised(`${rest} ${deed.infinitive}`));
  const { language } = context.settings;
  const { party } = found;
  const until =
    due === null ? '' : language === 'nl' ? `, voor ${formatDate(due, language)}` : `, by ${formatDate(due, language)}`;
  const said = `${language === 'nl' ? 'Actie' : 'Action'}: ${party.name}${until}: ${text}`;
  const command: Command = { type: 'assignAction', action: { text, owner: party.id, due }, text: said };
  const preview: CapturePart[] = [
    existingPart(party),
    {
      kind: 'field',
      text: due === null ? (language === 'nl' ? 'zonder datum' : 'no date') : dayInWords(due, language),
    },
    { kind: 'text', text },
  ];
  return [{ reading: { reading: 'action', commands: [command], preview, problem: null, text: said }, doubts }];
}

function skipSilent({ spanAt, tokens }: Sentence, at: number, used: ReadonlySet<number>): number {
  let next = at;
  while (next < tokens.length && (used.has(next) || spanAt[next]?.type === 'harmless' || tokens[next]?.text === ','))
    next += 1;
  return next;
}

const isDeed = ({ tokens, spanAt }: Sentence, at: number): boolean =>
  spanAt[at]?.type !== 'name' && deedsOf(tokens[at]?.folded ?? '').length > 0;

interface FoundDeed {
  readonly infinitive: string;
  readonly used: ReadonlySet<number>;
}

/** The verb of doing at a place: with its separable part, or an infinitive behind "gaat" or "moet". */
function deedAt({ tokens, spanAt }: Sentence, at: number, from: number, day: ReadonlySet<number>): FoundDeed | null {
  const folded = tokens[at]?.folded ?? '';
  if (obliged.has(folded)) {
    for (let place = from; place < tokens.length; place += 1) {
      const word = tokens[place]?.folded ?? '';
      if (!day.has(place) && spanAt[place]?.type !== 'name' && isDeedInfinitive(word))
        return { infinitive: word, used: new Set([at, place]) };
    }
    return null;
  }
  const deeds = deedsOf(folded);
  for (const { particle, infinitive } of deeds.filter((deed) => deed.particle !== null)) {
    for (let place = tokens.length - 1; place > at; place -= 1) {
      if (tokens[place]?.folded === particle && !day.has(place)) return { infinitive, used: new Set([at, place]) };
    }
  }
  const simple = deeds.find(({ particle }) => particle === null);
  return simple === undefined ? null : { infinitive: simple.infinitive, used: new Set([at]) };
}

interface Day {
  readonly start: number;
  readonly end: number;
  readonly date: Extract<Span, { type: 'date' }>['date'];
}

/** The one day in the sentence, with the word before it. */
function dayIn({ spans, tokens }: Sentence): Day | null {
  const days = spans.filter((span): span is Extract<Span, { type: 'date' }> => span.type === 'date');
  const exact = days.filter(({ date }) => date.kind === 'date');
  const span = exact[0] ?? days[0];
  if (span === undefined || exact.length > 1) return null;
  let start = span.start;
  while (start > 0 && before.has(tokens[start - 1]?.folded ?? '')) start -= 1;
  return { start, end: span.end, date: span.date };
}

/** What is done: the words that nobody took, subordinate ones as they stand. */
function restOf({ tokens, line }: Sentence, owner: Core, used: ReadonlySet<number>): string {
  const kept = tokens.filter(
    (token, at) => !used.has(at) && at !== owner.start && !(token.kind === 'mark' && at === tokens.length - 1),
  );
  let text = '';
  let last = -1;
  for (const token of kept) {
    text +=
      (last < 0 || line.slice(last, token.start).trim() !== '' || /\s/.test(line.slice(last, token.start)) ? ' ' : '') +
      line.slice(token.start, token.end);
    last = token.end;
  }
  return text.trim().replace(/^[,;:\s]+|[,;:\s]+$/g, '');
}

const restEnd = ({ tokens }: Sentence): number => tokens.length;

const asking = new Set(
  'of hoeveel hoe wat wie waar wanneer welke waarom whether how what who where when which why dat that'.split(' '),
);
/** "zoekt uit of het kan": the doubt is what is looked into. */
function isInSubordinate({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).some(({ folded }) => asking.has(folded));
}
