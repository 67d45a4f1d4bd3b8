import { isPluralName } from '../../i18n/plural-names';
import { terms } from '../../i18n/terms';
import { type Sentence, sentenceOf, stated } from '../course/sentence';
import type { Block, Run } from '../document/document-blocks';
import { paragraph } from '../document/document-blocks';
import type { LearningLine, Minutes, QuestionLine } from '../minutes';
import { shortWords } from './short-words';
import { type NoteOf, sourcedRuns } from './sourced-runs';

/** Questions that are open or were answered here, then what was learnt; each in the words in which it was said. */
export function openBlocks({ questions, learnings, language, spoken }: Minutes, noteOf: NoteOf): readonly Block[] {
  const words = shortWords[language];
  const typed = (text: string): Run => ended(stated(text, spoken, language));
  const numbered = (no: string): Run => ({ text: `${no}. `, strong: true });
  const question = ({ no, text, owner, status, answer, entries }: QuestionLine): Sentence => {
    const by = owner === null ? '' : ` ${words.findsOut(owner, isPluralName(owner))}`;
    if (status === 'answered' && answer) {
      return sentenceOf(entries, numbered(no), typed(text), words.answer, typed(answer));
    }
    return sentenceOf(entries, numbered(no), typed(text), status === 'dropped' ? words.dropped : by);
  };
  const learning = ({ no, kind, text, status, entries }: LearningLine): Sentence => {
    const outcome = status === 'confirmed' ? words.holds : status === 'refuted' ? words.doesNotHold : '';
    return sentenceOf(entries, numbered(no), `${terms[language].learningKind[kind]}: `, typed(text), outcome);
  };
  const sentences = [
    ...[...questions.parked, ...questions.settled].map(question),
    ...[...learnings.recorded, ...learnings.tested].map(learning),
  ];
  if (sentences.length === 0) return [paragraph(words.nothingOpen)];
  return [{ kind: 'list', items: sentences.map((each) => sourcedRuns([each], noteOf)) }];
}

function ended(run: Run): Run {
  return /[.!?…]["'”’)]*$/u.test(run.text) ? run : { ...run, text: `${run.text}.` };
}
