import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { AttendanceRecord } from '../../../shared/commands/command';
import type { Content } from '../../../shared/model/content';
import { contentBefore } from './example-content';

const example = contentBefore('ses-1', 3);

function read(line: string, content: Content = example, language: 'nl' | 'en' = 'nl') {
  return parseCapture(line, content, { language, today: '2021-12-02', newId: () => 'new' });
}

function records(line: string, content: Content = example): readonly AttendanceRecord[] {
  const capture = read(line, content);
  expect(capture.problem).toBeNull();
  expect(capture.commands).toHaveLength(1);
  const [command] = capture.commands;
  if (command?.type !== 'recordAttendance') throw new Error(`${line} is read as ${capture.reading}`);
  return command.attendance;
}

describe('a list of participants in one line', () => {
  it('reads party, job title, attendance and mandate in the order in which people say them', () => {
    expect(records('aanwezig: Grootstad wethouder zonder mandaat toehoorder; VNG afgemeld')).toEqual([
      { stakeholder: 's-grootstad', role: 'wethouder', status: 'observer', mandate: 'without_mandate' },
      { stakeholder: 's-vng', status: 'excused' },
    ]);
  });

  it('understands commas between participants, and within what is said of one', () => {
    const bySemicolons =
      'aanwezig: Provincie gedeputeerde met mandaat; Grootstad wethouder zonder mandaat; VNG afgemeld';
    const wanted = records(bySemicolons);
    expect(wanted).toHaveLength(3);
    expect(records(bySemicolons.replaceAll(';', ','))).toEqual(wanted);
    const within =
      'aanwezig: Provincie, gedeputeerde, met mandaat, Grootstad, wethouder, zonder mandaat, VNG, afgemeld';
    expect(records(within)).toEqual(wanted);
    expect(records('aanwezig: Provincie gedeputeerde, met mandaat')).toEqual(wanted.slice(0, 1));
    expect(records('aanwezig: Grootstad wethouder zonder mandaat, procesbegeleider')).toHaveLength(2);
  });

  it('names who is missing between commas too', () => {
    expect(read('aanwezig: Provincie gedeputeerde met mandaat, Nergenshuizen wethouder').problem).toMatch(
      /Nergenshuizen/,
    );
  });

  it('gives a party a part in the meeting behind "als"', () => {
    expect(records('aanwezig: Provincie gedeputeerde als voorzitter')).toEqual([
      { stakeholder: 's-prov', role: 'gedeputeerde', status: 'present', function: 'chair' },
    ]);
  });

  it('takes who is of no party as the process team, with the words that were typed as job title', () => {
    expect(records('present: facilitator; gespreksleider als procesbegeleider afgemeld')).toEqual([
      {
        stakeholder: null,
        role: 'facilitator',
        status: 'present',
        mandate: 'not_applicable',
        function: 'facilitator',
      },
      {
        stakeholder: null,
        role: 'gespreksleider',
        status: 'excused',
        mandate: 'not_applicable',
        function: 'facilitator',
      },
    ]);
  });

  it('keeps the mandate that was recorded before in this session when none is typed', () => {
    const seat = { id: 'a', conflicts: [], session: 's', stakeholder: 's-bzk', status: 'present' as const };
    const session = {
      id: 's',
      conflicts: [],
      title: 'S',
      start: '2021-12-02T13:30:00+01:00',
      end: '2021-12-02T16:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
      openedAt: '2021-12-02T13:30:00+01:00',
    };
    const content: Content = {
      ...example,
      sessions: new Map([['s', session]]),
      attendance: new Map([['a', { ...seat, mandate: 'subject_to_approval' as const }]]),
    };
    // Nothing is said of the mandate here, so what was said before stands.
    expect(records('aanwezig: BZK directeur', content)[0]).not.toHaveProperty('mandate');
    expect(records('aanwezig: BZK directeur met mandaat', content)[0]?.mandate).toBe('with_mandate');
    expect(records('aanwezig: BZK afgemeld', content)[0]).not.toHaveProperty('mandate');
  });

  it('takes a job title between quotes letter by letter', () => {
    expect(records('aanwezig: Grootstad "wethouder; met mandaat" onder voorbehoud')[0]).toMatchObject({
      role: 'wethouder; met mandaat',
      mandate: 'subject_to_approval',
    });
  });

  it('shows a chip for each party and what was understood of it', () => {
    const { preview } = read('aanwezig: PS griffier toehoorder; procesbegeleider');
    expect(preview).toEqual([
      { kind: 'existing', text: 'Provinciale Staten', elementKind: 'stakeholder', id: 's-ps' },
      { kind: 'field', text: 'griffier · toehoorder' },
      { kind: 'verb', text: 'procesbegeleider' },
    ]);
  });
});

describe('a list that is not understood', () => {
  it.each([
    ['aanwezig:', 'Wie is er?'],
    ['aanwezig: Marsbewoners met mandaat', 'Marsbewoners staat niet als partij op de kaart.'],
    ['aanwezig: Mars Regio wethouder wonen met mandaat', 'typ eerst: partij: Mars Regio'],
    ['aanwezig: marsbewoners met mandaat', 'typ eerst: partij: marsbewoners'],
    [
      'aanwezig: Mars Regio wethouder; Grootstad; Venusstad afgemeld; Jupiter',
      'Mars Regio, Venusstad en Jupiter staan niet als partij op de kaart. Typ eerst voor elk een regel: partij: Mars Regio',
    ],
    ['aanwezig: Grootstad wethouder met mandaat en koffie', '"en koffie" is hier niet te lezen.'],
    ['aanwezig: Grootstad wethouder; Gemeente Grootstad toehoorder', 'staat twee keer in deze regel.'],
    ['aanwezig: ; ;', 'Wie is er?'],
  ])('%s asks again and does nothing', (line, sentence) => {
    const capture = read(line);
    expect(capture.problem).toContain(sentence);
    expect(capture.commands).toEqual([]);
  });

  it('can still be a note', () => {
    const capture = read('notitie: aanwezig: iedereen');
    expect(capture.reading).toBe('note');
  });
});

describe('a snapshot by name', () => {
  it('is taken with the name as typed', () => {
    expect(read('momentopname: na het ruimtegesprek')).toMatchObject({
      reading: 'snapshot',
      problem: null,
      commands: [{ type: 'takeSnapshot', snapshot: 'na het ruimtegesprek' }],
    });
  });

  it('needs a name that the file can hold', () => {
    expect(read('snapshot: ', example, 'en').problem).toContain('What is the snapshot called?');
    expect(read(`momentopname: ${'x'.repeat(1001)}`).commands).toEqual([]);
  });
});
