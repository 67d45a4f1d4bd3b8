import type { Command, NewElement } from '../../commands/command';
import type { CaptureReading, Reading, ReadingContext } from '../capture';
import { indexOf } from '../element-index';
import { foldText } from '../fold-text';
import { doubtAt, type Sentence } from '../grammar/spans';
import { type Doubt, doubts } from '../lexicon/closed-words';
import { isEarned } from '../resolve/new-name';
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
  attendance: ['geen', 'niet', 'onder voorbehoud', 'zonder', 'subject to', 'no', 'not', 'nvt'],
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
  relation: ['volgens'],
};
const isVerbOfItsOwn =
  /\b(?:kan|kunnen|lukt|lukken|gaan|gaat) niet (?:zonder|samen)|\b(?:lukt|lukken) alleen|\bcannot do without|\bwil(?:len)? [\d.,]+ ?(?:ha|hectare)|\bwants? [\d.,]+ ?(?:ha|hectare)|can share|kan [\d.,]+ (?:ha|hectare) delen|kunnen [\d.,]+ (?:ha|hectare) delen/i;

/** A reading of the written forms, with what keeps it from being a fact: the same laws hold for every reading. */
export function gated(reading: Reading, sentence: Sentence, context: ReadingContext): Candidate {
  const found: DoubtKind[] = [];
  if (!freeText.has(reading.reading) && doubtIn(reading.reading, sentence)) found.push('operator');
  const made = madeBy(reading.commands);
  const quoted = new Set(sentence.tokens.flatMap(({ kind, text }) => (kind === 'quote' ? [foldText(text)] : [])));
  const fresh = made.filter(({ name }) => !quoted.has(foldText(name)));
  if (fresh.some(({ name }) => !isEarned(name))) found.push('unearned');
  if (reading.reading === 'relation' && fresh.some(({ name, kind }) => holdsKnown(name, kind, context)))
    found.push('resembles');
  return { reading, doubts: found };
}

function doubtIn(reading: CaptureReading, { tokens, line }: Sentence): boolean {
  if (isVerbOfItsOwn.test(line)) return false;
  const allowed = own[reading] ?? [];
  const colon = reading === 'followUp' ? tokens.findIndex(({ kind, text }) => kind === 'mark' && text === ':') : -1;
  const end = colon < 0 ? tokens.length : colon;
  for (let at = 0; at < end; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    const doubt = doubtAt(tokens, at);
    if (doubt === null) continue;
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

export const doubtKinds = Object.keys(doubts) as readonly Doubt[];
