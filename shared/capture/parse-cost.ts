import type { Element } from '../model/content-types';
import type { CapturePart, Reading, ReadingContext } from './capture';
import { findElements, indexOf, takenFrom } from './element-index';
import { asSentence } from './fold-text';
import { parseElement } from './parse-element';
import { problems } from './problems';
import { elementWords } from './specification';
import { saysUnclearAmount } from './sums-of-money';
import { tokenise } from './tokens';

const costs = /^(.+?)\s+(?:kost|kosten|costs?)\s+(?:(?:nu|toch|maar|ongeveer|now|about)\s+)*(\S.*)$/isu;

/**
 * Reads "Wonen kost 110 mln" as the amount of a task on the map, like "opgave: Wonen 110 mln". Null when no task is
 * surely meant, or when the words behind the verb say no amount of which the map does not know yet.
 */
export function parseCost(text: string, context: ReadingContext): Reading | null {
  const [, name = '', amount = ''] = text.match(costs) ?? [];
  const task = taskCalled(name, context);
  if (task === undefined) return null;
  const { language } = context.settings;
  if (saysUnclearAmount(tokenise(amount), language)) {
    const problem = problems[language].oneAmount(`${task.name} ${language === 'nl' ? 'kost' : 'costs'} 240 mln`);
    return { reading: 'change', commands: [], preview: [chipOf(task)], problem, text: asSentence(text) };
  }
  // Behind "kost" a ton is money, behind the name of a task it is a weight.
  const euros = amount.replace(/(\S\s+ton)[.!\s]*$/iu, '$1 euro');
  const line = `${elementWords[language].task[0]}: ${task.name} ${euros}`;
  const reading = parseElement(line, tokenise(line), context);
  const [command] = reading?.commands ?? [];
  if (reading === null || command?.type !== 'updateElement' || command.id !== task.id) return null;
  const sentence = asSentence(text);
  return { ...reading, commands: [{ ...command, text: sentence }], text: sentence };
}

const chipOf = ({ id, name, kind }: Element): CapturePart => ({ kind: 'existing', text: name, elementKind: kind, id });

/** The one task that these words mean; undefined when there is none, or two that they mean as much. */
export function taskCalled(name: string, { content }: ReadingContext): Element | undefined {
  const [first, second] = findElements(indexOf(content), name).filter(
    ({ element, score }) => element.kind === 'task' && score >= takenFrom,
  );
  const isTied = second !== undefined && first !== undefined && first.score - second.score < 0.05;
  return isTied ? undefined : first?.element;
}
