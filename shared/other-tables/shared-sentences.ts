import { roundToMillionth } from '../checks/amounts';
import { enumerate, nameOf } from '../checks/sentences';
import { formatNumber } from '../i18n/format';
import type { Language, Translated } from '../i18n/language';
import { isPluralName } from '../i18n/plural-names';
import type { Content } from '../model/content';
import { isConfidential } from '../projection/confidential';
import type { OwnPartyClaim } from './claims-in';
import type { SharedParty, SharedProposal, SharedZone } from './shared-proposals';

const nl = {
  /** At the table or the tables of these names. */
  at: (tables: readonly string[], list: string) => `${tables.length === 1 ? 'aan de tafel' : 'aan de tafels'} ${list}`,
  quoted: (name: string) => `“${name}”`,
  zone: (zone: string, at: string, hectares: string) =>
    `${zone} ${isPluralName(zone) ? 'worden' : 'wordt'} ook ${at} geclaimd: ${hectares}.`,
  hectares: (here: string, there: string) => `hier ${here} en daar ${there} hectare`,
  ofAvailable: (sum: string, available: string, short: string | null) =>
    `samen ${sum} van de ${available}${short === null ? '; dat past' : `, ${short} te weinig`}`,
  availableUnknown: 'hoeveel er beschikbaar is, is niet bekend',
  /** @param counted where, with its hectares: tables that count the same stand together */
  otherAvailable: (counted: readonly { readonly at: string; readonly available: number }[]) =>
    `Als beschikbaar staat ${enumerate(
      counted.map(({ at, available }) => `${at} ${formatNumber(available, 'nl')} hectare`),
      'nl',
    )}.`,
  party: (party: string, at: string) => `${party} ${isPluralName(party) ? 'worden' : 'wordt'} ook ${at} gevraagd.`,
  tasks: (here: string, there: string) => `Opgaven: hier ${here}, daar ${there}.`,
  means: (here: string, there: string) => `Middelen: hier ${here}, daar ${there}.`,
  million: (amount: string) => `${amount} miljoen euro`,
  unknownAmount: 'een onbekend bedrag',
  andUnknown: (amount: string) => `${amount} en een onbekend bedrag`,
  asks: (here: string, there: string) => `Open vragen: hier ${here}, daar ${there}.`,
  sameMoney: (money: string) => `Mogelijk dubbel geteld: ${money}.`,
  sameAsks: (subjects: string, count: number) => `${count === 1 ? 'Dezelfde vraag' : 'Dezelfde vragen'}: ${subjects}.`,
  title: (about: string | null, tables: string) =>
    about === null ? `Afstemmen met ${tables}` : `${about}: afstemmen met ${tables}`,
};

const en = {
  at: (tables, list) => `${tables.length === 1 ? 'at the table' : 'at the tables'} ${list}`,
  quoted: (name) => `“${name}”`,
  zone: (zone, at, hectares) => `${zone} ${isPluralName(zone) ? 'are' : 'is'} also claimed ${at}: ${hectares}.`,
  hectares: (here, there) => `${here} hectares here and ${there} there`,
  ofAvailable: (sum, available, short) =>
    `together ${sum} of ${available}${short === null ? '; that fits' : `, ${short} too few`}`,
  availableUnknown: 'how much is available is not known',
  otherAvailable: (counted) =>
    `Given as available is ${enumerate(
      counted.map(
        ({ at, available }) => `${formatNumber(available, 'en')} ${available === 1 ? 'hectare' : 'hectares'} ${at}`,
      ),
      'en',
    )}.`,
  party: (party, at) => `${party} ${isPluralName(party) ? 'are' : 'is'} also asked ${at}.`,
  tasks: (here, there) => `Tasks: ${here} here, ${there} there.`,
  means: (here, there) => `Means: ${here} here, ${there} there.`,
  million: (amount) => `${amount} million euro`,
  unknownAmount: 'an unknown amount',
  andUnknown: (amount) => `${amount} and an unknown amount`,
  asks: (here, there) => `Open questions: ${here} here, ${there} there.`,
  sameMoney: (money) => `Perhaps counted twice: ${money}.`,
  sameAsks: (subjects, count) => `${count === 1 ? 'The same question' : 'The same questions'}: ${subjects}.`,
  title: (about, tables) => (about === null ? `Agree with ${tables}` : `${about}: agree with ${tables}`),
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Why it should be on the agenda, with the other tables by name: also the purpose of the agenda item made of it. */
export function sharedSentence(content: Content, proposal: SharedProposal, language: Language): string {
  return proposal.reason === 'shared_zone'
    ? zoneSentence(content, proposal, language)
    : partySentence(content, proposal, language);
}

/** What an agenda item made of it is called: it stands in the hall, so it never says the name of something confidential. */
export function sharedTitle(content: Content, { about: [id], elsewhere }: SharedProposal, language: Language): string {
  const element = content.elements.get(id);
  const isSaid = element !== undefined && !isConfidential(element);
  const tables = elsewhere.map(({ name }) => shortened(name));
  return texts[language].title(isSaid ? shortened(nameOf(content, id)) : null, enumerate(tables, language));
}

function zoneSentence(content: Content, { about: [zone], own, elsewhere }: SharedZone, language: Language): string {
  const text = texts[language];
  const number = (hectares: number): string => formatNumber(hectares, language);
  const there = elsewhere.map(({ netClaimHa }) => netClaimHa);
  const sum = roundToMillionth(there.reduce((total, hectares) => total + hectares, own.netClaimHa));
  const known = elsewhere.flatMap(({ availableHa }) => availableHa ?? []);
  const available = own.availableHa ?? (known.length === 0 ? null : Math.min(...known));
  const short = available === null || sum <= available ? null : number(sum - available);
  const fits = available === null ? text.availableUnknown : text.ofAvailable(number(sum), number(available), short);
  const hectares = text.hectares(number(own.netClaimHa), enumerate(there.map(number), language));
  const at = atTables(elsewhere, language);
  const different = new Set(known.filter((each) => each !== available));
  const counted = [...different].map((each) => ({
    at: atTables(
      elsewhere.filter(({ availableHa }) => availableHa === each),
      language,
    ),
    available: each,
  }));
  return [
    text.zone(nameOf(content, zone), at, `${hectares}${available === null ? '; ' : ', '}${fits}`),
    ...(counted.length === 0 ? [] : [text.otherAvailable(counted)]),
  ].join(' ');
}

function partySentence(content: Content, { about: [party], own, elsewhere }: SharedParty, language: Language): string {
  const text = texts[language];
  const number = (count: number): string => formatNumber(count, language);
  const list = (figures: readonly string[]): string => enumerate(figures, language);
  const hasMeans = elsewhere.some(({ meansMln, hasUnknown }) => meansMln > 0 || hasUnknown);
  const sameMoney = relationsIn(elsewhere.map((there) => there.sameMoney));
  const sameAsks = relationsIn(elsewhere.map((there) => there.sameAsks));
  const amount = (mln: number, hasUnknown: boolean): string => {
    if (mln === 0 && hasUnknown) return text.unknownAmount;
    return hasUnknown ? text.andUnknown(text.million(number(mln))) : text.million(number(mln));
  };
  const money = own.money.filter(({ relation }) => sameMoney.has(relation));
  const asks = own.asks.filter(({ relation }) => sameAsks.has(relation));
  return [
    text.party(nameOf(content, party), atTables(elsewhere, language)),
    elsewhere.some(({ tasks }) => tasks > 0)
      ? text.tasks(number(own.tasks), list(elsewhere.map(({ tasks }) => number(tasks))))
      : null,
    hasMeans
      ? text.means(
          amount(...ownMeans(own)),
          list(elsewhere.map(({ meansMln, hasUnknown }) => amount(meansMln, hasUnknown))),
        )
      : null,
    money.length === 0
      ? null
      : text.sameMoney(
          list(
            money.map(
              ({ targetId, amountMln }) => `${nameOf(content, targetId)} (${text.million(number(amountMln ?? 0))})`,
            ),
          ),
        ),
    elsewhere.some((there) => there.asks > 0)
      ? text.asks(number(own.asks.length), list(elsewhere.map((there) => number(there.asks))))
      : null,
    asks.length === 0 ? null : text.sameAsks(list(asks.map(({ subject }) => text.quoted(subject))), asks.length),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function ownMeans({ money }: OwnPartyClaim): [mln: number, hasUnknown: boolean] {
  return [
    money.reduce((sum, { amountMln }) => sum + (amountMln ?? 0), 0),
    money.some(({ amountMln }) => amountMln === null),
  ];
}

function relationsIn(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat());
}

function atTables(elsewhere: readonly { readonly name: string }[], language: Language): string {
  const text = texts[language];
  const names = elsewhere.map(({ name }) => name);
  return text.at(names, enumerate(names.map(text.quoted), language));
}

/** Names may be a thousand characters long; a title stands in the hall. */
const longestInTitle = 60;

function shortened(name: string): string {
  return name.length <= longestInTitle ? name : `${name.slice(0, longestInTitle - 1).trimEnd()}…`;
}
