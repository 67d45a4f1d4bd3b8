import { contentOf } from '../model/content-of';
import type { LegitimacyStep } from '../model/content-types';
import { type Document, keyOf } from '../register/document';
import { accept, refuse } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, firstRefusal, requireAlive, setFields } from './draft';
import { checkFields, stepRules } from './field-rules';
import { newId } from './new-id';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * News from a competent body. It goes to the step of that body and kind, else to that body's first open step; an absent
 * date or result keeps what was there (rulings). A body without a step gets one when the kind is known.
 */
export function recordLegitimacy(
  document: Document,
  command: Of<'recordLegitimacy'>,
  context: CommandContext,
): Drafted {
  const { decision: id, body, kind, status, on, due, result } = command;
  const content = contentOf(document);
  const decision = content.decisions.get(id);
  if (decision === undefined) return refuse({ code: 'unknown_reference', field: 'decision', id });
  const refusal = firstRefusal(
    requireAlive(document, keyOf('element', body), 'body', body),
    checkFields(stepRules, { kind, status, on, due, result }, ['status']),
  );
  if (refusal !== undefined) return refuse(refusal);
  const steps = [...content.steps.values()].filter((step) => step.decision === id).sort((a, b) => a.order - b.order);
  const step = stepFor(steps, body, kind);
  if (step === undefined && kind === undefined) return refuse({ code: 'missing_field', field: 'kind' });
  const fields = { status, on, due, result };
  const order = (steps.at(-1)?.order ?? -1) + 1;
  return accept({
    type: 'legitimacy.recorded',
    data: {
      decision: id,
      body,
      ...(kind === undefined ? {} : { kind }),
      status,
      ...(on === undefined ? {} : { on }),
      ...(due === undefined ? {} : { due }),
      ...(result === undefined ? {} : { result }),
    },
    text: sentences[context.language].legitimacyRecorded(content.elements.get(body)?.name ?? body, decision.no, status),
    writes:
      step === undefined
        ? create(document, keyOf('step', newId(id, context.dot)), { decision: id, body, kind, order, ...fields })
        : setFields(document, keyOf('step', step.id), fields),
  });
}

function stepFor(
  steps: readonly LegitimacyStep[],
  body: string,
  kind: LegitimacyStep['kind'] | undefined,
): LegitimacyStep | undefined {
  const ofBody = steps.filter((step) => step.body === body);
  const exact = kind === undefined ? undefined : ofBody.find((step) => step.kind === kind);
  const open = ofBody.find((step) => step.status !== 'done');
  return exact ?? open ?? (kind === undefined ? ofBody[0] : undefined);
}
