import type { Language, Translated } from '../i18n/language';
import type { Content } from '../model/content';
import { indexOf } from './element-index';
import { foldText } from './fold-text';
import { findMentions } from './mentions';

/** What makes a decision hard to carry out or to adopt. */
export type WordingFlaw = 'too_long' | 'vague' | 'nobody' | 'several';

/** A decision of more words is advised against: a council has to find back what it is asked. */
const mostWords = 25;

/** Work without an end, in the passive voice or as an intention; folded. */
const vague =
  /\b(?:(?:wordt|worden) (?:er )?(?:gekeken|onderzocht|bekeken|verkend|nagedacht|bezien|gestreefd|geprobeerd|meegenomen)|(?:wordt|worden) er (?:\w+ ){0,3}(?:gekeken|nagedacht|gestreefd)|(?:er )?(?:wordt|worden) (?:\w+ ){0,6}(?:gekeken naar|nagedacht over|gestreefd naar)|kijken? of|(?:will|shall) be (?:looked|considered|explored|investigated|examined)|(?:is|are) (?:being )?(?:looked into|considered|explored))\b/;

/** The table itself, as the fixed beginning of a decision names it. */
const table = /\b(?:de |deze |the |this )?(?:gebieds)?tafel\b|\b(?:the |this )?(?:area )?table\b/;

/** A full stop with a new sentence behind it; not one in a date, a number or an abbreviation. */
const nextSentence = /\p{Ll}{3,}[.!?]\s+\p{Lu}/u;

/**
 * What to say about the wording of a decision before it is read aloud, the gravest first: nobody knows who does it, it
 * promises no result, it is long, it may be two decisions. Advice only: nothing is refused for it.
 * @param content names the parties that can do it
 */
export function wordingFlaws(text: string, content: Content): readonly WordingFlaw[] {
  const folded = foldText(text);
  if (folded === '') return [];
  const flaws: WordingFlaw[] = [];
  if (vague.test(folded)) flaws.push('vague');
  const hasActor =
    table.test(folded) || findMentions(text, indexOf(content)).some(({ kind }) => kind === 'stakeholder');
  if (!hasActor) flaws.push('nobody');
  if (wordsIn(text) > mostWords) flaws.push('too_long');
  if (nextSentence.test(text)) flaws.push('several');
  return flaws;
}

export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

const words: Translated<Readonly<Record<WordingFlaw, (count: number) => string>>> = {
  nl: {
    vague: () => 'Dit belooft geen resultaat. Schrijf wat er gebeurt, en wie het doet.',
    nobody: () => 'Er staat niet wie het doet. Noem de partij, of begin met “De tafel”.',
    too_long: (count) => `${count} woorden: probeer het met ${mostWords}.`,
    several: () => 'Zijn dit twee besluiten? Leg ze dan los van elkaar vast.',
  },
  en: {
    vague: () => 'This promises no result. Write what happens, and who does it.',
    nobody: () => 'It does not say who does it. Name the party, or begin with “The table”.',
    too_long: (count) => `${count} words: try to use ${mostWords}.`,
    several: () => 'Are these two decisions? Then record them apart.',
  },
};

/** The advice on a decision in at most two sentences; null when there is nothing to say. */
export function wordingAdvice(text: string, content: Content, language: Language): string | null {
  const all = wordingFlaws(text, content);
  // What promises no result is to be written anew with who does it: that is said with it.
  const flaws = all.filter((flaw) => flaw !== 'nobody' || !all.includes('vague')).slice(0, 2);
  return flaws.length === 0 ? null : flaws.map((flaw) => words[language][flaw](wordsIn(text))).join(' ');
}
