import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { orderLog } from '../../shared/log/order-log';
import { contentOf } from '../../shared/model/content-of';
import { openSharedProposals } from '../../shared/other-tables/shared-proposals';
import { sharedSentence } from '../../shared/other-tables/shared-sentences';
import type { TableClaims } from '../../shared/other-tables/table-claims';
import { claimsOf, tableBeside } from '../unit/other-tables/table-beside';
import { runs } from './settings';

const claiming = (name: string, hectares: number): TableClaims =>
  claimsOf(
    tableBeside(name, (file) => {
      file.initial.relations = [{ id: 'r', kind: 'claims_space', from: 't-wonen', to: 'z-stadsrand', hectares }];
    }),
  );

const here = tableBeside('Hier');
const others = [claiming('Noord', 90), claiming('Zuid', 40), claiming('Oost', 7)];
const unseen = claiming('West', 12);

/** A laptop that may know some of the other tables, and what it wrote and got of this one. */
interface Laptop {
  readonly replica: string;
  readonly known: readonly TableClaims[];
  log: readonly LogEntry[];
}

const openAt = ({ log }: Laptop, known: readonly TableClaims[]) =>
  openSharedProposals(contentOf(fold(log)), log, known).open;

let minutes = 0;
function write(laptop: Laptop, command: Command): void {
  const own = laptop.log.filter(({ dot }) => dot.startsWith(`${laptop.replica}:`)).length;
  minutes += 1;
  const at = new Date(Date.UTC(2022, 3, 1, 10, minutes)).toISOString();
  const context = { dot: `${laptop.replica}:${own + 1}` as const, at, language: 'nl' as const };
  const answer = apply(fold(laptop.log), command, { ...context, session: null, seq: null, item: null });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  laptop.log = [...laptop.log, answer.value];
}

function setAside(laptop: Laptop): void {
  for (const each of openAt(laptop, laptop.known)) {
    const said = sharedSentence(contentOf(fold(laptop.log)), each, 'nl');
    write(laptop, { type: 'dismissProposal', proposal: each.id, cause: each.cause, said });
  }
}

function bringTogether(one: Laptop, other: Laptop): void {
  const both = new Map([...one.log, ...other.log].map((entry) => [entry.dot, entry]));
  one.log = orderLog([...both.values()]);
  other.log = one.log;
}

const laptops = fc.array(fc.subarray(others), { minLength: 2, maxLength: 3 });
const acts = fc.array(fc.record({ who: fc.nat({ max: 2 }), with: fc.nat({ max: 2 }), isDismissal: fc.boolean() }), {
  maxLength: 8,
});

describe('R-OTHER-6 what laptops that know other tables set aside', () => {
  it('stays away at each of them, in whatever order they write and meet, until a claim changes', () => {
    fc.assert(
      fc.property(laptops, acts, (knowing, done) => {
        minutes = 0;
        const all = knowing.map((known, at): Laptop => ({ replica: `laptop${at}`, known, log: here }));
        const one = (at: number): Laptop => all[at % all.length] as Laptop;
        for (const { who, with: other, isDismissal } of done) {
          if (isDismissal) setAside(one(who));
          else bringTogether(one(who), one(other));
        }
        for (const each of all) setAside(each);
        for (const each of [...all, ...all]) bringTogether(one(0), each);
        const last = one(0);
        for (const { known } of all) expect(openAt(last, known)).toEqual([]);
        const everything = others.filter((other) => knowing.flat().includes(other));
        expect(openAt(last, everything)).toEqual([]);
        expect(openAt(last, [...everything, unseen])).toHaveLength(1);

        write(last, { type: 'updateRelation', id: 'r-048', set: { hectares: 95 } });
        expect(openAt(last, everything)).toHaveLength(everything.length > 0 ? 1 : 0);
      }),
      runs(60),
    );
  });
});
