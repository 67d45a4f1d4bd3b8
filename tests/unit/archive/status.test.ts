import { describe, expect, it } from 'vitest';
import { LogBuilder } from '../minutes/log-builder';
import { packageOf, pathsWith, textIn } from './packages';
import { xmlProblems } from './valid-xml';

const party = { alive: true, kind: 'stakeholder', stakeholderKind: 'other', layer: null };

function closedSession(openness: string): LogBuilder {
  const log = new LogBuilder().table('Tafel').plan('s1', { openness }).open('s1');
  log.add('element.added', { 'element:p': { ...party, name: 'Provincie' } });
  log.add('decision.taken', {
    'decision:1': {
      ...{ alive: true, no: '2021-01', decisionKind: 'agreement', status: 'agreed_at_table' },
      ...{ text: 'De tafel koopt de polder.', about: ['p'], session: 's1', takenIn: 's1' },
    },
  });
  log.add('question.parked', {
    'question:1': { alive: true, no: 'V1', text: 'Wat kost de polder?', status: 'parked', session: 's1' },
  });
  log.close();
  return log;
}

const adopt = (log: LogBuilder): LogBuilder => {
  const at = '2022-03-31T13:31:00+02:00';
  log.add('minutes.adopted', {}, { text: 'Vastgesteld.', data: { session: 's1', on: '2022-03-31' }, at });
  return log;
};

const objectOf = (files: ReadonlyMap<string, Uint8Array>): string => textIn(files, 'GT-2021-01/GT-2021-01.MDTO.xml');
const eventsIn = (xml: string) =>
  [...xml.matchAll(/<event>[\s\S]*?<begripLabel>(\w+)<\/begripLabel>[\s\S]*?<eventTijd>([^<]*)</g)].map(
    ([, type, at]) => `${type} ${at}`,
  );

describe('where minutes stand', () => {
  it('R-ARCHIVE-10 a draft says so, and has no event of adoption', async () => {
    const xml = objectOf(await packageOf(closedSession('participants').entries, { version: 'public' }));
    expect(eventsIn(xml)).toEqual(['Creatie 2021-12-02T16:00:00+01:00', 'Export 2022-04-01T08:00:00.000Z']);
    expect(xml).toContain('Status: concept, versienummer 1.');
    expect(xml).toContain('Het verslag is nog niet vastgesteld en is tot dan alleen voor deelnemers.');
  });

  it('R-ARCHIVE-10 adopted minutes have the day of adoption and the moment they were frozen, and are open to all', async () => {
    const xml = objectOf(await packageOf(adopt(closedSession('participants')).entries, { version: 'public' }));
    expect(eventsIn(xml)).toEqual([
      'Creatie 2021-12-02T16:00:00+01:00',
      'Accordering 2022-03-31',
      'Bevriezing 2022-03-31T13:31:00+02:00',
      'Export 2022-04-01T08:00:00.000Z',
    ]);
    expect(xml).toContain('Geen beperking');
    expect(await xmlProblems([{ path: 'object', text: xml }], 'mdto')).toEqual([]);
  });

  it('R-ARCHIVE-10 minutes that were changed after an adoption take the place of the adopted ones', async () => {
    const log = closedSession('participants');
    const before = objectOf(await packageOf(adopt(log).entries));
    log.open('s1', '2022-04-02T10:00:00+02:00');
    log.add('note.recorded', { 'note:n': { alive: true, text: 'Aangevuld.' } }, { text: 'Aangevuld.' });
    log.close({}, '2022-04-02T11:00:00+02:00');
    const after = objectOf(await packageOf(log.entries));
    const id = /<identificatieKenmerk>([^<]*)</.exec(before)?.[1];
    expect(after).toMatch(new RegExp(`<gerelateerdInformatieobject>[\\s\\S]*${id}[\\s\\S]*<begripLabel>Vervangt<`));
    expect(eventsIn(after).some((event) => event.startsWith('Accordering'))).toBe(false);
  });

  it('R-ARCHIVE-11 of a confidential session the public package has its minutes, which say so, and nothing else', async () => {
    const log = closedSession('confidential').plan('s2', {
      title: 'Gebiedstafel 2',
      openness: 'public',
      start: '2022-03-31T13:30:00+02:00',
      end: '2022-03-31T16:00:00+02:00',
    });
    log.open('s2', '2022-03-31T13:30:00+02:00');
    log.close({}, '2022-03-31T15:00:00+02:00');
    const files = await packageOf(log.entries, { version: 'public' });
    expect([...files.keys()].filter((path) => path.startsWith('GT-2021-01/') && !path.endsWith('.MDTO.xml'))).toEqual([
      'GT-2021-01/GT-2021-01-verslag.pdf',
      'GT-2021-01/GT-2021-01-verslag.html',
    ]);
    expect(textIn(files, 'GT-2021-01/GT-2021-01-verslag.html')).toContain('Deze sessie is vertrouwelijk.');
    expect(objectOf(files)).toContain('De sessie is vertrouwelijk; alleen de gegevens van de sessie staan erin.');
    // What is not there is not described either.
    expect(objectOf(files)).toContain('<omschrijving>Verslag. Status: concept');
    expect(objectOf(files)).not.toMatch(/besluitenlijst|actielijst|kaart/);
    // What was decided and asked in it is not told by the session after it either.
    expect(pathsWith(files, 'polder')).toEqual([]);
    expect(textIn(files, 'GT-2022-02/GT-2022-02-verslag.html')).toContain('de nummers 2021-01, V1.');
    expect(pathsWith(await packageOf(log.entries), 'De tafel koopt de polder.')).toContain(
      'GT-2022-02/GT-2022-02-besluitenlijst.csv',
    );
  });

  it('R-ARCHIVE-11 a session that was not opened is in no package', async () => {
    const log = closedSession('public').plan('s2', { title: 'Later', start: '2022-03-31T13:30:00+02:00' });
    expect([...(await packageOf(log.entries)).keys()].filter((path) => path.startsWith('GT-2022'))).toEqual([]);
  });
});
