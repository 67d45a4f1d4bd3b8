import { terms } from '../../i18n/terms';
import type { Minutes } from '../minutes';
import { type Block, paragraph, tableOf } from './document-blocks';
import { minutesWords } from './minutes-words';

/** Section 6: what is parked, then what this session answered or dropped. */
export function questionBlocks({ questions, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  const parkedColumns = [
    { title: words.no, width: 7, staysWhole: true },
    { title: words.questionColumn, width: 61 },
    { title: words.whoFindsOut, width: 32 },
  ];
  const settledColumns = [
    { title: words.no, width: 7, staysWhole: true },
    { title: words.questionColumn, width: 45 },
    { title: words.answerColumn, width: 48 },
  ];
  const parked = questions.parked.map(({ no, text, owner }) => [no, text, owner ?? words.none]);
  const settled = questions.settled.map(({ no, text, status, answer }) => [
    no,
    text,
    status === 'answered' && answer !== null ? answer : terms[language].questionStatus[status],
  ]);
  return [
    parked.length === 0 ? paragraph(words.noQuestions) : tableOf(words.parkedQuestions, parkedColumns, parked),
    ...(settled.length === 0 ? [] : [tableOf(words.settledQuestions, settledColumns, settled, { showsCaption: true })]),
  ];
}

/** Section 7: new assumptions, bumps and lessons, then which earlier assumptions held. */
export function learningBlocks({ learnings, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  const { learningKind, learningStatus } = terms[language];
  const recordedColumns = [
    { title: words.no, width: 7, staysWhole: true },
    { title: words.kind, width: 16 },
    { title: words.text, width: 77 },
  ];
  const testedColumns = [
    { title: words.no, width: 7, staysWhole: true },
    { title: words.kind, width: 16 },
    { title: words.text, width: 59 },
    { title: words.outcome, width: 18 },
  ];
  const recorded = learnings.recorded.map(({ no, kind, text }) => [no, learningKind[kind], text]);
  const tested = learnings.tested.map(({ no, kind, text, status }) => [
    no,
    learningKind[kind],
    text,
    learningStatus[status],
  ]);
  if (recorded.length + tested.length === 0) return [paragraph(words.noLearnings)];
  return [
    ...(recorded.length === 0 ? [] : [tableOf(words.learnings, recordedColumns, recorded)]),
    ...(tested.length === 0 ? [] : [tableOf(words.testedAssumptions, testedColumns, tested, { showsCaption: true })]),
  ];
}
