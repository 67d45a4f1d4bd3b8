import { sentences } from '../../shared/commands/sentences';
import { bareField } from '../../shared/i18n/field-words';
import { formatDate } from '../../shared/i18n/format';
import type { Language, Translated } from '../../shared/i18n/language';
import { remarkSentence } from '../../shared/lists/list-remarks';
import type { AnyListPlan } from '../../shared/lists/plan-list';
import type { PartyGroup } from '../../shared/lists/same-parties';
import type { Content } from '../../shared/model/content';

const namesIn = ({ known, members }: PartyGroup, row: string, onMap: string): string =>
  [
    ...(known === null ? [] : [`${known.name} (${onMap})`]),
    ...members.map((member) => `${member.name} (${row} ${member.row})`),
  ].join(', ');

const nl = {
  taken: (file: string) => `${file}: lijst overgenomen`,
  nothingWritten: 'Er is niets geschreven; geef met -o een bestand voor de tafel met de lijst erin.',
  nothingNew: 'Deze lijst verandert niets op de tafel.',
  unread: (headings: string) => `niet overgenomen kolommen, die de app niet kent: ${headings}`,
  unknownSheet: (file: string, sheet: string, sheets: readonly string[]) =>
    `${file}: er is geen zichtbaar blad "${sheet}" met een lijst; wel: ${sheets.join(', ') || 'geen, dit is een tekstbestand'}`,
  notSuchList: (file: string, kind: string, kinds: readonly string[]) =>
    `${file}: de koppen zijn niet die van een lijst "${kind}"; wel: ${kinds.join(', ')}`,
  notToUnite: (row: number, rows: readonly number[]) =>
    `--unite ${row}: daar staat geen partij die meer dan eens lijkt voor te komen; wel bij rij: ${rows.join(', ') || 'geen'}`,
  perhapsOne: (group: PartyGroup) =>
    `misschien één partij: ${namesIn(group, 'rij', 'op de kaart')}; --unite ${group.row} maakt er één van`,
  notFound: (names: string) => `niet in het register gevonden: ${names}`,
  action: (owner: string, day: string | null, text: string) =>
    `${owner}, ${day === null ? 'zonder datum' : `voor ${day}`}: ${text}`,
};

const en = {
  taken: (file) => `${file}: list taken over`,
  nothingWritten: 'Nothing was written; give a file with -o for the table with the list in it.',
  nothingNew: 'This list changes nothing on the table.',
  unread: (headings) => `columns not taken over, which the app does not know: ${headings}`,
  unknownSheet: (file, sheet, sheets) =>
    `${file}: there is no visible sheet "${sheet}" with a list; there are: ${sheets.join(', ') || 'none, this is a text file'}`,
  notSuchList: (file, kind, kinds) =>
    `${file}: the headings are not those of a list "${kind}"; but: ${kinds.join(', ')}`,
  notToUnite: (row, rows) =>
    `--unite ${row}: no party there seems to occur more than once; at row: ${rows.join(', ') || 'none'}`,
  perhapsOne: (group) =>
    `perhaps one party: ${namesIn(group, 'row', 'on the map')}; --unite ${group.row} makes them one`,
  notFound: (names) => `not found in the register: ${names}`,
  action: (owner, day, text) => `${owner}, ${day === null ? 'without a date' : `before ${day}`}: ${text}`,
} satisfies typeof nl;

export const takeTexts: Translated<typeof nl> = { nl, en };

/** What taking over a list does, a line each: + new, ~ completed, ! to look at. */
export function planLines(plan: AnyListPlan, content: Content, language: Language): readonly string[] {
  const { added, relations, completed, commands, remarks, notFound = [] } = plan;
  const fresh = new Map(added.map((element) => [element.id, element.name]));
  const nameOf = (id: string): string => fresh.get(id) ?? content.elements.get(id)?.name ?? id;
  const words = takeTexts[language];
  const fields = (set: object): string =>
    Object.keys(set)
      .map((field) => bareField(field, language) ?? field)
      .join(', ');
  return [
    ...(commands.length === 0 ? [words.nothingNew] : []),
    ...added.map(({ name }) => `+ ${name}`),
    ...relations.map(
      (each) => `+ ${sentences[language].relation(each, nameOf(each.from), nameOf(each.to), undefined)}`,
    ),
    ...commands.flatMap((command) => {
      if (command.type !== 'assignAction') return [];
      const { owner, due, text } = command.action;
      return [`+ ${words.action(nameOf(owner), due === null ? null : formatDate(due, language), text)}`];
    }),
    ...completed.map(({ id, set }) => `~ ${nameOf(id)}: ${fields(set)}`),
    ...remarks.map((each) => `! ${remarkSentence(each, language)}`),
    ...(notFound.length === 0 ? [] : [`! ${words.notFound(notFound.join(', '))}`]),
  ];
}
