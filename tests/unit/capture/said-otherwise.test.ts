import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import type { Goal, Session } from '../../../shared/model/content-types';
import { contentBefore } from './example-content';

const open = { id: 'ses-1', openedAt: '2021-12-02T13:30:00+01:00' } as Session;
const during: Content = { ...contentBefore('ses-1', 74), sessions: new Map([[open.id, open]]) };

const read = (line: string, language: 'nl' | 'en' = 'nl', content: Content = during, today = '2021-12-02') =>
  parseCapture(line, content, { language, today, newId: (kind) => `new-${kind}` });

describe('R-SAY-7 who leads', () => {
  it.each([
    ['trekker van Wonen is nog onbekend', 'nl', '"nog onbekend" staat niet op de kaart'],
    ['de trekker van Wonen is ziek', 'nl', '"ziek"'],
    ['trekker van Wonen wordt gezocht', 'nl', '"gezocht"'],
    ['trekker van Wonen is onduidelijk', 'nl', '"onduidelijk"'],
    ['trekker van Wonen: zie besluit 2021-04', 'nl', '"zie besluit 2021-04"'],
    ['aanjager van Wonen is onduidelijk', 'nl', '… stuwt Wonen'],
    ['trekker van Zeppelins wordt IPO', 'nl', '"Zeppelins" staat niet'],
    ['lead of Wonen is unknown', 'en', '"unknown" is not on the map. Type a name that is: … leads Wonen'],
    ['driver of Wonen: see decision 2021-04', 'en', '"see decision 2021-04"'],
  ] as const)('asks for a name that the map knows: %s', (line, language, asks) => {
    const capture = read(line, language);
    expect(capture.commands).toEqual([]);
    expect(capture.problem).toContain(asks);
  });

  it('is a note where neither end is known', () => {
    expect(read('trekker van Zeppelins is nog onbekend')).toMatchObject({ reading: 'note', problem: null });
  });

  it('leaves the word for the kind out of the name', () => {
    for (const line of [
      'trekker van de opgave Wonen wordt IPO',
      'trekker van Wonen wordt de partij IPO',
      'lead of the task Wonen is IPO',
    ]) {
      const [command] = read(line).commands;
      expect(command).toMatchObject({ type: 'addRelation', relation: { kind: 'leads', to: 't-wonen' } });
      expect(command).not.toHaveProperty('newElements');
    }
  });

  it('may be two, and lead two', () => {
    for (const line of ['trekker van Wonen worden Grootstad en IPO', 'trekker van Wonen en Energie wordt IPO']) {
      expect(read(line).problem).toBeNull();
      expect(JSON.stringify(read(line).commands)).not.toContain('newElements');
      expect(JSON.stringify(read(line).commands)).toContain('"kind":"leads","from":"s-ipo","to":"t-');
    }
    expect(read('trekker van Wonen worden Grootstad en Shell').problem).toContain('Shell');
  });

  it('tells who leads now, and how to take that away', () => {
    const hint = read('trekker van Wonen wordt IPO').hint ?? '';
    const removal = hint.slice(hint.indexOf('verwijder relatie'));
    expect(hint).toContain('Dit blijft staan: Gemeente Grootstad');
    expect(read('lead of Wonen is IPO', 'en').hint).toContain('remove relation Gemeente Grootstad');
    expect(read(removal).commands).toMatchObject([{ type: 'removeRelation', id: 'r-068' }]);
  });
});

describe('R-SAY-4 what goes and what stays', () => {
  const named = (name: string): Content => {
    const wonen = during.elements.get('t-wonen');
    if (wonen === undefined) throw new Error('the example has no Wonen');
    return { ...during, elements: new Map([...during.elements, [wonen.id, { ...wonen, name }]]) };
  };

  it.each(['Trekker Economie', 'Claims op ruimte', 'Vraag 4', 'Besluit 2021-04'])(
    'takes off the map what is called so: %s',
    (name) => {
      expect(read(`verwijder ${name}`, 'nl', named(name)).commands).toMatchObject([
        { type: 'removeElement', id: 't-wonen' },
      ]);
    },
  );

  it('words the line as the screen does', () => {
    expect(read('remove question 4', 'en').commands).toMatchObject([{ type: 'dropQuestion', text: 'V4 dropped.' }]);
    expect(read('verwijder vraag 4').commands).toMatchObject([{ type: 'dropQuestion', text: 'V4 vervalt.' }]);
    expect(read('remove A4', 'en').commands).toMatchObject([{ type: 'cancelAction', text: 'A4 cancelled.' }]);
    expect(read('scrap 2021-06 because old', 'en').commands).toMatchObject([
      { type: 'withdrawDecision', because: 'old', text: '2021-06 withdrawn: old.' },
    ]);
  });

  it('says where a party stays: on a decision, goal, relation, agenda item and among who was there', () => {
    const nothing = { decisions: new Map(), actions: new Map(), questions: new Map(), learnings: new Map() };
    const [decision] = during.decisions.values();
    const [goal] = [...during.elements.values()].filter(({ kind }) => kind === 'goal');
    if (decision === undefined || goal === undefined) throw new Error('the example has no decision or goal');
    const vng = 's-vng';
    const hintOf = (part: object, line = 'haal VNG weg', language: 'nl' | 'en' = 'nl') =>
      read(line, language, { ...during, ...nothing, ...part } as Content).hint;
    const decisions = new Map([[decision.id, { ...decision, about: [] }]]);
    const where = `besluit ${decision.no}.`;
    expect(
      hintOf({ decisions, reservations: new Map([['x', { decision: decision.id, stakeholder: vng }]]) }),
    ).toContain(where);
    expect(hintOf({ decisions, steps: new Map([['x', { decision: decision.id, body: vng }]]) })).toContain(where);
    const elements = new Map([...during.elements, [goal.id, { ...goal, setBy: vng } as Goal]]);
    expect(hintOf({ elements })).toContain(`doel ${goal.name}.`);
    const agendaItems = new Map([['x', { no: 3, title: 'Wonen', introducedBy: vng }]]);
    expect(hintOf({ agendaItems })).toContain('agendapunt 3 (Wonen).');
    expect(hintOf({ agendaItems }, 'remove VNG', 'en')).toContain('agenda item 3 (Wonen).');
    const attendance = new Map([['x', { session: 'ses-1', stakeholder: vng }]]);
    const sessions = new Map([['ses-1', { ...open, title: 'Startsessie' }]]);
    expect(hintOf({ attendance, sessions })).toContain('de deelnemers van Startsessie.');
    const conflict = { id: 'x', kind: 'conflicts_with', from: 't-wonen', to: 't-economie', zone: 'z-stadsrand' };
    const [zone] = [...during.elements.values()].filter(({ name }) => name === 'Stadsrand');
    const relations = new Map([['x', { ...conflict, zone: zone?.id }]]);
    expect(hintOf({ relations }, 'verwijder Stadsrand')).toContain('de relatie Wonen conflicteert met Economie');
    expect(hintOf({ relations: new Map() })).toBeNull();
  });
});

describe('R-SAY-5 amounts in words, by weight and by year', () => {
  it.each([
    ['middelen: Fonds drie honderd miljoen', 'nl'],
    ['middelen: Fonds driehonderd miljoen', 'nl'],
    ['middelen: Fonds vijfentwintig miljoen', 'nl'],
    ['means: Fund three hundred million', 'en'],
    ['means: Fund two hundred thousand euro', 'en'],
    ['IPO funds Wonen three hundred million', 'en'],
    ['IPO betaalt drie honderd miljoen aan Wonen', 'nl'],
    ['IPO financiert Wonen tussen 60 en 70 mln', 'nl'],
    ['IPO betaalt tussen 60 en 70 mln aan Wonen', 'nl'],
    ['IPO funds Wonen between 60 and 70 mln', 'en'],
    ['IPO financiert Wonen 60 of 70 mln', 'nl'],
    ['IPO financiert Wonen 60 mln of 70 mln', 'nl'],
    ['IPO funds Wonen 60 or 70 mln', 'en'],
    ['IPO financiert Wonen jaarlijks 60 mln', 'nl'],
    ['IPO betaalt jaarlijks 60 mln aan Wonen', 'nl'],
    ['IPO financiert Wonen elk jaar 60 mln', 'nl'],
    ['IPO financiert Wonen 60 mln elk jaar', 'nl'],
    ['IPO funds Wonen every year 60 mln', 'en'],
    ['opgave: Haven 60 of 70 mln', 'nl'],
    ['Wonen kost jaarlijks 60 mln', 'nl'],
  ] as const)('ask which amount it is: %s', (line, language) => {
    const capture = read(line, language);
    expect(capture.commands).toEqual([]);
    expect(capture.problem).toMatch(/Welk bedrag|Which amount/);
  });

  it.each([
    ['opgave: Stikstofreductie 5 ton', 'Stikstofreductie 5 ton'],
    ['opgave: Berging 500 ton zand', 'Berging 500 ton zand'],
    ['middelen: Berging 500 ton zand', 'Berging 500 ton zand'],
  ])('are a weight where nobody pays: %s', (line, name) => {
    const [command] = read(line).commands;
    expect(command).toMatchObject({ type: 'addElement', element: { name } });
    expect(JSON.stringify(command)).not.toContain('Mln');
  });

  it.each([
    ['opgave: Haven 5 ton euro', 0.5],
    ['Wonen kost 5 ton', 0.5],
    ['IPO financiert Wonen 5 ton', 0.5],
    ['IPO betaalt 5 ton aan Wonen', 0.5],
    ['IPO financiert Wonen twintig miljoen', 20],
  ])('are money behind a verb that pays, and with the word euro: %s', (line, millions) => {
    expect(read(line).problem).toBeNull();
    expect(JSON.stringify(read(line).commands)).toMatch(new RegExp(`Mln":${millions}\\b`));
  });
});

describe('R-SAY-1 days', () => {
  it('keep an English "as" for what follows it', () => {
    expect(JSON.stringify(read('action IPO: send letter by 14 January as agreed', 'en').commands)).toContain(
      'as agreed',
    );
    expect(read('+ IPO voor 14 januari as: brief').commands).toMatchObject([{ action: { due: '2022-01-14' } }]);
  });

  it('take week 53 only from a year that has it', () => {
    expect(read('+ IPO voor week 53: brief', 'nl', during, '2027-06-01').problem).toContain('31 december 2032');
    expect(read('+ IPO voor week 53: brief', 'nl', during, '2027-01-01').problem).toContain('1 januari 2027');
    expect(read('+ IPO voor week 53 2027: brief', 'nl', during, '2027-01-01').problem).not.toContain('2028');
  });

  it('are told where the day of the week does not fit', () => {
    expect(read('+ IPO voor maandag 7 december: brief').hint).toContain('dinsdag 7 december 2021');
    expect(read('+ IPO by Monday 7 December: letter', 'en').hint).toContain('Tuesday');
    expect(read('+ IPO voor dinsdag 7 december: brief').hint).toBeNull();
  });

  it('are today for "deze vrijdag" on a Friday', () => {
    const dueOn = (line: string) => read(line, 'nl', during, '2021-12-03').commands;
    expect(dueOn('+ IPO voor deze vrijdag: brief')).toMatchObject([{ action: { due: '2021-12-03' } }]);
    expect(dueOn('+ IPO voor vrijdag: brief')).toMatchObject([{ action: { due: '2021-12-10' } }]);
  });
});
