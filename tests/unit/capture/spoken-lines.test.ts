import { describe, expect, it } from 'vitest';
import type { Capture, CaptureSettings } from '../../../shared/capture/capture';
import { choose, cycle, parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import { contentBefore, contentWith } from './example-content';

/** What people say at a table, as it was typed in a session played by hand. */
const example = contentBefore('ses-1', 74);
const settings: CaptureSettings = { language: 'nl', today: '2021-12-02', newId: (kind) => `new-${kind}` };

function read(line: string, content: Content = example, language: 'nl' | 'en' = 'nl'): Capture {
  return parseCapture(line, content, { ...settings, language });
}

const nameOf = (content: Content, id: string): string => content.elements.get(id)?.name ?? id;

/** "Grootstad executes Wonen" for each relation that the line adds. */
function added(line: string, content: Content = example, language: 'nl' | 'en' = 'nl'): readonly string[] {
  return read(line, content, language).commands.map((command) => {
    if (command.type !== 'addRelation') return command.type;
    const { from, kind, to } = command.relation;
    return `${nameOf(content, from)} ${kind} ${nameOf(content, to)}`;
  });
}

const twoProvinces = contentWith([
  { id: 's-u', kind: 'stakeholder', name: 'Provincie Utrecht' },
  { id: 's-z', kind: 'stakeholder', name: 'Provincie Zuid-Holland' },
  { id: 's-h', kind: 'stakeholder', name: 'Hoogheemraadschap De Stichtse Rijnlanden' },
  { id: 's-w', kind: 'stakeholder', name: 'Wageningen University & Research' },
  { id: 's-g', kind: 'stakeholder', name: 'Gemeente Gouda' },
  { id: 't-w', kind: 'task', name: 'Wonen' },
  { id: 't-l', kind: 'task', name: 'Toekomst voor de landbouw' },
]);

describe('several things in one sentence', () => {
  it.each([
    ['Grootstad en Polderdam zijn betrokken bij economie', ['Grootstad', 'Polderdam'], ['Economie']],
    ['UvW, VNG en IPO adviseren over wonen', ['UvW', 'VNG', 'IPO'], ['Wonen']],
    ['VNG adviseert over wonen en energie', ['VNG'], ['Wonen', 'Energie']],
  ])('gives a relation of each: %s', (line, froms, tos) => {
    const found = added(line);
    expect(found).toHaveLength(froms.length * tos.length);
    for (const from of froms) {
      for (const to of tos) expect(found.some((each) => each.includes(from) && each.endsWith(to))).toBe(true);
    }
  });

  it('leaves each its own sentence in the log, and shows all of them before', () => {
    const capture = read('Grootstad en Polderdam zijn betrokken bij economie');
    expect(capture.commands.every((command) => !('text' in command))).toBe(true);
    expect(capture.preview.filter(({ kind }) => kind === 'existing').map(({ text }) => text)).toEqual([
      'Gemeente Grootstad (fictief)',
      'Gemeente Polderdam (fictief)',
      'Economie',
    ]);
  });

  it.each([
    ['Polderdam en gemeente Polderdam trekken economie', 1],
    ['Polderdam, Grootstad en Polderdam trekken economie', 2],
  ])('counts each once, however often it is named: %s', (line, count) => {
    expect(read(line).problem).toBeNull();
    expect(added(line)).toHaveLength(count);
  });

  it('makes what is new once, beside what is known', () => {
    const commands = read('Grootstad en Deltares trekken Mobiliteit').commands;
    expect(
      commands.map((command) => (command.type === 'addRelation' ? (command.newElements ?? []).length : 0)),
    ).toEqual([1, 1]);
    const ends = commands.map((command) => (command.type === 'addRelation' ? command.relation.to : ''));
    expect(new Set(ends).size).toBe(1);
  });

  it('adds what is not there yet, and says so when all of it is', () => {
    const all = added('Grootstad en Waterschap trekken wonen');
    expect(all).toEqual(['Waterschap Rivier en Veen (fictief) leads Wonen']);
    expect(read('Grootstad en provincie trekken wonen en stikstof').problem).toBeNull();
    expect(read('Kennisinstellingen en inwoners, raden en staten betrekken').reading).toBe('note');
  });

  it('asks for a line each where a number is said', () => {
    expect(read('Grootstad en Polderdam financieren wonen 10 mln').problem).toContain('voor elk een regel');
    expect(read('Grootstad and Polderdam fund wonen 10 mln', example, 'en').problem).toContain('a line for each');
  });

  it('asks for the whole name where one of them could mean two', () => {
    expect(read('Gouda en Provincie trekken Wonen', twoProvinces).problem).toBe(
      '"Provincie" kan Provincie Utrecht of Provincie Zuid-Holland zijn. Typ de hele naam.',
    );
  });

  it('takes two names with "en" between them for two, also when neither is on the map', () => {
    expect(read('Boeren en jagers zijn betrokken bij Wonen').commands).toHaveLength(2);
  });
});

describe('a name that means two things equally', () => {
  it('is asked about, and the log says which was taken', () => {
    const asked = read('Provincie trekt Wonen', twoProvinces);
    expect(asked.outcome).toBe('ask');
    expect(asked.commands.map(({ type }) => type)).toEqual(['recordNote']);
    const capture = choose(asked, 'reading', 'offer:0');
    expect(capture.text).toBe('Provincie Utrecht trekt Wonen.');
    const other = cycle(capture, 'from', 1);
    expect(other.text).toBe('Provincie Zuid-Holland trekt Wonen.');
  });

  it.each([
    ['HDSR trekt Wonen', 's-h'],
    ['WUR adviseert over Wonen', 's-w'],
  ])('is not made anew where it is the initials of a name: %s', (line, from) => {
    expect(read(line, twoProvinces).commands).toEqual([
      expect.objectContaining({ relation: expect.objectContaining({ from }) }),
    ]);
  });
});

describe('what is no name', () => {
  it.each([
    'Polderdam trekt zich terug',
    'Grootstad trekt voorstel 4 in',
    'Niet het Rijk maar de provincie trekt mobiliteit',
    'Inwoners zijn niet betrokken bij economie',
  ])('leaves a remark a note: %s', (line) => {
    expect(read(line).reading).toBe('note');
  });

  it.each(['Grootstad trekt wonen niet', 'Grootstad trekt niet wonen', 'Grootstad does not lead wonen'])(
    'takes away what is there when somebody says that it is not so: %s',
    (line) => {
      expect(read(line)).toMatchObject({ reading: 'removal', problem: null });
    },
  );

  it.each(['Polderdam trekt Mobiliteit ook', 'Polderdam leads Mobiliteit too'])('leaves out the adverb: %s', (line) => {
    const [command] = read(line).commands;
    expect(command).toMatchObject({ newElements: [{ name: 'Mobiliteit' }] });
  });
});

describe('the word instead of the sign', () => {
  it.each([
    ['besluit: de tafel bouwt voort op de RES', 'decision'],
    ['voorstel: de tafel bouwt voort op de RES', 'decision'],
    ['standpunt: de tafel vraagt het Rijk om geld', 'decision'],
    ['actie: provincie voor 14 januari: overzicht maken', 'action'],
    ['vraag: wie trekt energie', 'question'],
    ['Les: begin met wat er ligt', 'learning'],
    ['action: Province by 14 January: make an overview', 'action'],
    ['assumption: nobody moves', 'learning'],
    ['vraag: wie gaat over de drinkwaterwinning?', 'question'],
  ])('%s', (line, reading) => {
    expect(read(line)).toMatchObject({ reading, problem: null });
  });

  it('keeps the kind of proposal that the word says', () => {
    const [command] = read('advies: de tafel vraagt één budget').commands;
    expect(command).toMatchObject({ decision: { decisionKind: 'advice', text: 'De tafel vraagt één budget.' } });
  });

  it.each(['Spelregel: we luisteren eerst', 'Wonen: 60 mln', 'notitie: besluit: later'])('%s stays a note', (line) => {
    expect(read(line).reading).toBe('note');
  });

  it('can still be a note', () => {
    expect(cycle(read('voorstel: koffie'), 'reading', 1)).toMatchObject({ reading: 'note', text: 'Voorstel: koffie.' });
  });
});

describe('an amount or area that changes', () => {
  it.each(['Wonen kost 80 mln', 'Wonen kost nu 80 miljoen euro', 'wonen costs 80 mln'])('%s', (line) => {
    expect(read(line).commands).toEqual([
      expect.objectContaining({ type: 'updateElement', set: { estimatedCostMln: 80 } }),
    ]);
  });

  it('is a note where no task is meant, or nothing would change', () => {
    expect(read('Koffie kost 2 euro').reading).toBe('note');
    expect(read('Het kost tijd').reading).toBe('note');
  });

  it('takes shared use in the zone in which a task asks room', () => {
    const [command] = read('Klimaat deelt 200 ha').commands;
    expect(command).toMatchObject({ type: 'updateRelation', set: { sharedHectares: 200 } });
    expect(read('Klimaat deelt 200 ha').text).toBe('Klimaat deelt 200 ha in Veenweide.');
  });

  it('asks which zone where there are more, and says what to type where there is none', () => {
    expect(read('Wonen deelt 20 ha').problem).toMatch(/^In welk deelgebied\? Zet er "in \w+" bij, of "in \w+"\.$/);
    expect(read('Landbouw deelt 20 ha', twoProvinces).problem).toBe(
      'Toekomst voor de landbouw vraagt nog geen ruimte. Typ eerst in welk deelgebied: Toekomst voor de landbouw vraagt 100 ha in …',
    );
    expect(read('Climate shares 250 ha', example, 'en').problem).toContain('claims no space yet');
  });
});

describe('lines about what was recorded', () => {
  it('says what can be said of it when the line becomes a note', () => {
    expect(read('2021-06 is besproken')).toMatchObject({ reading: 'note', problem: null });
    expect(read('2021-06 is besproken').hint).toContain('2021-06 aangehouden tot');
    expect(read('A4 loopt nog').hint).toContain('A4 klaar');
    expect(read('A99 is een snelweg').hint).toBeNull();
  });

  it.each([
    '2021-06 akkoord, niet nodig want het gaat over de tafel zelf',
    '2021-06 akkoord: niet nodig: het gaat over de tafel zelf',
    '2021-06 akkoord geen besluit nodig, het gaat over de tafel zelf',
  ])('takes what follows "akkoord" without a semicolon: %s', (line) => {
    expect(read(line).commands).toEqual([
      expect.objectContaining({ legitimacyNotNeededBecause: 'het gaat over de tafel zelf' }),
    ]);
  });

  it.each(['besluit 6 akkoord', 'voorstel 6: akkoord', 'proposal 6 agreed'])(
    'finds a decision by its own number: %s',
    (line) => {
      expect(read(line).commands).toEqual([
        expect.objectContaining({
          type: 'takeDecision',
          id: read('2021-06 akkoord').commands.map((command) => ('id' in command ? command.id : ''))[0],
        }),
      ]);
    },
  );

  it('names the parties where an action is given to two', () => {
    expect(read('+ Grootstad en Polderdam voor 14 januari: plannen').problem).toBe(
      'Dit ligt bij één partij. Noem Gemeente Grootstad (fictief) of Gemeente Polderdam (fictief), of typ voor elk een eigen regel.',
    );
  });

  it('says how a step is written rather than taking the words for a note', () => {
    expect(read('2021-06 akkoord en nu verder')).toMatchObject({ reading: 'followUp', commands: [] });
  });

  it('asks for a day, not for a party, where only the day is no day', () => {
    expect(read('+ Provincie voor kerst: overzicht maken').problem).toContain('"kerst" is geen datum');
    expect(read('+ Grootstad voor 3 weken: peilen').problem).toContain('"3 weken" is geen datum');
  });

  it('reads who finds out behind a comma', () => {
    const [command] = read('? Hoeveel ruimte is er op het net, provincie zoekt uit').commands;
    expect(command).toMatchObject({ question: { owner: 's-prov', text: 'Hoeveel ruimte is er op het net?' } });
  });
});

describe('R-DEC-6 what is said after the table agreed', () => {
  const agreed = contentBefore('ses-2', 1);

  it.each([
    ['2021-01 voorbehoud Polderdam: eerst overleg', ['reserveDecision']],
    ['2021-01 akkoord; voorbehoud Polderdam: eerst overleg', ['reserveDecision']],
    ['2021-01 voorbehoud Polderdam: eerst overleg; PS besluit 9 februari', ['reserveDecision', 'recordLegitimacy']],
    ['2021-01 Provinciale Staten besluit 9 februari', ['recordLegitimacy']],
    ['2021-01 reservation Polderdam: ask first', ['reserveDecision']],
  ])('is added: %s', (line, types) => {
    const capture = read(line, agreed);
    expect(capture.problem).toBeNull();
    expect(capture.commands.map(({ type }) => type)).toEqual(types);
  });

  it('keeps the words of the reservation and the day of the step', () => {
    const commands = read('2021-01 voorbehoud Polderdam: Eerst overleg; PS besluit 9 februari', agreed).commands;
    expect(commands).toEqual([
      { type: 'reserveDecision', id: 'B1', reservations: [{ stakeholder: 's-polderdam', text: 'Eerst overleg' }] },
      expect.objectContaining({ kind: 'decide', status: 'planned', due: '2022-02-09' }),
    ]);
  });

  it('is no second agreement, and news of a body stays news', () => {
    expect(read('2021-01 akkoord', agreed).problem).toContain('afgesproken aan tafel');
    expect(read('2021-01 akkoord; voorwaarde: geld', agreed).problem).toContain('afgesproken aan tafel');
    const [news] = read('2021-03 Provinciale Staten vastgesteld op 9 februari', agreed).commands;
    expect(news).toMatchObject({ type: 'recordLegitimacy', status: 'done', result: 'adopted' });
  });
});
