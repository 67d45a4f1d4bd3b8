import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { publicClaims } from '../../../shared/other-tables/public-claims';
import { sharedProposals } from '../../../shared/other-tables/shared-proposals';
import { sharedSentence, sharedTitle } from '../../../shared/other-tables/shared-sentences';
import { people, secretExample } from '../archive/secret-example';
import { exampleCopy, exampleUntil, logOf } from '../exchange/example-log';
import { type ChangedFile, claimsOf, elementOf, tableBeside } from './table-beside';

const zone = (name: string) => (claims: ReturnType<typeof claimsOf>) =>
  claims.zones.find(({ names }) => names.whole.includes(name))?.netClaimHa;
const party = (name: string) => (claims: ReturnType<typeof claimsOf>) =>
  claims.parties.find((each) => each.party.names.whole.includes(name) || each.party.names.bare.includes(name));

/** The example with the sessions up to one event, and what a test changes in it. */
function example(change: (file: ChangedFile) => void) {
  const file = exampleCopy();
  change(file);
  return claimsOf(logOf(file));
}

describe('what other tables may know of a table (R-OTHER-4)', () => {
  it('is what it asks of zones and parties, net of what is shared', () => {
    const claims = claimsOf(exampleUntil('ses-1'));
    expect(claims.name).toBe('Rol in de Ruimte: voorbeeldgebied');
    expect(claims.zones.map(({ netClaimHa, availableHa }) => [netClaimHa, availableHa])).toEqual([
      [310, 300],
      [720, 800],
      [210, 500],
    ]);
    expect(party('grootstad')(claims)).toMatchObject({ tasks: 1, money: [{ amountMln: 6 }], asked: [] });
    expect(party('rijk')(claims)).toMatchObject({ tasks: 0, money: [{ amountMln: 40 }, { amountMln: 25 }] });
    expect(party('rijk')(claims)?.asked).toHaveLength(4);
  });

  it.each(['confidential', 'participants'])('leaves out what is %s, in every sum and number', (openness) => {
    const all = example(() => undefined);
    const less = example((file) => {
      elementOf(file, 't-economie').openness = openness;
      elementOf(file, 's-ipo').openness = openness;
      elementOf(file, 'z-veen').openness = openness;
    });
    // By the end of session 2 Wonen asks 210 hectares of Stadsrand and Economie 90; IPO asks four things of the Rijk.
    expect(zone('stadsrand')(all)).toBe(300);
    expect(zone('stadsrand')(less)).toBe(210);
    expect(zone('veenweide')(less)).toBeUndefined();
    expect(party('rijk')(less)?.asked).toEqual([]);
  });

  it('leaves out what was said of the map in a confidential session', () => {
    const closed = example((file) => {
      file.sessions[0].openness = 'confidential';
      file.sessions[1].openness = 'public';
    });
    // All roles were given in session 1; Zandrug was added in it and 250 hectares of Veenweide became shared.
    expect(party('grootstad')(closed)).toBeUndefined();
    expect(zone('zandrug')(closed)).toBeUndefined();
    expect(JSON.stringify(closed)).not.toContain('zandrug');
    expect(zone('veenweide')(closed)).toBeLessThan(zone('veenweide')(claimsOf(exampleUntil('start'))) ?? 0);
    expect(party('rijk')(closed)?.asked).toHaveLength(4);
  });

  it('holds no score, no name of a person, no note and no text but names', () => {
    const log = secretExample();
    const written = JSON.stringify(claimsOf(log));
    for (const name of people) expect(written.toLowerCase()).not.toContain(name.toLowerCase());
    expect(written).not.toMatch(/influence|interest|stance|meebeslissen|illustratief|spelregels/i);
    expect(written.toLowerCase()).not.toMatch(/polderdam|zandrug|grondinstrumentarium/);
  });

  it('is nothing for a log without a table', () => {
    expect(publicClaims([])).toBeNull();
  });
});

describe('what is confidential at this table', () => {
  it('R-OTHER-4 R-HALL-8 gives an agenda item no title that says its name, since titles stand in the hall', () => {
    const content = contentOf(
      fold(
        tableBeside('Hier', (file) => {
          elementOf(file, 'z-stadsrand').openness = 'confidential';
        }),
      ),
    );
    const [hidden, open] = sharedProposals(content, [claimsOf(tableBeside('Noord'))]);
    if (hidden === undefined || open === undefined) throw new Error('nothing was proposed');
    expect(sharedTitle(content, hidden, 'nl')).toBe('Afstemmen met Noord');
    expect(sharedTitle(content, open, 'nl')).toBe('Veenweide: afstemmen met Noord');
    expect(sharedSentence(content, hidden, 'nl')).toMatch(/^Stadsrand wordt ook/);
  });
});
