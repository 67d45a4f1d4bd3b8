import type { Language } from '../../i18n/language';
import { findingSentence } from '../../merge/finding-sentences';
import type { SessionMoment } from './session-moment';

/** In the words of the cards: "Windpark, bedrag: Provincie schreef 40 mln euro, Waterschap 25 mln euro." */
export function disagreementsOf(
  { findings, document, content }: Pick<SessionMoment, 'findings' | 'document' | 'content'>,
  language: Language,
): readonly string[] {
  return findings.map((finding) => findingSentence(finding, { document, content }, { language }));
}
