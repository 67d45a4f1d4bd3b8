import type { Command, NewElement } from '../../commands/command';
import type { CaptureReading, Reading, ReadingContext } from '../capture';
import { indexOf } from '../element-index';
import { foldText } from '../fold-text';
import { doubtAt, type Sentence } from '../grammar/spans';
import { kindsSaid } from '../lexicon/kinds-in-words';
import { isEarned } from '../resolve/new-name';
import { twinOf } from '../resolve/twin';
import { wrapsKnown } from '../resolve/wraps-known';
import type { Candidate, DoubtKind } from './relations-said';

/** Readings whose words are a text of their own: what stands in it is not what the line says of the map. */
const freeText: ReadonlySet<CaptureReading> = new Set([
  'decision',
  'action',
  'question',
  'learning',
  'note',
  'snapshot',
  'agenda',
  'empty',
]);

/** Words of doubt that are part of what such a reading says: "heeft geen mandaat", "L1 klopt niet". */
const own: Partial<Record<CaptureReading, readonly string[]>> = {
  attendance: [
    'geen',
    'niet',
    'onder voorbehoud',
    'zonder',
    'subject to',
    'no',
    'not',
    'nvt',
    'moet',
    'moeten',
    'has to',
    'have to',
    'until',
    'als',
    'not',
  ],
  followUp: ['niet', 'not', 'onder voorbehoud', 'subject to', 'geen', 'until', 'no', 'voorlopig'],
  removal: ['niet', 'geen', 'no', 'not', 'doesnt', 'dont', 'kan', 'can', 'kunnen'],
  answer: [
    'niet',
    'geen',
    'no',
    'not',
    'weigert',
    'refuses',
    'weigeren',
    'refuse',
    'volgens',
    'according to',
    'zegt',
    'says',
    'zeggen',
    'say',
  ],
  relation: ['volgens', 'according to'],
  change: ['volgens', 'according to'],
  element: ['kan', 'can', 'als'],
};
/** "Zegt … toe" is a promise, "zegt dat" a report. */
const promising = /\b(?:zegt|zeggen|zei|zeiden)\b.*\btoe\b|\bpromise/iu;
const reporting = new Set('zegt zeggen zei zeiden says say said'.split(' '));
/** What stands behind the colon of a relation is why: only a word that leaves the whole in doubt counts there. */
const strong = new Set(
  'misschien wellicht mogelijk mits tenzij zou zouden hoop hopen hopelijk might maybe perhaps unless possibly provided eventueel waarschijnlijk'.split(
    ' ',
  ),
);
const isVerbOfItsOwn =
  /\b(?:kan|kunnen|lukt|lukken|gaan|gaat) niet (?:zonder|samen)|\b(?:lukt|lukken) alleen|\bcannot do without|\bwil(?:len)? [\d.,]+ ?(?:ha|hectare)|\bwants? [\d.,]+ ?(?:ha|hectare)|can share|kan [\d.,]+ (?:ha|hectare) delen|kunnen [\d.,]+ (?:ha|hectare) delen/i;

/** A reading of the written forms, with what keeps it from being a fact: the same laws hold for every reading. */
export function gated(reading: Reading, sentence: Sentence, context: ReadingContext): Candidate {
  const found: DoubtKind[] = [];
  if (!freeText.has(reading.reading) && doubtIn(reading.reading, sentence)) found.push('operator');
  const made = madeBy(reading.commands);
  const quoted = new Set(sentence.tokens.flatMap(({ kind, text }) => (kind === 'quote' ? [foldText(text)] : [])));
  const fresh = made.filter(({ name }) => !quoted.has(foldText(name)));
  // Behind "doel:" somebody says that this is a name; a sentence in it is none even so.
  const isNamed =
    reading.reading === 'element' && sentence.tokens.some(({ kind, text }) => kind === 'mark' && text === ':');
  if (fresh.some(({ name }) => !isEarned(name, isNamed))) found.push('unearned');
  // "hernoem X in Y, vraagt de voorzitter": what stands behind the name is no part of it.
  const renamed = reading.commands.flatMap((each) => (each.type === 'updateElement' ? [each.set['name']] : []));
  const isSentence = (name: unknown): boolean =>
    typeof name === 'string' && !quoted.has(foldText(name)) && (!isEarned(name, true) || /,\s+\p{Ll}/u.test(name));
  if (renamed.some(isSentence)) found.push('leftover');
  const isLikeKnown = ({ name, kind }: NewElement): boolean =>
    holdsKnown(name, kind, context) || wrapsKnown(name, kind, context);
  if (reading.reading === 'relation' && fresh.some(isLikeKnown)) found.push('resembles');
  if (reading.reading === 'relation' && fresh.some(({ name, kind }) => twinOf(name, [kind], context) !== undefined))
    found.push('unearned');
  // Anything can be depended on: a new word that says no kind is asked about.
  const [related] = reading.commands;
  if (related?.type === 'addRelation' && related.relation.kind === 'depends_on') {
    if (fresh.some(({ name, kind }) => !kindsSaid(name).includes(kind))) found.push('rival');
  }
  // A question that nobody is asked to find out may be one that somebody answers right away.
  const [command] = reading.commands;
  if (command?.type === 'parkQuestion' && command.question.owner === undefined) found.push('question');
  // A number behind a colon is no note.
  if (
    command?.type === 'addRelation' &&
    /^[\s€.,]*\d[\s€\d.,]*(?:\p{L}+\s*)?$/u.test(String(command.relation['note'] ?? ''))
  )
    found.push('leftover');
  return { reading, doubts: found };
}

function doubtIn(reading: CaptureReading, { tokens, line, spans }: Sentence): boolean {
  const isInDate = (at: number): boolean =>
    spans.some(({ type, start, end }) => type === 'date' && at >= start && at < end);
  if (isVerbOfItsOwn.test(line)) return false;
  // A promise has laws of its own (R-SAY-6): with a condition it stays an open ask, with the words.
  if (reading === 'answer') return tokens.some(({ kind, folded }) => kind === 'word' && unsure.has(folded));
  const allowed = own[reading] ?? [];
  const colon = tokens.findIndex(({ kind, text }, at) => at > 0 && kind === 'mark' && text === ':');
  const end = reading === 'followUp' && colon > 0 ? colon : tokens.length;
  const isPromise = promising.test(line);
  for (let at = 0; at < end; at += 1) {
    // "May" is a month before it is a word of doubt.
    if (tokens[at]?.kind !== 'word' || isInDate(at)) continue;
    const doubt = doubtAt(tokens, at);
    if (doubt === null) continue;
    if (isPromise && reporting.has(tokens[at]?.folded ?? '')) continue;
    if (colon > 0 && at > colon && !strong.has(tokens[at]?.folded ?? '')) continue;
    const words = tokens
      .slice(at, at + doubt.length)
      .map(({ folded }) => folded)
      .join(' ');
    if (!allowed.includes(words) && !allowed.includes(tokens[at]?.folded ?? '')) return true;
  }
  return false;
}

/** Elements that commands make. */
export function madeBy(commands: readonly Command[]): readonly NewElement[] {
  return commands.flatMap((command) => {
    if (command.type === 'addElement') return [command.element];
    return command.type === 'addRelation' ? (command.newElements ?? []) : [];
  });
}

/** A new name with that of something on the map in it: "Wonen in Stadsrand". */
function holdsKnown(name: string, kind: string, { content }: ReadingContext): boolean {
  const index = indexOf(content);
  const words = foldText(name).split(' ');
  for (let start = 0; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      if (end - start === words.length) continue;
      const entries = index.byForm.get(words.slice(start, end).join(' '));
      if (
        entries?.some(
          (entry) =>
            (entry.forms.get(words.slice(start, end).join(' ')) ?? 0) > 0.92 &&
            entry.element.kind !== undefined &&
            kind !== undefined,
        ) === true
      )
        return true;
    }
  }
  return false;
}

const unsure = new Set('misschien wellicht zou zouden hoop hopen hopelijk might maybe perhaps could should'.split(' '));

/** Words of doubt that count also in what stands behind a colon. */
export const isStrongDoubt = (folded: string): boolean => strong.has(folded);
