import { describe, expect, it } from 'vitest';
import type { Capture, CaptureSettings } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { presenceTime, readClockTime } from '../../../shared/i18n/clock-time';
import { contentBefore } from './example-content';

/** Participants as people say them: with brackets, under the word for their absence, coming later and leaving early. */
const example = contentBefore('ses-1', 3);
const settings: CaptureSettings = { language: 'nl', today: '2021-12-02', newId: (kind) => `new-${kind}` };

function read(line: string): Capture {
  return parseCapture(line, example, settings);
}

function recorded(line: string): readonly object[] {
  const capture = read(line);
  const [command] = capture.commands;
  if (command?.type !== 'recordAttendance') throw new Error(`${capture.reading}: ${capture.problem}`);
  return command.attendance;
}

describe('brackets', () => {
  it('say more about the party before them', () => {
    expect(recorded('aanwezig: Grootstad (wethouder, onder voorbehoud), IPO (adviseur), procesbegeleider')).toEqual([
      { stakeholder: 's-grootstad', role: 'wethouder', status: 'present', mandate: 'subject_to_approval' },
      { stakeholder: 's-ipo', role: 'adviseur', status: 'present' },
      expect.objectContaining({ stakeholder: null, function: 'facilitator' }),
    ]);
  });

  it('name the party behind a job title', () => {
    expect(recorded('aanwezig: wethouder (Grootstad); VNG afgemeld')[0]).toMatchObject({
      stakeholder: 's-grootstad',
      role: 'wethouder',
    });
  });

  it('name the party behind the name of a person, which is left out and said', () => {
    const capture = read('aanwezig: Jan de Vries (gemeente Grootstad)');
    expect(recorded(capture.line)).toEqual([{ stakeholder: 's-grootstad', status: 'present' }]);
    expect(capture.hint).toBe(
      'Weggelaten: Jan de Vries. Hier horen partijen en functies; namen kunnen in het paneel Deelnemers.',
    );
  });

  it('stay in the name that has them on the map, and around what names nobody', () => {
    expect(recorded('aanwezig: Gemeente Grootstad (fictief) wethouder')[0]).toMatchObject({ role: 'wethouder' });
    expect(recorded('aanwezig: procesbegeleider (onafhankelijk)')[0]).toMatchObject({
      role: 'procesbegeleider (onafhankelijk)',
    });
    expect(read('aanwezig: Jan (Delft)').problem).toContain('staat niet als partij op de kaart');
  });
});

describe('the word for who is not there', () => {
  it.each([
    ['afgemeld: VNG, IPO', 'excused'],
    ['Afwezig: VNG; IPO', 'absent'],
    ['toehoorders: VNG, IPO', 'observer'],
    ['absent: VNG, IPO', 'absent'],
  ])('%s', (line, status) => {
    expect(recorded(line)).toEqual([
      { stakeholder: 's-vng', status },
      { stakeholder: 's-ipo', status },
    ]);
  });
});

describe('who comes later or leaves early', () => {
  it.each([
    ['aanwezig: Grootstad wethouder met mandaat vanaf 14.10 uur', { arrivedAt: '14:10', role: 'wethouder' }],
    ['aanwezig: Grootstad tot 15.00', { leftAt: '15:00' }],
    ['aanwezig: Grootstad (wethouder, vanaf 9.05)', { arrivedAt: '09:05', role: 'wethouder' }],
    ['present: Grootstad from 14:10 until 15:00', { arrivedAt: '14:10', leftAt: '15:00' }],
  ])('%s', (line, fields) => {
    expect(recorded(line)).toEqual([expect.objectContaining({ status: 'present', ...fields })]);
    expect(read(line).preview.some(({ text }) => /\d\d\.\d\d uur/.test(text))).toBe(true);
  });

  it.each([
    ['aanwezig: Grootstad tot 15 uur', { leftAt: '15:00' }],
    ['Grootstad komt om 14 uur', { arrivedAt: '14:00' }],
  ])('R-SES-9 may be a whole hour: %s', (line, fields) => {
    expect(recorded(line)).toEqual([{ ...fields, stakeholder: 's-grootstad', status: 'present' }]);
  });

  it.each([
    [
      'aanwezig: Grootstad vanaf half drie',
      'Hoe laat is "vanaf half drie"? Typ het in cijfers, bijvoorbeeld: vanaf 14.30',
    ],
    ['aanwezig: Grootstad tot 3', 'Hoe laat is "tot 3"? Typ het in cijfers, bijvoorbeeld: vanaf 14.30'],
  ])('R-SES-9 is asked for where it is not told in figures, and is no job title: %s', (line, problem) => {
    expect(read(line)).toMatchObject({ problem, commands: [] });
  });

  it('is no time that the clock does not have', () => {
    expect(readClockTime('24.00')).toBeNull();
    expect(readClockTime('14.60 uur')).toBeNull();
    expect(read('aanwezig: Grootstad met mandaat vanaf 25.00').problem).toContain('vanaf 25.00');
  });

  it.each([
    ['14:10', null, 'vanaf 14.10 uur', 'from 14:10'],
    [null, '15:00', 'tot 15.00 uur', 'until 15:00'],
    ['14:10', '15:00', 'van 14.10 tot 15.00 uur', 'from 14:10 to 15:00'],
    ['15:30', '15:00', 'tot 15.00 en vanaf 15.30 uur', 'until 15:00 and from 15:30'],
  ])('is said as people say it: %s %s', (arrivedAt, leftAt, nl, en) => {
    expect(presenceTime(arrivedAt, leftAt, 'nl')).toBe(nl);
    expect(presenceTime(arrivedAt, leftAt, 'en')).toBe(en);
  });

  it('is not said of who was there all the time', () => {
    expect(presenceTime(null, undefined, 'nl')).toBeNull();
  });
});

describe('the line of the log', () => {
  it.each([
    ['aanwezig: Grootstad tot 15.00', 'Deelnemers: Gemeente Grootstad (fictief) (aanwezig, tot 15.00 uur).'],
    ['afgemeld: VNG; IPO', 'Deelnemers: VNG (afgemeld); IPO (afgemeld).'],
    ['aanwezig: Grootstad wethouder; procesbegeleider', 'Deelnemers: Gemeente Grootstad (fictief); procesbegeleider.'],
    ['aanwezig: voorzitter', 'Deelnemers: voorzitter.'],
    [
      'aanwezig: Grootstad; Polderdam; IPO; VNG; Provincie; procesbegeleider',
      'Deelnemers: Gemeente Grootstad (fictief); Gemeente Polderdam (fictief); IPO; VNG; en nog 2.',
    ],
  ])('R-SES-9 says who, and what is recorded of them: %s', (line, told) => {
    expect(read(line).text).toBe(told);
  });

  it('R-SES-9 names no person', () => {
    expect(read('aanwezig: Jan de Vries (gemeente Grootstad)').text).not.toContain('Jan');
  });
});
