import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycle, parseCapture } from '../../shared/capture/parse-capture';
import { suggest } from '../../shared/capture/suggest';
import { apply } from '../../shared/commands/apply';
import example from '../../shared/example/example-table.json' with { type: 'json' };
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { applyEntry, fold } from '../../shared/log/fold';
import { contentOf } from '../../shared/model/content-of';
import type { Document } from '../../shared/register/document';
import { runs } from './settings';

const words = [
  'Provincie',
  'Wonen',
  'Stadsrand',
  'Veenweide',
  'Rijk',
  'IPO',
  'arrangement',
  'Klimaat',
  'RES',
  'nieuw',
  'ding',
  'Gemeente',
  'Zuid',
  'de',
  'het',
  'een',
  'van',
  'voor',
  'trekt',
  'voert',
  'uit',
  'vraagt',
  'ruimte',
  'in',
  'op',
  'aan',
  'om',
  'deelt',
  'hangt',
  'af',
  'financiert',
  'botsen',
  'en',
  'conflicteert',
  'met',
  'over',
  'niet',
  'meer',
  'geen',
  'nu',
  'want',
  'no',
  'longer',
  'leads',
  'funds',
  'claims',
  'space',
  'asks',
  'for',
  'shares',
  '40',
  'mln',
  '120',
  'ha',
  'waarvan',
  'verwijder',
  'schrap',
  'relatie',
  'alle',
  'claim',
  'kan',
  'weg',
  'remove',
  'zegt',
  'toe',
  'wijst',
  'nee',
  'tegen',
  'promises',
  'klaar',
  'jl',
  'eind',
  'Q2',
  '20',
  'gedeeld',
  '2026-2030',
  '-5',
  '€',
  '1.5',
  ':',
  '(',
  ')',
  ',',
  '.',
  ';',
  '?',
  '"',
  '(toegezegd)',
  '(over: Wonen)',
  '!',
  '+',
  '*',
  'afspraak:',
  'les:',
  'opgave:',
  'doel:',
  'deelgebied:',
  'partij:',
  'A1',
  'V1',
  'L1',
  '2021-02',
  '2021-06',
  'klaar',
  'klopt',
  'akkoord',
  'aangehouden',
  'tot',
  'vrijdag',
  'volgende',
  'week',
  '14',
  'januari',
  '31',
  'februari',
  'zsm',
  'zoekt',
  'gesteld',
  'door',
  'informeren',
  'besluit',
  'voorbehoud',
  'Polderdam',
];

const names = [
  'Provincie',
  'het Rijk',
  'Wonen',
  'Energie',
  'Stadsrand',
  'de Veenweide',
  'arrangement',
  'RES',
  'Meer woningen',
  'Nieuw Ding',
  'Gemeente Zuid',
];
const verbsTyped = [
  'trekt',
  'voert mee uit',
  'is bevoegd voor',
  'financiert',
  'vraagt aan',
  'hangt ook af van',
  'versterkt',
  'botst met',
  'draagt bij aan',
  'bouwt voort op',
  'vraagt ruimte in',
  'vraagt 40 ha in',
  'deelt 10 ha in',
  'vraagt geen ruimte meer in',
  'trekt niet meer',
  'claims space in',
  'funds',
];
const tails = [
  '',
  ' 40 mln 2026',
  ' 120 ha',
  ' 120 ha waarvan 200 gedeeld',
  ' over ruimte in Stadsrand',
  ' over geld in Nieuwe Rand',
  ': toelichting',
  ' niet meer',
  ' want 2021-02',
];
const sentence = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...verbsTyped),
    fc.constantFrom(...names),
    fc.constantFrom(...tails),
  )
  .map(([from, verb, to, tail]) => `${from} ${verb} ${to}${tail}`);
const followUp = fc
  .tuple(
    fc.constantFrom('A1', 'V2', 'L1', '2021-06', 'A9'),
    fc.constantFrom(
      'klaar',
      'klaar 31 februari',
      ': antwoord',
      'vervalt',
      'klopt niet',
      'verworpen',
      'ingetrokken: zo',
      'akkoord; niet nodig: omdat',
      'akkoord; PS besluit 9 feb; voorbehoud BZK: nee',
      'akkoord; voorbehoud Wonen: nee',
      'aangehouden tot later',
      'voor 1 maart',
    ),
  )
  .map(([no, said]) => `${no} ${said}`);

const line = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: followUp },
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((picked) => picked.join(' ')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('!', '+', '?', '*', '', 'opgave: '), fc.string({ maxLength: 40, unit: 'binary' }))
      .map((parts) => parts.join('')),
  },
);

/** The example in the middle of its first session, with decisions, actions, questions and a learning. */
function sessionUnderWay(): Document {
  const file = parseExchange(JSON.stringify(example));
  if (!file.ok) throw new Error('The example is refused');
  const log = importExchange(file.value, { replica: 'imported' });
  if (!log.ok) throw new Error('The example cannot be replayed');
  return fold(
    log.value.filter((entry) => entry.session !== 'ses-2' && !(entry.session === 'ses-1' && (entry.seq ?? 0) > 61)),
  );
}

describe('any line at all', () => {
  const document = sessionUnderWay();
  const content = contentOf(document);
  let count = 0;
  const newId = (kind: string) => {
    count += 1;
    return `${kind}-${count}`;
  };

  it.each(['nl', 'en'] as const)(
    'is understood, refused in words or a note, and what is promised is taken by the table (%s)',
    (language) => {
      fc.assert(
        fc.property(
          line,
          fc.constantFrom('from', 'to', 'zone', 'owner', 'kind', 'reading'),
          fc.nat(3),
          (text, slot, turns) => {
            let capture = parseCapture(text, content, { language, today: '2021-12-02', newId });
            for (let turn = 0; turn < turns; turn += 1) capture = cycle(capture, slot as 'to', 1);
            expect(capture.line).toBe(text);
            if (capture.reading === 'empty') {
              expect(capture.commands).toEqual([]);
              return;
            }
            // Either something will happen or a sentence says why not, never both, never neither.
            expect(capture.commands.length > 0).toBe(capture.problem === null);
            let state = document;
            for (const [at, command] of capture.commands.entries()) {
              const session = { session: 'ses-1', seq: 100, item: 5 } as const;
              const applied = apply(state, command, {
                // Every entry has a dot of its own: ids are made of it.
                dot: `typed:${999 + at}`,
                at: '2021-12-02T16:00:00+01:00',
                ...session,
                language,
              });
              expect([command, applied.ok ? null : applied.refusal]).toEqual([command, null]);
              if (applied.ok) state = applyEntry(state, applied.value);
            }
          },
        ),
        runs(1500),
      );
    },
  );

  it('can be completed at any caret without falling over', () => {
    fc.assert(
      fc.property(line, fc.nat(80), (text, caret) => {
        const at = Math.min(caret, text.length);
        for (const suggestion of suggest(text, at, content, 'nl')) {
          expect(suggestion.start).toBeLessThanOrEqual(suggestion.end);
          expect(suggestion.end).toBe(at);
        }
      }),
      runs(1500),
    );
  });
});
