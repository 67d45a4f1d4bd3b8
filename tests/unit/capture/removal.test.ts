import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import { contentBefore, contentWith } from './example-content';

const example = contentBefore('ses-1', 74);

function read(line: string, language: 'nl' | 'en' = 'nl', content: Content = example): Capture {
  return parseCapture(line, content, { language, today: '2021-12-02', newId: (kind) => `new-${kind}` });
}
const said = (line: string, language: 'nl' | 'en' = 'nl'): readonly string[] =>
  read(line, language).preview.map(({ text }) => text);

describe('R-SAY-4 taking an element off the map', () => {
  it.each([
    'verwijder Wonen',
    'Verwijder: wonen.',
    'schrap de opgave Wonen',
    'haal wonen weg',
    'haal Wonen van de kaart af',
    'Wonen kan weg',
    'remove Wonen',
    'delete the task Wonen',
    'take Wonen off the map',
    'verwijder "Wonen"',
  ])('%s', (line) => {
    expect(read(line)).toMatchObject({ reading: 'removal', problem: null });
    expect(read(line).commands).toEqual([
      { type: 'removeElement', id: 't-wonen', text: '"Wonen" is van de kaart gehaald.' },
    ]);
  });

  it('says how many relations go along, and the first of them', () => {
    expect(said('verwijder Stadsrand')).toEqual([
      'Stadsrand',
      'van de kaart',
      'met 2 relaties',
      'Wonen vraagt ruimte in Stadsrand (210 hectare); Economie vraagt ruimte in Stadsrand (90 hectare)',
    ]);
    expect(said('remove Wonen', 'en').at(-1)).toBe(
      'Wonen depends on Stikstof; Wonen depends on Energie; Wonen depends on Grondinstrumentarium; and 14 more',
    );
  });

  it('says where the name stays, and what stood below it', () => {
    expect(read('verwijder Stadsrand').hint).toBe(
      'Stadsrand blijft genoemd in besluit 2021-03, V3, de relatie Wonen conflicteert met Economie (over ruimte, in Stadsrand). Dat verandert niet mee.',
    );
    expect(read('verwijder provincie').hint).toContain('Staan dan op zichzelf: Provinciale Staten.');
    expect(read('haal VNG weg').hint).toBeNull();
  });

  it('takes several as one act', () => {
    expect(read('verwijder Wonen en Economie').commands).toEqual([
      { type: 'removeElements', ids: ['t-wonen', 't-economie'], text: '2 onderdelen zijn van de kaart gehaald.' },
    ]);
  });

  it('keeps the reason, a decision by its number', () => {
    expect(read('schrap Wonen, want besluit 2021-03').commands).toEqual([
      {
        type: 'removeElement',
        id: 't-wonen',
        because: 'B3',
        text: '"Wonen" is van de kaart gehaald, want besluit 2021-03.',
      },
    ]);
    expect(read('remove Wonen because it is there twice', 'en').commands).toEqual([
      expect.objectContaining({
        because: 'it is there twice',
        text: '"Wonen" has been taken off the map, because it is there twice.',
      }),
    ]);
  });

  it.each(['schrap besluit 2021-99', 'scrap decision 2021-99', 'verwijder voorstel 2021-99'])(
    'says that a decision is not known, which is nothing to put on the map: %s',
    (line) => {
      expect(read(line).problem).toBe('2021-99 is niet bekend. Kijk in de lijst welk nummer het heeft.');
    },
  );

  it('asks where nothing, or more than one thing, is called so', () => {
    const twice = contentWith([
      { id: 's-u', kind: 'stakeholder', name: 'Provincie Utrecht' },
      { id: 's-z', kind: 'stakeholder', name: 'Provincie Zuid-Holland' },
      { id: 't-w', kind: 'task', name: 'Water' },
      { id: 'g-w', kind: 'goal', name: 'Water' },
    ]);
    expect(read('verwijder zwembad').problem).toBe(
      'zwembad staat niet op de kaart. Typ een naam die er staat, of zet die er eerst op.',
    );
    expect(read('verwijder Wonen en zwembad').problem).toContain('zwembad staat niet op de kaart');
    expect(read('verwijder provincie', 'nl', twice).problem).toBe(
      '"provincie" kan Provincie Utrecht of Provincie Zuid-Holland zijn. Typ de hele naam.',
    );
    expect(read('verwijder Provincie Utrecht', 'nl', twice).commands).toMatchObject([{ id: 's-u' }]);
    expect(read('verwijder doel Water', 'nl', twice).commands).toMatchObject([{ id: 'g-w' }]);
    expect(read('verwijder', 'nl').problem).toContain('Wat moet weg?');
    expect(read('remove', 'en').problem).toContain('What must go?');
  });

  it.each([
    'Dat kan weg',
    'De rotonde moet weg',
    'Kan Wonen weg?',
    'Verwijderen van de stuw kost tijd',
    'Verwijder de zin waarin staat dat de provincie volgend jaar samen met het Rijk en alle gemeenten gaat kijken naar wonen',
  ])('takes nothing away for a remark: %s', (line) => {
    expect(['note', 'question']).toContain(read(line).reading);
  });
});

describe('R-SAY-4 taking a relation away', () => {
  it.each([
    ['schrap relatie Provincie trekt stikstof', 'r-071'],
    ['verwijder relatie: Provincie trekt stikstof', 'r-071'],
    ['verwijder Provincie stuwt Wonen', 'r-069'],
    ['haal de claim van Energie op de Zandrug weg', 'r-064'],
    ['de claim van energie op de Zandrug vervalt', 'r-064'],
    ['verwijder relatie tussen Wonen en het Rijk', 'r-033'],
    ['schrap de bijdrage van Rijk aan Wonen', 'r-033'],
    ['verwijder de trekker van Wonen', 'r-068'],
    ['delete relation Provincie leads stikstof', 'r-071'],
    ['remove the claim of Energie on Zandrug', 'r-064'],
    ['schrap relatie IPO vraagt aan Rijk: langjarig commitment', 'r-025'],
  ])('%s', (line, id) => {
    expect(read(line).problem).toBeNull();
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'removeRelation', id })]);
  });

  it('tells it as it was, with the reason', () => {
    const { commands, preview } = read('schrap relatie Provincie trekt stikstof, want besluit 2021-03');
    expect(commands).toEqual([
      {
        type: 'removeRelation',
        id: 'r-071',
        because: 'B3',
        text: 'Verwijderd: Provincie Voorbeeldland (fictief) trekt Stikstof, want besluit 2021-03.',
      },
    ]);
    expect(preview.map(({ text }) => text)).toEqual([
      'Provincie Voorbeeldland (fictief)',
      'trekt',
      'niet meer',
      'Stikstof',
    ]);
  });

  it.each([
    ['verwijder alle relaties van Economie', 6, 'van "Economie"'],
    ['verwijder alle claims van Wonen', 2, 'van "Wonen"'],
    ['delete all requests between IPO and Rijk', 4, 'tussen "IPO" en "Rijk"'],
  ])('takes all that are meant, and says how many and whose: %s', (line, count, whose) => {
    const [command] = read(line).commands;
    expect(command).toMatchObject({ type: 'removeRelations', text: `Er zijn ${count} relaties ${whose} verwijderd.` });
    expect(command?.type === 'removeRelations' && command.ids.length).toBe(count);
    expect(read(line).preview[0]).toMatchObject({ kind: 'field', text: `${count} relaties` });
  });

  it('asks which one, in lines that can be typed', () => {
    const { problem } = read('verwijder de claim van Wonen');
    expect(problem).toBe(
      'Er zijn er meer: Wonen vraagt ruimte in Stadsrand (210 hectare); Wonen vraagt ruimte in Zandrug (60 hectare). Typ welke: verwijder relatie Wonen vraagt ruimte in Stadsrand. Of verwijder alle claims van Wonen.',
    );
    expect(read('verwijder relatie Wonen vraagt ruimte in Stadsrand').commands).toMatchObject([{ id: 'r-047' }]);
  });

  it.each([
    [
      'verwijder relatie Provincie trekt Wonen',
      'Dit staat niet op de kaart: Provincie Voorbeeldland (fictief) trekt Wonen.',
    ],
    ['haal de claim van energie in de Stadsrand weg', 'Zo’n relatie staat niet op de kaart: energie – Stadsrand.'],
    ['verwijder relatie', 'Wat moet weg?'],
  ])('says what is not there: %s', (line, problem) => {
    expect(read(line).commands).toEqual([]);
    expect(read(line).problem?.startsWith(problem)).toBe(true);
  });

  it('does not take what is asked for a reason', () => {
    const [command] = read('IPO vraagt Rijk niet meer: langjarig commitment').commands;
    expect(command).toEqual(expect.not.objectContaining({ because: expect.anything() }));
  });
});

describe('R-SAY-4 what was recorded by number', () => {
  it.each([
    ['schrap A4', 'cancelAction'],
    ['verwijder actie 4, want dubbel', 'cancelAction'],
    ['verwijder vraag 2', 'dropQuestion'],
    ['schrap besluit 2021-06', 'withdrawDecision'],
    ['remove A4', 'cancelAction'],
  ])('lapses or is withdrawn: %s', (line, type) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type })]);
  });

  it.each([
    ['verwijder L1', 'L1 klopt niet'],
    ['schrap leerpunt 1', 'L1 klopt niet'],
    ['verwijder notitie', 'Een notitie wordt niet weggehaald.'],
  ])('or stays, with what can be typed: %s', (line, words) => {
    expect(read(line).problem).toContain(words);
    expect(read(line).commands).toEqual([]);
  });
});
