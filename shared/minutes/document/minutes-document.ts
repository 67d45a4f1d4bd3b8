import { formatDate, localDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Minutes } from '../minutes';
import { noteBlocks } from '../short/note-blocks';
import { shortMinutes } from '../short/short-minutes';
import { abbreviationsUsed } from './abbreviations-used';
import { actionTable } from './action-table';
import { agendaBlocks } from './agenda-blocks';
import { decisionBlocks } from './decision-table';
import { type Block, type MinutesDocument, paragraph, type Run } from './document-blocks';
import { spokenDate } from './document-texts';
import { changeBlocks, headerFacts, headerLine, noticeOf } from './header-blocks';
import { logTable } from './log-table';
import { mapStateBlocks, mapTable } from './map-blocks';
import { type MinutesAnnex, minutesAnnexes } from './minutes-annexes';
import type { MinutesWords } from './minutes-vocabulary';
import { minutesWords } from './minutes-words';
import { nextBlocks } from './next-blocks';
import { participantTable } from './participant-table';
import { proceedingsBlocks } from './proceedings-blocks';
import { learningBlocks, questionBlocks } from './question-blocks';
import { summarySentences } from './summary-sentences';

/** Which document: the agenda beforehand, the whole minutes, or one of the lists that people really use. */
export type MinutesPart = 'agenda' | 'minutes' | 'decisions' | 'actions' | 'notes';

/**
 * The minutes as a document without a format: headings, paragraphs, lists and tables in order, worded in the language of
 * the minutes. All renderers print this, so the three formats cannot differ in what they say.
 */
export function minutesDocument(
  minutes: Minutes,
  part: MinutesPart = 'minutes',
  annexes: readonly MinutesAnnex[] = [],
): MinutesDocument {
  const { language, header } = minutes;
  const words = minutesWords[language];
  const body = [
    ...noticeOf(minutes),
    ...(part === 'agenda' ? [] : changeBlocks(minutes)),
    ...(minutes.leftOut?.everything ? [] : bodyOf(minutes, part, words, annexes)),
  ];
  return {
    language,
    title: titleOf(part, header.session, words),
    status: part === 'agenda' ? [{ text: words.agendaIntro }] : statusOf(minutes, words, language),
    reference: header.reference,
    area: header.area,
    date: localDate(header.start, header.timeZone),
    blocks: withHeader(minutes, part, body),
  };
}

function titleOf(part: MinutesPart, session: string, words: MinutesWords): string {
  if (part === 'agenda') return words.agendaOf(session);
  if (part === 'decisions') return words.decisionListOf(session);
  if (part === 'notes') return words.notesOf(session);
  return part === 'actions' ? words.actionListOf(session) : words.minutesOf(session);
}

/** The fixed status line: "Status: concept. Vast te stellen in de sessie van ..." and then "Vastgesteld op ...". */
function statusOf({ header }: Minutes, words: MinutesWords, language: Language): readonly Run[] {
  const status: Run = { text: words.statusLine(words.status[header.status]), strong: true };
  return [status, { text: ` ${afterStatus(header, words, language)}` }];
}

function afterStatus(header: Minutes['header'], words: MinutesWords, language: Language): string {
  const { status, opened, adoptedOn, adoptionSession, timeZone } = header;
  if (status === 'in_bewerking') return opened ? words.notClosed : words.notOpened;
  if (adoptedOn !== null) return words.adoptedOn(spokenDate(adoptedOn, language));
  return words.toBeAdopted(
    adoptionSession === null ? null : formatDate(localDate(adoptionSession, timeZone), language),
  );
}

/** Minutes begin with what was agreed: their facts take a line. */
function withHeader(minutes: Minutes, part: MinutesPart, body: readonly Block[]): readonly Block[] {
  const abbreviations = abbreviationsUsed(body, minutes.abbreviations);
  if (part !== 'minutes') return [headerFacts(minutes, abbreviations), ...body];
  const inFull =
    abbreviations === null
      ? []
      : [paragraph(`${minutesWords[minutes.language].abbreviations}: ${abbreviations}.`, 'muted')];
  return [headerLine(minutes), ...inFull, ...body];
}

function bodyOf(
  minutes: Minutes,
  part: MinutesPart,
  words: MinutesWords,
  annexes: readonly MinutesAnnex[],
): readonly Block[] {
  if (part === 'agenda') return agendaBlocks(minutes);
  if (part === 'notes') return noteBlocks(minutes);
  if (part === 'actions') return [heading(words.actionList), ...actionTable(minutes)];
  if (part === 'decisions') {
    return [
      heading(words.decisionList),
      ...decisionBlocks(minutes),
      heading(words.actionList),
      ...actionTable(minutes),
    ];
  }
  return [...shortMinutes(minutes), ...annexBlocks(minutes, annexes)];
}

/** The annexes that were asked for and that there are, lettered in their order. */
function annexBlocks(minutes: Minutes, asked: readonly MinutesAnnex[]): readonly Block[] {
  const words = minutesWords[minutes.language];
  const there = minutesAnnexes.filter((annex) => asked.includes(annex) && (annex !== 'log' || minutes.log !== null));
  return there.flatMap((annex, at) => {
    const letter = String.fromCharCode(65 + at);
    const title = words.annex(letter, words.annexes[annex]);
    return [
      { kind: 'heading', level: 2, text: title, startsPage: true } as const,
      ...contentsOf(annex, minutes, letter),
    ];
  });
}

function contentsOf(annex: MinutesAnnex, minutes: Minutes, letter: string): readonly Block[] {
  const words = minutesWords[minutes.language];
  switch (annex) {
    case 'lists':
      return [
        ...[subheading(words.participants), ...participantTable(minutes)],
        ...[subheading(words.decisionList), ...decisionBlocks(minutes)],
        ...[subheading(words.actionList), ...actionTable(minutes)],
        ...[subheading(words.parkedQuestions), ...questionBlocks(minutes)],
        ...[subheading(words.learnings), ...learningBlocks(minutes)],
        ...[subheading(words.next), ...nextBlocks(minutes)],
      ];
    case 'lines':
      return [paragraph(summarySentences(minutes).join(' ')), ...proceedingsBlocks(minutes, letter)];
    case 'map':
      return mapStateBlocks(minutes, letter);
    case 'relations':
      return mapTable(minutes);
    case 'log':
      return logTable(minutes.log ?? [], minutes);
  }
}

function subheading(text: string): Block {
  return { kind: 'heading', level: 3, text };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
