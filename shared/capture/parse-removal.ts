import type { Command } from '../commands/command';
import { sentences } from '../commands/sentences';
import { sharedEnds } from '../commands/shared-ends';
import { type Language, languages, type Translated } from '../i18n/language';
import type { Element, Relation } from '../model/content-types';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { decisionNumbered } from './decision-number';
import { findElements, indexOf, takenFrom } from './element-index';
import { asSentence, foldText } from './fold-text';
import { kindWords } from './kind-words';
import { parseFollowUp } from './parse-follow-up';
import { parseRemovedRelation } from './parse-relation';
import { phrasePatterns, readPhrase } from './phrase-pattern';
import { plainSentence } from './plain-sentence';
import { problems } from './problems';
import { reasonWords, relationWords, removalPhrases } from './removal-phrases';
import { type NamedRelations, relationsNamed, withoutLinks } from './removed-relations';
import { actionWords, learningWords, noteWords, questionWords } from './specification';
import { splitAtJoints, type Token, textOf, tokenise, trimMarks } from './tokens';
import { listed, relationsOf, relationsTold, relationTold } from './what-goes-along';
import { whatStaysNamed } from './what-stays-named';

type Phrases = Translated<readonly string[]>;
const patternsOf = (phrases: Phrases): readonly RegExp[] => languages.flatMap((each) => phrasePatterns(phrases[each]));
const orders = patternsOf(removalPhrases.orders);
const remarks = patternsOf(removalPhrases.remarks);
const lapses = patternsOf(removalPhrases.lapses);
/** "verwijder" with nothing behind it yet. */
const bareOrder = /^(?:verwijder|schrap|remove|delete)[.:!\s]*$/iu;
/** What is said to go is named, not told. */
const mostWords = 16;

const words: Translated<{
  readonly gone: string;
  readonly relations: (count: number) => string;
  readonly anyRelations: string;
  /** As the lines that say so themselves. */
  readonly cancelled: string;
  readonly dropped: string;
  readonly withdrawn: string;
}> = {
  nl: {
    gone: 'van de kaart',
    relations: (count) => (count === 1 ? '1 relatie' : `${count} relaties`),
    anyRelations: 'relaties',
    cancelled: 'vervalt',
    dropped: 'vervalt',
    withdrawn: 'ingetrokken',
  },
  en: {
    gone: 'off the map',
    relations: (count) => (count === 1 ? '1 relation' : `${count} relations`),
    anyRelations: 'relations',
    cancelled: 'cancelled',
    dropped: 'dropped',
    withdrawn: 'withdrawn',
  },
};

/** What may stand before the number of what was recorded, by its letter. */
const numberedWords = {
  a: languages.flatMap((each) => actionWords[each]),
  v: languages.flatMap((each) => questionWords[each]),
  l: languages.flatMap((each) => Object.values(learningWords[each]).flat()),
};

/** A decision by its number; one that the table does not have is no element that might be on the map. */
const numberedDecision = /^(?:(?:het|the)\s+)?(?:besluit|voorstel|decision|proposal)\s+(\d{4}-\d{1,4})$/iu;

/** What is to go, and why. */
interface Removal {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly because: string;
}

/**
 * Reads "verwijder Wonen", "haal de claim van Energie in Stadsrand weg", "schrap relatie Provincie trekt Wonen". One act,
 * so that one undo brings all of it back. Null when the line is no such thing: a remark is about what stands on the map.
 */
export function parseRemoval(text: string, context: ReadingContext): Reading | null {
  const texts = problems[context.settings.language];
  const [said, because] = splitReason(text);
  if (bareOrder.test(said)) return stopped(texts.removeWhat, text);
  const ordered = readPhrase(orders, said)?.['what'];
  const remarked = ordered ?? readPhrase(remarks, said)?.['what'];
  const what = remarked ?? readPhrase(lapses, said)?.['what'];
  if (what === undefined) return null;
  const tokens = trimMarks(tokenise(what));
  if (tokens.length > mostWords) return null;
  const removal: Removal = { text: what, tokens, because };
  // What is called "Trekker Economie" or "Vraag 4" goes itself, not a relation or question of which the words speak.
  if (remarked !== undefined && isWholeName(what, context)) return removedElements(removal, context);
  const numbered = ordered === undefined ? null : removedNumber(removal, context);
  if (numbered !== null) return numbered;
  const relation = removedRelation(removal, context);
  if (relation !== null) return ordered === undefined && relation.problem !== null ? null : relation;
  if (remarked === undefined) return null;
  const found = removedElements(removal, context);
  return ordered === undefined && found.problem !== null ? null : found;
}

const isWholeName = (words: string, { content }: ReadingContext): boolean =>
  (indexOf(content).byForm.get(foldText(words)) ?? []).some(({ folded }) => folded === foldText(words));

/** "…, want besluit 2021-03": what stands before the word that tells why, and the reason. */
function splitReason(text: string): readonly [said: string, because: string] {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ kind, folded }, place) => place > 1 && kind === 'word' && reasonWords.has(folded));
  if (at < 0) return [text, ''];
  const said = textOf(text, trimMarks(tokens.slice(0, at), ',;'));
  return [said, textOf(text, trimMarks(tokens.slice(at + 1)))];
}

const stopped = (problem: string, text: string, preview: readonly CapturePart[] = []): Reading => ({
  reading: 'removal',
  commands: [],
  preview: preview.length > 0 ? preview : [{ kind: 'text', text }],
  problem,
  text: asSentence(text),
});

/** A relation by its sentence, or by what it is called and its ends. Null when the words name none. */
function removedRelation(removal: Removal, context: ReadingContext): Reading | null {
  const { text, tokens, because } = removal;
  const { content, settings } = context;
  const isNamed = tokens[0]?.kind === 'word' && relationWords.has(tokens[0].folded);
  const body = isNamed ? trimMarks(tokens.slice(1), ':,') : tokens;
  const texts = problems[settings.language];
  if (body.length === 0) return stopped(texts.removeWhat, text);
  const sentence = parseRemovedRelation(text, body, context);
  if (sentence !== null && sentence.problem === null) return withReason(sentence, because, context);
  const named = relationsNamed(text, tokens, content);
  if (named === null) return sentence;
  const isElement = elementsCalled(text, tokens, context).length > 0;
  if (named.relations.length === 0 && isElement) return null;
  if (named.relations.length === 0) {
    const names = named.ends.length > 0 ? named.ends : [textOf(text, withoutLinks(body))];
    return sentence ?? stopped(texts.noRelation(names.join(' – ')), text);
  }
  if (named.relations.length > 1 && !named.isEach) return whichRelation(named, text, context);
  return relationsGo(named.relations, because, context);
}

/** A sentence that names the relation: the app words the line in the log, with the reason behind it. */
function withReason(reading: Reading, because: string, context: ReadingContext): Reading {
  const [command] = reading.commands;
  const relation = command?.type === 'removeRelation' ? context.content.relations.get(command.id) : undefined;
  return relation === undefined
    ? reading
    : { ...reading, ...relationsGo([relation], because, context), preview: reading.preview };
}

function relationsGo(relations: readonly Relation[], because: string, context: ReadingContext): Reading {
  const { content, settings } = context;
  const { language } = settings;
  const first = relations[0] as Relation;
  const isOne = relations.length === 1;
  const line = isOne
    ? sentences[language].removed(relationTold(first, content, language))
    : sentences[language].relationsRemoved(relations.length, sharedEnds(relations, content));
  const text = reasoned(line, because, language);
  const notes = { ...reasonOf(because, context), text };
  const command: Command = isOne
    ? { type: 'removeRelation', id: first.id, ...notes }
    : { type: 'removeRelations', ids: relations.map(({ id }) => id), ...notes };
  const count: readonly CapturePart[] = isOne
    ? []
    : [{ kind: 'field', text: words[language].relations(relations.length) }];
  return {
    reading: 'removal',
    commands: [command],
    preview: [...count, { kind: 'text', text: listed(relations, content, language) }, ...reasonTold(because)],
    problem: null,
    text,
  };
}

function whichRelation({ relations, ends, plural }: NamedRelations, text: string, context: ReadingContext): Reading {
  const { content, settings } = context;
  const { language } = settings;
  const told = listed(relations, content, language);
  const example = nakedSentence(relations[0] as Relation, context);
  const all = plural ?? words[language].anyRelations;
  return stopped(problems[language].whichRelation(told, example, all, ends), text);
}

/** The sentence that names a relation and says nothing else of it. */
function nakedSentence({ kind, from, to, subject }: Relation, { content, settings }: ReadingContext): string {
  const nameOf = (id: string): string => content.elements.get(id)?.name ?? id;
  const sentence = plainSentence(kind, { from: nameOf(from), to: nameOf(to) }, settings.language).replace(/\.$/, '');
  return kind === 'asks' && subject != null ? `${sentence}: ${subject}` : sentence;
}

/** "A1", "vraag 2", "besluit 2021-03": what was recorded is not removed, it lapses or is withdrawn. */
function removedNumber({ text, because }: Removal, context: ReadingContext): Reading | null {
  const texts = problems[context.settings.language];
  const reason = because === '' ? '' : `: ${because}`;
  const folded = foldText(text).replace(/^(?:de|het|the) /, '');
  const number = (letter: 'a' | 'v' | 'l'): string | undefined =>
    folded.match(`^(?:${letter}|(?:${numberedWords[letter].join('|')}) ${letter}?)(\\d+)$`)?.[1];
  const [action, question, learning] = [number('a'), number('v'), number('l')];
  const own = words[context.settings.language];
  if (action !== undefined) return parseFollowUp(`A${action} ${own.cancelled}${reason}`, context);
  if (question !== undefined) return parseFollowUp(`V${question} ${own.dropped}${reason}`, context);
  if (learning !== undefined) return stopped(texts.learningStays(`L${learning}`), text);
  const decision = decisionNumbered(text, context.content)?.no ?? text.match(numberedDecision)?.[1];
  if (decision !== undefined) return parseFollowUp(`${decision} ${own.withdrawn}${reason}`, context);
  return languages.some((each) => noteWords[each].includes(folded)) ? stopped(texts.noteStays, text) : null;
}

function removedElements({ text, tokens, because }: Removal, context: ReadingContext): Reading {
  const { content, settings } = context;
  const { language } = settings;
  const texts = problems[language];
  const whole = elementsCalled(text, tokens, context);
  const parts = whole.length > 0 ? [tokens] : splitAtJoints(tokens);
  const called = whole.length > 0 ? [whole] : parts.map((part) => elementsCalled(text, part, context));
  const unknown = called.findIndex((found) => found.length === 0);
  if (unknown >= 0) return stopped(texts.unknownElement(textOf(text, withoutLinks(parts[unknown] ?? []))), text);
  const unclear = called.findIndex((found) => found.length > 1);
  if (unclear >= 0) {
    const names = (called[unclear] ?? []).map(({ name }) => name);
    return stopped(texts.severalCalled(textOf(text, parts[unclear] ?? []), names), text);
  }
  const elements = [...new Set(called.flat())];
  const first = elements[0] as Element;
  const relations = relationsOf(elements, content);
  const line =
    elements.length === 1
      ? sentences[language].elementRemoved(first.name)
      : sentences[language].elementsRemoved(elements.length, 0);
  const log = reasoned(line, because, language);
  const notes = { ...reasonOf(because, context), text: log };
  const command: Command =
    elements.length === 1
      ? { type: 'removeElement', id: first.id, ...notes }
      : { type: 'removeElements', ids: elements.map(({ id }) => id), ...notes };
  return {
    reading: 'removal',
    commands: [command],
    preview: [
      ...elements.map(({ id, name, kind }) => ({ kind: 'existing' as const, text: name, elementKind: kind, id })),
      { kind: 'verb', text: words[language].gone },
      ...relationsTold(relations, content, language),
      ...reasonTold(because),
    ],
    hint: whatStaysNamed(elements, content, language),
    problem: null,
    text: log,
  };
}

/**
 * The elements that these words mean, all of them that they mean as much: "Wonen", "de opgave Wonen". A word for the kind
 * in front says which of two.
 */
function elementsCalled(line: string, tokens: readonly Token[], { content }: ReadingContext): readonly Element[] {
  const own = trimMarks(tokens);
  const [first] = own;
  if (first === undefined) return [];
  if (own.length === 1 && first.kind === 'quote') {
    const named = first.id === undefined ? undefined : content.elements.get(first.id);
    if (first.id !== undefined) return named === undefined ? [] : [named];
    return [...content.elements.values()].filter(({ name }) => name === first.text);
  }
  const index = indexOf(content);
  const best = (words: string, kinds: readonly string[]): readonly Element[] => {
    const found = findElements(index, words).filter(
      ({ element, score }) => score >= takenFrom && (kinds.length === 0 || kinds.includes(element.kind)),
    );
    return found.flatMap(({ element, score }) => (score >= (found[0]?.score ?? 0) - 0.05 ? [element] : []));
  };
  const words = textOf(line, own);
  const exact = best(words, []);
  if (exact.length > 0) return exact.length > 1 && index.byName.has(words) ? exact.slice(0, 1) : exact;
  const rest = withoutLinks(own);
  const kinds = kindWords.flatMap(([word, kind]) => (word === rest[0]?.folded ? [kind] : []));
  return kinds.length === 0 ? best(textOf(line, rest), []) : best(textOf(line, trimMarks(rest.slice(1), ':')), kinds);
}

const reasonTold = (because: string): readonly CapturePart[] =>
  because === '' ? [] : [{ kind: 'text', text: because }];

function reasonOf(because: string, { content }: ReadingContext): { readonly because?: string } {
  return because === '' ? {} : { because: decisionNumbered(because, content)?.id ?? because };
}

const joined: Translated<(line: string, because: string) => string> = {
  nl: (line, because) => `${line.replace(/\.$/, '')}, want ${because}`,
  en: (line, because) => `${line.replace(/\.$/, '')}, because ${because}`,
};

/** The line of the log with why behind it. */
function reasoned(line: string, because: string, language: Language): string {
  return because === '' ? line : asSentence(joined[language](line, because));
}
