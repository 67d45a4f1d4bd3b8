import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import type { Content } from '../../../shared/model/content';
import type { Session } from '../../../shared/model/content-types';
import { contentBefore } from './example-content';

const open = { id: 'ses-1', openedAt: '2021-12-02T13:30:00+01:00' } as Session;
const during: Content = { ...contentBefore('ses-1', 74), sessions: new Map([[open.id, open]]) };

const read = (line: string, language: 'nl' | 'en' = 'nl', content: Content = during) =>
  parseCapture(line, content, { language, today: '2021-12-02', newId: (kind) => `new-${kind}` });

describe('R-SAY-7 who leads', () => {
  it.each([
    ['trekker van Wonen is nog onbekend', 'nl', '"nog onbekend" staat niet op de kaart'],
    ['de trekker van Wonen is ziek', 'nl', '"ziek"'],
    ['trekker van Wonen wordt gezocht', 'nl', '"gezocht"'],
    ['trekker van Wonen is onduidelijk', 'nl', '"onduidelijk"'],
    ['trekker van Wonen: zie besluit 2021-04', 'nl', '"zie besluit 2021-04"'],
    ['aanjager van Wonen is onduidelijk', 'nl', '… stuwt Wonen'],
    ['trekker van Zeppelins wordt IPO', 'nl', '"Zeppelins" staat niet'],
    ['lead of Wonen is unknown', 'en', '"unknown" is not on the map. Type a name that is: … leads Wonen'],
    ['driver of Wonen: see decision 2021-04', 'en', '"see decision 2021-04"'],
  ] as const)('asks for a name that the map knows: %s', (line, language, asks) => {
    const capture = read(line, language);
    expect(capture.commands).toEqual([]);
    expect(capture.problem).toContain(asks);
  });

  it('is a note where neither end is known', () => {
    expect(read('trekker van Zeppelins is nog onbekend')).toMatchObject({ reading: 'note', problem: null });
  });

  it('leaves the word for the kind out of the name', () => {
    for (const line of [
      'trekker van de opgave Wonen wordt IPO',
      'trekker van Wonen wordt de partij IPO',
      'lead of the task Wonen is IPO',
    ]) {
      const [command] = read(line).commands;
      expect(command).toMatchObject({ type: 'addRelation', relation: { kind: 'leads', to: 't-wonen' } });
      expect(command).not.toHaveProperty('newElements');
    }
  });

  it('tells who leads now, and how to take that away', () => {
    const hint = read('trekker van Wonen wordt IPO').hint ?? '';
    const removal = hint.slice(hint.indexOf('verwijder relatie'));
    expect(hint).toContain('Dit blijft staan: Gemeente Grootstad');
    expect(read('lead of Wonen is IPO', 'en').hint).toContain('remove relation Gemeente Grootstad');
    expect(read(removal).commands).toMatchObject([{ type: 'removeRelation', id: 'r-068' }]);
  });
});
