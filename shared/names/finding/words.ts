import { foldText } from '../../capture/fold-text';

/** One word of a text, as the finder of names looks at it. */
export interface Word {
  readonly text: string;
  /** Lower case, without accents, apostrophes and an English or Dutch 's. */
  readonly folded: string;
  readonly start: number;
  /** Behind its last letter. */
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** "P." or "Th.": a letter or two with a full stop. */
  readonly isInitial: boolean;
  /** Begins a sentence, where a capital says nothing. */
  readonly opens: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const initialPattern = /^(?:\p{Lu}|IJ|Th|Ch|Chr|Ph|Fr|Joh|Alb|Wm)$/u;
const ofOne = /['’]s$/iu;

/** The words of a text with their places; figures and signs are in the gaps. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const end = index + found.length;
    const gap = text.slice(last, index);
    const before = words.at(-1);
    words.push({
      text: found,
      folded: foldText(found.replace(ofOne, '')),
      start: index,
      end,
      gap,
      isCapital: /^\p{Lu}/u.test(found),
      isInitial: initialPattern.test(found) && text[end] === '.',
      opens:
        before === undefined ||
        (/[.!?:;–—\n"“‘(]|\s['‘]$|^\s-\s/u.test(gap) && !(before.isInitial && /^\.\s?$/.test(gap))),
    });
    last = end;
  }
  return words;
}

/** Whether two words can belong to one name: a space, a hyphen or the stop of an initial between them. */
export function joins(before: Word | undefined, word: Word): boolean {
  if (before === undefined) return false;
  if (/^\s+['’]?$|^-$|^[’']$/u.test(word.gap)) return true;
  return (
    /^\.\s*['’]?$|^\.-$/u.test(word.gap) &&
    (before.isInitial ||
      /^\p{Ll}$/u.test(before.text) ||
      /^(?:mr|drs|dr|ir|ing|prof|mevr|mw|dhr|st|v|vd|d|mrs|ms)$/u.test(before.folded))
  );
}
