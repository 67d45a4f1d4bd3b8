import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { sharedProposals } from '../../shared/other-tables/shared-proposals';
import { sharedSentence, sharedTitle } from '../../shared/other-tables/shared-sentences';
import { type ChangedFile, claimsOf, tableBeside } from '../unit/other-tables/table-beside';
import { runs } from './settings';

const tasks = ['t-klimaat', 't-wonen', 't-stikstof', 't-energie'];
const parties = ['s-rijk', 's-prov', 's-grootstad', 's-polderdam', 's-ws', 's-inf'];
const zones = ['z-stadsrand', 'z-veen'];
const all = [...tasks, ...parties, ...zones];

const amount = fc.constantFrom(0, 5, 40, 300);
const relation = fc.oneof(
  fc.record({
    kind: fc.constant('claims_space'),
    from: fc.constantFrom(...tasks),
    to: fc.constantFrom(...zones),
    hectares: amount,
  }),
  fc.record({
    kind: fc.constantFrom('leads', 'executes'),
    from: fc.constantFrom(...parties),
    to: fc.constantFrom(...tasks),
  }),
  fc.record({
    kind: fc.constant('funds'),
    from: fc.constantFrom(...parties),
    to: fc.constantFrom(...tasks),
    amountMln: fc.option(amount),
  }),
  fc.record({
    kind: fc.constant('asks'),
    from: fc.constantFrom('s-ipo', 's-vng'),
    to: fc.constantFrom(...parties),
    subject: fc.constantFrom('Meer tijd', 'Meer geld'),
  }),
);
type RandomRelation = typeof relation extends fc.Arbitrary<infer Value> ? Value : never;

const relations = fc.uniqueArray(relation, {
  maxLength: 25,
  selector: (each) => [each.kind, each.from, each.to, 'subject' in each ? each.subject : ''].join(' '),
});
const table = fc.record({ relations, hidden: fc.subarray(all, { maxLength: 5 }), isHard: fc.boolean() });

interface RandomTable {
  readonly relations: readonly RandomRelation[];
  readonly hidden: readonly string[];
  readonly isHard: boolean;
}

/** Words that stand in everything that is hidden and in everything that is private, and nowhere else. */
const secret = /geheim|zwijg/i;

function withRelations(file: ChangedFile, made: readonly RandomRelation[]): void {
  delete file.areaTable.owner;
  for (const element of file.initial.elements) {
    delete element.parentId;
    delete element.setBy;
  }
  file.initial.relations = made.map((each, at) => ({ id: `r-${at}`, note: 'zwijg hierover', ...each }));
}

/** What is hidden stands on the map under a secret name; every party has a score and a note. */
function logWithSecrets(name: string, { relations: made, hidden, isHard }: RandomTable): readonly LogEntry[] {
  return tableBeside(name, (file) => {
    withRelations(file, made);
    for (const element of file.initial.elements) {
      element.note = 'zwijg hierover';
      if (element.kind === 'stakeholder') element.analysis = { influence: 5, note: 'zwijg hierover' };
      if (!hidden.includes(element.id)) continue;
      element.openness = isHard ? 'confidential' : 'participants';
      element.aliases = [`Geheim ${element.id}`];
    }
  });
}

/** The same table on which what is hidden never was. */
function logWithout(name: string, { relations: made, hidden }: RandomTable): readonly LogEntry[] {
  return tableBeside(name, (file) => {
    file.initial.elements = file.initial.elements.filter((each: { id: string }) => !hidden.includes(each.id));
    withRelations(
      file,
      made.filter(({ from, to }) => !hidden.includes(from) && !hidden.includes(to)),
    );
  });
}

describe('tables beside each other', () => {
  it('R-OTHER-4 tell each other what they would tell had nothing confidential ever been on their maps', () => {
    fc.assert(
      fc.property(table, (random) => {
        const claims = claimsOf(logWithSecrets('Noord', random));
        expect(claims).toEqual(claimsOf(logWithout('Noord', random)));
        expect(JSON.stringify(claims)).not.toMatch(secret);
      }),
      runs(150),
    );
  });

  it('R-OTHER-4 say no word of another table but its name', () => {
    fc.assert(
      fc.property(table, table, (here, there) => {
        const content = contentOf(fold(logWithSecrets('Hier', { ...here, hidden: [] })));
        const claims = [claimsOf(logWithSecrets('Noord', there))];
        for (const proposal of sharedProposals(content, claims)) {
          for (const language of ['nl', 'en'] as const) {
            const said = `${sharedTitle(content, proposal, language)} ${sharedSentence(content, proposal, language)}`;
            expect(said).toContain('Noord');
            expect(said).not.toMatch(secret);
            expect(said).toMatch(/\.$/);
          }
        }
      }),
      runs(150),
    );
  });

  it('R-OTHER-5 find the same from either side, in whatever order they are compared', () => {
    fc.assert(
      fc.property(table, table, table, (one, two, three) => {
        const open = [one, two, three].map((each) => ({ ...each, hidden: [] }));
        const logs = open.map((each, at) => logWithSecrets(`Tafel ${at}`, each));
        const [here, there, third] = logs.map((log) => ({ content: contentOf(fold(log)), claims: claimsOf(log) }));
        if (here === undefined || there === undefined || third === undefined) throw new Error('three tables');
        const idsOf = (content: typeof here.content, claims: typeof here.claims): readonly string[] =>
          sharedProposals(content, [claims])
            .map(({ id }) => id)
            .sort();
        expect(idsOf(here.content, there.claims)).toEqual(idsOf(there.content, here.claims));
        expect(sharedProposals(here.content, [third.claims, there.claims, here.claims])).toEqual(
          sharedProposals(here.content, [there.claims, here.claims, third.claims]),
        );
      }),
      runs(150),
    );
  });
});
