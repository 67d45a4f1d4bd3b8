import { languages, type Translated } from '../i18n/language';
import { partyCalled } from './answered-ask';
import type { Reading, ReadingContext } from './capture';
import { asSentence } from './fold-text';
import { parseFollowUp } from './parse-follow-up';
import { phrasePatterns, readPhrase } from './phrase-pattern';
import { problems } from './problems';
import { reservationPhrases } from './ways-of-saying';

const patterns = languages.flatMap((language) => phrasePatterns(reservationPhrases[language]));
const words: Translated<string> = { nl: 'voorbehoud', en: 'reservation' };

/**
 * Reads "voorbehoud Polderdam: eerst overleg" as one on the proposal that lies on the table, or on what the table agreed on
 * last. Where several lie there it asks which. Null when no party of the map makes a reservation.
 */
export function parseReservation(text: string, context: ReadingContext): Reading | null {
  const said = readPhrase(patterns, text);
  const party = said === null ? undefined : partyCalled(said['party'] ?? '', context.content);
  if (said === null || party === undefined) return null;
  const { language } = context.settings;
  const decisions = [...context.content.decisions.values()];
  const proposed = decisions.filter(({ status }) => status === 'proposed');
  const agreed = decisions.filter(({ status }) => status === 'agreed_at_table');
  const latest = (proposed.length === 0 ? agreed : proposed).at(-1);
  const line = (no: string): string => `${no} ${words[language]} ${said['party']}: ${said['text']}`;
  if (latest !== undefined && proposed.length < 2) return parseFollowUp(line(latest.no), context);
  const problem = problems[language].reservationOnWhat(line(latest?.no ?? '2026-01'));
  const preview = [
    { kind: 'existing' as const, text: party.name, elementKind: party.kind, id: party.id },
    { kind: 'field' as const, text: words[language] },
    { kind: 'text' as const, text: said['text'] ?? '' },
  ];
  return { reading: 'followUp', commands: [], preview, problem, text: asSentence(text) };
}
