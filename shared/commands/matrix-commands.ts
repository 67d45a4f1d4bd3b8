import { contentOf } from '../model/content-of';
import type { Document } from '../register/document';
import type { JsonValue } from '../values/json';
import { accept, refuse } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import type { Drafted } from './draft';
import { filledText } from './field-rules';
import { newRelations } from './list-commands';
import { createRelation } from './relation-commands';
import { chosenRelations, removals } from './removal-commands';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * Takes over a matrix of roles that somebody brought: relations that it gives and relations that it takes away, among
 * elements that are there. One act, so that one undo takes it back. As a whole or not at all.
 */
export function takeMatrix(document: Document, command: Of<'takeMatrix'>, context: CommandContext): Drafted {
  const named = filledText(command.matrix, 'matrix');
  if (!named.ok) return named;
  const content = contentOf(document);
  const removed = chosenRelations(content, command.removed);
  if (!removed.ok) return removed;
  const added = newRelations(document, command.relations, (id) => content.elements.get(id), context);
  if (!added.ok) return added;
  const writes = [
    ...removals(document, [...removed.value.values()].flat(), []),
    ...added.value.flatMap((relation) => createRelation(document, relation)),
  ];
  if (writes.length === 0) return refuse({ code: 'no_change' });
  return accept({
    type: 'matrix.taken',
    data: {
      matrix: command.matrix,
      relations: added.value as unknown as JsonValue,
      removed: command.removed,
    },
    text: sentences[context.language].matrixTaken(command.matrix, added.value.length, removed.value.size),
    writes,
  });
}
