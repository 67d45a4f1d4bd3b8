import { expect, it } from 'vitest';
import { languages } from '../../../shared/i18n/language';
import { capitalized, laptopName } from '../../../shared/merge/laptop-names';
import { mergeRefusalSentence, relationshipSentence } from '../../../shared/merge/merge-sentences';
import type { MergeRefusal, Relationship } from '../../../shared/merge/merge-tables';

const refusals: readonly MergeRefusal[] = [
  { code: 'other_table', mine: 't-1', theirs: 't-2' },
  { code: 'nothing_shared' },
  { code: 'dots_differ', dot: 'a:1', mine: 'Wonen erbij', theirs: 'Natuur erbij' },
];
const relationships: readonly Relationship[] = ['same', 'mine_ahead', 'theirs_ahead', 'apart'];

it('R-TAKE-2 each refusal and each answer to who is ahead is a sentence of its own, in both languages', () => {
  const said = languages.flatMap((language) => [
    ...refusals.map((refusal) => mergeRefusalSentence(refusal, language)),
    ...relationships.map((relationship) => relationshipSentence(relationship, language)),
  ]);
  expect(new Set(said).size).toBe(14);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
});

it('R-TAKE-2 two lines under one mark are both quoted', () => {
  for (const language of languages) {
    const sentence = mergeRefusalSentence(refusals[2] as MergeRefusal, language);
    expect(sentence).toMatch(/"Wonen erbij".*"Natuur erbij"/);
  }
});

it('a laptop is called as its user called it, else by the beginning of its id, and this one is this laptop', () => {
  const named = { id: '7rcjxk', name: 'Waterschap' };
  expect(laptopName(named, 'nl', 'hier')).toBe('Waterschap');
  expect(laptopName(named, 'nl', '7rcjxk')).toBe('deze laptop');
  expect(laptopName(named, 'en', '7rcjxk')).toBe('this laptop');
  expect(languages.map((language) => laptopName({ id: '7rcjxk', name: '' }, language))).toEqual([
    'laptop 7rcj',
    'laptop 7rcj',
  ]);
  expect(laptopName({ id: '7rcjxk' }, 'nl')).toBe('laptop 7rcj');
  expect(languages.map((language) => capitalized(laptopName(undefined, language), language))).toEqual([
    'Onbekende herkomst',
    'Unknown origin',
  ]);
});
