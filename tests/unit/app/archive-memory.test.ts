import { describe, expect, it } from 'vitest';
import { archiveBeginning, archivesWithoutNames } from '../../../renderer/app/export/archive-memory';
import type { ArchiveOfTable } from '../../../shared/ipc/settings';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { nameEraserOf } from '../../../shared/names/name-eraser';
import { exampleLog } from '../minutes/example-log';
import { LogBuilder } from '../minutes/log-builder';
import { planted, tableWithNames } from '../names/named-table';

const said: ArchiveOfTable = {
  table: 'one',
  creator: 'Waterschap',
  contact: 'Informatiebeheer',
  valuation: 'B',
  sidecars: 'plain',
};

describe('what the form of the archive package begins with', () => {
  const content = contentOf(fold(exampleLog()));

  it('is the party that the table belongs to, and what is usual', () => {
    expect(archiveBeginning({ archives: [] }, { id: 'one', content })).toEqual({
      table: 'one',
      creator: 'Provincie Voorbeeldland (fictief)',
      contact: '',
      valuation: 'N',
      sidecars: 'kind',
    });
  });

  it('is what was said about this table the last time, and of no other', () => {
    expect(archiveBeginning({ archives: [said] }, { id: 'one', content })).toBe(said);
    expect(archiveBeginning({ archives: [said] }, { id: 'two', content }).contact).toBe('');
  });

  it('is empty when the table says nothing, and what it says when that is no party', () => {
    const of = (extra: { readonly owner?: string }) => {
      const { entries } = new LogBuilder().table('Tafel', extra);
      return archiveBeginning({ archives: [] }, { id: 'one', content: contentOf(fold(entries)) }).creator;
    };
    expect(of({})).toBe('');
    expect(of({ owner: 'Gemeente Elders' })).toBe('Gemeente Elders');
  });

  it('R-ARCHIVE-7 loses the names that are erased from its table', () => {
    const { text } = nameEraserOf(tableWithNames());
    const named = { ...said, creator: `Bureau ${planted[0]}`, contact: planted[1] };
    const [erased, other] = archivesWithoutNames([named, { ...named, table: 'two' }], 'one', text);
    expect(erased).toEqual({ ...said, creator: 'Bureau [naam gewist]', contact: '[naam gewist]' });
    expect(other?.contact).toBe(planted[1]);
  });
});
