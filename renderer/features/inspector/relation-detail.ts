import { formatNumber } from '../../../shared/i18n/format';
import type { Language } from '../../../shared/i18n/language';
import { terms } from '../../../shared/i18n/terms';
import type { Relation } from '../../../shared/model/content-types';

/** What a relation says besides its sentence: "120 ha, waarvan 20 gedeeld", "65 mln euro", what is asked. */
export function relationDetail(relation: Relation, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  const nl = language === 'nl';
  const parts: string[] = [];
  if (relation.hectares != null) parts.push(`${number(relation.hectares)} ha`);
  if (relation.sharedHectares)
    parts.push(`${nl ? 'waarvan' : 'of which'} ${number(relation.sharedHectares)} ${nl ? 'gedeeld' : 'shared'}`);
  if (relation.amountMln != null) parts.push(`${number(relation.amountMln)} ${nl ? 'mln euro' : 'million euro'}`);
  if (relation.years) parts.push(relation.years);
  if (relation.about) parts.push(terms[language].conflictSubject[relation.about]);
  if (relation.subject) parts.push(relation.subject);
  if (relation.kind === 'asks') parts.push(terms[language].askAnswer[relation.answer ?? 'open']);
  return parts.join(', ');
}
