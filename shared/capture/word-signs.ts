import { languages } from '../i18n/language';
import { foldText } from './fold-text';
import { actionWords, decisionWords, learningWords, questionWords, signs } from './specification';

/**
 * The line with its sign, where somebody types the word instead: "besluit: …", "actie: …", "actie Polderdam: …",
 * "vraag: …", "les: …".
 * Undefined for every other line.
 */
export function signedLine(text: string): string | undefined {
  const said = text.match(/^(\p{L}[\p{L} ]{1,48}?)\s*:\s*(.+)$/su);
  if (said === null) return undefined;
  const [, head = '', rest = ''] = said;
  const word = foldText(head);
  const isOneOf = (words: readonly string[]): boolean => words.includes(word);
  // The kind of a proposal or learning is read from the word, so it stays.
  for (const language of languages) {
    if (Object.values(decisionWords[language]).some(isOneOf)) return `${signs.decision} ${text}`;
    if (Object.values(learningWords[language]).some(isOneOf)) return `${signs.learning} ${text}`;
    if (isOneOf(actionWords[language])) return `${signs.action} ${rest}`;
    if (isOneOf(questionWords[language])) return `${signs.question} ${rest}`;
  }
  // "actie Polderdam: plan maken voor 1 maart"
  const [first = '', ...others] = head.split(' ');
  const who = others.join(' ').replace(/^(?:voor|van|for|of)\s+/iu, '');
  const isAction = languages.some((language) => actionWords[language].includes(foldText(first)));
  return isAction && who !== '' ? `${signs.action} ${who}: ${rest}` : undefined;
}
