import type { Language, Translated } from '../i18n/language';
import { terms } from '../i18n/terms';
import type { Content } from '../model/content';
import type { Element, Goal } from '../model/content-types';
import { relationTold } from './what-goes-along';

/** How many places are told one by one. */
const mostTold = 6;

const texts: Translated<{
  readonly more: (count: number) => string;
  readonly stillNamed: (names: string, where: string, isOne: boolean) => string;
  readonly parts: (names: string) => string;
  readonly decision: (no: string) => string;
  readonly relation: (sentence: string) => string;
  readonly agendaItem: (no: number, title: string) => string;
  readonly attendance: (title: string) => string;
}> = {
  nl: {
    more: (count) => `en nog ${count}`,
    stillNamed: (names, where, isOne) =>
      `${names} ${isOne ? 'blijft' : 'blijven'} genoemd in ${where}. Dat verandert niet mee.`,
    parts: (names) => `Staan dan op zichzelf: ${names}.`,
    decision: (no) => `besluit ${no}`,
    relation: (sentence) => `de relatie ${sentence}`,
    agendaItem: (no, title) => `agendapunt ${no} (${title})`,
    attendance: (title) => `de deelnemers van ${title}`,
  },
  en: {
    more: (count) => `and ${count} more`,
    stillNamed: (names, where, isOne) =>
      `${names} ${isOne ? 'is' : 'are'} still named in ${where}. That does not change.`,
    parts: (names) => `On their own then: ${names}.`,
    decision: (no) => `decision ${no}`,
    relation: (sentence) => `the relation ${sentence}`,
    agendaItem: (no, title) => `agenda item ${no} (${title})`,
    attendance: (title) => `the participants of ${title}`,
  },
};

/**
 * What keeps naming elements that go: decisions with their steps and reservations, actions, questions, learnings, goals,
 * relations, agenda items and who was there. Null when nothing does.
 */
export function whatStaysNamed(elements: readonly Element[], content: Content, language: Language): string | null {
  const own = texts[language];
  const ids = new Set(elements.map(({ id }) => id));
  const isBelow = (element: Element): boolean =>
    element.kind === 'stakeholder' && element.parentId != null && ids.has(element.parentId) && !ids.has(element.id);
  const below = [...content.elements.values()].filter(isBelow);
  const places = placesOf(ids, content, language);
  const told = [
    ...places.slice(0, mostTold),
    ...(places.length > mostTold ? [own.more(places.length - mostTold)] : []),
  ];
  const names = elements.map(({ name }) => name).join(', ');
  const remarks = [
    ...(places.length === 0 ? [] : [own.stillNamed(names, told.join(', '), elements.length === 1)]),
    ...(below.length === 0 ? [] : [own.parts(below.map(({ name }) => name).join(', '))]),
  ];
  return remarks.length === 0 ? null : remarks.join(' ');
}

/** The places that name any of these, in words. */
function placesOf(ids: ReadonlySet<string>, content: Content, language: Language): readonly string[] {
  const own = texts[language];
  const names = (things: readonly (string | null | undefined)[]): boolean =>
    things.some((id) => id != null && ids.has(id));
  const numbered = <Item extends { readonly no: string }>(
    things: ReadonlyMap<string, Item>,
    named: (thing: Item) => readonly (string | null | undefined)[],
  ): readonly string[] => [...things.values()].filter((thing) => names(named(thing))).map(({ no }) => no);
  const decided = new Set([
    ...[...content.steps.values()].filter(({ body }) => ids.has(body)).map(({ decision }) => decision),
    ...[...content.reservations.values()].filter(({ stakeholder }) => ids.has(stakeholder)).map((it) => it.decision),
  ]);
  const attended = new Set(
    [...content.attendance.values()].filter(({ stakeholder }) => names([stakeholder])).map(({ session }) => session),
  );
  const goals = [...content.elements.values()].filter(
    (element): element is Goal => element.kind === 'goal' && names([element.setBy]) && !ids.has(element.id),
  );
  const zoned = [...content.relations.values()].filter(({ from, to, zone }) => names([zone]) && !names([from, to]));
  return [
    ...[...content.decisions.values()]
      .filter(({ id, about }) => names(about) || decided.has(id))
      .map(({ no }) => own.decision(no)),
    ...numbered(content.actions, ({ owner, about }) => [owner, ...(about ?? [])]),
    ...numbered(content.questions, ({ owner, about }) => [owner, ...(about ?? [])]),
    ...numbered(content.learnings, ({ about }) => about ?? []),
    ...goals.map(({ name }) => `${terms[language].elementKind.goal.toLowerCase()} ${name}`),
    ...zoned.map((relation) => own.relation(relationTold({ ...relation, note: null }, content, language))),
    ...[...content.agendaItems.values()]
      .filter(({ introducedBy }) => names([introducedBy]))
      .map(({ no, title }) => own.agendaItem(no, title)),
    ...[...attended].map((id) => own.attendance(content.sessions.get(id)?.title ?? id)),
  ];
}
