import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPhrases } from '../../../shared/capture/answer-phrases';
import type { Capture } from '../../../shared/capture/capture';
import { negations } from '../../../shared/capture/hedged-words';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { languages } from '../../../shared/i18n/language';
import type { Content } from '../../../shared/model/content';
import type { Session } from '../../../shared/model/content-types';
import { contentBefore, contentWith } from './example-content';

const between = contentBefore('ses-1', 74);
const open = { id: 'ses-1', openedAt: '2021-12-02T13:30:00+01:00' } as Session;
const during: Content = { ...between, sessions: new Map([[open.id, open]]) };
const heard = 'aan tafel, 2 december 2021';

function read(line: string, content: Content = during, language: 'nl' | 'en' = 'nl'): Capture {
  return parseCapture(line, content, { language, today: '2021-12-02', newId: (kind) => `new-${kind}` });
}

describe('R-SAY-6 the answer to what a party was asked', () => {
  it.each([
    'Rijk zegt toe: langjarig commitment',
    'Rijk zegt langjarig commitment toe',
    'het Rijk zegt toe dat er langjarig commitment komt',
    'Rijk zegt IPO langjarig commitment toe',
    'Rijk zegt toe aan IPO: langjarig commitment',
    'Rijk zei langjarig commitment toe',
    'Rijk heeft langjarig commitment toegezegd',
    'toezegging van het Rijk aan IPO: langjarig commitment',
    'Rijk zegt ja tegen langjarig commitment',
    'Rijk gaat akkoord met langjarig commitment',
    'Rijk promises langjarig commitment',
    'Rijk says yes to langjarig commitment',
  ])('is a promise: %s', (line) => {
    expect(read(line)).toMatchObject({ reading: 'answer', problem: null });
    expect(read(line).commands).toEqual([
      {
        type: 'updateRelation',
        id: 'r-025',
        set: { answer: 'promised', note: heard },
        text: `Rijk zegt toe aan IPO: Langjarig commitment (${heard}).`,
      },
    ]);
  });

  it.each([
    ['Rijk wijst balans tussen ambities en middelen af', 'r-026', 'Balans tussen ambities en middelen'],
    ['Rijk zegt nee tegen één aanpak', 'r-027', 'Eén aanpak, geen versnippering'],
    ['Rijk weigert langjarig commitment', 'r-025', 'Langjarig commitment'],
    ['Rijk zegt langjarig commitment niet toe', 'r-025', 'Langjarig commitment'],
    ['Rijk turns down nationale kennis', 'r-028', 'Nationale kennis beter benutten'],
  ])('is a refusal: %s', (line, id, subject) => {
    expect(read(line).commands).toEqual([
      {
        type: 'updateRelation',
        id,
        set: { answer: 'refused', note: heard },
        text: `Rijk wijst af: ${subject}, gevraagd door IPO (${heard}).`,
      },
    ]);
  });

  it('is shown as who says what to whom, with where that is from', () => {
    expect(read('Rijk zegt langjarig commitment toe').preview.map(({ text }) => text)).toEqual([
      'Rijk',
      'zegt toe',
      'Langjarig commitment',
      'aan',
      'IPO',
      heard,
    ]);
  });

  it('comes from a body of the organisation that was asked as well, and the source says so', () => {
    const [command] = read('BZK zegt langjarig commitment toe').commands;
    expect(command).toMatchObject({ id: 'r-025', set: { note: `Ministerie van BZK, ${heard}` } });
  });

  it('keeps what was noted beside the ask while it was open', () => {
    const ask = { ...during.relations.get('r-025'), note: 'Voor tien jaar.' } as never;
    const content = { ...during, relations: new Map([...during.relations, ['r-025', ask]]) };
    const [command] = read('Rijk zegt langjarig commitment toe', content).commands;
    expect(command).toMatchObject({ set: { note: `Voor tien jaar; ${heard}` } });
  });

  it.each(['Rijk zegt toe', 'Rijk zegt dat toe', 'Rijk wijst af'])('asks which where several are open: %s', (line) => {
    expect(read(line).problem).toContain(
      'Welke vraag? Aan Rijk is gevraagd: Langjarig commitment; Balans tussen ambities en middelen; Eén aanpak, geen versnippering; en meer. Typ: Rijk ',
    );
  });

  it('is about the only ask that is open where nobody says which', () => {
    const content = {
      ...during,
      relations: new Map([...during.relations].filter(([id]) => !['r-026', 'r-027', 'r-028'].includes(id))),
    };
    expect(read('Rijk zegt dat toe', content).commands).toMatchObject([{ id: 'r-025' }]);
  });

  it('says so when it is recorded already', () => {
    const ask = { ...during.relations.get('r-025'), answer: 'promised', note: heard } as never;
    const content = { ...during, relations: new Map([...during.relations, ['r-025', ask]]) };
    expect(read('Rijk zegt langjarig commitment toe', content).problem).toBe(
      'Dit is al vastgelegd: Langjarig commitment is toegezegd.',
    );
  });
});

describe('R-SAY-6 where an answer is from', () => {
  it.each([
    ['Rijk zegt langjarig commitment toe (brief van 3 november)', 'brief van 3 november 2021'],
    ['Rijk zegt langjarig commitment toe, volgens brief van 14 januari', 'brief van 14 januari 2021'],
    ['Rijk zegt toe: langjarig commitment, bron: brief van vrijdag', 'brief van 26 november 2021'],
    ['Rijk zegt langjarig commitment toe (de directeur)', 'de directeur, 2 december 2021'],
    ['Rijk promises langjarig commitment according to the director', 'the director, 2 december 2021'],
  ])('is kept with its day: %s', (line, note) => {
    expect(read(line).commands).toMatchObject([{ set: { answer: 'promised', note } }]);
    expect(read(line, between).commands).toMatchObject([{ set: { note } }]);
  });

  it.each([
    ['Rijk zegt langjarig commitment toe (motie 12-3)', 'motie 12-3, 2 december 2021'],
    ['Rijk zegt langjarig commitment toe (motie nr. 12-3)', 'motie nr. 12-3, 2 december 2021'],
    ['Rijk zegt langjarig commitment toe (bijlage 4/5, 3 november)', 'bijlage 4/5, 3 november 2021'],
    ['Rijk zegt langjarig commitment toe (IPO, mei 2021)', 'IPO, mei 2021'],
    ['Rijk zegt langjarig commitment toe, bron de directeur', 'de directeur, 2 december 2021'],
    ['Rijk zegt langjarig commitment toe (2027-2030)', `"Rijk zegt langjarig commitment toe (2027-2030)"; ${heard}`],
  ])('is told from numbers, spans and other words: %s', (line, note) => {
    expect(read(line).commands).toMatchObject([{ id: 'r-025', set: { answer: 'promised', note } }]);
  });

  it('stands behind what was noted of another answer', () => {
    const ask = { ...during.relations.get('r-025'), answer: 'refused', note: 'brief van 1 november 2021' } as never;
    const content = { ...during, relations: new Map([...during.relations, ['r-025', ask]]) };
    expect(read('Rijk zegt langjarig commitment toe', content).commands).toMatchObject([
      { set: { answer: 'promised', note: `geweigerd: brief van 1 november 2021; ${heard}` } },
    ]);
  });

  it('is the table while a session is open, and the line tells how another is written', () => {
    expect(read('Rijk zegt langjarig commitment toe').hint).toBe(
      `Bron: ${heard}. Was het ergens anders, zet dat er dan achter: (brief van 1 december)`,
    );
    expect(read('Rijk zegt langjarig commitment toe (brief van 3 november)').hint).toBeNull();
  });

  it.each([
    ['Rijk zegt langjarig commitment toe', 'nl', 'Wie zei dat, en wanneer?'],
    ['Rijk wijst langjarig commitment af', 'nl', 'Wie zei dat, en wanneer?'],
    ['Rijk zegt extra capaciteit toe aan Provincie', 'nl', 'Wie zei dat, en wanneer?'],
    ['Rijk zegt 10 mln toe voor Wonen', 'nl', 'Wie zei dat, en wanneer?'],
    ['Rijk promises langjarig commitment', 'en', 'Who said that, and when?'],
  ] as const)('is asked for outside a session: %s', (line, language, question) => {
    const { problem, commands } = read(line, between, language);
    expect(problem).toContain(question);
    expect(problem).toContain(line);
    expect(commands).toEqual([]);
  });
});

describe('R-SAY-6 an answer that says more, or less', () => {
  it('is kept in the words that were used', () => {
    const said = '"Rijk zegt langjarig commitment voor tien jaar toe"';
    expect(read('Rijk zegt langjarig commitment voor tien jaar toe').commands).toEqual([
      {
        type: 'updateRelation',
        id: 'r-025',
        set: { answer: 'promised', note: `${said}; ${heard}` },
        text: `Rijk zegt toe aan IPO: Langjarig commitment, in de woorden ${said} (${heard}).`,
      },
    ]);
  });

  it('leaves the ask open where it comes with a condition', () => {
    const said = '"Rijk zegt langjarig commitment toe, mits IPO meebetaalt"';
    const { commands, hint, preview } = read('Rijk zegt langjarig commitment toe, mits IPO meebetaalt');
    expect(commands).toEqual([
      {
        type: 'updateRelation',
        id: 'r-025',
        set: { note: `${said}; ${heard}` },
        text: `Rijk antwoordt op: Langjarig commitment, gevraagd door IPO: ${said} (${heard}).`,
      },
    ]);
    expect(hint).toContain('Dit is nog geen toezegging.');
    expect(preview.map(({ text }) => text)).toContain(said);
  });
});

describe('R-SAY-6 a line that is no clear answer', () => {
  const forms = answerPhrases.flatMap(({ phrases }) => languages.flatMap((language) => phrases[language]));
  const subjects = [
    'langjarig commitment',
    'meer tijd',
    '10 mln',
    '10 mln voor Wonen',
    '25 mln for Wonen',
    'één aanpak',
  ];
  const words = fc
    .record({
      form: fc.constantFrom(...forms),
      party: fc.constantFrom('Rijk', 'BZK', 'Provincie', 'VRO', 'Het Rijk', 'Wonen', 'Wij'),
      subject: fc.constantFrom(...subjects, 'dat'),
      to: fc.constantFrom('IPO', 'Wonen', 'Energie', 'Vitens'),
    })
    .map(({ form, party, subject, to }) =>
      form
        .replaceAll(/[()]/g, '')
        .replaceAll(/(\S+?)\|\S+/g, '$1')
        .replace('{party}', party)
        .replace('{to}', to)
        .replace('{subject}', subject)
        .split(' '),
    );
  const screens = fc.constantFrom('nl' as const, 'en' as const);
  const runs = { numRuns: 1500, seed: 20211202 };
  const told = (line: string, language: 'nl' | 'en'): string => JSON.stringify(read(line, during, language).commands);
  const made = /newElements|addElement|"removeRelation"|"removeElement"|amountMln/;

  it('promises nothing, makes nothing and takes nothing away with a negation at any place', () => {
    const negation = fc.constantFrom(...negations, 'nog niet', 'no longer', "doesn't");
    fc.assert(
      fc.property(words, negation, fc.nat(), screens, (said, no, place, language) => {
        const line = said.toSpliced(place % (said.length + 1), 0, no).join(' ');
        expect(told(line, language)).not.toMatch(/"answer":"promised"/);
        expect(told(line, language)).not.toMatch(made);
      }),
      runs,
    );
  });

  it('answers nothing, makes nothing and takes nothing away with a condition behind it', () => {
    const condition = fc.constantFrom(
      'mits IPO meebetaalt',
      ', tenzij IPO weigert',
      'onder voorwaarden',
      'onder voorbehoud van een besluit',
      'afhankelijk van de provincie',
      'als het kan',
      'unless IPO pays',
      ', provided IPO pays',
    );
    fc.assert(
      fc.property(words, condition, screens, (said, behind, language) => {
        const line = [...said, behind].join(' ');
        expect(told(line, language)).not.toMatch(/"answer":"(?:promised|refused)"/);
        expect(told(line, language)).not.toMatch(made);
      }),
      runs,
    );
  });
});

describe('R-SAY-6 what nobody had asked', () => {
  it.each([
    'Rijk zegt extra capaciteit toe aan Provincie',
    'Rijk zegt toe aan Provincie: extra capaciteit',
    'Rijk promises to Provincie: extra capaciteit',
  ])('is ask and answer at once: %s', (line) => {
    expect(read(line).commands).toEqual([
      {
        type: 'addRelation',
        relation: {
          kind: 'asks',
          from: 's-prov',
          to: 's-rijk',
          subject: 'extra capaciteit',
          answer: 'promised',
          note: heard,
        },
        text: `Rijk zegt toe aan Provincie Voorbeeldland (fictief): extra capaciteit (${heard}).`,
      },
    ]);
  });

  it.each([
    ['Rijk zegt toe: extra capaciteit', 'Aan wie? Typ: Rijk zegt toe aan IPO: extra capaciteit.'],
    ['Gemeenteraden zeggen snelheid toe', 'Aan wie? Typ: Gemeenteraden zeggen toe aan Rijk: snelheid.'],
    ['Grootstad zegt toe', 'Aan Gemeente Grootstad (fictief) staat geen open vraag.'],
    ['VRO zegt toe: meer geld', 'VRO staat niet als partij op de kaart.'],
    ['VRO zegt meer capaciteit toe aan Provincie', 'VRO staat niet als partij op de kaart.'],
    ['Rijk zegt toe aan Rijk: meer tijd', 'Rijk kan geen relatie met zichzelf hebben.'],
  ])('is asked about: %s', (line, question) => {
    expect(read(line).problem?.startsWith(question)).toBe(true);
    expect(read(line).commands).toEqual([]);
  });

  it.each([
    'Rijk wijst de rotonde af',
    'Inwoners zeggen ja tegen het plan',
    'Grootstad wijst nieuwe locaties aan',
    'Niemand zegt iets toe',
    'VRO wijst af',
    'Provincie zegt nee',
  ])('is a remark: %s', (line) => {
    expect(read(line).reading).toBe('note');
  });
});

describe('R-SAY-6 money that is promised', () => {
  it.each([
    'Rijk zegt 10 mln toe voor Energie',
    'Rijk zegt toe: 10 mln voor Energie',
    'Rijk zegt Energie 10 mln toe',
    'Rijk heeft 10 mln toegezegd voor Energie',
    'Rijk promises 10 mln for Energie',
  ])('is what a party pays, with its source: %s', (line) => {
    expect(read(line).commands).toMatchObject([
      { type: 'addRelation', relation: { kind: 'funds', from: 's-rijk', to: 't-energie', amountMln: 10, note: heard } },
    ]);
    expect(read(line).preview.at(-1)?.text).toBe(heard);
  });

  it('is told in the log with the day of its source', () => {
    const [command] = read('Rijk zegt 10 mln toe voor Energie (brief van 1 december)').commands;
    expect(command?.text).toBe('Rijk zegt 10 mln toe voor Energie (brief van 1 december 2021).');
  });

  it.each([
    ['Rijk zegt 10 mln toe voor Wonen', 10],
    ['Rijk zegt 10 mln extra toe voor Wonen', 35],
    ['Rijk zegt extra 2,5 mln toe voor Wonen', 27.5],
  ])('changes what was there, or comes on top of it: %s', (line, amountMln) => {
    const { commands, preview } = read(line);
    expect(commands).toMatchObject([{ type: 'updateRelation', id: 'r-033', set: { amountMln } }]);
    expect(preview.map(({ text }) => text)).toContain('(was 25 mln euro)');
  });

  it('leaves what was noted beside it', () => {
    const funds = { ...during.relations.get('r-033'), note: 'Voor vier jaar.' } as never;
    const content = { ...during, relations: new Map([...during.relations, ['r-033', funds]]) };
    const [command] = read('Rijk zegt 30 mln toe voor Wonen', content).commands;
    expect(command).toMatchObject({ set: { amountMln: 30, note: `Voor vier jaar; ${heard}` } });
  });

  it.each(['VRO zegt 10 mln toe voor Wonen', 'VRO zegt 10 mln toe'])('makes nobody a party: %s', (line) => {
    expect(read(line).problem).toContain('VRO staat niet als partij op de kaart.');
    expect(read(line).commands).toEqual([]);
  });

  it.each(['Rijk zegt 10 mln toe voor Energie 2027-2030', 'Rijk zegt 10 mln toe voor Energie (2027-2030)'])(
    'keeps its years: %s',
    (line) => {
      expect(read(line).commands).toMatchObject([{ relation: { to: 't-energie', amountMln: 10, years: '2027-2030' } }]);
    },
  );

  it('may get a source afterwards, with the amount as it stands', () => {
    const line = 'Rijk zegt 25 mln toe voor Wonen (brief van 1 december)';
    const [command] = read(line).commands;
    expect(command).toMatchObject({ type: 'updateRelation', id: 'r-033' });
    expect(command).toHaveProperty('set', { note: 'brief van 1 december 2021' });
    const funds = { ...during.relations.get('r-033'), note: 'brief van 1 december 2021' } as never;
    const content = { ...during, relations: new Map([...during.relations, ['r-033', funds]]) };
    expect(read(line, content).problem).toContain('Dit staat al op de kaart');
  });

  it('is a promise to a party where a party gets it', () => {
    expect(read('Rijk zegt 10 mln toe aan Provincie').commands).toMatchObject([
      { relation: { kind: 'asks', from: 's-prov', to: 's-rijk', subject: '10 mln', answer: 'promised' } },
    ]);
  });

  it.each([
    ['Rijk zegt 10 mln toe', 'Waarvoor? Noem een opgave, arrangement of instrument: Rijk zegt toe: 10 mln voor Wonen'],
    ['Rijk zegt 10-20 mln toe voor Wonen', 'Welk bedrag is het?'],
    ['Rijk promises up to 10 mln for Wonen', '"up to" is hier niet te lezen.'],
    [
      'Rijk zegt minstens 10 mln extra toe voor Wonen',
      '"minstens" is hier niet te lezen. Typ alleen het bedrag en waar het voor is: Rijk zegt toe: 10 mln euro extra voor Wonen',
    ],
  ])('is asked about where something is missing: %s', (line, question) => {
    expect(read(line).problem?.startsWith(question)).toBe(true);
  });

  it('has nobody to name on an empty map', () => {
    expect(read('Rijk zegt toe: geld', contentWith([])).problem).toContain('staat niet als partij op de kaart');
  });
});
