import { describe, expect, it } from 'vitest';
import { actionCalendar } from '../../../shared/archive/action-calendar';
import { actionListCsv, decisionListCsv } from '../../../shared/archive/list-csv';
import { fold } from '../../../shared/log/fold';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { contentOf } from '../../../shared/model/content-of';
import { exampleLog } from '../minutes/example-log';
import { LogBuilder } from '../minutes/log-builder';

const options = {
  language: 'nl',
  session: 'Gebiedstafel 1',
  at: '2022-04-01T08:00:00.000Z',
  idOf: async (kind: string, id: string) => `${kind}-${id}`,
} as const;

/** The lines of a calendar as they were before they were folded (RFC 5545, 3.1). */
const unfolded = (calendar: string | null): readonly string[] =>
  (calendar ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');

function tableWithAction(text: string, fields = {}): LogBuilder {
  const log = new LogBuilder().table('Tafel').plan('s1').open('s1');
  log.add('element.added', {
    'element:p': {
      alive: true,
      kind: 'stakeholder',
      name: 'Provincie',
      stakeholderKind: 'province',
      layer: 'province',
    },
  });
  log.add('action.assigned', {
    'action:1': {
      alive: true,
      no: 'A1',
      text,
      owner: 'p',
      due: '2022-01-14',
      status: 'open',
      session: 's1',
      ...fields,
    },
  });
  log.close();
  return log;
}

const contentWith = (text: string, fields = {}) => contentOf(fold(tableWithAction(text, fields).entries));

describe('the lists as spreadsheets', () => {
  const minutes = minutesModel(exampleLog(), 'ses-1', 'nl');

  it('R-ARCHIVE-8 open in a Dutch Excel: byte-order mark, semicolons, Windows lines, days as 31-12-2021', () => {
    const rows = actionListCsv(minutes).split('\r\n');
    expect(rows[0]).toBe('\uFEFFNr.;Actie;Wie;Voor;Stand;Gereed op;Over tijd;Uit besluit;Toelichting');
    expect(rows[1]).toBe(
      'A1;Eén overzicht maken van RES, verstedelijkingsstrategie en klimaatadaptatieplan.;Provincie Voorbeeldland (fictief);14-01-2022;open;;nee;besluit 2021-02;',
    );
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toBe('');
  });

  it('R-ARCHIVE-8 tell every decision with its steps and reservations', () => {
    const rows = decisionListCsv(minutes).split('\r\n');
    expect(rows[0]).toBe(
      '\uFEFFNr.;Soort;Besluit;Voorwaarden;Stand;Afgesproken op;Bekrachtigd op;Toelichting;Legitimatie;Legitimatiestappen;Voorbehoud;Acties;Uit eerdere sessie',
    );
    expect(rows[1]).toMatch(/;afgesproken aan tafel;02-12-2021;;;niet nodig: [^;]*;;;;nee$/);
    expect(rows[2]).toMatch(/;A1;nee$/);
    expect(rows.slice(1, -1).map((row) => row.split(';')[0])).toEqual([
      'besluit 2021-01',
      'besluit 2021-02',
      'besluit 2021-03',
      'besluit 2021-04',
      'besluit 2021-05',
      'besluit 2021-06',
    ]);
    expect(rows[3]).toContain(
      '"Provinciale Staten (besluit, gepland 09-02-2022); Gemeenteraden (besluit, nog niet gepland)"',
    );
    expect(rows[3]).toContain('"Gemeente Polderdam (fictief): Geen mandaat; eerst overleg in het college."');
  });

  it('R-ARCHIVE-8 hold no number of a decision alone in a cell: Excel takes 2021-01 for January 2021', () => {
    for (const language of ['nl', 'en'] as const) {
      const wording = minutesModel(exampleLog(), 'ses-2', language);
      for (const list of [decisionListCsv(wording), actionListCsv(wording)]) {
        expect(list).toMatch(/(besluit|decision) 2021-0[2-6];/);
        expect(list).not.toMatch(/(^|;)\d{4}-\d+(;|\r|$)/m);
      }
    }
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)'])('R-ARCHIVE-8 carry nothing out: %s', (text) => {
    const { entries } = tableWithAction(text);
    expect(actionListCsv(minutesModel(entries, 's1', 'nl'))).toContain(`A1;'${text};Provincie`);
  });

  it('are in English when the minutes are', () => {
    expect(decisionListCsv(minutesModel(exampleLog(), 'ses-1', 'en'))).toMatch(/^\uFEFFNo\.;Kind;Decision;/);
  });
});

describe('the calendar', () => {
  it('R-ARCHIVE-9 has a day for each open action with a date and each step that is still to come', async () => {
    const calendar = unfolded(await actionCalendar(contentOf(fold(exampleLog())), options));
    expect(calendar.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    // The last line ends like every other one (RFC 5545, 3.1).
    expect(calendar.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(calendar.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
      'SUMMARY:Actie A4 (Gemeente Grootstad (fictief)): Bouwplanning maken en naast de waterplanning leggen.',
      'SUMMARY:Gemeenteraden: informeren over besluit 2021-02',
      'SUMMARY:Provinciale Staten: informeren over besluit 2021-02',
      'SUMMARY:Gemeenteraden: besluit over besluit 2021-03',
      'SUMMARY:Provinciale Staten: informeren over besluit 2021-04',
      'SUMMARY:Gemeenteraden: zienswijze over besluit 2021-04',
      'SUMMARY:Algemeen bestuur waterschap: besluit over besluit 2021-04',
      'SUMMARY:Provinciale Staten: informeren over besluit 2021-05',
      'SUMMARY:Gemeenteraden: informeren over besluit 2021-05',
    ]);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20220215');
    expect(calendar).toContain('DTSTAMP:20220401T080000Z');
  });

  it('R-ARCHIVE-9 leaves out what has no day, is done or was cancelled, and is not there without a day', async () => {
    for (const fields of [{ due: null }, { due: 'week 7' }, { status: 'done' }, { status: 'cancelled' }]) {
      expect(await actionCalendar(contentWith('Plan maken.', fields), options)).toBeNull();
    }
    expect(await actionCalendar(contentWith('Plan maken.'), options)).toContain('VEVENT');
  });

  it('R-ARCHIVE-9 says the day of the action whatever the time zone of the machine', async () => {
    const zone = process.env['TZ'];
    try {
      for (const each of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Amsterdam']) {
        process.env['TZ'] = each;
        expect(await actionCalendar(contentWith('Plan maken.'), options)).toContain('DTSTART;VALUE=DATE:20220114');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('R-ARCHIVE-9 keeps the id of an action, so that an agenda replaces what it took in before', async () => {
    const first = await actionCalendar(contentWith('Plan maken.'), options);
    const later = await actionCalendar(contentWith('Plan afmaken.'), { ...options, at: '2022-05-01T08:00:00.000Z' });
    const idIn = (calendar: string | null) => unfolded(calendar).find((line) => line.startsWith('UID:'));
    expect(idIn(first)).toBe('UID:action-1@gebiedstafel');
    expect(idIn(later)).toBe(idIn(first));
  });

  it('R-ARCHIVE-9 escapes what means something in a calendar, and no line is longer than 75 bytes', async () => {
    const text = `Komma, punt;komma en \\ streep\nEND:VCALENDAR ${'é'.repeat(200)} 🗺️`;
    const calendar = (await actionCalendar(contentWith(text), options)) ?? '';
    expect(unfolded(calendar)).toContain(
      `SUMMARY:Actie A1 (Provincie): Komma\\, punt\\;komma en \\\\ streep END:VCALENDAR ${'é'.repeat(200)} 🗺️`,
    );
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
