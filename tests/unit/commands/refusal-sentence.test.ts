import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../shared/commands/refusal';
import { refusalSentence } from '../../../shared/commands/refusal-sentence';
import { relationKinds } from '../../../shared/model/relation-kinds';
import { actionStatuses, decisionStatuses, elementKinds, questionStatuses } from '../../../shared/model/vocabulary';

/** One of each code; the record makes a forgotten code a type error. */
const oneOfEach: { readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }> | { readonly code: Code } } = {
  pair_not_allowed: { code: 'pair_not_allowed', kind: 'leads', from: 'goal', to: 'task' },
  self_relation: { code: 'self_relation', name: 'Wonen' },
  relation_exists: { code: 'relation_exists', kind: 'authorised_for', from: 'Provincie', to: 'Wonen' },
  missing_field: { code: 'missing_field', field: 'hectares' },
  invalid_value: { code: 'invalid_value', field: 'estimatedCostMln', value: 'veel' },
  unknown_reference: { code: 'unknown_reference', field: 'stakeholder', id: 'Gemeente' },
  already_exists: { code: 'already_exists', id: '2021-03' },
  not_found: { code: 'not_found', id: 'Wonen' },
  fixed_field: { code: 'fixed_field', field: 'kind' },
  wrong_status: { code: 'wrong_status', what: '2021-03', status: 'agreed_at_table' },
  name_too_long: { code: 'name_too_long' },
  text_too_long: { code: 'text_too_long' },
  empty_name: { code: 'empty_name' },
  empty_text: { code: 'empty_text' },
  no_open_session: { code: 'no_open_session' },
  session_open: { code: 'session_open' },
  session_closed: { code: 'session_closed' },
  nothing_to_undo: { code: 'nothing_to_undo' },
  nothing_to_redo: { code: 'nothing_to_redo' },
  changed_since: { code: 'changed_since', text: 'Wonen heet voortaan Woningbouw.' },
  used_since: { code: 'used_since', text: 'Provincie trekt Wonen.' },
  outcome_not_agreed: { code: 'outcome_not_agreed', outcome: 'misschien' },
  conflict_before: { code: 'conflict_before' },
  no_change: { code: 'no_change' },
  looking_back: { code: 'looking_back' },
  names_off: { code: 'names_off' },
  not_saved: { code: 'not_saved', reason: 'De schijf is vol. Maak ruimte vrij.' },
};
const refusals = Object.values(oneOfEach) as readonly Refusal[];

/** Words of the code, and words that the glossary keeps off the screen. */
const codeWords = /_|undefined|null|\[object|\b[a-z]+[A-Z]\w*/;
const unwantedWords = /\b(node|edge|graph|stakeholder|deadline|burger|probleem)\b/i;

describe('a refusal', () => {
  it.each(refusals)('R-CMD-2 $code is a plain sentence in both languages', (refusal) => {
    for (const language of ['nl', 'en'] as const) {
      const sentence = refusalSentence(refusal, language);
      expect(sentence).toMatch(/^["A-Z0-9].{6,}[.!]$/);
      expect(sentence).not.toMatch(codeWords);
      expect(sentence).not.toMatch(unwantedWords);
    }
  });

  it('R-CMD-2 says in Dutch what it says in English, in other words', () => {
    for (const refusal of refusals) {
      if (refusal.code === 'not_saved') continue;
      expect(refusalSentence(refusal, 'nl')).not.toBe(refusalSentence(refusal, 'en'));
    }
  });

  it('R-REL-1 names what is possible instead, for every pair that is not allowed', () => {
    for (const kind of relationKinds) {
      for (const from of elementKinds) {
        for (const to of elementKinds) {
          const sentence = refusalSentence({ code: 'pair_not_allowed', kind, from, to }, 'nl');
          expect(sentence).toMatch(
            /Wel mogelijk: .+\.$|Tussen deze twee bestaat geen relatie; kies een ander onderdeel\.$/,
          );
        }
      }
    }
    expect(refusalSentence({ code: 'pair_not_allowed', kind: 'leads', from: 'task', to: 'zone' }, 'nl')).toContain(
      'Wel mogelijk: vraagt ruimte in.',
    );
  });

  it('R-CMD-2 has a word for every state in which something can be', () => {
    for (const status of [...decisionStatuses, ...actionStatuses, ...questionStatuses]) {
      for (const language of ['nl', 'en'] as const) {
        const sentence = refusalSentence({ code: 'wrong_status', what: 'A1', status }, language);
        expect(sentence).not.toContain('_');
        if (language === 'nl' && status !== 'open') expect(sentence).not.toContain(` ${status}.`);
      }
    }
  });

  it('R-CMD-2 quotes no more than a line of what was typed', () => {
    const refusal: Refusal = { code: 'invalid_value', field: 'due', value: 'x'.repeat(10_000) };
    expect(refusalSentence(refusal, 'nl').length).toBeLessThan(200);
  });
});
