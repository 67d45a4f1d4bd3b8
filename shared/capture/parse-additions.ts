import type { Command } from '../commands/command';
import type { ReadingContext } from './capture';
import type { FollowUp } from './follow-up';
import { agreedWords, readParts, saysStep } from './parse-agreement';
import { readLegitimacy } from './parse-legitimacy';

/**
 * Reads what is said of a decision after the table agreed: "voorbehoud LVVN: eerst overleg; Provinciale Staten besluit 9
 * feb", with or without the word "akkoord" in front once more. Null for a decision that was not agreed on, and for what
 * cannot be added any more, such as conditions.
 */
export function readAdditions(id: string, rest: string, context: ReadingContext): FollowUp | null {
  if (context.content.decisions.get(id)?.status !== 'agreed_at_table') return null;
  const said = rest.match(agreedWords)?.[1] ?? rest;
  const isMade = /^(?:voorbehoud|reservation)\b/iu.test(rest);
  const isStep = saysStep(rest) && readLegitimacy(id, rest, context) === null;
  if (said === rest && !isMade && !isStep) return null;
  const agreement = readParts(said, context);
  if (typeof agreement === 'string') return { kind: 'problem', problem: agreement };
  const { reservations, steps, notNeeded, conditions } = agreement;
  if (notNeeded !== undefined || conditions !== undefined) return null;
  const commands: Command[] = [
    ...(reservations.length === 0 ? [] : [{ type: 'reserveDecision' as const, id, reservations }]),
    ...steps.map(({ body, kind, status, due }) => ({
      type: 'recordLegitimacy' as const,
      decision: id,
      body,
      kind,
      status,
      ...(due == null ? {} : { due }),
    })),
  ];
  return commands.length === 0
    ? null
    : { kind: 'commands', commands, said: agreement.said, hint: agreement.remarks[0] ?? null };
}
