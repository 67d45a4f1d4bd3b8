import { describe, expect, it } from 'vitest';
import {
  eraseInDrafts,
  forgetDraft,
  forgetDraftsOf,
  keepDraft,
  onDrafts,
  readDraft,
} from '../../../renderer/app/table/drafts';

describe('R-DEC-8 what was filled in and not recorded yet', () => {
  it('stays until it is carried out, and tells who shows it', () => {
    let told = 0;
    const end = onDrafts(() => {
      told += 1;
    });
    keepDraft('tafel question new', { text: 'Wie betaalt?' });
    expect(readDraft('tafel question new')).toEqual({ text: 'Wie betaalt?' });
    forgetDraft('tafel question new');
    forgetDraft('tafel question new');
    expect(readDraft('tafel question new')).toBeUndefined();
    expect(told).toBe(2);
    end();
  });

  it('loses erased names at every depth, and nothing else', () => {
    keepDraft('tafel sheet', { text: 'Jan bouwt', said: { p: { words: 'Jan wil niet', stance: 'against' } }, no: 1 });
    eraseInDrafts((typed) => typed.replaceAll('Jan', '…'));
    expect(readDraft('tafel sheet')).toEqual({
      text: '… bouwt',
      said: { p: { words: '… wil niet', stance: 'against' } },
      no: 1,
    });
  });

  it('goes with the table that is taken off this computer, and not with one of which the id begins alike', () => {
    keepDraft('t1 form', 'een');
    keepDraft('t12 form', 'twee');
    forgetDraftsOf('t1');
    expect([readDraft('t1 form'), readDraft('t12 form')]).toEqual([undefined, 'twee']);
  });
});
