import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { amountIn } from '../../../shared/lists/list-cells';
import { contentBefore } from './example-content';

const example = contentBefore('ses-1', 74);

function read(line: string, language: 'nl' | 'en' = 'nl'): Capture {
  return parseCapture(line, example, { language, today: '2021-12-02', newId: (kind) => `new-${kind}` });
}

describe('R-SAY-5 an amount of money', () => {
  it.each([
    ['60 mln', 60],
    ['60 mln euro', 60],
    ['60 miljoen', 60],
    ['€ 60 mln', 60],
    ['2,5 mln', 2.5],
    ['€ 24.370,5', 0.0243705],
    ['€ 60.000.000', 60],
    ['€ 60.000.000,-', 60],
    ['€ 1 250 000', 1.25],
    ['1 250 000 euro', 1.25],
    ['500.000 euro', 0.5],
    ['1,2 miljard', 1200],
    ['5 ton euro', 0.5],
    ['€ 5 ton', 0.5],
    ['anderhalf miljoen', 1.5],
    ['een half miljoen', 0.5],
    ['twintig miljoen euro', 20],
    ['60M', 60],
  ])('%s is %d million behind the name of an instrument, and behind a verb', (said, millions) => {
    expect(read(`middelen: Woningbouwimpuls ${said}`).commands).toMatchObject([
      { type: 'addElement', element: { name: 'Woningbouwimpuls', instrumentKind: 'means', amountMln: millions } },
    ]);
    expect(read(`IPO financiert Wonen ${said}`).commands).toMatchObject([{ relation: { amountMln: millions } }]);
    expect(read(`opgave: Haven ${said}`).commands).toMatchObject([{ element: { estimatedCostMln: millions } }]);
  });

  it.each(['€ 24.370,5', '2,5 mln', '60 miljoen', '€ 60.000.000', '€ 1 250 000', '500.000 euro', '70 mln €'])(
    '%s is what a list with that cell says',
    (said) => {
      const [command] = read(`middelen: Fonds ${said}`).commands;
      const amount = command?.type === 'addElement' ? command.element['amountMln'] : undefined;
      expect(amount).toBe(amountIn(said, undefined));
    },
  );

  it.each([
    ['€ 24.370,5', '24.370,5 euro'],
    ['2,345 mln', '2.345.000 euro'],
    ['2,5 mln', '2,5 mln euro'],
    ['1,2 miljard', '1.200 mln euro'],
  ])('%s is shown with nothing rounded away: %s', (said, shown) => {
    expect(read(`middelen: Fonds ${said}`).preview[1]?.text).toBe(shown);
    expect(read(`IPO financiert Wonen ${said}`).preview.at(-1)?.text).toBe(shown);
  });

  it('changes that of an instrument on the map', () => {
    expect(read('middelen: Langjarig budget zonder schotten 100 mln').commands).toMatchObject([
      { type: 'updateElement', id: 'i-geld', set: { amountMln: 100 } },
    ]);
  });

  it.each([
    ['middelen: Woningbouwimpuls 60 mln van het Rijk', { amountMln: 60 }],
    ['middelen: Woningbouwimpuls 60 mln 2026-2030 van Rijk', { amountMln: 60, years: '2026-2030' }],
    ['means: Woningbouwimpuls 60 mln from Rijk', { amountMln: 60 }],
  ])('is paid by who is named behind it: %s', (line, values) => {
    const [command, ...more] = read(line).commands;
    expect(more).toEqual([]);
    expect(command).toMatchObject({
      type: 'addRelation',
      relation: { kind: 'funds', from: 's-rijk', to: 'new-instrument', ...values },
      newElements: [{ name: 'Woningbouwimpuls', instrumentKind: 'means' }],
    });
    // Who pays holds the amount: said twice, one of them would soon be old.
    expect(command).not.toHaveProperty('newElements.0.amountMln');
  });

  it('is paid for an instrument on the map as well', () => {
    expect(read('middelen: Langjarig budget zonder schotten 100 mln van Rijk').commands).toEqual([
      expect.objectContaining({ relation: { kind: 'funds', from: 's-rijk', to: 'i-geld', amountMln: 100 } }),
    ]);
  });

  it.each([
    ['middelen: Fonds 60-70 mln', 'middelen: Voorbeeld 240 mln'],
    ['middelen: Fonds 60 mln per jaar', 'middelen: Voorbeeld 240 mln'],
    ['opgave: Haven 60 mln per jaar', 'opgave: Voorbeeld 240 mln'],
    ['Wonen kost 60 mln per jaar', 'Wonen kost 240 mln'],
    ['Rijk financiert Wonen 60-70 mln', 'Rijk financiert … 240 mln 2027-2030'],
    ['Rijk betaalt 60 tot 70 mln aan Wonen', 'Rijk financiert … 240 mln 2027-2030'],
    ['Rijk financiert Wonen 60 mln per jaar', 'Rijk financiert … 240 mln 2027-2030'],
  ])('is asked for where it is not one amount: %s', (line, example) => {
    expect(read(line).problem).toBe(`Welk bedrag is het? Typ één bedrag, voor alle jaren samen: ${example}`);
    expect(read(line).commands).toEqual([]);
  });

  it('says that who pays is not on the map, which is not about the amount', () => {
    expect(read('middelen: Fonds 60 mln van Shell').problem).toBe(
      'Shell staat niet als partij op de kaart. Noem een partij die er staat, of typ eerst: partij: Shell',
    );
    expect(read('middelen: Fonds 60 mln van Wonen').problem).toContain('Wonen is geen partij');
  });

  it('asks who pays where years are said of an instrument alone', () => {
    expect(read('middelen: Fonds 60 mln 2026-2030').problem).toBe(
      'Jaren horen bij wie betaalt. Typ die erachter: middelen: Fonds 60 mln 2026-2030 van Rijk',
    );
  });

  it.each([
    ['middelen: "Fonds 60 mln"', 'Fonds 60 mln'],
    ['opgave: Reductie 5 ton CO2', 'Reductie 5 ton CO2'],
  ])('is none between quotes, and none where it is a weight: %s', (line, name) => {
    const [command] = read(line).commands;
    expect(command).toMatchObject({ type: 'addElement', element: { name } });
    expect(command).not.toHaveProperty('element.amountMln');
    expect(command).not.toHaveProperty('element.estimatedCostMln');
  });

  it('is no payment in a remark', () => {
    expect(read('Grootstad geeft aan dat 60 tot 70 mln nodig is').reading).toBe('note');
  });
});
