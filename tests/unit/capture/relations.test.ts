import { describe, expect, it } from 'vitest';
import type { Capture, CaptureSettings } from '../../../shared/capture/capture';
import { cycle, parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import { contentBefore, contentWith, emptyContent } from './example-content';

const example = contentBefore('ses-1', 1);
const settings: CaptureSettings = { language: 'nl', today: '2021-12-02', newId: (kind) => `new-${kind}` };

function read(line: string, content: Content = example, language: 'nl' | 'en' = 'nl'): Capture {
  return parseCapture(line, content, { ...settings, language });
}

/** On an empty map, where several things are new at once. */
function readNew(line: string): Capture {
  let made = 0;
  const newId = (kind: string): string => {
    made += 1;
    return `new-${kind}-${made}`;
  };
  return parseCapture(line, emptyContent(), { ...settings, newId });
}

function relationOf(capture: Capture): Record<string, unknown> {
  const [command] = capture.commands;
  if (command?.type !== 'addRelation')
    throw new Error(`${capture.reading}: ${capture.problem ?? JSON.stringify(command)}`);
  return { ...command.relation, newElements: command.newElements };
}

describe('a sentence is enough', () => {
  it('makes the party, the task and the relation of a sentence on an empty map', () => {
    expect(relationOf(read('provincie Zuid trekt woningbouw', emptyContent()))).toEqual({
      kind: 'leads',
      from: 'new-stakeholder',
      to: 'new-task',
      newElements: [
        {
          id: 'new-stakeholder',
          kind: 'stakeholder',
          name: 'Provincie Zuid',
          stakeholderKind: 'province',
          layer: 'province',
        },
        { id: 'new-task', kind: 'task', name: 'Woningbouw' },
      ],
    });
  });

  it.each([
    ['Gemeente Nieuwdam trekt Wonen', 'municipality', 'municipality'],
    ['Waterschap Noord trekt Wonen', 'water_board', 'water_board'],
    ['Ministerie van EZ trekt Wonen', 'national', 'national'],
    ['Rijkswaterstaat trekt Wonen', 'national', 'national'],
    ['Gemeenteraad van Nieuwdam trekt Wonen', 'council', 'municipality'],
    ['Bewonersvereniging De Kade trekt Wonen', 'society', null],
    ['Universiteit Utrecht trekt Wonen', 'knowledge', null],
    ['Netbeheerder trekt Wonen', 'other', null],
  ])('reads kind and layer of a new party from its name: %s', (line, stakeholderKind, layer) => {
    expect(relationOf(read(line))['newElements']).toEqual([expect.objectContaining({ stakeholderKind, layer })]);
  });

  it.each([
    ['Provincie trekt warmtevisie', 'plan'],
    ['Provincie trekt warmteconvenant', 'arrangement'],
    ['Provincie trekt warmte', 'task'],
  ])('chooses the kind that the name suggests and the verb allows: %s', (line, kind) => {
    expect(relationOf(read(line))['newElements']).toEqual([expect.objectContaining({ kind })]);
  });

  it.each([
    ['Rijk financiert Stikstof 40 mln 2026-2030', { amountMln: 40, years: '2026-2030' }],
    ['Rijk financiert Energie met € 40 miljoen van 2026 t/m 2030', { amountMln: 40, years: '2026-2030' }],
    ['Rijk financiert Energie 1,5 miljard', { amountMln: 1500 }],
    ['Rijk financiert Energie 500.000 euro', { amountMln: 0.5 }],
    ['Rijk financiert Energie 2,5M in 2027', { amountMln: 2.5, years: '2027' }],
    ['Rijk geeft 12 mln aan Energie', { amountMln: 12 }],
    ['Rijk betaalt mee aan Energie', {}],
  ])('reads amounts and years: %s', (line, fields) => {
    const content = { ...example, relations: new Map() };
    const { kind, from, to, newElements, ...rest } = relationOf(read(line, content));
    expect([kind, from, newElements]).toEqual(['funds', 's-rijk', undefined]);
    expect(rest).toEqual(fields);
    expect(['t-stikstof', 't-energie']).toContain(to);
  });

  it.each([
    ['Wonen vraagt ruimte in Veenweide 120 ha waarvan 20 gedeeld', { hectares: 120, sharedHectares: 20 }],
    ['Wonen vraagt 120ha in de Veenweide (20 ha gedeeld)', { hectares: 120, sharedHectares: 20 }],
    ['Wonen heeft 1.250,5 ha nodig in Veenweide', { hectares: 1250.5 }],
    ['Wonen needs 1.5 hectares in Veenweide', { hectares: 1.5 }],
    ['Wonen claims space in Veenweide 120 ha of which 20 shared', { hectares: 120, sharedHectares: 20 }],
  ])('reads hectares, also shared ones: %s', (line, fields) => {
    expect(relationOf(read(line))).toEqual({
      kind: 'claims_space',
      from: 't-wonen',
      to: 'z-veen',
      newElements: undefined,
      ...fields,
    });
  });

  it.each([
    'VNG vraagt aan Rijk: langjarig commitment',
    'VNG vraagt het Rijk om langjarig commitment',
    'VNG vraagt langjarig commitment aan het Rijk',
    'VNG asks Rijk for langjarig commitment',
  ])('reads what a party asks of another: %s', (line) => {
    expect(relationOf(read(line))).toMatchObject({
      kind: 'asks',
      from: 's-vng',
      to: 's-rijk',
      subject: 'langjarig commitment',
    });
  });

  it('reads the answer to a question between parties', () => {
    expect(relationOf(read('VNG vraagt aan Rijk: extra budget (toegezegd)'))).toMatchObject({ answer: 'promised' });
  });

  it('reads what a conflict is about and where', () => {
    const conflict = { kind: 'conflicts_with', from: 't-wonen', to: 't-economie', about: 'space', zone: 'z-stadsrand' };
    expect(relationOf(read('Wonen conflicteert met Economie over ruimte in Stadsrand'))).toMatchObject(conflict);
    expect(relationOf(read('Wonen en Economie botsen in Stadsrand over ruimte'))).toMatchObject(conflict);
    expect(relationOf(read('Wonen and Economie clash over space in Stadsrand'))).toMatchObject(conflict);
  });

  it.each([
    ['Wonen botst met Economie over ruimte in Stadsrand', ['Wonen', 'Economie', 'Stadsrand']],
    ['Housing conflicts with Economy over space in City edge', ['Housing', 'Economy', 'City edge']],
  ])('reads what a conflict is about and where on an empty map too: %s', (line, names) => {
    const { newElements, ...relation } = relationOf(readNew(line));
    expect(relation).toMatchObject({ kind: 'conflicts_with', about: 'space' });
    expect((newElements as readonly { readonly name: string }[]).map(({ name }) => name)).toEqual(names);
  });

  it('leaves a place in a new name that nothing says to be one', () => {
    const { newElements } = relationOf(readNew('Wonen botst met Werken in de stad'));
    expect(newElements).toEqual([
      expect.objectContaining({ name: 'Wonen' }),
      expect.objectContaining({ name: 'Werken in de stad' }),
    ]);
  });

  it('takes text behind a colon as a note, word for word', () => {
    expect(relationOf(read('Energie hangt af van Klimaat: eerst de dijk, dan: de molen.'))).toMatchObject({
      note: 'eerst de dijk, dan: de molen.',
    });
  });
});

describe('existing elements are found the way people type them', () => {
  it.each([
    ['bzk', 's-bzk'],
    ['het ministerie van bzk', 's-bzk'],
    ['Ws', 's-ws'],
    ['prov', 's-prov'],
    ['Provincie', 's-prov'],
    ['the province', 's-prov'],
    ['Grootstad', 's-grootstad'],
    ['Grootstat', 's-grootstad'],
    ['gemente polderdam', 's-polderdam'],
    ['PS', 's-ps'],
    ['provinciale staten', 's-ps'],
    ['UvW', 's-uvw'],
    ['"IPO"', 's-ipo'],
    ['informateur', 's-inf'],
  ])('%s', (typed, id) => {
    expect(relationOf(read(`${typed} stuwt Energie`))).toMatchObject({
      from: id,
      to: 't-energie',
      newElements: undefined,
    });
  });

  it('finds names without their accents and by alias', () => {
    const content = contentWith([
      { id: 'a', kind: 'stakeholder', name: 'Súdwest-Fryslân', stakeholderKind: 'municipality', layer: 'municipality' },
      { id: 'b', kind: 'task', name: 'Bereikbaarheid', aliases: ['mobiliteit'] },
    ]);
    expect(relationOf(read('sudwest fryslan trekt mobiliteit', content))).toMatchObject({ from: 'a', to: 'b' });
  });

  it('does not take a name that differs in a number or a letter of its own for a slip', () => {
    const content = contentWith([
      { id: 'a', kind: 'task', name: 'Fase 2030' },
      { id: 'b', kind: 'task', name: 'Zone A' },
    ]);
    expect(relationOf(read('Rijk trekt Fase 2035', content))['to']).toBe('new-task');
    expect(relationOf(read('Rijk trekt Zone B', content))['to']).toBe('new-task');
  });

  it('asks whether something close was meant instead of making a silent duplicate', () => {
    const capture = read('Provincie trekt stikstofaanpak');
    expect(relationOf(capture)['to']).toBe('new-task');
    expect(capture.hint).toContain('Stikstof');
    const other = cycle(cycle(cycle(capture, 'to', 1), 'to', 1), 'to', 1);
    expect(relationOf(other)['to']).toBe('t-stikstof');
  });

  it('keeps the ways to fill a slot in a circle and goes back', () => {
    const capture = read('Provincie trekt warmte');
    const kinds = (step: Capture) => (relationOf(step)['newElements'] as { kind: string }[])[0]?.kind;
    const around = [capture];
    for (let turn = 0; turn < 3; turn += 1) around.push(cycle(around.at(-1) as Capture, 'to', 1));
    expect(around.map(kinds)).toEqual(['task', 'arrangement', 'plan', 'task']);
    expect(kinds(cycle(around[1] as Capture, 'to', -1))).toBe('task');
  });

  it('writes short and misspelt names out in the log, and keeps words that are the name', () => {
    expect(read('ws trekt klimaat').text).toBe('Waterschap Rivier en Veen (fictief) trekt klimaat.');
    expect(read('de provincie trekt stikstof').text).toBe('De provincie trekt stikstof.');
  });
});

describe('what exists is changed or taken away', () => {
  it('changes a value of a relation that is there', () => {
    const capture = read('Wonen vraagt nu 210 ha in Stadsrand');
    expect(capture.commands).toEqual([
      { type: 'updateRelation', id: 'r-047', set: { hectares: 210 }, text: capture.text },
    ]);
  });

  it('says that nothing changes when the relation already says it', () => {
    expect(read('Wonen vraagt 220 ha in Stadsrand').problem).toContain('staat al op de kaart');
    expect(read('VNG trekt Krachtig Groen Herstel').commands).toEqual([]);
  });

  it.each([
    'Energie vraagt geen ruimte meer in Veenweide',
    'Energie vraagt niet meer ruimte in Veenweide',
    'Energie claims no longer space in Veenweide',
    'Energie does not claim space in Veenweide any more',
  ])('takes a relation away: %s', (line) => {
    expect(read(line).commands).toEqual([expect.objectContaining({ type: 'removeRelation', id: 'r-051' })]);
  });

  it('keeps the reason of a removal', () => {
    expect(read('VNG trekt Krachtig Groen Herstel niet meer, want de VNG stopt').commands).toEqual([
      expect.objectContaining({ type: 'removeRelation', because: 'de VNG stopt' }),
    ]);
  });

  it('says so when there is nothing to take away', () => {
    const capture = read('Provincie trekt Wonen niet meer');
    expect(capture.commands).toEqual([]);
    expect(capture.problem).toContain('niet op de kaart');
  });

  it('refuses to share more than is claimed', () => {
    expect(read('Klimaat deelt 500 ha in Veenweide').problem).toContain('niet meer gedeeld');
    expect(read('Wonen deelt 20 ha in Veenweide').problem).toContain('vraagt nog geen ruimte');
  });
});

describe('what cannot be is refused in a plain sentence with the next step', () => {
  it.each([
    [
      'Meer woningen trekt Wonen',
      'Een doel kan geen opgave trekken. Wel kan: partij trekt opgave, arrangement of plan.',
    ],
    ['Wonen trekt Energie', 'Een opgave kan geen opgave trekken. Wel kan: partij trekt opgave, arrangement of plan.'],
    [
      'Rijk draagt bij aan Meer woningen',
      'Een partij kan niet bijdragen aan een doel. Wel kan: opgave, arrangement of plan draagt bij aan doel.',
    ],
    ['Wonen hangt af van Wonen', 'Wonen kan geen relatie met zichzelf hebben. Noem een ander onderdeel.'],
    ['Wonen vraagt ruimte in Veenweide', 'Hoeveel hectare? Typ bijvoorbeeld: Wonen vraagt ruimte in Veenweide 100 ha'],
    ['VNG vraagt aan Rijk:', 'Wat is de vraag? Typ die na een dubbele punt: VNG vraagt aan Rijk: …'],
    ['VNG trekt', 'VNG trekt …? Typ de naam van een opgave, arrangement of plan.'],
    ['Wonen vraagt -5 ha in Veenweide', '-5 kan niet. Typ een getal dat niet onder nul ligt.'],
  ])('%s', (line, problem) => {
    const capture = read(line);
    expect(capture.problem).toBe(problem);
    expect(capture.commands).toEqual([]);
  });

  it('says it in English on an English screen', () => {
    expect(read('Meer woningen leads Wonen', example, 'en').problem).toBe(
      'A goal cannot lead a task. Possible is: party leads task, arrangement or plan.',
    );
  });
});

describe('anything else is a note', () => {
  it.each([
    'Spelregel: iedereen spreekt namens de eigen organisatie. Afspraken van deze tafel gaan daarna naar het bevoegde orgaan.',
    'We vragen aan iedereen om kort te spreken',
    'De wethouder vraagt aandacht voor de buurt',
    'Er is nog geen geld',
    'Pauze tot kwart over drie',
    'Iedereen is het erover eens dat het zo niet langer gaat over de rand',
    '"',
    ':',
    '🌊',
    'trekt',
    'en en en',
  ])('%s', (line) => {
    const capture = read(line);
    expect([capture.reading, capture.problem]).toEqual(['note', null]);
    expect(capture.commands).toEqual([{ type: 'recordNote', text: capture.text }]);
  });

  it('takes a sentence as a note when asked to', () => {
    expect(read('notitie: Provincie trekt Wonen').commands).toEqual([
      { type: 'recordNote', text: 'Provincie trekt Wonen.' },
    ]);
    expect(cycle(read('Provincie trekt Wonen'), 'reading', 1).commands[0]).toMatchObject({ type: 'recordNote' });
  });

  it('does nothing with an empty line', () => {
    expect(read('   ')).toMatchObject({ reading: 'empty', commands: [], problem: null });
    expect(read('')).toMatchObject({ reading: 'empty', commands: [] });
  });

  it('reads 10,000 characters without loss', () => {
    const long = 'woord '.repeat(1667).trim();
    expect(read(long).commands).toEqual([{ type: 'recordNote', text: expect.stringContaining(long.slice(1)) }]);
  });
});
