import { expect, it } from 'vitest';
import type { ReasonedProposal } from '../../../shared/checks/open-proposals';
import { fold } from '../../../shared/log/fold';
import { proposalWords } from '../../../shared/merge/proposal-words';
import { contentOf } from '../../../shared/model/content-of';
import type { EntityKey } from '../../../shared/register/document';
import { entry, write } from '../log/entry';

const thing = (key: EntityKey, fields: Readonly<Record<string, string>>) => [
  write(key, 'alive', true),
  ...Object.entries(fields).map(([field, value]) => write(key, field, value)),
];
const element = (id: string, kind: string, name: string) => thing(`element:${id}`, { kind, name });
const on = (name: string) => ({ after: ['a:1'] as const, laptop: { id: name, name } });
const cost = (id: string, value: number) => write(`element:${id}`, 'estimatedCostMln', value, 'a:1');
const leads = (id: string, to: string) => thing(`relation:${id}`, { kind: 'leads', from: 'p', to });

const log = [
  entry('a:1', [
    ...element('p', 'stakeholder', 'Provincie'),
    ...element('w', 'task', 'Wonen'),
    ...element('n', 'task', 'Natuur'),
    ...element('x', 'task', 'Water'),
  ]),
  entry('b:1', [cost('w', 1), cost('n', 1), ...leads('r', 'w'), ...leads('d', 'x')], on('Waterschap')),
  entry('b:2', [write('element:w', 'year', 2030)]),
  entry(
    'c:1',
    [cost('w', 2), cost('n', 2), ...leads('q', 'w'), write('element:x', 'alive', false, 'a:1')],
    on('Gemeente'),
  ),
  entry('c:2', [write('element:w', 'year', 2040)]),
];
const document = fold(log);
const words = (reason: ReasonedProposal['reason'], about: string): string =>
  proposalWords(
    { reason, about: [about] } as unknown as ReasonedProposal,
    { log, document, content: contentOf(document) },
    { language: 'nl' },
  );

it('R-MERGE-21 says of a disagreement all that laptops disagree about in that thing, and nothing of others', () => {
  expect(words('disagreement', 'n')).toBe(
    'Natuur, geraamde kosten: Waterschap schreef 1 mln euro, Gemeente 2 mln euro.',
  );
  expect(words('disagreement', 'w')).toBe(
    'Wonen, geraamde kosten: Waterschap schreef 1 mln euro, Gemeente 2 mln euro. Wonen, jaar: Waterschap schreef 2030, Gemeente 2040.',
  );
});

it('R-MERGE-21 says of a relation that it was made twice, or that an end of it is gone', () => {
  expect(words('disagreement', 'q')).toMatch(/^Twee laptops legden deze relatie: Provincie trekt Wonen\./);
  expect(words('disagreement', 'd')).toMatch(/^Provincie trekt Water\. Een einde van deze relatie/);
});

it('R-MERGE-21 keeps to the usual words when there is nothing to quote, or the reason is another', () => {
  expect(words('disagreement', 'x')).not.toMatch(/schreef|legden|Een einde/);
  expect(words('disagreement', 'x')).not.toBe('');
  expect(words('no_lead', 'n')).not.toMatch(/schreef/);
});
