import { joinedNames } from '../../i18n/joined-names';
import { stated } from '../course/sentence';
import type { Block, Run } from '../document/document-blocks';
import { paragraph } from '../document/document-blocks';
import { sentence } from '../document/document-texts';
import { minutesWords } from '../document/minutes-words';
import type { Minutes } from '../minutes';
import { shortWords } from './short-words';
import { type NoteOf, sourcedRuns } from './sourced-runs';

/** How the talk went: a paragraph per item of the agenda, and which items have none. */
export function courseBlocks({ course, proceedings, language, spoken }: Minutes, noteOf: NoteOf): readonly Block[] {
  const words = shortWords[language];
  const blocks = course.map(({ kind, no, title, sentences }): Block => {
    const heading = kind === 'between' ? words.between : kind === 'outside' ? words.outside : null;
    const name = title.trim() === '' ? minutesWords[language].withheldTitle(no ?? 0) : sentence(title);
    const typed = title.trim() === '' ? { text: name } : stated(name, spoken, language);
    const label: readonly Run[] =
      heading === null ? [{ text: `${no}. ` }, typed, { text: ' ' }] : [{ text: `${heading} ` }];
    const strong = label.map((run): Run => ({ ...run, strong: true }));
    const joined: readonly Run[] =
      spoken === language ? [{ text: strong.map(({ text }) => text).join(''), strong: true }] : strong;
    return { kind: 'paragraph', runs: [...joined, ...sourcedRuns(sentences, noteOf)] };
  });
  const told = new Set(course.map(({ no }) => no));
  const quiet = proceedings.flatMap((part) => (part.kind === 'item' && !told.has(part.item.no) ? [part.item.no] : []));
  if (blocks.length === 0) return [paragraph(words.noCourse)];
  const numbers = joinedNames(quiet.map(String), language);
  return [...blocks, ...(quiet.length === 0 ? [] : [paragraph(words.quietItems(numbers, quiet.length > 1), 'muted')])];
}
