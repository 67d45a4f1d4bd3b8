import { type Language, languages } from '../../i18n/language';
import type { LogEntry } from '../../log/log-entry';
import type { Dot } from '../../register/register';
import type { SessionMoment } from '../sections/session-moment';
import type { CourseContext } from './context';
import { elementSentences } from './element-sentences';
import { logLines } from './log-lines';
import { mapChanges, type Place } from './map-changes';
import { noteSentences } from './note-sentences';
import { outcomeSentences } from './outcome-sentence';
import { relationSentences } from './relation-sentences';
import { saidNames } from './said-names';
import type { Sentence } from './sentence';

/** How the talk went at one item of the agenda, before the session, or outside the agenda. */
export interface CoursePart {
  readonly kind: 'between' | 'item' | 'outside';
  /** Null outside the agenda. */
  readonly no: number | null;
  /** Empty when the version may not say it, and outside the agenda. */
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** The language in which a table is typed: Dutch unless it says otherwise. */
export function spokenLanguage({ content }: Pick<SessionMoment, 'content'>): Language {
  const said = content.table?.language;
  return languages.find((language) => language === said) ?? 'nl';
}

export function courseContext(moment: SessionMoment, language: Language): CourseContext {
  const { content, before } = moment;
  return {
    language,
    spoken: spokenLanguage(moment),
    content,
    nameOf: saidNames(content, before),
    lines: logLines(moment),
  };
}

/**
 * How the talk went, in running sentences: what came on the map and changed there, what hangs together, who does what,
 * what was noted, and what each item came to. Said once and as it was left; procedure and slips are left out. Items at
 * which nothing was said are left out too.
 * @param standing entries of the session that were not undone
 * @param between as `standing`, from after the session before it
 */
export function courseOf(
  moment: SessionMoment,
  session: string,
  standing: readonly LogEntry[],
  between: readonly LogEntry[],
  context: CourseContext,
): readonly CoursePart[] {
  const agenda = [...moment.content.agendaItems.values()]
    .filter((item) => item.session === session)
    .sort((a, b) => a.no - b.no);
  const numbers = new Set(agenda.map(({ no }) => no));
  const placeOf = ({ item }: LogEntry): Place => (item !== null && numbers.has(item) ? item : 'outside');
  const placed = [
    ...between.map((entry) => ({ entry, place: 'between' as Place })),
    ...standing.map((entry) => ({ entry, place: placeOf(entry) })),
  ].filter(({ entry }) => !(entry.event.type === 'minutes.adopted' && entry.event.data['session'] === session));
  const changes = mapChanges(moment, placed);
  const sentencesAt = (place: Place): readonly Sentence[] => {
    const here = changes.filter((change) => change.place === place);
    const entries = placed.filter((each) => each.place === place).map(({ entry }) => entry);
    const told = [
      ...elementSentences(here, context),
      ...relationSentences(here, context),
      ...noteSentences(entries, context),
    ];
    const firstPlace = ({ entries: [first] }: Sentence): number => context.lines.placeOf(first as Dot);
    return [...told.toSorted((a, b) => firstPlace(a) - firstPlace(b)), ...outcomeSentences(entries, context)];
  };
  const parts: readonly CoursePart[] = [
    { kind: 'between', no: null, title: '', sentences: sentencesAt('between') },
    ...agenda.map(({ no, title }) => ({ kind: 'item' as const, no, title, sentences: sentencesAt(no) })),
    { kind: 'outside', no: null, title: '', sentences: sentencesAt('outside') },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}
