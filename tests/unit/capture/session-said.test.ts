import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import type { AgendaItem, Attendance, Session } from '../../../shared/model/content-types';
import { contentBefore } from './example-content';

/** Who is there, with which mandate, and where the agenda is, as secretaries type it. */
const map = contentBefore('ses-1', 74);

function read(line: string, content: Content, language: 'nl' | 'en' = 'nl'): Capture {
  return parseCapture(line, content, { language, today: '2022-01-20', newId: (kind) => `new-${kind}` });
}

const byId = <Thing extends { id: string }>(things: readonly object[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [(thing as Thing).id, { conflicts: [], ...thing } as unknown as Thing]));

const attended = (session: string, stakeholder: string | null, more: object = {}) => ({
  id: `${session}/${stakeholder ?? 'team'}`,
  session,
  stakeholder,
  status: 'present',
  mandate: 'with_mandate',
  ...more,
});

const held = { id: 'ses-1', title: 'Gebiedstafel 1', openedAt: '2021-12-02T13:30:00+01:00' };
const earlier = { ...held, id: 'ses-0', title: 'Gebiedstafel 0', openedAt: '2021-11-02T13:30:00+01:00' };
const open = { id: 'ses-2', title: 'Gebiedstafel 2', openedAt: '2022-01-20T13:30:00+01:00' };

const lastTime = [
  attended('ses-1', 's-prov', { role: 'gedeputeerde', function: 'chair' }),
  attended('ses-1', 's-bzk', { role: 'directeur', mandate: 'subject_to_approval' }),
  attended('ses-1', 's-polderdam', { status: 'represented', representedBy: 'adviseur', mandate: 'without_mandate' }),
  attended('ses-1', 's-vng', { status: 'excused', mandate: 'not_applicable' }),
  attended('ses-1', 's-ps', { status: 'observer', mandate: 'not_applicable' }),
  attended('ses-1', null, { role: 'procesbegeleider', function: 'facilitator', mandate: 'not_applicable' }),
];

function table(now: readonly object[] = [], more: Partial<Content> = {}): Content {
  return {
    ...map,
    sessions: byId<Session>([
      { ...held, closedAt: '2021-12-02T16:00:00+01:00' },
      { ...earlier, closedAt: '2021-11-02T16:00:00+01:00' },
      open,
    ]),
    attendance: byId<Attendance>([attended('ses-0', 's-ws'), ...lastTime, ...now]),
    ...more,
  };
}

const nobodyBefore: Content = { ...map, sessions: byId<Session>([open]) };
const noSession: Content = {
  ...table(),
  sessions: byId<Session>([{ ...held, closedAt: '2021-12-02T16:00:00+01:00' }]),
};

function recorded(line: string, content: Content = table(), language: 'nl' | 'en' = 'nl'): readonly unknown[] {
  const capture = read(line, content, language);
  const [command] = capture.commands;
  if (command?.type !== 'recordAttendance') throw new Error(`${capture.reading}: ${capture.problem}`);
  return command.attendance.map(({ stakeholder, status, mandate }) => [stakeholder, status, mandate]);
}

const all = [
  ['s-prov', 'present', 'with_mandate'],
  ['s-bzk', 'present', 'subject_to_approval'],
  ['s-polderdam', 'present', 'without_mandate'],
  ['s-vng', 'present', 'with_mandate'],
  ['s-ps', 'observer', 'not_applicable'],
  [null, 'present', 'not_applicable'],
];
/** That everybody is there tells of no party with which mandate. */
const unasked = all.map(([id, status, mandate]) => [id, status, id === null ? mandate : undefined]);
const without = (id: string) => all.filter(([stakeholder]) => stakeholder !== id);

describe('R-SAY-8 everybody', () => {
  it.each([
    'Aanwezig: allen',
    'aanwezig: iedereen.',
    'aanwezig: alle partijen',
    'Iedereen is er',
    'Allen aanwezig',
    'present: everyone',
    'present: all',
    'Everybody is here',
  ])('is who was recorded the last time: %s', (line) => {
    expect(recorded(line)).toEqual(unasked);
  });

  it.each([
    'Aanwezig: allen behalve VNG',
    'aanwezig: iedereen, behalve VNG',
    'aanwezig: allen op VNG na',
    'Iedereen is er behalve VNG',
    'present: all except VNG',
    'present: everyone but VNG',
    'Everybody is present except for VNG',
  ])('but those named, who are absent: %s', (line) => {
    expect(recorded(line)).toEqual([...unasked.filter(([id]) => id !== 's-vng'), ['s-vng', 'absent', undefined]]);
  });

  it('can be but several, and say how they are away', () => {
    expect(recorded('aanwezig: allen behalve VNG afgemeld en BZK')).toEqual([
      ...unasked.filter(([id]) => id !== 's-vng' && id !== 's-bzk'),
      ['s-vng', 'excused', undefined],
      ['s-bzk', 'absent', undefined],
    ]);
  });

  it('is told in the preview by name, with where that comes from', () => {
    const { preview, hint } = read('aanwezig: allen behalve VNG', table());
    expect(preview.map(({ text }) => text)).toEqual([
      'Provincie Voorbeeldland (fictief)',
      'gedeputeerde · voorzitter',
      'Ministerie van BZK',
      'directeur',
      'Gemeente Polderdam (fictief)',
      'Provinciale Staten',
      'toehoorder',
      'procesbegeleider',
      'VNG',
      'afwezig',
    ]);
    expect(hint).toBe('Verwacht worden de deelnemers van Gebiedstafel 1, ook wie toen was afgemeld.');
  });

  it('leaves as it is what this session says already, and tells who stays away', () => {
    const content = table([
      attended('ses-2', 's-vng', { status: 'excused', mandate: 'not_applicable' }),
      attended('ses-2', 's-prov', { mandate: 'without_mandate' }),
      attended('ses-2', 's-ws'),
    ]);
    expect(recorded('aanwezig: allen', content)).toEqual(unasked.filter(([id]) => id !== 's-vng' && id !== 's-prov'));
    const { preview, hint } = read('aanwezig: allen', content);
    expect(hint).toContain('Blijft zoals vastgelegd: VNG (afgemeld).');
    expect(preview.map(({ text }) => text)).toContain('Waterschap Rivier en Veen (fictief)');
  });

  it.each([
    'aanwezig: dezelfde als vorige keer',
    'aanwezig: dezelfde deelnemers als de vorige sessie',
    'present: same as last time',
  ])('of the last time is who was there, as they were: %s', (line) => {
    const [command] = read(line, table()).commands;
    expect(recorded(line)).toEqual([
      ...without('s-vng').map((each) => (each[0] === 's-polderdam' ? [each[0], 'represented', each[2]] : each)),
    ]);
    expect(command).toMatchObject({
      attendance: expect.arrayContaining([expect.objectContaining({ representedBy: 'adviseur' })]),
    });
  });

  it.each([
    ['aanwezig: allen', noSession, 'Er is geen sessie open.'],
    ['aanwezig: allen', nobodyBefore, 'Wie wordt verwacht?'],
    ['aanwezig: dezelfde als vorige keer', nobodyBefore, 'Wie wordt verwacht?'],
    ['aanwezig: allen behalve Marsstad', table(), 'Marsstad staat niet als partij op de kaart.'],
    [
      'aanwezig: dezelfde als vorige keer',
      table(lastTime.map((each) => ({ ...each, id: `x${each.id}`, session: 'ses-2' }))),
      'Iedereen die wordt verwacht, is al vastgelegd.',
    ],
  ] as const)('is asked about: %s (%#)', (line, content, question) => {
    const { problem, commands } = read(line, content);
    expect(problem).toContain(question);
    expect(commands).toEqual([]);
  });

  it.each(['Iedereen spreekt namens de eigen organisatie', 'Allen bedankt', 'Iedereen is er moe van'])(
    'in another sentence is a note: %s',
    (line) => {
      expect(read(line, table())).toMatchObject({ reading: 'note', problem: null });
    },
  );
});

describe('R-SAY-9 the mandate of a party', () => {
  const seated = table([
    attended('ses-2', 's-polderdam', { role: 'wethouder' }),
    attended('ses-2', 's-grootstad', { status: 'represented' }),
    attended('ses-2', 's-vng', { status: 'excused', mandate: 'not_applicable' }),
  ]);

  it.each([
    ['Polderdam heeft geen mandaat', 'without_mandate'],
    ['Polderdam zit hier zonder mandaat', 'without_mandate'],
    ['Polderdam heeft volledig mandaat', 'with_mandate'],
    ['Polderdam heeft mandaat.', 'with_mandate'],
    ['Polderdam heeft mandaat onder voorbehoud van de raad', 'subject_to_approval'],
    ['Polderdam onder voorbehoud van de raad', 'subject_to_approval'],
    ['Polderdam is er onder voorbehoud', 'subject_to_approval'],
    ['Polderdam has no mandate', 'without_mandate'],
    ['Polderdam has full mandate', 'with_mandate'],
    ['Polderdam has a mandate subject to approval of the council', 'subject_to_approval'],
  ])('is what is said of it: %s', (line, mandate) => {
    expect(recorded(line, seated)).toEqual([['s-polderdam', 'present', mandate]]);
  });

  it('leaves the attendance as it was', () => {
    expect(recorded('Grootstad heeft geen mandaat', seated)).toEqual([
      ['s-grootstad', 'represented', 'without_mandate'],
    ]);
  });

  it('can be of several', () => {
    expect(recorded('Grootstad en Polderdam hebben geen mandaat', seated)).toHaveLength(2);
  });

  it('brings who was not recorded to the table, and says so', () => {
    expect(recorded('IPO heeft geen mandaat', seated)).toEqual([['s-ipo', 'present', 'without_mandate']]);
    expect(read('IPO heeft geen mandaat', seated).hint).toBe('Wordt ook als aanwezig vastgelegd: IPO.');
  });

  it('says that whose approval it is goes with a decision', () => {
    expect(read('Polderdam onder voorbehoud van de raad', seated).hint).toContain('2021-03 voorbehoud Polderdam');
  });

  it.each([
    ['Polderdam heeft geen mandaat', noSession, 'Er is geen sessie open. Open eerst de sessie'],
    ['VNG heeft geen mandaat', seated, 'VNG staat als afgemeld, en een mandaat is van wie aan tafel zit. Typ eerst'],
  ] as const)('is asked about: %s', (line, content, question) => {
    const { problem, commands } = read(line, content);
    expect(problem).toContain(question);
    expect(commands).toEqual([]);
  });

  it.each(['Niemand heeft mandaat', 'Wonen heeft geen mandaat'])('of what is no party is a note: %s', (line) => {
    expect(read(line, seated).reading).toBe('note');
  });
});

describe('R-SAY-10 the agenda', () => {
  const item = (no: number, title: string) => ({
    id: `ses-2/${no}`,
    session: 'ses-2',
    no,
    title,
    phase: 'weigh',
    minutes: 10,
  });
  const agendaItems = byId<AgendaItem>([item(1, 'Opening'), item(2, 'Ruimte'), item(4, 'Sluiting')]);
  const at = (currentItem: number | null): Content =>
    table([], { agendaItems, sessions: byId<Session>([{ ...open, currentItem }]) });

  it.each([
    ['agendapunt 2', 1, 2],
    ['Agendapunt 2: Ruimte.', 1, 2],
    ['naar agendapunt 4', 1, 4],
    ['We gaan naar punt 4', 1, 4],
    ['volgende punt', 2, 4],
    ['naar het volgende agendapunt', null, 1],
    ['vorig punt', 4, 2],
    ['agenda item 2', 1, 2],
    ['go to item 4', 1, 4],
    ['next item', 2, 4],
    ['back to the previous item', 2, 1],
  ])('goes where it is said: %s', (line, current, no) => {
    const capture = read(line, at(current));
    expect(capture).toMatchObject({ reading: 'agenda', problem: null, commands: [{ type: 'startAgendaItem', no }] });
    expect(capture.preview.map(({ text }) => text)).toEqual([String(no), agendaItems.get(`ses-2/${no}`)?.title]);
  });

  it.each([
    ['agendapunt 3', at(1), 'Agendapunt 3 staat niet op de agenda. Noem een van deze: 1, 2, 4.'],
    ['agendapunt 2', at(2), 'Agendapunt 2 (Ruimte) is al aan de orde.'],
    ['volgende punt', at(4), 'Dit is het laatste agendapunt.'],
    ['vorig punt', at(1), 'Er is geen eerder agendapunt.'],
    ['volgende punt', table(), 'Deze sessie heeft nog geen agendapunten.'],
    ['agendapunt 2', noSession, 'Er is geen sessie open.'],
  ] as const)('is asked about: %s (%#)', (line, content, question) => {
    const { problem, commands } = read(line, content);
    expect(problem).toContain(question);
    expect(commands).toEqual([]);
  });

  it.each(['Agendapunt 2 duurde te lang', 'Agendapunt 2: wie trekt dit', 'Het volgende punt is lastig'])(
    'in another sentence is a note: %s',
    (line) => {
      expect(read(line, at(1)).reading).toBe('note');
    },
  );

  it('can be a note all the same', () => {
    const { alternatives } = read('agendapunt 2', at(1));
    expect(alternatives.at(-1)?.options.map(({ key }) => key)).toEqual(['sentence', 'note']);
  });
});

describe('R-SAY-11 more money', () => {
  // Rijk gives 25 million to Wonen.
  it.each([
    ['Rijk legt 5 mln bij voor Wonen', 30],
    ['Rijk legt er nog 2,5 mln bij voor Wonen', 27.5],
    ['Rijk doet er 5 miljoen bij voor Wonen', 30],
    ['Rijk geeft 5 mln extra aan Wonen', 30],
    ['Rijk verhoogt de bijdrage aan Wonen met 5 mln', 30],
    ['Rijk legt 25 mln bij voor Wonen', 50],
    ['Rijk adds 5 mln to Wonen', 30],
    ['Rijk tops up Wonen by 5 mln', 30],
  ])('comes on top of what a party gives, told with before and after: %s', (line, amountMln) => {
    const { commands, preview, text } = read(line, table());
    expect(commands).toEqual([{ type: 'updateRelation', id: 'r-033', set: { amountMln }, text }]);
    const told = preview.map((part) => part.text);
    expect(told).toContain(`${String(amountMln).replace('.', ',')} mln euro`);
    expect(told).toContain('(was 25 mln euro)');
    expect(text).toBe(`${line}.`);
  });

  it('is what a party gives where it gave nothing', () => {
    expect(read('Grootstad legt 5 mln bij voor Economie', table()).commands).toMatchObject([
      { type: 'addRelation', relation: { kind: 'funds', from: 's-grootstad', to: 't-economie', amountMln: 5 } },
    ]);
  });

  it('is asked about where nobody knows what it gives, and where it is not one amount', () => {
    const funds = { ...map.relations.get('r-033'), amountMln: null } as never;
    const content = table([], { relations: new Map([...map.relations, ['r-033', funds]]) });
    for (const line of ['Rijk legt 5 mln bij voor Wonen', 'Rijk zegt 5 mln extra toe voor Wonen']) {
      expect(read(line, content).problem).toBe(
        'Hoeveel Rijk al geeft, is niet bekend. Typ het hele bedrag: Rijk financiert Wonen … mln',
      );
    }
    expect(read('Rijk legt 5 mln per jaar bij voor Wonen', table()).problem).toContain('Welk bedrag is het?');
    expect(read('Rijk legt 5 mln bij', table()).problem).toContain('Voor welke opgave');
  });

  it('is added also when it is as much as there was, in a promise too', () => {
    expect(read('Rijk zegt 25 mln extra toe voor Wonen', table()).commands).toMatchObject([{ set: { amountMln: 50 } }]);
  });

  it.each(['Rijk legt uit hoe het zit', 'Rijk legt de stukken bij voor Wonen'])(
    'in another sentence is none: %s',
    (line) => {
      expect(read(line, table()).reading).toBe('note');
    },
  );
});
