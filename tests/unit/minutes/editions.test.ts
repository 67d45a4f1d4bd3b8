import { describe, expect, it } from 'vitest';
import { minutesLives } from '../../../shared/minutes/minutes-life';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { LogBuilder } from './log-builder';
import { wholeMinutes } from './whole-minutes';

function closedSession(): { readonly log: LogBuilder; readonly close: ReturnType<LogBuilder['close']> } {
  const log = new LogBuilder().table('Tafel').plan('s1').open('s1');
  note(log, 'n1', 'Iedereen is het eens.');
  return { log, close: log.close() };
}

function note(log: LogBuilder, id: string, text: string): void {
  log.add('note.recorded', { [`note:${id}`]: { alive: true, text } }, { text });
}

function adopt(log: LogBuilder, on: string): void {
  log.add('minutes.adopted', {}, { text: 'De tafel stelt het verslag vast.', data: { session: 's1', on } });
}

const linesOf = (log: LogBuilder, edition?: number) =>
  minutesModel(log.entries, 's1', 'nl', edition === undefined ? {} : { edition }).proceedings.flatMap((part) =>
    part.lines.flatMap((line) => ('text' in line ? [line.text] : [])),
  );

describe('adopted minutes', () => {
  it('stay as they were when the next session goes on', () => {
    const { log } = closedSession();
    adopt(log, '2022-03-31');
    const frozen = minutesModel(log.entries, 's1', 'nl');
    log.plan('s2').open('s2', '2022-03-31T13:30:00+02:00');
    note(log, 'n2', 'Iets nieuws.');
    expect(minutesModel(log.entries, 's1', 'nl')).toEqual(frozen);
    expect(frozen.header).toMatchObject({ status: 'vastgesteld', adoptedOn: '2022-03-31', edition: 1, replaces: null });
  });

  it('are told of in the session that adopted them', () => {
    const { log } = closedSession();
    log.plan('s2').open('s2', '2022-03-31T13:30:00+02:00');
    adopt(log, '2022-03-31');
    log.close({}, '2022-03-31T15:00:00+02:00');
    expect(renderMarkdown(minutesModel(log.entries, 's2', 'nl'), wholeMinutes)).toContain(
      '- De tafel stelt het verslag vast.',
    );
    expect(minutesModel(log.entries, 's1', 'nl').header.status).toBe('vastgesteld');
    expect(minutesModel(log.entries, 's2', 'nl').header.status).toBe('concept');
  });

  it('are a concept again when the adoption was taken back', () => {
    const { log } = closedSession();
    adopt(log, '2022-03-31');
    const adoption = log.entries.at(-1)?.dot;
    if (adoption === undefined) throw new Error('nothing was adopted');
    log.undo(adoption);
    expect(minutesLives(log.entries, 's1').map(({ status }) => status)).toEqual(['concept']);
  });
});

describe('a session reopened after its minutes were adopted', () => {
  const { log, close } = closedSession();
  adopt(log, '2022-03-31');
  log.undo(close);
  note(log, 'n2', 'Toch nog een punt.');

  it('has a new edition in preparation that says what changed', () => {
    const minutes = minutesModel(log.entries, 's1', 'nl');
    expect(minutes.header).toMatchObject({
      status: 'in_bewerking',
      adoptedOn: null,
      edition: 2,
      replaces: { edition: 1, adoptedOn: '2022-03-31' },
      changes: ['Toch nog een punt.'],
    });
    const text = renderMarkdown(minutes, wholeMinutes);
    expect(text).toContain('Deze versie komt in de plaats van versie 1, die op 31 maart 2022 is vastgesteld.');
    expect(text).toContain('Daarna gewijzigd:\n\n- Toch nog een punt.');
  });

  it('keeps the edition that was adopted', () => {
    expect(linesOf(log, 1)).toEqual(['Iedereen is het eens.']);
    expect(linesOf(log)).toEqual(['Iedereen is het eens.', 'Toch nog een punt.']);
    expect(minutesModel(log.entries, 's1', 'nl', { edition: 1 }).header.status).toBe('vastgesteld');
  });

  it('has its second edition adopted in turn, with what it changed', () => {
    log.close({}, '2021-12-02T16:30:00+01:00');
    expect(minutesModel(log.entries, 's1', 'nl').header.status).toBe('concept');
    adopt(log, '2022-04-14');
    expect(minutesLives(log.entries, 's1')).toMatchObject([
      { edition: 1, status: 'vastgesteld', adoptedOn: '2022-03-31', changes: [] },
      { edition: 2, status: 'vastgesteld', adoptedOn: '2022-04-14', changes: [{ text: 'Toch nog een punt.' }] },
    ]);
  });
});

describe('the public version of a new edition', () => {
  it('does not say what changed about something confidential', () => {
    const { log, close } = closedSession();
    adopt(log, '2022-03-31');
    log.undo(close);
    log.add('element.added', {
      'element:geheim': { alive: true, kind: 'task', name: 'Verkoop Zwijg', openness: 'confidential' },
    });
    note(log, 'n2', 'Verkoop Zwijg gaat door.');
    note(log, 'n3', 'Wonen gaat door.');
    const { header } = minutesModel(log.entries, 's1', 'nl', { version: 'public' });
    expect(header.changes).toEqual(['Wonen gaat door.']);
  });
});
