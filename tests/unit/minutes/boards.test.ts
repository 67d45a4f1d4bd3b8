import { describe, expect, it } from 'vitest';
import { minutesBoardIds, usualMinutesBoards } from '../../../shared/minutes/boards/board-ids';
import type { MinutesBoard } from '../../../shared/minutes/boards/board-table';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderHtml } from '../../../shared/minutes/render-html';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import expected from '../../fixtures/example/expected.json';
import { exampleLog } from './example-log';
import { LogBuilder } from './log-builder';
import { flat, textOfDocx, textOfHtml, textOfMarkdown } from './visible-text';
import { wholeMinutes } from './whole-minutes';

const withBoards = (session: string, boards = minutesBoardIds as readonly (typeof minutesBoardIds)[number][]) =>
  minutesModel(exampleLog(), session, 'nl', { boards });
const boardOf = (session: string, id: string): MinutesBoard => {
  const board = withBoards(session).map.boards.find((each) => each.id === id);
  if (board === undefined) throw new Error(`no board ${id}`);
  return board;
};
const rowsOf = (session: string, id: string, at = 0): readonly (readonly string[])[] =>
  (boardOf(session, id).tables[at]?.rows ?? []).map((row) => row.map((cell) => [cell].flat().join(' ')));
const number = (value: number): string => value.toLocaleString('nl-NL');

describe('boards in the minutes', () => {
  it('R-BOARD-11 the usual ones stand there unless others are asked for, in the order of the menu', () => {
    expect(minutesModel(exampleLog(), 'ses-1', 'nl').map.boards.map(({ id }) => id)).toEqual(usualMinutesBoards);
    expect(withBoards('ses-2').map.boards.map(({ id }) => id)).toEqual(minutesBoardIds);
    expect(withBoards('ses-1', []).map.boards).toEqual([]);
    expect(withBoards('ses-1', ['space', 'balance']).map.boards.map(({ id }) => id)).toEqual(['balance', 'space']);
  });

  it('R-BOARD-11 have the numbers of the checks', () => {
    const money = rowsOf('ses-1', 'balance').map((row) => row.slice(1));
    expect(money).toEqual(
      expected.afterSession1.money.map(({ costMln, fundedMln, gapMln }) => [costMln, fundedMln, gapMln].map(number)),
    );
    const asked = rowsOf('ses-1', 'space').reduce((sum, row) => sum + Number(row[2]), 0);
    expect(asked).toBe(expected.afterSession1.space.reduce((sum, { grossClaimHa }) => sum + grossClaimHa, 0));
    const open = rowsOf('ses-1', 'asks').filter((row) => row.at(-1) === 'open');
    expect(open).toHaveLength(expected.afterSession1.openAsks);
    const most = rowsOf('ses-1', 'dependencies', 1)
      .slice(0, 3)
      .map((row) => Number(row[1]));
    expect(most).toEqual(expected.afterSession1.mostDependedOn.map(({ count }) => count));
    const led = rowsOf('ses-1', 'matrix').filter((row) => row[1]?.startsWith('trekt: '));
    const tasks = expected.afterSession1.money.length;
    expect(led).toHaveLength(tasks - expected.afterSession1.tasksWithoutLead.length);
  });

  it('R-BOARD-11 R-MINUTES-11 say the same in every format, each table with a caption and whole widths', async () => {
    const minutes = withBoards('ses-2');
    const tables = minutes.map.boards.flatMap((board) => board.tables);
    expect(tables.length).toBeGreaterThan(15);
    for (const { columns, rows } of tables) {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
    const texts = [
      textOfMarkdown(renderMarkdown(minutes, wholeMinutes)),
      textOfHtml(renderHtml(minutes, wholeMinutes)),
      textOfDocx(await renderDocx(minutes, wholeMinutes)),
    ].map(flat);
    for (const said of tables.flatMap(({ caption, rows }) => [caption, ...rows.flat(2)])) {
      for (const text of texts) expect(text).toContain(flat(said));
    }
  }, 60_000);

  it('R-BOARD-11 are short enough to be read: a long table counts the rest', () => {
    const usual = renderMarkdown(minutesModel(exampleLog(), 'ses-2', 'nl'), wholeMinutes).split('\n').length;
    const without = renderMarkdown(withBoards('ses-2', []), wholeMinutes).split('\n').length;
    expect(usual - without).toBeLessThan(120);
  });
});

it('R-MINUTES-8 an answer to an ask has the day on which it was given, also after another answer came later', () => {
  const log = new LogBuilder().table('Voorbeeld').plan('s1').plan('s2', { start: '2022-01-27T13:30:00+01:00' });
  const party = { alive: true, kind: 'stakeholder' };
  log.add('element.added', { 'element:g': { ...party, name: 'Gouda' }, 'element:v': { ...party, name: 'VRO' } });
  log.open('s1');
  const ask = { alive: true, kind: 'asks', from: 'g', to: 'v', subject: 'Geld', answer: 'promised' };
  log.add('relation.added', { 'relation:r': ask });
  log.close();
  const sinceIn = (session: string): readonly unknown[] =>
    minutesModel(log.entries, session, 'nl', { boards: ['asks'] }).map.boards[0]?.tables[0]?.rows[0]?.slice(3) ?? [];
  const before = sinceIn('s1');
  log.open('s2', '2022-01-27T13:30:00+01:00');
  log.add('relation.updated', { 'relation:r': { answer: 'refused' } });
  log.close({}, '2022-01-27T16:00:00+01:00');
  expect(before).toEqual(['2 december 2021', 'toegezegd']);
  expect(sinceIn('s1')).toEqual(before);
  expect(sinceIn('s2')).toEqual(['27 januari 2022', 'geweigerd']);
});
