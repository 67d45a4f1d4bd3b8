import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../shared/capture/capture';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { atTheTable, saidAtTheTable } from './said-at-the-table';
import type { Gives } from './said-gives';

function read(line: string, language: 'nl' | 'en'): Capture {
  return parseCapture(line, atTheTable, { language, today: '2021-12-02', newId: (kind) => `new-${kind}` });
}

function check(capture: Capture, gives: Gives, which: 0 | 1): void {
  if ('asks' in gives) {
    expect(capture.problem).toContain(gives.asks[which]);
    expect(capture.commands).toEqual([]);
  } else if ('note' in gives) {
    expect(capture).toMatchObject({ reading: 'note', problem: null });
    if (gives.hints === undefined) expect(capture.hint).toBeNull();
    else expect(capture.hint).toContain(gives.hints[which]);
  } else {
    expect(capture.problem).toBeNull();
    expect(capture.commands).toHaveLength(gives.does.length);
    expect(capture.commands).toMatchObject(gives.does);
  }
}

describe('R-SAY-7 what people at a table type', () => {
  it('is a wide choice of it', () => {
    expect(saidAtTheTable.length).toBeGreaterThanOrEqual(60);
  });

  it.each(saidAtTheTable)('%s', (nl, _, gives) => check(read(nl, 'nl'), gives, 0));
  it.each(saidAtTheTable.map(([nl, en, gives]) => [en, nl, gives] as const))('%s (%s)', (en, _, gives) =>
    check(read(en, 'en'), gives, 1),
  );

  // Who has an English screen hears Dutch, and the other way round.
  it.each(saidAtTheTable)('%s, on a screen in the other language', (nl, en, gives) => {
    // A number with a dot is another one in Dutch.
    const captures = [read(nl, 'en'), ...(/\d\.\d/.test(en) ? [] : [read(en, 'nl')])];
    for (const capture of captures) {
      if ('does' in gives) check(capture, gives, 0);
      else if ('asks' in gives) expect(capture.problem).not.toBeNull();
      else expect([capture.reading, capture.hint !== null]).toEqual(['note', gives.hints !== undefined]);
    }
  });

  it.each(saidAtTheTable.filter(([, , gives]) => 'asks' in gives))('says how to write it: %s', (nl, en) => {
    for (const [line, language] of [
      [nl, 'nl'],
      [en, 'en'],
    ] as const) {
      expect(read(line, language).problem).toMatch(
        /Typ|Noem|Zet|Spreek|Leg|bijvoorbeeld|Type|Name|Put|Agree|Record|example/,
      );
    }
  });
});
