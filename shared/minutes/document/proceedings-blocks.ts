import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import type { Change, Minutes, Proceedings, ProceedingsItem, ProceedingsLine } from '../minutes';
import { type Block, paragraph, type Run } from './document-blocks';
import { sentence, spokenDate } from './document-texts';
import { minutesWords } from './minutes-words';

/** The course line by line, with a heading per agenda item: its number after the letter of the annex. */
export function proceedingsBlocks({ proceedings, language }: Minutes, letter: string): readonly Block[] {
  const words = minutesWords[language];
  const hasAgenda = proceedings.some(({ kind }) => kind === 'item');
  const blocks = proceedings.flatMap((part) => blocksOf(part, letter, hasAgenda, language));
  if (hasAgenda) return blocks;
  return [paragraph(words.noAgenda, 'muted'), ...(blocks.length === 0 ? [paragraph(words.nothingRecorded)] : blocks)];
}

function blocksOf(part: Proceedings, letter: string, hasAgenda: boolean, language: Language): readonly Block[] {
  const words = minutesWords[language];
  const list: Block = { kind: 'list', items: part.lines.map((line) => runsOf(line, language)) };
  switch (part.kind) {
    case 'between':
      return [subheading(words.betweenSessions), list];
    case 'outside':
      // Without an agenda everything is here: the heading of the section says enough.
      return hasAgenda ? [subheading(words.outsideAgenda), list] : [list];
    case 'item': {
      const { no, title } = part.item;
      return [
        subheading(`${letter}.${no} ${title === '' ? words.withheldTitle(no) : title}`),
        paragraph(introduction(part.item, language), 'muted'),
        part.lines.length === 0 ? paragraph(words.nothingAtItem) : list,
      ];
    }
  }
}

function subheading(text: string): Block {
  return { kind: 'heading', level: 3, text };
}

function introduction(item: ProceedingsItem, language: Language): string {
  const words = minutesWords[language];
  return [
    `${words.phase}: ${terms[language].phase[item.phase]}.`,
    ...(item.purpose ? [sentence(`${words.purpose}: ${item.purpose}`)] : []),
    ...(item.formerTitles.length === 0 ? [] : [sentence(words.discussedAs(item.formerTitles.join('; ')))]),
    ...(item.formerPurposes.length === 0 ? [] : [sentence(words.purposeWhenDiscussed(item.formerPurposes.join('; ')))]),
    ...(item.introducedBy ? [sentence(`${words.introducedBy}: ${item.introducedBy}`)] : []),
  ].join(' ');
}

/** One bullet: a strong label where something was decided, agreed to do or parked, then the text as it was typed. */
function runsOf(line: ProceedingsLine, language: Language): readonly Run[] {
  const words = minutesWords[language];
  const labelled = (label: string, ...texts: readonly string[]): readonly Run[] => [
    { text: label, strong: true },
    ...texts.filter((text) => text !== '').map((text) => ({ text: ` ${text}` })),
  ];
  const because = (reason: string | null): string => (reason === null ? '' : sentence(words.because(reason)));
  switch (line.kind) {
    case 'text':
      return [{ text: line.text }];
    case 'decision':
      return labelled(
        words.decision(line.no),
        line.text,
        ...line.reservations.map(({ party, text }) => sentence(words.reservation(party, text))),
      );
    case 'proposal':
      return labelled(words.proposal(line.no), line.text);
    case 'ratified':
      return labelled(words.ratified(line.no), line.text);
    case 'deferred':
      return labelled(
        words.deferred(line.no),
        line.text,
        line.until === null ? '' : sentence(words.deferredUntil(spokenDate(line.until, language))),
      );
    case 'rejected':
      return labelled(words.rejected(line.no), line.text, because(line.because));
    case 'withdrawn':
      return labelled(words.withdrawn(line.no), line.text, because(line.because));
    case 'action':
    case 'action_changed': {
      const who =
        line.due === null ? words.withoutDate(line.owner) : words.before(line.owner, spokenDate(line.due, language));
      const label = line.kind === 'action' ? words.action(line.no) : words.actionChanged(line.no);
      return labelled(label, who, line.text);
    }
    case 'action_done': {
      const on = line.on === null ? null : spokenDate(line.on, language);
      return labelled(words.actionDone(line.no), words.doneBy(line.owner, on), line.text);
    }
    case 'action_cancelled':
      return labelled(words.actionCancelled(line.no), line.text, because(line.because));
    case 'item_changed': {
      const { no, title, purpose } = line;
      const told = (label: string, { was, is }: Change, gone: string): readonly Run[] =>
        labelled(label, sentence(is ?? gone), was === null ? '' : sentence(words.was(was)));
      return [
        ...(title === null ? [] : told(words.itemRenamed(no), title, '')),
        ...(title === null || purpose === null ? [] : [{ text: ' ' }]),
        ...(purpose === null ? [] : told(words.purposeChanged(no), purpose, words.purposeGone)),
      ];
    }
    case 'tested':
      return labelled(`${line.no} ${terms[language].learningStatus[line.result]}:`, line.text);
    case 'question':
      return labelled(words.question(line.no), line.text);
    case 'answer':
      return labelled(words.answered(line.no), line.text, line.answer === '' ? '' : `${words.answer} ${line.answer}`);
    case 'question_dropped':
      return labelled(words.dropped(line.no), line.text);
  }
}
