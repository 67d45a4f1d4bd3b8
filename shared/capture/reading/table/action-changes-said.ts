import type { Command } from '../../../commands/command';
import type { Action } from '../../../model/content-types';
import type { CapturePart, ReadingContext } from '../../capture';
import { asSentence, fillerWords, foldText } from '../../fold-text';
import type { Sentence } from '../../grammar/spans';
import { namedIn } from '../clauses';
import type { Candidate } from '../relations-said';

const done =
  /\b(?:is (?:klaar|gedaan|af|afgerond|done|finished|complete|completed)|kan van de lijst|afgevinkt|afgehandeld|(?:has|have) been done|is gereed|hebben we gedaan|ticked off)\b/iu;
const dropped =
  /\b(?:hoeft niet meer|vervalt|vervallen|niet meer nodig|schrappen|no longer needed|not needed any ?more|is dropped|drop)\b/iu;
const moved =
  /\b(?:schuift|verschoven|verplaatst|naar|uitstel|moves?|moved|postponed|pushed|wordt|becomes|instead)\b/iu;

/** "Waterbalans is klaar", "de kaart hoeft niet meer", "the noise map moves to 1 September": an open action by its words. */
export function actionChangesSaid(sentence: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const { line, spans } = sentence;
  if (line.trim().endsWith('?')) return null;
  const [isDone, isDropped] = [done.test(line), dropped.test(line)];
  const day = spans.flatMap((span) => (span.type === 'date' && span.date.kind === 'date' ? [span.date.date] : []))[0];
  const isMoved = day !== undefined && moved.test(line);
  if (!isDone && !isDropped && !isMoved) return null;
  const action = actionMeant(sentence, context);
  if (action === null) return null;
  const text = asSentence(line);
  const command: Command = isDropped
    ? { type: 'cancelAction', id: action.id, text }
    : isDone
      ? { type: 'completeAction', id: action.id, on: context.settings.today, text }
      : { type: 'updateAction', id: action.id, set: { due: day as string }, text };
  const preview: CapturePart[] = [
    { kind: 'text', text: `${action.no} ${action.text}` },
    ...(isMoved ? [{ kind: 'field' as const, text: day as string }] : []),
  ];
  return [{ reading: { reading: 'followUp', commands: [command], preview, problem: null, text }, doubts: ['rival'] }];
}

/** The one open action of which telling words are said; that of a party that is named goes first. */
function actionMeant(sentence: Sentence, { content }: ReadingContext): Action | null {
  const said = new Set(wordsOf(sentence.line));
  const named = new Set(
    namedIn(sentence).flatMap(({ span }) =>
      span.type === 'name' ? span.matches.map(({ element }) => element.id) : [],
    ),
  );
  const scored = [...content.actions.values()]
    .filter(({ status }) => status === 'open')
    .map((action) => {
      const own = wordsOf(action.text);
      const shared = own.filter((word) => said.has(word)).length;
      return { action, score: shared + (named.has(action.owner) && shared > 0 ? 1 : 0) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score);
  const [best, second] = scored;
  return best === undefined || (second !== undefined && second.score === best.score) ? null : best.action;
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .replace(/[.,;:!?]/g, ' ')
    .split(' ')
    .filter((word) => word.length > 3 && !fillerWords.has(word));
