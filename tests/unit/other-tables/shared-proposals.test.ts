import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { type SharedProposal, sharedProposals } from '../../../shared/other-tables/shared-proposals';
import { sharedSentence, sharedTitle } from '../../../shared/other-tables/shared-sentences';
import type { TableClaims } from '../../../shared/other-tables/table-claims';
import { exampleUntil } from '../exchange/example-log';
import { type ChangedFile, claimsOf, elementOf, tableBeside } from './table-beside';

const afterSession1 = exampleUntil('ses-1');

function found(log: readonly LogEntry[], ...others: readonly TableClaims[]) {
  const content = contentOf(fold(log));
  const proposals = sharedProposals(content, others);
  return {
    about: proposals.map(({ about: [id] }) => id),
    sentence: (id: string, language: 'nl' | 'en' = 'nl') => sharedSentence(content, byId(proposals, id), language),
    title: (id: string) => sharedTitle(content, byId(proposals, id), 'nl'),
  };
}

function byId(proposals: readonly SharedProposal[], id: string): SharedProposal {
  const proposal = proposals.find(({ about }) => about[0] === id);
  if (proposal === undefined) throw new Error(`nothing is proposed about ${id}`);
  return proposal;
}

/** Only what a test puts there: the zones and parties of the example, with none of its relations. */
const bare = (name: string, change: (file: ChangedFile) => void) =>
  claimsOf(
    tableBeside(name, (file) => {
      file.initial.relations = [];
      change(file);
    }),
  );

const claim = (hectares: number, rest: object = {}) => ({
  id: `r-${hectares}`,
  kind: 'claims_space',
  from: 't-wonen',
  to: 'z-stadsrand',
  hectares,
  ...rest,
});

describe('a zone that other tables claim too (R-OTHER-1)', () => {
  it('is proposed with the room that both ask, and whether it fits', () => {
    // Session 1 of the example leaves 220 + 90 in Stadsrand, of 300; the other table asks 90 there.
    const here = found(
      afterSession1,
      bare('Noord', (file) => file.initial.relations.push(claim(90))),
    );
    expect(here.about).toEqual(['z-stadsrand']);
    expect(here.sentence('z-stadsrand')).toBe(
      'Stadsrand wordt ook aan de tafel “Noord” geclaimd: hier 310 en daar 90 hectare, samen 400 van de 300, 100 te weinig.',
    );
    expect(here.sentence('z-stadsrand', 'en')).toBe(
      'Stadsrand is also claimed at the table “Noord”: 310 hectares here and 90 there, together 400 of 300, 100 too few.',
    );
    expect(here.title('z-stadsrand')).toBe('Stadsrand: afstemmen met Noord');
  });

  it('names every table, with what they share taken off', () => {
    const others = [
      bare('Zuid', (file) => file.initial.relations.push(claim(40))),
      bare('Noord', (file) => file.initial.relations.push(claim(120, { sharedHectares: 30 }))),
    ];
    const sentence =
      'Stadsrand wordt ook aan de tafels “Noord” en “Zuid” geclaimd: hier 310 en daar 90 en 40 hectare, samen 440 van de 300, 140 te weinig.';
    expect(found(afterSession1, ...others).sentence('z-stadsrand')).toBe(sentence);
    expect(found(afterSession1, ...others.toReversed()).sentence('z-stadsrand')).toBe(sentence);
  });

  it('says when it fits, when nobody knows, and when tables count with another number', () => {
    // In Veenweide 720 net of 800 is asked after session 1.
    const veen = (hectares: number, availableHa?: number | null) =>
      bare('Noord', (file) => {
        file.initial.relations.push(claim(hectares, { to: 'z-veen' }));
        if (availableHa === undefined) return;
        elementOf(file, 'z-veen').availableHa = availableHa;
      });
    expect(found(afterSession1, veen(80)).sentence('z-veen')).toBe(
      'Veenweide wordt ook aan de tafel “Noord” geclaimd: hier 720 en daar 80 hectare, samen 800 van de 800; dat past.',
    );
    expect(found(afterSession1, veen(80, 500)).sentence('z-veen')).toContain(
      'samen 800 van de 800; dat past. Als beschikbaar staat aan de tafel “Noord” 500 hectare.',
    );
    const three = ['Zuid', 'Oost', 'West'].map((name) =>
      bare(name, (file) => {
        file.initial.relations.push(claim(10, { to: 'z-veen' }));
        elementOf(file, 'z-veen').availableHa = name === 'West' ? 1 : 500;
      }),
    );
    expect(found(afterSession1, ...three).sentence('z-veen')).toMatch(
      /Als beschikbaar staat aan de tafels “Oost” en “Zuid” 500 hectare en aan de tafel “West” 1 hectare\.$/,
    );
    const unknownHere = tableBeside('Zuid', (file) => {
      delete elementOf(file, 'z-veen').availableHa;
    });
    // At its start the example asks 970 there.
    expect(found(unknownHere, veen(80)).sentence('z-veen')).toContain('samen 1.050 van de 800, 250 te weinig.');
    expect(found(unknownHere, veen(80, null)).sentence('z-veen')).toContain(
      'hier 970 en daar 80 hectare; hoeveel er beschikbaar is, is niet bekend.',
    );
  });

  it.each([
    ['its name in other letters', { name: 'DE STADSRAND' }],
    ['another of its names', { name: 'Oostflank', aliases: ['Stadsrand'] }],
    ['an addition', { name: 'Stadsrand (oost)' }],
  ])('R-OTHER-3 is known by %s', (_what, zone) => {
    const other = bare('Noord', (file) => {
      Object.assign(elementOf(file, 'z-stadsrand'), zone);
      file.initial.relations.push(claim(90));
    });
    expect(found(afterSession1, other).about).toEqual(['z-stadsrand']);
  });

  it('is no news when only one of the tables asks room in it, or the table is a copy of this one', () => {
    expect(
      found(
        afterSession1,
        bare('Noord', () => undefined),
      ).about,
    ).toEqual([]);
    const copy = claimsOf(exampleUntil('ses-2'));
    expect(copy.zones).not.toEqual([]);
    expect(found(afterSession1, copy).about).toEqual([]);
  });
});

describe('a party that other tables ask too (R-OTHER-2)', () => {
  const relation = (kind: string, from: string, to: string, rest: object = {}) => ({
    id: `${kind} ${from} ${to}`,
    kind,
    from,
    to,
    ...rest,
  });

  it('is proposed with its tasks and means here and there', () => {
    // After session 1 Grootstad leads Wonen and pays 6 million for it.
    const other = bare('Noord', (file) => {
      file.initial.relations.push(
        relation('leads', 's-grootstad', 't-wonen'),
        relation('executes', 's-grootstad', 't-wonen'),
        relation('leads', 's-grootstad', 't-energie'),
        relation('funds', 's-grootstad', 't-energie', { amountMln: 4 }),
        relation('funds', 's-grootstad', 't-klimaat'),
      );
    });
    const here = found(afterSession1, other);
    expect(here.about).toEqual(['s-grootstad']);
    expect(here.sentence('s-grootstad')).toBe(
      'Gemeente Grootstad (fictief) wordt ook aan de tafel “Noord” gevraagd. Opgaven: hier 1, daar 2. Middelen: hier 6 miljoen euro, daar 4 miljoen euro en een onbekend bedrag.',
    );
  });

  it('is asked whether the same sum for the same task is counted twice', () => {
    const other = bare('Noord', (file) => {
      file.initial.relations.push(relation('funds', 's-grootstad', 't-wonen', { amountMln: 6 }));
    });
    expect(found(afterSession1, other).sentence('s-grootstad')).toBe(
      'Gemeente Grootstad (fictief) wordt ook aan de tafel “Noord” gevraagd. Middelen: hier 6 miljoen euro, daar 6 miljoen euro. Mogelijk dubbel geteld: Wonen (6 miljoen euro).',
    );
  });

  it('is passed over where it sits at every table, but for the very same money and the very same question', () => {
    // The Rijk pays 40 million for Stikstof here, and IPO asks it for "Langjarig commitment".
    const otherMoney = bare('Noord', (file) => {
      file.initial.relations.push(
        relation('funds', 's-rijk', 't-stikstof', { amountMln: 41 }),
        relation('leads', 's-prov', 't-stikstof'),
        relation('asks', 's-vng', 's-rijk', { subject: 'Iets anders' }),
      );
    });
    expect(found(afterSession1, otherMoney).about).toEqual([]);
    const same = bare('Noord', (file) => {
      file.initial.relations.push(
        relation('funds', 's-rijk', 't-stikstof', { amountMln: 40 }),
        relation('asks', 's-vng', 's-rijk', { subject: 'langjarig  commitment' }),
        relation('asks', 's-uvw', 's-rijk', { subject: 'Eén aanpak, geen versnippering', answer: 'promised' }),
      );
    });
    expect(found(afterSession1, same).sentence('s-rijk')).toBe(
      'Rijk wordt ook aan de tafel “Noord” gevraagd. Mogelijk dubbel geteld: Stikstof (40 miljoen euro). Dezelfde vraag: “Langjarig commitment”.',
    );
  });

  const called = (file: ChangedFile, id: string, as: object) => Object.assign(elementOf(file, id), as);
  const ws = 'https://identifier.overheid.nl/tooi/id/waterschap/ws0123';

  it.each<[string, object, object, boolean]>([
    ['one address under two names', { identifier: ws }, { name: 'Het schap', identifier: ws }, true],
    ['a code among the other names', { identifier: ws }, { name: 'Het schap', aliases: ['ws0123'] }, true],
    ['two addresses under one name', { identifier: ws }, { identifier: ws.replace('0123', '0124') }, false],
    ['a shorter name', {}, { name: 'Rivier en Veen' }, true],
    ['a name without its kind', {}, { name: 'Rivier en Veen', stakeholderKind: 'other', layer: null }, true],
    ['the name of another kind', {}, { stakeholderKind: 'municipality', layer: 'municipality' }, false],
    ['additions that tell two apart', { name: 'Waterschap Veen (N)' }, { name: 'Waterschap Veen (Z)' }, false],
    ['the kind alone', { name: 'Waterschap' }, { name: 'Waterschap' }, false],
    ['a class', { name: 'Waterschappen' }, { name: 'Waterschappen' }, false],
  ])('R-OTHER-3 is known by %s', (_what, here, there, isSame) => {
    const table = (name: string, as: object) =>
      tableBeside(name, (file) => {
        file.initial.relations = [relation('leads', 's-ws', 't-klimaat')];
        called(file, 's-ws', as);
      });
    expect(found(table('Hier', here), claimsOf(table('Daar', there))).about).toEqual(isSame ? ['s-ws'] : []);
    // From the other side it is the same.
    expect(found(table('Daar', there), claimsOf(table('Hier', here))).about).toEqual(isSame ? ['s-ws'] : []);
  });
});
