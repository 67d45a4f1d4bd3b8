import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../shared/capture/fold-text';
import { foldedText, isWordIn, spellingsOf } from '../../shared/model/spoken-names';
import { confidentialOf } from '../../shared/projection/confidential';
import { element } from '../unit/placement/things';
import { contentWith } from '../unit/projection/table';
import { runs } from './settings';

const sign = fc.constantFrom(' ', '-', '–', '.', "'", '’', '`', '/', '(', ')', '&', '+');
const letter = fc.constantFrom('a', 'e', 'q', 'z', 'é', 'Ö', 'ï', 'ß', 'ø', '7');
const name = fc
  .array(fc.oneof({ weight: 3, arbitrary: letter }, { weight: 1, arbitrary: sign }), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));

/** The same letter or sign, as somebody else types it. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', '  ', '\u00a0', '-'],
  '-': ['-', ' ', '–', '\u2011'],
  "'": ["'", '’', '`', ''],
  '’': ["'", '’', '`', ''],
  é: ['é', 'e\u0301', 'e', 'É'],
  Ö: ['ö', 'o', 'O\u0308'],
  ï: ['ï', 'i', 'I'],
  a: ['a', 'A', 'á'],
};
const spelling = fc.tuple(name, fc.array(fc.nat(), { minLength: 14, maxLength: 14 })).map(([said, picks]) => {
  const typed = [...said].map((sign, at) => {
    const ways = otherwise[sign] ?? [sign];
    return ways[(picks[at] ?? 0) % ways.length];
  });
  return { said, typed: typed.join('') };
});

describe('R-HALL-21 names in other spellings', () => {
  it('are found wherever the capture line takes them for the same', () => {
    fc.assert(
      fc.property(spelling, ({ said, typed }) => {
        fc.pre(/[\p{L}\p{N}]/u.test(said) && foldText(said) === foldText(typed));
        const text = foldedText(`Besproken: ${typed} gaat door.`);
        expect(spellingsOf(said).some((each) => isWordIn(each, text))).toBe(true);
        const content = contentWith({
          elements: [
            element('geheim', 'task', { name: said, openness: 'confidential' }),
            element('noemt', 'task', { name: `Plan ${typed}` }),
          ],
        });
        const confidential = confidentialOf(content);
        expect(confidential.hasId('noemt')).toBe(true);
        expect(confidential.untelling(`Besproken: ${typed}`)).toBe('');
      }),
      runs(500),
    );
  });
});
