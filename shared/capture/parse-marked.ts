import type { Command } from '../commands/command';
import { type Language, languages } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import { type DecisionKind, decisionKinds, type LearningKind, learningKinds } from '../model/vocabulary';
import { type CapturePart, chosenIndex, type Reading, type ReadingContext, type SlotAlternatives } from './capture';
import { wordingAdvice } from './decision-wording';
import { indexOf } from './element-index';
import { asSentence, capitalised, foldText } from './fold-text';
import { findMentions, takeNamedElements } from './mentions';
import { ownerLength, readOwner } from './owner';
import { problems } from './problems';
import { decisionWords, learningWords } from './specification';
import { textOf, tokenise } from './tokens';

const words = {
  nl: { proposal: 'Voorstel', parked: 'Geparkeerd', findsOut: 'zoekt uit', about: 'over' },
  en: { proposal: 'Proposal', parked: 'Parked', findsOut: 'finds out', about: 'about' },
} as const;

/** Takes "afspraak:" off the front. Without such a word the whole text counts. */
function takeKind<Kind extends string>(
  body: string,
  kinds: readonly Kind[],
  table: Readonly<Record<Language, Readonly<Record<Kind, readonly string[]>>>>,
): { readonly kind: Kind | null; readonly text: string } {
  const colon = body.indexOf(':');
  const head = colon < 0 ? '' : foldText(body.slice(0, colon));
  const kind = kinds.find((candidate) => languages.some((language) => table[language][candidate].includes(head)));
  return head === '' || kind === undefined
    ? { kind: null, text: body.trim() }
    : { kind, text: body.slice(colon + 1).trim() };
}

/** The kinds as alternatives for Tab, the one that was said first. */
function kindSlot<Kind extends string>(
  said: Kind,
  kinds: readonly Kind[],
  names: Readonly<Record<Kind, string>>,
  context: ReadingContext,
): { readonly kind: Kind; readonly slot: SlotAlternatives } {
  const ordered = [said, ...kinds.filter((kind) => kind !== said)];
  const options = ordered.map((kind) => ({ key: kind, text: names[kind] }));
  const chosen = chosenIndex(context.choices, 'kind', said, options);
  return {
    kind: ordered[chosen] as Kind,
    slot: { slot: 'kind', typed: said, start: 0, end: 1, options, chosen, isSure: true },
  };
}

function chips(elements: readonly Element[]): readonly CapturePart[] {
  return elements.map((element) => ({
    kind: 'existing',
    text: element.name,
    elementKind: element.kind,
    id: element.id,
  }));
}

/** What a text is about: the elements it names, or those listed in "(over: …)". */
function aboutOf(
  text: string,
  context: ReadingContext,
): { readonly text: string; readonly elements: readonly Element[]; readonly unknown?: string } {
  const index = indexOf(context.content);
  const named = takeNamedElements(text, index);
  if (named.kind === 'unknown') return { text: named.text, elements: [], unknown: named.name };
  return { text: named.text, elements: named.kind === 'found' ? named.elements : findMentions(named.text, index) };
}

/** Reads "afspraak: de tafel werkt met vijf opgaven" (the line without its exclamation mark). */
export function parseDecision(body: string, context: ReadingContext): Reading {
  const { language } = context.settings;
  const { kind: said, text: rest } = takeKind(body, decisionKinds, decisionWords);
  const { kind, slot } = kindSlot<DecisionKind>(
    said ?? 'agreement',
    decisionKinds,
    terms[language].decisionKind,
    context,
  );
  const { text: bare, elements, unknown } = aboutOf(rest, context);
  const head: CapturePart = { kind: 'verb', text: terms[language].decisionKind[kind], slot: 'kind' };
  const text = asSentence(bare);
  const line = `${words[language].proposal}: ${text}`;
  const base = { reading: 'decision' as const, alternatives: [slot], text: line };
  const preview: CapturePart[] = [head, { kind: 'text', text }, ...aboutParts(elements, language)];
  if (unknown !== undefined)
    return { ...base, commands: [], preview, problem: problems[language].unknownElement(unknown) };
  if (text === '') return { ...base, commands: [], preview: [head], problem: problems[language].noText.decision };
  const about = elements.map((element) => element.id);
  const command: Command = { type: 'proposeDecision', decision: { decisionKind: kind, text, about }, text: line };
  const hint = wordingAdvice(text, context.content, language);
  return { ...base, commands: [command], preview, problem: null, hint };
}

function aboutParts(elements: readonly Element[], language: Language): readonly CapturePart[] {
  return elements.length === 0 ? [] : [{ kind: 'text', text: words[language].about }, ...chips(elements)];
}

/** Reads "les: begin met wat er ligt" (the line without its asterisk). An assumption starts untested. */
export function parseLearning(body: string, context: ReadingContext): Reading {
  const { language } = context.settings;
  const { kind: said, text: rest } = takeKind(body, learningKinds, learningWords);
  const { kind, slot } = kindSlot<LearningKind>(said ?? 'lesson', learningKinds, terms[language].learningKind, context);
  const { text: bare, elements, unknown } = aboutOf(rest, context);
  const name = terms[language].learningKind[kind];
  const head: CapturePart = { kind: 'verb', text: name, slot: 'kind' };
  const text = asSentence(bare);
  const line = `${name}: ${text}`;
  const base = { reading: 'learning' as const, alternatives: [slot], text: line };
  const preview: CapturePart[] = [head, { kind: 'text', text }, ...aboutParts(elements, language)];
  if (unknown !== undefined)
    return { ...base, commands: [], preview, problem: problems[language].unknownElement(unknown) };
  if (text === '') return { ...base, commands: [], preview: [head], problem: problems[language].noText.learning };
  const learning = {
    learningKind: kind,
    text,
    about: elements.map((element) => element.id),
    status: kind === 'assumption' ? ('untested' as const) : ('open' as const),
  };
  return { ...base, commands: [{ type: 'recordLearning', learning, text: line }], preview, problem: null };
}

/** Reads "Wie trekt energie? Provincie zoekt uit" or "BZK: welke doelen …" (the line without its question mark). */
export function parseQuestion(body: string, context: ReadingContext): Reading {
  const { language } = context.settings;
  const about = aboutSuffixOnly(body, context);
  const { text: bare, owner } = takeOwner(about.text, context);
  const text = capitalised(/[.?!…]$/.test(bare) ? bare : bare === '' ? '' : `${bare}?`);
  const line = `${words[language].parked}: ${text}`;
  const party = owner?.kind === 'party' ? owner : undefined;
  const alternatives = party === undefined ? [] : [party.alternatives];
  const elements = about.elements ?? findMentions(text, indexOf(context.content));
  const ownerParts: readonly CapturePart[] =
    party === undefined
      ? []
      : [
          { kind: 'existing', text: party.party.name, elementKind: 'stakeholder', id: party.party.id, slot: 'owner' },
          { kind: 'text', text: words[language].findsOut },
        ];
  const preview: CapturePart[] = [{ kind: 'text', text }, ...ownerParts, ...aboutParts(elements, language)];
  const base = { reading: 'question' as const, alternatives, text: line };
  const problem =
    about.unknown !== undefined
      ? problems[language].unknownElement(about.unknown)
      : owner?.kind === 'problem'
        ? owner.problem
        : text === ''
          ? problems[language].noText.question
          : null;
  if (problem !== null) return { ...base, commands: [], preview, problem };
  const question = {
    text,
    ...(party === undefined ? {} : { owner: party.party.id }),
    about: elements.map((element) => element.id),
  };
  return { ...base, commands: [{ type: 'parkQuestion', question, text: line }], preview, problem: null };
}

function aboutSuffixOnly(
  body: string,
  context: ReadingContext,
): { readonly text: string; readonly elements?: readonly Element[]; readonly unknown?: string } {
  const named = takeNamedElements(body, indexOf(context.content));
  if (named.kind === 'unknown') return { text: named.text, unknown: named.name };
  return named.kind === 'found' ? { text: named.text, elements: named.elements } : { text: named.text };
}

const findsOut =
  /^(.+?)\s+(?:zoekt|zoeken)(?:\s+(?:dit|dat|het))?\s+uit\.?$|^(.+?)\s+(?:finds?|will find)(?:\s+(?:this|it))?\s+out\.?$/iu;

/** Who finds out: before a colon at the start, or in a sentence of its own after the question. */
function takeOwner(
  body: string,
  context: ReadingContext,
): { readonly text: string; readonly owner?: ReturnType<typeof readOwner> } {
  const text = body.trim();
  const mark = text.lastIndexOf('?');
  // "…, Provincie zoekt uit" says who as well when nobody typed the question mark.
  const end = mark < 0 ? text.lastIndexOf(',') : mark;
  const who =
    end < 0
      ? null
      : text
          .slice(end + 1)
          .trim()
          .match(findsOut);
  if (who !== null) {
    const name = (who[1] ?? who[2]) as string;
    return { text: text.slice(0, mark < 0 ? end : mark + 1), owner: readOwner(name, tokenise(name), context) };
  }
  const tokens = tokenise(text);
  const colon = tokens.findIndex((token) => token.kind === 'mark' && token.text === ':');
  if (colon < 1) return { text };
  const head = tokens.slice(0, colon);
  const length = ownerLength(text, head, indexOf(context.content), 8);
  if (length !== head.length) return { text };
  const name = textOf(text, head);
  return { text: text.slice(tokens[colon]?.end).trim(), owner: readOwner(name, tokenise(name), context) };
}
