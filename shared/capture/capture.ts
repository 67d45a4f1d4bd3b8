import type { Command, NewElement } from '../commands/command';
import type { Language } from '../i18n/language';
import type { Content } from '../model/content';
import type { ElementKind } from '../model/vocabulary';
import type { LastSpoken } from './resolve/spoken';

/** What a line was read as. */
export type CaptureReading =
  | 'empty'
  | 'relation'
  | 'change'
  | 'removal'
  | 'element'
  | 'decision'
  | 'action'
  | 'question'
  | 'learning'
  | 'followUp'
  | 'answer'
  | 'attendance'
  | 'agenda'
  | 'snapshot'
  | 'note';

/** A place in the line for which there can be more than one reading; Tab goes through them. */
export type CaptureSlot = 'from' | 'to' | 'zone' | 'owner' | 'kind' | 'reading';

/** One piece of the preview. The screen draws `existing` and `new` as chips with shape and letter of the element kind. */
export interface CapturePart {
  readonly kind: 'existing' | 'new' | 'verb' | 'field' | 'text';
  readonly text: string;
  readonly elementKind?: ElementKind;
  /** Id of the existing element. */
  readonly id?: string;
  /** The new element as it will be made, so that it can be drawn before it exists. */
  readonly made?: NewElement;
  /** The slot whose alternatives this part shows one of. */
  readonly slot?: CaptureSlot;
}

/** One way to fill a slot. `key` is stable while somebody types on: `existing:<id>`, `new:<kind>`, or a code. */
export interface CaptureAlternative {
  readonly key: string;
  readonly text: string;
  readonly elementKind?: ElementKind;
  readonly id?: string;
}

export interface SlotAlternatives {
  readonly slot: CaptureSlot;
  /** The words typed for this slot. */
  readonly typed: string;
  /** Where those words stand in the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Best first. */
  readonly options: readonly CaptureAlternative[];
  /** Index in `options` of what Enter will take. */
  readonly chosen: number;
  /** The words leave no doubt: the other options are there for who looks for them. */
  readonly isSure?: boolean;
}

/** A choice made with Tab. It holds as long as the words of the slot stay the same. */
export interface CaptureChoice {
  readonly slot: CaptureSlot;
  readonly typed: string;
  readonly key: string;
}

/** What the grammar needs from outside, since it has no clock and makes no ids. */
export interface CaptureSettings {
  /** Language of sentences and of ambiguous numbers; lines may be typed in either language. */
  readonly language: Language;
  /** `YYYY-MM-DD` in the table's time zone; relative dates count from here. */
  readonly today: string;
  /** Gives a fresh id to an element that the line creates. */
  readonly newId: (kind: ElementKind) => string;
  /** What the lines before recorded; without it no pronoun and no correction is understood. */
  readonly lastSpoken?: LastSpoken;
}

/** What a line is taken for: recorded, asked first, or kept as a note that shows what it could be. */
export type Outcome = 'fact' | 'ask' | 'note';

/** One thing that a line may be, one key away. */
export interface Offer {
  readonly reading: Reading;
  /** Why it is not recorded by itself. */
  readonly because: readonly string[];
}

/** A stretch of the line, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line understood: what Enter will do, or why not yet. */
export interface Capture {
  readonly line: string;
  readonly reading: CaptureReading;
  /** Empty when there is a problem. Carried out in order. */
  readonly commands: readonly Command[];
  readonly preview: readonly CapturePart[];
  readonly alternatives: readonly SlotAlternatives[];
  /** Why Enter does nothing yet, with the next step; null when it will do something. */
  readonly problem: string | null;
  /** "Bedoelt u ...?" where something new looks like something that exists; never blocks. */
  readonly hint: string | null;
  /** The line as it will stand in the log. */
  readonly text: string;
  readonly outcome: Outcome;
  /** What the line could be besides, the best first. */
  readonly offers: readonly Offer[];
  /** Content words that the reading does not use. */
  readonly unused: readonly Stretch[];
  /** Why it is read so, in a plain sentence. */
  readonly why: string;
  readonly choices: readonly CaptureChoice[];
  /** For `cycle`: the same line can be read again with another choice. */
  readonly source: { readonly content: Content; readonly settings: CaptureSettings };
}

/** What the parsers of the separate forms give; `parseCapture` adds line, choices and source. */
export type Reading = Omit<
  Capture,
  'line' | 'choices' | 'source' | 'alternatives' | 'hint' | 'outcome' | 'offers' | 'unused' | 'why'
> &
  Partial<Pick<Capture, 'alternatives' | 'hint'>>;

/** What the parsers of the separate forms get. */
export interface ReadingContext {
  readonly content: Content;
  readonly settings: CaptureSettings;
  readonly choices: readonly CaptureChoice[];
}

/** The index of the option to take: the one chosen with Tab when its words still stand, else the first. */
export function chosenIndex(
  choices: readonly CaptureChoice[],
  slot: CaptureSlot,
  typed: string,
  options: readonly CaptureAlternative[],
): number {
  const choice = choices.find((candidate) => candidate.slot === slot && candidate.typed === typed);
  return Math.max(0, choice === undefined ? 0 : options.findIndex((option) => option.key === choice.key));
}
