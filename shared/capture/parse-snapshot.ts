import { longestName } from '../commands/field-rules';
import { sentences } from '../commands/sentences';
import { languages } from '../i18n/language';
import type { Reading, ReadingContext } from './capture';
import { foldText } from './fold-text';
import { problems } from './problems';
import { snapshotWords } from './specification';
import { quotedOrPlain } from './tokens';

/** Reads "momentopname: na het ruimtegesprek"; null when the line is something else. */
export function parseSnapshot(text: string, context: ReadingContext): Reading | null {
  const said = text.match(/^(\p{L}{1,16})\s*:(.*)$/su);
  const word = foldText(said?.[1] ?? '');
  if (said === null || !languages.some((language) => snapshotWords[language].includes(word))) return null;
  const { language } = context.settings;
  const name = quotedOrPlain(said[2] ?? '');
  const line = sentences[language].snapshotTaken(name);
  const base = { reading: 'snapshot' as const, text: line, preview: [{ kind: 'text' as const, text: name }] };
  if (name === '') return { ...base, preview: [], commands: [], problem: problems[language].noSnapshotName };
  if (name.length > longestName) return { ...base, commands: [], problem: problems[language].tooLong };
  return { ...base, commands: [{ type: 'takeSnapshot', snapshot: name }], problem: null };
}
