import { terms } from '../i18n/terms';
import type { StepResult } from '../model/vocabulary';
import type { ReadingContext } from './capture';
import { dateRemark, dayInWords } from './date-remarks';
import { readDate } from './dates';
import type { FollowUp } from './follow-up';
import { partyNamed } from './parse-agreement';
import { problems } from './problems';
import { type Token, textOf, tokenise, trimMarks } from './tokens';

const resultWords: Readonly<Record<string, StepResult>> = {
  vastgesteld: 'adopted',
  adopted: 'adopted',
  gewijzigd: 'amended',
  amended: 'amended',
  afgewezen: 'rejected',
  rejected: 'rejected',
};
const doneWords = new Set(['afgerond', 'geinformeerd', 'informed', 'done', 'completed']);
const plannedWords = new Set(['gepland', 'behandelt', 'behandelen', 'planned', 'discusses', 'discuss']);

/** Reads what a body did with a decision: "Provinciale Staten vastgesteld op 9 feb", "gemeenteraden gepland 20 april". */
export function readLegitimacy(id: string, rest: string, context: ReadingContext): FollowUp | null {
  const tokens = trimMarks(tokenise(rest));
  const at = tokens.findIndex(
    (token, position) =>
      position > 0 &&
      token.kind === 'word' &&
      (Object.hasOwn(resultWords, token.folded) || doneWords.has(token.folded) || plannedWords.has(token.folded)),
  );
  if (at < 1) return null;
  const { language, today } = context.settings;
  const isPlanned = plannedWords.has(tokens[at]?.folded ?? '');
  const result = resultWords[tokens[at]?.folded ?? ''];
  const body = partyNamed(rest, withoutLinks(tokens.slice(0, at)), context);
  if (typeof body === 'string') return { kind: 'problem', problem: body };
  const after = tokens
    .slice(at + 1)
    .filter((token) => !/^(?:op|on|voor|by|vastgesteld|het|dit|it|this)$/.test(token.folded));
  const found = after.length === 0 ? null : readDate(after, 0, today, isPlanned ? 'ahead' : 'behind');
  const words = textOf(rest, after);
  const texts = problems[language];
  if (after.length > 0 && (found?.kind !== 'date' || found.length !== after.length)) {
    return {
      kind: 'problem',
      problem: found?.kind === 'impossible' ? texts.impossibleDate(words) : texts.vagueDate(words),
    };
  }
  const date = found?.kind === 'date' ? found.date : undefined;
  const dated = date === undefined ? {} : isPlanned ? { due: date } : { on: date };
  const status = isPlanned ? ('planned' as const) : ('done' as const);
  const shown = result === undefined ? terms[language].stepStatus[status] : terms[language].stepResult[result];
  return {
    kind: 'command',
    command: {
      type: 'recordLegitimacy',
      decision: id,
      body: body.id,
      status,
      ...dated,
      ...(result === undefined ? {} : { result }),
    },
    said: [
      { kind: 'existing', text: body.name, elementKind: body.kind, id: body.id },
      { kind: 'field', text: date === undefined ? shown : `${shown}, ${dayInWords(date, language)}` },
    ],
    hint: date === undefined ? null : dateRemark(date, words, context.settings, isPlanned ? 'ahead' : 'behind'),
  };
}

/** "Provinciale Staten *hebben het* vastgesteld" is said as well. */
function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  let own = trimMarks(tokens);
  while (own.length > 1 && /^(?:heeft|hebben|het|is|zijn|dit|has|have|it)$/.test(own.at(-1)?.folded ?? ''))
    own = own.slice(0, -1);
  return own;
}
