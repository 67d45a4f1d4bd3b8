import { refusedByStatus } from '../commands/allowed-statuses';
import type { Command } from '../commands/command';
import { refusalSentence } from '../commands/refusal-sentence';
import { formatDate } from '../i18n/format';
import { terms } from '../i18n/terms';
import type { Element } from '../model/content-types';
import type { FoundDate } from './calendar-days';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { dateRemark, dayInWords, doneRemark } from './date-remarks';
import { readDate } from './dates';
import { indexOf } from './element-index';
import { asSentence, foldText } from './fold-text';
import type { FollowUp } from './follow-up';
import { elementNamed } from './mentions';
import { readAdditions } from './parse-additions';
import { readAgreement } from './parse-agreement';
import { readLegitimacy } from './parse-legitimacy';
import { problems } from './problems';
import { quotedOrPlain, type Token, textOf, tokenise, trimMarks } from './tokens';

const other: FollowUp = { kind: 'other' };

const numbered: readonly {
  readonly collection: 'actions' | 'questions' | 'learnings' | 'decisions';
  readonly pattern: RegExp;
  /** Letter before the number as the table writes it. */
  readonly letter: string;
  readonly read: (id: string, rest: string, context: ReadingContext) => FollowUp;
}[] = [
  {
    collection: 'actions',
    letter: 'A',
    pattern: /^(?:a|(?:actie|action)\s+a?)(\d+)\b[\s,]*/iu,
    read: readActionFollowUp,
  },
  { collection: 'questions', letter: 'V', pattern: /^(?:v|(?:vraag|question)\s+v?)(\d+)\b[\s,]*/iu, read: readAnswer },
  {
    collection: 'learnings',
    letter: 'L',
    pattern: /^(?:l|(?:leerpunt|aanname|hobbel|les|learning|assumption|bump|lesson)\s+l?)(\d+)\b[\s,]*/iu,
    read: readTest,
  },
  {
    collection: 'decisions',
    letter: '',
    pattern: /^(?:(?:besluit|voorstel|decision|proposal)\s+)?(\d{4}-\d{1,4})\b[\s,]*/iu,
    read: readDecisionFollowUp,
  },
];

/** Reads "A1 klaar op 13 januari", "V1: …", "L1 klopt", "2021-06 aangehouden tot …"; null when the line is none of these. */
export function parseFollowUp(typed: string, context: ReadingContext): Reading | null {
  const line = withWholeNumber(typed, context);
  for (const { collection, letter, pattern, read } of numbered) {
    const match = line.match(pattern);
    if (match === null) continue;
    const no = `${letter}${match[1]}`;
    const thing = [...context.content[collection].values()].find((candidate) => candidate.no === no);
    const found = read(thing?.id ?? '', line.slice(match[0].length).trim(), context);
    if (found.kind === 'other') continue;
    const text = asSentence(line);
    const head: CapturePart = { kind: 'verb', text: no };
    const subject: CapturePart[] = thing === undefined ? [] : [{ kind: 'text', text: thing.text }];
    const problem =
      thing === undefined ? problems[context.settings.language].unknownNumber(no) : problemOf(found, thing, context);
    return {
      reading: 'followUp',
      commands: problem === null ? commandsOf(found, text) : [],
      preview: [head, ...subject, ...('said' in found ? found.said : [])],
      problem,
      hint: problem === null && 'hint' in found ? (found.hint ?? null) : null,
      text,
    };
  }
  return null;
}

/** "besluit 3 akkoord" with the number as the table writes it: that of the latest year. */
function withWholeNumber(line: string, { content }: ReadingContext): string {
  const said = line.match(/^(?:besluit|voorstel|decision|proposal)\s+(\d{1,3})(?![\d-])/iu);
  const numbers = [...content.decisions.values()].map(({ no }) => no);
  const no = numbers
    .filter((each) => said !== null && Number(each.split('-')[1]) === Number(said[1]))
    .toSorted()
    .at(-1);
  return said === null || no === undefined ? line : `${no}${line.slice(said[0].length).replace(/^\s*:/, '')}`;
}

/** How to go on with what a note starts with: its number was typed and the rest could not be read as a follow-up. */
export function followUpHint(line: string, { content, settings }: ReadingContext): string | null {
  for (const { collection, letter, pattern } of numbered) {
    const no = `${letter}${line.match(pattern)?.[1]}`;
    if ([...content[collection].values()].some((thing) => thing.no === no)) {
      return problems[settings.language].followUp[collection](no);
    }
  }
  return null;
}

function commandsOf(found: FollowUp, text: string): readonly Command[] {
  if (found.kind === 'commands') return found.commands;
  return found.kind === 'command' ? [{ ...found.command, text } as Command] : [];
}

/** Why the line does nothing: it cannot be read, or the thing that it names has been settled already. */
function problemOf(
  found: FollowUp,
  thing: { readonly no: string; readonly status: string },
  context: ReadingContext,
): string | null {
  if (found.kind === 'problem') return found.problem;
  const refusal = found.kind === 'command' ? refusedByStatus(found.command.type, thing) : undefined;
  return refusal === undefined ? null : refusalSentence(refusal, context.settings.language);
}

/** A date at the end of the rest of a line, in the past unless told; today when there is none. */
function dateIn(text: string, context: ReadingContext): FollowUp | string {
  const tokens = trimMarks(tokenise(text));
  const at = /^(?:op|on|per)$/.test(tokens[0]?.folded ?? '') ? 1 : 0;
  if (tokens.length === 0) return context.settings.today;
  const found = readDate(tokens, at, context.settings.today, 'behind');
  const texts = problems[context.settings.language];
  if (found === null || at + found.length !== tokens.length) return other;
  if (found.kind === 'date') return found.date;
  const words = textOf(text, tokens.slice(at));
  return noDay(found, words, texts);
}

type NoDay = Exclude<FoundDate, { readonly kind: 'date' }>;

function noDay(found: NoDay, words: string, texts: (typeof problems)['nl']): FollowUp {
  return {
    kind: 'problem',
    problem: found.kind === 'vague' ? texts.vagueDate(words, found.near) : texts.impossibleDate(words),
  };
}

function field(text: string): CapturePart {
  return { kind: 'field', text };
}

function readActionFollowUp(id: string, rest: string, context: ReadingContext): FollowUp {
  const { language } = context.settings;
  const status = terms[language].actionStatus;
  const done = rest.match(/^(?:(?:is|was)\s+)?(?:klaar|gereed|gedaan|afgerond|done|completed|finished)\b\s*(.*)$/isu);
  if (done !== null) {
    const on = dateIn(done[1] as string, context);
    if (typeof on !== 'string') return on;
    const said = [field(status.done), field(dayInWords(on, language))];
    const no = context.content.actions.get(id)?.no ?? '';
    const hint = doneRemark(on, no, context.settings);
    return { kind: 'command', command: { type: 'completeAction', id, on }, said, hint };
  }
  const cancelled = rest.match(
    /^(?:(?:is|was)\s+)?(?:vervalt|vervallen|geschrapt|cancelled|canceled|dropped)\b[\s.]*(?::\s*(.*))?$/isu,
  );
  if (cancelled !== null) {
    const because = quotedOrPlain(cancelled[1] ?? '');
    const command = { type: 'cancelAction' as const, id, ...(because === '' ? {} : { because }) };
    return { kind: 'command', command, said: [field(status.cancelled)] };
  }
  const tokens = trimMarks(tokenise(rest));
  const owner = /^(?:door|by)$/.test(tokens[0]?.folded ?? '') ? ownerOf(rest, tokens.slice(1), context) : undefined;
  if (owner !== undefined) {
    const said: CapturePart = { kind: 'existing', text: owner.name, elementKind: owner.kind, id: owner.id };
    return { kind: 'command', command: { type: 'updateAction', id, set: { owner: owner.id } }, said: [said] };
  }
  if (!/^(?:voor|uiterlijk|by|before)$/.test(tokens[0]?.folded ?? '')) return other;
  const due = readDate(tokens, 1, context.settings.today);
  if (due === null || due.length + 1 !== tokens.length) return other;
  const texts = problems[language];
  const words = textOf(rest, tokens.slice(1));
  if (due.kind !== 'date') return noDay(due, words, texts);
  return {
    kind: 'command',
    command: { type: 'updateAction', id, set: { due: due.date } },
    said: [field(dayInWords(due.date, language))],
    hint: dateRemark(due.date, words, context.settings),
  };
}

/** The party that takes an action over, when all of these words name it. */
function ownerOf(rest: string, tokens: readonly Token[], { content }: ReadingContext): Element | undefined {
  const found = elementNamed(rest, tokens, indexOf(content), 'stakeholder');
  return found?.kind === 'stakeholder' ? found : undefined;
}

function readAnswer(id: string, rest: string, context: ReadingContext): FollowUp {
  const { language } = context.settings;
  const answer = rest.match(/^(?:(?:antwoord|beantwoord|answer|answered)\s*)?:\s*(.+)$/isu);
  if (answer !== null) {
    const text = asSentence(quotedOrPlain(answer[1] as string));
    return { kind: 'command', command: { type: 'answerQuestion', id, answer: text }, said: [{ kind: 'text', text }] };
  }
  const dropped = rest.match(/^(?:is\s+)?(?:vervalt|vervallen|dropped)\b[\s.]*(?::\s*(.*))?$/isu);
  if (dropped === null) return other;
  const because = quotedOrPlain(dropped[1] ?? '');
  const command = { type: 'dropQuestion' as const, id, ...(because === '' ? {} : { because }) };
  return { kind: 'command', command, said: [field(terms[language].questionStatus.dropped)] };
}

function readTest(id: string, rest: string, context: ReadingContext): FollowUp {
  const folded = foldText(rest);
  const isRefuted = /^(?:klopt niet|is weerlegd|weerlegd|refuted|does not hold|is refuted)$/.test(folded);
  const isConfirmed = /^(?:klopt|is bevestigd|bevestigd|confirmed|holds|is confirmed)$/.test(folded);
  if (!isRefuted && !isConfirmed) return other;
  const result = isRefuted ? 'refuted' : 'confirmed';
  const said = [field(terms[context.settings.language].learningStatus[result])];
  return { kind: 'command', command: { type: 'testLearning', id, result }, said };
}

function readDecisionFollowUp(id: string, rest: string, context: ReadingContext): FollowUp {
  const { language } = context.settings;
  const decision = context.content.decisions.get(id);
  const isOpen = decision?.status === 'proposed' || decision?.status === 'deferred';
  if (isOpen && /^(?:voorbehoud|reservation)\b.+:/isu.test(rest)) {
    return { kind: 'problem', problem: problems[language].reservationTooEarly(decision.no, rest) };
  }
  const status = terms[language].decisionStatus;
  const deferred = rest.match(
    /^(?:is\s+|wordt\s+)?(?:aangehouden|aanhouden|deferred|defer)\s+(?:tot|until)\s*:?\s+(.+)$/isu,
  );
  if (deferred !== null) {
    const until = untilWords(deferred[1] as string, context);
    return {
      kind: 'command',
      command: { type: 'deferDecision', id, until },
      said: [field(status.deferred), { kind: 'text', text: until }],
    };
  }
  const closed = rest.match(/^(?:is\s+)?(?:(verworpen|rejected)|(ingetrokken|withdrawn))\b[\s.]*(?::\s*(.*))?$/isu);
  if (closed !== null) {
    const because = quotedOrPlain(closed[3] ?? '');
    const type = closed[1] === undefined ? 'withdrawDecision' : 'rejectDecision';
    const command = { type, id, ...(because === '' ? {} : { because }) } as const;
    return { kind: 'command', command, said: [field(closed[1] === undefined ? status.withdrawn : status.rejected)] };
  }
  const ratified = rest.match(/^(?:is\s+)?(?:bekrachtigd|ratified)\b\s*(.*)$/isu);
  if (ratified !== null) {
    const on = dateIn(ratified[1] as string, context);
    if (typeof on !== 'string') return on;
    return {
      kind: 'command',
      command: { type: 'ratifyDecision', id, on },
      said: [field(status.ratified), field(dayInWords(on, language))],
      hint: dateRemark(on, '', context.settings, 'behind'),
    };
  }
  return (
    readAdditions(id, rest, context) ?? readAgreement(id, rest, context) ?? readLegitimacy(id, rest, context) ?? other
  );
}

/** What a decision waits for. A day is written out with its year: the minutes are read later. */
function untilWords(said: string, { settings }: ReadingContext): string {
  const text = quotedOrPlain(said).replace(/\.$/, '');
  const tokens = tokenise(text);
  const day = readDate(tokens, 0, settings.today);
  const isWhole = day?.kind === 'date' && day.length === tokens.length && !said.trim().startsWith('"');
  return isWhole ? formatDate(day.date, settings.language) : text;
}
