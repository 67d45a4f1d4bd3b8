import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../shared/capture/capture';
import { convertNote } from '../../../shared/capture/convert-note';
import { cycle, parseCapture } from '../../../shared/capture/parse-capture';
import { contentBefore } from './example-content';

const afterOne = contentBefore('ses-2', 1);

function read(line: string, language: 'nl' | 'en' = 'nl', today = '2021-12-02'): Capture {
  return parseCapture(line, afterOne, { language, today, newId: (kind) => `new-${kind}` });
}

describe('actions', () => {
  it('shows the date in words', () => {
    const capture = read('+ IPO voor volgende week vrijdag: brief sturen');
    expect(capture.preview).toContainEqual({ kind: 'field', text: 'voor vrijdag 10 december 2021' });
    expect(read('+ IPO by next week Friday: send the letter', 'en').preview).toContainEqual({
      kind: 'field',
      text: 'by Friday 10 December 2021',
    });
  });

  it.each([
    '+ IPO voor 14 jan: brief sturen',
    '+ IPO, voor 14 januari: brief sturen',
    '+ IPO: brief sturen voor 14 januari',
    '+ IPO brief sturen voor 14-1',
    '+ IPO: voor 14 januari brief sturen',
    '+IPO 14 jan: brief sturen',
  ])('reads who, what and when in any order: %s', (line) => {
    expect(read(line).commands).toEqual([
      {
        type: 'assignAction',
        action: { text: 'Brief sturen.', owner: 's-ipo', due: '2022-01-14' },
        text: 'Actie: IPO, voor 14 januari 2022: Brief sturen.',
      },
    ]);
  });

  it('takes an action without a date only when that is said', () => {
    expect(read('+ IPO zonder datum: brief sturen').commands).toEqual([
      expect.objectContaining({ action: { text: 'Brief sturen.', owner: 's-ipo', due: null } }),
    ]);
  });

  it.each([
    ['+ IPO: brief sturen', 'Voor welke datum?'],
    ['+ IPO zo snel mogelijk: brief sturen', '"zo snel mogelijk" is geen datum.'],
    ['+ IPO voor week 7: brief sturen', '"week 7" is geen datum.'],
    ['+ IPO voor 31 februari: brief sturen', '31 februari bestaat niet.'],
    ['+ Jan voor 14 januari: brief sturen', 'Jan staat niet als partij op de kaart.'],
    ['+ Wonen voor 14 januari: brief sturen', 'Wonen is geen partij.'],
    ['+ : brief sturen', 'Wie pakt dit op?'],
    ['+', 'Wie doet wat, en voor wanneer?'],
    ['+ IPO voor 14 januari:', 'Wie doet wat, en voor wanneer?'],
    ['+ IPO voor 14 januari: brief sturen (uit 2099-01)', '2099-01 is niet bekend.'],
    ['+ IPO voor 14 januari: brief sturen (over: Luchtvaart)', 'Luchtvaart staat niet op de kaart.'],
  ])('asks again and keeps the line: %s', (line, problem) => {
    const capture = read(line);
    expect(capture.problem).toContain(problem);
    expect(capture.commands).toEqual([]);
    expect(capture.line).toBe(line);
  });
});

describe('questions', () => {
  it('takes a question without somebody who finds out', () => {
    expect(read('? Hoe hoog wordt de dijk').commands).toEqual([
      {
        type: 'parkQuestion',
        question: { text: 'Hoe hoog wordt de dijk?', about: [] },
        text: 'Geparkeerd: Hoe hoog wordt de dijk?',
      },
    ]);
  });

  it('keeps a colon that names no party in the question', () => {
    expect(read('? Kiezen we: dijk of duin?').commands).toEqual([
      expect.objectContaining({ question: { text: 'Kiezen we: dijk of duin?', about: [] } }),
    ]);
  });

  it('asks who is meant when the one who finds out is unknown', () => {
    expect(read('? Hoe hoog wordt de dijk? Jan zoekt uit').problem).toContain('Jan staat niet als partij');
  });
});

describe('decisions and learnings', () => {
  it('takes an agreement when no kind is said, and lets Tab choose another', () => {
    const capture = read('! de tafel kiest Wonen');
    expect(capture.commands[0]).toMatchObject({ decision: { decisionKind: 'agreement', about: ['t-wonen'] } });
    expect(cycle(capture, 'kind', 1).commands[0]).toMatchObject({ decision: { decisionKind: 'procedural' } });
  });

  it('keeps a colon that says no kind in the text', () => {
    expect(read('! dit is de keus: water eerst').commands[0]).toMatchObject({
      decision: { text: 'Dit is de keus: water eerst.' },
    });
  });

  it('does not take the area at hand for the party of that name', () => {
    expect(read('* aanname: deze provincie groeit').commands[0]).toMatchObject({
      learning: { about: [], status: 'untested' },
    });
    expect(read('* aanname: de provincie groeit').commands[0]).toMatchObject({ learning: { about: ['s-prov'] } });
  });

  it.each(['!', '! afspraak:', '*', '* les:', '?'])('asks for the text: %s', (line) => {
    expect(read(line).problem).not.toBeNull();
    expect(read(line).commands).toEqual([]);
  });
});

describe('what was recorded before', () => {
  it.each([
    ['A4 klaar', { type: 'completeAction', id: 'A4', on: '2021-12-02' }],
    ['A4 vervalt: niet meer nodig', { type: 'cancelAction', id: 'A4', because: 'niet meer nodig' }],
    ['A4 voor 1 maart', { type: 'updateAction', id: 'A4', set: { due: '2022-03-01' } }],
    ['V2 vervalt', { type: 'dropQuestion', id: 'V2' }],
    ['L1 klopt niet', { type: 'testLearning', id: 'L1', result: 'refuted' }],
    ['2021-06 verworpen: geen draagvlak', { type: 'rejectDecision', id: 'B6', because: 'geen draagvlak' }],
    ['2021-06 ingetrokken', { type: 'withdrawDecision', id: 'B6' }],
    ['besluit 2021-04 bekrachtigd op 1 december', { type: 'ratifyDecision', id: 'B4', on: '2021-12-01' }],
  ])('%s', (line, command) => {
    expect(read(line).commands).toEqual([expect.objectContaining(command)]);
  });

  it.each(['A99 klaar', 'V99: antwoord', 'L99 klopt', '2099-01 verworpen'])(
    'says that a number is not known: %s',
    (line) => {
      expect(read(line).problem).toContain('is niet bekend');
    },
  );

  it.each(['2021-02 akkoord', '2021-02 aangehouden tot maart', '2021-02 verworpen: te laat'])(
    'says that it has been settled already: %s',
    (line) => {
      expect(read(line)).toMatchObject({ problem: 'Dat kan nu niet: 2021-02 is afgesproken aan tafel.', commands: [] });
    },
  );

  it('leaves a sentence that only starts with such a number alone', () => {
    expect(read('A4 is een groot formaat papier').reading).toBe('note');
  });
});

describe('elements', () => {
  it.each([
    ['opgave: Mobiliteit', { kind: 'task', name: 'Mobiliteit' }],
    ['opgave: mobiliteit 60 mln', { kind: 'task', name: 'Mobiliteit', estimatedCostMln: 60 }],
    ['opgave: kustkracht 60 mln tot 2040', { kind: 'task', name: 'Kustkracht', estimatedCostMln: 60, year: 2040 }],
    ['opgave: Woonplan t/m 2035', { kind: 'task', name: 'Woonplan', year: 2035 }],
    ['opgave: Omgevingsvisie 2040', { kind: 'task', name: 'Omgevingsvisie 2040' }],
    ['transitie: Warmte', { kind: 'task', name: 'Warmte', isTransition: true }],
    [
      'partij: Gemeente Nieuwdam',
      { kind: 'stakeholder', name: 'Gemeente Nieuwdam', stakeholderKind: 'municipality', layer: 'municipality' },
    ],
    ['doel: Meer bos 4000 hectare 2030', { kind: 'goal', name: 'Meer bos', target: 4000, unit: 'hectare', year: 2030 }],
    [
      'goal: Less nitrogen 50% less by 2030',
      { kind: 'goal', name: 'Less nitrogen', target: 50, unit: '% less', year: 2030 },
    ],
    ['doel: Ruimte voor later, gesteld door Rijk', { kind: 'goal', name: 'Ruimte voor later', setBy: 's-rijk' }],
    ['deelgebied: Duinrand 500 ha (van 1.500)', { kind: 'zone', name: 'Duinrand', availableHa: 500, areaHa: 1500 }],
    ['zone: Dune edge', { kind: 'zone', name: 'Dune edge' }],
    ['plan: Duinvisie in uitvoering', { kind: 'plan', name: 'Duinvisie', planStatus: 'in_progress' }],
    ['bevoegdheid: Peilbesluit', { kind: 'instrument', name: 'Peilbesluit', instrumentKind: 'power' }],
    ['middelen: Duinfonds', { kind: 'instrument', name: 'Duinfonds', instrumentKind: 'means' }],
    ['kennis: Duinmodel', { kind: 'instrument', name: 'Duinmodel', instrumentKind: 'knowledge' }],
    ['arrangement: "duinakkoord: 2030"', { kind: 'arrangement', name: 'duinakkoord: 2030' }],
  ])('%s', (line, element) => {
    expect(read(line).commands).toEqual([
      expect.objectContaining({ type: 'addElement', element: { id: `new-${element.kind}`, ...element } }),
    ]);
  });

  it('says that an element is there already, and warns of one that is close', () => {
    expect(read('opgave: wonen').problem).toContain('staat al op de kaart');
    const close = read('partij: Gemeente Grotstad');
    expect(close.hint).toContain('Gemeente Grootstad (fictief)');
    expect(close.commands).toHaveLength(1);
  });

  it('gives an element that is there what the line says of it, and says what it had', () => {
    const capture = read('opgave: wonen 70 mln tot 2040');
    expect(capture.reading).toBe('change');
    expect(capture.commands).toEqual([
      { type: 'updateElement', id: 't-wonen', set: { estimatedCostMln: 70, year: 2040 }, text: capture.text },
    ]);
    expect(capture.preview[0]).toMatchObject({ kind: 'existing', id: 't-wonen' });
    const zone = read('deelgebied: Stadsrand 200 ha');
    expect(zone.commands).toEqual([expect.objectContaining({ set: { availableHa: 200 } })]);
    expect(zone.preview.at(-1)?.text).toBe('(was 300)');
    expect(read('deelgebied: Stadsrand 300 ha').problem).toContain('staat al op de kaart');
  });

  it('asks for the name', () => {
    expect(read('opgave:').problem).toBe('Typ na de dubbele punt de naam van de opgave.');
    expect(read('doel:').problem).toBe('Typ na de dubbele punt de naam van het doel.');
  });
});

describe('a note turns into something else', () => {
  it.each([
    ['decision', 'proposeDecision'],
    ['question', 'parkQuestion'],
    ['learning', 'recordLearning'],
  ] as const)('%s', (target, type) => {
    for (const language of ['nl', 'en'] as const) {
      const capture = read(convertNote('De dijk wordt hoger.', target, language), language);
      expect(capture.commands[0]?.type).toBe(type);
      expect(capture.text).toContain('De dijk wordt hoger');
    }
  });

  it('asks who and when for an action', () => {
    expect(read(convertNote('IPO stuurt de brief', 'action', 'nl')).problem).toContain('Voor welke datum?');
  });
});
