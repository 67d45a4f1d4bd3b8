import { describe, expect, it } from 'vitest';
import { wordingAdvice, wordingFlaws } from '../../../shared/capture/decision-wording';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { contentWith, party } from '../checks/small-table';

const content = contentWith([
  party('p', 'province', { name: 'Provincie' }),
  party('g', 'municipality', { name: 'Gemeente Grootstad' }),
]);

describe('advice on the wording of a decision (R-DEC-5)', () => {
  it.each([
    ['De tafel bouwt eerst binnen de Stadsrand.', []],
    ['Grootstad maakt voor 1 mei een bouwplanning.', []],
    ['The table asks the Rijk for one budget.', []],
    ['Er wordt gekeken naar de mogelijkheden voor wonen.', ['vague', 'nobody']],
    ['De provincie gaat kijken of het past.', ['vague']],
    ['De tafel vindt dat er nog wordt nagedacht over water.', ['vague']],
    ['Provincie will be looked into.', ['vague']],
    ['The options will be explored.', ['vague', 'nobody']],
    ['Eerst waterberging, dan bouwen.', ['nobody']],
    ['De tafel bouwt eerst. De provincie betaalt.', ['several']],
    ['De tafel werkt met de RES 1.0 en betaalt 1,5 mln.', []],
    [`De tafel ${'doet veel '.repeat(13)}nu.`, ['too_long']],
    ['', []],
  ] as const)('%s', (text, flaws) => {
    expect(wordingFlaws(text, content)).toEqual(flaws);
  });

  it('is two sentences at most, and none when there is nothing to say', () => {
    const text = `Er wordt gekeken naar ${'van alles '.repeat(13)}hier. Dat is goed.`;
    expect(wordingFlaws(text, content)).toEqual(['vague', 'nobody', 'too_long', 'several']);
    expect(wordingAdvice(text, content, 'nl')).toBe(
      'Dit belooft geen resultaat. Schrijf wat er gebeurt, en wie het doet. 34 woorden: probeer het met 25.',
    );
    expect(wordingAdvice('De tafel bouwt eerst.', content, 'nl')).toBeNull();
    expect(wordingAdvice('First water, then houses.', content, 'en')).toMatch(/^It does not say who does it\./);
  });

  it('stands under the capture line and never stops Enter', () => {
    const settings = { language: 'nl', today: '2026-11-28', newId: () => 'x' } as const;
    const read = parseCapture('! afspraak: eerst waterberging, dan bouwen', content, settings, []);
    expect(read.problem).toBeNull();
    expect(read.commands).toHaveLength(1);
    expect(read.hint).toBe('Er staat niet wie het doet. Noem de partij, of begin met “De tafel”.');
  });
});
