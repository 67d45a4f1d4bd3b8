import { describe, expect, it } from 'vitest';
import { minutesBoardIds } from '../../../shared/minutes/boards/board-ids';
import { brokenWords } from '../../../shared/minutes/document/broken-words';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderHtml } from '../../../shared/minutes/render-html';
import { wordParts } from '../../../shared/projection/hyphenation';
import { exampleLog } from './example-log';
import { flat, partOfDocx, textOfDocx, textOfHtml } from './visible-text';
import { wholeMinutes } from './whole-minutes';

describe('long words', () => {
  it.each([
    ['samenwerkingsarrangement', 13, ['samenwerkings', 'arrangement']],
    ['Verstedelijkingsstrategie', 16, ['Verstedelijkings', 'strategie']],
    ['Klimaat', 6, ['Klimaat']],
    ['aangehouden', 8, ['aan', 'ge', 'hou', 'den']],
    ['2021-01', 6, ['2021-01']],
  ])('%s in a column of %d letters', (word, fits, parts) => {
    expect(wordParts(word, fits)).toEqual(parts);
  });

  it('are the same text in parts, also when nobody could have typed them', () => {
    const odd = [
      'a'.repeat(95),
      `${'e\u0301'.repeat(40)}`,
      '👩‍🌾'.repeat(30),
      'https://example.invalid/een/heel/lang/pad',
    ];
    for (const word of odd) {
      const parts = wordParts(word, 13);
      expect(parts.join('')).toBe(word);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect(part).toBe(part.toWellFormed());
    }
    expect(brokenWords('Op  twee\u00a0regels', 10).flat().join('')).toBe('Op  twee\u00a0regels');
  });

  it('R-BOARD-11 get optional hyphens in Word and in HTML, and the text stays the text', async () => {
    const minutes = minutesModel(exampleLog(), 'ses-2', 'nl', { boards: minutesBoardIds });
    const docx = await renderDocx(minutes, wholeMinutes);
    const html = renderHtml(minutes, wholeMinutes);
    expect(partOfDocx(docx, 'word/document.xml')).toContain('<w:softHyphen/>');
    expect(html).toContain('samenwerkings<wbr>arrangement');
    for (const text of [textOfDocx(docx), textOfHtml(html)]) {
      expect(flat(text)).toContain('Integraal samenwerkingsarrangement');
      expect(text).not.toContain('\u00ad');
    }
  }, 60_000);
});
