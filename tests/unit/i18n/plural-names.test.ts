import { describe, expect, it } from 'vitest';
import { asksLedger, broughtInSentence } from '../../../shared/checks/asks-ledger';
import { partyRoles, partyRolesSentence } from '../../../shared/checks/role-matrix';
import type { Language } from '../../../shared/i18n/language';
import { isPluralName } from '../../../shared/i18n/plural-names';
import { terms } from '../../../shared/i18n/terms';
import { verbAfter } from '../../../shared/i18n/verb-after';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { relationKinds, relationRules } from '../../../shared/model/relation-kinds';
import { exampleUntil } from '../exchange/example-log';

describe('names of parties in the plural', () => {
  it.each([
    'Planbureaus',
    'Gemeenteraden',
    'Provinciale Staten',
    'Gedeputeerde Staten van Voorbeeldland',
    'Staten-Generaal',
    'Inwoners',
    'Inwoners en bedrijven in het veen',
    'Ondernemers en maatschappelijke organisaties',
    'Informateur en formerende partijen',
    'Boeren, tuinders en natuur',
    'Gemeenten (fictief)',
    'Regio’s',
    'Knowledge institutes',
    'Residents and farmers',
    'Municipal councils',
  ])('%s', (name) => {
    expect(isPluralName(name)).toBe(true);
  });

  it.each([
    'Rijk',
    'IPO',
    'Ministerie van Landbouw en Natuur',
    'Waterschap Rivier en Veen (fictief)',
    'Algemeen bestuur waterschap',
    'Unie van Waterschappen',
    'Vereniging van Nederlandse Gemeenten',
    'Stichting Natuurorganisaties',
    'Adviesraad Inwoners',
    'Gemeente Hoogebeintum',
    'Association of Municipalities',
    'Province',
    'Staatsbosbeheer',
    'Leven',
    '',
  ])('not %j', (name) => {
    expect(isPluralName(name)).toBe(false);
  });

  it('have a verb that agrees, in both languages and for every kind of relation', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const kind of relationKinds) {
        expect(verbAfter('Rijk', kind, language)).toBe(terms[language].verb[kind]);
        // The name of a task, plan or zone is a title, whatever its words.
        const isOfParties = relationRules[kind].from.includes('stakeholder');
        const verb = isOfParties ? terms[language].verbPlural[kind] : terms[language].verb[kind];
        expect(verbAfter('Gemeenteraden', kind, language)).toBe(verb);
        expect(terms[language].verbPlural[kind]).not.toBe(terms[language].verb[kind]);
      }
    }
  });
});

describe('what parties do in the example agrees in number', () => {
  const log = exampleUntil('ses-2');
  const content = contentOf(fold(log));
  const rolesOf = (party: string, language: Language): string => {
    const roles = partyRoles(content).find((each) => each.party === party);
    return roles === undefined ? '' : partyRolesSentence(content, roles, language);
  };

  it('in Dutch', () => {
    const brought = asksLedger(content, log).broughtIn.map((each) => broughtInSentence(content, each, 'nl'));
    expect(brought).toContain('Planbureaus brengen Nationale kennis en data in.');
    expect(rolesOf('s-kennis', 'nl')).toBe('Kennisinstellingen trekken Leren door te doen.');
    expect(rolesOf('s-raad', 'nl')).toBe('Gemeenteraden zijn bevoegd voor Wonen.');
    expect(rolesOf('s-polderdam', 'nl')).toBe('Gemeente Polderdam (fictief) voert Wonen uit.');
  });

  it('in English', () => {
    const brought = asksLedger(content, log).broughtIn.map((each) => broughtInSentence(content, each, 'en'));
    expect(brought).toContain('Planbureaus bring in Nationale kennis en data.');
    expect(rolesOf('s-kennis', 'en')).toBe('Kennisinstellingen lead Leren door te doen.');
    expect(rolesOf('s-polderdam', 'en')).toBe('Gemeente Polderdam (fictief) carries out Wonen.');
  });
});
