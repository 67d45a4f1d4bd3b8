import type { Command, NewAgendaItem } from '../../../commands/command';
import { sentences } from '../../../commands/sentences';
import type { AgendaItem } from '../../../model/content-types';
import { agendaOf, openSessionOf } from '../../../session/current-session';
import type { Reading, ReadingContext } from '../../capture';
import { capitalised, fillerWords, foldText } from '../../fold-text';
import type { Sentence } from '../../grammar/spans';
import { closeness } from '../../word-closeness';
import { listed } from '../elements/phrase-element';
import type { Candidate } from '../relations-said';

const numbered =
  /^\W*(?:(?<word>agendapunt|punt|item|agenda item|point)\s*(?<no>\d{1,2})|(?<bare>\d{1,2})(?=\s*[).:]|\s+\p{L}))\s*[).:–-]?\s*(?<title>.*)$/iu;
const leading =
  /^(?:\W+|(?:ok[eé]?|goed|en|dan|nu|we|gaan|door|verder|naar|volgende|punt|next|now|on|to|up|over|we go|let.s move|move|moving|back|terug|met|with|the|het|de|is|agendapunt|item)\b\s*)+/iu;
const whole = /^(?:de\s+|the\s+)?agenda\s*:\s*(?<items>.+)$/iu;
const longestHeading = 9;

/**
 * "2. Wat ligt er al", "agendapunt 3: ruimte", "dan nu beekherstel en droogte", "agenda: opening, ronde, rondvraag". Moves
 * the agenda, or puts what is not on it there; it asks unless the number or the whole title was said.
 */
export function agendaSaid(
  { line, tokens }: Sentence,
  { content, settings }: ReadingContext,
): readonly Candidate[] | null {
  const text = line.trim().replace(/[.!]+$/u, '');
  const session = openSessionOf(content);
  if (session === undefined || text.endsWith('?')) return null;
  const agenda = agendaOf(content, session.id);
  const reading = (commands: readonly Command[], shown: string): Reading => ({
    reading: 'agenda',
    commands,
    preview: [{ kind: 'text', text: shown }],
    problem: null,
    text: shown,
  });
  const go = (item: AgendaItem): Reading => {
    const said = sentences[settings.language].agendaItemStarted(item.no, item.title);
    return reading([{ type: 'startAgendaItem', no: item.no }], said);
  };
  const last = Math.max(0, ...agenda.map((item) => item.no));
  const put = (titles: readonly string[], from?: number): readonly NewAgendaItem[] =>
    titles.map((title, at) => ({
      no: from ?? last + 1 + at,
      title: capitalised(title.replace(/^\d+[).]?\s*/u, '')),
      // How long and what for was not said.
      phase: 'explore',
      minutes: 0,
    }));
  const adding = (items: readonly NewAgendaItem[]): readonly Command[] =>
    items.map((item) => ({ type: 'addAgendaItem', session: session.id, item }));
  const items = whole.exec(text)?.groups?.['items'];
  if (items !== undefined) {
    const titles = items.includes(',') ? listed(items) : items.split(/\s*\b\d+[).]?\s+/u).filter(Boolean);
    if (titles.length < 2) return null;
    return [{ reading: reading(adding(put(titles)), titles.join(', ')), doubts: ['rival'] }];
  }
  const number = numbered.exec(text)?.groups;
  const no = Number(number?.['no'] ?? number?.['bare'] ?? Number.NaN);
  const title = number === undefined ? text.replace(leading, '') : (number['title'] ?? '').trim();
  if (tokens.length > longestHeading || holdsQuantity(title)) return null;
  const found = agenda.filter((item) => isTitle(title, item.title));
  const [named] = found;
  if (named !== undefined && found.length === 1) {
    const isWhole = foldText(title) === foldText(named.title) || named.no === no;
    const isMove = text !== title || number !== undefined;
    const isSure = isWhole && isMove && (Number.isNaN(no) || named.no === no) && named.no !== session.currentItem;
    return isMove ? [{ reading: go(named), doubts: isSure ? [] : ['rival'] }] : null;
  }
  if (number === undefined || title === '') return null;
  const there = agenda.some((item) => item.no === no);
  // A number with nothing behind it opens a heading only where it is the next one: "45 beschikbaar" is none.
  const isNext = tokens.length <= 4 && no <= last + 1;
  const isHeading = number['word'] !== undefined || /^\W*\d{1,2}\s*[).:]/u.test(text) || isNext;
  if (there || !isHeading) return null;
  const commands: readonly Command[] = [...adding(put([title], no)), { type: 'startAgendaItem', no }];
  return [{ reading: reading(commands, `${no}. ${capitalised(title)}`), doubts: ['rival'] }];
}

const holdsQuantity = (title: string): boolean =>
  /\d\s*(?:ha|hectare|mln|miljoen|million|mw|km|min|minuten|minutes|uur|%|euro)\b|^\s*(?:mln|miljoen|ha|hectare|million|minuten|minutes|uur|man|partijen)\b/iu.test(
    title,
  );

/** The same title, or only words of it. */
function isTitle(said: string, title: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    foldText(text)
      .split(' ')
      .filter((word) => word !== '' && !fillerWords.has(word));
  const [own, all] = [wordsOf(said), wordsOf(title)];
  return (
    own.length > 0 &&
    own.every((word) => all.some((other) => word === other || (word.length > 4 && closeness(word, other) > 0.8)))
  );
}
