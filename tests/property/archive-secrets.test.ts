import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentSchema } from '../../shared/archive/moment-schema';
import { fold } from '../../shared/log/fold';
import { contentOf } from '../../shared/model/content-of';
import { packageOf, pathsWith, textIn } from '../unit/archive/packages';
import { made } from '../unit/archive/secret-example';
import { exampleLog } from '../unit/minutes/example-log';
import { runs } from './settings';

/** Elements of the example whose names are no words that the app itself says. */
const candidates = [...contentOf(fold(exampleLog())).elements.values()].filter(({ name }) => {
  const spoken = ['Rijk', 'IPO', 'VNG', 'UvW', 'Klimaat', 'Wonen', 'Stikstof', 'Energie', 'Economie', 'Inwoners'];
  return !spoken.includes(name) && name !== 'Provincie Voorbeeldland (fictief)';
});

describe('the public package of the example', () => {
  it('R-ARCHIVE-6 says no name of what is not public, whatever that is, and points at none of it', async () => {
    expect(candidates.length).toBeGreaterThan(25);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(candidates, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('confidential' as const, 'participants' as const),
        async (hidden, openness) => {
          const log = exampleLog();
          const writes = Object.fromEntries(hidden.map(({ id }) => [`element:${id}`, { openness }]));
          const files = await packageOf([...log, made(log, 1, writes)], { version: 'public' });
          for (const { id, name } of hidden) {
            const bare = name.replace(/ \([^()]*\)$/, '');
            // As a word: "Veenweide" is not in "Veenweidegebied".
            const asWord = new RegExp(`(?<![\\p{L}\\p{N}])${bare.replace(/[.()]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
            expect(pathsWith(files, asWord), name).toEqual([]);
            // However it is quoted: in the drawing it stands between &quot; and &quot;.
            expect(pathsWith(files, new RegExp(`(?<![\\w-])${id}(?![\\w-])`)), id).toEqual([]);
          }
          for (const reference of ['GT-2021-01', 'GT-2022-02']) {
            const data = momentSchema.parse(JSON.parse(textIn(files, `${reference}/${reference}-momentopname.json`)));
            expect(textIn(files, `${reference}/${reference}-verslag.html`)).toContain(
              `De kaart telt nu ${data.elements.length} onderdelen en ${data.relations.length} relaties.`,
            );
          }
        },
      ),
      runs(25),
    );
  });
});
