import { describe, expect, it } from 'vitest';
import { relationSentence, verbAround } from '../../../shared/i18n/relation-sentence';
import { terms } from '../../../shared/i18n/terms';
import { relationKinds } from '../../../shared/model/relation-kinds';

describe('R-SAY-13 the sentence of a relation', () => {
  it.each([
    ['Gemeente Polderdam', 'executes', 'Wonen', 'Gemeente Polderdam voert Wonen uit'],
    ['Gemeenteraden', 'executes', 'Wonen', 'Gemeenteraden voeren Wonen uit'],
    ['Planbureaus', 'provides', 'Nationale kennis', 'Planbureaus brengen Nationale kennis in'],
    ['Wonen', 'contributes_to', 'Meer woningen', 'Wonen draagt bij aan Meer woningen'],
    ['Wonen', 'claims_space', 'Stadsrand', 'Wonen vraagt ruimte in Stadsrand'],
  ])('%s %s %s', (from, kind, to, sentence) => {
    expect(relationSentence(from, kind, to, 'nl')).toBe(sentence);
  });

  it('keeps the words of an English verb together, and a kind that is not known as it is', () => {
    expect(relationSentence('Bigtown', 'executes', 'Housing', 'en')).toBe('Bigtown carries out Housing');
    expect(relationSentence('A', 'toString', 'B', 'nl')).toBe('A toString B');
  });

  it('says the whole verb, in every language, once', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const kind of relationKinds) {
        const { before, behind } = verbAround('Rijk', kind, language);
        expect([before, behind].filter(Boolean).join(' ')).toBe(terms[language].verb[kind]);
      }
    }
  });
});
