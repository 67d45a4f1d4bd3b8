import type { Command } from '../commands/command';
import { formatDate } from '../i18n/format';
import type { FoundDate } from './calendar-days';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { dateRemark, dayInWords } from './date-remarks';
import { readDate } from './dates';
import { decisionNumbered } from './decision-number';
import { indexOf } from './element-index';
import { asSentence, capitalised } from './fold-text';
import { takeNamedElements } from './mentions';
import { ownerLength, readOwner } from './owner';
import { problems } from './problems';
import { type Token, textOf, tokenise, trimMarks } from './tokens';

const dueWords = new Set('voor vóór uiterlijk per by before due op on until'.split(' '));
const longestOwner = 6;

const labels = {
  nl: {
    action: 'Actie',
    due: (date: string) => `voor ${date}`,
    none: 'zonder datum',
    from: (no: string) => `uit besluit ${no}`,
  },
  en: {
    action: 'Action',
    due: (date: string) => `by ${date}`,
    none: 'no date',
    from: (no: string) => `from decision ${no}`,
  },
} as const;

/** Who and by when, and the words that are left over as the text of the action. */
interface Split {
  readonly owner: readonly Token[];
  readonly due: FoundDate | 'none' | undefined;
  readonly dueWords: string;
  readonly text: string;
}

/** Reads "Provincie voor 14 jan: één overzicht maken" (the line without its plus sign). */
export function parseAction(body: string, context: ReadingContext): Reading {
  const { language, today } = context.settings;
  const texts = problems[language];
  const stop = (problem: string, preview: readonly CapturePart[] = []): Reading => ({
    reading: 'action',
    commands: [],
    preview,
    problem,
    text: asSentence(body),
  });
  if (body.trim() === '') return stop(texts.noText.action);
  const index = indexOf(context.content);
  const named = takeNamedElements(body, index);
  if (named.kind === 'unknown') return stop(texts.unknownElement(named.name));
  const source = takeSource(named.text, context);
  if (source.unknown !== undefined) return stop(texts.unknownNumber(source.unknown));
  const split = splitAction(source.text, context, today);
  const owner = readOwner(source.text, split.owner, context);
  if (owner.kind === 'problem') return stop(owner.problem, [{ kind: 'text', text: split.text }]);
  const { party } = owner;
  const chip: CapturePart = {
    kind: 'existing',
    text: party.name,
    elementKind: party.kind,
    id: party.id,
    slot: 'owner',
  };
  const base = (problem: string): Reading => ({
    ...stop(problem, [chip, { kind: 'text', text: split.text }]),
    alternatives: [owner.alternatives],
  });
  if (split.due === undefined) return base(split.text === '' ? texts.noText.action : texts.noDate(party.name));
  if (split.due !== 'none' && split.due.kind === 'vague') return base(texts.vagueDate(split.dueWords, split.due.near));
  if (split.due !== 'none' && split.due.kind === 'impossible') return base(texts.impossibleDate(split.dueWords));
  if (split.text === '') return base(texts.noText.action);
  const due = split.due === 'none' ? null : split.due.date;
  const text = asSentence(split.text);
  const line = `${labels[language].action}: ${party.name}${due === null ? '' : `, ${labels[language].due(formatDate(due, language))}`}: ${text}`;
  const command: Command = {
    type: 'assignAction',
    action: {
      text,
      owner: party.id,
      due,
      ...(source.id === undefined ? {} : { from: source.id }),
      ...(named.kind === 'found' ? { about: named.elements.map((element) => element.id) } : {}),
    },
    text: line,
  };
  const preview: CapturePart[] = [
    chip,
    { kind: 'field', text: due === null ? labels[language].none : labels[language].due(dayInWords(due, language)) },
    { kind: 'text', text },
  ];
  if (source.no !== undefined) preview.push({ kind: 'field', text: labels[language].from(source.no) });
  if (named.kind === 'found') {
    for (const element of named.elements)
      preview.push({ kind: 'existing', text: element.name, elementKind: element.kind, id: element.id });
  }
  return {
    reading: 'action',
    commands: [command],
    preview,
    alternatives: [owner.alternatives],
    problem: null,
    hint: due === null ? null : dateRemark(due, split.dueWords, context.settings),
    text: line,
  };
}

interface Source {
  readonly text: string;
  readonly id?: string;
  readonly no?: string;
  readonly unknown?: string;
}

/** "(uit 2021-02)" comes off the text; a number named in the text itself stays there and counts as well. */
function takeSource(text: string, context: ReadingContext): Source {
  const marked = text.match(/\s*\((?:uit|from)(?:\s+(?:besluit|decision))?\s+(\d{4}-\d{1,4})\)/iu);
  const decision = decisionNumbered(marked?.[1] ?? text, context.content);
  const rest = marked === null ? text : text.replace(marked[0], '');
  if (decision !== undefined) return { text: rest, id: decision.id, no: decision.no };
  return marked === null ? { text } : { text: rest, unknown: marked[1] as string };
}

function splitAction(body: string, context: ReadingContext, today: string): Split {
  const tokens = tokenise(body);
  const colon = tokens.findIndex(
    (token, at) => token.text === ':' && token.kind === 'mark' && tokens[at + 1]?.start !== token.end,
  );
  const head = colon < 0 ? [] : tokens.slice(0, colon);
  const found = findDue(head, today, false);
  if (colon >= 0 && found !== null) {
    const text = textAfter(body, tokens[colon] as Token);
    return {
      owner: head.slice(0, found.start),
      due: found.due,
      dueWords: textOf(body, head.slice(found.at, found.end)),
      text,
    };
  }
  if (colon >= 0) {
    const owner = head.findIndex(({ kind, folded }, at) => at > 0 && kind === 'word' && dueWords.has(folded));
    const named = owner < 1 ? 0 : ownerLength(body, head.slice(0, owner), indexOf(context.content), longestOwner);
    // "Provincie voor kerst:" names a party and no day, not a party of that name.
    if (owner > 0 && named === owner && head.length > owner + 1) {
      const text = textAfter(body, tokens[colon] as Token);
      const words = textOf(body, head.slice(owner + 1));
      return { owner: head.slice(0, owner), due: { kind: 'vague', length: 0 }, dueWords: words, text };
    }
    return { owner: head, ...dueInText(body, tokens.slice(colon + 1), today) };
  }
  const length = ownerLength(body, tokens, indexOf(context.content), longestOwner);
  const first = tokens.findIndex((token) => token.kind === 'word' && dueWords.has(token.folded));
  // Unknown first words are still read as the owner, so that the message can name them.
  const end = length > 0 ? length : first > 0 ? first : Math.min(1, tokens.length);
  return { owner: tokens.slice(0, end), ...dueInText(body, tokens.slice(end), today) };
}

function textAfter(body: string, colon: Token): string {
  return capitalised(body.slice(colon.end).trim());
}

/** The words of the action with "voor 14 januari" taken out of them. */
function dueInText(body: string, tokens: readonly Token[], today: string): Omit<Split, 'owner'> {
  const own = trimMarks(tokens, ',;:');
  const found = findDue(own, today, true);
  if (found === null) return { due: undefined, dueWords: '', text: capitalised(textOf(body, own)) };
  const before = textOf(body, trimMarks(own.slice(0, found.start), ',;:'));
  const after = textOf(body, trimMarks(own.slice(found.end), ',;:'));
  const glue = /^[.?!]/.test(after) || before === '' || after === '' ? '' : ' ';
  const text = capitalised(`${before}${glue}${after}`.replace(/^[\s,;:.]+|[\s,;:]+$/g, ''));
  return { due: found.due, dueWords: textOf(body, own.slice(found.at, found.end)), text };
}

interface Due {
  readonly due: FoundDate | 'none';
  /** Where the preposition stands, where the date starts and where it ends. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/** The date in a run of words; a real one rather than a vague one. In running text it needs "voor" or "by" before it. */
function findDue(tokens: readonly Token[], today: string, isText: boolean): Due | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const word = tokens[at]?.folded;
    const next = tokens[at + 1]?.folded;
    if ((word === 'zonder' && next === 'datum') || (word === 'no' && next === 'date'))
      return { due: 'none', start: at, at, end: at + 2 };
  }
  const found: Due[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const due = readDate(tokens, at, today);
    if (due === null) continue;
    let start = at;
    while (start > 0 && (dueWords.has(tokens[start - 1]?.folded ?? '') || tokens[start - 1]?.text === ',')) start -= 1;
    const isMarked = start < at && tokens[at - 1]?.text !== ',';
    // Without "voor" a vague word such as "later" inside a text is only a word.
    if (isText && !isMarked) continue;
    // "Jan" at the start is somebody, not a month.
    if (!isText && at === 0 && due.kind === 'vague') continue;
    found.push({ due, start, at, end: at + due.length });
  }
  return found.find(({ due }) => due !== 'none' && due.kind !== 'vague') ?? found[0] ?? null;
}
