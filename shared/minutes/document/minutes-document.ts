import { formatDate, localDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Minutes } from '../minutes';
import { abbreviationsUsed } from './abbreviations-used';
import { actionTable } from './action-table';
import { agendaBlocks } from './agenda-blocks';
import { decisionBlocks } from './decision-table';
import type { Block, MinutesDocument, Run } from './document-blocks';
import { spokenDate } from './document-texts';
import { changeBlocks, headerFacts, noticeOf } from './header-blocks';
import { logTable } from './log-table';
import { mapStateBlocks, mapTable } from './map-blocks';
import type { MinutesWords } from './minutes-vocabulary';
import { minutesWords } from './minutes-words';
import { nextBlocks } from './next-blocks';
import { participantTable } from './participant-table';
import { proceedingsBlocks } from './proceedings-blocks';
import { learningBlocks, questionBlocks } from './question-blocks';
import { summarySentences } from './summary-sentences';

/** Which document: the agenda beforehand, the whole minutes, or one of the lists that people really use. */
export type MinutesPart = 'agenda' | 'minutes' | 'decisions' | 'actions';

/**
 * The minutes as a document without a format: headings, paragraphs, lists and tables in order, worded in the language of
 * the minutes. All renderers print this, so the three formats cannot differ in what they say.
 */
export function minutesDocument(minutes: Minutes, part: MinutesPart = 'minutes'): MinutesDocument {
  const { language, header } = minutes;
  const words = minutesWords[language];
  const body = [
    ...noticeOf(minutes),
    ...(part === 'agenda' ? [] : changeBlocks(minutes)),
    ...(minutes.leftOut?.everything ? [] : bodyOf(minutes, part, words)),
  ];
  return {
    language,
    title: titleOf(part, header.session, words),
    status: part === 'agenda' ? [{ text: words.agendaIntro }] : statusOf(minutes, words, language),
    reference: header.reference,
    area: header.area,
    date: localDate(header.start, header.timeZone),
    blocks: [headerFacts(minutes, abbreviationsUsed(body, minutes.abbreviations)), ...body],
  };
}

function titleOf(part: MinutesPart, session: string, words: MinutesWords): string {
  if (part === 'agenda') return words.agendaOf(session);
  if (part === 'decisions') return words.decisionListOf(session);
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

function bodyOf(minutes: Minutes, part: MinutesPart, words: MinutesWords): readonly Block[] {
  if (part === 'agenda') return agendaBlocks(minutes);
  if (part === 'actions') return [heading(words.actionList), ...actionTable(minutes)];
  if (part === 'decisions') {
    return [
      heading(words.decisionList),
      ...decisionBlocks(minutes),
      heading(words.actionList),
      ...actionTable(minutes),
    ];
  }
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [words.participants, participantTable(minutes)],
    [words.summary, [{ kind: 'paragraph', runs: [{ text: summarySentences(minutes).join(' ') }] }]],
    [words.proceedings, proceedingsBlocks(minutes, 3)],
    [words.decisionList, decisionBlocks(minutes)],
    [words.actionList, actionTable(minutes)],
    [words.parkedQuestions, questionBlocks(minutes)],
    [words.learnings, learningBlocks(minutes)],
    [words.mapState, mapStateBlocks(minutes)],
    [words.next, nextBlocks(minutes)],
  ];
  return [
    ...sections.flatMap(([title, blocks], index) => [heading(`${index + 1}. ${title}`), ...blocks]),
    ...(minutes.log === null ? [] : [annex(words.logAnnex), ...logTable(minutes.log, minutes)]),
    annex(words.mapAnnex(minutes.log === null ? 'A' : 'B')),
    ...mapTable(minutes),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function annex(text: string): Block {
  return { kind: 'heading', level: 2, text, startsPage: true };
}
