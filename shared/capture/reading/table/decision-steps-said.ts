import type { Command } from '../../../commands/command';
import type { Decision } from '../../../model/content-types';
import type { CapturePart, ReadingContext } from '../../capture';
import { asSentence } from '../../fold-text';
import type { Sentence } from '../../grammar/spans';
import { decisionSteps } from '../../lexicon/decision-words';
import type { Candidate, DoubtKind } from '../relations-said';
import { decisionsOnTable } from '../stance-said';

/** "Aangenomen", "2026-01 is van tafel", "het voorstel houden we aan tot na de zomer": what becomes of what is proposed. */
export function decisionStepsSaid({ line }: Sentence, context: ReadingContext): readonly Candidate[] | null {
  const text = line.trim().replace(/[.!]+$/u, '');
  if (text.endsWith('?')) return null;
  const numbered = /\b(?:19|20)\d\d-\d{2}\b/u.exec(text)?.[0];
  const all = [...context.content.decisions.values()];
  const decision = numbered === undefined ? decisionsOnTable(context)[0] : all.find(({ no }) => no === numbered);
  if (decision === undefined || decision.status !== 'proposed') return null;
  for (const [step, pattern, isSure] of decisionSteps) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const doubts: DoubtKind[] = isSure || numbered !== undefined ? [] : ['rival'];
    const commands = commandsOf(step, decision, found.groups?.['until'], asSentence(line));
    if (commands === null) return null;
    const preview: CapturePart[] = [
      { kind: 'field', text: decision.no },
      { kind: 'text', text: decision.text },
    ];
    return [{ reading: { reading: 'followUp', commands, preview, problem: null, text: asSentence(line) }, doubts }];
  }
  return null;
}

function commandsOf(
  step: (typeof decisionSteps)[number][0],
  { id }: Decision,
  until: string | undefined,
  text: string,
): readonly Command[] | null {
  switch (step) {
    case 'taken':
      return [{ type: 'takeDecision', id, legitimacySteps: [], text }];
    case 'withdrawn':
      return [{ type: 'withdrawDecision', id, text }];
    case 'rejected':
      return [{ type: 'rejectDecision', id, text }];
    default:
      return until === undefined || until.trim() === ''
        ? null
        : [{ type: 'deferDecision', id, until: until.trim(), text }];
  }
}
