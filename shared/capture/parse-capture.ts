import { languages } from '../i18n/language';
import type { Content } from '../model/content';
import type {
  Capture,
  CaptureAlternative,
  CaptureChoice,
  CaptureSettings,
  CaptureSlot,
  Reading,
  ReadingContext,
} from './capture';
import { foldText } from './fold-text';
import { noteHint } from './note-hints';
import { noteReading } from './note-reading';
import { parseAction } from './parse-action';
import { parseAddedMoney } from './parse-added-money';
import { parseAgenda } from './parse-agenda';
import { parseAnswer } from './parse-answer';
import { parseAttendance } from './parse-attendance';
import { parseCost } from './parse-cost';
import { parseElement } from './parse-element';
import { parseEveryone } from './parse-everyone';
import { parseFollowUp } from './parse-follow-up';
import { parseMandate } from './parse-mandate';
import { parseDecision, parseLearning, parseQuestion } from './parse-marked';
import { parseRelation } from './parse-relation';
import { parseRemoval } from './parse-removal';
import { parseRenaming } from './parse-renaming';
import { parseReservation } from './parse-reservation';
import { parseSaidOtherwise } from './parse-said-otherwise';
import { parseSharing } from './parse-sharing';
import { parseSnapshot } from './parse-snapshot';
import { problems } from './problems';
import { noteWords, signs } from './specification';
import { tokenise } from './tokens';
import { signedLine } from './word-signs';

/** The log takes texts of this length; see the rulings on the exchange file. */
const longestLine = 100_000;

/**
 * Reads one line typed at the table as what Enter will do. Lines in Dutch and English are both understood whatever the
 * language of the screen, which decides only how problems are worded and how ambiguous numbers are read. Nothing is
 * refused for good: what is not understood is a note, what is half understood says what is missing.
 */
export function parseCapture(
  line: string,
  content: Content,
  settings: CaptureSettings,
  choices: readonly CaptureChoice[] = [],
): Capture {
  const context: ReadingContext = { content, settings, choices };
  const reading = read(line, context);
  const alternatives = (reading.alternatives ?? []).map((slot) => placed(slot, line));
  return { ...reading, hint: reading.hint ?? null, alternatives, line, choices, source: { content, settings } };
}

type Slot = Capture['alternatives'][number];

/** Forms that read only part of the line know where a name stands in that part; the screen needs to know it in the line. */
function placed(slot: Slot, line: string): Slot {
  if (slot.slot === 'reading' || line.slice(slot.start, slot.end) === slot.typed) return slot;
  if (line.slice(slot.start, slot.end).startsWith('"')) return slot;
  const start = line.indexOf(slot.typed);
  return start < 0 ? slot : { ...slot, start, end: start + slot.typed.length };
}

function read(line: string, context: ReadingContext): Reading {
  const text = line.trim();
  if (text === '') return { reading: 'empty', commands: [], preview: [], problem: null, text: '' };
  if (text.length > longestLine) {
    return { reading: 'note', commands: [], preview: [], problem: problems[context.settings.language].tooLong, text };
  }
  const signed = signedLine(text);
  return signed === undefined
    ? readSigned(line, text, context)
    : withNoteAsAlternative(readSigned(signed, signed, context), text, context);
}

function readSigned(line: string, text: string, context: ReadingContext): Reading {
  const body = text.slice(1).trim();
  switch (text[0]) {
    case signs.decision:
      return parseDecision(body, context);
    case signs.action:
      return parseAction(body, context);
    case signs.question:
      return parseQuestion(body, context);
    case signs.learning:
      return parseLearning(body, context);
    default:
      return readPlain(line, text, context);
  }
}

/** Longer lines are notes: nobody types a relation of a thousand letters, and searching them takes time. */
const longestSentence = 2000;

function readPlain(line: string, text: string, context: ReadingContext): Reading {
  const marked = text.match(/^(\p{L}{1,12})\s*:\s+(.*)$/su);
  if (marked !== null && languages.some((language) => noteWords[language].includes(foldText(marked[1] ?? '')))) {
    return noteReading((marked[2] ?? '').trim());
  }
  const meeting =
    parseEveryone(text, context) ??
    parseAttendance(text, context) ??
    parseSnapshot(text, context) ??
    parseAgenda(text, context);
  if (meeting !== null) return withNoteAsAlternative(meeting, text, context);
  if (text.length > longestSentence && !text.includes('"')) return noteReading(text);
  const understood =
    readGrammar(line, text, context) ??
    parseSaidOtherwise(text, context, (other) => parseAttendance(other, context) ?? readGrammar(other, other, context));
  if (understood === null) return { ...noteReading(text), hint: noteHint(text, context) };
  // An answer in doubt is a note already.
  return understood.reading === 'note' ? understood : withNoteAsAlternative(understood, text, context);
}

/** The forms of the grammar, one after the other; null when the line follows none. */
function readGrammar(line: string, text: string, context: ReadingContext): Reading | null {
  const tokens = tokenise(line);
  return (
    parseFollowUp(text, context) ??
    parseElement(line, tokens, context) ??
    (text.endsWith('?') ? parseQuestion(text, context) : null) ??
    parseRemoval(text, context) ??
    parseReservation(text, context) ??
    parseMandate(text, context) ??
    parseAnswer(text, context) ??
    parseAddedMoney(text, context) ??
    parseCost(text, context) ??
    parseSharing(text, context) ??
    parseRenaming(text, context) ??
    parseRelation(line, tokens, context)
  );
}

/** A sentence that happens to hold a verb can still be meant as a note: the last thing Tab offers. */
function withNoteAsAlternative(reading: Reading, text: string, context: ReadingContext): Reading {
  const options: readonly CaptureAlternative[] = [
    { key: 'sentence', text: 'sentence' },
    { key: 'note', text: 'note' },
  ];
  const isNote = context.choices.some(
    (choice) => choice.slot === 'reading' && choice.typed === text && choice.key === 'note',
  );
  const slot = { slot: 'reading' as const, typed: text, start: 0, end: text.length, options, chosen: isNote ? 1 : 0 };
  const chosen = isNote ? noteReading(text) : reading;
  return { ...chosen, alternatives: [...(chosen.alternatives ?? []), slot] };
}

/**
 * The same line with the next (`step` 1) or previous (−1) alternative of a slot taken. A slot that is not there, or has
 * one option, changes nothing.
 */
export function cycle(capture: Capture, slot: CaptureSlot, step: 1 | -1): Capture {
  const found = capture.alternatives.find((candidate) => candidate.slot === slot);
  if (found === undefined || found.options.length < 2) return capture;
  const next = found.options[(found.chosen + step + found.options.length) % found.options.length];
  return next === undefined ? capture : choose(capture, slot, next.key);
}

/** The same line with one alternative taken by its key. */
export function choose(capture: Capture, slot: CaptureSlot, key: string): Capture {
  const found = capture.alternatives.find((candidate) => candidate.slot === slot);
  if (found === undefined) return capture;
  const others = capture.choices.filter((choice) => choice.slot !== slot);
  const choices = [...others, { slot, typed: found.typed, key }];
  return parseCapture(capture.line, capture.source.content, capture.source.settings, choices);
}
