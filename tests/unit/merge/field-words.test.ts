import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import { fieldName, valueWords } from '../../../shared/merge/field-words';
import { contentOf } from '../../../shared/model/content-of';
import type { EntityKey } from '../../../shared/register/document';
import type { JsonValue } from '../../../shared/values/json';
import { entry, write } from '../log/entry';

const content = contentOf(
  fold([
    entry('a:1', [
      write('element:prov', 'alive', true),
      write('element:prov', 'kind', 'stakeholder'),
      write('element:prov', 'name', 'Provincie'),
    ]),
  ]),
);

const said: readonly (readonly [EntityKey, string, JsonValue, nl: string, en: string])[] = [
  ['element:w', 'note', null, 'niets', 'nothing'],
  ['element:w', 'note', '', 'niets', 'nothing'],
  ['element:w', 'aliases', [], 'niets', 'nothing'],
  ['element:w', 'isTransition', true, 'ja', 'yes'],
  ['element:w', 'isTransition', false, 'nee', 'no'],
  ['element:w', 'year', 2026, '2026', '2026'],
  ['agendaItem:s/1', 'no', 1200, '1200', '1200'],
  ['element:w', 'estimatedCostMln', 1200.5, '1.200,5 mln euro', '1,200.5 million euro'],
  ['relation:r', 'amountMln', 40, '40 mln euro', '40 million euro'],
  ['element:z', 'areaHa', 120, '120 ha', '120 ha'],
  ['element:z', 'availableHa', 120, '120 ha', '120 ha'],
  ['relation:r', 'hectares', 1.5, '1,5 ha', '1.5 ha'],
  ['relation:r', 'sharedHectares', 2, '2 ha', '2 ha'],
  ['element:g', 'target', 1200, '1.200', '1,200'],
  ['element:w', 'openness', 'confidential', 'vertrouwelijk', 'confidential'],
  ['decision:d', 'status', 'deferred', 'aangehouden', 'deferred'],
  ['action:a', 'status', 'done', 'klaar', 'done'],
  ['question:q', 'status', 'parked', 'geparkeerd', 'parked'],
  ['learning:l', 'status', 'refuted', 'klopt niet', 'refuted'],
  ['step:p', 'result', 'amended', 'gewijzigd vastgesteld', 'adopted with changes'],
  ['relation:r', 'about', 'space', 'ruimte', 'space'],
  ['relation:r', 'kind', 'leads', 'trekt', 'leads'],
  ['element:w', 'kind', 'task', 'Opgave', 'Task'],
  ['decision:d', 'about', 'prov', 'Provincie', 'Provincie'],
  ['action:a', 'owner', 'prov', 'Provincie', 'Provincie'],
  ['action:a', 'owner', 'weg', 'weg', 'weg'],
  ['action:a', 'status', 'constructor', '"constructor"', '"constructor"'],
  ['action:a', 'due', '2026-03-01', '1 maart 2026', '1 March 2026'],
  ['element:w', 'note', 'voor 2026-03-01', '"voor 2026-03-01"', '"voor 2026-03-01"'],
  ['element:w', 'note', '2026-03-01 of later', '"2026-03-01 of later"', '"2026-03-01 of later"'],
  ['relation:r', 'years', '2026-2030', '"2026-2030"', '"2026-2030"'],
  ['element:w', 'aliases', ['W1', 'W2'], '"W1" en "W2"', '"W1" and "W2"'],
  ['decision:d', 'about', ['prov', 'weg'], 'Provincie en weg', 'Provincie and weg'],
  ['element:w', 'extra', { a: 1 }, '{"a":1}', '{"a":1}'],
];

describe('a value as people say it', () => {
  it.each(said)('R-MERGE-21 %s, %s: %j is "%s" or "%s"', (thing, field, value, nl, en) => {
    expect(valueWords(thing, field, value, content, 'nl')).toBe(nl);
    expect(valueWords(thing, field, value, content, 'en')).toBe(en);
  });

  it('R-MERGE-21 a field has a name in each language, and one of a later version its own', () => {
    expect([fieldName('estimatedCostMln', 'nl'), fieldName('estimatedCostMln', 'en')]).toEqual([
      'geraamde kosten',
      'estimated cost',
    ]);
    expect([fieldName('constructor', 'nl'), fieldName('later', 'en')]).toEqual(['constructor', 'later']);
  });
});
