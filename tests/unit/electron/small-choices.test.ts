import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderPath } from '../../../electron/data-folder';
import { systemLanguage } from '../../../electron/language';
import { deservesReload } from '../../../electron/page-failure';
import { judgeProjection } from '../../../electron/projection-gate';

describe('the data folder', () => {
  it('is beside the profile, and apart in development', () => {
    expect(dataFolderPath('/home/a/.config', null, true)).toBe(path.join('/home/a/.config', 'Gebiedstafel data'));
    expect(dataFolderPath('/home/a/.config', null, false)).not.toBe(dataFolderPath('/home/a/.config', null, true));
  });

  it('can be given', () => {
    expect(dataFolderPath('/home/a/.config', '/mnt/stick/data', true)).toBe('/mnt/stick/data');
  });
});

describe('the language of the system', () => {
  it.each([
    [['nl-NL', 'en-US'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['fr-FR', 'de', 'en'], 'en'],
    [['fr-FR'], 'nl'],
    [[], 'nl'],
  ] as const)('of %j is %s', (preferred, language) => {
    expect(systemLanguage(preferred)).toBe(language);
  });
});

describe('a page that fails', () => {
  it('is loaded again, unless it keeps failing', () => {
    expect(deservesReload([], 1000)).toBe(true);
    expect(deservesReload([100, 200], 1000)).toBe(true);
    expect(deservesReload([100, 200, 300], 1000)).toBe(false);
    expect(deservesReload([100, 200, 300], 1000 + 60_000)).toBe(true);
  });
});

describe('the gate to the hall', () => {
  const model = {
    type: 'model',
    language: 'nl',
    theme: 'light',
    labelFloor: 28,
    table: { name: 'Rivierenveen', isOpen: true },
    map: { elements: [], relations: [] },
    agendaItem: null,
    session: null,
    spotlight: null,
    focus: [],
    signal: null,
    readBack: null,
    blank: false,
    closer: 0,
    list: null,
    board: null,
    legend: true,
  };

  it('lets a projection and a heartbeat through', () => {
    expect(judgeProjection(model)).toEqual({ ok: true, message: model });
    expect(judgeProjection({ type: 'heartbeat' })).toEqual({ ok: true, message: { type: 'heartbeat' } });
  });

  it('refuses what travels along, at any depth, and does not repeat it', () => {
    const answers = [
      judgeProjection({ ...model, people: [{ name: 'Jan Jansen' }] }),
      judgeProjection({ ...model, table: { name: 'Rivierenveen', isOpen: true, note: 'Jan Jansen' } }),
      judgeProjection({ type: 'heartbeat', name: 'Jan Jansen' }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-a-projection' } });
      expect(JSON.stringify(answer)).not.toContain('Jansen');
    }
  });

  it('refuses what is too large', () => {
    const party = { text: 'x'.repeat(99_000), party: 'Rijk' };
    const readBack = {
      no: '1',
      decisionKind: 'agreement',
      text: 'Afspraak',
      conditions: null,
      reservations: Array.from({ length: 50 }, () => party),
    };
    expect(judgeProjection({ ...model, readBack })).toMatchObject({ ok: false, refusal: { kind: 'too-large' } });
  });
});
