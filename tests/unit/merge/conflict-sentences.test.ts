import { expect, it } from 'vitest';
import { conflictSentence, whoSaid } from '../../../shared/merge/conflict-sentences';
import type { Conflict } from '../../../shared/merge/conflicts';
import { contentOf } from '../../../shared/model/content-of';
import { emptyDocument } from '../../../shared/register/document';

it('a laptop without a name is written small inside a sentence, and large where one begins', () => {
  const said = [{ laptop: { id: '7rcjx' } }];
  const conflict = {
    kind: 'values',
    thing: 'element:t-wonen',
    field: 'estimatedCostMln',
    values: [
      { value: 80, said },
      { value: 60, said: [{ laptop: { id: 'hier' } }] },
    ],
  } as unknown as Conflict;
  const wording = { language: 'nl', here: 'hier' } as const;
  expect(conflictSentence(conflict, contentOf(emptyDocument), wording)).toMatch(
    /: laptop 7rcj schreef 80 .*, deze laptop 60 /,
  );
  expect(whoSaid(said as never, wording)).toBe('Laptop 7rcj');
});
