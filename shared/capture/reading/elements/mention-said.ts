import type { Command } from '../../../commands/command';
import type { CapturePart, ReadingContext } from '../../capture';
import { indexOf } from '../../element-index';
import { asSentence, foldText } from '../../fold-text';
import { doubtAt, type Sentence } from '../../grammar/spans';
import { isFrameWord } from '../../lexicon/frames';
import { kindsSaid, partyLooks } from '../../lexicon/kinds-in-words';
import { kindNamed, mentionForms } from '../../lexicon/mention-forms';
import { isEarned } from '../../resolve/new-name';
import { planStatusWords } from '../../specification';
import { tokenise } from '../../tokens';
import type { Candidate, DoubtKind } from '../relations-said';
import { listed, type PhraseElement, phraseElement } from './phrase-element';

interface Mention {
  readonly written: string;
  readonly phrases: readonly string[];
  readonly doubts: readonly DoubtKind[];
  /** How far a plan is, where it was said behind its name. */
  readonly status?: string;
  /** The name must be one by its own words. */
  readonly isStrict: boolean;
  /** That it comes onto the map as such a thing was said outright. */
  readonly isSaid: boolean;
}

/** The word of the written form by kind. */
const writtenFor = {
  task: 'opgave',
  goal: 'doel',
  plan: 'plan',
  zone: 'deelgebied',
  stakeholder: 'partij',
  instrument: 'instrument',
  arrangement: 'arrangement',
} as const;

/**
 * What comes onto the map by being mentioned: "deelgebied Noordpolder 640 ha", "er ligt al een gebiedsvisie", "opgaven:
 * wonen, energie en water", "grondruil is een middel". The words themselves must say the kind.
 */
export function mentionSaid(sentence: Sentence, context: ReadingContext): readonly Candidate[] {
  const line = sentence.line.trim().replace(/[.!]+$/u, '');
  if (line.endsWith('?') || sentence.tokens.length > mostTokens) return [];
  return mentionsIn(line, context).flatMap((mention) => candidateOf(mention, sentence, context) ?? []);
}

const mostTokens = 40;

function mentionsIn(line: string, context: ReadingContext): readonly Mention[] {
  const found: Mention[] = [];
  const match = (form: keyof typeof mentionForms) => mentionForms[form].exec(line)?.groups;
  const kindSaid = (word: string | undefined) => kindNamed(word ?? '');
  const add = (
    kind: { readonly written: string; readonly isPlural: boolean } | undefined,
    name: string | undefined,
    doubts: readonly DoubtKind[],
    isStrict: boolean,
    status?: string,
    isSaid = false,
  ) => {
    if (kind === undefined || name === undefined) return;
    const phrases = kind.isPlural ? listed(name) : [name];
    found.push({
      written: kind.written,
      phrases,
      doubts,
      isStrict,
      isSaid,
      ...(status === undefined ? {} : { status }),
    });
  };
  const colon = match('colon');
  add(kindSaid(colon?.['kind']), colon?.['name'], [], false);
  const being = colon === undefined ? match('being') : undefined;
  add(kindSaid(being?.['kind']), being?.['name'], ['rival'], false);
  const plain = colon === undefined && being === undefined ? match('plain') : undefined;
  add(kindSaid(plain?.['kind']), plain?.['name'], [], true);
  const as = match('as');
  if (as !== undefined) {
    const kind = kindSaid(as['kind']);
    const brought =
      /^.{2,60}?\s(?:brengt|brengen|noemt|noemen|draagt|dragen|brings?|puts?|adds?|names?)\s+(?:(?:ook|also|in|forward)\s+)*(.+?)(?:\s+(?:in|aan|forward|op|up))?$/iu.exec(
        as['name'] ?? '',
      );
    add(kind, brought?.[1] ?? as['name'], [], brought === null, undefined, true);
  }
  const is = as === undefined ? match('is') : undefined;
  add(kindSaid(is?.['kind']), is?.['name'], ['rival'], true);
  for (const form of ['there', 'runs', 'comes'] as const) {
    const own = match(form);
    const name = own?.['name'];
    if (name === undefined) continue;
    const kind = kindsSaid(name)[0] ?? (form === 'comes' ? 'task' : undefined);
    if (kind === undefined) continue;
    const doubts: readonly DoubtKind[] = kind === 'task' || form === 'comes' ? ['rival'] : [];
    add({ written: writtenFor[kind], isPlural: false }, name, doubts, true, own?.['tail'] ?? '');
    break;
  }
  const seated = match('seated')?.['name'] ?? match('who')?.['name'];
  if (seated !== undefined) add({ written: 'partij', isPlural: true }, seated, ['rival'], true);
  const measured = match('measured');
  if (measured !== undefined && !isKnown(measured['name'] ?? '', context)) {
    const { name = '', area = '', free } = measured;
    const size = free === undefined ? `${area} ha` : `${free} ha (van ${area})`;
    add({ written: writtenFor.zone, isPlural: false }, `${name} ${size}`, ['rival'], true);
  }
  const missing = match('missing')?.['name'];
  if (missing !== undefined) {
    const said = kindsSaid(missing)[0] ?? (partyLooks(missing, false) >= 0.8 ? 'stakeholder' : 'task');
    add({ written: writtenFor[said], isPlural: false }, missing, ['rival'], true);
  }
  return found;
}

function candidateOf(mention: Mention, sentence: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const doubts = new Set<DoubtKind>(mention.doubts);
  const made: PhraseElement[] = [];
  for (const phrase of mention.phrases) {
    if (isKnown(phrase, context) || /[^.\s]{3}[.!?;]\s/u.test(phrase)) return null;
    const element = phraseElement(mention.written, phrase, context);
    if (element === null) return null;
    const name = nameIn(element);
    if (!element.isEarned || (mention.isStrict && name !== null && !isEarned(name))) return null;
    if (element.isLikeKnown) return null;
    const isVouched = mention.isSaid || element.saysKind || hasQuantity(element);
    if (mention.doubts.length === 0 && mention.isStrict && !isVouched) doubts.add('rival');
    if (isSaying(phrase) && !element.saysKind) doubts.add('rival');
    if (mention.doubts.length > 0 && element.saysKind) doubts.delete('rival');
    made.push(element);
  }
  if (made.length === 0) return null;
  const names = new Set(made.flatMap((each) => nameIn(each) ?? []).map(foldText));
  if (hasDoubt(sentence, names, mention.isSaid)) doubts.add('operator');
  const status = statusIn(mention.status ?? '');
  const text = asSentence(sentence.line);
  const commands: Command[] = made.flatMap(({ commands: own }) =>
    own.map((command) =>
      command.type === 'addElement' && command.element.kind === 'plan' && status !== undefined
        ? { ...command, element: { ...command.element, planStatus: status } }
        : command,
    ),
  );
  const [only] = commands;
  const told = commands.length === 1 && only !== undefined ? [{ ...only, text }] : commands;
  const preview: readonly CapturePart[] = made.flatMap(({ parts }) => parts);
  const reading = made.every(({ isChange }) => isChange) ? ('change' as const) : ('element' as const);
  return [{ reading: { reading, commands: told, preview, problem: null, text }, doubts: [...doubts] }];
}

const nameIn = ({ commands: [command] }: PhraseElement): string | null =>
  command?.type === 'addElement' ? command.element.name : null;

const hasQuantity = ({ commands: [command] }: PhraseElement): boolean =>
  command?.type === 'addElement' &&
  ['areaHa', 'target', 'year', 'amountMln', 'estimatedCostMln'].some((field) => field in command.element);

/** A verb of a relation in what should be a name: more was said than a name. */
const isSaying = (phrase: string): boolean =>
  tokenise(phrase).some(({ kind, folded }) => kind === 'word' && isFrameWord(folded));

function isKnown(phrase: string, { content }: ReadingContext): boolean {
  const folded = foldText(phrase.replace(/^(?:de|het|een|the|an?)\s+/iu, ''));
  return indexOf(content).byForm.has(folded);
}

/** A word that takes the certainty out of it, outside what is named. */
function hasDoubt({ tokens }: Sentence, names: ReadonlySet<string>, isSaid: boolean): boolean {
  const inName = (folded: string): boolean => [...names].some((name) => name.split(' ').includes(folded));
  return tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      !inName(token.folded) &&
      // "Als opgave" is no condition.
      !(isSaid && token.folded === 'als') &&
      doubtAt(tokens, at) !== null,
  );
}

function statusIn(tail: string): string | undefined {
  const folded = foldText(tail);
  return Object.entries(planStatusWords).find(([, words]) => words.some((word) => folded.includes(word)))?.[0];
}
