import { formatDay, formatNumber, formatTime } from '../../i18n/format';
import { joinedNames } from '../../i18n/joined-names';
import { limited } from '../course/element-sentences';
import type { Block } from '../document/document-blocks';
import { minutesWords } from '../document/minutes-words';
import type { Minutes, NextProposal } from '../minutes';
import { compareNumbers } from '../sections/element-names';
import { shortWords } from './short-words';

/** When the table meets again and what could be on its agenda, by number and name: the words stand elsewhere. */
export function nextBlock({ next, header, language }: Minutes): Block {
  const words = shortWords[language];
  const when =
    next.start === null
      ? words.nextUnknown
      : `${formatDay(next.start, header.timeZone, language)}, ${minutesWords[language].hour(formatTime(next.start, header.timeZone, language))}`;
  const points = pointsOf(next.proposals, language);
  return {
    kind: 'paragraph',
    runs: [
      { text: words.next, strong: true },
      { text: `${when}.` },
      ...(points.length === 0 ? [] : [{ text: ` ${words.points}${points.join('; ')}.` }]),
    ],
  };
}

function pointsOf(proposals: readonly NextProposal[], language: Minutes['language']): readonly string[] {
  const words = shortWords[language];
  const points: string[] = [];
  const some = (names: readonly string[]): string => joinedNames(limited(names, { language }), language);
  const tasks = proposals.flatMap((each) => (each.reason === 'no_lead' ? [each.task] : []));
  const questions = proposals.flatMap((each) => (each.reason === 'parked_question' ? [each.no] : []));
  const conflicts = proposals.filter((each) => each.reason === 'conflict');
  for (const each of proposals) {
    if (each.reason === 'space_over_budget') {
      points.push(words.pointSpace(each.zone, formatNumber(Math.abs(each.balance), language)));
    }
    if (each.reason === 'deferred_decision') points.push(words.pointDeferred(each.no));
    if (each.reason === 'legitimacy_missing') points.push(words.pointLegitimacy(each.no));
    if (each.reason === 'disagreement') points.push(words.pointDisagreement(each.about));
    if (each.reason === 'dependency_cycle') points.push(words.pointCircle(some(each.names)));
  }
  if (tasks.length > 0) points.push(words.pointLeads(some(tasks)));
  if (questions.length > 0) {
    points.push(words.pointQuestions(some(questions.toSorted(compareNumbers)), questions.length > 1));
  }
  return [...points, ...conflicts.slice(0, 3).map(({ from, to }) => words.pointConflict(from, to))].slice(0, 12);
}
