import { describe, expect, it } from 'vitest';
import { foldedText, isWordIn, spellingsOf } from '../../../shared/model/spoken-names';

const isNamed = (name: string, text: string): boolean =>
  spellingsOf(name).some((spelling) => isWordIn(spelling, foldedText(text)));

describe('R-HALL-21 a name is found however it is typed', () => {
  it.each([
    ['Energiecoöperatie', 'Gesprek met de energiecooperatie.'],
    ['Energiecooperatie', 'De ENERGIE-COÖPERATIE'],
    ['Noord-Zuidlijn', 'Waar komt de Noord Zuidlijn?'],
    ['Noord-Zuidlijn', 'De Noordzuidlijn gaat door.'],
    ['Noord Zuidlijn', 'De noord–zuidlijn'],
    ['’t Zwijn', "Bezoek aan 't Zwijn"],
    ["'t Zwijn", 'Bezoek aan ‘t zwijn'],
    ["Auto's BV", 'Van Auto’s BV en van autos bv'],
    ['Jan', "Jan's plan"],
    ['Bedrijf Zwijg BV', 'Uitbreiding Bedrijf-Zwijg B.V.'],
    ['Zwijg-Zwaag B.V.', 'van Zwijg Zwaag BV'],
    ['Zwijg (fictief)', 'Dat zei Zwijg.'],
    ['IJsvereniging', 'De ĳsvereniging'],
    ['Efficiëntie', 'E\u00adfﬁcie\u0308n\u200btie'],
    ['R&D', 'Bij R & D.'],
    ['Q', 'Gesprek met Q'],
    ['Q', 'Q’s aanbod'],
  ])('%s in “%s”', (name, text) => {
    expect(isNamed(name, text)).toBe(true);
  });

  it.each([
    ['Q', 'Quarantaine in Qatar'],
    ['Rijk', 'Rijkswaterstaat'],
    ['Dam', 'Amsterdam'],
    ['R&D', 'De RD van Lelystad'],
    ['Zwijg', 'Zwijgen'],
    ['—', 'Een zin — en nog een'],
  ])('%s not in “%s”', (name, text) => {
    expect(isNamed(name, text)).toBe(false);
  });
});
