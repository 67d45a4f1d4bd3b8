import { describe, expect, test } from 'vitest';
import { breakPoints } from '../../../shared/projection/hyphenation';
import { besideBadge, labelBoxAt, labelLines, labelWidth, usualLabelSize } from '../../../shared/projection/label-box';
import { measureLabel } from '../../../shared/projection/label-metrics';
import { wrapLabel } from '../../../shared/projection/wrap-label';

const card = { width: labelWidth, lines: labelLines, size: usualLabelSize };

const hyphenated = (word: string) =>
  breakPoints(word).reduceRight((text, { at }) => `${text.slice(0, at)}-${text.slice(at)}`, word);

describe('breaking Dutch words', () => {
  test.each([
    ['samenwerkingsarrangement', 'samen-wer-kings-arran-ge-ment'],
    ['grondinstrumentarium', 'grond-instru-men-ta-rium'],
    ['klimaatadaptatieplan', 'kli-maat-adap-ta-tie-plan'],
    ['gemeenteraden', 'gemeente-raden'],
    ['legitimatie', 'legi-ti-ma-tie'],
    ['maatschappelijke', 'maat-schap-pelijke'],
  ])('%s', (word, expected) => {
    // A break in another place would still be legible; these are the words of the worked example.
    expect(hyphenated(word)).toBe(expected);
  });

  test('leaves short words whole and never leaves fewer than three letters', () => {
    expect(breakPoints('gemeente')).toEqual([]);
    for (const word of ['waterschapsbestuur', 'energieopwekking', 'stikstofdepositie', 'Overijssel', 'aaaaaaaaaaaa']) {
      for (const { at } of breakPoints(word)) {
        expect(at).toBeGreaterThanOrEqual(3);
        expect(word.length - at).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('names on a card', () => {
  test('of 45 letters fit in three lines', () => {
    const names = [
      'Ondernemers en maatschappelijke organisaties',
      'Inwoners, raden en staten betrekken',
      'Integraal samenwerkingsarrangement',
      'Krachtig Groen Herstel van Nederland',
      'Bereikbaarheid en mobiliteit in de regio Oost',
    ];
    expect(names.filter((name) => !wrapLabel(name, card).fits)).toEqual([]);
  });

  test('keep all their letters, and lines keep within the card', () => {
    for (const name of [
      'Informateur en formerende partijen',
      'Nationale kennis en data',
      'Verstedelijkingsstrategie',
    ]) {
      const { lines } = wrapLabel(name, card);
      expect(lines.join(' ').replace(/- /g, '').replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
      for (const line of lines) expect(measureLabel(line, card.size)).toBeLessThanOrEqual(card.width);
    }
  });

  test('break between words before they break a word', () => {
    expect(wrapLabel('Gemeente Polderdam (fictief)', { ...card, size: 21.6, firstWidth: 134 }).lines).toEqual([
      'Gemeente',
      'Polderdam',
      '(fictief)',
    ]);
  });

  test('leave the badge of the hall alone, which grows with them, where another break does', () => {
    const box = labelBoxAt(21.4);
    expect(wrapLabel('Democratische legitimatie van keuzes', box).lines).toEqual([
      'Democrati-',
      'sche legitimatie',
      'van keuzes',
    ]);
    expect(box.firstWidth).toBeLessThan(labelBoxAt(usualLabelSize).firstWidth);
    // With the badge of the console there is room.
    expect(wrapLabel('Democratische legitimatie van keuzes', labelBoxAt(usualLabelSize)).lines[0]).toBe(
      'Democratische',
    );
  });

  test('keep away from the edges of the card where that breaks no word', () => {
    const box = labelBoxAt(usualLabelSize);
    expect(wrapLabel('Provinciale Staten', box).lines).toEqual(['Provinciale', 'Staten']);
    expect(wrapLabel('Provinciale Staten', card).lines).toEqual(['Provinciale Staten']);
    expect(wrapLabel('Klimaatbestendig gebied', box).lines).toEqual(['Klimaatbestendig', 'gebied']);
  });

  test('step aside for the badge with their first line, as far as they touch it', () => {
    expect(besideBadge(['Ondernemers en', 'maatschappelijke', 'organisaties'], usualLabelSize)).toBeGreaterThan(3);
    expect(besideBadge(['Inwoners,', 'raden en staten', 'betrekken'], usualLabelSize)).toBe(0);
    expect(besideBadge(['Ondernemers en', 'organisaties'], usualLabelSize)).toBe(0);
  });

  test('break a compound at its seam before another place', () => {
    expect(wrapLabel('Klimaatadaptatieplan', card).lines).toEqual(['Klimaat-', 'adaptatieplan']);
  });

  test('that do not fit end in an ellipsis and say so', () => {
    const { lines, fits } = wrapLabel(`${'Gemeenschappelijke regeling '.repeat(4)}`, card);
    expect(fits).toBe(false);
    expect(lines).toHaveLength(3);
    expect(lines[2]?.endsWith('…')).toBe(true);
  });

  test('without any place to break are cut, and still keep within the card', () => {
    const { lines, fits } = wrapLabel('W'.repeat(80), card);
    expect(fits).toBe(false);
    for (const line of lines) expect(measureLabel(line, card.size)).toBeLessThanOrEqual(card.width);
  });

  test('of nothing are one empty line at most', () => {
    expect(wrapLabel('   ', card).lines.join('')).toBe('');
  });
});
