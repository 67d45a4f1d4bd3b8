import type { Language } from '../i18n/language';
import { decisionWords, learningWords, signs } from './specification';

/** What a note can become. */
export type NoteTarget = 'decision' | 'action' | 'question' | 'learning';

/**
 * The line that makes a decision, action, question or learning of a note. It goes back into the capture line rather than
 * straight to the table, since an action still needs an owner and a date, and the sentence often needs a last touch.
 */
export function convertNote(noteText: string, to: NoteTarget, language: Language): string {
  const text = noteText.trim();
  switch (to) {
    case 'decision':
      return `${signs.decision} ${decisionWords[language].agreement[0]}: ${text}`;
    case 'learning':
      return `${signs.learning} ${learningWords[language].lesson[0]}: ${text}`;
    case 'question':
      return `${signs.question} ${text.replace(/[.!]$/, '?')}`;
    case 'action':
      return `${signs.action} ${text}`;
  }
}
