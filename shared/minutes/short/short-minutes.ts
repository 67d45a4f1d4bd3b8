import { localDate } from '../../i18n/format';
import { type Block, paragraph } from '../document/document-blocks';
import type { Minutes } from '../minutes';
import { agreedBlocks, type DecisionTeller } from './agreed-blocks';
import { courseBlocks } from './course-blocks';
import { nextBlock } from './next-block';
import { openBlocks } from './open-blocks';
import { presentBlocks } from './present-blocks';
import { shortWords } from './short-words';
import { noteNumbers, sourcedRuns } from './sourced-runs';
import { withSaidNames } from './with-said-names';
import { workBlocks } from './work-blocks';

/**
 * The minutes as people read them: what was agreed and who does what, how the talk went, how it stands, what is open, who
 * was there and what comes next. Everything else is in annexes.
 */
export function shortMinutes(all: Minutes): readonly Block[] {
  const minutes = withSaidNames(all);
  const { language, standing, log, header, spoken } = minutes;
  const words = shortWords[language];
  const noteOf = noteNumbers(log);
  const teller: DecisionTeller = { language, spoken, noteOf, day: localDate(header.start, header.timeZone) };
  return [
    ...(spoken === language ? [] : [paragraph(words.quotedIn[spoken], 'muted')]),
    heading(words.agreed),
    ...agreedBlocks(minutes, teller),
    heading(words.work),
    ...workBlocks(minutes, noteOf),
    heading(words.course),
    ...courseBlocks(minutes, noteOf),
    ...(standing.length === 0
      ? []
      : [heading(words.standing), { kind: 'paragraph', runs: sourcedRuns(standing, noteOf) } as const]),
    heading(words.open),
    ...openBlocks(minutes, noteOf),
    heading(words.present),
    ...presentBlocks(minutes, noteOf),
    nextBlock(minutes),
    ...(log === null ? [] : [paragraph(words.notesSay, 'muted')]),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
