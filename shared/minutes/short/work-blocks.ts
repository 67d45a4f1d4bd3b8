import { type Sentence, sentenceOf, stated } from '../course/sentence';
import { type Block, paragraph, tableOf } from '../document/document-blocks';
import { cellDate, spokenDate } from '../document/document-texts';
import type { ActionLine, Minutes } from '../minutes';
import { shortWords } from './short-words';
import { type NoteOf, sourcedRuns } from './sourced-runs';

/** Who does what before when, the first date first; below it what was finished or dropped. */
export function workBlocks({ actions, language, spoken }: Minutes, noteOf: NoteOf): readonly Block[] {
  const words = shortWords[language];
  const open = actions.filter(({ status }) => status === 'open').toSorted(byDate);
  const typed = (text: string): string => stated(text, spoken, language).text;
  const rows = open.map(({ due, owner, text, no, overdue }) => {
    const date = due === null || due === '' ? words.noDate : cellDate(due, language);
    return [overdue ? words.overdue(date) : date, owner, typed(text), no];
  });
  const columns = [
    { title: words.due, width: 20 },
    { title: words.who, width: 27 },
    { title: words.what, width: 45, ...(spoken === language ? {} : { language: spoken }) },
    { title: words.no, width: 8, staysWhole: true },
  ];
  const settled = actions.filter(({ status }) => status !== 'open').map((action) => settledSentence(action));
  function settledSentence({ no, text, owner, status, doneOn, because, entries }: ActionLine): Sentence {
    const day = doneOn === null || doneOn === '' ? null : spokenDate(doneOn, language);
    const how = status === 'done' ? words.done(owner, day) : words.cancelled(owner);
    const reason = because ? ` ${words.because}` : '';
    const what = stated(text, spoken, language);
    const ended = /[.!?…]["”’)]*$/u.test(what.text) ? what : { ...what, text: `${what.text}.` };
    return sentenceOf(
      entries,
      { text: `${no}. `, strong: true },
      ended,
      ` ${upper(how)}`,
      reason,
      because ? stated(because, spoken, language) : '',
    );
  }
  return [
    open.length === 0
      ? paragraph(words.noWork)
      : tableOf(words.work, columns, rows, { namesRows: false, rowEntries: open.map(({ entries }) => entries) }),
    ...(settled.length === 0
      ? []
      : [{ kind: 'list', items: settled.map((sentence) => sourcedRuns([sentence], noteOf)) } as const]),
  ];
}

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function byDate(a: ActionLine, b: ActionLine): number {
  const [left, right] = [a.due || '9999', b.due || '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
}
