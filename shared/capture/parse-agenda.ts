import { sentences } from '../commands/sentences';
import { languages } from '../i18n/language';
import { agendaStep } from '../session/agenda-step';
import { agendaOf, openSessionOf } from '../session/current-session';
import type { Reading, ReadingContext } from './capture';
import { foldText } from './fold-text';
import { phrasePatterns, readPhrase } from './phrase-pattern';
import { agendaSaid } from './session-phrases';
import { sessionProblems } from './session-problems';

const patternsOf = (which: 'item' | 'next' | 'previous'): readonly RegExp[] =>
  languages.flatMap((language) => phrasePatterns(agendaSaid[language][which]));

const toItem = patternsOf('item');
const toNext = patternsOf('next');
const toPrevious = patternsOf('previous');

/** Reads "agendapunt 3" and "volgende punt" as going to that item of the agenda; null when the line is something else. */
export function parseAgenda(text: string, { content, settings }: ReadingContext): Reading | null {
  const item = readPhrase(toItem, text);
  const step = readPhrase(toNext, text) !== null ? 1 : readPhrase(toPrevious, text) !== null ? -1 : null;
  if (item === null && step === null) return null;
  const texts = sessionProblems[settings.language];
  const stop = (problem: string): Reading => ({
    reading: 'agenda',
    commands: [],
    preview: [{ kind: 'text', text }],
    problem,
    text,
  });
  const session = openSessionOf(content);
  if (session === undefined) return stop(texts.noSession);
  const agenda = agendaOf(content, session.id);
  if (agenda.length === 0) return stop(texts.noAgenda);
  const no = step === null ? Number(item?.['no']) : agendaStep(agenda, session.currentItem, step);
  if (no === undefined) return stop(step === 1 ? texts.noNextItem : texts.noPreviousItem);
  const found = agenda.find((each) => each.no === no);
  const title = item?.['title'];
  // "Agendapunt 3: wie trekt dit?" is a remark about it.
  if (title !== undefined && foldText(title) !== foldText(found?.title ?? '')) return null;
  if (found === undefined) {
    return stop(
      texts.noItem(
        no,
        agenda.map((each) => each.no),
      ),
    );
  }
  if (session.currentItem === no) return stop(texts.itemNow(no, found.title));
  return {
    reading: 'agenda',
    commands: [{ type: 'startAgendaItem', no }],
    preview: [
      { kind: 'field', text: String(no) },
      { kind: 'text', text: found.title },
    ],
    problem: null,
    text: sentences[settings.language].agendaItemStarted(no, found.title),
  };
}
