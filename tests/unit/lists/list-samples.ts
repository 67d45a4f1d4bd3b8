import { apply } from '../../../shared/commands/apply';
import type { Command } from '../../../shared/commands/command';
import type { ListKind } from '../../../shared/lists/list-columns';
import { remarkSentence } from '../../../shared/lists/list-remarks';
import { type OpenList, openList } from '../../../shared/lists/open-list';
import type { PartyChoices } from '../../../shared/lists/party-plan';
import { type AnyListPlan, planList } from '../../../shared/lists/plan-list';
import { applyEntry } from '../../../shared/log/fold';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { type Document, emptyDocument } from '../../../shared/register/document';

const utf8 = new TextEncoder();

/** A list of parties as officials keep it: a title, a date, an empty line, a broken heading, doubles, and a sum below. */
export const partyList = [
  'Partijen gebiedstafel;;;;;;;',
  'stand 25-11-2021;;;;;;;',
  ';;;;;;;',
  'Organisatie ;Afk.;Soort organisatie;"Bestuurs-\nlaag";Onderdeel van;e-mail;Belang;Invloed (1-5)',
  'Min. BZK;BZK;ministerie;Rijk;;a@b.invalid;4;5',
  'Ministerie van BZK ;BZK;Ministerie;rijk;;;4;5',
  'ministerie van bzk;;Rijk;Rijk;;;;',
  ';;;;;;;',
  'LNV;LNV;ministerie;Rijk;;;hoog;3',
  'VNG\u00a0;VNG;koepel;gem.;;;4;4',
  'UvW / Unie van Waterschappen;UvW;koepel;ws;;;4;3',
  'Gemeente Súdwest;;gemeente;gem;;;5;4',
  'Gem. Súdwest;;Gemeente;gemeente;;;3;4',
  'Gemeenteraad Súdwest;;Volksvertegenwoordiging;gem;Gemeente Súdwest;;n.v.t.;-',
  'Café ’t Hoekje / dorpsraad;;samenleving;;;;5;1',
  ';;;;;tweede contact;;',
  '=1+1 BV;;bedrijf;;;;;',
  'Totaal;;;;;;=GEMIDDELDE(G5:G17);15',
  ';;;;;;;',
].join('\r\n');

export const taskList = [
  'Opgave;Omschrijving;Kosten (mln €);Doel;Bestaand plan;Ruimtevraag (ha);Deelgebied;Trekker',
  'Wonen;Bouwen aan de rand;60;Meer woningen;Verstedelijkingsstrategie;220;Stadsrand;Gemeente Grootstad',
  'Wonen;idem;;;;1.060,5;Zandrug;',
  'Klimaat;Water bergen;30,5;;;400 (waarvan 250 gedeeld);Veenweide;',
  'Energie;;veel;;;120;;',
].join('\n');

export const bytesOf = (text: string): Uint8Array => utf8.encode(text);

export function opened(given: string | Uint8Array): OpenList {
  const list = openList(typeof given === 'string' ? bytesOf(given) : given);
  if (!list.ok) throw new Error(JSON.stringify(list.refusal));
  return list.value.proposed;
}

/** What taking the list over would do; ids count up, so that two plans of one list are the same. */
export function planned(
  content: Content,
  given: string | Uint8Array,
  choices: Partial<PartyChoices> = {},
  kind?: ListKind,
): AnyListPlan {
  const list = opened(given);
  let count = 0;
  const newId = (of: string): string => {
    count += 1;
    return `${of}-${count}`;
  };
  const settings = { list: 'lijst.csv', newId, today: '2021-12-02' };
  return planList(content, list, kind ?? list.kind, { apart: new Set(), withScores: false, ...choices }, settings);
}

export const remarksOf = ({ remarks }: AnyListPlan): readonly string[] =>
  remarks.map((each) => remarkSentence(each, 'nl'));

export const noTable: Document = emptyDocument;
export const noContent: Content = contentOf(emptyDocument);

/** The table after these commands, each one entry. */
export function carriedOut(document: Document, commands: readonly Command[], replica = 'l'): Document {
  let now = document;
  for (const [at, command] of commands.entries()) {
    const place = { session: null, seq: null, item: null, language: 'nl' } as const;
    const entry = apply(now, command, { dot: `${replica}:${at + 1}`, at: '2021-12-02T10:00:00Z', ...place });
    if (!entry.ok) throw new Error(JSON.stringify(entry.refusal));
    now = applyEntry(now, entry.value);
  }
  return now;
}
