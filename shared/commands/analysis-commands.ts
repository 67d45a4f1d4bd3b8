import { contentOf } from '../model/content-of';
import { type Document, isAlive, keyOf } from '../register/document';
import { accept, refuse } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, setFields } from './draft';
import { checkFields, type FieldRule, nullable, text } from './field-rules';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

function between(least: number, most: number): FieldRule {
  return (value, field) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? accept(true)
      : refuse({ code: 'invalid_value', field, value: String(value) });
}

/** Scales of the stakeholder analysis (glossary section 7). */
export const analysisRules = {
  influence: nullable(between(1, 5)),
  interest: nullable(between(1, 5)),
  stance: nullable(between(-2, 2)),
  ring: nullable(text),
};

/** The facilitator's own scores of a party. The event says nothing of them: they live in the private kind `analysis`. */
export function scoreStakeholder(
  document: Document,
  command: Of<'scoreStakeholder'>,
  context: CommandContext,
): Drafted {
  if (contentOf(document).elements.get(command.stakeholder)?.kind !== 'stakeholder') {
    return refuse({ code: 'unknown_reference', field: 'stakeholder', id: command.stakeholder });
  }
  const checked = checkFields(analysisRules, command.set);
  if (!checked.ok) return checked;
  const key = keyOf('analysis', command.stakeholder);
  return accept({
    type: 'analysis.scored',
    data: {},
    text: sentences[context.language].analysisScored,
    writes: isAlive(document.entities.get(key))
      ? setFields(document, key, command.set)
      : create(document, key, command.set),
  });
}
