import type { Content } from '../model/content';
import {
  type Capture,
  type CaptureAlternative,
  type CaptureChoice,
  type CaptureSettings,
  type CaptureSlot,
  chosenIndex,
  type ReadingContext,
} from './capture';
import { indexingAhead } from './element-index';
import { noteReading } from './note-reading';
import type { Heard } from './reading/heard';
import { readSentence } from './reading/read-sentence';

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
  const heard = readSentence(line, context);
  const { reading, offers, outcome, unused, why } = chosenOf(heard, line.trim(), context);
  const alternatives = (reading.alternatives ?? []).map((slot) => placed(slot, line));
  const ways = waysOf(heard, line.trim(), context);
  return {
    ...reading,
    hint: reading.hint ?? null,
    alternatives: ways === null ? alternatives : [...alternatives, ways],
    outcome,
    offers,
    unused,
    why,
    line,
    choices,
    source: { content, settings },
  };
}

/** A line of every kind of word, so that all patterns of the grammar have been made once it was read. */
const anyLine = 'Gemeente A vraagt het Rijk om 4 mln voor wonen, mits de raad voor 1 maart instemt';
let isReady = false;

/**
 * Prepares reading in steps of about a millisecond, except for the patterns of the grammar, which are made once: the
 * first letter that is typed waits for none of it.
 */
export function* readingAhead(content: Content, settings: CaptureSettings): Generator<void> {
  yield* indexingAhead(content);
  if (isReady) return;
  yield;
  parseCapture(anyLine, content, settings);
  isReady = true;
}

type Slot = Capture['alternatives'][number];

/** Forms that read only part of the line know where a name stands in that part; the screen needs to know it in the line. */
function placed(slot: Slot, line: string): Slot {
  if (slot.slot === 'reading' || line.slice(slot.start, slot.end) === slot.typed) return slot;
  if (line.slice(slot.start, slot.end).startsWith('"')) return slot;
  const start = line.indexOf(slot.typed);
  return start < 0 ? slot : { ...slot, start, end: start + slot.typed.length };
}

/** The ways to take a line, for Tab: what it was read as, what it could be besides, and a note. */
function waysOf({ reading, outcome, offers, isExplicit }: Heard, text: string, context: ReadingContext): Slot | null {
  if (reading.reading === 'empty' || (outcome === 'note' && offers.length === 0)) return null;
  if (outcome === 'fact' && signs.has(text[0] ?? '') && !isExplicit) return null;
  const sentence: CaptureAlternative = { key: 'sentence', text: 'sentence' };
  const note: CaptureAlternative = { key: 'note', text: 'note' };
  const others = offers.map((_, at) => ({ key: `offer:${at}`, text: `offer ${at + 1}` }));
  const options = reading.reading === 'note' ? [note, ...others] : [sentence, ...others, note];
  const chosen = chosenIndex(context.choices, 'reading', text, options);
  return { slot: 'reading', typed: text, start: 0, end: text.length, options, chosen };
}

/** What was heard, or the way to take it that was chosen with Tab. */
function chosenOf(heard: Heard, text: string, { choices }: ReadingContext): Heard {
  const key = choices.find(({ slot, typed }) => slot === 'reading' && typed === text)?.key;
  if (key === 'note') return { ...heard, reading: noteReading(text), outcome: 'note' };
  const offer = key?.startsWith('offer:') === true ? heard.offers[Number(key.slice(6))] : undefined;
  return offer === undefined ? heard : { ...heard, reading: offer.reading, outcome: 'fact' };
}

const signs = new Set(['!', '+', '?', '*']);

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
