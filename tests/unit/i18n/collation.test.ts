import { describe, expect, test } from 'vitest';
import { compareNames, compareNumbers } from '../../../shared/i18n/collation';

describe('lists in the order people expect', () => {
  test('names stand without regard to capitals and accents, and by their numbers', () => {
    const names = ['Zone 10', 'één loket', 'zone 2', 'Eenvoud', 'Égalité', 'abc'];
    expect(names.toSorted(compareNames)).toEqual(['abc', 'één loket', 'Eenvoud', 'Égalité', 'zone 2', 'Zone 10']);
    expect(compareNames('Ecologie', 'écologie')).toBe(0);
  });

  test('numbers with letters stand by their numbers, and two that differ in a capital are two', () => {
    expect(['B-10', 'B-2', 'A-11', 'B-2a'].toSorted(compareNumbers)).toEqual(['A-11', 'B-2', 'B-2a', 'B-10']);
    expect(compareNumbers('b-2', 'B-2')).not.toBe(0);
  });
});
